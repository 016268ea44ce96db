import { defineRule } from '../../core/rule.js';

export const unreadableContent = defineRule<{ reason: string }>({
  id: 'skill/unreadable-content',
  area: 'skills',
  title: 'Content that could not be judged',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  code: 'CONTENT_NOT_JUDGED',
  message: ({ reason }) => `This part of the bundle could not be judged: ${reason}.`,
  help: () =>
    'Remove it from the bundle, or make it a regular, readable file of at most 32 MiB and 4 Mi characters of text with a plain name, at most 64 folders deep.',
  why: 'A gate that passes what it has not read is open. Content that cannot be judged is said, and fails.',
  examples: {
    fires: [
      'A file of 100 MB.',
      'A page whose text goes on after 4 Mi characters.',
      'A submodule below the bundle.',
      'A file whose name is not valid UTF-8.',
      'A file without read permission.',
    ],
    silent: ['An empty file.'],
  },
});

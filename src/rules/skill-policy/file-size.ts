import { defineRule } from '../../core/rule.js';

export const fileSize = defineRule<{ bytes: number; limit: number }>({
  id: 'skill/file-size',
  area: 'skills',
  title: 'File above the size limit',
  level: 'error',
  severity: 'low',
  confidence: 'high',
  code: 'CONSTRAINT_FILE_SIZE_LIMIT',
  message: ({ bytes, limit }) => `The file has ${String(bytes)} bytes and the skill policy allows ${String(limit)}.`,
  help: () => 'Split or remove the file, or raise constraints.file_size_limit_bytes in a change of its own.',
  why: 'A small file is one that a person can review. The limit is `constraints.file_size_limit_bytes` of the skill policy.',
  examples: {
    fires: ['A file of 100 001 bytes under `file_size_limit_bytes: 100000`.'],
    silent: ['A file of 100 000 bytes under `file_size_limit_bytes: 100000`.'],
  },
});

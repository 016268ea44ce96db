import { defineRule } from '../../core/rule.js';

export const archiveFault = defineRule<{ subject: string; fault: string; kind: string }>({
  id: 'skill/archive-fault',
  area: 'skills',
  title: 'Archive that tools unpack differently',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'ARCHIVE_INVALID',
  message: ({ subject, fault }) => `${subject} ${fault}.`,
  help: () => 'Pack the folder anew: vaultgate skill export DIR --out FILE.zip',
  why: 'A zip says most things twice, and tools differ on what they believe. What is judged must be what is installed, so an archive with two readings, hidden data, encryption or the marks of a zip bomb is refused.',
  examples: {
    fires: [
      'An encrypted entry.',
      'A local header that names another file than the directory.',
      'A zip that unpacks to 65 MiB.',
      'A zip that was cut short.',
    ],
    silent: ['A zip made by `vaultgate skill export`, by `zip -r` or by an operating system.'],
  },
});

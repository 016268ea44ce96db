import { defineRule } from '../../core/rule.js';

export const opaqueArchive = defineRule<{ why: string; entries: readonly string[] }>({
  id: 'skill/opaque-archive',
  area: 'skills',
  title: 'Archive that hides what is in it',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ why, entries }) => `The archive stays unread in a review: ${why}${entries.length === 0 ? '' : ` (${entries.join(', ')})`}.`,
  help: () => 'Ship the files themselves. If an archive is needed, leave it without a password and without programs.',
  why: 'What lies in an archive is seen neither in a diff nor by most scanners; a password keeps out all of them.',
  examples: {
    fires: ['>>> assets/tools.7z\n7z\xbc\xaf\x27\x1c\x00\x04\x00\x00\x00\x00'],
    silent: ['>>> assets/data.csv\na,b\n'],
  },
  references: ['MITRE ATT&CK: T1027.013 Encrypted/Encoded File'],
});

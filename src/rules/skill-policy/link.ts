import { defineRule } from '../../core/rule.js';

export const forbiddenLink = defineRule<{ target: string; outside: boolean }>({
  id: 'skill/link',
  area: 'skills',
  title: 'Link in a bundle',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'CONSTRAINT_SYMLINK_FORBIDDEN',
  message: ({ target, outside }) =>
    outside
      ? `The link points at ${target}, outside the bundle: whoever installs the bundle gets a file of their own machine there.`
      : `The link points at ${target}; links are not part of the bundle's hash and are lost in a zip.`,
  help: ({ outside }) => (outside ? 'Replace the link by the file that it should be.' : 'Replace the link by a copy of the file.'),
  why: 'A link is never followed here. Its target is not hashed, so that a receipt does not cover it, and after installation it may lead to the files of the user.',
  examples: {
    fires: ['`data -> /etc/passwd`', '`notes.md -> ../../private.md`', '`CLAUDE.md -> SKILL.md` (a warning, since it stays inside)'],
    silent: ['A copy of the file.'],
  },
});

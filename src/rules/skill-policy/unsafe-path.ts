import { defineRule } from '../../core/rule.js';

export const unsafePath = defineRule<{ name: string; fault: string }>({
  id: 'skill/unsafe-path',
  area: 'skills',
  title: 'File name that is not safe to unpack',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'CONSTRAINT_UNSAFE_PATH',
  message: ({ name, fault }) => `The name ${name} ${fault}.`,
  help: () => 'Rename the file: letters, digits, `-`, `_` and `.`, below the root of the bundle, no two names that differ in case only.',
  why: 'Names that climb out of the folder, carry control characters or collide on some systems put a file where nobody expects it, or show a reviewer another file than the one that is installed.',
  examples: {
    fires: ['`../../.bashrc` in a zip', '`C:\\autorun.inf` in a zip', '`notes.md` and `Notes.md` side by side', 'a line feed in a name'],
    silent: ['`references/Ärzte.md`'],
  },
});

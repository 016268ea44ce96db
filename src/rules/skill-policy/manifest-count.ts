import { defineRule } from '../../core/rule.js';

export const manifestCount = defineRule<{ manifests: readonly string[] }>({
  id: 'skill/manifest-count',
  area: 'skills',
  title: 'Not exactly one manifest',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'CONSTRAINT_MANIFEST_COUNT',
  message: ({ manifests }) =>
    manifests.length === 0
      ? 'The root of the bundle holds no readable SKILL.md.'
      : `The root of the bundle holds ${String(manifests.length)} manifests (${manifests.join(', ')}), and tools differ on which one they load.`,
  help: ({ manifests }) => (manifests.length === 0 ? 'Add a regular file named SKILL.md.' : 'Keep SKILL.md and delete the others.'),
  why: 'A reviewer may read one manifest while the agent loads the other. On file systems that ignore case the two even overwrite each other.',
  examples: {
    fires: ['`SKILL.md` and `skill.md` lie side by side.', '`SKILL.md` is a symbolic link.'],
    silent: ['`SKILL.md` alone.', '`skill.md` alone.'],
  },
});

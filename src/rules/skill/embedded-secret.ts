import { defineRule } from '../../core/rule.js';

export const embeddedSecret = defineRule<{ kind: string }>({
  id: 'skill/embedded-secret',
  area: 'skills',
  title: 'Secret in the bundle',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ kind }) => `The bundle holds what looks like a live secret (${kind}).`,
  help: () => 'Revoke the secret, remove it, and read it from an environment variable that the user sets.',
  why: 'Whoever has the bundle has the secret. The value is not repeated in this finding.',
  examples: {
    fires: ['Set the token: ghp_R4tk29sLmQwZ8vYxN3bHc7JdPf6AgT1eKuWo\n'],
    silent: ['Set the token: ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n'],
  },
  references: ['MITRE ATT&CK: T1552.001 Credentials In Files'],
});

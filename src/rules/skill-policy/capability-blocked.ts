import { defineRule } from '../../core/rule.js';

export const capabilityBlocked = defineRule<{ capability: string; note: string; bundle: string }>({
  id: 'skill/capability-blocked',
  area: 'skills',
  title: 'Capability that the policy blocks',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'POLICY_CAPABILITY_BLOCKED',
  message: ({ capability, note }) =>
    `The skill policy blocks the capability ${capability}, and this shows it${note === '' ? '' : ` (policy: ${note.trim().replace(/\.$/, '')})`}.`,
  help: ({ capability }) =>
    `Remove what needs ${capability}, or set capabilities.${capability}.mode in the skill policy to require_approval or allow in a change of its own.`,
  why: 'The policy forbids bundles that can do this. The place is the most telling of those that show the capability.',
  examples: {
    fires: ['A script calls `subprocess.run(...)` under `capabilities: { exec: { mode: block } }`.'],
    silent: ['A licence text holds a link under `capabilities: { network: { mode: block } }`.'],
  },
});

import { defineRule } from '../../core/rule.js';

export const changed = defineRule<{ file: string; what: string; change: string }>({
  id: 'config/changed',
  area: 'config',
  title: 'What decides was changed',
  level: 'note',
  severity: 'low',
  confidence: 'high',
  message: ({ what, change }) =>
    `This change ${change} the ${what}; it decides from the next change on, and this one is judged by the base's.`,
  help: () => 'Nothing to mend: see that the change is meant.',
  why: 'The config file, the skill policy, waivers, approvals and keys decide what passes. A change to them deserves a look of its own, even when it loosens nothing.',
  examples: { fires: ['A pull request lowers `max_risk_score`.'], silent: ['A pull request leaves `.vaultgate/` alone.'] },
});

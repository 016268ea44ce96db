import { defineRule } from '../../core/rule.js';
import { shellWord } from '../../core/shell-word.js';

export const maxRiskExceeded = defineRule<{ total: number; limit: number; parts: readonly string[]; bundle: string }>({
  id: 'skill/max-risk-exceeded',
  area: 'skills',
  title: 'Risk score above the limit',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'POLICY_MAX_RISK_EXCEEDED',
  message: ({ total, limit, parts }) => {
    const made = parts.length === 0 ? '' : `; it is made of ${parts.join(', ')}`;
    return `The risk score is ${String(total)} and the skill policy allows ${String(limit)}${made}.`;
  },
  help: ({ bundle }) =>
    `Mend the findings that add to the score; every point of it is shown by: vaultgate skill scan ${shellWord(bundle)} --explain`,
  why: 'The score sums what the bundle does and hides. A bundle above `gates.max_risk_score` must not be installed before someone has looked at what made it so.',
  examples: {
    fires: ['A bundle scores 70 under `gates: { max_risk_score: 59 }`.'],
    silent: ['A bundle scores 59 under `gates: { max_risk_score: 59 }`.'],
  },
});

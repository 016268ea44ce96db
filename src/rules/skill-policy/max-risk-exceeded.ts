import { defineRule } from '../../core/rule.js';

export const maxRiskExceeded = defineRule<{ total: number; limit: number; parts: readonly string[] }>({
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
  help: () => 'Mend the findings that add to the score; `vaultgate skill scan BUNDLE --explain` shows every point of it.',
  why: 'The score sums what the bundle does and hides. A bundle above `gates.max_risk_score` must not be installed before someone has looked at what made it so.',
  examples: {
    fires: ['A bundle scores 70 under `gates: { max_risk_score: 59 }`.'],
    silent: ['A bundle scores 59 under `gates: { max_risk_score: 59 }`.'],
  },
});

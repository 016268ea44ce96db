import { defineRule } from '../../core/rule.js';
import { shellWord } from '../../core/shell-word.js';

export const verdictNotAllowed = defineRule<{ verdict: string; allowed: readonly string[]; bundle: string }>({
  id: 'skill/verdict-not-allowed',
  area: 'skills',
  title: 'Verdict that the policy does not allow',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'POLICY_VERDICT_NOT_ALLOWED',
  message: ({ verdict, allowed }) =>
    `The verdict is ${verdict} and the skill policy allows ${allowed.length === 0 ? 'none' : `only ${allowed.join(', ')}`}.`,
  help: ({ bundle }) =>
    `Mend the findings that lead to the verdict; what made it is shown by: vaultgate skill scan ${shellWord(bundle)} --explain`,
  why: 'A score of 0 to 29 is PASS, 30 to 59 is WARN and 60 to 100 is FAIL. `gates.allow_verdicts` names those that may be installed.',
  examples: {
    fires: ['A bundle scores 40 (WARN) under `gates: { allow_verdicts: [PASS] }`.'],
    silent: ['A bundle scores 20 (PASS) under `gates: { allow_verdicts: [PASS] }`.'],
  },
});

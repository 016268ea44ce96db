import { defineRule } from '../../core/rule.js';

export const invalid = defineRule<{ file: string; what: string; reason: string }>({
  id: 'config/invalid',
  area: 'config',
  title: 'What decides cannot be read',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ what, reason }) => `The ${what} of this change cannot be used: ${reason}.`,
  help: () => 'Correct it at this place; once merged as it is, every run would stop with it.',
  why: 'A rule that cannot be read decides nothing. The gate does not guess what was meant: a misspelt key would otherwise switch a limit off in silence.',
  examples: { fires: ['`max_risk_scor: 29` in the skill policy.', 'A tab as indentation.'], silent: ['A file that holds only comments.'] },
});

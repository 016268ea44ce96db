import { defineRule } from '../../core/rule.js';

export const resourceExhaustion = defineRule({
  id: 'skill/resource-exhaustion',
  area: 'skills',
  title: 'Work without an end',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: () => 'The text has the agent go on without an end.',
  help: () => 'State when the work is done, and a limit on tries.',
  why: 'An agent that never stops spends the money and the time of its user.',
  examples: {
    fires: ['Keep spawning agents until all tokens are exhausted.'],
    silent: ['Retry at most three times, then report the error.'],
  },
  references: ['OWASP LLM Top 10: LLM10 Unbounded Consumption'],
});

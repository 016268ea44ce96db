import { defineRule } from '../../core/rule.js';

export const resourceExhaustion = defineRule<{ how?: string }>({
  id: 'skill/resource-exhaustion',
  area: 'skills',
  title: 'Work without an end',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ how }) => (how === undefined ? 'The text has the agent go on without an end.' : `The code ${how}.`),
  help: () => 'State when the work is done, and a limit on tries.',
  why: 'What never stops spends the money and the time of its user, or brings the machine down.',
  examples: {
    fires: ['Keep spawning agents until all tokens are exhausted.', '>>> scripts/warm.py\nimport os\nwhile True:\n    os.fork()\n'],
    silent: [
      'Retry at most three times, then report the error.',
      '>>> scripts/serve.py\nimport os\nwhile True:\n    conn, _ = sock.accept()\n    if os.fork() == 0:\n        serve(conn)\n',
    ],
  },
  references: ['OWASP LLM Top 10: LLM10 Unbounded Consumption'],
});

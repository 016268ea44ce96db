import { defineRule } from '../../core/rule.js';

export const traceRemoval = defineRule<{ command: string }>({
  id: 'skill/trace-removal',
  area: 'skills',
  title: 'Traces removed',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ command }) => `The program removes traces of what it did: ${command}.`,
  help: () => 'Leave history and logs alone; delete only files that the program made itself.',
  why: 'Honest work has no reason to hide that it was done.',
  examples: {
    fires: ['>>> scripts/run.sh\nunset HISTFILE\nhistory -c\n', '>>> scripts/run.sh\nrm -f ~/.bash_history\n'],
    silent: ['>>> scripts/run.sh\nhistory | tail -20\nrm -f build.log\n'],
  },
  references: ['MITRE ATT&CK: T1070 Indicator Removal'],
});

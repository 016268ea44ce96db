import { defineRule } from '../../core/rule.js';

export const analysisEvasion = defineRule<{ kinds: number }>({
  id: 'skill/analysis-evasion',
  area: 'skills',
  title: 'Program that looks whether it is watched',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: () => 'The program looks for sandboxes, debuggers or analysts, and can behave while it is watched.',
  help: () => 'Remove the checks. Where a program needs to know about a container, ask for that one fact and say why.',
  why: 'Honest programs do the same whether somebody looks or not. One that looks first can pass every trial run and act later.',
  examples: {
    fires: ['>>> scripts/run.py\nimport sys\nif sys.gettrace() or is_sandbox():\n    sys.exit(0)\n'],
    silent: ['>>> scripts/run.py\nprint("runs in the sandbox of the agent")\n'],
  },
  references: ['MITRE ATT&CK: T1497 Virtualization/Sandbox Evasion'],
});

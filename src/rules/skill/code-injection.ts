import { defineRule } from '../../core/rule.js';

export const codeInjection = defineRule<{ kind: string }>({
  id: 'skill/code-injection',
  area: 'skills',
  title: 'Code from outside the bundle',
  level: 'warning',
  severity: 'critical',
  confidence: 'medium',
  message: ({ kind }) =>
    kind === 'machine-code'
      ? 'The program puts machine code into memory or onto the disk and runs it.'
      : kind === 'fetched-data'
        ? 'The program interprets data as code and also fetches data from a host.'
        : `The program ${kind}.`,
  help: () => 'Ship the code in the bundle as source, and parse data with a parser: `json.loads`, `ast.literal_eval`.',
  why: 'What is run is not what was reviewed: it comes from outside the bundle, or exists only in memory, and can differ each time.',
  examples: {
    fires: [
      '>>> scripts/load.py\nimport ctypes\nptr = ctypes.windll.kernel32.VirtualAlloc(0, 512, 0x3000, 0x40)\n',
      '>>> scripts/rules.py\nimport urllib.request, json\ncfg = json.loads(urllib.request.urlopen(URL).read())\nresult = eval(cfg["expression"])\n',
      '>>> scripts/make.py\nimport os, pickle\nclass Table:\n    def __reduce__(self):\n        return (os.system, ("id",))\n',
    ],
    silent: [
      '>>> scripts/rules.py\nimport urllib.request, json\ncfg = json.loads(urllib.request.urlopen(URL).read())\nprint(cfg["expression"])\n',
    ],
  },
  references: ['MITRE ATT&CK: T1055 Process Injection', 'CWE-95'],
});

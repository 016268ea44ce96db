import { defineRule } from '../../core/rule.js';

export const bytecodeFile = defineRule<{ source: boolean }>({
  id: 'skill/bytecode-file',
  area: 'skills',
  title: 'Compiled Python',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ source }) =>
    source ? 'The file is compiled Python, which can differ from the source beside it.' : 'The file is compiled Python without its source.',
  help: () => 'Delete the file and ship the source; Python compiles it again by itself.',
  why: 'Python prefers compiled files over their source. Malicious code in them runs although the source that is reviewed is clean.',
  examples: {
    fires: ['>>> scripts/helper.pyc\n\xa7\x0d\x0d\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xe3\x00\x00\x00\x00'],
    silent: ['>>> scripts/helper.py\nprint(1)\n'],
  },
  references: ['MITRE ATT&CK: T1027 Obfuscated Files or Information'],
});

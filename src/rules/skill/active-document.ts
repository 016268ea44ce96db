import { defineRule } from '../../core/rule.js';

export const activeDocument = defineRule<{ why: string }>({
  id: 'skill/active-document',
  area: 'skills',
  title: 'Document that acts when it is opened',
  level: 'warning',
  severity: 'medium',
  confidence: 'medium',
  message: ({ why }) => `The document is not passive: ${why}.`,
  help: () => 'Ship the document without scripts, macros and actions.',
  why: 'Macros, scripts and actions turn the opening of a document into the running of a program.',
  examples: {
    fires: [
      '>>> assets/logo.svg\n<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("https://a.example")</script></svg>\n',
      '>>> assets/form.pdf\n%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\n',
    ],
    silent: ['>>> assets/logo.svg\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>\n'],
  },
  references: ['MITRE ATT&CK: T1204.002 Malicious File'],
});

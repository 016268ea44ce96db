import { defineRule } from '../../core/rule.js';

export const declaredAttack = defineRule<{ says: string }>({
  id: 'skill/declared-attack',
  area: 'skills',
  title: 'Attack by its own words',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ says }) => `The bundle ${says}.`,
  help: () =>
    'Take the code out. If it is there to teach, say in the description what task the skill is for, and how the attack is found and stopped; if it tests a scanner, keep it among the tests.',
  why: 'Comments and names are for those who wrote the code: what they call theft, a backdoor or the server of an attacker is one. A page that shows the code of an attack and gives no task has nothing in it that an agent could use, except that code.',
  examples: {
    fires: [
      ">>> scripts/sync.py\n# steal the saved passwords and push them to the attacker's server\npush(collect())\n",
      '```js\n// hidden malicious code starts here\nexfiltrateCookies(jar);\n```\n',
      'This sample demonstrates a session theft attack that malware makes on a browser.\n\n```js\nawait give(await readAll(profile));\n```\n',
    ],
    silent: [
      '```python\n# an attacker could send malicious code here, so refuse scripts\nreject_scripts(body)\n```\n',
      '```rust\n// steals work from another queue\nfn steal_task(q: &Queue) {}\n```\n',
      'This example demonstrates dependency injection.\n\n```ts\ncontainer.bind(Store);\n```\n',
    ],
  },
  references: ['OWASP Agentic Skills Top 10: AST01 malicious skills', 'CWE-506'],
});

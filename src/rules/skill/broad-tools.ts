import { defineRule } from '../../core/rule.js';

export const broadTools = defineRule<{ tool: string }>({
  id: 'skill/broad-tools',
  area: 'skills',
  title: 'Tools beyond the task',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ tool }) => `The skill has ${tool} allowed in advance, so that nobody is asked before it is used.`,
  help: () => 'List the commands that the skill needs, for example `Bash(git diff:*)`, and leave the rest to the user’s confirmation.',
  why: '`allowed-tools` is consent given in advance. With everything allowed, a single injected sentence is enough. A bare `Bash` is so common that it only counts as the capability `exec`; a wildcard says that no question is ever to be asked.',
  examples: {
    fires: [
      '---\nname: demo\ndescription: Demo.\nallowed-tools: "*"\n---\n# Demo\n',
      '---\nname: demo\ndescription: Demo.\nallowed-tools: Read, Bash(*)\n---\n# Demo\n',
    ],
    silent: ['---\nname: demo\ndescription: Demo.\nallowed-tools: Bash(git:*) Bash(jq:*) Read\n---\n# Demo\n'],
  },
  references: ['OWASP LLM Top 10: LLM06 Excessive Agency'],
});

import { defineRule } from '../../core/rule.js';

export const frontMatter = defineRule<{ fault: string }>({
  id: 'skill/front-matter',
  area: 'skills',
  title: 'Front matter that agents cannot read',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ fault }) => `The front matter ${fault}.`,
  help: () => 'Start the file with ---, then name and description as YAML, then --- again; put quotes around a text that holds a colon.',
  why: 'Agents choose a skill by its name and description. Without readable front matter some skip the skill and others load it without them. The body is judged all the same.',
  examples: {
    fires: ['A manifest that starts with a heading.', '`description: Use when: the user asks` without quotes.'],
    silent: ['`---`, name and description, `---`.'],
  },
  references: ['https://agentskills.io/specification'],
});

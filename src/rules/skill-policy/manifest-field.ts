import { defineRule } from '../../core/rule.js';

export const manifestField = defineRule<{ field: string; fault: string }>({
  id: 'skill/manifest-field',
  area: 'skills',
  title: 'Field against the Agent Skills specification',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ field, fault }) => `The field ${field} ${fault}.`,
  help: ({ field }) => HELP[field] ?? 'Correct the field, or move it below metadata.',
  why: 'The specification says what a name, a description and the other fields may hold. Agents cut, skip or misread what goes beyond it. None of this adds to the risk.',
  examples: {
    fires: ['`name: My Skill`', 'A description of 1 025 characters.', '`desciption: …`'],
    silent: ['`name: my-skill` in a folder my-skill.', '`version: 1.0`, which agents pass over.'],
  },
  references: ['https://agentskills.io/specification'],
});

const HELP: Readonly<Record<string, string>> = {
  name: 'Use 1 to 64 lower-case letters, digits and hyphens, the same as the name of the folder.',
  description: 'Say in at most 1024 characters what the skill does and when to use it.',
  'allowed-tools': 'Write it like: Read Grep Bash(git:*)',
};

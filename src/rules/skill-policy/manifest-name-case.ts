import { defineRule } from '../../core/rule.js';

export const manifestNameCase = defineRule<{ name: string }>({
  id: 'skill/manifest-name-case',
  area: 'skills',
  title: 'Manifest in an odd letter case',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ name }) => `The manifest is named ${name}; agents on file systems that tell case apart look for SKILL.md and pass it over.`,
  help: ({ name }) => `Rename it: git mv ${name} SKILL.md`,
  why: 'The Agent Skills specification names the file SKILL.md. Another spelling loads on one machine and not on the next.',
  examples: { fires: ['`SKILL.MD`', '`Skill.md`'], silent: ['`SKILL.md`', '`skill.md`'] },
});

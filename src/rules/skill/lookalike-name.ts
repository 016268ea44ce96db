import { defineRule } from '../../core/rule.js';

export const lookalikeName = defineRule<{ kind: string; reads: string }>({
  id: 'skill/lookalike-name',
  area: 'skills',
  title: 'Name in disguised letters',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ kind, reads }) => `The ${kind} reads “${reads}” but is spelt with letters of another alphabet.`,
  help: () => 'Spell it in Latin letters.',
  why: 'A name that looks like another one is taken for it, by people and in logs.',
  examples: {
    fires: ['---\nname: reаd-data\ndescription: Reads data.\n---\n# Demo\n', 'Open https://gіthub.test/login for the code.\n'],
    silent: ['---\nname: read-data\ndescription: Читает данные.\n---\n# Пример\n'],
  },
  references: ['Unicode Technical Standard 39', 'MITRE ATT&CK: T1036 Masquerading'],
});

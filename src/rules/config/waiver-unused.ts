import { defineRule } from '../../core/rule.js';

export const waiverUnused = defineRule<{ rule: string; path: string; owner: string; known: boolean }>({
  id: 'config/waiver-unused',
  area: 'config',
  title: 'Waiver that covers nothing',
  level: 'warning',
  severity: 'info',
  confidence: 'high',
  message: ({ rule, path, known }) =>
    known ? `The waiver of ${rule} at ${path} covers no finding.` : `The waiver at ${path} names the rule ${rule}, which does not exist.`,
  help: ({ known }) => (known ? 'Delete it: the finding is gone.' : 'Correct the rule; `vaultgate rules list` names all.'),
  why: 'A forgotten waiver lies in wait for the next finding of its rule at its path.',
  examples: { fires: ['The waived finding was mended and its waiver is still there.'], silent: ['A waiver whose check did not run.'] },
});

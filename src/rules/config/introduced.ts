import { defineRule } from '../../core/rule.js';

export const introduced = defineRule<{ file: string; what: string }>({
  id: 'config/introduced',
  area: 'config',
  title: 'What decides is new',
  level: 'note',
  severity: 'low',
  confidence: 'high',
  message: ({ what }) => `This change brings a first ${what}; it decides from the next change on, and this one is judged without it.`,
  help: () => 'Nothing to mend: see that the rules are meant.',
  why: 'A change cannot be judged by rules that it brings itself. Where the base has none, the built-in ones judge, and the report says so.',
  examples: { fires: ['The first pull request that adds `.vaultgate/policy.yaml`.'], silent: ['The base has the file already.'] },
});

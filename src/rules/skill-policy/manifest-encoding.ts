import { defineRule } from '../../core/rule.js';

export const manifestEncoding = defineRule<Record<string, never>>({
  id: 'skill/manifest-encoding',
  area: 'skills',
  title: 'Manifest that is not UTF-8',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  code: 'MANIFEST_NOT_UTF8',
  message: () => 'The manifest is not valid UTF-8, so what an agent reads in it is not known.',
  help: () => 'Save it as UTF-8.',
  why: 'Tools replace, drop or reinterpret invalid bytes, each in its own way: what was reviewed is not what is loaded.',
  examples: {
    fires: ['A manifest saved as UTF-16.', 'A manifest with a stray Latin-1 byte.'],
    silent: ['A manifest in UTF-8 with a byte order mark.'],
  },
});

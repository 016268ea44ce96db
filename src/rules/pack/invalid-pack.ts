import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface InvalidPackDetails extends JsonObject {
  readonly pack: string;
  readonly problem: string;
  readonly file: string;
}

export const invalidPack = defineRule<InvalidPackDetails>({
  id: 'pack/invalid-pack',
  area: 'packs',
  title: 'Pack on offer unusable',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ problem, file }) => `InvalidPack: ${problem} (${file})`,
  help: ({ pack, file }) => `Mend ${file} in the pack ${pack}; until then the pack can be neither installed nor compared.`,
  why: 'A pack with broken metadata or policies cannot be installed, and an installed one cannot be compared with it.',
  examples: { fires: ['a `metadata.yaml` without `__pack_meta`', '`version: latest`'], silent: ['a complete `metadata.yaml`'] },
});

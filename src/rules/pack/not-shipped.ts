import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface NotShippedDetails extends JsonObject {
  readonly pack: string;
  readonly version: string;
}

export const notShipped = defineRule<NotShippedDetails>({
  id: 'pack/not-shipped',
  area: 'packs',
  title: 'Installed pack is no longer on offer',
  level: 'note',
  severity: 'info',
  confidence: 'high',
  message: ({ pack, version }) => `${pack} v${version} is installed, but no folder of packs offers it.`,
  help: ({ pack }) => `Point --packs-dir at the packs it came from, or remove it with: vaultgate pack remove ${pack}`,
  why: 'A pack that nobody ships any more gets no upgrades, and nothing says so unless it is looked for.',
  examples: { fires: ['`legacy` is installed, the folder of packs has no `legacy`'], silent: ['the folder of packs has it'] },
});

import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface ChecksumDriftDetails extends JsonObject {
  readonly pack: string;
  readonly version: string;
  readonly recorded: string;
  readonly available: string;
  readonly source: string;
}

export const checksumDrift = defineRule<ChecksumDriftDetails>({
  id: 'pack/checksum-drift',
  area: 'packs',
  title: 'Pack on offer has other content at the same version',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, version }) => `${pack} v${version} on offer has other content than the ${pack} v${version} that was installed.`,
  help: ({ pack }) => `See what would change with: vaultgate pack upgrade ${pack} --dry-run`,
  why: 'A pack that changes and keeps its version cannot be told apart by version alone; the checksum tells.',
  examples: {
    fires: ['a policy file of the pack was changed and `version` was not'],
    silent: ['the recorded `pack_checksum` is that of the pack on offer'],
  },
});

import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface VersionDriftDetails extends JsonObject {
  readonly pack: string;
  readonly installed: string;
  readonly available: string;
  readonly direction: string;
  readonly source: string;
}

export const versionDrift = defineRule<VersionDriftDetails>({
  id: 'pack/version-drift',
  area: 'packs',
  title: 'Installed version is not the one on offer',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, installed, available, direction }) =>
    direction === 'downgrade'
      ? `${pack} (installed v${installed}, available v${available}): the version on offer is older`
      : `${pack} (installed v${installed}, available v${available})`,
  help: ({ pack, installed, direction, source }) =>
    direction === 'downgrade'
      ? `Offer version ${installed} or later in ${source}, or go back on purpose with: vaultgate pack upgrade ${pack} --force`
      : `See what would change with: vaultgate pack upgrade ${pack} --dry-run`,
  why: 'A pack that lags behind lacks rules that its authors found necessary. Nothing is ever upgraded without being asked for.',
  examples: { fires: ['`version: 1.0.0` in the state file while the pack on offer is 1.1.0'], silent: ['both are 1.0.0'] },
});

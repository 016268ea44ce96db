import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface LockStaleDetails extends JsonObject {
  readonly file: string;
  readonly pack: string;
  readonly reason: string;
}

export const lockStale = defineRule<LockStaleDetails>({
  id: 'pack/lock-stale',
  area: 'packs',
  title: 'Lock file of packs is out of step',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ file, reason }) => `${file} is out of step with the state file: ${reason}.`,
  help: () => 'Bring it up to date with: vaultgate pack upgrade',
  why: 'Another tool changed the installed packs and did not know the lock file. Entries that do not belong to the recorded checksum are not used.',
  examples: { fires: ['the lock has starter 1.0.0, the state file starter 1.1.0'], silent: ['both have the same checksum'] },
});

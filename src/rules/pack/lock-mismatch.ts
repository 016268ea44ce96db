import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface LockMismatchDetails extends JsonObject {
  readonly file: string;
  readonly pack: string;
  readonly what: string;
}

export const lockMismatch = defineRule<LockMismatchDetails>({
  id: 'pack/lock-mismatch',
  area: 'packs',
  title: 'Lock file of packs contradicts the pack',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ file, pack, what }) => `${file} contradicts the pack ${pack} that has the recorded checksum: ${what}.`,
  help: ({ file }) => `Find out who changed it; then delete ${file} and let vaultgate pack upgrade write it again.`,
  why: 'An edit of a policy together with its digest in the lock file would pass for clean. Where the pack itself is at hand, it decides.',
  examples: { fires: ['a digest in the lock that is not that of the policy in the pack'], silent: ['equal digests'] },
});

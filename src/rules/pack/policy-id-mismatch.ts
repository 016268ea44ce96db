import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface PolicyIdMismatchDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly recorded_id: string;
  readonly actual_id: string;
}

export const policyIdMismatch = defineRule<PolicyIdMismatchDetails>({
  id: 'pack/policy-id-mismatch',
  area: 'packs',
  title: 'Policy recorded under another id',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ pack, file, recorded_id, actual_id }) => `${file} holds the policy ${actual_id}, but ${pack} records it as ${recorded_id}.`,
  help: ({ pack }) => `Restore the file with: vaultgate pack upgrade ${pack} --force`,
  why: 'The state file says which policy stands in which file. When the two part, audits that go by the state file look at the wrong policy.',
  examples: { fires: ['`policy_id: mask_pii` for a file with `id: mask_all`'], silent: ['both are `mask_pii`'] },
});

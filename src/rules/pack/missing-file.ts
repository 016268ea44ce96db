import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface MissingFileDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly policy_id: string | null;
  readonly listed: boolean;
}

export const missingFile = defineRule<MissingFileDetails>({
  id: 'pack/missing-file',
  area: 'packs',
  title: 'Installed policy missing',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, file, policy_id, listed }) =>
    `${file} of ${pack} is missing${policy_id === null ? '' : `, so its policy ${policy_id} is not in force`}${listed ? '' : '; the state file does not list it either'}.`,
  help: ({ pack }) => `Put it back with: vaultgate pack upgrade ${pack} --force`,
  why: 'A pack with a policy gone still looks installed. Whether the loss lets more through is judged by `policy/weakened`.',
  examples: {
    fires: ['the state file lists `config/policies/starter__02__mask_pii.yaml`, which does not exist'],
    silent: ['every listed file exists'],
  },
});

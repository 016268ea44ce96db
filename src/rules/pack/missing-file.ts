import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';
import { shellWord } from '../../core/shell-word.js';

interface MissingFileDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly policy_id: string | null;
  readonly listed: boolean;
  /** Another policy file that has its policy. */
  readonly moved_to: string | null;
}

export const missingFile = defineRule<MissingFileDetails>({
  id: 'pack/missing-file',
  area: 'packs',
  title: 'Installed policy missing',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, file, policy_id, listed, moved_to }) =>
    `${file} of ${pack} is missing${consequence(policy_id, moved_to)}${listed ? '' : '; the state file does not list it either'}.`,
  help: ({ pack, file, moved_to }) =>
    moved_to === null
      ? `Put it back with: vaultgate pack upgrade ${pack} --force`
      : `Give it the name back under which the pack is known: mv ${shellWord(moved_to)} ${shellWord(file)}`,
  why: 'A pack with a policy gone still looks installed. A file that was only renamed is told by its new name; one whose policy is gone is put back with `vaultgate pack upgrade PACK --force`. Whether the loss lets more through is judged by `policy/weakened`.',
  examples: {
    fires: ['the state file lists `config/policies/starter__02__mask_pii.yaml`, which does not exist'],
    silent: ['every listed file exists'],
  },
});

function consequence(policyId: string | null, movedTo: string | null): string {
  if (policyId === null) return '';
  return movedTo === null ? `, so its policy ${policyId} is not in force` : `; its policy ${policyId} stands in ${movedTo}`;
}

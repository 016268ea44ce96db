import { defineRule } from '../../core/rule.js';

export interface DuplicateIdDetails {
  readonly [key: string]: string | number;
  readonly policy_id: string;
  readonly first_path: string;
  readonly first_line: number;
}

export const DUPLICATE_ID_RULE = defineRule<DuplicateIdDetails>({
  id: 'policy/duplicate-id',
  area: 'policies',
  title: 'Policy id used twice',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ policy_id, first_path, first_line }) => `The policy id ${policy_id} is already used at ${first_path}:${String(first_line)}.`,
  help: () => 'Give one of the two another id, or remove the one that is not meant.',
  why: 'VaultKit refuses to compile a policy bundle in which two files share an id, so none of the policies can be deployed.',
  examples: { fires: ['a.yaml and b.yaml both with id: mask_pii'], silent: ['ids mask_pii and mask_pii_eu'] },
});

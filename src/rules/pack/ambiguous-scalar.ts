import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface AmbiguousScalarDetails extends JsonObject {
  readonly file: string;
  readonly source: string;
  readonly yaml11: string;
  readonly yaml12: string;
}

export const ambiguousScalar = defineRule<AmbiguousScalarDetails>({
  id: 'pack/ambiguous-scalar',
  area: 'packs',
  title: 'Scalar that readers understand differently',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ file, source, yaml11, yaml12 }) =>
    `${source} in ${file} is ${yaml11} for YAML 1.1 readers such as VaultKit and ${yaml12} for YAML 1.2 readers.`,
  help: ({ source }) => `Put it in quotes: "${source}"`,
  why: 'VaultKit reads YAML 1.1, most newer tools read YAML 1.2. An unquoted `no` or `010` means different things to them.',
  examples: { fires: ['`policy_id: no`'], silent: ["`policy_id: 'no'`"] },
});

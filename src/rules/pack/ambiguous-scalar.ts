import { defineRule } from '../../core/rule.js';

type AmbiguousScalarDetails = { readonly file: string; readonly source: string; readonly yaml11: string; readonly yaml12: string };

export const ambiguousScalar = defineRule<AmbiguousScalarDetails>({
  id: 'pack/ambiguous-scalar',
  area: 'packs',
  title: 'Scalar that readers understand differently',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ file, source, yaml11, yaml12 }) =>
    `${source} in ${file} is ${yaml11} for YAML 1.1 readers such as VaultKit and ${yaml12} for YAML 1.2 readers`,
  help: ({ source }) => `Put it in quotes: "${source}"`,
  why: 'VaultKit reads YAML 1.1, most newer tools read YAML 1.2. An unquoted date or `no` means different things to them, and VaultKit takes a state file with an unquoted date for an empty one.',
  examples: { fires: ['`installed_at: 2026-02-15T15:00:00Z`'], silent: ["`installed_at: '2026-02-15T15:00:00Z'`"] },
});

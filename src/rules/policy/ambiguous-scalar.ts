import { defineRule } from '../../core/rule.js';

export interface AmbiguousScalarDetails {
  readonly [key: string]: string | boolean;
  readonly field: string;
  readonly source: string;
  readonly yaml11: string;
  readonly yaml12: string;
  /** Whether the two readings lead to different decisions. */
  readonly decisive: boolean;
}

export const AMBIGUOUS_SCALAR_RULE = defineRule<AmbiguousScalarDetails>({
  id: 'policy/ambiguous-scalar',
  area: 'policies',
  title: 'Value that YAML readers understand differently',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ field, source, yaml11, yaml12 }) =>
    `\`${field}: ${source}\` is ${yaml11} to a YAML 1.1 reader such as VaultKit's, and ${yaml12} to a YAML 1.2 reader.`,
  help: ({ source, yaml11 }) =>
    yaml11 === 'true' || yaml11 === 'false'
      ? `Write "${source}" in quotes if the word is meant, or ${yaml11} if the truth value is meant.`
      : `Write "${source}" in quotes if the text is meant, or the plain number if the number is meant.`,
  why: 'Ruby and Python read YAML 1.1: an unquoted NO is false, 17:00 is the number 1020, 010 is eight. A region code or a time window written so never matches, and the rule that carries it never fires.',
  examples: { fires: ['requester_region: NO', 'after: 17:00'], silent: ['requester_region: "NO"', 'after: "17:00"'] },
});

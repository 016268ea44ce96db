import { defineRule } from '../../core/rule.js';

export interface UnknownKeyDetails {
  readonly [key: string]: string | null | readonly string[];
  readonly key: string;
  /** Dotted path of the map that holds it; empty for the file itself. */
  readonly inside: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
}

export const UNKNOWN_KEY_RULE = defineRule<UnknownKeyDetails>({
  id: 'policy/unknown-key',
  area: 'policies',
  title: 'Unknown key in a policy',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ key, inside, suggestion }) => {
    const where = inside === '' ? 'a policy' : `\`${inside}\``;
    const hint = suggestion === null ? '' : `; did you mean \`${suggestion}\`?`;
    return `\`${key}\` is no key of ${where} and has no effect${hint}${hint === '' ? '.' : ''}`;
  },
  help: ({ suggestion, known }) =>
    suggestion === null ? `Remove it, or use one of ${known.join(', ')}.` : `Write \`${suggestion}\`, or remove the key.`,
  why: 'A misspelt key is not an error for VaultKit: the condition or obligation under it is simply gone, so the policy applies to other requests than its author meant.',
  examples: {
    fires: ['contxt: { environment: production }', 'match: { fields: { contain: [pii] } }'],
    silent: ['context: { environment: production }'],
  },
});

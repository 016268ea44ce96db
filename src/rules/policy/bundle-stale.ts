import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

export type BundleStaleDetails = JsonObject & {
  readonly path: string;
  /** Each with kind (policy, dataset, datasource or pack), id and reason. */
  readonly stale: readonly { readonly kind: string; readonly id: string; readonly reason: string }[];
};

/** Entries that are named in one message; all stand in the details. */
const NAMED_ENTRIES = 3;

export const BUNDLE_STALE_RULE = defineRule<BundleStaleDetails>({
  id: 'policy/bundle-stale',
  area: 'policies',
  title: 'Policy bundle is stale',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ stale }) => {
    const named = stale.slice(0, NAMED_ENTRIES).map(({ kind, id, reason }) => `${kind} ${id} ${reason}`);
    const rest = stale.length - named.length;
    return `The policy bundle is not what the repository compiles to: ${named.join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}.`;
  },
  help: ({ path }) => `Compile it anew with: vaultgate policy bundle --output ${path}`,
  why: 'What is deployed is the policy bundle and not the policies. A stale one enforces rules that the repository no longer has, or lacks those that it has, however well the repository is reviewed.',
  examples: {
    fires: ['a policy was edited after the policy bundle was compiled', 'a field was added to datasets/registry.yaml'],
    silent: ['the policy bundle was compiled from exactly these files, at whatever time'],
  },
});

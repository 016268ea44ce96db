import { defineRule } from '../../core/rule.js';

export interface RegistryUnreadableDetails {
  readonly [key: string]: string;
  /** What is wrong, as a clause. */
  readonly problem: string;
}

export const REGISTRY_UNREADABLE_RULE = defineRule<RegistryUnreadableDetails>({
  id: 'policy/registry-unreadable',
  area: 'policies',
  title: 'Registry of datasets cannot be read',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ problem }) => `The registry of datasets cannot be read: ${problem}.`,
  help: () => 'Make it a map of datasets, each with `datasource` and a map of `fields`.',
  why: 'Policies name labels, and the registry says which field carries which label. Where it cannot be read, no policy that goes by labels can be enforced, and no policy bundle can be compiled.',
  examples: { fires: ['orders: [id, email]'], silent: ['orders: { datasource: shop, fields: { email: { category: pii } } }'] },
});

import { defineRule } from '../../core/rule.js';

export interface BundleUnreadableDetails {
  readonly [key: string]: string;
  /** A clause that begins with "it". */
  readonly problem: string;
}

export const BUNDLE_UNREADABLE_RULE = defineRule<BundleUnreadableDetails>({
  id: 'policy/bundle-unreadable',
  area: 'policies',
  title: 'Policy bundle cannot be read',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ problem }) => `The policy bundle cannot be verified: ${problem}.`,
  help: () => 'Compile it anew with: vaultgate policy bundle --output dist/policy_bundle.json',
  why: 'A policy bundle that cannot be read can neither be verified nor deployed.',
  examples: { fires: ['an empty dist/policy_bundle.json'], silent: ['no policy bundle at all'] },
});

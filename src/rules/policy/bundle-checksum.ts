import { defineRule } from '../../core/rule.js';

export interface BundleChecksumDetails {
  readonly [key: string]: string;
  readonly recorded: string;
  readonly computed: string;
}

export const BUNDLE_CHECKSUM_RULE = defineRule<BundleChecksumDetails>({
  id: 'policy/bundle-checksum',
  area: 'policies',
  title: 'Policy bundle does not match its checksum',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ recorded, computed }) => `The policy bundle records the checksum ${recorded}, and its content has ${computed}.`,
  help: () => 'Compile it anew with: vaultgate policy bundle --output dist/policy_bundle.json',
  why: 'The checksum covers every byte of meaning in the policy bundle. Where it does not fit, somebody edited the compiled file by hand, and what would be deployed is not what was reviewed.',
  examples: { fires: ['an action edited in dist/policy_bundle.json'], silent: ['a policy bundle as it was compiled'] },
});

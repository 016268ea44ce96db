import { commandGroup } from './command-group.js';

const HELP = `vaultgate policy validate [FILE…]       check policy files against VaultKit's schema
vaultgate policy diff A B               what changed, and whether B lets anything through that A did not
vaultgate policy explain REQUEST        what is decided about a request, and why; - reads it from standard input
vaultgate policy bundle                 compile the policy bundle
vaultgate policy bundle --verify [FILE] its checksum, and whether it is stale (default: dist/policy_bundle.json)

  A, B: a policy file, a folder of policies, a pack, a repository, or REV:path for one of these in a git revision

  --dir REPO             the repository (default: the current directory)
  --policies-dir DIR     where its policies are (default: config/policies)
  --registry FILE        its registry of datasets (default: datasets/registry.yaml)
  --state-file FILE      where its installed packs are recorded (default: .vkit/packs.yaml)
  --compat vkit-0.1      bundle: without the checksums of packs, which VaultKit up to 0.1 refuses
  --org SLUG             bundle: the organisation (default: that of the committed policy bundle, else the folder's name)
  --bundle-version TEXT  bundle: the version (default: the commit)
  --fail-on error|warning|never
  --format text|json     --output FILE     --now ISO     --deterministic
`;

export const policyCommand = commandGroup('policy', HELP, {
  validate: async () => (await import('./policy/validate-command.js')).runValidate,
  diff: async () => (await import('./policy/diff-command.js')).runDiff,
  explain: async () => (await import('./policy/explain-command.js')).runExplain,
  bundle: async () => (await import('./policy/bundle-command.js')).runBundle,
});

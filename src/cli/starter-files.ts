import { VERSION } from '../version.js';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** A workflow that judges what a change adds, with nothing but the right to read. */
export function starterWorkflow(action: string): string {
  return `name: Vaultgate
on:
  pull_request:
  merge_group:

permissions: {}

jobs:
  vaultgate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out
      # pull-requests: write # for a comment, see below
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 2 # the change and what it is compared with
      - uses: ${action} # v${VERSION}
        with:
          comment: never # on-failure comments on the pull request, and needs the permission pull-requests: write
`;
}

/** The built-in skill policy written out: the gate judges the same with it as without. */
export function starterPolicy(): string {
  return `# What skill bundles may do. This is what holds without a file; tighten it as you like.
# A pull request is judged by the policy of its base, and loosening it is an error until it is approved.
policy_version: v1

gates:
  max_risk_score: 59
  allow_verdicts: [PASS, WARN]

# Each capability: allow (the default), require_approval, or block. For example:
#
# capabilities:
#   network: { mode: require_approval, note: "Say which hosts, and why." }
#   secrets: { mode: block }

constraints:
  exactly_one_manifest: true
`;
}

import { commandGroup } from './command-group.js';

const HELP = `vaultgate skill scan BUNDLE [--explain]                what a bundle does, hides and may do, and its risk score
vaultgate skill gate BUNDLE                            the verdict of the skill policy
vaultgate skill gate --receipt FILE (--pubkey FILE | --keyring DIR)
                                                       the verdict over a receipt alone; its signature must verify
vaultgate skill receipt BUNDLE --signing-key FILE [--key-id ID]
                                                       a signed record of a bundle and its verdict, as JSON
vaultgate skill verify BUNDLE --receipt FILE (--pubkey FILE | --keyring DIR)
                                                       0 only when the bundle is the one of the receipt and lawful
vaultgate skill diff A B                               files, capabilities and findings that changed
vaultgate skill export DIR --out FILE.zip              a zip with the same bytes for the same files
vaultgate skill approve BUNDLE --capability NAME --by WHO --reason TEXT --expires DATE [--signing-key FILE --key-id ID]
                                                       record a consent in .vaultgate/approvals.yaml

  BUNDLE               a folder that holds SKILL.md, a zip of one, or REV:path in a git checkout; A and B may be receipts
  --policy FILE        the skill policy (default: .vaultgate/policy.yaml, else the built-in one)
  --profile NAME       a profile of the policy; strict_v0 is built in
  --pubkey FILE        an Ed25519 public key in PEM
  --keyring DIR        a folder of public keys, looked up by the receipt's key id
  --signing-key FILE   an Ed25519 private key in PEM: openssl genpkey -algorithm ed25519 -out key.pem
  --dir REPO           where .vaultgate/ lies (default: the current directory); waivers count in vaultgate check alone
  --format text|json   --output FILE   --now ISO   --deterministic

Exit codes: 0 pass, 1 findings, 2 usage or configuration error.
`;

export const skillCommand = commandGroup('skill', HELP, {
  scan: async () => (await import('./skill/scan-command.js')).runScan,
  gate: async () => (await import('./skill/gate-command.js')).runGate,
  receipt: async () => (await import('./skill/receipt-command.js')).runReceipt,
  verify: async () => (await import('./skill/verify-command.js')).runVerify,
  diff: async () => (await import('./skill/diff-command.js')).runDiff,
  export: async () => (await import('./skill/export-command.js')).runExport,
  approve: async () => (await import('./skill/approve-command.js')).runApprove,
});

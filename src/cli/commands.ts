import type { Command } from './command.js';

/** Every command by its name. Each is loaded when it is called, so that `--version` costs what an empty script costs. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).checkCommand,
  pack: async () => (await import('./pack.js')).packCommand,
  policy: async () => (await import('./policy.js')).policyCommand,
  skill: async () => (await import('./skill.js')).skillCommand,
  waive: async () => (await import('./waive.js')).waiveCommand,
  rules: async () => (await import('./rules.js')).rulesCommand,
  init: async () => (await import('./init.js')).initCommand,
};

/** What `vaultgate --help` prints. */
export const HELP = `vaultgate: the gate for policy packs and skill bundles

  vaultgate check [DIR]   judge installed packs, policies and skill bundles; everything that the action does
  vaultgate pack          list, info, add, remove, upgrade, verify, test: policy packs
  vaultgate policy        validate, diff, explain, bundle: VaultKit policies
  vaultgate skill         scan, gate, diff, export, receipt, verify, approve: skill bundles
  vaultgate waive         record a dated exception to a finding
  vaultgate rules         list the rules, or explain one
  vaultgate init          write a workflow and a skill policy to start from

  vaultgate COMMAND --help   the options of a command
  vaultgate --version        the version

Exit codes: 0 pass, 1 findings, 2 usage or configuration error, 3 nothing to check, 4 internal error.
`;

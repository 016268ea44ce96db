import { commandGroup, type RunCommand } from './command-group.js';

const HELP = `vaultgate pack list                 what is installed, how it drifts, and what else is on offer
vaultgate pack info NAME…           what a pack is and holds
vaultgate pack add NAME…            install packs
vaultgate pack remove NAME…         take packs away; only files that the state file lists are deleted
vaultgate pack upgrade [NAME…]      go over to what is on offer; without names, all installed packs
vaultgate pack verify [NAME…]       0 only when every installed file is what its pack installed
vaultgate pack test [DIR]           run the tests of a pack, or of a folder of packs

  --dir REPO           the repository (default: the current directory)
  --packs-dir DIR      a folder of packs that goes before all others on offer
  --policies-dir DIR   where policies are installed (default: config/policies)
  --state-file FILE    where installed packs are recorded (default: .vkit/packs.yaml)
  --config FILE        the config file (default: .vaultgate/config.yaml)
  --dry-run            add, remove, upgrade: print the plan with the difference of each policy, and touch nothing
  --force              remove: delete edited files; upgrade: replace edited files, which are kept as .orig, take an
                       unknown or older version, and put an edited or incomplete pack right
  --with-deps          add, upgrade: install required packs too, lower layers first
  --format text|json   --output FILE   --now ISO   --deterministic

Files that no pack owns are never overwritten or deleted, with or without --force. A change of packs happens whole or not
at all; after a crash, the next command that changes packs completes or undoes it.
`;

export const packCommand = commandGroup('pack', HELP, {
  list: async () => (await import('./pack/list-command.js')).runList,
  info: async () => (await import('./pack/info-command.js')).runInfo,
  add: async () => change('add'),
  remove: async () => change('remove'),
  upgrade: async () => change('upgrade'),
  verify: async () => (await import('./pack/verify-command.js')).runVerify,
  test: async () => (await import('./pack/test-command.js')).runTest,
});

async function change(name: 'add' | 'remove' | 'upgrade'): Promise<RunCommand> {
  const { runChange } = await import('./pack/change-commands.js');
  return (args, terminal) => runChange(name, args, terminal);
}

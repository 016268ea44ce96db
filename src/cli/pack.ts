import { UserError } from '../core/errors.js';
import { nearestWord } from '../core/text.js';
import type { Command, ExitCode, Terminal } from './command.js';

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

type Run = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
  list: async () => (await import('./pack/list-command.js')).runList,
  info: async () => (await import('./pack/info-command.js')).runInfo,
  add: async () => change('add'),
  remove: async () => change('remove'),
  upgrade: async () => change('upgrade'),
  verify: async () => (await import('./pack/verify-command.js')).runVerify,
  test: async () => (await import('./pack/test-command.js')).runTest,
};

export const packCommand: Command = {
  name: 'pack',
  help: HELP,
  run: async ([name, ...args], terminal) => {
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw unknownCommand(name);
    const run = await load();
    return run(args, terminal);
  },
};

async function change(name: 'add' | 'remove' | 'upgrade'): Promise<Run> {
  const { runChange } = await import('./pack/change-commands.js');
  return (args, terminal) => runChange(name, args, terminal);
}

function unknownCommand(name: string | undefined): UserError {
  const known = Object.keys(COMMANDS);
  const nearest = name === undefined ? undefined : nearestWord(name, known);
  const hint = nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean pack ${nearest}?`;
  return new UserError('USAGE', name === undefined ? 'pack needs a command' : `unknown command pack ${name}`, hint);
}

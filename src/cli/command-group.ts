import { UserError } from '../core/errors.js';
import { nearestWord } from '../core/text.js';
import type { Command, ExitCode, Terminal } from './command.js';

/** What one command of a group does with the words after its name. */
export type RunCommand = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

/** The commands of a group by their names; each is loaded when it is called. */
export type CommandLoaders = Readonly<Record<string, () => Promise<RunCommand>>>;

/**
 * A command whose first word chooses what is run, such as `pack add`. `help` is the page of the whole group. The command throws
 * UserError USAGE for a missing or unknown word, naming the nearest known one.
 */
export function commandGroup(group: string, help: string, loaders: CommandLoaders): Command {
  return {
    name: group,
    help,
    run: async ([name, ...args], terminal) => {
      const load = name !== undefined && Object.hasOwn(loaders, name) ? loaders[name] : undefined;
      if (load === undefined) throw unknownCommand(group, name, Object.keys(loaders));
      const run = await load();
      return run(args, terminal);
    },
  };
}

function unknownCommand(group: string, name: string | undefined, known: readonly string[]): UserError {
  const nearest = name === undefined ? undefined : nearestWord(name, known);
  const hint = nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${group} ${nearest}?`;
  return new UserError('USAGE', name === undefined ? `${group} needs a command` : `unknown command ${group} ${name}`, hint);
}

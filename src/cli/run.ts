import { EXIT, type ExitCode, type Terminal } from './command.js';
import { COMMANDS, HELP } from './commands.js';
import { tuneEngine } from '../io/tune-engine.js';
import { VERSION } from '../version.js';

/** Runs one command line and answers the exit code. Never throws: what goes wrong is told on standard error. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    return (await import('./failure.js')).reportFailure(error, terminal);
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return EXIT.pass;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(HELP);
    return EXIT.pass;
  }
  if (name === undefined) {
    terminal.err(HELP);
    return EXIT.usage;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return (await import('./failure.js')).unknownCommand(name, Object.keys(COMMANDS), terminal);
  await tuneEngine();
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return EXIT.pass;
  }
  return command.run(rest, terminal);
}

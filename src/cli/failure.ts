import { messageOf, UserError } from '../core/errors.js';
import { nearestWord } from '../core/text.js';
import { logText } from '../report/untrusted.js';
import { EXIT, type ExitCode, type Terminal } from './command.js';

/** Says what was thrown on standard error and answers the exit code that goes with it. */
export function reportFailure(thrown: unknown, terminal: Terminal): ExitCode {
  if (thrown instanceof UserError) {
    terminal.err(`vaultgate: ${logText(thrown.message)}\n`);
    if (thrown.hint !== '') terminal.err(`  → ${logText(thrown.hint)}\n`);
    return thrown.code === 'EMPTY' ? EXIT.empty : EXIT.usage;
  }
  terminal.err(`vaultgate: this is a bug in vaultgate, please report it: ${logText(messageOf(thrown))}\n`);
  const stack = thrown instanceof Error ? thrown.stack : undefined;
  if ((terminal.env['VAULTGATE_DEBUG'] ?? '') !== '' && stack !== undefined) {
    for (const line of stack.split('\n')) terminal.err(`│ ${logText(line)}\n`);
  }
  return EXIT.internal;
}

/** Answers a command that there is not, with the one that was probably meant. */
export function unknownCommand(name: string, known: readonly string[], terminal: Terminal): ExitCode {
  const nearest = nearestWord(name, known);
  const hint = nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return reportFailure(new UserError('USAGE', `unknown command ${name}`, hint), terminal);
}

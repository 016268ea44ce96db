#!/usr/bin/env node
import { readFileSync } from 'node:fs';

import { EXIT, type ExitCode, type Terminal } from './cli/command.js';
import { COMMANDS, HELP } from './cli/commands.js';
import { VERSION } from './version.js';

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
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
  if (load === undefined) return (await import('./cli/failure.js')).unknownCommand(name, Object.keys(COMMANDS), terminal);
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return EXIT.pass;
  }
  return command.run(rest, terminal);
}

/** A reader that closes early (`| head`) ends the output and not the verdict. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

ignoreClosedPipe(process.stdout);
ignoreClosedPipe(process.stderr);

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  isTty: process.stdout.isTTY,
  now: () => new Date(),
  readStdin: () => readFileSync(0),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = (await import('./cli/failure.js')).reportFailure(error, terminal);
}

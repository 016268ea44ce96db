#!/usr/bin/env node
import { readFileSync } from 'node:fs';

import { EXIT, type Command, type ExitCode, type Terminal } from './cli/command.js';
import { VERSION } from './version.js';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./cli/check.js')).checkCommand,
  pack: async () => (await import('./cli/pack.js')).packCommand,
  policy: async () => (await import('./cli/policy.js')).policyCommand,
  skill: async () => (await import('./cli/skill.js')).skillCommand,
  waive: async () => (await import('./cli/waive.js')).waiveCommand,
  rules: async () => (await import('./cli/rules.js')).rulesCommand,
  init: async () => (await import('./cli/init.js')).initCommand,
};

const HELP = `vaultgate: the gate for policy packs and skill bundles

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

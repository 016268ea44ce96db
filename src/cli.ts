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

  vaultgate check [DIR]     everything that the action does
`;

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return EXIT.pass;
  }
  if (name === '--help' || name === '-h') {
    terminal.out(HELP);
    return EXIT.pass;
  }
  const load = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    terminal.err(HELP);
    return EXIT.usage;
  }
  const command = await load();
  if (rest.includes('--help')) {
    terminal.out(command.help);
    return EXIT.pass;
  }
  return command.run(rest, terminal);
}

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  isTty: process.stdout.isTTY,
  now: () => new Date(),
  readStdin: () => readFileSync(0),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

process.exitCode = await run(process.argv.slice(2), terminal);

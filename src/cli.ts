#!/usr/bin/env node
import { readFileSync } from 'node:fs';

import type { Terminal } from './cli/command.js';
import { runCommandLine } from './cli/run.js';

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

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);

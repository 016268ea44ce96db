import * as core from '@actions/core';

import { messageOf } from './core/errors.js';
import { checkCommand } from './cli/check.js';

// The door of the GitHub Action: inputs → gate → reporters → exit code.
try {
  process.exitCode = await checkCommand.run([], {
    cwd: process.cwd(),
    env: process.env,
    isTty: false,
    now: () => new Date(),
    readStdin: () => new Uint8Array(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  core.setFailed(messageOf(error));
}

import { randomUUID } from 'node:crypto';

import { tuneEngine } from './io/tune-engine.js';

await tuneEngine();
const { runAction } = await import('./action/run-action.js');

// The door of the GitHub Action. The exit code is set and not forced, so that what was printed is written out first.
process.exitCode = await runAction({
  variables: process.env,
  now: () => new Date(),
  random: () => randomUUID().replaceAll('-', ''),
  out: (text) => process.stdout.write(text),
});

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Compiles src/ into lib/ (incrementally, so that a second test file waits for nothing) and answers the command line's entry. */
export function compiledCli(): string {
  const info = join(ROOT, 'node_modules/.cache/vaultgate-tests.tsbuildinfo');
  const args = [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--incremental', '--tsBuildInfoFile', info];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return join(ROOT, 'lib/cli.js');
}

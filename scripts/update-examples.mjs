// Writes the expected reports of examples/ anew: examples/expected/NAME.txt and NAME.json. Look at the difference before you commit it.
//
//   node scripts/update-examples.mjs        after a build of lib/ (npx tsc -p tsconfig.build.json)
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NOW = '2026-03-01T12:00:00Z';

mkdirSync(new URL('../examples/expected/', import.meta.url), { recursive: true });
for (const [format, extension] of [
  ['text', 'txt'],
  ['json', 'json'],
]) {
  const output = `examples/expected/governed-repo.${String(extension)}`;
  const args = [
    'lib/cli.js',
    'check',
    'examples/governed-repo',
    '--deterministic',
    '--now',
    NOW,
    '--format',
    String(format),
    '--output',
    output,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 1) throw new Error(`check ended with ${String(status)}: ${stderr}`);
  console.log(`wrote ${output}`);
}

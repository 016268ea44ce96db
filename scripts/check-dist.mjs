// Rebuilds dist/ elsewhere and fails when the committed files are not, byte for byte, what came out.
//
//   node scripts/check-dist.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { filesBelow } from './build/manifest.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-dist-'));
try {
  const rebuilt = join(folder, 'dist');
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--out', rebuilt], { stdio: 'inherit' });
  const differences = compareFolders(join(ROOT, 'dist'), rebuilt);
  for (const line of differences) console.error(line);
  if (differences.length > 0) {
    console.error('dist/ is not what the sources give: run `npm run build` and commit it.');
    process.exitCode = 1;
  } else {
    console.log('dist/ is what the sources give.');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} committed
 * @param {string} rebuilt
 */
function compareFolders(committed, rebuilt) {
  const before = new Set(filesBelow(committed));
  const after = new Set(filesBelow(rebuilt));
  const differences = [];
  for (const path of new Set([...before, ...after].sort())) {
    if (!after.has(path)) differences.push(`dist/${path} is left over`);
    else if (!before.has(path)) differences.push(`dist/${path} is missing`);
    else if (!readFileSync(join(committed, path)).equals(readFileSync(join(rebuilt, path)))) differences.push(`dist/${path} differs`);
  }
  return differences;
}

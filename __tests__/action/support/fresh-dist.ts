import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inputsDigest } from '../../../scripts/build/manifest.mjs';

const ROOT = join(import.meta.dirname, '../../..');
export const NODE_24 = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The bundled action as the sources are now: `dist/` where it is fresh, else a build of its own, made once for all test files. */
export function freshDist(): string {
  const digest = inputsDigest(ROOT);
  const committed = join(ROOT, 'dist');
  if (recordedDigest(committed) === digest) return committed;
  const built = join(tmpdir(), `vaultgate-dist-${digest.slice(0, 20)}`);
  while (recordedDigest(built) !== digest) {
    if (takeLock(`${built}.lock`)) {
      try {
        const unfinished = `${built}.unfinished`;
        execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--out', unfinished], { cwd: ROOT, stdio: 'ignore' });
        rmSync(built, { recursive: true, force: true });
        renameSync(unfinished, built);
      } finally {
        rmSync(`${built}.lock`, { recursive: true, force: true });
      }
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  return built;
}

function recordedDigest(dist: string): string | undefined {
  const manifest = join(dist, 'manifest.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly inputs_sha256: string }).inputs_sha256;
}

/** A run that was stopped while it built leaves its lock behind: after this it counts for nothing. */
const ABANDONED_AFTER_MS = 180_000;

function takeLock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const taken = statSync(folder, { throwIfNoEntry: false });
    if (taken !== undefined && Date.now() - taken.mtimeMs > ABANDONED_AFTER_MS) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

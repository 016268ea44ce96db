import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { UserError } from '../core/errors.js';
import type { Surroundings } from '../gate/request.js';
import { builtInPacksUrl } from './assets.js';
import { MAX_FILE_BYTES, type Snapshot } from './snapshot.js';
import { openWorkingTree } from './working-tree.js';

/** What a run may ask of this machine: paths that the user wrote are taken from `cwd`. */
export function openSurroundings(cwd: string, directory: string): Surroundings {
  return {
    pathInTree: (path) => pathInside(directory, resolve(cwd, path)),
    readFile: (path) => readNamedFile(resolve(cwd, path), path),
    openFolder: (path) => openNamedFolder(resolve(cwd, path), path),
    openBuiltInPacks,
  };
}

/** The POSIX path of a file below a folder, empty for the folder itself, undefined for what lies elsewhere. Links in the way to either are resolved. */
export function pathInside(folder: string, file: string): string | undefined {
  const path = relative(realPathOf(folder), realPathOf(file));
  if (isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) return undefined;
  return path.split(sep).join('/');
}

/** The real path of the part that exists, and the rest as written. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), path.slice(parent.length));
  }
}

function readNamedFile(path: string, label: string): Uint8Array {
  try {
    const bytes = readUpTo(path, MAX_FILE_BYTES);
    if (bytes === undefined) throw new UserError('IO', `${label} is larger than 32 MiB`, 'Name the file that was meant.');
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('IO', `cannot read ${label}`, 'Name an existing file that you may read.', { cause: error });
  }
}

/** Threat: a device that never ends, by mistake or by a link. Pipes are read, since shells hand files over by them. */
function readUpTo(path: string, limit: number): Uint8Array | undefined {
  const handle = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total <= limit;) {
      const chunk = Buffer.alloc(64 * 1024);
      const count = readSync(handle, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return undefined;
  } finally {
    closeSync(handle);
  }
}

function openNamedFolder(path: string, label: string): Snapshot {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError('IO', `${label} is not a folder`, 'Name an existing folder that you may read.');
  }
  return openWorkingTree(path, 'all');
}

function openBuiltInPacks(): Snapshot {
  return openWorkingTree(fileURLToPath(builtInPacksUrl()), 'all');
}

import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { messageOf, UserError } from '../core/errors.js';
import { compareCodePoints } from '../core/order.js';

export type DiskKind = 'file' | 'folder' | 'symlink' | 'other' | 'nothing';

/**
 * A folder on disk that may be written to. Paths are POSIX and relative to it. No path leads through a link: each operation
 * throws UserError IO where a folder on the way is one, since it could lead out of the folder.
 */
export interface Disk {
  kindOf(path: string): DiskKind;
  /** The bytes of a regular file, undefined where there is nothing. */
  read(path: string): Uint8Array | undefined;
  /** The names in a folder, sorted; empty where there is none. */
  list(path: string): readonly string[];
  /** The device that a path, or the nearest existing folder above it, lies on: renames work within one. */
  deviceOf(path: string): number;
  /** When a file was last written, in milliseconds; 0 where there is nothing. */
  modifiedAt(path: string): number;
  /** Makes a file that must not exist yet; false if it does, or if its folder is gone. */
  create(path: string, bytes: Uint8Array): boolean;
  /** Writes a whole file and waits until it is on the disk. */
  write(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a folder and those above it. */
  makeFolder(path: string): void;
  /** Removes an empty folder. */
  removeFolder(path: string): void;
}

/** Opens a folder for writing. */
export function openDisk(root: string): Disk {
  const at = (path: string): string => {
    requirePlainWay(root, path);
    return join(root, path);
  };
  return {
    kindOf: (path) => kindAt(at(path)),
    read: (path) => (kindAt(at(path)) === 'file' ? attempt(path, 'read', () => readUnlessGone(join(root, path))) : undefined),
    list: (path) => (kindAt(at(path)) === 'folder' ? readdirSync(join(root, path)).sort(compareCodePoints) : []),
    deviceOf: (path) => deviceOf(root, path),
    modifiedAt: (path) => lstatSync(at(path), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    create: (path, bytes) => createFile(at(path), path, bytes),
    write: (path, bytes) => attempt(path, 'write', () => writeNew(at(path), 'w', bytes)),
    rename: (from, to) => attempt(to, 'write', () => renameSync(at(from), at(to))),
    remove: (path) => attempt(path, 'remove', () => unlinkSync(at(path))),
    makeFolder: (path) => {
      attempt(path, 'make', () => mkdirSync(at(path), { recursive: true }));
    },
    removeFolder: (path) => attempt(path, 'remove', () => rmdirSync(at(path))),
  };
}

/** Threat: a folder on the way that is a link leads the write to files of somebody else. */
function requirePlainWay(root: string, path: string): void {
  const steps = path.split('/');
  if (path.startsWith('/') || steps.some((step) => step === '' || step === '.' || step === '..' || step.includes('\\'))) {
    throw new UserError('IO', `${path} is not a path below the repository`, 'Name a path below the repository, without `..`.');
  }
  for (let length = 1; length < steps.length; length += 1) {
    const folder = steps.slice(0, length).join('/');
    if (kindAt(join(root, folder)) === 'symlink') {
      throw new UserError('IO', `${folder} is a symbolic link, and nothing is written through links`, `Put the real folder at ${folder}.`);
    }
  }
}

function kindAt(path: string): DiskKind {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'nothing';
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'symlink' : 'other';
}

/** The bytes of a file; undefined for one that another process has removed since it was looked at, as the holder of a lock does. */
function readUnlessGone(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function deviceOf(root: string, path: string): number {
  for (let steps = path.split('/'); steps.length > 0; steps = steps.slice(0, -1)) {
    const stat = lstatSync(join(root, ...steps), { throwIfNoEntry: false });
    if (stat !== undefined) return stat.dev;
  }
  return lstatSync(root).dev;
}

function createFile(file: string, path: string, bytes: Uint8Array): boolean {
  try {
    writeNew(file, 'wx', bytes);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(systemCodeOf(error) ?? '')) return false;
    throw failure(path, 'write', error);
  }
}

/** The code of an error of the operating system, such as `EEXIST`. */
export function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function writeNew(file: string, flags: 'w' | 'wx', bytes: Uint8Array): void {
  const handle = openSync(file, flags, 0o644);
  try {
    for (let written = 0; written < bytes.byteLength;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function attempt<T>(path: string, verb: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof UserError ? error : failure(path, verb, error);
  }
}

function failure(path: string, verb: string, error: unknown): UserError {
  return new UserError('IO', `cannot ${verb} ${path}: ${messageOf(error)}`, 'Check that the folder exists and that you may write to it.', {
    cause: error,
  });
}

import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { UserError } from '../core/errors.js';
import { sortedBy } from '../core/order.js';
import {
  MAX_DEPTH,
  MAX_ENTRIES,
  MAX_FILE_BYTES,
  MISSING,
  isRegularFile,
  type Content,
  type Entry,
  type Skipped,
  type Snapshot,
  type UnreadableReason,
} from './snapshot.js';

/** `bundles-only` looks into `node_modules` only where a folder around it holds a manifest, since all files of a bundle belong to it. */
export type DependencyFolders = 'bundles-only' | 'all';

/**
 * The files of a folder on disk as they are now, all but `.git`. Throws UserError IO when the folder cannot be listed at
 * all or holds more than {@link MAX_ENTRIES} entries.
 */
export function openWorkingTree(root: string, dependencyFolders: DependencyFolders = 'bundles-only'): Snapshot {
  const { entries, skipped } = walk(root, dependencyFolders);
  return diskSnapshot('working tree', root, entries, skipped);
}

/** A snapshot of the named files of a folder on disk; names that are gone are left out. */
export function openListedFiles(label: string, root: string, paths: Iterable<string>): Snapshot {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  const links = new Map<string, boolean>();
  for (const path of paths) {
    if (path.includes('\uFFFD')) {
      skipped.push({ path, reason: 'name-not-utf8' });
      continue;
    }
    if (liesBehindLink(root, path, links)) continue;
    const entry = entryOnDisk(root, path);
    // A listed folder is a checked-out submodule: another repository's content.
    if (entry === 'missing' || entry === 'folder') continue;
    if (typeof entry === 'string') skipped.push({ path, reason: entry });
    else entries.push(entry);
  }
  return diskSnapshot(label, root, entries, skipped);
}

function diskSnapshot(label: string, root: string, found: readonly Entry[], skipped: readonly Skipped[]): Snapshot {
  const entries = sortedBy(found, (entry) => entry.path);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const read = (path: string, limit = MAX_FILE_BYTES): Content => readEntry(root, byPath.get(path), limit);
  return {
    label,
    skipped: sortedBy(skipped, (skip) => skip.path),
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read,
    readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
  };
}

/** Threat: opening a device or a pipe acts on it, and where links cannot be refused on opening (Windows) one would be followed. */
function readEntry(root: string, entry: Entry | undefined, limit: number): Content {
  if (entry === undefined) return MISSING;
  if (!isRegularFile(entry)) return { kind: 'unreadable', reason: 'not-a-regular-file' };
  return readRegularFile(join(root, entry.path), limit);
}

interface PendingFolder {
  /** Relative POSIX path, empty for the root. */
  readonly path: string;
  readonly depth: number;
  readonly insideBundle: boolean;
}

function walk(root: string, dependencyFolders: DependencyFolders): { entries: Entry[]; skipped: Skipped[] } {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  const pending: PendingFolder[] = [{ path: '', depth: 0, insideBundle: false }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const listing = listFolder(root, folder.path);
    if (typeof listing === 'string') {
      skipped.push({ path: folder.path, reason: listing });
      continue;
    }
    const insideBundle = folder.insideBundle || listing.some((name) => name.toLowerCase() === 'skill.md');
    for (const name of listing) {
      if (name === '.git') continue;
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      if (name.includes('\uFFFD')) {
        skipped.push({ path, reason: 'name-not-utf8' });
        continue;
      }
      const entry = entryOnDisk(root, path);
      if (entry === 'folder') {
        if (name === 'node_modules' && dependencyFolders === 'bundles-only' && !insideBundle)
          skipped.push({ path, reason: 'dependency-folder' });
        else if (folder.depth >= MAX_DEPTH) skipped.push({ path, reason: 'too-deep' });
        else pending.push({ path, depth: folder.depth + 1, insideBundle });
      } else if (typeof entry === 'string') {
        skipped.push({ path, reason: entry });
      } else {
        entries.push(entry);
        if (entries.length > MAX_ENTRIES) {
          throw new UserError('IO', `more than ${String(MAX_ENTRIES)} files in the checked folder`, 'Check a smaller folder.');
        }
      }
    }
  }
  return { entries, skipped };
}

function listFolder(root: string, path: string): string[] | UnreadableReason {
  try {
    return readdirSync(join(root, path));
  } catch (error) {
    if (path === '') {
      throw new UserError('IO', `cannot list the folder ${root}`, 'Name an existing folder that you may read.', { cause: error });
    }
    return reasonOf(error);
  }
}

function entryOnDisk(root: string, path: string): Entry | 'folder' | UnreadableReason {
  try {
    const stat = lstatSync(join(root, path));
    if (stat.isDirectory()) return 'folder';
    if (stat.isSymbolicLink()) return { path, kind: 'symlink', size: stat.size, target: readlinkSync(join(root, path)) };
    if (!stat.isFile()) return { path, kind: 'special', size: 0 };
    return { path, kind: (stat.mode & 0o111) === 0 ? 'file' : 'executable', size: stat.size };
  } catch (error) {
    return reasonOf(error);
  }
}

/** Threat: a tracked path whose folder was replaced by a link leads out of the tree. */
function liesBehindLink(root: string, path: string, known: Map<string, boolean>): boolean {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return false;
  const folder = path.slice(0, slash);
  const cached = known.get(folder);
  if (cached !== undefined) return cached;
  const entry = entryOnDisk(root, folder);
  const behind = entry !== 'folder' || liesBehindLink(root, folder, known);
  known.set(folder, behind);
  return behind;
}

// Windows has neither flag, whatever the types say; there the check of the open handle stands alone.
const FLAGS: Partial<typeof constants> = constants;
const READ_FLAGS = constants.O_RDONLY | (FLAGS.O_NOFOLLOW ?? 0) | (FLAGS.O_NONBLOCK ?? 0);

/** Threat: between listing and reading, the file may have become a link, a pipe or larger; the open handle is what is judged. */
function readRegularFile(file: string, limit: number): Content {
  let handle: number;
  try {
    handle = openSync(file, READ_FLAGS);
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'not-a-regular-file' };
    if (stat.size > limit) return { kind: 'unreadable', reason: 'too-large' };
    const bytes = new Uint8Array(stat.size);
    let filled = 0;
    while (filled < bytes.byteLength) {
      const count = readSync(handle, bytes, filled, bytes.byteLength - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): UnreadableReason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'ELOOP':
    case 'EISDIR':
    case 'ENXIO':
      return 'not-a-regular-file';
    case 'EACCES':
    case 'EPERM':
      return 'permission-denied';
    default:
      return 'io-error';
  }
}

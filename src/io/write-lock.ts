import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

import { UserError } from '../core/errors.js';
import { systemCodeOf, type Disk } from './disk.js';

/** A lock of another machine counts as left behind after this long. */
const FOREIGN_STALE_MS = 10 * 60 * 1000;
/** A lock without an owner was being written when its process was killed; writing it takes no time. */
const HALF_WRITTEN_STALE_MS = 1000;
/** Taking over a lock is over in no time; what is left of an attempt after this long was killed. */
const TAKEOVER_STALE_MS = 2 * 1000;
const POLL_MS = 25;

/** How long to wait for another process, in milliseconds. */
export const LOCK_PATIENCE_MS = 10_000;

/**
 * Runs an action while no other process holds the lock file `path`, which lies in a folder. A lock whose process is gone is taken over. Throws
 * UserError IO when another process keeps it for longer than `patience` milliseconds.
 */
export async function withWriteLock<T>(disk: Disk, path: string, action: () => T | Promise<T>, patience = LOCK_PATIENCE_MS): Promise<T> {
  const mine = new TextEncoder().encode(`${JSON.stringify({ pid: process.pid, host: hostname() })}\n`);
  const deadline = Date.now() + patience;
  while (!tryCreate(disk, path, mine) && !takeOver(disk, path, mine)) {
    if (Date.now() > deadline) {
      throw new UserError('IO', `another command is changing packs (it holds ${path})`, `Wait for it; if none is running, delete ${path}.`);
    }
    await sleep(POLL_MS);
  }
  try {
    return await action();
  } finally {
    disk.remove(path);
    removeIfEmpty(disk, folderOf(path));
  }
}

function tryCreate(disk: Disk, path: string, mine: Uint8Array): boolean {
  disk.makeFolder(folderOf(path));
  return disk.create(path, mine);
}

/** A command that was refused leaves nothing behind, not even a folder. */
function removeIfEmpty(disk: Disk, folder: string): void {
  if (disk.kindOf(folder) !== 'folder' || disk.list(folder).length > 0) return;
  try {
    disk.removeFolder(folder);
  } catch {
    // Another process has just put its lock there.
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Only one process at a time may judge a lock to be stale and replace it; otherwise two could both replace it. */
function takeOver(disk: Disk, path: string, mine: Uint8Array): boolean {
  if (!isStale(disk, path)) return false;
  const guard = `${path}.takeover`;
  if (!disk.create(guard, mine)) {
    if (Date.now() - disk.modifiedAt(guard) > TAKEOVER_STALE_MS && disk.kindOf(guard) === 'file') disk.remove(guard);
    return false;
  }
  try {
    if (!isStale(disk, path)) return false;
    disk.remove(path);
    return disk.create(path, mine);
  } finally {
    disk.remove(guard);
  }
}

function isStale(disk: Disk, path: string): boolean {
  const bytes = disk.read(path);
  if (bytes === undefined) return false;
  const owner = ownerOf(bytes);
  const age = Date.now() - disk.modifiedAt(path);
  if (owner === undefined) return age > HALF_WRITTEN_STALE_MS;
  return owner.host === hostname() ? !isAlive(owner.pid) : age > FOREIGN_STALE_MS;
}

function ownerOf(bytes: Uint8Array): { readonly pid: number; readonly host: string } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return undefined;
    const { pid, host } = value;
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 asks only whether the process exists; a process of another user answers EPERM and exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

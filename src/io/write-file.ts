import { randomBytes } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { messageOf, UserError } from '../core/errors.js';

/**
 * Writes a whole file and puts it in place by one rename, so that a reader sees the old text or the new one, and a link at
 * that name is replaced and not written through. Missing folders are made. Throws UserError IO.
 */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  const staged = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeAll(openSync(staged, 'wx', 0o644), content);
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    const reason = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? 'it is a folder' : messageOf(error);
    throw new UserError('IO', `cannot write ${path}: ${reason}`, 'Name a file in a folder that you may write to.', {
      cause: error,
    });
  }
}

/** Writes everything to an open file and closes it, whether or not that succeeds. Throws what the file system throws. */
export function writeAll(handle: number, content: string | Uint8Array): void {
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let written = 0; written < bytes.byteLength;) written += writeSync(handle, bytes, written);
  } finally {
    closeSync(handle);
  }
}

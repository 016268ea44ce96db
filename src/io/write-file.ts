import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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
    const handle = openSync(staged, 'wx', 0o644);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let written = 0; written < bytes.byteLength;) written += writeSync(handle, bytes, written);
    } finally {
      closeSync(handle);
    }
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw new UserError('IO', `cannot write ${path}: ${messageOf(error)}`, 'Name a file in a folder that you may write to.', {
      cause: error,
    });
  }
}

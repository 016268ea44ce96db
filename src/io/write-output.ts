import { lstatSync, openSync } from 'node:fs';

import { messageOf, UserError } from '../core/errors.js';
import { writeAll, writeFileAtomically } from './write-file.js';

/**
 * Writes what a command answers to the file that the user named. A regular file is replaced whole by a rename, links to one
 * included; a device, a pipe or a link below /dev (`/dev/stdout`, `>(command)`) is written into, since a rename would put a
 * regular file in its place. Throws UserError IO.
 */
export function writeOutput(path: string, content: string | Uint8Array): void {
  if (isStream(path)) writeInto(path, content);
  else writeFileAtomically(path, content);
}

function isStream(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isSymbolicLink()) return /^\/(?:dev|proc)\//.test(path);
  return found.isCharacterDevice() || found.isFIFO();
}

function writeInto(path: string, content: string | Uint8Array): void {
  try {
    writeAll(openSync(path, 'a'), content);
  } catch (error) {
    throw new UserError('IO', `cannot write to ${path}: ${messageOf(error)}`, 'Name a file, device or pipe that you may write to.', {
      cause: error,
    });
  }
}

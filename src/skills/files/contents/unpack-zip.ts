import { inflateRawSync } from 'node:zlib';

import type { ZipDirectory, ZipEntry } from '../zip-directory.js';
import type { Budget, ContainedFile } from './budget.js';

/** Larger entries are left packed: 4 MiB. */
const MAX_ENTRY = 4 * 1024 * 1024;

/** The files of a zip that can be read, in memory only, as far as the budget goes. Entries that lie are passed over. */
export function unpackZip(bytes: Uint8Array, directory: ZipDirectory, budget: Budget): readonly ContainedFile[] {
  const files: ContainedFile[] = [];
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/') || entry.encrypted || entry.size > MAX_ENTRY) continue;
    if (budget.files <= 0 || budget.bytes <= 0) break;
    const content = contentOf(bytes, entry, Math.min(MAX_ENTRY, budget.bytes));
    if (content === undefined) continue;
    budget.files -= 1;
    budget.bytes -= content.length;
    files.push({ name: entry.name, bytes: content });
  }
  return files;
}

/** APPNOTE 4.3.7: the data stand behind the local header, whose name and extra field have lengths of their own. */
function contentOf(bytes: Uint8Array, { at, packed, method }: ZipEntry, most: number): Uint8Array | undefined {
  if (at + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, Math.min(bytes.length, start + packed));
  if (method === 0) return data.subarray(0, most);
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

import { sortedBy } from '../core/order.js';
import { MAX_FILE_BYTES, MISSING, type Content, type Entry, type EntryKind, type Skipped, type Snapshot } from './snapshot.js';

export interface MemoryFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  readonly kind?: EntryKind;
  readonly target?: string;
}

/** A snapshot of files held in memory: an opened zip, or a tree made by a test. Strings count as UTF-8. */
export function memorySnapshot(label: string, files: readonly MemoryFile[], skipped: readonly Skipped[] = []): Snapshot {
  const contents = new Map<string, Uint8Array>();
  const entries: Entry[] = [];
  for (const file of files) {
    const bytes = typeof file.bytes === 'string' ? new TextEncoder().encode(file.bytes) : file.bytes;
    contents.set(file.path, bytes);
    entries.push({
      path: file.path,
      kind: file.kind ?? 'file',
      size: bytes.byteLength,
      ...(file.target === undefined ? {} : { target: file.target }),
    });
  }
  const sorted = sortedBy(entries, (entry) => entry.path);
  const byPath = new Map(sorted.map((entry) => [entry.path, entry]));
  const read = (path: string, limit = MAX_FILE_BYTES): Content => {
    const entry = byPath.get(path);
    if (entry === undefined) return MISSING;
    if (entry.kind !== 'file' && entry.kind !== 'executable') return { kind: 'unreadable', reason: 'not-a-regular-file' };
    const bytes = contents.get(path) ?? new Uint8Array();
    return bytes.byteLength > limit ? { kind: 'unreadable', reason: 'too-large' } : { kind: 'bytes', bytes };
  };
  return {
    label,
    skipped,
    entries: () => sorted,
    entry: (path) => byPath.get(path),
    read,
    readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
  };
}

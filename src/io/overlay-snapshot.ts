import { sortedBy } from '../core/order.js';
import { MAX_FILE_BYTES, MISSING, type Content, type Entry, type Snapshot } from './snapshot.js';

/** A tree as it would be after some changes: path → new bytes, or null for a file that is taken away. */
export function overlaySnapshot(base: Snapshot, changes: ReadonlyMap<string, Uint8Array | null>): Snapshot {
  const kept = base.entries().filter((entry) => !changes.has(entry.path));
  const written = [...changes].flatMap(([path, bytes]): Entry[] =>
    bytes === null ? [] : [{ path, kind: 'file', size: bytes.byteLength }],
  );
  const entries = sortedBy([...kept, ...written], (entry) => entry.path);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const own = (path: string, limit: number): Content | undefined => {
    const bytes = changes.get(path);
    if (bytes === undefined) return undefined;
    if (bytes === null) return MISSING;
    return bytes.byteLength > limit ? { kind: 'unreadable', reason: 'too-large' } : { kind: 'bytes', bytes };
  };
  return {
    label: base.label,
    skipped: base.skipped,
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read: (path, limit = MAX_FILE_BYTES) => own(path, limit) ?? base.read(path, limit),
    readMany: (paths, limit = MAX_FILE_BYTES) => {
      const others = base.readMany(
        paths.filter((path) => !changes.has(path)),
        limit,
      );
      return new Map(paths.map((path) => [path, own(path, limit) ?? others.get(path) ?? MISSING]));
    },
  };
}

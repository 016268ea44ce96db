import type { Content, Skipped, Snapshot } from '../io/snapshot.js';
import { isRegularFile } from '../io/snapshot.js';
import { compareCodePoints } from '../core/order.js';
import type { Coverage } from '../report/report.js';

/** A snapshot that remembers what was read of it. */
export interface ObservedSnapshot {
  readonly snapshot: Snapshot;
  /** What was read and what was not, for the report. */
  coverage(skipped: readonly Skipped[]): Coverage;
}

/** Watches the reads of a snapshot, so that the coverage line says what was judged and not what was listed. */
export function observe(snapshot: Snapshot): ObservedSnapshot {
  const read = new Map<string, number>();
  const failed = new Map<string, Skipped>();
  const note = (path: string, content: Content): void => {
    if (content.kind === 'bytes') read.set(path, content.bytes.byteLength);
    else if (snapshot.entry(path) !== undefined) failed.set(path, { path, reason: content.reason });
  };
  return {
    snapshot: {
      label: snapshot.label,
      skipped: snapshot.skipped,
      entries: () => snapshot.entries(),
      entry: (path) => snapshot.entry(path),
      read: (path, limit) => {
        const content = snapshot.read(path, limit);
        note(path, content);
        return content;
      },
      readMany: (paths, limit) => {
        const contents = snapshot.readMany(paths, limit);
        for (const [path, content] of contents) note(path, content);
        return contents;
      },
    },
    coverage: (skipped) => {
      const unread = [...failed.values()].filter((skip) => !read.has(skip.path) && regular(snapshot, skip.path));
      let bytes = 0;
      for (const size of read.values()) bytes += size;
      return { files: read.size, bytes, skipped: mergeSkipped([...snapshot.skipped, ...unread, ...skipped]) };
    },
  };
}

function regular(snapshot: Snapshot, path: string): boolean {
  const entry = snapshot.entry(path);
  return entry !== undefined && isRegularFile(entry);
}

/** One reason a path, in the order of paths. */
function mergeSkipped(skipped: readonly Skipped[]): Skipped[] {
  const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
  return [...byPath.values()].sort((a, b) => compareCodePoints(a.path, b.path));
}

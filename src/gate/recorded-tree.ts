import { sortedBy } from '../core/order.js';
import { memorySnapshot } from '../io/memory-snapshot.js';
import { MISSING, type Content, type Snapshot } from '../io/snapshot.js';
import type { RecordedSet } from '../packs/model.js';

/**
 * A tree as if each installed pack were as it was recorded: its files replaced by those of the pack that was installed.
 * Policies that belong to no pack, and packs whose recorded form is not at hand, stay as they are.
 */
export function recordedTree(tree: Snapshot, sets: readonly RecordedSet[]): Snapshot {
  const gone = new Set(sets.flatMap((set) => set.installedPaths));
  const recorded = memorySnapshot(
    'recorded packs',
    sets.flatMap((set) => set.recordedPolicies.map((policy) => ({ path: policy.path, bytes: policy.text }))),
  );
  const entries = sortedBy(
    [...tree.entries().filter((entry) => !gone.has(entry.path) && recorded.entry(entry.path) === undefined), ...recorded.entries()],
    (entry) => entry.path,
  );
  const sideOf = (path: string): Snapshot | undefined => {
    if (recorded.entry(path) !== undefined) return recorded;
    return gone.has(path) ? undefined : tree;
  };
  const read = (path: string, limit?: number): Content => sideOf(path)?.read(path, limit) ?? MISSING;
  return {
    label: 'recorded packs',
    skipped: tree.skipped,
    entries: () => entries,
    entry: (path) => sideOf(path)?.entry(path),
    read,
    readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
  };
}

import { isRegularFile, type Snapshot } from '../snapshot.js';

/**
 * New path → old path of files that moved without a change, for trees that git cannot compare. A file that still stands at
 * its old path was copied, which never counts.
 */
export function exactRenames(base: Snapshot, head: Snapshot): ReadonlyMap<string, string> {
  const gone = new Map<string, string[]>();
  for (const entry of base.entries()) {
    if (entry.oid === undefined || !isRegularFile(entry) || head.entry(entry.path) !== undefined) continue;
    gone.set(entry.oid, [...(gone.get(entry.oid) ?? []), entry.path]);
  }
  const renames = new Map<string, string>();
  for (const entry of head.entries()) {
    if (entry.oid === undefined || base.entry(entry.path) !== undefined) continue;
    const old = gone.get(entry.oid)?.shift();
    if (old !== undefined) renames.set(entry.path, old);
  }
  return renames;
}

import { MISSING, type Entry, type Snapshot } from './snapshot.js';

/** A folder of a snapshot as a snapshot of its own, or the one file at the path under its own name; empty for the whole. */
export function subtreeOf(tree: Snapshot, folder: string): Snapshot {
  const prefix = folder === '' ? '' : `${folder}/`;
  const file = folder === '' ? undefined : tree.entry(folder);
  const outer = new Map<string, string>();
  const entries: Entry[] = [];
  for (const entry of file === undefined ? tree.entries() : [file]) {
    if (file === undefined && !entry.path.startsWith(prefix)) continue;
    const path = file === undefined ? entry.path.slice(prefix.length) : entry.path.slice(entry.path.lastIndexOf('/') + 1);
    outer.set(path, entry.path);
    entries.push({ ...entry, path });
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const read: Snapshot['read'] = (path, limit) => {
    const outerPath = outer.get(path);
    return outerPath === undefined ? MISSING : tree.read(outerPath, limit);
  };
  return {
    label: tree.label,
    skipped: tree.skipped.filter((skip) => skip.path.startsWith(prefix)).map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) })),
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read,
    readMany: (paths, limit) => {
      const known = paths.filter((path) => outer.has(path));
      const contents = tree.readMany(
        known.map((path) => outer.get(path) ?? path),
        limit,
      );
      return new Map(paths.map((path) => [path, contents.get(outer.get(path) ?? '') ?? MISSING]));
    },
  };
}

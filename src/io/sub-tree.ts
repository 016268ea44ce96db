import type { Snapshot } from './snapshot.js';

/** The part of a snapshot below a folder, with paths relative to it. An empty folder is the whole. */
export function subTree(snapshot: Snapshot, folder: string): Snapshot {
  if (folder === '') return snapshot;
  const prefix = `${folder}/`;
  const entries = snapshot
    .entries()
    .filter((entry) => entry.path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    label: `${snapshot.label}, ${folder}`,
    skipped: snapshot.skipped
      .filter((skip) => skip.path.startsWith(prefix))
      .map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) })),
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read: (path, limit) => snapshot.read(`${prefix}${path}`, limit),
    readMany: (paths, limit) => {
      const contents = snapshot.readMany(
        paths.map((path) => `${prefix}${path}`),
        limit,
      );
      return new Map([...contents].map(([path, content]) => [path.slice(prefix.length), content]));
    },
  };
}

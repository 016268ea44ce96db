import { pathMatcher, topmostMatch } from '../core/path-patterns.js';
import { MISSING, type Content, type Skipped, type Snapshot } from '../io/snapshot.js';

/** A snapshot without what the patterns name; what was left out is in its `skipped`, a whole folder as one. */
export function withoutExcluded(snapshot: Snapshot, patterns: readonly string[]): Snapshot {
  if (patterns.length === 0) return snapshot;
  const isExcluded = pathMatcher(patterns);
  const left = snapshot.entries().filter((entry) => !isExcluded(entry.path));
  const leftPaths = new Set(left.map((entry) => entry.path));
  const excluded = new Set<string>();
  for (const entry of snapshot.entries()) if (!leftPaths.has(entry.path)) excluded.add(topmostMatch(entry.path, isExcluded));
  const skipped: Skipped[] = [...excluded].map((path) => ({ path, reason: 'excluded' }));
  return {
    label: snapshot.label,
    skipped: [...snapshot.skipped.filter((skip) => !isExcluded(skip.path)), ...skipped],
    entries: () => left,
    entry: (path) => (leftPaths.has(path) ? snapshot.entry(path) : undefined),
    read: (path, limit) => (leftPaths.has(path) ? snapshot.read(path, limit) : MISSING),
    readMany: (paths, limit) => {
      const contents = new Map<string, Content>(paths.map((path) => [path, MISSING]));
      for (const [path, content] of snapshot.readMany(
        paths.filter((path) => leftPaths.has(path)),
        limit,
      ))
        contents.set(path, content);
      return contents;
    },
  };
}

/** A tree as if these files were not in it: rules that cannot be read count for nothing. */
export function withoutFiles(snapshot: Snapshot, paths: readonly string[]): Snapshot {
  if (paths.length === 0) return snapshot;
  const hidden = new Set(paths);
  const read = (path: string, limit?: number): Content => (hidden.has(path) ? MISSING : snapshot.read(path, limit));
  return {
    label: snapshot.label,
    skipped: snapshot.skipped,
    entries: () => snapshot.entries().filter((entry) => !hidden.has(entry.path)),
    entry: (path) => (hidden.has(path) ? undefined : snapshot.entry(path)),
    read,
    readMany: (wanted, limit) => new Map(wanted.map((path) => [path, read(path, limit)])),
  };
}

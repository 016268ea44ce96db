import { isRegularFile, type Entry } from '../io/snapshot.js';

/** A folder that holds a manifest in any letter case, with all entries below it, those of nested bundles included. */
export interface FolderBundle {
  /** Relative to the snapshot, empty for its root. */
  readonly root: string;
  /** In the order of the snapshot, which is that of the relative paths too. */
  readonly entries: readonly Entry[];
  /** Paths below the root that are not part of the bundle, relative to the snapshot. */
  readonly leftOut: readonly string[];
}

/** A folder bundle that lies in no other, and the bundles nested in it, outer before inner. They share their files. */
export interface BundleGroup {
  readonly outermost: FolderBundle;
  readonly nested: readonly FolderBundle[];
}

export interface DiscoveryOptions {
  /** Whether the bundle at this root is to be judged. */
  readonly wanted: (root: string) => boolean;
  /** Whether `node_modules` folders are searched because a pattern names them. */
  readonly searchDependencies: boolean;
  /** Whether the snapshot is the top of a repository, whose own control files are never part of a bundle. */
  readonly repositoryTop: boolean;
  /** A root that is a bundle although no manifest anchors it, because it was named. */
  readonly forcedRoot?: string;
}

const MANIFEST_NAME = /^skill\.md$/i;

/** The last part of a POSIX path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** All but the last part of a POSIX path, empty for a name alone. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a name is that of a manifest in any letter case. */
export function isManifestName(name: string): boolean {
  return MANIFEST_NAME.test(name);
}

/** Finds every folder bundle of a tree. A manifest that is a link anchors one too, so that it is judged and not passed over. */
export function findFolderBundles(entries: readonly Entry[], options: DiscoveryOptions): BundleGroup[] {
  const roots = new Set<string>(options.forcedRoot === undefined ? [] : [options.forcedRoot]);
  for (const entry of entries) {
    if (!isManifestName(baseName(entry.path))) continue;
    const root = folderOf(entry.path);
    if (!options.searchDependencies && hasDependencyFolder(root)) continue;
    if (options.wanted(root)) roots.add(root);
  }
  return roots.size === 0 ? [] : groupByRoot(entries, roots, options.repositoryTop);
}

function hasDependencyFolder(root: string): boolean {
  return root.split('/').includes('node_modules');
}

interface Collected {
  readonly entries: Entry[];
  readonly leftOut: string[];
}

function groupByRoot(entries: readonly Entry[], roots: ReadonlySet<string>, repositoryTop: boolean): BundleGroup[] {
  const collected = new Map<string, Collected>([...roots].map((root) => [root, { entries: [], leftOut: [] }]));
  for (const entry of entries) {
    for (const root of enclosingFolders(entry.path)) {
      const bundle = collected.get(root);
      if (bundle === undefined) continue;
      if (root === '' && repositoryTop && isControlFile(entry.path)) bundle.leftOut.push(entry.path);
      else bundle.entries.push(entry);
    }
  }
  const groups = new Map<string, { outermost: FolderBundle; nested: FolderBundle[] }>();
  const byDepth = [...collected].sort(([a], [b]) => a.length - b.length);
  for (const [root, bundle] of byDepth) {
    const outer = enclosingFolders(root).find((folder) => groups.has(folder));
    const found = { root, ...bundle };
    if (root === '' || outer === undefined) groups.set(root, { outermost: found, nested: [] });
    else groups.get(outer)?.nested.push(found);
  }
  return [...groups.values()];
}

/** The folders around a path, outermost first, starting with the root of the tree. */
function enclosingFolders(path: string): string[] {
  const folders = [''];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) folders.push(path.slice(0, slash));
  return folders;
}

/** What governs a repository is no part of a bundle that is the whole repository: a receipt cannot hold its own hash. */
function isControlFile(path: string): boolean {
  return (
    path.startsWith('.vaultgate/') || /^(?:receipts\/(?:[^/]+\/)*)?[^/]*\.receipt\.json$/.test(path) || /^receipts\/[^/]+\.json$/.test(path)
  );
}

/** Archives that may be bundles: regular files named `.zip` or `.skill`. */
export function findArchives(entries: readonly Entry[], options: Pick<DiscoveryOptions, 'wanted' | 'searchDependencies'>): Entry[] {
  return entries.filter(
    (entry) =>
      isRegularFile(entry) &&
      /\.(?:zip|skill)$/i.test(entry.path) &&
      options.wanted(entry.path) &&
      (options.searchDependencies || !hasDependencyFolder(folderOf(entry.path))),
  );
}

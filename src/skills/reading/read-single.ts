import type { Snapshot } from '../../io/snapshot.js';
import { readZip } from '../../io/zip/read-zip.js';
import { subtreeOf } from '../../io/subtree.js';
import { openAnalyser } from '../analysis/pool.js';
import { findArchives, findFolderBundles } from '../discovery.js';
import type { BundleReading } from './bundle-reading.js';
import { readArchives } from './read-archive.js';
import { readFolders, totalSize } from './read-folders.js';
import { ReadingCache } from './reading-cache.js';

/** One bundle that was named: it comes first, at the root, with the bundles nested in it behind it. */
export type SingleReading = readonly [BundleReading, ...BundleReading[]];

/** Whether archives in a tree are bundles of their own; those inside another archive stay files. */
type Archives = 'bundles' | 'files';

/** Reads a tree as one bundle, whether or not its root holds a manifest. */
export async function readSingle(snapshot: Snapshot, repositoryTop: boolean, archives: Archives = 'bundles'): Promise<SingleReading> {
  const options = { wanted: (): boolean => true, searchDependencies: false, repositoryTop, forcedRoot: '' };
  const groups = findFolderBundles(snapshot.entries(), options);
  const analyser = openAnalyser(totalSize(groups));
  try {
    const tools = { analyser, cache: new ReadingCache() };
    const [outermost, ...nested] = await readFolders(snapshot, groups, tools);
    if (outermost === undefined) throw new Error('a forced root gave no bundle');
    const found = archives === 'files' ? [] : findArchives(snapshot.entries(), options);
    const { readings } = await readArchives(snapshot, found, tools);
    return [outermost, ...nested, ...readings];
  } finally {
    await analyser.close();
  }
}

/**
 * Reads a zip as one bundle. When its root holds no manifest and exactly one folder in it does, that folder is the bundle,
 * the form in which skills are usually packed, and what lies beside it is left out and said.
 */
export async function readSingleArchive(bytes: Uint8Array, label: string): Promise<SingleReading> {
  const { snapshot, faults } = await readZip(bytes, label);
  const options = { wanted: (): boolean => true, searchDependencies: false, repositoryTop: false };
  const roots = findFolderBundles(snapshot.entries(), options).map((group) => group.outermost.root);
  const [only = ''] = roots;
  const root = roots.length === 1 ? only : '';
  const [outermost, ...nested] = await readSingle(subtreeOf(snapshot, root), false, 'files');
  const leftOut = root === '' ? [] : snapshot.entries().filter((entry) => !entry.path.startsWith(`${root}/`));
  return [{ ...outermost, archiveFaults: faults, leftOut: leftOut.map((entry) => entry.path) }, ...nested];
}

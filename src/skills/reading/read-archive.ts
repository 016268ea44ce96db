import type { Snapshot } from '../../io/snapshot.js';
import { readZip } from '../../io/zip/read-zip.js';
import { baseName, findFolderBundles, type BundleGroup } from '../discovery.js';
import type { BundleReading } from './bundle-reading.js';
import { readFolders } from './read-folders.js';
import type { ReadingTools } from './read-group.js';

const INSIDE_ARCHIVE = { wanted: (): boolean => true, searchDependencies: false, repositoryTop: false };

/**
 * Reads the bundles in an archive. One whose root holds a manifest is a bundle; so is a single folder in it that does, the
 * form in which skills are usually packed. An archive without a manifest that can be seen is no bundle (an empty answer),
 * unless it is broken and its bytes still name one.
 */
export async function readArchive(bytes: Uint8Array, path: string, tools: ReadingTools): Promise<BundleReading[]> {
  const { snapshot, faults } = await readZip(bytes, path);
  const groups = findFolderBundles(snapshot.entries(), INSIDE_ARCHIVE);
  const [outermost, ...others] =
    groups.length > 0 ? groups : faults.length > 0 && namesManifest(bytes, path) ? [wholeArchive(snapshot)] : [];
  if (outermost === undefined) return [];
  const readings = await readFolders(snapshot, [outermost, ...others], tools);
  const strays = straysOf(snapshot, groups, path);
  return readings.map((reading) => {
    const first = reading.root === outermost.outermost.root;
    const root = reading.root === '' ? path : `${path}/${reading.root}`;
    return { ...reading, root, archive: path, ...(first ? { archiveFaults: faults, leftOut: strays } : {}) };
  });
}

/** Threat: an archive that other tools still unpack, broken just enough that its manifest is not seen here. */
function namesManifest(bytes: Uint8Array, path: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return path.toLowerCase().endsWith('.skill') || /skill\.md/i.test(text);
}

function wholeArchive(snapshot: Snapshot): BundleGroup {
  return { outermost: { root: '', entries: snapshot.entries(), leftOut: [] }, nested: [] };
}

/** Files of the archive that lie in none of its bundles, such as the resource forks that macOS packs beside a folder. */
function straysOf(snapshot: Snapshot, groups: readonly BundleGroup[], path: string): string[] {
  const roots = groups.map((group) => group.outermost.root);
  if (roots.includes('')) return [];
  return snapshot
    .entries()
    .filter((entry) => !roots.some((root) => entry.path.startsWith(`${root}/`)))
    .map((entry) => `${path}/${entry.path}`);
}

/** The name of an archive without its ending, for a bundle that does not say its own. */
export function archiveName(path: string): string {
  return baseName(path).replace(/\.(?:zip|skill)$/i, '');
}

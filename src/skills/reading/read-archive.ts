import type { Entry, Skipped, Snapshot } from '../../io/snapshot.js';
import { readZip } from '../../io/zip/read-zip.js';
import type { ZipFault } from '../../io/zip/zip-fault.js';
import { memorySnapshot } from '../../io/memory-snapshot.js';
import { baseName, findFolderBundles, type BundleGroup } from '../discovery.js';
import type { BundleReading } from './bundle-reading.js';
import { readFolders } from './read-folders.js';
import type { ReadingTools } from './read-group.js';

const INSIDE_ARCHIVE = { wanted: (): boolean => true, searchDependencies: false, repositoryTop: false };

/** Larger archives are not unpacked. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** Up to this size an archive that is not unpacked is searched for the name of a manifest. */
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;

/** The bundles in archives, and the archives that are passed over. */
export interface ArchivesReading {
  readonly readings: readonly BundleReading[];
  readonly skipped: readonly Skipped[];
}

/** Reads the bundles in the archives of a tree, one archive after the other. */
export async function readArchives(snapshot: Snapshot, archives: readonly Entry[], tools: ReadingTools): Promise<ArchivesReading> {
  const readings: BundleReading[] = [];
  const skipped: Skipped[] = [];
  for (const { path } of archives) {
    const content = snapshot.read(path, MAX_ARCHIVE_BYTES);
    if (content.kind === 'bytes') readings.push(...(await readArchive(content.bytes, path, tools)));
    else {
      skipped.push({ path, reason: content.reason });
      if (content.reason === 'too-large') readings.push(...(await readLargeArchive(snapshot, path, tools)));
    }
  }
  return { readings, skipped };
}

/** Threat: a bundle that is padded until it is too large to be judged. It is a bundle whose archive cannot be used. */
async function readLargeArchive(snapshot: Snapshot, path: string, tools: ReadingTools): Promise<BundleReading[]> {
  const content = snapshot.read(path, MAX_SEARCHED_BYTES);
  if (content.kind === 'bytes' && !namesManifest(content.bytes, path)) return [];
  const message = `is larger than ${String(MAX_ARCHIVE_BYTES)} bytes, so that it is not judged`;
  return bundlesOf(memorySnapshot(path, []), [{ kind: 'too-large', entry: '', message }], path, tools);
}

/**
 * Reads the bundles in an archive. One whose root holds a manifest is a bundle; so is a single folder in it that does, the
 * form in which skills are usually packed. An archive without a manifest that can be seen is no bundle (an empty answer),
 * unless it is broken and its bytes still name one.
 */
export async function readArchive(bytes: Uint8Array, path: string, tools: ReadingTools): Promise<BundleReading[]> {
  const { snapshot, faults } = await readZip(bytes, path);
  const empty = findFolderBundles(snapshot.entries(), INSIDE_ARCHIVE).length === 0;
  return empty && (faults.length === 0 || !namesManifest(bytes, path)) ? [] : bundlesOf(snapshot, faults, path, tools);
}

async function bundlesOf(snapshot: Snapshot, faults: readonly ZipFault[], path: string, tools: ReadingTools): Promise<BundleReading[]> {
  const groups = findFolderBundles(snapshot.entries(), INSIDE_ARCHIVE);
  const [outermost = wholeArchive(snapshot), ...others] = groups;
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
  return path.toLowerCase().endsWith('.skill') || holdsManifestName(bytes);
}

const MANIFEST_NAME_LENGTH = 8;
const PIECE_BYTES = 16 * 1024 * 1024;

/** Piece by piece, with the length of a name in common, since one text holds no more than half a gigabyte. */
function holdsManifestName(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
    const length = Math.min(PIECE_BYTES + MANIFEST_NAME_LENGTH, bytes.byteLength - at);
    if (/skill\.md/i.test(Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1'))) return true;
  }
  return false;
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

import { sha256Hex } from '../../core/digest.js';
import { isRegularFile, MAX_FILE_BYTES, type Content, type Entry, type Skipped, type Snapshot } from '../../io/snapshot.js';
import type { BundleGroup } from '../discovery.js';
import type { BundleReading } from './bundle-reading.js';
import { readGroup, type LoadedContent, type ReadingTools } from './read-group.js';
import { objectsKey, type ReadingCache } from './reading-cache.js';

/** Bytes that are held at a time; one git call reads about as much. A larger group of bundles is a batch of its own. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** A group's bytes beyond this are hashed and not analysed: a memory bound, far above any real skill. */
const GROUP_BYTES = 512 * 1024 * 1024;
/** Files up to this size are hashed; larger ones count as unreadable. */
const MAX_HASHED_BYTES = 2 * 1024 * 1024 * 1024 - 1;

/** A batch of groups with the bytes of their files. */
export interface LoadedBatch {
  readonly groups: readonly BundleGroup[];
  readonly contents: ReadonlyMap<string, LoadedContent>;
}

/** Reads the groups of a tree batch by batch; the bytes of a batch are let go before the next is read. */
export function* loadBatches(snapshot: Snapshot, groups: readonly BundleGroup[]): Generator<LoadedBatch> {
  let batch: BundleGroup[] = [];
  let bytes = 0;
  for (const group of groups) {
    const size = sizeOf(group);
    if (batch.length > 0 && bytes + size > BATCH_BYTES) {
      yield loadBatch(snapshot, batch);
      batch = [];
      bytes = 0;
    }
    batch.push(group);
    bytes += size;
  }
  if (batch.length > 0) yield loadBatch(snapshot, batch);
}

/**
 * Reads every bundle of the groups; what the cache knows by git's object ids is not even read. While one batch is analysed
 * the next is read, and no more than that is held.
 */
export async function readFolders(snapshot: Snapshot, groups: readonly BundleGroup[], tools: ReadingTools): Promise<BundleReading[]> {
  const readings: BundleReading[] = [];
  const unknown: BundleGroup[] = [];
  for (const group of groups) {
    const known = knownReadings(group, tools.cache);
    if (known === undefined) unknown.push(group);
    else readings.push(...known);
  }
  let previous: Promise<BundleReading[]> = Promise.resolve([]);
  for (const { groups: batch, contents } of loadBatches(snapshot, unknown)) {
    const current = Promise.all(batch.map((group) => finishGroup(group, contents, tools))).then((read) => read.flat());
    // A failure is reported where it is awaited, below.
    current.catch(() => undefined);
    readings.push(...(await previous));
    previous = current;
  }
  readings.push(...(await previous));
  return readings.map((reading) => withUnlisted(reading, snapshot.skipped));
}

/** Threat: content that the tree could not even list (too deep, a name that is no UTF-8) and that is installed all the same. */
function withUnlisted(reading: BundleReading, skipped: readonly Skipped[]): BundleReading {
  const prefix = reading.root === '' ? '' : `${reading.root}/`;
  const own = skipped.filter(({ path, reason }) => path.startsWith(prefix) && !LEFT_OUT_ON_PURPOSE.has(reason));
  if (own.length === 0) return reading;
  return { ...reading, unread: [...reading.unread, ...own.map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) }))] };
}

const LEFT_OUT_ON_PURPOSE: ReadonlySet<Skipped['reason']> = new Set(['excluded', 'dependency-folder']);

async function finishGroup(
  group: BundleGroup,
  contents: ReadonlyMap<string, LoadedContent>,
  tools: ReadingTools,
): Promise<BundleReading[]> {
  const pending = readGroup(group, contents, tools);
  const read = await Promise.all(pending.map(async ({ reading, facts }) => ({ ...reading, facts: await facts })));
  [group.outermost, ...group.nested].forEach((bundle, index) => {
    const reading = read[index];
    if (reading !== undefined) tools.cache.keepObjects(objectsKey(bundle), reading);
  });
  return read;
}

/** The bytes of all files of the groups, as listed. */
export function totalSize(groups: readonly BundleGroup[]): number {
  return groups.reduce((sum, group) => sum + sizeOf(group), 0);
}

function knownReadings(group: BundleGroup, cache: ReadingCache): BundleReading[] | undefined {
  const readings: BundleReading[] = [];
  for (const bundle of [group.outermost, ...group.nested]) {
    const known = cache.ofObjects(objectsKey(bundle));
    if (known === undefined) return undefined;
    readings.push({ ...known, root: bundle.root, leftOut: bundle.leftOut });
  }
  return readings;
}

function sizeOf(group: BundleGroup): number {
  return group.outermost.entries.reduce((sum, entry) => sum + entry.size, 0);
}

function loadBatch(snapshot: Snapshot, groups: readonly BundleGroup[]): LoadedBatch {
  const small: string[] = [];
  const large: Entry[] = [];
  let held = 0;
  for (const group of groups) {
    for (const entry of group.outermost.entries) {
      if (!isRegularFile(entry)) continue;
      held += entry.size;
      if (entry.size > MAX_FILE_BYTES || held > GROUP_BYTES) large.push(entry);
      else small.push(entry.path);
    }
  }
  const contents = new Map<string, LoadedContent>(snapshot.readMany(small, MAX_FILE_BYTES));
  for (const entry of large) contents.set(entry.path, hashOf(snapshot.read(entry.path, MAX_HASHED_BYTES)));
  return { groups, contents };
}

function hashOf(content: Content): LoadedContent {
  return content.kind === 'bytes' ? { kind: 'hashed', sha256: sha256Hex(content.bytes) } : content;
}

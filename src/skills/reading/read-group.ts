import { sha256Hex } from '../../core/digest.js';
import { isRegularFile, MISSING, type Content, type Entry, type Skipped } from '../../io/snapshot.js';
import type { SkillFacts } from '../analysis/facts.js';
import type { Analyser } from '../analysis/pool.js';
import type { Bundle, BundleFile } from '../bundle.js';
import { bundleSha256 } from '../bundle-hash.js';
import type { BundleGroup, FolderBundle } from '../discovery.js';
import { manifestNames, readManifest } from '../manifest/read-manifest.js';
import type { BundleReading } from './bundle-reading.js';
import { factsKey, type ReadingCache } from './reading-cache.js';

/** The bytes of a file, or its hash alone where it is too large to be held. */
export type LoadedContent = Content | { readonly kind: 'hashed'; readonly sha256: string };

/** What reading needs besides the bytes. */
export interface ReadingTools {
  readonly analyser: Analyser;
  readonly cache: ReadingCache;
}

/** A bundle that is read and hashed, and perhaps still being analysed. */
export interface PendingReading {
  readonly reading: Omit<BundleReading, 'facts'>;
  readonly facts: Promise<SkillFacts>;
}

/** Hashes the bundles of a group and starts their analysis: each file is hashed once, each content analysed once. */
export function readGroup(group: BundleGroup, contents: ReadonlyMap<string, LoadedContent>, tools: ReadingTools): PendingReading[] {
  const loaded = new Map<string, BundleFile>();
  for (const entry of group.outermost.entries) {
    if (isRegularFile(entry)) loaded.set(entry.path, loadFile(entry, contents.get(entry.path)));
  }
  return [group.outermost, ...group.nested].map((bundle) => readBundle(bundle, loaded, tools));
}

function factsOf(bundle: Bundle, hash: string, { analyser, cache }: ReadingTools): Promise<SkillFacts> {
  const executables = bundle.files.filter((file) => file.executable).map((file) => file.path);
  const key = factsKey(hash, executables, bundle.others);
  const known = cache.ofHash(key);
  if (known !== undefined) return known;
  const facts = analyser.analyse(bundle);
  cache.keepHash(key, facts);
  return facts;
}

function loadFile(entry: Entry, content: LoadedContent = MISSING): BundleFile {
  const { path, size } = entry;
  const executable = entry.kind === 'executable';
  switch (content.kind) {
    case 'bytes':
      return { path, size: content.bytes.byteLength, sha256: sha256Hex(content.bytes), executable, content };
    case 'hashed':
      return { path, size, sha256: content.sha256, executable, content: { kind: 'unreadable', reason: 'too-large' } };
    case 'unreadable':
      return { path, size, sha256: '', executable, content };
  }
}

function readBundle(bundle: FolderBundle, loaded: ReadonlyMap<string, BundleFile>, tools: ReadingTools): PendingReading {
  const { root, entries, leftOut } = bundle;
  const strip = root === '' ? 0 : root.length + 1;
  const files: BundleFile[] = [];
  const others: Entry[] = [];
  for (const entry of entries) {
    const file = loaded.get(entry.path);
    if (file === undefined) others.push({ ...entry, path: entry.path.slice(strip) });
    else files.push(strip === 0 ? file : { ...file, path: file.path.slice(strip) });
  }
  const hash = bundleSha256(files);
  const manifests = manifestNames(files.map((file) => file.path));
  const reading = {
    root,
    leftOut,
    files: files.map(({ path, size, sha256, executable }) => ({ path, size, sha256, executable })),
    others,
    bundleSha256: hash,
    totalBytes: files.reduce((sum, file) => sum + file.size, 0),
    manifests,
    manifest: manifestOf(files, manifests[0]),
    unread: files.flatMap(unreadOf),
  };
  return { reading, facts: factsOf({ root, files, others }, hash, tools) };
}

function unreadOf(file: BundleFile): Skipped[] {
  return file.content.kind === 'bytes' ? [] : [{ path: file.path, reason: file.content.reason }];
}

function manifestOf(files: readonly BundleFile[], name: string | undefined): BundleReading['manifest'] {
  const file = files.find((candidate) => candidate.path === name);
  if (file === undefined) return undefined;
  const { path, size, sha256, content } = file;
  return readManifest({
    path,
    size,
    sha256,
    bytes: content.kind === 'bytes' ? content.bytes : undefined,
    siblings: files.map((one) => one.path),
  });
}

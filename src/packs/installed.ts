import { sortedBy } from '../core/order.js';
import { MISSING, type Snapshot, type UnreadableReason } from '../io/snapshot.js';
import { readYaml, type YamlDocument } from '../io/yaml/read-yaml.js';
import type { PackCatalog } from './catalog.js';
import { semanticDigest } from './checksum.js';
import type { DependencyNode } from './dependencies.js';
import { fieldChanges, type FieldChange } from './field-changes.js';
import { packOfFileName } from './installed-name.js';
import type { Lock, LockEntry } from './lock.js';
import type { PriorityBand } from './metadata.js';
import type { InstalledFileState } from './model.js';
import type { ShippedPack, ShippedPolicy } from './shipped-pack.js';
import type { PackState, StateEntry, StateFileEntry } from './state.js';

/** An entry of the state file with everything that it can be compared with. */
export interface InstalledPack {
  readonly entry: StateEntry;
  /** The pack on offer under this name, if there is one that may be compared. */
  readonly available: ShippedPack | undefined;
  /** The pack on offer whose checksum is the recorded one: what was installed. */
  readonly recorded: ShippedPack | undefined;
  /** What the lock file says about it, as far as that is about the recorded checksum. */
  readonly locked: LockEntry | undefined;
  readonly terms: PackTerms | undefined;
  readonly files: readonly InstalledFile[];
}

/** What a pack asks of its surroundings. */
export interface PackTerms {
  readonly dependencies: readonly string[];
  readonly dependencyConstraints: Readonly<Record<string, string>>;
  readonly priorityBand: PriorityBand | undefined;
}

/** A file that belongs to an installed pack, or should. */
export interface InstalledFile {
  readonly path: string;
  /** Position and content of its line in the state file; undefined when the state leaves it out. */
  readonly listed: { readonly index: number; readonly entry: StateFileEntry } | undefined;
  readonly state: InstalledFileState;
  readonly document: YamlDocument | undefined;
  /** Why what stands there cannot be compared, as a clause; undefined for a file that is read, or missing. */
  readonly unreadable: string | undefined;
  /** The pack's own policy that it was made from. */
  readonly base: ShippedPolicy | undefined;
  /** How it differs from {@link base}; empty where that cannot be told. */
  readonly changes: readonly FieldChange[];
}

/** Where installed policies stand and what they can be compared with. */
export interface Surroundings {
  readonly snapshot: Snapshot;
  readonly policiesDir: string;
  readonly catalog: PackCatalog;
  readonly lock: Lock;
}

/** Joins each entry of the state with its files, its lock entry and the packs on offer. */
export function joinInstalled(state: PackState, surroundings: Surroundings): InstalledPack[] {
  return state.entries.map((entry) => joinEntry(entry, surroundings));
}

function joinEntry(entry: StateEntry, surroundings: Surroundings): InstalledPack {
  const { catalog, lock } = surroundings;
  const recorded = catalog.withChecksum(entry.name, entry.checksum);
  const available = catalog.successor(entry.name, entry.checksum);
  const lockEntry = lock.get(entry.name);
  const locked = lockEntry?.packChecksum === entry.checksum ? lockEntry : undefined;
  return {
    entry,
    available,
    recorded,
    locked,
    terms: recorded?.metadata ?? locked ?? available?.metadata,
    files: joinFiles(entry, recorded, locked, surroundings),
  };
}

function joinFiles(
  entry: StateEntry,
  recorded: ShippedPack | undefined,
  locked: LockEntry | undefined,
  { snapshot, policiesDir }: Surroundings,
): InstalledFile[] {
  const contents = snapshot.readMany(entry.files.filter((file) => isInside(file.path, policiesDir)).map((file) => file.path));
  const listed = entry.files.map((file, index): InstalledFile => {
    const base = recorded === undefined ? undefined : baseOf(recorded, file);
    const content = contents.get(file.path) ?? MISSING;
    const listing = { path: file.path, listed: { index, entry: file }, base };
    if (content.kind === 'unreadable') {
      if (content.reason === 'missing') return { ...listing, state: 'missing', document: undefined, unreadable: undefined, changes: [] };
      return {
        ...listing,
        state: 'edited',
        document: undefined,
        unreadable: unreadableClause(snapshot, file.path, content.reason),
        changes: [],
      };
    }
    const read = readYaml(content.bytes);
    const document = read.ok ? read.document : undefined;
    const common = { ...listing, unreadable: read.ok ? undefined : 'the file cannot be read as YAML' };
    if (recorded !== undefined && base === undefined) return { ...common, state: 'untracked', document, changes: [] };
    const digest = base?.digest ?? locked?.files.find((candidate) => candidate.path === file.path)?.digest;
    const state =
      digest === undefined ? 'unverified' : document !== undefined && semanticDigest(document.value) === digest ? 'clean' : 'edited';
    const changes =
      state === 'edited' && base !== undefined && document !== undefined ? fieldChanges(base.document.value, document.value) : [];
    return { ...common, state, document, changes };
  });
  return [...listed, ...unlisted(recorded, locked, listed, policiesDir)];
}

/** Threat: a link in place of a policy is followed by VaultKit, to rules that nobody reviewed. */
function unreadableClause(snapshot: Snapshot, path: string, reason: UnreadableReason): string {
  if (snapshot.entry(path)?.kind === 'symlink') return 'it is a symbolic link, which is not followed';
  return `it cannot be read (${reason.replaceAll('-', ' ')})`;
}

/** Threat: removing a policy's file and its line in the state together would otherwise leave no trace. */
function unlisted(
  recorded: ShippedPack | undefined,
  locked: LockEntry | undefined,
  listed: readonly InstalledFile[],
  policiesDir: string,
): InstalledFile[] {
  const gone = { listed: undefined, state: 'missing', document: undefined, unreadable: undefined, changes: [] } as const;
  if (recorded !== undefined) {
    const used = new Set(listed.map((file) => file.base));
    const lost = recorded.policies.filter((policy) => !used.has(policy));
    return lost.map((base) => ({ ...gone, path: `${policiesDir}/${base.installedName}`, base }));
  }
  const paths = new Set(listed.map((file) => file.path));
  const lost = (locked?.files ?? []).filter((file) => !paths.has(file.path));
  return lost.map((file) => ({ ...gone, path: file.path, base: undefined }));
}

function baseOf(pack: ShippedPack, file: StateFileEntry): ShippedPolicy | undefined {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return pack.policies.find((policy) => policy.installedName === name) ?? pack.policies.find((policy) => policy.id === file.policyId);
}

/** Whether a path is a plain POSIX path below a folder: no `..`, no empty or `.` steps, no back slashes. */
export function isInside(path: string, folder: string): boolean {
  if (!path.startsWith(`${folder}/`) || path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

/** A file of the form `<pack>__<NN>__<slug>.yaml` in the policies folder that no entry of the state lists. */
export interface StrayFile {
  readonly pack: string;
  readonly path: string;
}

/** All stray files of a tree, by path. */
export function strayFilesOf(snapshot: Snapshot, policiesDir: string, entries: readonly StateEntry[]): StrayFile[] {
  const tracked = new Set(entries.flatMap((entry) => entry.files.map((file) => file.path)));
  const stray = snapshot.entries().flatMap(({ path }): StrayFile[] => {
    if (!path.startsWith(`${policiesDir}/`) || tracked.has(path)) return [];
    const pack = packOfFileName(path.slice(policiesDir.length + 1));
    return pack === undefined ? [] : [{ pack, path }];
  });
  return sortedBy(stray, (file) => file.path);
}

/** An installed pack as its dependencies see it. */
export function nodeOfInstalled({ entry, terms }: InstalledPack): DependencyNode {
  return {
    name: entry.name,
    version: entry.version,
    layer: entry.layer,
    dependencies: terms?.dependencies ?? [],
    dependencyConstraints: terms?.dependencyConstraints ?? {},
  };
}

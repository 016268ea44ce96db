import type { Place } from '../core/finding.js';
import { sortedBy } from '../core/order.js';
import type { PackFolder } from '../gate/settings.js';
import { isRegularFile, type Content, type Entry } from '../io/snapshot.js';
import { readYaml, type YamlDocument, type YamlProblem } from '../io/yaml/read-yaml.js';
import { contentDigest, packChecksum, semanticDigest, type PackFile } from './checksum.js';
import { installedName } from './installed-name.js';
import { META, METADATA_KEYS, readMetadata, type PackMetadata } from './metadata.js';
import { placeOfKey, placeOfProblem } from './place.js';
import { unknownKeysOf, type UnknownKey } from './unknown-keys.js';

/** A pack on offer, read from a folder of packs. */
export interface ShippedPack {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: PackFolder;
  /** The pack's own folder inside the snapshot of {@link folder}. */
  readonly path: string;
  /** Undefined when the metadata are broken; then {@link faults} says why. */
  readonly metadata: PackMetadata | undefined;
  /** In the order of their paths, which is the order of their installed names. */
  readonly policies: readonly ShippedPolicy[];
  readonly checksum: string;
  readonly contentDigest: string;
  readonly faults: readonly PackFault[];
  readonly unknownKeys: readonly (UnknownKey & { readonly place: Place })[];
}

export interface ShippedPolicy {
  /** Relative to the pack's folder: `policies/01_mask_pii.yaml`. */
  readonly path: string;
  readonly document: YamlDocument;
  readonly id: string;
  /** From 1. */
  readonly index: number;
  /** The file name under which it is installed. */
  readonly installedName: string;
  readonly digest: string;
}

/** What makes a pack on offer unusable. The path is inside the snapshot of the pack's folder. */
export interface PackFault extends Place {
  readonly message: string;
}

/** A folder of packs with what it lists, sorted out once: it may be large. */
export interface PackShelf {
  readonly folder: PackFolder;
  /** Pack → the files below its folder, by path; packs in the order of their names. */
  readonly packs: ReadonlyMap<string, readonly Entry[]>;
}

/** Lists a folder of packs: the folders that hold a `metadata.yaml`. */
export function openShelf(folder: PackFolder): PackShelf {
  const prefix = folder.root === '' ? '' : `${folder.root}/`;
  const found = new Map<string, Entry[]>();
  for (const entry of folder.snapshot.entries()) {
    const slash = entry.path.indexOf('/', prefix.length);
    if (slash < 0 || !entry.path.startsWith(prefix)) continue;
    const name = entry.path.slice(prefix.length, slash);
    const entries = found.get(name) ?? [];
    entries.push(entry);
    found.set(name, entries);
  }
  const packs = [...found].filter(([name, entries]) => entries.some((entry) => entry.path === `${prefix}${name}/metadata.yaml`));
  return { folder, packs: new Map(sortedBy(packs, ([name]) => name)) };
}

/** Reads one pack; never throws for what the pack holds. */
export function readShippedPack(shelf: PackShelf, name: string): ShippedPack {
  const { folder } = shelf;
  const path = folder.root === '' ? name : `${folder.root}/${name}`;
  const metadataPath = `${path}/metadata.yaml`;
  const faults: PackFault[] = [];
  const policyPaths = policyFilesOf(shelf.packs.get(name) ?? [], path, faults);
  const contents = folder.snapshot.readMany([metadataPath, ...policyPaths]);
  const metadataBytes = bytesOf(contents.get(metadataPath), metadataPath, faults);
  const files = policyPaths.map((file): PackFile => ({
    path: file.slice(path.length + 1),
    bytes: bytesOf(contents.get(file), file, faults),
  }));
  const { metadata, unknownKeys } = metadataOf(metadataBytes, metadataPath, name, faults);
  return {
    name,
    folder,
    path,
    metadata,
    policies: files.flatMap((file, position) => policyOf(name, path, file, position + 1, faults)),
    checksum: packChecksum(metadataBytes, files),
    contentDigest: contentDigest([{ path: 'metadata.yaml', bytes: metadataBytes }, ...files]),
    faults,
    unknownKeys,
  };
}

function policyFilesOf(entries: readonly Entry[], path: string, faults: PackFault[]): string[] {
  const prefix = `${path}/policies/`;
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.path.startsWith(prefix)) continue;
    if (entry.path.endsWith('.yml'))
      faults.push({ path: entry.path, message: 'the file would not be installed; policy files end in .yaml' });
    if (!entry.path.endsWith('.yaml')) continue;
    if (isRegularFile(entry)) found.push(entry.path);
    else faults.push({ path: entry.path, message: 'the policy is not a regular file' });
  }
  return sortedBy(found, (file) => file);
}

function bytesOf(content: Content | undefined, path: string, faults: PackFault[]): Uint8Array {
  if (content?.kind === 'bytes') return content.bytes;
  faults.push({ path, message: `the file cannot be read (${(content?.reason ?? 'missing').replaceAll('-', ' ')})` });
  return new Uint8Array();
}

function metadataOf(
  bytes: Uint8Array,
  path: string,
  name: string,
  faults: PackFault[],
): { metadata: PackMetadata | undefined; unknownKeys: ShippedPack['unknownKeys'] } {
  const read = readYaml(bytes);
  if (!read.ok) {
    faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
    return { metadata: undefined, unknownKeys: [] };
  }
  const { document } = read;
  const result = readMetadata(document, name);
  if (!result.ok) {
    faults.push(...result.problems.map((problem) => faultOf(path, problem, document.text)));
    return { metadata: undefined, unknownKeys: [] };
  }
  const { __pack_meta: meta } = document.value as { readonly __pack_meta: unknown };
  const unknown = [...unknownKeysOf(document.value, [], ['__pack_meta']), ...unknownKeysOf(meta, META, METADATA_KEYS)];
  return { metadata: result.metadata, unknownKeys: unknown.map((key) => ({ ...key, place: placeOfKey(path, document, key.path) })) };
}

function policyOf(pack: string, packPath: string, file: PackFile, index: number, faults: PackFault[]): ShippedPolicy[] {
  const path = `${packPath}/${file.path}`;
  const read = readYaml(file.bytes);
  if (!read.ok) {
    faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
    return [];
  }
  const id = policyIdOf(read.document.value);
  if (id === undefined) {
    faults.push({ path, message: 'the policy has no id' });
    return [];
  }
  const { document } = read;
  return [{ path: file.path, document, id, index, installedName: installedName(pack, index, id), digest: semanticDigest(document.value) }];
}

function faultOf(path: string, problem: YamlProblem, text: string | undefined): PackFault {
  return { ...placeOfProblem(path, problem, text), message: problem.message };
}

/** The `id` of a parsed policy file, if it has a usable one. */
export function policyIdOf(value: unknown): string | undefined {
  const id = valueOfKey(value, 'id');
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

/** The `priority` of a parsed policy file as it is written, undefined when there is none. */
export function priorityOf(value: unknown): unknown {
  return valueOfKey(value, 'priority');
}

function valueOfKey(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

import * as z from 'zod';

import { sortedBy } from '../core/order.js';
import type { Snapshot } from '../io/snapshot.js';
import { readYaml, type YamlDocument, type YamlProblem } from '../io/yaml/read-yaml.js';
import { isPackName } from './installed-name.js';
import { layerOf, type Layer, type WrittenLayer } from './layer.js';
import { unknownKeysOf, type UnknownKey } from './unknown-keys.js';

/** The only `format_version` of the state file there is. */
export const STATE_FORMAT = 'v1';

/** One installed pack as the state file records it (policy pack specification, section 5). */
export interface StateEntry {
  /** The key of the entry. */
  readonly name: string;
  /** The entry's own `name`, which should be the key. */
  readonly recordedName: string | undefined;
  readonly version: string;
  readonly layer: Layer;
  readonly writtenLayer: WrittenLayer;
  readonly checksum: string;
  readonly files: readonly StateFileEntry[];
}

export interface StateFileEntry {
  readonly path: string;
  readonly policyId: string | undefined;
}

export interface PackState {
  readonly document: YamlDocument;
  /** In the order of their names. */
  readonly entries: readonly StateEntry[];
  readonly unknownKeys: readonly UnknownKey[];
}

export type StateRead =
  | { readonly kind: 'absent' }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'corrupt'; readonly problems: readonly YamlProblem[]; readonly text: string | undefined }
  | { readonly kind: 'other-format'; readonly document: YamlDocument; readonly format: string }
  | { readonly kind: 'ok'; readonly state: PackState };

const ENTRY_KEYS = ['name', 'version', 'layer', 'installed_at', 'pack_checksum', 'files'];

const entrySchema = z.looseObject(
  {
    name: z.string({ error: 'must be the name of the pack' }).nullish(),
    version: z.union([z.string().min(1), z.number()], { error: 'the installed version is missing' }),
    layer: z
      .union([z.string(), z.number()], { error: 'must be foundation, domain or custom' })
      .refine((layer) => layerOf(layer) !== undefined, { error: 'must be foundation, domain or custom, or an integer' }),
    pack_checksum: z.string({ error: 'the checksum of the installed pack is missing' }).min(1, { error: 'the checksum is empty' }),
    files: z.array(
      z.looseObject(
        {
          path: z.string({ error: 'the path of the installed file is missing' }).min(1, { error: 'the path is empty' }),
          policy_id: z.union([z.string(), z.number()], { error: 'must be the id of the policy' }).nullish(),
        },
        { error: 'must be a map with path and policy_id' },
      ),
      { error: 'must be the list of the installed files' },
    ),
  },
  { error: 'must be the map of an installed pack' },
);

const stateSchema = z.looseObject(
  {
    installed_packs: z
      .record(z.string().refine(isPackName, { error: 'is not the name of a pack' }), entrySchema, {
        error: 'must map names of packs to their records',
      })
      .nullable(),
  },
  { error: 'must be a map with format_version and installed_packs' },
);

const formatSchema = z.looseObject(
  { format_version: z.union([z.string(), z.number()], { error: `is missing; it must be ${STATE_FORMAT}` }) },
  { error: 'the file must be a map with format_version and installed_packs' },
);

/** Reads the state file of a tree. A file that cannot be understood is `corrupt`, never taken for an empty one. */
export function readState(snapshot: Snapshot, stateFile: string): StateRead {
  const entry = snapshot.entry(stateFile);
  if (entry?.kind === 'symlink') return { kind: 'symlink' };
  const content = snapshot.read(stateFile);
  if (content.kind === 'unreadable') {
    if (content.reason === 'missing') return { kind: 'absent' };
    const message = `the file cannot be read (${content.reason.replaceAll('-', ' ')})`;
    return { kind: 'corrupt', problems: [{ kind: 'syntax', message }], text: undefined };
  }
  return parseState(content.bytes);
}

/** Reads the bytes of a state file. */
export function parseState(bytes: Uint8Array | string): StateRead {
  const read = readYaml(bytes);
  if (!read.ok) return { kind: 'corrupt', problems: read.problems, text: typeof bytes === 'string' ? bytes : undefined };
  const { document } = read;
  const format = document.validate(formatSchema);
  if (!format.ok) return { kind: 'corrupt', problems: misspeltKeys(document) ?? format.problems, text: document.text };
  if (format.value.format_version !== STATE_FORMAT) {
    return { kind: 'other-format', document, format: String(format.value.format_version) };
  }
  const checked = document.validate(stateSchema);
  if (!checked.ok) return { kind: 'corrupt', problems: misspeltKeys(document) ?? checked.problems, text: document.text };
  const packs = Object.entries(checked.value.installed_packs ?? {});
  const entries = packs.map(([name, pack]): StateEntry => ({
    name,
    recordedName: pack.name ?? undefined,
    version: String(pack.version),
    layer: layerOf(pack.layer) ?? 'custom',
    writtenLayer: pack.layer,
    checksum: pack.pack_checksum,
    files: pack.files.map((file) => ({
      path: file.path,
      policyId: file.policy_id === undefined || file.policy_id === null ? undefined : String(file.policy_id),
    })),
  }));
  return { kind: 'ok', state: { document, entries: sortedBy(entries, (pack) => pack.name), unknownKeys: unknownKeysIn(document.value) } };
}

/** The unknown keys of a state file, which need not keep the schema. */
function unknownKeysIn(state: unknown): UnknownKey[] {
  return [
    ...unknownKeysOf(state, [], ['format_version', 'installed_packs']),
    ...itemsOf(memberOf(state, 'installed_packs')).flatMap(([name, pack]) => [
      ...unknownKeysOf(pack, ['installed_packs', name], ENTRY_KEYS),
      ...itemsOf(memberOf(pack, 'files')).flatMap(([index, file]) =>
        unknownKeysOf(file, ['installed_packs', name, 'files', Number(index)], ['path', 'policy_id']),
      ),
    ]),
  ];
}

/** What a file that breaks the schema has under slightly other names: then those are the fault, and not what seems to be missing. */
function misspeltKeys(document: YamlDocument): YamlProblem[] | undefined {
  const misspelt = unknownKeysIn(document.value).filter((key) => key.suggestion !== undefined);
  if (misspelt.length === 0) return undefined;
  return misspelt.map(({ path, key, suggestion }) => ({
    kind: 'unknown-key',
    message: `'${key}' is not a known key (did you mean '${suggestion ?? ''}'?)`,
    region: document.regionOfKey(path),
  }));
}

function memberOf(value: unknown, key: string): unknown {
  return new Map(itemsOf(value)).get(key);
}

function itemsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

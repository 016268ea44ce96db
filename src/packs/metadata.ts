import semver from 'semver';
import * as z from 'zod';

import type { ValuePath, YamlDocument, YamlProblem } from '../io/yaml/read-yaml.js';
import { isPackName } from './installed-name.js';
import { layerOf, type Layer, type WrittenLayer } from './layer.js';

/** The closed interval of priorities that a pack owns. */
export interface PriorityBand {
  readonly min: number;
  readonly max: number;
}

/** `__pack_meta` of a pack's `metadata.yaml` (policy pack specification, section 2). */
export interface PackMetadata {
  readonly name: string;
  readonly version: string;
  readonly layer: Layer;
  readonly writtenLayer: WrittenLayer;
  readonly description: string;
  readonly dependencies: readonly string[];
  /** Ranges for some of the dependencies; VaultKit ignores the key. */
  readonly dependencyConstraints: Readonly<Record<string, string>>;
  readonly priorityBand: PriorityBand | undefined;
}

export const METADATA_KEYS: readonly string[] = [
  'name',
  'version',
  'layer',
  'description',
  'dependencies',
  'dependency_constraints',
  'priority_band',
];

/** The path of the pack's own map in its file. */
export const META: ValuePath = ['__pack_meta'];

const packName = z.string({ error: 'must be the name of a pack' }).refine(isPackName, {
  error: 'a pack is named by letters, digits, - and single _, at most 64 of them',
});

const metaSchema = z.looseObject({
  name: packName,
  version: z
    .string({ error: 'must be a semantic version in quotes, such as "1.0.0"' })
    .refine(isVersion, { error: 'must be a semantic version, such as "1.0.0"' }),
  layer: z
    .union([z.string(), z.number()], { error: 'must be foundation, domain or custom' })
    .refine((layer) => layerOf(layer) !== undefined, {
      error: 'must be foundation, domain or custom, or the integer that VaultKit sorts by',
    }),
  description: z.string({ error: 'must be a text' }).nullish(),
  dependencies: z.array(packName, { error: 'must be a list of the names of packs' }).nullish(),
  dependency_constraints: z
    .record(
      packName,
      z.string({ error: 'must be a version range in quotes' }).refine((range) => semver.validRange(range) !== null, {
        error: 'must be a version range, such as "^1.0.0"',
      }),
      { error: 'must map names of packs to version ranges' },
    )
    .nullish(),
  priority_band: z
    .looseObject(
      { min: z.int({ error: 'must be an integer' }), max: z.int({ error: 'must be an integer' }) },
      { error: 'must have the integers min and max' },
    )
    .refine((band) => band.min <= band.max, { error: 'min must not be above max' })
    .nullish(),
});

const metadataSchema = z.looseObject(
  { __pack_meta: z.looseObject({}, { error: 'the map __pack_meta is missing' }).pipe(metaSchema) },
  { error: 'the map __pack_meta is missing' },
);

/** Exactly a semantic version: no `v`, no spaces, no line ends, which node-semver would forgive. */
function isVersion(version: string): boolean {
  return /^[0-9][0-9A-Za-z.+-]*$/.test(version) && semver.valid(version) !== null;
}

export type MetadataRead =
  { readonly ok: true; readonly metadata: PackMetadata } | { readonly ok: false; readonly problems: readonly YamlProblem[] };

/** Reads the metadata of the pack in the folder `folderName`; the name inside must be the folder's. */
export function readMetadata(document: YamlDocument, folderName: string): MetadataRead {
  const checked = document.validate(metadataSchema);
  if (!checked.ok) return checked;
  const meta = checked.value.__pack_meta;
  const layer = layerOf(meta.layer);
  const problems: YamlProblem[] = [];
  if (meta.name !== folderName) {
    problems.push({
      kind: 'invalid-value',
      message: `the pack in the folder '${folderName}' calls itself '${meta.name}'`,
      region: document.regionOf([...META, 'name']),
    });
  }
  const dependencies = meta.dependencies ?? [];
  const constraints = meta.dependency_constraints ?? {};
  for (const name of Object.keys(constraints)) {
    if (dependencies.includes(name)) continue;
    problems.push({
      kind: 'invalid-value',
      message: `dependency_constraints names '${name}', which dependencies does not list`,
      region: document.regionOfKey([...META, 'dependency_constraints', name]),
    });
  }
  if (problems.length > 0 || layer === undefined) return { ok: false, problems };
  return {
    ok: true,
    metadata: {
      name: meta.name,
      version: meta.version,
      layer,
      writtenLayer: meta.layer,
      description: meta.description ?? '',
      dependencies,
      dependencyConstraints: constraints,
      priorityBand: meta.priority_band ?? undefined,
    },
  };
}

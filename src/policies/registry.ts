import { isMap } from './reading.js';
import { readYaml, type YamlDocument, type YamlProblem } from '../io/yaml/read-yaml.js';

/** The registry of datasets in the form into which VaultKit compiles it. */
export interface Registry {
  readonly datasets: readonly RegisteredDataset[];
  readonly datasources: readonly { readonly name: string; readonly type: 'postgres'; readonly config: Readonly<Record<string, never>> }[];
}

export interface RegisteredDataset {
  readonly name: string;
  readonly datasource: string;
  readonly fields: readonly RegisteredField[];
}

export interface RegisteredField {
  readonly name: string;
  readonly type: string | null;
  readonly sensitivity: string;
  readonly tags: readonly string[];
}

export type RegistryRead =
  | { readonly ok: true; readonly registry: Registry; readonly document: YamlDocument }
  | { readonly ok: false; readonly problem: YamlProblem };

/** A registry may name thousands of fields, and so may be larger than other YAML files: 8 MiB. */
const MAX_REGISTRY_BYTES = 8 * 1024 * 1024;

/** Reads `datasets/registry.yaml`: dataset → datasource and fields → type, sensitivity and category. */
export function readRegistry(bytes: Uint8Array): RegistryRead {
  const read = readYaml(bytes, MAX_REGISTRY_BYTES);
  if (!read.ok) return { ok: false, problem: read.problems[0] ?? { kind: 'syntax', message: 'the registry cannot be read' } };
  const { value } = read.document;
  const wrong = (at: readonly string[], what: string): RegistryRead => ({
    ok: false,
    problem: { kind: 'invalid-value', message: `${what} must be a map`, region: read.document.regionOf(at) },
  });
  if (!isMap(value)) return wrong([], 'the registry');
  const datasets: RegisteredDataset[] = [];
  for (const [name, dataset] of Object.entries(value)) {
    if (!isMap(dataset)) return wrong([name], 'a dataset');
    const fields = dataset['fields'] ?? {};
    if (!isMap(fields)) return wrong([name, 'fields'], 'the fields of a dataset');
    const registered: RegisteredField[] = [];
    for (const [field, meta] of Object.entries(fields)) {
      if (!isMap(meta)) return wrong([name, 'fields', field], 'a field');
      registered.push(registeredField(field, meta));
    }
    datasets.push({ name, datasource: textOf(dataset['datasource']), fields: registered });
  }
  const datasources = [...new Set(datasets.map((dataset) => dataset.datasource))];
  const registry: Registry = { datasets, datasources: datasources.map((name) => ({ name, type: 'postgres', config: {} })) };
  return { ok: true, registry, document: read.document };
}

/** VaultKit's compiler: the category becomes the only tag, an absent sensitivity the empty text. */
function registeredField(name: string, meta: Readonly<Record<string, unknown>>): RegisteredField {
  const category = meta['category'];
  return {
    name,
    type: typeof meta['type'] === 'string' ? meta['type'] : null,
    sensitivity: textOf(meta['sensitivity']),
    tags: category === undefined || category === null ? [] : [textOf(category)],
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

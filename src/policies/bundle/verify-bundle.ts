import { equalValues, type JsonObject } from '../../core/json.js';
import { compareCodePoints } from '../../core/order.js';
import type { PolicyFile } from '../policy-file.js';
import type { Registry } from '../registry.js';
import { compilePolicies } from './compile-bundle.js';
import { bundleChecksum, type BundledPack, type ReadBundle } from './policy-bundle.js';

/** What a policy bundle is compared with: the tree that it should have been compiled from. */
export interface BundleInputs {
  readonly files: readonly PolicyFile[];
  /** Undefined: there is no readable registry, so datasets are not compared. */
  readonly registry: Registry | undefined;
  /** Undefined: there is no readable state file, so packs are not compared. */
  readonly installedPacks: readonly BundledPack[] | undefined;
}

/** `vaultgate policy bundle --verify --format json`. */
export interface BundleVerification {
  readonly checksum: { readonly recorded: string; readonly computed: string; readonly ok: boolean };
  readonly stale: readonly StaleEntry[];
}

export type StaleKind = 'dataset' | 'datasource' | 'pack' | 'policy';

export interface StaleEntry {
  readonly kind: StaleKind;
  readonly id: string;
  /** A clause, for example `fields is_vip, signup_source are missing`. */
  readonly reason: string;
}

/** Recomputes the checksum and compares every entry with the tree. A valid checksum says nothing about staleness, and neither about whose policies they are. */
export function verifyBundle(bundle: ReadBundle, inputs: BundleInputs): BundleVerification {
  const computed = bundleChecksum(bundle.value);
  const { registry, installedPacks, files } = inputs;
  const stale = [
    ...staleEntries('policy', 'id', bundle.policies.map(withMatch), compilePolicies(files), 'the policies folder'),
    ...(registry === undefined ? [] : staleEntries('dataset', 'name', bundle.datasets, asObjects(registry.datasets), 'the registry')),
    ...(registry === undefined
      ? []
      : staleEntries('datasource', 'name', bundle.datasources, asObjects(registry.datasources), 'the registry')),
    ...(installedPacks === undefined
      ? []
      : staleEntries('pack', 'name', bundle.installedPacks, asObjects(comparable(installedPacks, bundle)), 'the state file')),
  ];
  stale.sort((a, b) => compareCodePoints(a.kind, b.kind) || compareCodePoints(a.id, b.id));
  return { checksum: { recorded: bundle.recordedChecksum, computed, ok: computed === bundle.recordedChecksum }, stale };
}

/** VaultKit's compiler leaves an absent `match` out; that says the same as an empty one. */
function withMatch(policy: JsonObject): JsonObject {
  return policy['match'] === undefined ? { ...policy, match: {} } : policy;
}

function asObjects(items: readonly object[]): readonly JsonObject[] {
  return items as readonly JsonObject[];
}

/** A bundle for VaultKit up to 0.1 has no checksums of packs; that alone does not make it stale. */
function comparable(packs: readonly BundledPack[], bundle: ReadBundle): readonly BundledPack[] {
  const withChecksum = new Set(bundle.installedPacks.filter((pack) => pack['checksum'] !== undefined).map((pack) => pack['name']));
  return packs.map(({ name, version, checksum }) => ({
    name,
    version,
    ...(checksum !== undefined && withChecksum.has(name) ? { checksum } : {}),
  }));
}

function staleEntries(
  kind: StaleKind,
  key: string,
  bundled: readonly JsonObject[],
  current: readonly JsonObject[],
  home: string,
): StaleEntry[] {
  const idOf = (item: JsonObject): string => nameIn(item, key);
  const old = new Map(bundled.map((item) => [idOf(item), item]));
  const now = new Map(current.map((item) => [idOf(item), item]));
  const entries: StaleEntry[] = [];
  for (const [id, item] of now) {
    const before = old.get(id);
    if (before === undefined) entries.push({ kind, id, reason: 'is missing in the policy bundle' });
    else if (!equalValues(before, item)) entries.push({ kind, id, reason: differenceOf(before, item) });
  }
  for (const id of old.keys()) if (!now.has(id)) entries.push({ kind, id, reason: `is no longer in ${home}` });
  return entries;
}

/** The name of an entry; anything but a text is shown as JSON. */
function nameIn(item: JsonObject, key: string): string {
  const name = item[key];
  return typeof name === 'string' ? name : JSON.stringify(name ?? null);
}

function differenceOf(before: JsonObject, now: JsonObject): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort(compareCodePoints);
  const changed = keys.filter((key) => !equalValues(before[key] ?? null, now[key] ?? null));
  if (changed.length === 1 && changed[0] === 'fields') return fieldsDifference(before, now);
  return `differs in ${changed.join(', ')}`;
}

function fieldsDifference(before: JsonObject, now: JsonObject): string {
  const fieldsOf = (dataset: JsonObject) =>
    new Map(
      (Array.isArray(dataset['fields']) ? (dataset['fields'] as readonly JsonObject[]) : []).map((field) => [nameIn(field, 'name'), field]),
    );
  const [old, current] = [fieldsOf(before), fieldsOf(now)];
  const missing = [...current.keys()].filter((name) => !old.has(name));
  const gone = [...old.keys()].filter((name) => !current.has(name));
  const changed = [...current].filter(([name, field]) => old.has(name) && !equalValues(old.get(name), field)).map(([name]) => name);
  const parts = [
    missing.length === 0 ? '' : `lacks the fields ${missing.join(', ')}`,
    gone.length === 0 ? '' : `still has the fields ${gone.join(', ')}`,
    changed.length === 0 ? '' : `has old labels for the fields ${changed.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'has its fields in another order' : parts.join('; ');
}

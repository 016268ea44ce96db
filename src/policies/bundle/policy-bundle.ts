import { sha256Hex } from '../../core/digest.js';
import { canonicalJson, type JsonObject, type JsonValue } from '../../core/json.js';
import type { Registry } from '../registry.js';

/** The policy bundle that VaultKit compiles and deploys (its policy bundle schema, format v1). */
export interface PolicyBundle {
  readonly bundle: BundleHeader;
  readonly registry: Registry;
  readonly policies: readonly JsonObject[];
  readonly signing: null;
}

export interface BundleHeader {
  readonly format_version: 'v1';
  readonly org_slug: string;
  readonly bundle_version: string;
  readonly created_at: string;
  readonly source: BundleSource;
  readonly checksum: string;
  readonly installed_packs: readonly BundledPack[];
}

export interface BundleSource {
  readonly type: 'git';
  readonly repo?: string;
  readonly ref?: string;
  readonly commit_sha?: string;
}

/** An installed pack as a policy bundle names it; VaultKit up to 0.1 takes no checksum. */
export interface BundledPack {
  readonly name: string;
  readonly version: string;
  readonly checksum?: string;
}

/** SHA-256 of the compact JSON with keys sorted at every depth and an empty `bundle.checksum`: VaultKit's bundle compiler. */
export function bundleChecksum(bundle: { readonly bundle: object }): string {
  return sha256Hex(canonicalJson({ ...bundle, bundle: { ...bundle.bundle, checksum: '' } }));
}

/** A policy bundle read from a file, as far as verifying it needs. */
export interface ReadBundle {
  readonly value: JsonObject & { readonly bundle: JsonObject };
  readonly recordedChecksum: string;
  readonly policies: readonly JsonObject[];
  readonly datasets: readonly JsonObject[];
  readonly datasources: readonly JsonObject[];
  readonly installedPacks: readonly JsonObject[];
}

export type BundleRead = { readonly ok: true; readonly bundle: ReadBundle } | { readonly ok: false; readonly problem: string };

/** Nesting of a policy bundle; real ones stay below 10. Threat: a deeply nested file exhausts the stack of whoever walks it. */
const MAX_JSON_DEPTH = 64;

/** Reads a policy bundle. Never throws for what the text holds; the problem is a clause. */
export function readBundle(text: string): BundleRead {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return { ok: false, problem: 'it is not valid JSON' };
  }
  if (isDeeperThan(value, MAX_JSON_DEPTH)) return { ok: false, problem: `it nests deeper than ${String(MAX_JSON_DEPTH)} levels` };
  if (!isObject(value)) return { ok: false, problem: 'it is no JSON object' };
  const { bundle, policies, registry } = value;
  if (!isObject(bundle)) return { ok: false, problem: 'it has no `bundle`' };
  const checksum = bundle['checksum'];
  if (typeof checksum !== 'string') return { ok: false, problem: 'it has no `bundle.checksum`' };
  if (!Array.isArray(policies)) return { ok: false, problem: 'it has no list of `policies`' };
  return {
    ok: true,
    bundle: {
      value: { ...value, bundle },
      recordedChecksum: checksum,
      policies: objectsIn(policies),
      datasets: objectsIn(isObject(registry) ? registry['datasets'] : undefined),
      datasources: objectsIn(isObject(registry) ? registry['datasources'] : undefined),
      installedPacks: objectsIn(bundle['installed_packs']),
    },
  };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]).filter(isObject) : [];
}

/** Walks with a stack of its own. */
function isDeeperThan(value: JsonValue, limit: number): boolean {
  const pending: { readonly value: JsonValue; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    if (typeof visit.value !== 'object' || visit.value === null) continue;
    if (visit.depth >= limit) return true;
    for (const member of Object.values(visit.value)) pending.push({ value: member, depth: visit.depth + 1 });
  }
  return false;
}

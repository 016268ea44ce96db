import * as z from 'zod';

import { sortedBy } from '../core/order.js';
import { prettyJson } from '../core/json.js';
import type { Snapshot } from '../io/snapshot.js';
import { readOwnJson } from '../io/yaml/read-own-json.js';
import type { YamlDocument, YamlProblem } from '../io/yaml/read-yaml.js';
import { LAYERS, type Layer } from './layer.js';
import type { PriorityBand } from './metadata.js';
import type { ShippedPack } from './shipped-pack.js';

/** Where the lock file stands in a repository. */
export const LOCK_FILE = '.vaultgate/packs.lock.json';
const LOCK_FORMAT = 'vaultgate.packs-lock.v1';
const MAX_LOCK_BYTES = 1024 * 1024;

/** What an installed pack was when it was installed. No times and no hosts, so that equal installations give equal bytes. */
export interface LockEntry {
  readonly version: string;
  readonly layer: Layer;
  readonly packChecksum: string;
  readonly contentDigest: string;
  readonly dependencies: readonly string[];
  readonly dependencyConstraints: Readonly<Record<string, string>>;
  readonly priorityBand: PriorityBand | undefined;
  readonly files: readonly LockedFile[];
}

export interface LockedFile {
  readonly path: string;
  readonly policyId: string;
  /** The file in the pack that it was made from. */
  readonly source: string;
  /** The semantic digest of the policy. */
  readonly digest: string;
}

export type Lock = ReadonlyMap<string, LockEntry>;

export type LockRead =
  | { readonly kind: 'absent' }
  | { readonly kind: 'invalid'; readonly problems: readonly YamlProblem[]; readonly text: string | undefined }
  | { readonly kind: 'ok'; readonly lock: Lock; readonly document: YamlDocument };

const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in lower-case hex' });

const lockSchema = z.strictObject({
  format_version: z.literal(LOCK_FORMAT, { error: `must be ${LOCK_FORMAT}` }),
  packs: z.record(
    z.string(),
    z.strictObject({
      version: z.string(),
      layer: z.enum(LAYERS),
      pack_checksum: digest,
      content_digest: digest,
      dependencies: z.array(z.string()),
      dependency_constraints: z.record(z.string(), z.string()).optional(),
      priority_band: z.strictObject({ min: z.int(), max: z.int() }).optional(),
      files: z.array(z.strictObject({ path: z.string(), policy_id: z.string(), source: z.string(), digest })),
    }),
  ),
});

/** Reads the lock file of a tree. */
export function readLock(snapshot: Snapshot): LockRead {
  const content = snapshot.read(LOCK_FILE);
  if (content.kind === 'unreadable') {
    if (content.reason === 'missing') return { kind: 'absent' };
    const message = `the file cannot be read (${content.reason.replaceAll('-', ' ')})`;
    return { kind: 'invalid', problems: [{ kind: 'syntax', message }], text: undefined };
  }
  const read = readOwnJson(content.bytes, MAX_LOCK_BYTES);
  if (!read.ok) return { kind: 'invalid', problems: read.problems, text: undefined };
  const { document } = read;
  const checked = document.validate(lockSchema);
  if (!checked.ok) return { kind: 'invalid', problems: checked.problems, text: document.text };
  const entries = Object.entries(checked.value.packs).map(([name, pack]): [string, LockEntry] => [
    name,
    {
      version: pack.version,
      layer: pack.layer,
      packChecksum: pack.pack_checksum,
      contentDigest: pack.content_digest,
      dependencies: pack.dependencies,
      dependencyConstraints: pack.dependency_constraints ?? {},
      priorityBand: pack.priority_band,
      files: pack.files.map((file) => ({ path: file.path, policyId: file.policy_id, source: file.source, digest: file.digest })),
    },
  ]);
  return { kind: 'ok', lock: new Map(entries), document };
}

/** The lock entry of a pack installed into a policies folder; undefined for a pack whose metadata are broken. */
export function lockEntryOf(pack: ShippedPack, policiesDir: string): LockEntry | undefined {
  const { metadata } = pack;
  if (metadata === undefined) return undefined;
  return {
    version: metadata.version,
    layer: metadata.layer,
    packChecksum: pack.checksum,
    contentDigest: pack.contentDigest,
    dependencies: metadata.dependencies,
    dependencyConstraints: metadata.dependencyConstraints,
    priorityBand: metadata.priorityBand,
    files: pack.policies.map((policy) => ({
      path: `${policiesDir}/${policy.installedName}`,
      policyId: policy.id,
      source: policy.path,
      digest: policy.digest,
    })),
  };
}

/** The bytes of a lock file: packs and constraints by name, files in their order. */
export function printLock(lock: Lock): string {
  const packs = sortedBy(lock, ([name]) => name).map(([name, entry]): [string, unknown] => [
    name,
    {
      version: entry.version,
      layer: entry.layer,
      pack_checksum: entry.packChecksum,
      content_digest: entry.contentDigest,
      dependencies: sortedBy(entry.dependencies, (dependency) => dependency),
      ...(Object.keys(entry.dependencyConstraints).length === 0
        ? {}
        : { dependency_constraints: Object.fromEntries(sortedBy(Object.entries(entry.dependencyConstraints), ([key]) => key)) }),
      ...(entry.priorityBand === undefined ? {} : { priority_band: entry.priorityBand }),
      files: sortedBy(entry.files, (file) => file.path).map((file) => ({
        path: file.path,
        policy_id: file.policyId,
        source: file.source,
        digest: file.digest,
      })),
    },
  ]);
  return prettyJson({ format_version: LOCK_FORMAT, packs: Object.fromEntries(packs) });
}

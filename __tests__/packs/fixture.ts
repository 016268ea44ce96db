import { stringify } from 'yaml';

import type { Finding } from '../../src/core/finding.js';
import type { PackFolder } from '../../src/gate/settings.js';
import { memorySnapshot, type MemoryFile } from '../../src/io/memory-snapshot.js';
import type { Snapshot } from '../../src/io/snapshot.js';
import { packChecksum } from '../../src/packs/checksum.js';
import { installedName } from '../../src/packs/installed-name.js';
import type { PacksModel } from '../../src/packs/model.js';
import { readPacks } from '../../src/packs/read-packs.js';
import { ruleOf } from '../../src/rules/registry.js';

/** A pack as a test writes it; what is left out takes a sound default. */
export interface PackSource {
  readonly name: string;
  readonly version?: string;
  readonly layer?: string | number;
  readonly dependencies?: readonly string[];
  readonly constraints?: Readonly<Record<string, string>>;
  readonly band?: readonly [number, number];
  readonly policies?: readonly PolicySource[];
}

export interface PolicySource {
  readonly id: string;
  readonly file?: string;
  readonly [key: string]: unknown;
}

export type Files = Readonly<Record<string, string>>;

export const STARTER: PackSource = {
  name: 'starter',
  layer: 10,
  band: [0, 100],
  policies: [
    {
      id: 'mask_pii',
      description: 'Mask PII.',
      priority: 80,
      match: { fields: { contains: ['pii'] } },
      action: { mask: true, reason: 'PII is masked.' },
    },
    {
      id: 'block_cross_region',
      description: 'Keep data in its region.',
      priority: 95,
      match: {},
      context: { requester_region: 'US', dataset_region: 'EU' },
      action: { deny: true, reason: 'Data stays in its region.' },
    },
  ],
};

export const AI_SAFETY: PackSource = {
  name: 'ai_safety',
  layer: 30,
  dependencies: ['starter'],
  band: [1000, 1999],
  policies: [
    {
      id: 'deny_agents',
      description: 'Keep agents out.',
      priority: 1100,
      match: {},
      context: { requester_role: 'agent', environment: 'production' },
      action: { deny: true, reason: 'Agents stay out of production.', ttl: '1h' },
    },
  ],
};

/** The files of a pack below a folder of packs. */
export function packFiles(pack: PackSource, folder: string): Files {
  const meta = {
    name: pack.name,
    version: pack.version ?? '1.0.0',
    layer: pack.layer ?? 'domain',
    description: `The pack ${pack.name}.`,
    dependencies: pack.dependencies ?? [],
    ...(pack.constraints === undefined ? {} : { dependency_constraints: pack.constraints }),
    ...(pack.band === undefined ? {} : { priority_band: { min: pack.band[0], max: pack.band[1] } }),
  };
  const files: Record<string, string> = {
    [`${folder}/${pack.name}/metadata.yaml`]: stringify(
      { __pack_meta: meta },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    ),
  };
  for (const [index, policy] of (pack.policies ?? []).entries()) {
    const { file, ...value } = policy;
    files[`${folder}/${pack.name}/policies/${file ?? `${String(index + 1).padStart(2, '0')}_${policy.id}.yaml`}`] =
      `# The reason for ${policy.id}.\n${stringify(value)}`;
  }
  return files;
}

/** `pack_checksum` of a pack as {@link packFiles} writes it. */
export function checksumOf(pack: PackSource): string {
  const files = packFiles(pack, 'p');
  const bytes = (path: string): Uint8Array => new TextEncoder().encode(files[path] ?? '');
  const root = `p/${pack.name}/`;
  const policies = Object.keys(files).filter((path) => path.startsWith(`${root}policies/`));
  return packChecksum(
    bytes(`${root}metadata.yaml`),
    policies.map((path) => ({ path: path.slice(root.length), bytes: bytes(path) })),
  );
}

/** The installed files of a pack, in the manner of VaultKit: a header, and the policy printed anew. */
export function installedFiles(pack: PackSource): Files {
  return Object.fromEntries(
    policiesInOrder(pack).map(({ path, value }) => [
      path,
      `# VaultKit Policy Pack: ${pack.name}\n# Installed At: 2026-02-22T06:32:37Z\n#\n${stringify(value)}`,
    ]),
  );
}

function policiesInOrder(pack: PackSource): { path: string; id: string; value: unknown }[] {
  return (pack.policies ?? []).map(({ file: _file, ...value }, index) => ({
    path: `config/policies/${installedName(pack.name, index + 1, value.id)}`,
    id: value.id,
    value,
  }));
}

/** A state file with these packs, as VaultKit writes it. */
export function stateOf(...packs: readonly PackSource[]): string {
  return stringify(
    {
      format_version: 'v1',
      installed_packs: Object.fromEntries(
        packs.map((pack) => [
          pack.name,
          {
            name: pack.name,
            version: pack.version ?? '1.0.0',
            layer: pack.layer ?? 'domain',
            installed_at: '2026-02-22T06:32:37Z',
            pack_checksum: checksumOf(pack),
            files: policiesInOrder(pack).map(({ path, id }) => ({ path, policy_id: id })),
          },
        ]),
      ),
    },
    { version: '1.1' },
  );
}

export const STATE = '.vkit/packs.yaml';
export const SHIPPED = 'lib/vkit/policy/packs';

/** A repository with the packs installed and on offer, untouched. */
export function repositoryWith(...packs: readonly PackSource[]): Files {
  return Object.assign(
    { [STATE]: stateOf(...packs) },
    ...packs.flatMap((pack) => [packFiles(pack, SHIPPED), installedFiles(pack)]),
  ) as Files;
}

export function snapshotOf(files: Files, extra: readonly MemoryFile[] = []): Snapshot {
  return memorySnapshot('working tree', [...Object.entries(files).map(([path, bytes]) => ({ path, bytes })), ...extra]);
}

/** A folder of packs outside the repository. */
export function offerOf(origin: PackFolder['origin'], files: Files, root = 'packs'): PackFolder {
  return { origin, label: origin, snapshot: snapshotOf(files), root };
}

/** Reads the packs of a tree whose own folder of packs is on offer. */
export function readTree(snapshot: Snapshot, folders?: readonly PackFolder[]): PacksModel {
  const inTree: PackFolder = { origin: 'repository', label: SHIPPED, snapshot, root: SHIPPED, inTree: true };
  return readPacks(snapshot, { policiesDir: 'config/policies', stateFile: STATE, shippedPacks: folders ?? [inTree] });
}

export function readFiles(files: Files): PacksModel {
  return readTree(snapshotOf(files));
}

/** `level rule`, the place and the message of a finding without its full stop. */
export function said(finding: Finding): string {
  const line = finding.region === undefined ? '' : `:${String(finding.region.startLine)}`;
  return `${finding.level} ${finding.rule} ${finding.path}${line} ${(ruleOf(finding.rule)?.message(finding.details) ?? '').replace(/\.$/, '')}`;
}

export function rulesOf(model: PacksModel): string[] {
  return model.findings.map((finding) => finding.rule);
}

/** The line (from 1) of the first line that holds a text. */
export function lineOf(text: string | undefined, part: string): number {
  return (text ?? '').split('\n').findIndex((line) => line.includes(part)) + 1;
}

/** A file's text with a part replaced; the part must be there. */
export function withEdit(files: Files, path: string, part: string, replacement: string): Files {
  const text = files[path];
  if (text?.includes(part) !== true) throw new Error(`${path} does not hold ${part}`);
  return { ...files, [path]: text.replace(part, replacement) };
}

export function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

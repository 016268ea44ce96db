import { sortedBy } from '../core/order.js';
import type { InstalledFile, InstalledPack, StrayFile } from './installed.js';
import { DRIFT_KINDS, type DriftKind, type InstalledFileStatus, type PackStatus } from './model.js';
import { policyIdOf } from './shipped-pack.js';

/** Every installed pack, and every name that only has stray files, as the report lists them. */
export function packStatuses(installed: readonly InstalledPack[], stray: readonly StrayFile[]): PackStatus[] {
  const known = new Set(installed.map((pack) => pack.entry.name));
  const byPack = new Map<string, InstalledFileStatus[]>();
  for (const { pack, path } of stray) {
    const files = byPack.get(pack) ?? [];
    files.push({ path, policyId: null, state: 'untracked' });
    byPack.set(pack, files);
  }
  const strayOf = (name: string): readonly InstalledFileStatus[] => byPack.get(name) ?? [];
  const unrecorded = [...byPack.keys()].filter((name) => !known.has(name));
  return sortedBy(
    [
      ...installed.map((pack) => statusOf(pack, strayOf(pack.entry.name))),
      ...unrecorded.map((name): PackStatus => ({
        name,
        layer: null,
        installedVersion: null,
        availableVersion: null,
        drift: ['untracked'],
        files: strayOf(name),
      })),
    ],
    (status) => status.name,
  );
}

function statusOf(pack: InstalledPack, stray: readonly InstalledFileStatus[]): PackStatus {
  const files = sortedBy([...pack.files.map(fileStatus), ...stray], (file) => file.path);
  const offered = pack.available?.metadata?.version;
  const drift = new Set<DriftKind>();
  if (offered !== undefined && offered !== pack.entry.version) drift.add('version');
  else if (pack.available !== undefined && pack.available.checksum !== pack.entry.checksum) drift.add('checksum');
  if (pack.available === undefined) drift.add('unknown');
  for (const { state } of files) {
    if (state === 'unverified') drift.add('unknown');
    else if (state !== 'clean') drift.add(state);
  }
  return {
    name: pack.entry.name,
    layer: pack.entry.layer,
    installedVersion: pack.entry.version,
    availableVersion: offered ?? null,
    drift: DRIFT_KINDS.filter((kind) => drift.has(kind)),
    files,
  };
}

function fileStatus(file: InstalledFile): InstalledFileStatus {
  const policyId = policyIdOf(file.document?.value) ?? file.listed?.entry.policyId ?? file.base?.id ?? null;
  return { path: file.path, policyId, state: file.state };
}

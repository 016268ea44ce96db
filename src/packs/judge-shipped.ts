import type { Finding, Place } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import type { PackFolder } from '../gate/settings.js';
import type { Snapshot } from '../io/snapshot.js';
import { invalidPack } from '../rules/pack/invalid-pack.js';
import { priorityMissing } from '../rules/pack/priority-missing.js';
import { priorityOutsideBand } from '../rules/pack/priority-outside-band.js';
import { unknownKey } from '../rules/pack/unknown-key.js';
import { bandFault } from './bands.js';
import type { PackCatalog } from './catalog.js';
import type { InstalledPack } from './installed.js';
import type { StateSource } from './judge-drift.js';
import { placeOfKey, placeOfValue } from './place.js';
import type { ShippedPack } from './shipped-pack.js';

/** Packs on offer that are part of the checked tree: judged at their own places, whether installed or not. */
export function judgeShippedInTree(snapshot: Snapshot, catalog: PackCatalog): { findings: Finding[]; packs: number } {
  const packs = catalog.packsOf((folder) => isInTree(folder, snapshot));
  return {
    findings: packs.flatMap((pack) => [...judgeFaults(pack), ...judgeUnknownKeys(pack), ...judgePriorities(pack)]),
    packs: packs.length,
  };
}

/** Packs on offer elsewhere have no place in the tree: what is wrong with them is said at the entry of the state. */
export function judgeShippedOutside(snapshot: Snapshot, installed: readonly InstalledPack[], source: StateSource): Finding[] {
  return installed.flatMap(({ entry, available }) => {
    if (available === undefined || isInTree(available.folder, snapshot)) return [];
    const place = placeOfKey(source.stateFile, source.document, ['installed_packs', entry.name]);
    return judgeFaults(available, place);
  });
}

function isInTree(folder: PackFolder, snapshot: Snapshot): boolean {
  return folder.inTree === true || folder.snapshot === snapshot;
}

function judgeFaults(pack: ShippedPack, elsewhere?: Place): Finding[] {
  return pack.faults.map(({ message, ...place }) =>
    findingOf(
      invalidPack,
      elsewhere ?? place,
      { pack: pack.name, problem: message, file: elsewhere === undefined ? place.path : place.path.slice(pack.path.length + 1) },
      { subject: { kind: 'pack', name: pack.name } },
    ),
  );
}

function judgeUnknownKeys(pack: ShippedPack): Finding[] {
  return pack.unknownKeys.map(({ key, suggestion, place }) =>
    findingOf(
      unknownKey,
      place,
      { file: place.path, key, suggestion: suggestion ?? null },
      {
        subject: { kind: 'pack', name: pack.name },
        ...(suggestion === undefined ? { level: 'note' as const, severity: 'info' as const } : {}),
      },
    ),
  );
}

function judgePriorities(pack: ShippedPack): Finding[] {
  const band = pack.metadata?.priorityBand;
  if (band === undefined) return [];
  return pack.policies.flatMap((policy) => {
    const fault = bandFault(band, policy.document.value);
    if (fault === undefined) return [];
    const path = `${pack.path}/${policy.path}`;
    const grading = { subject: { kind: 'pack', name: pack.name } } as const;
    if (fault.kind === 'missing')
      return [findingOf(priorityMissing, { path }, { pack: pack.name, policy_id: policy.id, ...band }, grading)];
    const place = placeOfValue(path, policy.document, ['priority']);
    return [findingOf(priorityOutsideBand, place, { pack: pack.name, policy_id: policy.id, priority: fault.priority, ...band }, grading)];
  });
}

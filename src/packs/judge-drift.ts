import semver from 'semver';

import type { Finding, Place } from '../core/finding.js';
import { findingOf, type Grading } from '../core/rule.js';
import type { ValuePath, YamlDocument } from '../io/yaml/read-yaml.js';
import { checksumDrift } from '../rules/pack/checksum-drift.js';
import { edited } from '../rules/pack/edited.js';
import { missingFile } from '../rules/pack/missing-file.js';
import { notShipped } from '../rules/pack/not-shipped.js';
import { policyIdMismatch } from '../rules/pack/policy-id-mismatch.js';
import { unknownOrigin } from '../rules/pack/unknown-origin.js';
import { untrackedFile } from '../rules/pack/untracked-file.js';
import { versionDrift } from '../rules/pack/version-drift.js';
import { changeDetails, describeChange, type FieldChange } from './field-changes.js';
import { isInside, type InstalledFile, type InstalledPack, type StrayFile } from './installed.js';
import { placeOfKey, placeOfValue } from './place.js';
import { policyIdOf } from './shipped-pack.js';

/** Changes named in one message; the rest is counted, and all stand in the details. */
const NAMED_CHANGES = 4;

/** Where the state file is and what it says, for places. */
export interface StateSource {
  readonly stateFile: string;
  readonly document: YamlDocument;
  readonly policiesDir: string;
  /** The file outside of all packs that has the policy of this id. */
  readonly ownFileOf: (policyId: string) => string | undefined;
}

/** How one installed pack differs from what is on offer and from what was installed. */
export function judgeDrift(pack: InstalledPack, source: StateSource): Finding[] {
  return [...judgeOffer(pack, source), ...judgeOrigin(pack, source), ...pack.files.flatMap((file) => judgeFile(pack, file, source))];
}

/** Files in the namespace of a pack that nobody tracks. */
export function judgeStray(stray: readonly StrayFile[]): Finding[] {
  return stray.map(({ pack, path }) =>
    findingOf(untrackedFile, { path }, { pack, file: path, reason: 'not-listed' }, { subject: { kind: 'pack', name: pack } }),
  );
}

function judgeOffer({ entry, available }: InstalledPack, source: StateSource): Finding[] {
  if (available === undefined) {
    const place = placeInState(source, [entry.name], 'key');
    return [findingOf(notShipped, place, { pack: entry.name, version: entry.version }, gradingOf(entry.name))];
  }
  const offered = available.metadata?.version;
  if (offered === undefined) return [];
  const label = available.folder.label;
  if (offered !== entry.version) {
    const direction = isDowngrade(entry.version, offered) ? 'downgrade' : 'upgrade';
    const details = { pack: entry.name, installed: entry.version, available: offered, direction, source: label };
    return [findingOf(versionDrift, placeInState(source, [entry.name, 'version']), details, gradingOf(entry.name))];
  }
  if (available.checksum === entry.checksum) return [];
  const details = { pack: entry.name, version: offered, recorded: entry.checksum, available: available.checksum, source: label };
  return [findingOf(checksumDrift, placeInState(source, [entry.name, 'pack_checksum']), details, gradingOf(entry.name))];
}

/** Whether the version on offer is older; versions that are not semantic ones have no order. */
export function isDowngrade(installed: string, offered: string): boolean {
  const [from, to] = [semver.parse(installed), semver.parse(offered)];
  return from !== null && to !== null && semver.lt(to, from);
}

function judgeOrigin(pack: InstalledPack, source: StateSource): Finding[] {
  const unverified = pack.files.filter((file) => file.state === 'unverified').length;
  if (unverified === 0) return [];
  const { name, version } = pack.entry;
  const reason =
    pack.available === undefined
      ? 'the pack is not on offer, and the lock file does not know it'
      : 'no pack on offer has the recorded checksum, and the lock file does not know it';
  const place = placeInState(source, [name, 'pack_checksum']);
  return [findingOf(unknownOrigin, place, { pack: name, version, files: unverified, reason }, gradingOf(name))];
}

function judgeFile(pack: InstalledPack, file: InstalledFile, source: StateSource): Finding[] {
  const { name } = pack.entry;
  // Said by pack/path-outside already; the file was not even looked at.
  if (!isInside(file.path, source.policiesDir)) return [];
  switch (file.state) {
    case 'missing': {
      const policyId = file.listed?.entry.policyId ?? file.base?.id ?? null;
      const place = placeOfFile(name, file, source);
      return [
        findingOf(
          missingFile,
          place,
          {
            pack: name,
            file: file.path,
            policy_id: policyId,
            listed: file.listed !== undefined,
            moved_to: policyId === null ? null : (source.ownFileOf(policyId) ?? null),
          },
          gradingOf(name),
        ),
      ];
    }
    case 'untracked':
      return [findingOf(untrackedFile, { path: file.path }, { pack: name, file: file.path, reason: 'not-in-pack' }, gradingOf(name))];
    case 'edited':
      return [judgeEdit(pack, file), ...judgeId(pack, file)];
    case 'clean':
    case 'unverified':
      return judgeId(pack, file);
  }
}

function judgeEdit(pack: InstalledPack, file: InstalledFile): Finding {
  const { name, version } = pack.entry;
  const policyId = file.base?.id ?? file.listed?.entry.policyId ?? null;
  const details = {
    pack: name,
    version,
    file: file.path,
    policy_id: policyId,
    summary: summaryOf(file),
    changes: file.changes.map(changeDetails),
  };
  return findingOf(edited, placeOfEdit(file), details, gradingOf(name));
}

function summaryOf(file: InstalledFile): string {
  if (file.unreadable !== undefined) return file.unreadable;
  if (file.changes.length === 0) return 'the content is not what was installed (the pack itself is not at hand to show the fields)';
  const named = file.changes.slice(0, NAMED_CHANGES).map(describeChange).join('; ');
  const rest = file.changes.length - NAMED_CHANGES;
  return rest > 0 ? `${named}; and ${String(rest)} more` : named;
}

/** The first changed field that still stands in the installed file, from its key on; else the map that lost one, or the id. */
function placeOfEdit(file: InstalledFile): Place {
  const { document, path, changes } = file;
  const change = changes[0];
  if (document === undefined || change === undefined) return { path };
  if (change.kind === 'changed') return placeOfValue(path, document, change.path);
  return placeOfKey(path, document, standingPath(change));
}

function standingPath(change: FieldChange): ValuePath {
  if (change.kind !== 'removed') return change.path;
  return change.path.length > 1 ? change.path.slice(0, -1) : ['id'];
}

function judgeId(pack: InstalledPack, file: InstalledFile): Finding[] {
  const recordedId = file.listed?.entry.policyId;
  const actualId = policyIdOf(file.document?.value);
  if (file.document === undefined || recordedId === undefined || actualId === undefined || recordedId === actualId) return [];
  if (file.changes.some((change) => change.path[0] === 'id')) return [];
  const place = placeOfValue(file.path, file.document, ['id']);
  return [
    findingOf(
      policyIdMismatch,
      place,
      { pack: pack.entry.name, file: file.path, recorded_id: recordedId, actual_id: actualId },
      gradingOf(pack.entry.name),
    ),
  ];
}

function placeOfFile(pack: string, file: InstalledFile, source: StateSource): Place {
  return file.listed === undefined
    ? placeInState(source, [pack, 'files'], 'key')
    : placeInState(source, [pack, 'files', file.listed.index, 'path']);
}

function placeInState({ stateFile, document }: StateSource, path: ValuePath, part: 'key' | 'value' = 'value'): Place {
  const full = ['installed_packs', ...path];
  return part === 'key' ? placeOfKey(stateFile, document, full) : placeOfValue(stateFile, document, full);
}

function gradingOf(pack: string): Grading {
  return { subject: { kind: 'pack', name: pack } };
}

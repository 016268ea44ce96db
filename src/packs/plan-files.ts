import { stringify } from 'yaml';

import { UserError } from '../core/errors.js';
import { equalValues } from '../core/json.js';
import { readYaml } from '../io/yaml/read-yaml.js';
import type { Draft } from './draft.js';
import { describeChange, fieldChanges } from './field-changes.js';
import { isInside, type InstalledFile, type InstalledPack } from './installed.js';
import { installedText } from './installed-text.js';
import type { Blocker, PlannedFile } from './plan.js';
import type { SoundPack } from './resolve.js';
import { policyIdOf } from './shipped-pack.js';

/** What a plan does to the files of one pack, and what stands in its way without `--force`. */
export interface FilePlan {
  readonly files: readonly PlannedFile[];
  readonly blockers: readonly Blocker[];
}

/** Puts the policies of a pack in place of what is installed of it, if anything, in the draft. Throws UserError for a name that is taken. */
export function planInstalledFiles(draft: Draft, pack: SoundPack, installed: InstalledPack | undefined): FilePlan {
  const owned = installed === undefined ? [] : ownedFiles(installed, draft);
  const wanted = new Map(pack.policies.map((policy) => [`${draft.settings.policiesDir}/${policy.installedName}`, policy]));
  const blockers: Blocker[] = [];
  const files: PlannedFile[] = [];
  for (const file of owned) {
    const planned = wanted.get(file.path);
    if (file.state === 'missing' || mayBeReplaced(file, planned?.document.value)) continue;
    blockers.push({ pack: pack.name, path: file.path, reason: reasonOf(file) });
    files.push(saved(draft, file.path));
  }
  for (const file of owned) {
    if (file.state === 'missing' || wanted.has(file.path)) continue;
    files.push(deleted(draft, file.path));
  }
  const ownedPaths = new Set(owned.filter((file) => file.state !== 'missing').map((file) => file.path));
  for (const [path, policy] of wanted) {
    const text = installedText(pack.metadata, policy);
    if (ownedPaths.has(path)) {
      const before = draft.textOf(path) ?? '';
      // The header names the version; where that stays, a file that says the same stays too.
      const asItIs = installed?.entry.checksum === pack.checksum && equalValues(valueOf(before), policy.document.value);
      if (before !== text && !asItIs) files.push(replaced(draft, path, before, text));
    } else {
      files.push(created(draft, path, text, policy.document.value));
    }
  }
  return { files, blockers };
}

/** Takes all files of an installed pack away in the draft. */
export function planRemovedFiles(draft: Draft, installed: InstalledPack): FilePlan {
  const present = ownedFiles(installed, draft).filter((file) => file.state !== 'missing');
  const blockers = present
    .filter((file) => file.state === 'edited' || file.state === 'untracked')
    .map((file): Blocker => ({ pack: installed.entry.name, path: file.path, reason: reasonOf(file) }));
  return { files: present.map((file) => deleted(draft, file.path)), blockers };
}

/** The listed files of a pack. Threat: `../../x` in the state would have a command delete it. */
function ownedFiles(installed: InstalledPack, draft: Draft): InstalledFile[] {
  const { policiesDir, stateFile } = draft.settings;
  return installed.files.filter((file) => {
    if (file.listed === undefined) return false;
    if (!isInside(file.path, policiesDir)) {
      throw new UserError(
        'STATE',
        `${stateFile} claims ${file.path} for ${installed.entry.name}, which is not below ${policiesDir}, so nothing is touched`,
        `Take that line out of ${stateFile} first.`,
      );
    }
    const kind = draft.snapshot.entry(file.path)?.kind;
    if (kind !== undefined && kind !== 'file' && kind !== 'executable') {
      throw new UserError(
        'STATE',
        `${file.path} is no regular file, so nothing is touched`,
        'Put the real file there, or delete it yourself.',
      );
    }
    return true;
  });
}

/** Nothing is lost with a clean file, nor with one that says already what is to be said. */
function mayBeReplaced(file: InstalledFile, value: unknown): boolean {
  return file.state === 'clean' || (file.document !== undefined && equalValues(file.document.value, value));
}

function reasonOf(file: InstalledFile): string {
  switch (file.state) {
    case 'untracked':
      return 'is recorded for the pack, which has no such policy';
    case 'unverified':
      return 'cannot be compared with what was installed, so an edit in it would be lost';
    case 'clean':
    case 'edited':
    case 'missing':
      return file.changes.length === 0 ? 'was edited' : `was edited (${file.changes.map(describeChange).join('; ')})`;
  }
}

function saved(draft: Draft, path: string): PlannedFile {
  const name = draft.save(path);
  return { action: 'save', path: name, policyId: null, before: null, after: null, fields: [] };
}

function deleted(draft: Draft, path: string): PlannedFile {
  const before = draft.textOf(path) ?? '';
  draft.remove(path);
  return { action: 'delete', path, policyId: policyIdOf(valueOf(before)) ?? null, before: plainText(before), after: null, fields: [] };
}

function replaced(draft: Draft, path: string, before: string, after: string): PlannedFile {
  draft.write(path, after);
  const [old, now] = [valueOf(before), valueOf(after)];
  const fields = old === undefined ? [] : fieldChanges(old, now).map(describeChange);
  return { action: 'replace', path, policyId: policyIdOf(now) ?? null, before: plainText(before), after: plainText(after), fields };
}

/** A file that stands at a wanted name and belongs to nobody is never overwritten; with the same value it is taken over as it is. */
function created(draft: Draft, path: string, text: string, value: unknown): PlannedFile {
  const policyId = policyIdOf(value) ?? null;
  const namesake = draft.namesake(path);
  if (namesake === undefined) {
    draft.write(path, text);
    return { action: 'create', path, policyId, before: null, after: plainText(text), fields: [] };
  }
  const before = namesake === path ? draft.textOf(path) : undefined;
  if (before !== undefined && equalValues(valueOf(before), value)) {
    return { action: 'take-over', path, policyId, before: plainText(before), after: plainText(before), fields: [] };
  }
  throw new UserError(
    'USAGE',
    `${namesake} stands where the pack wants to put ${path}, and is none of its files`,
    'Rename or delete that file first; files that no pack owns are never overwritten.',
  );
}

/** A policy without comments and layout, so that the difference of two shows what they say; a file that is no YAML as it is. */
function plainText(text: string): string {
  const read = readYaml(text);
  return read.ok ? stringify(read.document.value, { lineWidth: 0 }) : text;
}

function valueOf(text: string): unknown {
  const read = readYaml(text);
  return read.ok ? read.document.value : undefined;
}

import { sha256Hex } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { Disk } from './disk.js';
import { parseJournal, printJournal, type Journal, type JournalStep } from './journal.js';

/** A change of one file, with what must stand there before: nothing, or bytes of this SHA-256. */
export type FileChange =
  | { readonly kind: 'write'; readonly path: string; readonly bytes: Uint8Array; readonly before: string | null }
  | { readonly kind: 'remove'; readonly path: string; readonly before: string };

/** Where a transaction keeps its journal and its staged files. */
export interface TransactionFolder {
  readonly folder: string;
  /** The paths that a journal may speak of. Threat: a journal that somebody committed could name any file. */
  readonly allows: (path: string) => boolean;
}

/**
 * Carries out all changes, in their order, or none: new files are staged below `place.folder`, then the journal is renamed
 * into place, which decides; then files are renamed and removed, and the journal goes last. After a crash at any point
 * {@link recoverChanges} undoes what was not decided and completes what was. Throws UserError IO when a file is not what it
 * was when the changes were planned.
 */
export function applyChanges(disk: Disk, place: TransactionFolder, command: string, changes: readonly FileChange[]): void {
  requireOneDevice(disk, place, changes);
  for (const change of changes) requireUnchanged(disk, change);
  carryOut(disk, place, stage(disk, place, command, changes));
}

/** Nothing has happened to the tree until the journal stands, so a failure before that is cleared away at once. */
function stage(disk: Disk, place: TransactionFolder, command: string, changes: readonly FileChange[]): JournalStep[] {
  try {
    disk.makeFolder(place.folder);
    const steps = changes.map((change, index): JournalStep => {
      if (change.kind === 'remove') return change;
      const staged = String(index).padStart(4, '0');
      disk.write(`${place.folder}/${staged}`, change.bytes);
      return { kind: 'write', path: change.path, staged, before: change.before, after: sha256Hex(change.bytes) };
    });
    disk.write(`${place.folder}/journal.tmp`, new TextEncoder().encode(printJournal({ command, steps })));
    disk.rename(`${place.folder}/journal.tmp`, journalPath(place));
    return steps;
  } catch (error) {
    if (disk.kindOf(journalPath(place)) === 'nothing') clear(disk, place, disk.list(place.folder));
    throw error;
  }
}

/** What {@link recoverChanges} found and did. */
export type Recovery =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undone' }
  /** Files that were changed after the crash were kept under these names. */
  | { readonly kind: 'completed'; readonly command: string; readonly kept: readonly string[] };

/** Completes or undoes what an interrupted {@link applyChanges} left behind. */
export function recoverChanges(disk: Disk, place: TransactionFolder): Recovery {
  const names = disk.list(place.folder);
  const bytes = disk.read(journalPath(place));
  if (bytes === undefined) {
    if (disk.kindOf(place.folder) === 'nothing') return { kind: 'nothing' };
    clear(disk, place, names);
    return names.length === 0 ? { kind: 'nothing' } : { kind: 'undone' };
  }
  const journal = parseJournal(bytes, journalPath(place));
  requireAllowed(journal, place);
  return { kind: 'completed', command: journal.command, kept: carryOut(disk, place, journal.steps) };
}

function journalPath(place: TransactionFolder): string {
  return `${place.folder}/journal.json`;
}

function carryOut(disk: Disk, place: TransactionFolder, steps: readonly JournalStep[]): string[] {
  try {
    return putInPlace(disk, place, steps);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const hint = 'Mend the cause and run any command that changes packs: it completes this one first.';
    throw new UserError(error.code, error.message, hint, { cause: error });
  }
}

function putInPlace(disk: Disk, place: TransactionFolder, steps: readonly JournalStep[]): string[] {
  const kept: string[] = [];
  for (const step of steps) {
    const now = digestOf(disk, step.path);
    // A staged file that is gone was put in place; whatever was done to it since is not ours to undo.
    if (step.kind === 'write' ? disk.kindOf(`${place.folder}/${step.staged}`) === 'nothing' : now === null) continue;
    if (now !== null && now !== step.before && (step.kind === 'remove' || now !== step.after)) {
      const name = freeName(disk, step.path);
      disk.rename(step.path, name);
      kept.push(name);
    }
    if (step.kind === 'write') {
      makeFolderOf(disk, step.path);
      disk.rename(`${place.folder}/${step.staged}`, step.path);
    } else if (disk.kindOf(step.path) !== 'nothing') {
      disk.remove(step.path);
    }
  }
  disk.remove(journalPath(place));
  clear(disk, place, disk.list(place.folder));
  return kept;
}

function clear(disk: Disk, place: TransactionFolder, names: readonly string[]): void {
  for (const name of names) disk.remove(`${place.folder}/${name}`);
  disk.removeFolder(place.folder);
}

/** The first of `x.orig`, `x.orig.2`, … that is free. */
export function freeName(disk: Disk, path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${path}.orig` : `${path}.orig.${String(number)}`;
    if (disk.kindOf(name) === 'nothing') return name;
  }
}

function digestOf(disk: Disk, path: string): string | null {
  const bytes = disk.read(path);
  return bytes === undefined ? null : sha256Hex(bytes);
}

function requireUnchanged(disk: Disk, change: FileChange): void {
  const kind = disk.kindOf(change.path);
  if ((kind === 'file' || kind === 'nothing') && digestOf(disk, change.path) === change.before) return;
  throw new UserError('IO', `${change.path} changed while the command was at work`, 'Run the command again.');
}

function requireOneDevice(disk: Disk, place: TransactionFolder, changes: readonly FileChange[]): void {
  const device = disk.deviceOf(place.folder);
  const other = changes.find((change) => disk.deviceOf(change.path) !== device);
  if (other === undefined) return;
  throw new UserError(
    'IO',
    `${other.path} lies on another file system than ${place.folder}, so files cannot be put in place in one step`,
    'Keep the policies folder, the state file and .vaultgate on one file system.',
  );
}

function requireAllowed(journal: Journal, place: TransactionFolder): void {
  const strange = journal.steps.find((step) => !place.allows(step.path));
  if (strange === undefined) return;
  throw new UserError(
    'STATE',
    `${journalPath(place)} speaks of ${strange.path}, which this command would not touch`,
    'Run the command with the --policies-dir and --state-file of the interrupted one, or delete the folder if you do not know where it comes from.',
  );
}

function makeFolderOf(disk: Disk, path: string): void {
  const slash = path.lastIndexOf('/');
  if (slash > 0) disk.makeFolder(path.slice(0, slash));
}

/**
 * A read-only tree of files. Nothing that is listed is ever run, followed through a link or written to. Paths are POSIX,
 * relative to the root of the snapshot, without `.` or `..`; entries are sorted by code point.
 */
export interface Snapshot {
  /** What the tree is, for people: `working tree` or `commit 1a2b3c4`. */
  readonly label: string;
  entries(): readonly Entry[];
  /** The entry at exactly this path. */
  entry(path: string): Entry | undefined;
  /** Reads one file; never throws for what the tree holds. */
  read(path: string, limit?: number): Content;
  /** Reads several files in one round trip (one `cat-file --batch` for git). Every asked path is a key of the answer. */
  readMany(paths: readonly string[], limit?: number): ReadonlyMap<string, Content>;
  /** What was seen but could not be listed, with the reason; goes into the coverage of the report. */
  readonly skipped: readonly Skipped[];
}

export interface Entry {
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes; 0 for anything but regular files and links. */
  readonly size: number;
  /** git's blob id, where it is known without hashing. Equal ids mean equal bytes. */
  readonly oid?: string;
  /** Where a link points, as written; never resolved. */
  readonly target?: string;
}

export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule' | 'special';

export type Content =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** What is read at a path at which nothing stands. */
export const MISSING: Content = { kind: 'unreadable', reason: 'missing' };

export type UnreadableReason = 'missing' | 'not-a-regular-file' | 'too-large' | 'permission-denied' | 'io-error';

export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

export type SkipReason =
  | UnreadableReason
  | 'too-deep'
  | 'too-long'
  | 'name-not-utf8'
  | 'excluded'
  | 'dependency-folder'
  /** An archive of which something stayed packed. */
  | 'archive-in-part'
  /** An archive that cannot be opened. */
  | 'archive-damaged';

/** Files above this are listed and hashed, never read into memory as a whole: 32 MiB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** A tree with more entries than this is refused as a whole, since a part of it would look like all of it. */
export const MAX_ENTRIES = 500_000;
/** Deeper folders are skipped and reported. */
export const MAX_DEPTH = 64;

/** Whether an entry has bytes of its own to judge. */
export function isRegularFile(entry: Entry): boolean {
  return entry.kind === 'file' || entry.kind === 'executable';
}

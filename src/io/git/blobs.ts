import { UserError } from '../../core/errors.js';
import { sortedBy } from '../../core/order.js';
import { MAX_FILE_BYTES, MISSING, type Content, type Entry, type EntryKind, type Snapshot } from '../snapshot.js';
import { tryGit } from './run-git.js';

/** Blob ids in, their bytes out. */
export type ReadBlobs = (oids: readonly string[]) => ReadonlyMap<string, Uint8Array>;

/** What git's file modes stand for. */
export function kindOfMode(mode: string): EntryKind {
  switch (mode) {
    case '100755':
      return 'executable';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'file';
  }
}

/** A tree of blobs: entries carry ids, `readAll` brings the bytes of ids in one round trip and leaves out those that it has not. */
export function blobSnapshot(label: string, found: readonly Entry[], readAll: ReadBlobs): Snapshot {
  const entries = sortedBy(found, (entry) => entry.path);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const readMany = (paths: readonly string[], limit = MAX_FILE_BYTES): ReadonlyMap<string, Content> => {
    const wanted = new Map<string, Entry>();
    const answer = new Map<string, Content>();
    for (const path of paths) {
      const entry = byPath.get(path);
      if (entry === undefined) answer.set(path, MISSING);
      else if (entry.kind !== 'file' && entry.kind !== 'executable') answer.set(path, { kind: 'unreadable', reason: 'not-a-regular-file' });
      else if (entry.size > limit) answer.set(path, { kind: 'unreadable', reason: 'too-large' });
      else wanted.set(path, entry);
    }
    const blobs = readAll([...wanted.values()].map((entry) => entry.oid ?? ''));
    for (const [path, entry] of wanted) {
      const bytes = blobs.get(entry.oid ?? '');
      answer.set(path, bytes === undefined ? MISSING : { kind: 'bytes', bytes });
    }
    return answer;
  };
  return {
    label,
    skipped: [],
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read: (path, limit) => readMany([path], limit).get(path) ?? MISSING,
    readMany,
  };
}

/** The bytes of blobs by id, through one `git cat-file --batch`; ids that the repository lacks are left out. */
export function readBlobs(folder: string, oids: readonly string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  const unique = [...new Set(oids)];
  if (unique.length === 0) return blobs;
  const result = tryGit(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
  if (!result.ok) throw new UserError('GIT', 'git could not read the objects of the compared commit', result.stderr);
  const output = result.stdout;
  let offset = 0;
  while (offset < output.length) {
    const end = output.indexOf(10, offset);
    if (end < 0) break;
    const [oid = '', type = '', size = ''] = output.toString('utf8', offset, end).split(' ');
    offset = end + 1;
    if (type === 'missing') continue;
    const length = Number.parseInt(size, 10);
    blobs.set(oid, new Uint8Array(output.subarray(offset, offset + length)));
    offset += length + 1;
  }
  return blobs;
}

/** Those of the blobs that the repository lacks. In a partial clone git gives up at the first one, so all after it count as lacking too. */
export function missingBlobs(folder: string, oids: readonly string[]): readonly string[] {
  const unique = [...new Set(oids)];
  if (unique.length === 0) return [];
  const result = tryGit(folder, ['cat-file', '--batch-check=%(objectname)'], `${unique.join('\n')}\n`);
  const present = new Set(result.stdout.toString('utf8').split('\n'));
  return unique.filter((oid) => !present.has(oid));
}

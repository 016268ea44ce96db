import { UserError } from '../../core/errors.js';
import { MISSING, type Content, type Entry, type Skipped, type Snapshot } from '../snapshot.js';
import { openListedFiles } from '../working-tree.js';
import { blobSnapshot, kindOfMode, readBlobs } from './blobs.js';
import { withoutOwnFilters } from './checkout-filters.js';
import { tryGit, type GitResult } from './run-git.js';

/** A checkout, or a folder inside one. Every path that goes in or comes out is relative to that folder. */
export interface Repository {
  /** The folder that was opened. */
  readonly folder: string;
  /** Where the folder lies below the top of the checkout: empty, or a POSIX path that ends with a slash. */
  readonly prefix: string;
  /** The full object id of a revision's commit. Throws UserError GIT when there is none. */
  commitOf(revision: string): string;
  /** The tree of a commit, mapped to the opened folder. */
  openCommit(commit: string): Snapshot;
  /** Tracked files as on disk and untracked ones that are not ignored; what does not differ from the commit takes its bytes. */
  openHead(commit: string): Snapshot;
  /** New path → old path of the files that git sees as renamed (never copied) between a commit and the files on disk. */
  renamesSince(commit: string): ReadonlyMap<string, string>;
  /** The same between two commits. */
  renamesBetween(base: string, head: string): ReadonlyMap<string, string>;
}

/** Opens the checkout that a folder belongs to, if it belongs to one and git can be run. */
export function openRepository(folder: string): Repository | undefined {
  const inside = tryGit(folder, ['rev-parse', '--show-prefix']);
  if (!inside.ok) return undefined;
  const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
  const trees = new Map<string, Snapshot>();
  const treeOf = (commit: string): Snapshot => {
    const tree = trees.get(commit) ?? openCommit(folder, prefix, commit);
    trees.set(commit, tree);
    return tree;
  };
  return {
    folder,
    prefix,
    commitOf: (revision) => commitOf(folder, revision),
    openCommit: treeOf,
    openHead: (commit) => openHead(folder, commit, treeOf(commit)),
    renamesSince: (commit) => renamesOf(folder, [commit]),
    renamesBetween: (base, head) => renamesOf(folder, [base, head]),
  };
}

function commitOf(folder: string, revision: string): string {
  const result = tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = result.stdout.toString('utf8').trim();
  if (!result.ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new UserError('GIT', `git knows no commit ${revision} here`, howToGet(folder, revision));
  }
  return commit;
}

/** What to do about a revision that is not there. */
function howToGet(folder: string, revision: string): string {
  const isShallow = tryGit(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
  if (!isShallow) return 'Name a branch, tag or commit of this checkout, or fetch it first.';
  const branch = /^origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(revision)?.[1];
  if (branch === undefined) return 'The checkout is shallow; fetch the rest of its history with: git fetch --unshallow';
  return `The checkout is shallow; fetch the branch with: git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}

/** What a byte that is not UTF-8 is decoded to: the file's real name is lost, so it cannot be read or told. */
const REPLACEMENT = '\uFFFD';

function openCommit(folder: string, prefix: string, commit: string): Snapshot {
  const listing = tryGit(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
  if (!listing.ok) throw new UserError('GIT', `git could not list commit ${commit}`, listing.stderr);
  const listed = parseTree(listing.stdout, prefix);
  const entries = listed.filter((entry) => !entry.path.includes(REPLACEMENT));
  const links = entries.filter((entry) => entry.kind === 'symlink');
  const targets = readBlobs(
    folder,
    links.map((entry) => entry.oid ?? ''),
  );
  const snapshot = blobSnapshot(
    `commit ${commit.slice(0, 12)}`,
    entries.map((entry) => withTarget(entry, targets)),
    (oids) => readBlobs(folder, oids),
  );
  const nameless = listed.filter((entry) => entry.path.includes(REPLACEMENT));
  return { ...snapshot, skipped: nameless.map(({ path }): Skipped => ({ path, reason: 'name-not-utf8' })) };
}

function withTarget(entry: Entry, targets: ReadonlyMap<string, Uint8Array>): Entry {
  if (entry.kind !== 'symlink') return entry;
  const bytes = targets.get(entry.oid ?? '');
  return bytes === undefined ? entry : { ...entry, target: new TextDecoder().decode(bytes) };
}

/** `<mode> SP <type> SP <oid> SP+ <size> TAB <path> NUL`, git-ls-tree(1), OUTPUT FORMAT with -l. */
function parseTree(output: Buffer, prefix: string): Entry[] {
  const entries: Entry[] = [];
  for (const record of splitAtNul(output)) {
    const tab = record.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
    const path = record.slice(tab + 1);
    if (!path.startsWith(prefix)) continue;
    entries.push({ path: path.slice(prefix.length), kind: kindOfMode(mode), size: Number.parseInt(size, 10) || 0, oid });
  }
  return entries;
}

function openHead(folder: string, commit: string, base: Snapshot): Snapshot {
  const listed = tryGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!listed.ok) {
    if (tryGit(folder, ['rev-parse', '--is-bare-repository']).stdout.toString('utf8').trim() === 'true') {
      throw new UserError('GIT', 'this is a bare repository, which has no files to check', 'Check a clone or a worktree of it.');
    }
    throw new UserError('GIT', 'git could not list the files of the checkout', listed.stderr);
  }
  const onDisk = openListedFiles('working tree', folder, new Set(splitAtNul(listed.stdout)));
  const changed = pathsChangedSince(folder, commit);
  const entries = onDisk.entries().map((entry) => {
    const old = changed.has(entry.path) ? undefined : base.entry(entry.path);
    return old === undefined || old.kind === 'submodule' ? entry : old;
  });
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const readMany = (paths: readonly string[], limit?: number): ReadonlyMap<string, Content> => {
    const fromBase: string[] = [];
    const fromDisk: string[] = [];
    for (const path of paths) {
      const oid = byPath.get(path)?.oid;
      // Checkout filters (line ends, keywords) change the length; with the same length the cheaper disk has the same bytes.
      if (oid !== undefined && onDisk.entry(path)?.size !== byPath.get(path)?.size) fromBase.push(path);
      else fromDisk.push(path);
    }
    return new Map([...onDisk.readMany(fromDisk, limit), ...base.readMany(fromBase, limit)]);
  };
  return {
    label: 'working tree',
    skipped: onDisk.skipped,
    entries: () => entries,
    entry: (path) => byPath.get(path),
    read: (path, limit) => readMany([path], limit).get(path) ?? MISSING,
    readMany,
  };
}

/** Inexact renames are looked for among at most this many files on each side, since every pair is compared. */
const RENAME_LIMIT = '-l1000';

/** Compares a commit with another, or with the files on disk. */
function diff(folder: string, options: readonly string[], commits: readonly string[]): GitResult {
  const fixed = ['-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules', '--relative'];
  return tryGit(folder, ['diff', ...options, ...fixed, ...commits, '--', '.'], undefined, undefined, withoutOwnFilters(folder));
}

function pathsChangedSince(folder: string, commit: string): ReadonlySet<string> {
  const result = diff(folder, ['--name-only', '--no-renames'], [commit]);
  if (!result.ok) throw new UserError('GIT', `git could not compare the checkout with ${commit}`, result.stderr);
  return new Set(splitAtNul(result.stdout));
}

function renamesOf(folder: string, commits: readonly string[]): ReadonlyMap<string, string> {
  const result = diff(folder, ['--name-status', '--find-renames', RENAME_LIMIT], commits);
  if (!result.ok) throw new UserError('GIT', `git could not compare ${commits.join(' with ')}`, result.stderr);
  const fields = splitAtNul(result.stdout);
  const renames = new Map<string, string>();
  for (let index = 0; index < fields.length;) {
    const status = fields[index] ?? '';
    if (/^[RC]/.test(status)) {
      if (status.startsWith('R')) renames.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
      index += 3;
    } else {
      index += 2;
    }
  }
  return renames;
}

function splitAtNul(output: Buffer): string[] {
  const text = output.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

import { missingBlobs } from './blobs.js';
import { tryGit } from './run-git.js';

/** How long one fetch may take before it counts as failed: 4 minutes. */
const FETCH_TIMEOUT_MS = 4 * 60 * 1000;
const DEEPENING_STEPS = [50, 250, 1000] as const;
/** No maintenance in the background, no tags, no submodules: one small fetch of what was asked. */
const FETCH = [
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
];

/** A checkout whose missing commits can be fetched from `origin`. Commits are full object ids. */
export interface RemoteCommits {
  /** Whether a commit is here with all its files; its history may be cut off. */
  has(commit: string): boolean;
  isShallow(): boolean;
  /** Whether a commit is another one or holds it in its history, as far as that is here. */
  includes(commit: string, other: string): boolean;
  /** Makes a commit present, by one fetch of exactly it; false when it cannot be had. */
  ensure(commit: string): boolean;
  /** The commit that a branch or tag of `origin` points at now, made present; undefined when it cannot be had. */
  tipOf(ref: string): string | undefined;
  /** The best common ancestor; a shallow checkout is deepened in steps until there is one. Undefined when it cannot be had. */
  mergeBase(a: string, b: string): string | undefined;
}

export function openRemoteCommits(folder: string): RemoteCommits {
  const has = (commit: string): boolean => isComplete(folder, commit);
  return {
    has,
    isShallow: () => isShallow(folder),
    includes: (commit, other) =>
      commit === other ||
      recordedParents(folder, commit).includes(other) ||
      tryGit(folder, ['merge-base', '--is-ancestor', other, commit]).ok,
    ensure: (commit) => has(commit) || (fetchObjects(folder, commit, shallowDepth(folder, 1)) && has(commit)),
    tipOf: (ref) => tipOf(folder, ref),
    mergeBase: (a, b) => mergeBase(folder, a, b),
  };
}

/**
 * The parents of a commit as its object records them. `HEAD^1` and `%P` are empty at the boundary of a shallow checkout,
 * the raw object is not.
 */
export function recordedParents(folder: string, commit: string): readonly string[] {
  const result = tryGit(folder, ['cat-file', 'commit', commit]);
  if (!result.ok) return [];
  const header = result.stdout.toString('utf8').split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40}|[0-9a-f]{64})$/gm)].map((match) => match[1] ?? '');
}

/** `--depth` on a full clone would truncate it for every later step of the job, so it is only ever given in a shallow one. */
function shallowDepth(folder: string, depth: number): readonly string[] {
  return isShallow(folder) ? [`--depth=${String(depth)}`] : [];
}

function isShallow(folder: string): boolean {
  return tryGit(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
}

function fetchObjects(folder: string, what: string, options: readonly string[]): boolean {
  return tryGit(
    folder,
    [...FETCH, ...partialCloneOptions(folder), ...options, '--no-write-fetch-head', 'origin', what],
    undefined,
    FETCH_TIMEOUT_MS,
  ).ok;
}

/** A partial clone has commits without their files, and fetches more of the same kind unless it is told otherwise. */
function isComplete(folder: string, commit: string): boolean {
  if (!tryGit(folder, ['cat-file', '-e', `${commit}^{tree}`]).ok) return false;
  if (!isPartialClone(folder)) return true;
  const listing = tryGit(folder, ['ls-tree', '-r', '--full-tree', '--format=%(objecttype) %(objectname)', commit]);
  const lines = listing.stdout.toString('utf8').split('\n');
  const blobs = lines.filter((line) => line.startsWith('blob ')).map((line) => line.slice('blob '.length));
  return listing.ok && missingBlobs(folder, blobs).length === 0;
}

function isPartialClone(folder: string): boolean {
  return tryGit(folder, ['config', '--get', 'remote.origin.partialclonefilter']).ok;
}

function partialCloneOptions(folder: string): readonly string[] {
  return isPartialClone(folder) ? ['--refetch', '--no-filter'] : [];
}

function tipOf(folder: string, ref: string): string | undefined {
  const temporary = `refs/vaultgate/${String(process.pid)}`;
  try {
    if (!fetchObjects(folder, `+${ref}:${temporary}`, shallowDepth(folder, 1))) return undefined;
    const result = tryGit(folder, ['rev-parse', '--verify', '--quiet', `${temporary}^{commit}`]);
    return result.ok ? result.stdout.toString('utf8').trim() : undefined;
  } finally {
    tryGit(folder, ['update-ref', '-d', temporary]);
  }
}

function mergeBase(folder: string, a: string, b: string): string | undefined {
  const known = commonAncestor(folder, a, b);
  if (known !== undefined || !isShallow(folder)) return known;
  for (const step of [...DEEPENING_STEPS.map((count) => `--deepen=${String(count)}`), '--unshallow']) {
    const deepened = tryGit(
      folder,
      [...FETCH, ...partialCloneOptions(folder), step, '--no-write-fetch-head', 'origin', a, b],
      undefined,
      FETCH_TIMEOUT_MS,
    );
    const found = commonAncestor(folder, a, b);
    if (found !== undefined) return found;
    if (!deepened.ok || !isShallow(folder)) return undefined;
  }
  return undefined;
}

function commonAncestor(folder: string, a: string, b: string): string | undefined {
  const result = tryGit(folder, ['merge-base', a, b]);
  const commit = result.stdout.toString('utf8').trim();
  return result.ok && commit !== '' ? commit : undefined;
}

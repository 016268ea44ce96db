import type { BasePlan, ComparisonPlan, MergeBase, RulesFrom } from '../../action/base-plan.js';
import { UserError } from '../../core/errors.js';
import type { Sides } from '../../gate/request.js';
import type { Snapshot } from '../snapshot.js';
import { openRemoteCommits, recordedParents, type RemoteCommits } from '../git/remote-commits.js';
import { openRepository, type Repository } from '../git/repository.js';
import { tryGit } from '../git/run-git.js';
import { openWorkingTree } from '../working-tree.js';
import { GitHubError, type GitHub } from './client.js';
import { readMergeBase } from './compare.js';
import { exactRenames } from './renames.js';
import { fetchTreeSnapshot, isOnGitHub } from './tree-snapshot.js';

/** The two trees of a run of the action. */
export interface ActionSides extends Sides {
  readonly rulesFrom: RulesFrom;
  /** Where the checked folder lies below the top of the repository: empty, or a POSIX path with a final slash. */
  readonly prefix: string;
  /** The commit that is checked; undefined without git. */
  readonly headCommit: string | undefined;
  /** The parents that its object records. */
  readonly headParents: readonly string[];
  readonly baseCommit: string | undefined;
  /** For people: why nothing is compared. */
  readonly notice: string | undefined;
}

/** Connects when it is first needed; undefined without a token. */
export type ConnectGitHub = () => Promise<GitHub | undefined>;

interface Checkout {
  readonly folder: string;
  readonly repository: Repository;
  readonly remote: RemoteCommits;
  readonly head: string;
  readonly connect: ConnectGitHub;
}

interface Choice {
  readonly head: string;
  readonly base: string | undefined;
  /** The commit of what decides, where it is not the base. */
  readonly rules?: string | undefined;
  readonly rulesFrom: RulesFrom;
  readonly notice: string | undefined;
}

/**
 * Opens the checked folder at HEAD and, as the plan says, at what it is compared with: from the checkout, else by one
 * small fetch, else through GitHub's API. Throws UserError GIT with the remedy when the base cannot be had, since a gate
 * that compares with nothing by accident either floods or passes.
 */
export async function openActionSides(folder: string, plan: BasePlan, connect: ConnectGitHub): Promise<ActionSides> {
  const repository = openRepositoryIfAny(folder);
  const head = repository === undefined ? undefined : commitOrNone(folder, 'HEAD');
  if (repository === undefined || head === undefined) {
    if (plan.kind === 'none' && plan.rulesOf === undefined) return { ...alone(folder), notice: plan.notice };
    throw new UserError(
      'GIT',
      'the checked folder is not a git checkout, so neither what to compare with nor the rules to judge by can be had',
      'Run actions/checkout first, and name its folder with the input path where it is not the workspace.',
    );
  }
  const checkout: Checkout = { folder, repository, remote: openRemoteCommits(folder), head, connect };
  return openChoice(checkout, await choose(plan, checkout));
}

function openRepositoryIfAny(folder: string): Repository | undefined {
  try {
    return openRepository(folder);
  } catch (error) {
    // No git on this machine: a full check does not need it.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function alone(folder: string): Omit<ActionSides, 'notice'> {
  const head = openWorkingTree(folder);
  return {
    head,
    base: undefined,
    renames: new Map(),
    rulesFrom: 'head',
    prefix: '',
    headCommit: undefined,
    headParents: [],
    baseCommit: undefined,
  };
}

async function choose(plan: BasePlan, checkout: Checkout): Promise<Choice> {
  const { head } = checkout;
  if (plan.kind !== 'none') return compare(plan, checkout);
  if (plan.rulesOf === undefined) return { head, base: undefined, rulesFrom: 'head', notice: plan.notice };
  const compared = await compare(plan.rulesOf, checkout);
  return { ...compared, base: undefined, rules: compared.base, notice: plan.notice };
}

async function compare(plan: ComparisonPlan, checkout: Checkout): Promise<Choice> {
  const { head, remote } = checkout;
  switch (plan.kind) {
    case 'revision':
      return againstRevision(plan, checkout);
    case 'commit':
      requireCheckedOut(plan.checkedOut, checkout);
      return against(head, plan.sha);
    case 'merge-parent': {
      const parents = head === plan.mergeCommit ? recordedParents(checkout.folder, head) : [];
      const [first, second] = parents;
      requireCheckedOut(plan.headSha, checkout);
      const isTheMerge = parents.length === 2 && first !== undefined && second === plan.headSha;
      if (isTheMerge) return against(head, first);
      // A commit that the workflow made itself is not known to the server; what it was made on is.
      const ofHead = await findMergeBase(plan.otherwise, head, checkout);
      return against(head, ofHead ?? (await requiredMergeBase(plan.otherwise, plan.headSha, checkout)));
    }
    case 'foreign-head':
      if (!remote.ensure(plan.headSha))
        throw unavailable(plan.headSha, 'Run actions/checkout first; the event pull_request needs no more than that.');
      return against(plan.headSha, await requiredMergeBase(plan.mergeBase, plan.headSha, checkout));
    case 'before': {
      requireCheckedOut(plan.checkedOut, checkout);
      if (await isObtainable(plan.sha, checkout)) return { ...against(head, plan.sha), rulesFrom: plan.rulesFrom };
      const { otherwise } = plan;
      if (otherwise.kind === 'full-scan') return { head, base: undefined, rulesFrom: 'head', notice: otherwise.notice };
      return against(head, await requiredMergeBase(otherwise, head, checkout));
    }
    case 'merge-base': {
      requireCheckedOut(plan.checkedOut, checkout);
      const base = await findMergeBase(plan.mergeBase, head, checkout);
      return base === undefined ? { head, base, rulesFrom: 'head', notice: plan.otherwise.notice } : against(head, base);
    }
  }
}

function requireCheckedOut(commit: string | undefined, { head, remote }: Checkout): void {
  if (commit === undefined || remote.includes(head, commit)) return;
  throw new UserError(
    'GIT',
    `the checkout is at ${head.slice(0, 12)}, which does not hold ${commit.slice(0, 12)}, the commit of the event`,
    'Leave the ref of actions/checkout as it is, or name what to compare with by the input base.',
  );
}

function against(head: string, base: string): Choice {
  return { head, base, rulesFrom: 'base', notice: undefined };
}

/** Threat: a change that is compared with itself has nothing new, and would pass unseen. */
function againstRevision(plan: Extract<ComparisonPlan, { kind: 'revision' }>, checkout: Checkout): Choice {
  const isCommit = /^[0-9a-f]{40,64}$/.test(plan.revision);
  if (plan.namesAt !== undefined && plan.namesAt !== checkout.head && !isCommit) {
    throw new UserError(
      'GIT',
      `input base: ${plan.revision} may be a branch of the fork in this checkout, so it is not to be trusted`,
      'Leave the ref and the repository of actions/checkout as they are, leave the input base out, or name a commit.',
    );
  }
  const base = revisionOf(plan.revision, checkout);
  if (base !== checkout.head) return against(checkout.head, base);
  if (plan.itself === 'told')
    return { ...against(base, base), notice: `The input base names the checked commit itself (${plan.revision}), so nothing can be new.` };
  throw new UserError(
    'GIT',
    `input base: ${plan.revision} is the checked commit itself, so nothing could be new`,
    'Check out the change and not the branch that it goes to, or leave the input base out.',
  );
}

/** By the checkout's own credentials, or through the API. */
async function isObtainable(commit: string, checkout: Checkout): Promise<boolean> {
  if (checkout.remote.ensure(commit)) return true;
  const github = await checkout.connect();
  return github !== undefined && isOnGitHub(github, commit);
}

async function openChoice(checkout: Checkout, choice: Choice): Promise<ActionSides> {
  const { repository, folder } = checkout;
  if (!checkout.remote.ensure(choice.head)) throw unavailable(choice.head, FETCH_MORE);
  const head = repository.openCommit(choice.head);
  const common = {
    head,
    rulesFrom: choice.rulesFrom,
    prefix: repository.prefix,
    headCommit: choice.head,
    headParents: recordedParents(folder, choice.head),
    baseCommit: choice.base,
    notice: choice.notice,
  };
  if (choice.rules !== undefined) {
    const { tree: rules } = await openTree(checkout, choice.rules);
    return { ...common, base: undefined, renames: new Map(), rules };
  }
  if (choice.base === undefined) return { ...common, base: undefined, renames: new Map() };
  const { tree: base, source } = await openTree(checkout, choice.base);
  const renames = source === 'git' ? repository.renamesBetween(choice.base, choice.head) : exactRenames(base, head);
  return { ...common, base, renames };
}

interface OpenedTree {
  readonly tree: Snapshot;
  readonly source: 'git' | 'api';
}

/** The tree of a commit: from the checkout, else by one small fetch, else through the API. Throws UserError GIT with the remedy. */
async function openTree({ folder, repository, remote, connect }: Checkout, commit: string): Promise<OpenedTree> {
  if (remote.ensure(commit)) return { tree: repository.openCommit(commit), source: 'git' };
  const github = await connect();
  if (github === undefined) throw unavailable(commit, FETCH_MORE);
  try {
    return { tree: await fetchTreeSnapshot(github, folder, commit, repository.prefix), source: 'api' };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw unavailable(commit, FETCH_MORE, error);
  }
}

const FETCH_MORE =
  'Set fetch-depth: 2 in the actions/checkout step (0 if it checks out another commit than the event), or grant contents: read.';

function unavailable(commit: string, hint: string, cause?: Error): UserError {
  const why = cause === undefined ? '' : `: ${cause.message}`;
  return new UserError('GIT', `commit ${commit.slice(0, 12)} cannot be had${why}`, hint, cause === undefined ? {} : { cause });
}

async function requiredMergeBase(wanted: MergeBase, head: string, checkout: Checkout): Promise<string> {
  const base = await findMergeBase(wanted, head, checkout);
  if (base !== undefined) return base;
  throw new UserError(
    'GIT',
    `the commit at which ${wanted.branch} and the checked commit part cannot be had`,
    'Set fetch-depth: 0 in the actions/checkout step, or grant contents: read.',
  );
}

async function findMergeBase(wanted: MergeBase, head: string, checkout: Checkout): Promise<string | undefined> {
  // A shallow checkout would have to be deepened commit by commit; GitHub knows the answer in one request. A fork is not asked.
  const asksFirst = wanted.origin === 'maybe-a-fork' || checkout.remote.isShallow();
  const fromApi = asksFirst ? await mergeBaseByApi(wanted, head, checkout) : undefined;
  return fromApi ?? mergeBaseByGit(wanted, head, checkout) ?? (await mergeBaseByApi(wanted, head, checkout));
}

async function mergeBaseByApi(wanted: MergeBase, head: string, checkout: Checkout): Promise<string | undefined> {
  const github = await checkout.connect();
  if (github === undefined) return undefined;
  try {
    const base = await readMergeBase(github, wanted.branch, head);
    return base === head && wanted.knownTip !== undefined ? await readMergeBase(github, wanted.knownTip, head) : base;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

function mergeBaseByGit(wanted: MergeBase, head: string, checkout: Checkout): string | undefined {
  const { remote, folder } = checkout;
  const named =
    wanted.origin === 'maybe-a-fork'
      ? undefined
      : (remote.tipOf(`refs/heads/${wanted.branch}`) ?? commitOrNone(folder, `refs/remotes/origin/${wanted.branch}`));
  const tip = named ?? wanted.knownTip;
  // A commit is what its id says, whoever hands it out.
  if (tip === undefined || !remote.ensure(tip)) return undefined;
  const base = remote.mergeBase(tip, head);
  // The branch holds the head already when the pull request was merged meanwhile: then what it was opened against counts.
  return base === head && wanted.knownTip !== undefined ? remote.mergeBase(wanted.knownTip, head) : base;
}

function revisionOf(revision: string, checkout: Checkout): string {
  const { folder, remote } = checkout;
  const commit =
    commitOrNone(folder, revision) ??
    commitOrNone(folder, `refs/remotes/origin/${revision}`) ??
    (revision.startsWith('refs/')
      ? remote.tipOf(revision)
      : (remote.tipOf(`refs/heads/${revision}`) ?? remote.tipOf(`refs/tags/${revision}`))) ??
    (/^[0-9a-f]{40,64}$/.test(revision) ? revision : undefined);
  if (commit !== undefined) return commit;
  throw new UserError(
    'GIT',
    `input base: git knows no commit ${revision} here or at origin`,
    'Name a branch, tag or commit of this repository.',
  );
}

function commitOrNone(folder: string, revision: string): string | undefined {
  const result = tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = result.stdout.toString('utf8').trim();
  return result.ok && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

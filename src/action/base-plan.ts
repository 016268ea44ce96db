import { UserError } from '../core/errors.js';
import type { Sides } from '../gate/request.js';
import type { ActionEvent, PullRequestEvent, PushEvent } from './event.js';

/**
 * Which commit the checked one is to be compared with; {@link ../io/github/base.js} makes it so. `checkedOut` is the commit
 * of the event that the checkout must hold. Threat: with another one checked out, such as the base itself, there would be
 * nothing new and the gate would pass what it never saw.
 */
export type BasePlan =
  /**
   * Nothing: everything there is counts as new. `notice` is for people. `rulesOf` is how the commit is found that what
   * decides is read from. Threat: a pull request that is compared with nothing and judged by the rules that it brings.
   */
  { readonly kind: 'none'; readonly notice: string; readonly rulesOf?: ComparisonPlan } | ComparisonPlan;

/** How the commit to compare with is found. */
export type ComparisonPlan =
  /**
   * A revision that the user named. `itself` is what becomes of one that turns out to be the checked commit. Where
   * `namesAt` is a commit, names of branches count only in a checkout of that one, since another may be of the fork.
   */
  | { readonly kind: 'revision'; readonly revision: string; readonly itself: 'refused' | 'told'; readonly namesAt: string | undefined }
  /** The first parent of the merge commit that GitHub made of the pull request, if that is what is checked out; else the merge base. */
  | { readonly kind: 'merge-parent'; readonly mergeCommit: string | undefined; readonly headSha: string; readonly otherwise: MergeBase }
  /** The head of the pull request, fetched and read as data, against the merge base. */
  | { readonly kind: 'foreign-head'; readonly headSha: string; readonly mergeBase: MergeBase }
  /** Exactly this commit. */
  | { readonly kind: 'commit'; readonly sha: string; readonly checkedOut: string }
  /** What a branch pointed at; when that is gone, `otherwise`. */
  | {
      readonly kind: 'before';
      readonly checkedOut: string | undefined;
      readonly sha: string;
      readonly otherwise: MergeBase | FullScan;
      readonly rulesFrom: RulesFrom;
    }
  | { readonly kind: 'merge-base'; readonly checkedOut: string | undefined; readonly mergeBase: MergeBase; readonly otherwise: FullScan };

export interface MergeBase {
  readonly kind: 'merge-base-with';
  readonly branch: string;
  /** A commit of that branch that the event names; the branch itself may be gone or may have moved past the merge. */
  readonly knownTip: string | undefined;
  /**
   * Whose the remote `origin` may be. Threat: where a workflow checks out the fork itself, the fork's owner says what its
   * branches point at, and a branch that holds the change already would leave nothing new.
   */
  readonly origin: 'ours' | 'maybe-a-fork';
}

export interface FullScan {
  readonly kind: 'full-scan';
  readonly notice: string;
}

/** Where the rules are read from: on the default branch what is there already decides. */
export type RulesFrom = NonNullable<Sides['rulesFrom']>;

/**
 * The plan for an event. `input` is the action's `base` input: undefined or `auto`, `none`, or a revision. `sha` is the
 * commit of the event. Throws UserError USAGE for a revision that is none.
 */
export function planBase(input: string | undefined, event: ActionEvent, sha: string | undefined): BasePlan {
  const isChange = event.kind === 'pull-request' || event.kind === 'merge-group';
  if (input === undefined || input === 'auto') return planEvent(event, sha);
  if (input !== 'none') {
    const namesAt = event.kind === 'pull-request' && event.fromFork ? sha : undefined;
    return { kind: 'revision', revision: checkedRevision(input), itself: isChange ? 'refused' : 'told', namesAt };
  }
  if (!isChange) return { kind: 'none', notice: 'Compared with nothing, as the input base says: all that is there is checked.' };
  const notice = 'Compared with nothing, as the input base says: all that is there is checked, by the rules of the base.';
  return { kind: 'none', notice, rulesOf: planChange(event, sha) };
}

function planEvent(event: ActionEvent, sha: string | undefined): BasePlan {
  switch (event.kind) {
    case 'none':
      return { kind: 'none', notice: 'No event, so nothing to compare with: all that is there is checked.' };
    case 'pull-request':
    case 'merge-group':
      return planChange(event, sha);
    case 'push':
      return planPush(event, sha);
    case 'other':
      return { kind: 'none', notice: `The event ${event.name} has nothing to compare with: all that is there is checked.` };
  }
}

function planChange(event: Extract<ActionEvent, { kind: 'pull-request' | 'merge-group' }>, sha: string | undefined): ComparisonPlan {
  return event.kind === 'merge-group' ? { kind: 'commit', sha: event.baseSha, checkedOut: event.headSha } : planPullRequest(event, sha);
}

function planPullRequest(event: PullRequestEvent, sha: string | undefined): ComparisonPlan {
  const mergeBase: MergeBase = {
    kind: 'merge-base-with',
    branch: event.baseRef,
    knownTip: event.baseSha,
    origin: event.fromFork ? 'maybe-a-fork' : 'ours',
  };
  if (event.trigger === 'pull_request_target') return { kind: 'foreign-head', headSha: event.headSha, mergeBase };
  return { kind: 'merge-parent', mergeCommit: sha, headSha: event.headSha, otherwise: mergeBase };
}

function planPush(event: PushEvent, checkedOut: string | undefined): BasePlan {
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
  if (branch === undefined) return { kind: 'none', notice: 'A tag has nothing to compare with: all that is there is checked.' };
  if (event.deleted) return { kind: 'none', notice: 'The branch was deleted: all that is checked out is checked.' };
  const isDefault = branch === event.defaultBranch;
  const fullScan: FullScan = { kind: 'full-scan', notice: 'What was there before the push cannot be had: all that is there is checked.' };
  // The merge base of the default branch with itself is the head: comparing with it would find nothing new, ever.
  const otherwise =
    isDefault || event.defaultBranch === undefined
      ? fullScan
      : ({ kind: 'merge-base-with', branch: event.defaultBranch, knownTip: undefined, origin: 'ours' } as const);
  // After a rebase the old tip lacks what others merged meanwhile, which would then count as new here.
  const rewritten = event.forced && otherwise.kind === 'merge-base-with';
  if (event.before !== undefined && !rewritten) {
    return { kind: 'before', checkedOut, sha: event.before, otherwise, rulesFrom: isDefault ? 'head' : 'base' };
  }
  if (otherwise.kind === 'full-scan') return { kind: 'none', notice: fullScan.notice };
  return { kind: 'merge-base', checkedOut, mergeBase: otherwise, otherwise: fullScan };
}

/** Threat: a revision that git would take for an option, a range or a path. */
function checkedRevision(revision: string): string {
  if (/^[\w][\w./@{}~^+-]{0,255}$/.test(revision) && !revision.includes('..')) return revision;
  throw new UserError('USAGE', `input base: '${revision}' is not a revision`, 'Write auto, none, or the name of a branch, tag or commit.');
}

import type { ActionSides } from '../io/github/base.js';
import type { GitHub } from '../io/github/client.js';
import { readCommitsBetween } from '../io/github/compare.js';
import { listPullsOfCommit, readPullRequest, type PullRequest } from '../io/github/pulls.js';
import type { ActionEvent } from './event.js';

/** What is checked, as git has it. */
export type CheckedCommit = Pick<ActionSides, 'headCommit' | 'headParents'>;
export type ReviewedEvent = Extract<ActionEvent, { kind: 'pull-request' | 'merge-group' }>;

/** The pull requests that the checked commit is made of. */
export interface ReviewedPulls {
  readonly pulls: readonly Pick<PullRequest, 'number' | 'headSha' | 'author'>[];
  /** Whether all that is new in the checked commit is known to come from one of them. */
  readonly source: 'one' | 'several';
}

/**
 * Whether the checked commit is the one that the event's reviews are about: the head of a pull request or the merge of it
 * with its base, or the head of a merge group. Threat: an approval of one commit must not settle what is found in another.
 */
export function isReviewedCommit({ headCommit, headParents }: CheckedCommit, event: ReviewedEvent): boolean {
  const isMergeOfHead = event.kind === 'pull-request' && headParents.length === 2 && headParents[1] === event.headSha;
  return headCommit === event.headSha || isMergeOfHead;
}

/**
 * Threat: a merge group may hold several pull requests, and an approval of one of them must not settle what another one
 * brings. A group made of one commit on its base is the pull request that its branch is named after, by merge or by
 * squash; of more commits, the merges tell their heads, and one run of commits without merges is a rebase. Throws
 * GitHubError.
 */
export async function pullsOf(github: GitHub, event: ReviewedEvent, checked: CheckedCommit): Promise<ReviewedPulls> {
  if (event.kind === 'pull-request') return { pulls: [event], source: 'one' };
  if (event.pullNumber === undefined) return NONE;
  const named = await readPullRequest(github, event.pullNumber);
  const [first, second] = checked.headParents;
  // A pull request that is pushed to leaves the merge queue, so its head is still the one that was queued.
  if (first === event.baseSha) return second === undefined || second === named.headSha ? { pulls: [named], source: 'one' } : NONE;
  return pullsOfChain(github, event, named);
}

const NONE: ReviewedPulls = { pulls: [], source: 'one' };

async function pullsOfChain(
  github: GitHub,
  event: Extract<ReviewedEvent, { kind: 'merge-group' }>,
  named: PullRequest,
): Promise<ReviewedPulls> {
  const commits = new Map((await readCommitsBetween(github, event.baseSha, event.headSha)).map((commit) => [commit.sha, commit]));
  const heads: string[] = [];
  let length = 0;
  for (let at = event.headSha; at !== event.baseSha; length += 1) {
    const commit = commits.get(at);
    const [parent, merged] = commit?.parents ?? [];
    // A commit that is in no merge of the group cannot be told apart by pull request.
    if (parent === undefined || length > commits.size) return NONE;
    if (merged !== undefined) heads.push(merged);
    at = parent;
  }
  if (heads.length === 0) return named.commitCount === length ? { pulls: [named], source: 'one' } : NONE;
  if (heads.length < length) return NONE;
  const pulls: PullRequest[] = [];
  for (const head of heads) pulls.push(...(await listPullsOfCommit(github, head)).filter((pull) => pull.headSha === head));
  return { pulls, source: 'several' };
}

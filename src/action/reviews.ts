import type { Review } from '../io/github/pulls.js';

/** A pull request at the commit that was checked. */
export interface ReviewedPull {
  readonly headSha: string;
  readonly author: string;
}

/**
 * Whether a commit is the head of a pull request, or the merge of it with its base. Threat: an approval of one commit must
 * not settle what is found in another.
 */
export function isCommitOfPull(commit: string | undefined, parents: readonly string[], headSha: string): boolean {
  return commit === headSha || (parents.length === 2 && parents[1] === headSha);
}

/** A login as `approvers.users` has it, with or without an at sign; undefined for what is none. */
export function parseUser(text: string): string | undefined {
  return /^@?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}))$/.exec(text.trim())?.[1];
}

/** A team as `approvers.teams` has it: `@organisation/team`, or the team alone, which is then one of the repository's owner. */
export function parseTeam(text: string, owner: string): { readonly organisation: string; readonly team: string } | undefined {
  const [, organisation = owner, team] = /^@?(?:([A-Za-z0-9][A-Za-z0-9_-]{0,62})\/)?([A-Za-z0-9_][\w.-]{0,99})$/.exec(text.trim()) ?? [];
  return team === undefined ? undefined : { organisation, team };
}

/**
 * The logins whose approval of exactly the checked commit stands, in the order in which they were first heard. A later
 * request for changes or a dismissal takes an approval back, a later comment does not; the author never counts.
 */
export function standingApprovals(reviews: readonly Review[], pull: ReviewedPull): string[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED')
      last.set(folded(review.author), review);
  }
  return [...last.values()]
    .filter((review) => review.state === 'APPROVED' && review.commit === pull.headSha)
    .map((review) => review.author)
    .filter((login) => login !== '' && folded(login) !== folded(pull.author));
}

/** Those of the standing approvals that one of these logins gave. */
export function approvalsByApprovers(approvals: readonly string[], logins: readonly string[]): string[] {
  const allowed = new Set(logins.map(folded));
  return approvals.filter((login) => allowed.has(folded(login)));
}

/** GitHub compares logins without regard to case. */
function folded(login: string): string {
  return login.toLowerCase();
}

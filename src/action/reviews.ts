import type { Review } from '../io/github/pulls.js';

/** People and teams that a policy names as its `approvers`: `login`, `@login`, or `@organisation/team`. */
export type Approver =
  { readonly kind: 'person'; readonly login: string } | { readonly kind: 'team'; readonly organisation: string; readonly team: string };

/** A pull request at the commit that was checked. */
export interface ReviewedPull {
  readonly headSha: string;
  readonly author: string;
}

/** Reads an entry of `approvers`; undefined for what is neither a login nor a team. */
export function parseApprover(text: string): Approver | undefined {
  const [, login, team] = /^@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?:\/([\w.-]{1,100}))?$/.exec(text.trim()) ?? [];
  if (login === undefined) return undefined;
  return team === undefined ? { kind: 'person', login } : { kind: 'team', organisation: login, team };
}

/**
 * The logins whose approval of exactly the checked commit stands, in the order in which they first approved. A later
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

/**
 * Those of the standing approvals that an approver gave. `membersOf` tells the logins of a team, undefined when the token
 * may not read it: then the team approves nothing.
 */
export function approvalsByApprovers(
  approvals: readonly string[],
  approvers: readonly Approver[],
  membersOf: (organisation: string, team: string) => readonly string[] | undefined,
): string[] {
  const allowed = new Set<string>();
  for (const approver of approvers) {
    const logins = approver.kind === 'person' ? [approver.login] : (membersOf(approver.organisation, approver.team) ?? []);
    for (const login of logins) allowed.add(folded(login));
  }
  return approvals.filter((login) => allowed.has(folded(login)));
}

/** GitHub compares logins without regard to case. */
function folded(login: string): string {
  return login.toLowerCase();
}

import type { ConsentMeaning, ReviewConsent } from '../gate/reviews/consent.js';
import type { Editor } from '../io/github/edits.js';
import type { LineComment, Review } from '../io/github/pulls.js';
import { meaningOf } from './review-text.js';

/** A pull request at the commit that was checked. */
export interface ReviewedPull {
  readonly headSha: string;
  readonly author: string;
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

/** What belongs to the reviews of a pull request. */
export interface ReviewTexts {
  /** The comments on lines that were made in a review, by the review's id. */
  readonly comments: ReadonlyMap<number, readonly LineComment[]>;
  /** Who last edited a text, by its GraphQL id. */
  readonly editors: ReadonlyMap<string, Editor>;
}

/**
 * What people consent to by approving exactly the checked commit, in the order in which they were first heard. A later
 * request for changes, a dismissal or an approval of another commit takes back what the same person approved, a later
 * comment does not; the author never counts.
 */
export function standingConsents(reviews: readonly Review[], texts: ReviewTexts, pull: ReviewedPull): ReviewConsent[] {
  const standing = new Map<string, ReviewConsent | undefined>();
  for (const review of reviews) {
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED' && review.state !== 'DISMISSED') continue;
    const login = folded(review.author);
    const counts = isCandidate(review, pull);
    const means = counts ? meaningIn(review, texts) : undefined;
    const before = standing.get(login)?.means;
    standing.set(login, means === undefined ? undefined : { by: review.author, means: together(before, means) });
  }
  return [...standing.values()].filter((consent) => consent !== undefined);
}

/** Whether a review approves exactly the checked commit, by somebody else than the author. */
export function isCandidate({ state, commit, author }: Review, pull: ReviewedPull): boolean {
  return state === 'APPROVED' && commit === pull.headSha && author !== '' && folded(author) !== folded(pull.author);
}

/** Threat: whoever may write to the repository may edit what others wrote, and would so approve in their name. */
function meaningIn(review: Review, { comments, editors }: ReviewTexts): ConsentMeaning {
  const all = [review, ...(comments.get(review.id) ?? [])];
  const isOwn = all.every(({ nodeId }) => {
    const editor = editors.get(nodeId) ?? { kind: 'unknown' };
    return editor.kind === 'nobody' || (editor.kind === 'known' && folded(editor.login) === folded(review.author));
  });
  return isOwn ? meaningOf(all.map(({ body }) => body)) : { kind: 'edited' };
}

/** Several approvals of one person add up. Who names something after a plain approval means what is named, and no more. */
function together(before: ConsentMeaning | undefined, now: ConsentMeaning): ConsentMeaning {
  if (before?.kind === 'all' && now.kind !== 'edited') return before;
  if (before?.kind !== 'named' || now.kind !== 'named') return now;
  return { kind: 'named', names: [...new Set([...before.names, ...now.names])].sort() };
}

/** Those of the consents that one of these logins gave. */
export function consentsBy(consents: readonly ReviewConsent[], logins: readonly string[]): ReviewConsent[] {
  const allowed = new Set(logins.map(folded));
  return consents.filter(({ by }) => allowed.has(folded(by)));
}

/** GitHub compares logins without regard to case. */
function folded(login: string): string {
  return login.toLowerCase();
}

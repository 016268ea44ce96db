import type { JsonObject } from '../core/json.js';

/** The way to have a finding approved by a review, as the gate puts it into the details where the policy names approvers. */
export type ReviewWay = JsonObject & {
  /** What the review says, on a line of its own. */
  readonly review_line?: string;
  /** Who may give it; with an at sign each. */
  readonly review_approvers?: readonly string[];
  /** What an approving review that names nothing does: `any` approves all that waits, `named` nothing. */
  readonly review_unnamed?: 'any' | 'named';
};

/** `in an approving review by @ada or @org/team with the line …`; undefined where nobody is named who could give one. */
export function reviewWayWords({ review_line: line, review_approvers: approvers = [] }: ReviewWay): string | undefined {
  if (line === undefined) return undefined;
  const people = approvers.length <= 1 ? approvers.join('') : `${approvers.slice(0, -1).join(', ')} or ${approvers.at(-1) ?? ''}`;
  return `in an approving review by ${people} with the line \`${line}\``;
}

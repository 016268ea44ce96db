import { sha256Hex } from '../core/digest.js';
import type { CommentMode } from '../gate/config/schema.js';
import type { IssueComment } from '../io/github/comments.js';
import { commentBody, resolvedCommentBody, type CommentOptions } from '../report/comment.js';
import type { Report } from '../report/report.js';

/** Which run speaks, and about what. */
export interface CommentContext {
  /** The input `id`: several uses of the action in one repository each have a comment of their own. */
  readonly id: string;
  readonly mode: CommentMode;
  /** The head commit of the pull request that was checked. */
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** When the run read what it judged. */
  readonly judgedAt: Date;
  readonly links: Pick<CommentOptions, 'linkTo' | 'rest'>;
}

export type CommentPlan =
  | { readonly kind: 'nothing'; readonly why: 'not-wanted' | 'unchanged' | 'newer-run' }
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly id: number; readonly body: string };

/** What the first line of a comment of ours says. */
interface Marker {
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Seconds since 1970; 0 where it does not say. */
  readonly judgedAt: number;
  /** Of the text below the marker: equal digests, equal comments. */
  readonly digest: string;
}

/** How the first line of every comment of one use of the action begins. */
export function markerPrefix(id: string): string {
  return `<!-- vaultgate:${id} v1 `;
}

/**
 * What to do with the one comment on a pull request. `existing` is the last comment of ours, if there is one.
 * A comment that is there is always kept true, whatever the mode; the mode says when a first one is due.
 */
export function planComment(report: Report, existing: IssueComment | undefined, context: CommentContext): CommentPlan {
  if (context.mode === 'never') return { kind: 'nothing', why: 'not-wanted' };
  const presence = existing === undefined ? 'first' : 'update';
  const digest = sha256Hex(commentText(report, presence, WITHOUT_LINKS)).slice(0, 32);
  const text = commentText(report, presence, context.links);
  const judgedAt = Math.floor(context.judgedAt.getTime() / 1000);
  const body = `${markerLine({ ...context, judgedAt, digest }, context.id)}\n${text}`;
  if (existing === undefined) return isFirstDue(report, context.mode) ? { kind: 'create', body } : { kind: 'nothing', why: 'not-wanted' };
  const written = readMarker(existing.body, context.id);
  if (written !== undefined && isNewer(written, { ...context, judgedAt })) return { kind: 'nothing', why: 'newer-run' };
  if (written?.digest === digest) return { kind: 'nothing', why: 'unchanged' };
  return { kind: 'update', id: existing.id, body };
}

function isFirstDue(report: Report, mode: CommentMode): boolean {
  const { counts } = report;
  switch (mode) {
    case 'never':
      return false;
    case 'on-failure':
      return report.verdict === 'FAIL';
    case 'on-change':
      return counts.new + counts.escalated + counts.fixed > 0;
    case 'always':
      return true;
  }
}

/** Links name the commit and the run, so they differ even where nothing else does: the digest is taken without them. */
const WITHOUT_LINKS = { rest: '' };
/** Room for the longest marker. */
const MARKER_LENGTH = 300;

/** The text below the marker. */
function commentText(report: Report, presence: 'first' | 'update', links: CommentContext['links']): string {
  // The reporters put the marker first; this one only keeps its place.
  const marker = ' '.repeat(MARKER_LENGTH);
  const isResolved = report.verdict === 'PASS' && report.counts.error + report.counts.warning === 0;
  const body = isResolved && presence === 'update' ? resolvedCommentBody(report, marker) : commentBody(report, { marker, ...links });
  return body.slice(marker.length + 1);
}

function markerLine(marker: Marker, id: string): string {
  const { headSha, runId, runAttempt, judgedAt, digest } = marker;
  return `${markerPrefix(id)}head=${headSha} run=${String(runId)}.${String(runAttempt)} at=${String(judgedAt)} digest=${digest} -->`;
}

function readMarker(body: string, id: string): Marker | undefined {
  if (!body.startsWith(markerPrefix(id))) return undefined;
  const rest = body.slice(markerPrefix(id).length, 400);
  const [, headSha = '', runId = '', runAttempt = '', judgedAt = '', digest = ''] =
    /^head=([0-9a-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) (?:at=(\d{1,15}) )?digest=([0-9a-f]{32}) -->/.exec(rest) ?? [];
  if (digest === '') return undefined;
  return { headSha, runId: Number(runId), runAttempt: Number(runAttempt), judgedAt: Number(judgedAt), digest };
}

/**
 * Whether what is written came of a newer run. Of two commits the one of the later run is newer: GitHub numbers runs in the
 * order in which they are made, and a re-run keeps the number. Of one commit the run is newer that looked later, since
 * reviews come and go meanwhile and even a re-run of an old run sees them.
 */
function isNewer(written: Marker, now: Omit<Marker, 'digest'>): boolean {
  if (written.headSha === now.headSha) return written.judgedAt > now.judgedAt;
  return written.runId > now.runId || (written.runId === now.runId && written.runAttempt > now.runAttempt);
}

/**
 * The last comment that is ours. Threat: anybody may write our marker into a comment of their own, and an update with our
 * token would put our words into their mouth, so the author must be who the token acts as.
 */
export function ownComment(comments: readonly IssueComment[], id: string, viewer: string | undefined): IssueComment | undefined {
  const login = viewer ?? 'github-actions[bot]';
  const name = login.replace(/\[bot\]$/, '');
  const isOurs = (comment: IssueComment): boolean =>
    comment.byBot ? comment.author.replace(/\[bot\]$/, '') === name && login.endsWith('[bot]') : comment.author === login;
  return comments.filter((comment) => comment.body.startsWith(markerPrefix(id)) && isOurs(comment)).at(-1);
}

import type { Finding } from '../core/finding.js';
import type { Area } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import type { Approvers } from '../skills/policy/skill-policy.js';
import { approvalFindings } from './approvals/approval-faults.js';
import { approvalFor } from './approvals/approval.js';
import { APPROVALS } from './approvals/approvals-file.js';
import { readEntries } from './exception-file.js';
import { effectiveApprovals } from './approvals/signed-approvals.js';
import { gates } from './decide.js';
import { fingerprintFindings } from './fingerprint.js';
import { withoutBase, type MatchedFinding } from './match.js';
import { decisionKindOf, digestOf, withReviewWay } from './reviews/decision.js';
import { settleByReview, type AskReviews, type SettledByReview } from './reviews/settle-by-review.js';
import { applyWaivers } from './waivers/apply-waivers.js';
import { WAIVERS } from './waivers/waivers-file.js';

export type SettledFinding = MatchedFinding & { readonly waived: boolean };

/** What the exceptions of a run are decided by. */
export interface ExceptionsContext {
  readonly trusted: Snapshot;
  readonly head: Snapshot;
  readonly now: Date;
  readonly approvers: Approvers | undefined;
  readonly askReviews: AskReviews | undefined;
}

/**
 * Applies what was agreed: waivers, recorded approvals, and approvals by review. What is agreed stays in the report as
 * waived; what waits for a decision says who may take it and how; notes on reviews that came to nothing are added.
 */
export async function settleFindings(findings: readonly MatchedFinding[], context: ExceptionsContext): Promise<SettledFinding[]> {
  const { waived } = applyWaivers(findings, readEntries(WAIVERS, context.trusted), context.now);
  const approvals = effectiveApprovals(context.trusted, context.head);
  const recorded = findings.map((finding): SettledFinding => {
    if (finding.status === 'fixed') return { ...finding, waived: false };
    if (waived.has(finding)) return { ...finding, waived: true };
    const kind = decisionKindOf(finding);
    const digest = digestOf(finding);
    if (kind === undefined || kind === 'capability' || digest === undefined) return { ...finding, waived: false };
    const answer = approvalFor({ kind, digest }, approvals, context.now);
    return answer.given ? consented(finding, answer.approval.by) : { ...finding, waived: false };
  });
  return applyReviews(recorded, context);
}

async function applyReviews(findings: readonly SettledFinding[], context: ExceptionsContext): Promise<SettledFinding[]> {
  const { askReviews, approvers } = context;
  const open = findings.filter((finding) => gates(finding) && decisionKindOf(finding) !== undefined);
  const { approved, notes } =
    askReviews === undefined || open.length === 0 ? NOTHING_SAID : await settleByReview(open, approvers, askReviews);
  const isOpen = new Set(open);
  const settled = findings.map((finding) => {
    const by = approved.get(finding);
    if (by !== undefined) return consented(finding, `${by} (review)`);
    return isOpen.has(finding) ? withReviewWay(finding, approvers) : finding;
  });
  return [...settled, ...withoutBase(notes).map((note): SettledFinding => ({ ...note, waived: false }))];
}

const NOTHING_SAID: SettledByReview = { approved: new Map(), notes: [] };

function consented(finding: MatchedFinding, by: string): SettledFinding {
  return { ...finding, details: { ...finding.details, approved_by: by }, waived: true };
}

/** What a tree's own waivers and approvals lack: malformed, expired, ending soon, covering nothing. */
export function judgeExceptions(tree: Snapshot, findings: readonly Finding[], areas: ReadonlySet<Area>, now: Date): Finding[] {
  const waivers = readEntries(WAIVERS, tree);
  const approvals = readEntries(APPROVALS, tree);
  return [
    ...(waivers.broken ? [] : applyWaivers(fingerprintFindings(findings), waivers, now, { areas }).findings),
    ...(approvals.broken ? [] : approvalFindings(approvals)),
  ];
}

import type { Finding } from '../core/finding.js';
import type { Area } from '../core/rule.js';
import type { Snapshot } from '../io/snapshot.js';
import type { Approvers } from '../skills/policy/skill-policy.js';
import { approvalFindings } from './approvals/approval-faults.js';
import { approvalFor, type ApprovalKind } from './approvals/approval.js';
import { APPROVALS } from './approvals/approvals-file.js';
import { readEntries } from './exception-file.js';
import { effectiveApprovals } from './approvals/signed-approvals.js';
import { fingerprintFindings } from './fingerprint.js';
import type { MatchedFinding } from './match.js';
import { applyWaivers } from './waivers/apply-waivers.js';
import { WAIVERS } from './waivers/waivers-file.js';

export type SettledFinding = MatchedFinding & { readonly waived: boolean };

/** What the exceptions of a run are decided by. */
export interface ExceptionsContext {
  readonly trusted: Snapshot;
  readonly head: Snapshot;
  readonly now: Date;
  readonly approvers: Approvers | undefined;
  /** Who of the approvers approved exactly the checked commit in a review; asked only where it would change something. */
  readonly reviewOf: ((approvers: Approvers) => Promise<string | undefined>) | undefined;
}

/** What can be consented to, by the rule that finds it. */
const CONSENTS: Readonly<Partial<Record<string, ApprovalKind>>> = {
  'config/loosened': 'loosening',
  'policy/weakened': 'weakening',
  'skill/approval-missing': 'capability',
};

/** Applies what was agreed: waivers, recorded approvals, and approvals by review. What is agreed stays in the report as waived. */
export async function settleFindings(findings: readonly MatchedFinding[], context: ExceptionsContext): Promise<SettledFinding[]> {
  const { waived } = applyWaivers(findings, readEntries(WAIVERS, context.trusted), context.now);
  const approvals = effectiveApprovals(context.trusted, context.head);
  const recorded = findings.map((finding): SettledFinding => {
    if (finding.status === 'fixed') return { ...finding, waived: false };
    if (waived.has(finding)) return { ...finding, waived: true };
    const kind = CONSENTS[finding.rule];
    const digest = finding.details['digest'];
    if (kind === undefined || kind === 'capability' || typeof digest !== 'string') return { ...finding, waived: false };
    const answer = approvalFor({ kind, digest }, approvals, context.now);
    return answer.given ? consented(finding, answer.approval.by) : { ...finding, waived: false };
  });
  return applyReview(recorded, context);
}

async function applyReview(findings: readonly SettledFinding[], context: ExceptionsContext): Promise<SettledFinding[]> {
  const { reviewOf, approvers } = context;
  const isOpen = (finding: SettledFinding): boolean =>
    !finding.waived && finding.status !== 'fixed' && finding.status !== 'existing' && CONSENTS[finding.rule] !== undefined;
  if (reviewOf === undefined || approvers === undefined || !findings.some(isOpen)) return [...findings];
  const reviewer = await reviewOf(approvers);
  if (reviewer === undefined) return [...findings];
  return findings.map((finding) => (isOpen(finding) ? consented(finding, `${reviewer} (review)`) : finding));
}

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

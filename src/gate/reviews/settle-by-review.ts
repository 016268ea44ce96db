import { findingOf } from '../../core/rule.js';
import type { Finding } from '../../core/finding.js';
import { reviewWithoutEffect, type NoEffect } from '../../rules/config/review-without-effect.js';
import { approversOf, type ApproverGroup, type Approvers, type DecisionKind } from '../../skills/policy/skill-policy.js';
import type { MatchedFinding } from '../match.js';
import type { ReviewConsent } from './consent.js';
import { decisionKindOf, decisionName } from './decision.js';

/** Who of a group of approvers consented to what, in standing reviews of the checked commit. */
export type AskReviews = (group: ApproverGroup) => Promise<readonly ReviewConsent[]>;

export interface SettledByReview {
  /** Login of who approved it, by finding. */
  readonly approved: ReadonlyMap<MatchedFinding, string>;
  /** What is to be said about reviews that name something and approve nothing by it. */
  readonly notes: readonly Finding[];
}

/** A decision that waits for a consent. */
interface Open {
  readonly finding: MatchedFinding;
  readonly kind: DecisionKind;
  readonly name: string;
}

/**
 * Settles open findings by the reviews of those who may approve them, each kind of decision by its own approvers. The
 * reviews of a group are asked for once, and of no group that has nothing to decide.
 */
export async function settleByReview(
  open: readonly MatchedFinding[],
  approvers: Approvers | undefined,
  ask: AskReviews,
): Promise<SettledByReview> {
  const decisions = open.flatMap((finding): Open[] => {
    const kind = decisionKindOf(finding);
    return kind === undefined ? [] : [{ finding, kind, name: decisionName(finding) }];
  });
  const consents = await consentsByKind(decisions, approvers, ask);
  const approved = new Map<MatchedFinding, string>();
  for (const decision of decisions) {
    const consent = (consents.get(decision.kind) ?? []).find((candidate) => covers(candidate, decision, decisions, approvers));
    if (consent !== undefined) approved.set(decision.finding, consent.by);
  }
  return { approved, notes: notesOn(consents, decisions, approvers) };
}

type ConsentsByKind = ReadonlyMap<DecisionKind, readonly ReviewConsent[]>;

async function consentsByKind(decisions: readonly Open[], approvers: Approvers | undefined, ask: AskReviews): Promise<ConsentsByKind> {
  const byGroup = new Map<string, readonly ReviewConsent[]>();
  const byKind = new Map<DecisionKind, readonly ReviewConsent[]>();
  for (const kind of new Set(decisions.map((decision) => decision.kind))) {
    const group = approversOf(kind, approvers);
    if (group.users.length + group.teams.length === 0) continue;
    const key = JSON.stringify(group);
    const consents = byGroup.get(key) ?? (await ask(group));
    byGroup.set(key, consents);
    byKind.set(kind, consents);
  }
  return byKind;
}

function covers({ means }: ReviewConsent, { name }: Open, decisions: readonly Open[], approvers: Approvers | undefined): boolean {
  switch (means.kind) {
    case 'all':
      return true;
    case 'edited':
      return false;
    case 'unnamed':
      return approvers?.reviews !== 'named';
    case 'named':
      // Threat: two decisions made to share a short name, so that who approves the one approves the other.
      return means.names.includes(name) && decisions.filter((decision) => decision.name === name).length === 1;
  }
}

function notesOn(consents: ConsentsByKind, decisions: readonly Open[], approvers: Approvers | undefined): Finding[] {
  const notes = new Map<string, Finding>();
  const add = (details: NoEffect): void => {
    const { by, name } = details;
    notes.set(
      JSON.stringify([by, name]),
      findingOf(reviewWithoutEffect, { path: '', ...(name === '' ? {} : { snippet: `/vaultgate approve ${name}` }) }, details),
    );
  };
  for (const [, given] of consents) {
    for (const { by, means } of given) {
      if (means.kind === 'unnamed' && approvers?.reviews === 'named') add({ by, name: '', why: 'must-name' });
      if (means.kind === 'edited') add({ by, name: '', why: 'edited' });
      if (means.kind !== 'named') continue;
      if (means.names.length === 0) add({ by, name: '', why: 'names-nothing' });
      for (const name of means.names) {
        const why = whyWithoutEffect(by, name, consents, decisions);
        if (why !== undefined) add({ by, name, why });
      }
    }
  }
  return [...notes.values()];
}

function whyWithoutEffect(by: string, name: string, consents: ConsentsByKind, decisions: readonly Open[]): NoEffect['why'] | undefined {
  const [decision, ...more] = decisions.filter((candidate) => candidate.name === name);
  if (decision === undefined) return 'unknown-name';
  if (more.length > 0) return 'ambiguous-name';
  return consents.get(decision.kind)?.some((consent) => consent.by === by) === true ? undefined : 'not-an-approver';
}

import { sha256Hex } from '../../core/digest.js';
import { approversOf, type Approvers, type DecisionKind } from '../../skills/policy/skill-policy.js';
import type { ReviewWay } from '../../rules/ways-to-approve.js';
import type { MatchedFinding } from '../match.js';

/** What can be consented to, by the rule that finds it. */
const DECISIONS: Readonly<Partial<Record<string, DecisionKind>>> = {
  'config/loosened': 'loosening',
  'policy/weakened': 'weakening',
  'skill/approval-missing': 'capability',
};

/** Hexadecimal digits of a decision's name: short enough to be copied by hand. */
const NAME_LENGTH = 12;

/** Whether a finding is a decision that somebody may take, and of which kind; undefined for a fault, which nobody can approve. */
export function decisionKindOf(finding: Pick<MatchedFinding, 'rule'>): DecisionKind | undefined {
  return DECISIONS[finding.rule];
}

/** What an approval of a finding names in the approvals file: the bundle's hash of a capability, else the digest of the change. */
export function digestOf(finding: MatchedFinding): string | undefined {
  const digest = finding.details[finding.rule === 'skill/approval-missing' ? 'bundle_sha256' : 'digest'];
  return typeof digest === 'string' ? digest : undefined;
}

/**
 * The name by which a review approves a finding. It holds what is decided and not only where, so that a name given to one
 * content is not taken for another: a bundle that was changed since, a loosening by more.
 */
export function decisionName(finding: MatchedFinding): string {
  return sha256Hex('decision', '\0', finding.fingerprint, '\0', digestOf(finding) ?? '').slice(0, NAME_LENGTH);
}

/** A finding with the way to have it approved by a review in its details, where the policy names anybody who may. */
export function withReviewWay<F extends MatchedFinding>(finding: F, approvers: Approvers | undefined): F {
  const kind = decisionKindOf(finding);
  const group = kind === undefined ? undefined : approversOf(kind, approvers);
  const names = group === undefined ? [] : [...group.users.map(atSign), ...group.teams.map(atSign)];
  if (names.length === 0) return finding;
  const way: ReviewWay = {
    review_line: `/vaultgate approve ${decisionName(finding)}`,
    review_approvers: names,
    review_unnamed: approvers?.reviews ?? 'any',
  };
  return { ...finding, details: { ...finding.details, ...way } };
}

function atSign(name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith('@') ? trimmed : `@${trimmed}`;
}

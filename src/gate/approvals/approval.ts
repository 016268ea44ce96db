import { endOfDay } from '../../core/iso-date.js';
import type { Region } from '../../core/region.js';
import type { Capability } from '../../skills/analysis/facts.js';
import { DECISION_KINDS, type DecisionKind } from '../../skills/policy/skill-policy.js';

export const APPROVALS_FILE = '.vaultgate/approvals.yaml';
export const KEYS_FOLDER = '.vaultgate/keys';

export type ApprovalKind = DecisionKind;
export const APPROVAL_KINDS: readonly ApprovalKind[] = DECISION_KINDS;

/** A recorded consent, as the file has it. */
export interface Approval {
  readonly kind: ApprovalKind;
  /** SHA-256 hex of what is consented to: a bundle's hash, or the digest that the finding about a loosening or weakening shows. */
  readonly digest: string;
  /** Only, and always, with kind capability. */
  readonly capability?: Capability;
  /** Who consented. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** `YYYY-MM-DD`; valid through that day in UTC. */
  readonly expires: string;
  readonly signature?: ApprovalSignature;
  /** Where the entry stands in the approvals file. */
  readonly region: Region;
}

/** Ed25519 over the entry's canonical JSON without `signature`. */
export interface ApprovalSignature {
  readonly alg: 'ed25519';
  readonly keyId: string;
  /** base64 */
  readonly sig: string;
}

/** What needs a consent. */
export interface Consent {
  readonly kind: ApprovalKind;
  readonly digest: string;
  readonly capability?: Capability;
}

export type ApprovalAnswer =
  | { readonly given: true; readonly approval: Approval }
  /** `reason` goes on from "an approval is needed, and …". */
  | { readonly given: false; readonly reason: string };

/** Whether one of the approvals that count covers a consent now. The one that holds longest answers. */
export function approvalFor(consent: Consent, approvals: readonly Approval[], now: Date): ApprovalAnswer {
  const ofSubject = approvals.filter((approval) => approval.kind === consent.kind && approval.capability === consent.capability);
  const ofDigest = ofSubject
    .filter((approval) => approval.digest === consent.digest)
    .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  const holding = ofDigest.find((approval) => holds(approval, now));
  if (holding !== undefined) return { given: true, approval: holding };
  const [expired] = ofDigest;
  if (expired !== undefined) return { given: false, reason: `the one by ${expired.by} expired after ${expired.expires}` };
  return { given: false, reason: 'none is recorded for exactly this content' };
}

function holds(approval: Approval, now: Date): boolean {
  const end = endOfDay(approval.expires);
  return end !== undefined && now.getTime() < end.getTime();
}

import type { Capability } from '../analysis/facts.js';
import type { SkillVerdict } from '../read-skills.js';

export type CapabilityMode = 'allow' | 'block' | 'require_approval';
export const CAPABILITY_MODES: readonly CapabilityMode[] = ['allow', 'block', 'require_approval'];
export const SKILL_VERDICTS: readonly SkillVerdict[] = ['PASS', 'WARN', 'FAIL'];

/** A `policy.v1` in force: the file (or the built-in policy) with its profile laid over it. */
export interface SkillPolicy {
  readonly source: PolicySource;
  readonly profile: string | undefined;
  readonly gates: Gates;
  readonly capabilities: Readonly<Partial<Record<Capability, CapabilityRule>>>;
  readonly constraints: Constraints;
  readonly approvers: Approvers | undefined;
}

export type PolicySource = { readonly kind: 'built-in' } | { readonly kind: 'file'; readonly path: string };

/** An absent member is no limit. */
export interface Gates {
  readonly maxRiskScore?: number;
  readonly allowVerdicts?: readonly SkillVerdict[];
}

export interface CapabilityRule {
  readonly mode: CapabilityMode;
  /** Shown with the finding. */
  readonly note?: string;
}

/** Sizes in bytes, tokens in {@link countTokens}'s unit; an absent member is no limit. */
export interface Constraints {
  readonly exactlyOneManifest: boolean;
  readonly bundleSizeLimitBytes?: number;
  readonly fileSizeLimitBytes?: number;
  readonly maxManifestTokensWarn?: number;
  readonly maxManifestTokensFail?: number;
}

/** People, by login and by team. */
export interface ApproverGroup {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** What can be approved, as the approvals file names it too. */
export type DecisionKind = 'capability' | 'loosening' | 'weakening';
export const DECISION_KINDS: readonly DecisionKind[] = ['capability', 'loosening', 'weakening'];

/** Who may approve, for the platform that can tell. A kind of decision may have people of its own, who then replace the others. */
export interface Approvers extends ApproverGroup, Readonly<Partial<Record<DecisionKind, ApproverGroup>>> {
  /** `named`: an approving review counts only for what it names. Otherwise one that names nothing approves all of it. */
  readonly reviews?: 'named';
}

/** Who may approve one kind of decision. */
export function approversOf(kind: DecisionKind, approvers: Approvers | undefined): ApproverGroup {
  const { users, teams } = approvers?.[kind] ?? approvers ?? { users: [], teams: [] };
  return { users, teams };
}

/** What a policy decides, from the strictest to the most lenient: VaultKit's policy guide, "Priority Rules". */
export type PolicyAction = 'deny' | 'require_approval' | 'mask' | 'allow';
export const POLICY_ACTIONS: readonly PolicyAction[] = ['deny', 'require_approval', 'mask', 'allow'];

/** deny 3 > require_approval 2 > mask 1 > allow 0: the greatest of all matching policies decides. */
export const SEVERITY_OF_ACTION: Readonly<Record<PolicyAction, number>> = { deny: 3, require_approval: 2, mask: 1, allow: 0 };

/** How a field is masked once VaultKit's compiler has normalised what was written; `default` is whatever the engine does by itself. */
export type MaskingMethod = 'full' | 'hash' | 'partial' | 'default';

/** The conditions on plain values of a request, in the order in which they are shown. */
export const SCALAR_CONDITIONS = ['requester_role', 'requester_clearance', 'requester_region', 'dataset_region', 'environment'] as const;
export type ScalarCondition = (typeof SCALAR_CONDITIONS)[number];
export type ScalarValue = string | number;

/** A window of the day in minutes from 0 to 1439, both ends inside; `after` above `before`, or equal to it, wraps around midnight. */
export interface TimeWindow {
  readonly after: number;
  readonly before: number;
  /** VaultKit's guide names it, its engine ignores it. */
  readonly timezone?: string;
}

export interface FieldConditions {
  readonly sensitivity?: string;
  readonly category?: string;
  readonly contains?: readonly string[];
  readonly any?: readonly string[];
  readonly all?: readonly string[];
}

export interface PolicyConditions {
  readonly dataset?: string;
  readonly fields: FieldConditions;
  readonly scalars: Readonly<Partial<Record<ScalarCondition, ScalarValue>>>;
  readonly time?: TimeWindow;
}

export interface Masking {
  readonly defaultMethod: MaskingMethod;
  /** Field name → method, sorted by name. */
  readonly rules: ReadonlyMap<string, MaskingMethod>;
}

/** One policy as VaultKit's documents define it, typed and normalised. */
export interface Policy {
  readonly id: string;
  readonly description: string;
  readonly action: PolicyAction;
  readonly reason?: string;
  /** Only of a require_approval. */
  readonly approverRole?: string;
  /** Seconds; absent: no limit of its own. Meaningless, and therefore absent, for a deny. */
  readonly ttlSeconds?: number;
  readonly masking: Masking;
  readonly priority?: number;
  readonly conditions: PolicyConditions;
}

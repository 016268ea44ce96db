import { sortedBy } from '../core/order.js';
import type { CompiledPolicy } from './compile.js';
import { SEVERITY_OF_ACTION, type MaskingMethod, type PolicyAction } from './policy.js';
import type { AccessRequest } from './request.js';

/** What a set of policies decides about one request, with the obligations that go with it. */
export interface Decision {
  readonly action: PolicyAction;
  /** All matching policies of the winning action, in their order; empty: nothing matched, which VaultKit allows. */
  readonly policies: readonly CompiledPolicy[];
  /** Of a require_approval: the roles whose approval is asked for, sorted. */
  readonly approvers: readonly string[];
  /** The shortest limit among the winning policies, in seconds; undefined: none, and always so for a deny. */
  readonly ttlSeconds: number | undefined;
  /** Of a mask: requested field → strongest methods; `*` stands for any field that no rule names. */
  readonly masking: ReadonlyMap<string, readonly MaskingMethod[]>;
}

export const ANY_OTHER_FIELD = '*';

/** Combines all policies that match a request: the strictest action wins, its obligations add up. */
export function decide(matching: readonly CompiledPolicy[], request: AccessRequest): Decision {
  const severity = matching.reduce((highest, policy) => Math.max(highest, policy.severity), 0);
  const winners = matching.filter((policy) => policy.severity === severity);
  const action = winners[0]?.policy.action ?? 'allow';
  const limit = winners.reduce((shortest, { policy }) => Math.min(shortest, policy.ttlSeconds ?? Infinity), Infinity);
  return {
    action,
    policies: winners,
    approvers: sortedBy(new Set(winners.flatMap(({ policy }) => policy.approverRole ?? [])), (role) => role),
    ttlSeconds: limit === Infinity ? undefined : limit,
    masking: action === 'mask' ? maskingOf(winners, request) : new Map(),
  };
}

function maskingOf(winners: readonly CompiledPolicy[], request: AccessRequest): ReadonlyMap<string, readonly MaskingMethod[]> {
  const masking = new Map<string, readonly MaskingMethod[]>();
  const names = sortedBy(new Set([ANY_OTHER_FIELD, ...request.fields.map((field) => field.name)]), (name) => name);
  for (const name of names) masking.set(name, strongest(winners.map((winner) => methodFor(winner, name))));
  return masking;
}

/** How a mask policy masks a field. */
export function methodFor({ policy }: CompiledPolicy, field: string): MaskingMethod {
  return policy.masking.rules.get(field) ?? policy.masking.defaultMethod;
}

/** Whether one method hides at least what another does. What the engine does by default is known to equal itself alone. */
export function hidesAtLeast(method: string, other: string): boolean {
  return method === other || (method === 'full' && other !== 'default');
}

/** The methods that no other of them outdoes, sorted. */
function strongest(methods: readonly MaskingMethod[]): readonly MaskingMethod[] {
  const kept = methods.filter((method) => !methods.some((other) => other !== method && hidesAtLeast(other, method)));
  return sortedBy(new Set(kept), (method) => method);
}

/** In which respect a decision differs. */
export type Respect = 'action' | 'approver' | 'masking' | 'ttl';

/** How a new decision stands to an old one about the same request. */
export type Comparison =
  | { readonly kind: 'weaker' | 'changed'; readonly respect: Respect }
  /** A mask became an approval: an approved request may now show what was hidden. */
  | { readonly kind: 'exposed' }
  | { readonly kind: 'kept' };

/**
 * Compares two decisions about one request. Weaker: a more lenient action, an approver no longer asked, a field masked by a
 * lesser method, or a longer limit. Changed: other obligations that cannot be ranked.
 */
export function compareDecisions(before: Decision, after: Decision): Comparison {
  const change = SEVERITY_OF_ACTION[after.action] - SEVERITY_OF_ACTION[before.action];
  if (change < 0) return { kind: 'weaker', respect: 'action' };
  if (change > 0) return before.action === 'mask' && after.action === 'require_approval' ? { kind: 'exposed' } : { kind: 'kept' };
  const approvers = compareSets(before.approvers, after.approvers, (a, b) => a === b);
  if (approvers === 'weaker') return { kind: 'weaker', respect: 'approver' };
  const masking = [...before.masking].map(([name, methods]) => compareSets(methods, after.masking.get(name) ?? [], hidesAtLeast));
  if (masking.includes('weaker')) return { kind: 'weaker', respect: 'masking' };
  if ((after.ttlSeconds ?? Infinity) > (before.ttlSeconds ?? Infinity)) return { kind: 'weaker', respect: 'ttl' };
  if (approvers === 'changed') return { kind: 'changed', respect: 'approver' };
  return masking.includes('changed') ? { kind: 'changed', respect: 'masking' } : { kind: 'kept' };
}

function compareSets<T>(before: readonly T[], after: readonly T[], covers: (a: T, b: T) => boolean): 'weaker' | 'changed' | 'kept' {
  const covered = (items: readonly T[], by: readonly T[]): boolean => items.every((item) => by.some((other) => covers(other, item)));
  if (covered(before, after)) return 'kept';
  return covered(after, before) ? 'weaker' : 'changed';
}

import type { Atom, Clause, CompiledPolicy, Dimension, Minutes } from './compile.js';
import { decide, type Decision } from './decision.js';
import { atomsOf, timeOfMinute, type AccessRequest } from './request.js';
import type { ScalarValue } from './policy.js';

/** One condition of a policy against one request. */
export interface ConditionResult {
  /** The key as it stands in the file, for example `context.environment`. */
  readonly condition: string;
  readonly wanted: string;
  readonly found: string;
  readonly holds: boolean;
}

/** One policy against one request; it matches when every condition holds. */
export interface PolicyResult {
  readonly policy: CompiledPolicy;
  readonly matches: boolean;
  readonly conditions: readonly ConditionResult[];
}

export interface Evaluation {
  readonly decision: Decision;
  readonly results: readonly PolicyResult[];
}

/**
 * Decides one request by a set of policies, and tells how it came about. Deny outranks require_approval, mask and allow over all
 * matching policies; nothing matching is allow: VaultKit's policy guide, "Priority Rules".
 */
export function evaluate(policies: readonly CompiledPolicy[], request: AccessRequest): Evaluation {
  const atoms = atomsOf(request);
  const results = policies.map((policy): PolicyResult => {
    const conditions = conditionsOf(policy, request, atoms);
    return { policy, conditions, matches: conditions.every((condition) => condition.holds) };
  });
  const matching = results.filter((result) => result.matches).map((result) => result.policy);
  return { decision: decide(matching, request), results };
}

/** The policies that apply to a request: the same judgement as {@link evaluate} without its account. */
export function matchingPolicies(policies: readonly CompiledPolicy[], request: AccessRequest): readonly CompiledPolicy[] {
  const atoms = atomsOf(request);
  return policies.filter(({ scalars, clauses, minutes }) => {
    for (const [dimension, wanted] of scalars) if (valueAt(request, dimension) !== wanted) return false;
    return clauses.every((clause) => clauseHolds(clause, atoms)) && (minutes === undefined || minuteHolds(minutes, request.minute));
  });
}

function valueAt(request: AccessRequest, dimension: Dimension): ScalarValue | undefined {
  return dimension === 'dataset' ? request.dataset : request.scalars[dimension];
}

/** Whether the fields show at least one of a clause's atoms. */
export function clauseHolds(clause: Clause, atoms: ReadonlySet<Atom>): boolean {
  return clause.atoms.some((atom) => atoms.has(atom));
}

function minuteHolds(minutes: readonly Minutes[], minute: number | undefined): boolean {
  return minute !== undefined && minutes.some(([from, to]) => from <= minute && minute <= to);
}

function conditionsOf(policy: CompiledPolicy, request: AccessRequest, atoms: ReadonlySet<Atom>): ConditionResult[] {
  const results: ConditionResult[] = [];
  for (const [dimension, wanted] of policy.scalars) {
    const found = valueAt(request, dimension);
    const condition = dimension === 'dataset' ? 'match.dataset' : `context.${dimension}`;
    results.push({ condition, wanted: shownScalar(wanted), found: shownScalar(found), holds: found === wanted });
  }
  for (const clause of policy.clauses) {
    const held = clause.atoms.filter((atom) => atoms.has(atom));
    results.push({
      condition: clause.condition,
      wanted: clause.atoms.map(valueOfAtom).join(' or '),
      found: held.length === 0 ? 'none' : held.map(valueOfAtom).join(', '),
      holds: clauseHolds(clause, atoms),
    });
  }
  if (policy.minutes !== undefined) results.push(timeResult(policy.minutes, request.minute));
  return results;
}

function timeResult(minutes: readonly Minutes[], minute: number | undefined): ConditionResult {
  return {
    condition: 'context.time',
    wanted: minutes.map(([from, to]) => `${timeOfMinute(from)}–${timeOfMinute(to)}`).join(' or '),
    found: minute === undefined ? 'none' : timeOfMinute(minute),
    holds: minuteHolds(minutes, minute),
  };
}

function valueOfAtom(atom: string): string {
  return atom.slice(atom.indexOf('=') + 1);
}

/** Quotes a text that looks like a number: VaultKit tells "1" from 1. */
function shownScalar(value: ScalarValue | undefined): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' && /^-?[0-9]+$/.test(value) ? JSON.stringify(value) : String(value);
}

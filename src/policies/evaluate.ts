import type { CompiledPolicy, Minutes } from './compile.js';
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

function conditionsOf(policy: CompiledPolicy, request: AccessRequest, atoms: ReadonlySet<string>): ConditionResult[] {
  const results: ConditionResult[] = [];
  for (const [dimension, wanted] of policy.scalars) {
    const found = dimension === 'dataset' ? request.dataset : request.scalars[dimension];
    const condition = dimension === 'dataset' ? 'match.dataset' : `context.${dimension}`;
    results.push({ condition, wanted: shownScalar(wanted), found: shownScalar(found), holds: found === wanted });
  }
  for (const clause of policy.clauses) {
    const held = clause.atoms.filter((atom) => atoms.has(atom));
    results.push({
      condition: clause.condition,
      wanted: clause.atoms.map(valueOfAtom).join(' or '),
      found: held.length === 0 ? 'none' : held.map(valueOfAtom).join(', '),
      holds: held.length > 0,
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
    holds: minute !== undefined && minutes.some(([from, to]) => from <= minute && minute <= to),
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

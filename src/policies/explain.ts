import { equalValues } from '../core/json.js';
import { sortedBy } from '../core/order.js';
import { compilePolicy, type PlacedPolicy } from './compile.js';
import type { Decision } from './decision.js';
import { decisionToJson } from './decision-json.js';
import { evaluate, type ConditionResult } from './evaluate.js';
import type { AccessRequest } from './request.js';

/** What became of one policy in a decision. */
export type Outcome = 'decides' | 'overridden' | 'does-not-apply';
const OUTCOMES: readonly Outcome[] = ['decides', 'overridden', 'does-not-apply'];

export interface ExplainedPolicy extends PlacedPolicy {
  readonly outcome: Outcome;
  readonly conditions: readonly ConditionResult[];
}

export interface Explanation {
  readonly request: AccessRequest;
  /** Under the reading of `contains` that lets more through: all of the listed tags. */
  readonly decision: Decision;
  /** Under the other reading, where it decides otherwise. */
  readonly decisionIfAny: Decision | undefined;
  /** Deciding ones first, then overridden ones, then those that do not apply; each by path. */
  readonly policies: readonly ExplainedPolicy[];
}

/** Decides a request and tells of every policy why it decided, was overridden, or did not apply. */
export function explain(policies: readonly PlacedPolicy[], request: AccessRequest): Explanation {
  const under = (reading: 'all' | 'any') =>
    evaluate(
      policies.map((policy) => compilePolicy(policy, reading)),
      request,
    );
  const { decision, results } = under('all');
  const any = under('any').decision;
  const explained = results.map(({ policy, matches, conditions }): ExplainedPolicy => {
    const outcome = !matches ? 'does-not-apply' : decision.policies.includes(policy) ? 'decides' : 'overridden';
    return { path: policy.path, policy: policy.policy, outcome, conditions };
  });
  return {
    request,
    decision,
    decisionIfAny: equalValues(decisionToJson(decision), decisionToJson(any)) ? undefined : any,
    policies: sortedBy(explained, (one) => `${String(OUTCOMES.indexOf(one.outcome))}${one.path}`),
  };
}

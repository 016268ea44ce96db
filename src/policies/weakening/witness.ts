import type { Atom, CompiledPolicy } from '../compile.js';
import { compareDecisions, decide, type Comparison, type Decision } from '../decision.js';
import { matchingPolicies } from '../evaluate.js';
import { SCALAR_CONDITIONS, type ScalarCondition, type ScalarValue } from '../policy.js';
import type { AccessRequest, RequestedField } from '../request.js';
import type { Point } from './uncovered.js';

/** A request that two sets of policies treat differently, with what each decides. */
export interface Witness {
  readonly request: AccessRequest;
  /** What the request must not be, where leaving a value out of it is not enough to say so: `requester_role` → agent. */
  readonly otherThan: ReadonlyMap<string, readonly ScalarValue[]>;
  readonly before: Decision;
  readonly after: Decision;
}

/** A request of more fields and labels is shown as it was found: trying to leave each out would take too long. */
const MAX_REDUCED_PARTS = 64;
/** Values that are looked at, for each key, of those that a request must not have. */
const MAX_NAMED_VALUES = 20;

/** Two sets of policies under one reading, and the field names that they mention. */
export interface ComparedSets {
  readonly before: readonly CompiledPolicy[];
  readonly after: readonly CompiledPolicy[];
  readonly fieldNames: ReadonlySet<string>;
}

export function comparedSets(before: readonly CompiledPolicy[], after: readonly CompiledPolicy[]): ComparedSets {
  const fieldNames = new Set<string>();
  for (const { policy, clauses } of [...before, ...after]) {
    for (const name of policy.masking.rules.keys()) fieldNames.add(name);
    for (const clause of clauses) for (const atom of clause.atoms) if (atom.startsWith('name=')) fieldNames.add(atom.slice(5));
  }
  return { before, after, fieldNames };
}

/**
 * Turns a point into a request that shows as little as possible, confirmed by the evaluator. Undefined when the evaluator does
 * not see what the search saw: then the question counts as undecided.
 */
export function witnessOf(point: Point, kind: Comparison['kind'], old: CompiledPolicy, sets: ComparedSets): Witness | undefined {
  let request = requestOfPoint(point, sets.fieldNames);
  // Conditions are positive: what does not apply to the whole request does not apply to a part of it.
  const near = { before: matchingPolicies(sets.before, request), after: matchingPolicies(sets.after, request) };
  const judge = (candidate: AccessRequest): Pick<Witness, 'before' | 'after'> | undefined => {
    const decisionOf = (policies: readonly CompiledPolicy[]): Decision => decide(matchingPolicies(policies, candidate), candidate);
    const decisions = { before: decisionOf(near.before), after: decisionOf(near.after) };
    // The witness has to be about this policy, not about another one that is weakened as well.
    if (!decisions.before.policies.includes(old)) return undefined;
    const found = compareDecisions(decisions.before, decisions.after).kind;
    return found === kind || (kind === 'changed' && found === 'weaker') ? decisions : undefined;
  };
  let decisions = judge(request);
  if (decisions === undefined) return undefined;
  for (const smaller of reductionsOf(request)) {
    const candidate = smaller(request);
    const judged = judge(candidate);
    if (judged === undefined) continue;
    request = candidate;
    decisions = judged;
  }
  const kept = request;
  const breaks = (axis: string, value: ScalarValue): boolean => {
    const filled = withValue(kept, axis, value);
    const decisionOf = (policies: readonly CompiledPolicy[]): Decision => decide(matchingPolicies(policies, filled), filled);
    return compareDecisions(decisionOf(sets.before), decisionOf(sets.after)).kind !== kind;
  };
  const otherThan = new Map<string, readonly ScalarValue[]>();
  for (const [axis, values] of point.region.excluded) {
    const needed = isStated(kept, axis) ? [] : [...values].slice(0, MAX_NAMED_VALUES).filter((value) => breaks(axis, value));
    if (needed.length > 0) otherThan.set(axis, needed);
  }
  return { request: kept, otherThan, ...decisions };
}

function withValue(request: AccessRequest, axis: string, value: ScalarValue): AccessRequest {
  return axis === 'dataset' ? { ...request, dataset: String(value) } : { ...request, scalars: { ...request.scalars, [axis]: value } };
}

function isStated(request: AccessRequest, axis: string): boolean {
  return axis === 'dataset' ? request.dataset !== undefined : request.scalars[axis as ScalarCondition] !== undefined;
}

function requestOfPoint({ region, atoms }: Point, fieldNames: ReadonlySet<string>): AccessRequest {
  const dataset = region.fixed.get('dataset');
  const scalars: Partial<Record<ScalarCondition, ScalarValue>> = {};
  for (const key of SCALAR_CONDITIONS) {
    const value = region.fixed.get(key);
    if (value !== undefined) scalars[key] = value;
  }
  const minute = region.minutes?.[0]?.[0];
  return {
    ...(dataset === undefined ? {} : { dataset: String(dataset) }),
    fields: fieldsOf(atoms, fieldNames),
    scalars,
    ...(minute === undefined ? {} : { minute }),
  };
}

/** As few fields as show the atoms: labels go to the first field, further sensitivities to fields of their own. */
function fieldsOf(atoms: ReadonlySet<Atom>, fieldNames: ReadonlySet<string>): RequestedField[] {
  const values = (kind: string): string[] =>
    [...atoms].flatMap((atom) => (atom.startsWith(`${kind}=`) ? atom.slice(kind.length + 1) : [])).sort();
  const names = values('name');
  const tags = values('tag');
  const sensitivities = values('sensitivity');
  const fresh = freshNames(fieldNames);
  const count = Math.max(names.length, sensitivities.length, tags.length > 0 ? 1 : 0);
  return Array.from({ length: count }, (_, index): RequestedField => {
    const sensitivity = sensitivities[index];
    return { name: names[index] ?? fresh(), ...(sensitivity === undefined ? {} : { sensitivity }), tags: index === 0 ? tags : [] };
  });
}

/** Names that no policy mentions: `field`, `field_2` and so on. */
function freshNames(taken: ReadonlySet<string>): () => string {
  let count = 0;
  return () => {
    for (;;) {
      count += 1;
      const name = count === 1 ? 'field' : `field_${String(count)}`;
      if (!taken.has(name)) return name;
    }
  };
}

/** Ways to leave one thing out of a request. */
function reductionsOf(request: AccessRequest): readonly ((from: AccessRequest) => AccessRequest)[] {
  const reductions: ((from: AccessRequest) => AccessRequest)[] = [];
  for (const key of SCALAR_CONDITIONS) {
    if (request.scalars[key] !== undefined) reductions.push((from) => ({ ...from, scalars: { ...from.scalars, [key]: undefined } }));
  }
  reductions.push(
    ({ dataset: _dataset, ...from }) => from,
    ({ minute: _minute, ...from }) => from,
  );
  const parts = request.fields.reduce((sum, { tags }) => sum + 1 + tags.length, 0);
  if (parts > MAX_REDUCED_PARTS) return reductions;
  for (const { name, tags } of request.fields) {
    reductions.push((from) => ({ ...from, fields: from.fields.filter((field) => field.name !== name) }));
    for (const tag of tags) {
      reductions.push((from) => ({
        ...from,
        fields: from.fields.map((field) => (field.name === name ? { ...field, tags: field.tags.filter((other) => other !== tag) } : field)),
      }));
    }
  }
  return reductions;
}

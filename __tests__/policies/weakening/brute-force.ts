import fc from 'fast-check';

import { compilePolicy, DIMENSIONS, type Atom, type ContainsReading, type PlacedPolicy } from '../../../src/policies/compile.js';
import { compareDecisions, decide } from '../../../src/policies/decision.js';
import { matchingPolicies } from '../../../src/policies/evaluate.js';
import type { MaskingMethod, Policy, PolicyAction, ScalarCondition, ScalarValue } from '../../../src/policies/policy.js';
import type { AccessRequest } from '../../../src/policies/request.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 2) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

const method = fc.constantFrom<MaskingMethod>('full', 'hash', 'partial', 'default');

/** A small policy over few values, so that two of them often meet. */
export const policyArbitrary: fc.Arbitrary<Policy> = fc
  .record({
    action: fc.constantFrom<PolicyAction>('deny', 'require_approval', 'mask', 'allow'),
    role: maybe(fc.constantFrom('a', 'b')),
    environment: maybe(fc.constantFrom('p', 'q')),
    clearance: maybe(fc.constantFrom<ScalarValue>(1, '1'), 1),
    time: maybe(fc.constantFrom([540, 1020] as const, [1320, 360] as const, [1000, 1100] as const), 1),
    sensitivity: maybe(fc.constant('high'), 1),
    contains: maybe(fc.subarray(['t', 'u', 'v'], { minLength: 1 })),
    any: maybe(fc.subarray(['n', 'm'], { minLength: 1 }), 1),
    all: maybe(fc.subarray(['n', 'm'], { minLength: 1 }), 1),
    approver: fc.constantFrom('x', 'y', 'z'),
    ttl: maybe(fc.constantFrom(10, 20)),
    defaultMethod: method,
    rule: maybe(method, 1),
  })
  .map((drawn): Policy => {
    const { action, role, environment, clearance, time, sensitivity, contains, any, all, approver, ttl, defaultMethod, rule } = drawn;
    const scalars: Partial<Record<ScalarCondition, ScalarValue>> = {};
    if (role !== undefined) scalars.requester_role = role;
    if (environment !== undefined) scalars.environment = environment;
    if (clearance !== undefined) scalars.requester_clearance = clearance;
    return {
      id: 'p',
      description: '',
      action,
      ...(action === 'require_approval' ? { approverRole: approver } : {}),
      ...(ttl === undefined || action === 'deny' ? {} : { ttlSeconds: ttl }),
      masking:
        action === 'mask'
          ? { defaultMethod, rules: new Map(rule === undefined ? [] : [['n', rule]]) }
          : { defaultMethod: 'default', rules: new Map() },
      conditions: {
        fields: {
          ...(sensitivity === undefined ? {} : { sensitivity }),
          ...(contains === undefined ? {} : { contains }),
          ...(any === undefined ? {} : { any }),
          ...(all === undefined ? {} : { all }),
        },
        scalars,
        ...(time === undefined ? {} : { time: { after: time[0], before: time[1] } }),
      },
    };
  });

/** Two sets; the new one is often the old one with single policies edited, dropped or added. */
export const pairArbitrary: fc.Arbitrary<readonly [readonly Policy[], readonly Policy[]]> = fc
  .tuple(
    fc.array(policyArbitrary, { minLength: 1, maxLength: 3 }),
    fc.array(policyArbitrary, { maxLength: 2 }),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([old, added, kept]) => [old, [...old.filter((_, index) => (kept & (1 << index)) !== 0), ...added]] as const);

export function placed(policies: readonly Policy[], folder: string): PlacedPolicy[] {
  return policies.map((policy, index) => ({ path: `${folder}/${String(index)}.yaml`, policy: { ...policy, id: `p${String(index)}` } }));
}

/** Whether any class of requests at all is treated more leniently, by trying every one of them. */
export function weakerSomewhere(before: readonly PlacedPolicy[], after: readonly PlacedPolicy[], reading: ContainsReading): boolean {
  const old = before.map((policy) => compilePolicy(policy, reading));
  const fresh = after.map((policy) => compilePolicy(policy, reading));
  for (const request of everyRequest([...old, ...fresh])) {
    if (
      compareDecisions(decide(matchingPolicies(old, request), request), decide(matchingPolicies(fresh, request), request)).kind === 'weaker'
    )
      return true;
  }
  return false;
}

/** How many requests have to be tried for two sets, at most. */
export function requestsToTry(policies: readonly Policy[]): number {
  const values = (of: (policy: Policy) => unknown): number => new Set(policies.map(of).filter((value) => value !== undefined)).size + 1;
  const { any, all, contains } = {
    any: policies.flatMap((policy) => policy.conditions.fields.any ?? []),
    all: policies.flatMap((policy) => policy.conditions.fields.all ?? []),
    contains: policies.flatMap((policy) => policy.conditions.fields.contains ?? []),
  };
  const atoms = new Set([...any, ...all, ...contains, ...policies.flatMap((policy) => policy.conditions.fields.sensitivity ?? [])]).size;
  const scalars = values((policy) => policy.conditions.scalars.requester_role) * values((policy) => policy.conditions.scalars.environment);
  return (
    2 ** atoms *
    scalars *
    values((policy) => policy.conditions.scalars.requester_clearance) *
    (2 * values((policy) => policy.conditions.time) - 1)
  );
}

/** One request for each combination of the values that the policies mention, one other value, and each set of atoms. */
function* everyRequest(policies: readonly ReturnType<typeof compilePolicy>[]): Generator<AccessRequest> {
  const values = DIMENSIONS.map((dimension) => [undefined, ...new Set(policies.flatMap((policy) => policy.scalars.get(dimension) ?? []))]);
  const ends = policies.flatMap((policy) => (policy.minutes ?? []).flatMap(([from, to]) => [from, to + 1]));
  const minutes = [...new Set([0, ...ends.filter((minute) => minute < 1440)])];
  const atoms = [...new Set(policies.flatMap((policy) => policy.clauses.flatMap((clause) => clause.atoms)))];
  const named = policies.some(({ policy }) => policy.masking.rules.has('n')) ? (['name=n'] as const) : [];
  for (const shown of subsets([...new Set<Atom>([...atoms, ...named])])) {
    for (const combination of product(values)) {
      for (const minute of minutes) yield requestOf(combination, shown, minute);
    }
  }
}

function requestOf(combination: readonly (ScalarValue | undefined)[], shown: readonly Atom[], minute: number): AccessRequest {
  const scalars = Object.fromEntries(
    DIMENSIONS.flatMap((dimension, index) => (combination[index] === undefined ? [] : [[dimension, combination[index]]])),
  );
  const fields = shown.map((atom, index) => {
    const value = atom.slice(atom.indexOf('=') + 1);
    if (atom.startsWith('name=')) return { name: value, tags: [] };
    const name = `other_${String(index)}`;
    return atom.startsWith('tag=') ? { name, tags: [value] } : { name, sensitivity: value, tags: [] };
  });
  return { fields, scalars, minute };
}

function* subsets<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let mask = 0; mask < 1 << items.length; mask += 1) yield items.filter((_, index) => (mask & (1 << index)) !== 0);
}

function* product<T>([first, ...rest]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of product(rest)) yield [item, ...others];
}

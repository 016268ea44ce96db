import { SCALAR_CONDITIONS, SEVERITY_OF_ACTION, type Policy, type ScalarCondition, type ScalarValue, type TimeWindow } from './policy.js';

/**
 * How `match.fields.contains` is understood. VaultKit's guide and engine ask for all of the listed tags; the authors of its
 * packs plainly mean any of them. Both are judged, and the worse outcome counts.
 */
export type ContainsReading = 'all' | 'any';
export const CONTAINS_READINGS: readonly ContainsReading[] = ['all', 'any'];

/** Something that the requested fields show: `name=email`, `tag=pii`, `sensitivity=high`. */
export type Atom = `name=${string}` | `tag=${string}` | `sensitivity=${string}`;

/** Holds for a request that shows at least one of the atoms. */
export interface Clause {
  /** The key that it comes from, for people. */
  readonly condition: string;
  readonly atoms: readonly Atom[];
}

export type Dimension = 'dataset' | ScalarCondition;
export const DIMENSIONS: readonly Dimension[] = ['dataset', ...SCALAR_CONDITIONS];

/** A closed interval of minutes of the day. */
export type Minutes = readonly [from: number, to: number];

/** A policy and the file that it comes from. */
export interface PlacedPolicy {
  readonly path: string;
  readonly policy: Policy;
}

/**
 * The conditions of one policy as a conjunction of positive parts: equalities of plain values, one set of minutes, and
 * clauses over what the fields show. Evaluation and comparison both go by this form and by nothing else.
 */
export interface CompiledPolicy extends PlacedPolicy {
  readonly severity: number;
  readonly scalars: ReadonlyMap<Dimension, ScalarValue>;
  /** Sorted and disjoint; undefined: any time. */
  readonly minutes: readonly Minutes[] | undefined;
  readonly clauses: readonly Clause[];
}

/** Compiles a policy under one reading of `contains`. */
export function compilePolicy({ path, policy }: PlacedPolicy, reading: ContainsReading): CompiledPolicy {
  const { conditions } = policy;
  const scalars = new Map<Dimension, ScalarValue>();
  if (conditions.dataset !== undefined) scalars.set('dataset', conditions.dataset);
  for (const key of SCALAR_CONDITIONS) {
    const value = conditions.scalars[key];
    if (value !== undefined) scalars.set(key, value);
  }
  return {
    path,
    policy,
    severity: SEVERITY_OF_ACTION[policy.action],
    scalars,
    minutes: conditions.time === undefined ? undefined : minutesOf(conditions.time),
    clauses: clausesOf(policy, reading),
  };
}

/** A category of the registry becomes a tag when VaultKit compiles it, so a category is asked for as a tag. */
function clausesOf(policy: Policy, reading: ContainsReading): Clause[] {
  const { sensitivity, category, contains, any, all } = policy.conditions.fields;
  const clauses: Clause[] = [];
  if (sensitivity !== undefined) clauses.push({ condition: 'match.fields.sensitivity', atoms: [`sensitivity=${sensitivity}`] });
  if (category !== undefined) clauses.push({ condition: 'match.fields.category', atoms: [`tag=${category}`] });
  const tags = (contains ?? []).map((tag): Atom => `tag=${tag}`);
  if (reading === 'any' && tags.length > 0) clauses.push({ condition: 'match.fields.contains', atoms: tags });
  if (reading === 'all') for (const tag of tags) clauses.push({ condition: 'match.fields.contains', atoms: [tag] });
  if (any !== undefined) clauses.push({ condition: 'match.fields.any', atoms: any.map((name): Atom => `name=${name}`) });
  for (const name of all ?? []) clauses.push({ condition: 'match.fields.all', atoms: [`name=${name}`] });
  return clauses;
}

/** VaultKit's engine: both ends inside; a window whose start is not before its end goes around midnight. */
function minutesOf({ after, before }: TimeWindow): readonly Minutes[] | undefined {
  if (after < before) return [[after, before]];
  if (after - before <= 1) return undefined;
  return [
    [0, before],
    [after, 1439],
  ];
}

import type { Atom, CompiledPolicy, ContainsReading, Minutes, PlacedPolicy } from '../compile.js';
import { compilePolicy } from '../compile.js';
import type { ScalarValue } from '../policy.js';
import { timeOfMinute } from '../request.js';

/**
 * A dimension of the plain values of a request. A window in a named time zone is a dimension of its own, since windows of
 * different zones cannot be set against each other without a date.
 */
export type Axis = string;
const ZONE_AXIS = 'window ';

/** Whether a region hangs on a window in a named time zone, which no request can state. */
export function restsOnZone(region: Region): boolean {
  return [...region.fixed.keys(), ...region.excluded.keys()].some((axis) => axis.startsWith(ZONE_AXIS));
}

/** A policy as the comparison sees it: a box of plain values and a conjunction of clauses over what the fields show. */
export interface Area {
  readonly compiled: CompiledPolicy;
  readonly literals: ReadonlyMap<Axis, ScalarValue>;
  readonly minutes: readonly Minutes[] | undefined;
  readonly clauses: readonly (readonly Atom[])[];
  /** Atoms in all clauses: what judging the area costs. */
  readonly size: number;
  /** Equal for two policies that apply to exactly the same requests by the same words. */
  readonly key: string;
}

/** The area of a policy under one reading of `contains`. */
export function areaOf(placed: PlacedPolicy, reading: ContainsReading): Area {
  const compiled = compilePolicy(placed, reading);
  const { time } = placed.policy.conditions;
  const literals = new Map<Axis, ScalarValue>(compiled.scalars);
  const zone = time?.timezone;
  if (time !== undefined && zone !== undefined) {
    literals.set(`${ZONE_AXIS}${timeOfMinute(time.after)}-${timeOfMinute(time.before)} ${zone}`, 'inside');
  }
  const minutes = zone === undefined ? compiled.minutes : undefined;
  const clauses = compiled.clauses.map((clause) => clause.atoms);
  const sorted = clauses.map((atoms) => [...atoms].sort());
  const key = JSON.stringify([
    [...literals].sort(([a], [b]) => (a < b ? -1 : 1)),
    minutes ?? null,
    sorted.map((atoms) => atoms.join('\0')).sort(),
  ]);
  const size = clauses.reduce((sum, atoms) => sum + atoms.length, 1);
  return { compiled, literals, minutes, clauses, size, key };
}

/** A set of plain values: some fixed, some anything but the excluded, and a time of the day. */
export interface Region {
  readonly fixed: ReadonlyMap<Axis, ScalarValue>;
  readonly excluded: ReadonlyMap<Axis, ReadonlySet<ScalarValue>>;
  /** Sorted and disjoint, never empty; undefined: any time. */
  readonly minutes: readonly Minutes[] | undefined;
}

/** The plain values for which all of the areas hold; undefined when there are none. */
export function intersectionOf(areas: readonly Area[]): Region | undefined {
  const fixed = new Map<Axis, ScalarValue>();
  let minutes: readonly Minutes[] | undefined;
  for (const area of areas) {
    for (const [axis, value] of area.literals) {
      const other = fixed.get(axis);
      if (other !== undefined && other !== value) return undefined;
      fixed.set(axis, value);
    }
    if (area.minutes !== undefined) minutes = minutes === undefined ? area.minutes : intersectMinutes(minutes, area.minutes);
  }
  return minutes?.length === 0 ? undefined : { fixed, excluded: new Map(), minutes };
}

/** What an area asks for beyond what a region already grants. */
export type Literal = { readonly axis: Axis; readonly value: ScalarValue } | { readonly minutes: readonly Minutes[] };

/** The literals of an area that a region leaves open; undefined when the two have nothing in common. */
export function openLiterals(area: Area, region: Region): readonly Literal[] | undefined {
  const open: Literal[] = [];
  for (const [axis, value] of area.literals) {
    const fixed = region.fixed.get(axis);
    if (fixed !== undefined) {
      if (fixed !== value) return undefined;
      continue;
    }
    if (region.excluded.get(axis)?.has(value) === true) return undefined;
    open.push({ axis, value });
  }
  if (area.minutes !== undefined) {
    const common = region.minutes === undefined ? area.minutes : intersectMinutes(region.minutes, area.minutes);
    if (common.length === 0) return undefined;
    if (region.minutes === undefined || lengthOf(common) < lengthOf(region.minutes)) open.push({ minutes: area.minutes });
  }
  return open;
}

/**
 * Splits a region along the axis of a literal: by time into what lies outside and inside of the window, else into all other
 * values and each of the values that the areas name. The most general part comes first, so that witnesses stay general.
 */
export function split(region: Region, literal: Literal, areas: readonly Area[]): readonly Region[] {
  if ('minutes' in literal) {
    const within = region.minutes ?? [[0, 1439]];
    const outside = intersectMinutes(within, complementOf(literal.minutes));
    const inside = { ...region, minutes: intersectMinutes(within, literal.minutes) };
    return outside.length === 0 ? [inside] : [{ ...region, minutes: outside }, inside];
  }
  const { axis } = literal;
  const before = region.excluded.get(axis) ?? new Set<ScalarValue>();
  const named = new Set(areas.flatMap((area) => area.literals.get(axis) ?? []));
  const withoutAxis = new Map(region.excluded);
  withoutAxis.delete(axis);
  const others = { ...region, excluded: new Map(region.excluded).set(axis, new Set([...before, ...named])) };
  const each = [...named].filter((value) => !before.has(value));
  return [others, ...each.map((value) => ({ ...region, fixed: new Map(region.fixed).set(axis, value), excluded: withoutAxis }))];
}

function intersectMinutes(a: readonly Minutes[], b: readonly Minutes[]): readonly Minutes[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([otherFrom, otherTo]): Minutes[] => {
      const common: Minutes = [Math.max(from, otherFrom), Math.min(to, otherTo)];
      return common[0] <= common[1] ? [common] : [];
    }),
  );
}

function complementOf(minutes: readonly Minutes[]): readonly Minutes[] {
  const gaps: Minutes[] = [];
  let next = 0;
  for (const [from, to] of minutes) {
    if (next < from) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= 1439) gaps.push([next, 1439]);
  return gaps;
}

function lengthOf(minutes: readonly Minutes[]): number {
  return minutes.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

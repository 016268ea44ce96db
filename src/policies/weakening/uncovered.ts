import type { Atom } from '../compile.js';
import { intersectionOf, openLiterals, split, type Area, type Literal, type Region } from './region.js';

/** A smallest set of atoms and a region of plain values: every request with them is a witness. */
export interface Point {
  readonly region: Region;
  readonly atoms: ReadonlySet<Atom>;
}

/** Whether an area holds for the plainest request of a point: no value where none is fixed, its first minute, its atoms alone. */
export function holdsAt({ literals, minutes, clauses }: Area, { region, atoms }: Point): boolean {
  for (const [axis, value] of literals) if (region.fixed.get(axis) !== value) return false;
  const minute = region.minutes?.[0]?.[0];
  if (minutes !== undefined && (minute === undefined || !minutes.some(([from, to]) => from <= minute && minute <= to))) return false;
  return clauses.every((clause) => clause.some((atom) => atoms.has(atom)));
}

/** Steps that a question may take; beyond them it counts as undecided, which fails the gate. */
export class Budget {
  #left: number;
  readonly #shared: Budget | undefined;

  /** `shared` is what several questions may take together. */
  constructor(steps: number, shared?: Budget) {
    this.#left = steps;
    this.#shared = shared;
  }

  /** False when nothing is left. */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0 && this.#shared?.spend(steps) !== false;
  }
}

export type Search = Point | 'none' | 'undecided';

/**
 * Looks for a request to which all of the inside areas apply and none of the outside ones.
 *
 * All conditions are positive, so a request that shows more can only meet more outside areas: it is enough to look at the
 * smallest sets of atoms that meet the inside clauses. For each of them the outside areas that it meets are boxes, and the
 * question is whether their union covers the box of the inside: exact, by splitting the box along the boxes.
 */
export function findUncovered(inside: readonly Area[], outside: readonly Area[], alsoShown: readonly Atom[], budget: Budget): Search {
  const region = intersectionOf(inside);
  if (region === undefined) return 'none';
  const clauses = irredundant([...alsoShown.map((atom) => [atom]), ...inside.flatMap((area) => area.clauses)]);
  const near: Area[] = [];
  if (!budget.spend(outside.length)) return 'undecided';
  for (const area of outside) {
    const open = openLiterals(area, region);
    if (open === undefined) continue;
    if (open.length === 0 && area.clauses.every((clause) => clauses.some((other) => isSubset(other, clause)))) return 'none';
    near.push(area);
  }
  for (const atoms of smallestModels(clauses)) {
    if (!budget.spend(near.length + 1)) return 'undecided';
    const candidates = near.filter((area) => area.clauses.every((clause) => clause.some((atom) => atoms.has(atom))));
    const found = uncoveredPart(region, candidates, budget);
    if (found === 'undecided') return 'undecided';
    if (found !== 'none') return { region: found, atoms };
  }
  return 'none';
}

/** A part of the region that no candidate covers. */
function uncoveredPart(region: Region, candidates: readonly Area[], budget: Budget): Region | 'none' | 'undecided' {
  if (!budget.spend(candidates.length + 1)) return 'undecided';
  let narrowest: readonly Literal[] | undefined;
  const touching: Area[] = [];
  for (const area of candidates) {
    const open = openLiterals(area, region);
    if (open === undefined) continue;
    if (open.length === 0) return 'none';
    touching.push(area);
    if (narrowest === undefined || open.length < narrowest.length) narrowest = open;
  }
  const [literal] = narrowest ?? [];
  if (literal === undefined) return region;
  for (const part of split(region, literal)) {
    const found = uncoveredPart(part, touching, budget);
    if (found !== 'none') return found;
  }
  return 'none';
}

/** Leaves out clauses that another, narrower one implies. */
function irredundant(clauses: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] {
  return clauses.filter(
    (clause, index) =>
      !clauses.some(
        (other, at) => at !== index && isSubset(other, clause) && (other.length < clause.length || !isSubset(clause, other) || at < index),
      ),
  );
}

function isSubset(part: readonly Atom[], whole: readonly Atom[]): boolean {
  return part.length <= whole.length && part.every((atom) => whole.includes(atom));
}

/** Every way to meet each clause by one of its atoms; the smallest models are among them. */
function* smallestModels(clauses: readonly (readonly Atom[])[]): Generator<ReadonlySet<Atom>> {
  const choice = clauses.map(() => 0);
  for (;;) {
    yield new Set(clauses.flatMap((clause, index) => clause[choice[index] ?? 0] ?? []));
    let position = clauses.length - 1;
    while (position >= 0 && (choice[position] ?? 0) + 1 >= (clauses[position]?.length ?? 0)) {
      choice[position] = 0;
      position -= 1;
    }
    if (position < 0) return;
    choice[position] = (choice[position] ?? 0) + 1;
  }
}

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
  const needed = conditionsOf([...alsoShown.map((atom) => [atom]), ...inside.flatMap((area) => area.clauses)]);
  const near: Area[] = [];
  let weight = needed.atoms.size + 1;
  if (!budget.spend(outside.length + weight)) return 'undecided';
  for (const area of outside) {
    const open = openLiterals(area, region);
    if (open === undefined) continue;
    if (!budget.spend(area.size)) return 'undecided';
    if (open.length === 0 && area.clauses.every((clause) => isImplied(clause, needed))) return 'none';
    near.push(area);
    weight += area.size;
  }
  for (const atoms of smallestModels(needed)) {
    if (!budget.spend(weight)) return 'undecided';
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
  for (const part of split(region, literal, touching)) {
    const found = uncoveredPart(part, touching, budget);
    if (found !== 'none') return found;
  }
  return 'none';
}

/** What the inside areas ask of the fields: atoms that must be shown, and choices of which one atom each must be. */
interface FieldConditions {
  readonly atoms: ReadonlySet<Atom>;
  readonly choices: readonly (readonly Atom[])[];
}

/** Leaves out choices that an atom or a narrower choice settles. */
function conditionsOf(clauses: readonly (readonly Atom[])[]): FieldConditions {
  const atoms = new Set(clauses.flatMap((clause) => (clause.length === 1 ? clause : [])));
  const open = clauses.filter((clause) => clause.length > 1 && !clause.some((atom) => atoms.has(atom)));
  open.sort((a, b) => a.length - b.length);
  const choices: (readonly Atom[])[] = [];
  for (const clause of open) if (!choices.some((narrower) => isSubset(narrower, new Set(clause)))) choices.push(clause);
  return { atoms, choices };
}

function isImplied(clause: readonly Atom[], { atoms, choices }: FieldConditions): boolean {
  if (clause.some((atom) => atoms.has(atom))) return true;
  return choices.length > 0 && choices.some((choice) => isSubset(choice, new Set(clause)));
}

function isSubset(part: readonly Atom[], whole: ReadonlySet<Atom>): boolean {
  return part.length <= whole.size && part.every((atom) => whole.has(atom));
}

/** Every way to settle each choice; the smallest models are among them. */
function* smallestModels({ atoms, choices }: FieldConditions): Generator<ReadonlySet<Atom>> {
  const picks = choices.map(() => 0);
  for (;;) {
    yield new Set([...atoms, ...choices.flatMap((choice, index) => choice[picks[index] ?? 0] ?? [])]);
    let position = choices.length - 1;
    while (position >= 0 && (picks[position] ?? 0) + 1 >= (choices[position]?.length ?? 0)) {
      picks[position] = 0;
      position -= 1;
    }
    if (position < 0) return;
    picks[position] = (picks[position] ?? 0) + 1;
  }
}

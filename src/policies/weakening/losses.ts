import type { Atom } from '../compile.js';
import { ANY_OTHER_FIELD, hidesAtLeast, methodFor, type Respect } from '../decision.js';
import type { Area } from './region.js';
import { findUncovered, holdsAt, type Budget, type Point, type Search } from './uncovered.js';

/** What became of one old policy: the first respect in which it is weakened, else one in which it is changed. */
export type Loss =
  | { readonly kind: 'weaker' | 'changed'; readonly respect: Respect; readonly point: Point }
  | { readonly kind: 'exposed'; readonly point: Point }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'kept' };

/** The areas of one set, by the severity of their action (0 to 3). */
export interface AreaSet {
  readonly areas: readonly Area[];
  atLeast(severity: number): readonly Area[];
  at(severity: number): readonly Area[];
}

export function areaSet(areas: readonly Area[]): AreaSet {
  const bySeverity = [0, 1, 2, 3].map((severity) => areas.filter((area) => area.compiled.severity === severity));
  const atLeast = [0, 1, 2, 3, 4].map((severity) => areas.filter((area) => area.compiled.severity >= severity));
  return { areas, at: (severity) => bySeverity[severity] ?? [], atLeast: (severity) => atLeast[severity] ?? [] };
}

/** An obligation of an old policy: whoever keeps it, and how the keepers of others rank. */
interface Obligation {
  readonly respect: Respect;
  /** Atoms without which the obligation is not at stake. */
  readonly alsoShown: readonly Atom[];
  readonly keeps: (area: Area) => boolean;
  /** What an area brings in this respect; undefined where all that do not keep it are worse. */
  readonly labelOf?: (area: Area) => string;
  /** Whether one label is at least as strict as another. */
  readonly covers?: (label: string, other: string) => boolean;
}

/**
 * Decides whether a request exists to which an old policy applied, with no stricter old one beside it, and which the new set
 * treats more leniently: by its action, its approvers, its masking or its limit, in this order.
 */
export function lossOf(old: Area, before: AreaSet, after: AreaSet, budget: Budget): Loss {
  const { severity, policy } = old.compiled;
  const above = [...before.atLeast(severity + 1), ...after.atLeast(severity + 1)];
  if (severity > 0) {
    const search = findUncovered([old], [...above, ...after.at(severity)], [], budget);
    if (search === 'undecided') return { kind: 'undecided' };
    if (search !== 'none') return { kind: 'weaker', respect: 'action', point: search };
  }
  let changed: Loss = { kind: 'kept' };
  for (const obligation of obligationsOf(old, before, after)) {
    const loss = obligationLoss(old, obligation, above, before.at(severity), after.at(severity), budget);
    if (loss.kind === 'weaker' || loss.kind === 'undecided') return loss;
    if (changed.kind === 'kept') changed = loss;
  }
  return changed.kind === 'kept' && policy.action === 'mask' ? exposureOf(old, before, after, budget) : changed;
}

function obligationsOf(old: Area, before: AreaSet, after: AreaSet): Obligation[] {
  const { action, approverRole, ttlSeconds } = old.compiled.policy;
  const obligations: Obligation[] = [];
  if (action === 'require_approval' && approverRole !== undefined) obligations.push(approverObligation(approverRole));
  if (action === 'mask') obligations.push(...maskingObligations(old, before, after));
  if (ttlSeconds !== undefined) {
    obligations.push({
      respect: 'ttl',
      alsoShown: [],
      keeps: (area) => (area.compiled.policy.ttlSeconds ?? Infinity) <= ttlSeconds,
    });
  }
  return obligations;
}

function approverObligation(role: string): Obligation {
  return {
    respect: 'approver',
    alsoShown: [],
    keeps: (area) => area.compiled.policy.approverRole === role,
    labelOf: (area) => area.compiled.policy.approverRole ?? '',
    covers: (label, other) => label === other,
  };
}

/** One for each field that a rule of either set names, and one for all others. */
function maskingObligations(old: Area, before: AreaSet, after: AreaSet): Obligation[] {
  const fields = new Set([ANY_OTHER_FIELD]);
  for (const area of [...before.at(1), ...after.at(1)]) for (const field of area.compiled.policy.masking.rules.keys()) fields.add(field);
  return [...fields].sort().map((field): Obligation => {
    const method = methodFor(old.compiled, field);
    return {
      respect: 'masking',
      alsoShown: field === ANY_OTHER_FIELD ? [] : [`name=${field}`],
      keeps: (area) => hidesAtLeast(methodFor(area.compiled, field), method),
      labelOf: (area) => methodFor(area.compiled, field),
      covers: hidesAtLeast,
    };
  });
}

function obligationLoss(
  old: Area,
  obligation: Obligation,
  above: readonly Area[],
  oldPeers: readonly Area[],
  newPeers: readonly Area[],
  budget: Budget,
): Loss {
  const { respect, alsoShown, keeps, labelOf, covers } = obligation;
  const outside = [...above, ...newPeers.filter(keeps)];
  const lost = findUncovered([old], outside, alsoShown, budget);
  if (lost === 'undecided') return { kind: 'undecided' };
  if (lost === 'none') return { kind: 'kept' };
  if (labelOf === undefined || covers === undefined) return { kind: 'weaker', respect, point: lost };
  const search = findLesser({ alsoShown, oldPeers, newPeers, labelOf, covers, budget }, [old], outside);
  if (search === 'undecided') return { kind: 'undecided' };
  return search === 'none' ? { kind: 'changed', respect, point: lost } : { kind: 'weaker', respect, point: search };
}

interface LesserQuestion {
  readonly alsoShown: readonly Atom[];
  readonly oldPeers: readonly Area[];
  readonly newPeers: readonly Area[];
  readonly labelOf: (area: Area) => string;
  readonly covers: (label: string, other: string) => boolean;
  readonly budget: Budget;
}

/**
 * Looks for a request where the obligation is lost and nothing new and incomparable came in its place. Where a point shows
 * such a foreign label, either no new policy with it may apply, or an old one with as strict a label has to apply as well.
 */
function findLesser(question: LesserQuestion, inside: readonly Area[], outside: readonly Area[]): Search {
  const { alsoShown, oldPeers, newPeers, labelOf, covers, budget } = question;
  const point = findUncovered(inside, outside, alsoShown, budget);
  if (point === 'none' || point === 'undecided') return point;
  if (!budget.spend(oldPeers.length + newPeers.length)) return 'undecided';
  const had = oldPeers.filter((area) => holdsAt(area, point)).map(labelOf);
  const foreign = newPeers.find((area) => holdsAt(area, point) && !had.some((label) => covers(label, labelOf(area))));
  if (foreign === undefined) return point;
  const label = labelOf(foreign);
  const absent = findLesser(question, inside, [...outside, ...newPeers.filter((area) => labelOf(area) === label)]);
  if (absent !== 'none') return absent;
  for (const peer of oldPeers) {
    if (!covers(labelOf(peer), label)) continue;
    const search = findLesser(question, [...inside, peer], outside);
    if (search !== 'none') return search;
  }
  return 'none';
}

/** A mask that became an approval: an approved request may then show what was hidden, though the action is stricter. */
function exposureOf(old: Area, before: AreaSet, after: AreaSet, budget: Budget): Loss {
  const outside = [...before.atLeast(2), ...after.at(3), ...after.at(1)];
  for (const approval of after.at(2)) {
    const search = findUncovered([old, approval], outside, [], budget);
    if (search === 'undecided') return { kind: 'undecided' };
    if (search !== 'none') return { kind: 'exposed', point: search };
  }
  return { kind: 'kept' };
}

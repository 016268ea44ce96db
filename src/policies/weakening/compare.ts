import { CONTAINS_READINGS, type ContainsReading, type PlacedPolicy } from '../compile.js';
import type { Respect } from '../decision.js';
import { areaOf, restsOnZone, type Area } from './region.js';
import { areaSet, lossOf, type Loss } from './losses.js';
import { Budget } from './uncovered.js';
import { comparedSets, witnessOf, type ComparedSets, type Witness } from './witness.js';

/** What a new set of policies does to one old policy. */
export type PolicyChange =
  | {
      readonly kind: 'weaker' | 'changed';
      readonly old: PlacedPolicy;
      readonly respect: Respect;
      readonly witness: Witness;
      readonly reading: ContainsReading | 'both';
    }
  | { readonly kind: 'exposed'; readonly old: PlacedPolicy; readonly witness: Witness; readonly reading: ContainsReading | 'both' }
  | { readonly kind: 'undecided'; readonly old: PlacedPolicy };

/** Steps that one old policy may take, under one reading; real ones take some thousand in a set of a thousand. */
const MAX_STEPS = 3_000_000;
/** Steps that all policies of a comparison may take together: some seconds. */
const MAX_STEPS_TOGETHER = 100_000_000;

/**
 * Tells which of the old policies the new set no longer upholds: there is a request to which the policy applied and which
 * is now treated more leniently ("weaker"), under obligations that cannot be ranked ("changed"), or unmasked after an approval
 * ("exposed"). Policies are compared as sets: where a policy stands, what it is called and how one file follows another
 * does not count. The answer is exact; what cannot be decided within the budget is "undecided".
 */
export function comparePolicies(
  before: readonly PlacedPolicy[],
  after: readonly PlacedPolicy[],
  steps = MAX_STEPS,
): readonly PolicyChange[] {
  const shared = new Budget(MAX_STEPS_TOGETHER);
  const found = CONTAINS_READINGS.map((reading) => ({
    reading,
    changes: compareUnder(reading, before, after, () => new Budget(steps, shared)),
  }));
  return before.flatMap((old): PolicyChange[] => {
    const results = found.flatMap(({ reading, changes }) => {
      const change = changes.get(old);
      return change === undefined ? [] : [{ ...change, reading }];
    });
    const [worst] = [...results].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    if (worst === undefined) return [];
    if (worst.kind === 'undecided') return [{ kind: 'undecided', old }];
    const both = results.filter((result) => result.kind === worst.kind).length === CONTAINS_READINGS.length;
    return [{ ...worst, old, reading: both ? 'both' : worst.reading }];
  });
}

const RANK = { weaker: 0, undecided: 1, changed: 2, exposed: 3 } as const;

type Found =
  | { readonly kind: 'weaker' | 'changed'; readonly respect: Respect; readonly witness: Witness }
  | { readonly kind: 'exposed'; readonly witness: Witness }
  | { readonly kind: 'undecided' };

function compareUnder(
  reading: ContainsReading,
  before: readonly PlacedPolicy[],
  after: readonly PlacedPolicy[],
  newBudget: () => Budget,
): ReadonlyMap<PlacedPolicy, Found> {
  const oldAreas = before.map((placed) => ({ placed, area: areaOf(placed, reading) }));
  const oldSet = areaSet(oldAreas.map(({ area }) => area));
  const newSet = areaSet(after.map((placed) => areaOf(placed, reading)));
  const sets = comparedSets(
    oldSet.areas.map((area) => area.compiled),
    newSet.areas.map((area) => area.compiled),
  );
  const upheld = new Set(newSet.areas.map(identityOf));
  const found = new Map<PlacedPolicy, Found>();
  for (const { placed, area } of oldAreas) {
    if (upheld.has(identityOf(area))) continue;
    const change = confirm(lossOf(area, oldSet, newSet, newBudget()), area, sets);
    if (change !== undefined) found.set(placed, change);
  }
  return found;
}

/** Equal for two policies that apply to the same requests, decide the same and oblige to the same. */
function identityOf({ key, compiled: { policy } }: Area): string {
  const { action, approverRole, ttlSeconds, masking } = policy;
  return JSON.stringify([key, action, approverRole ?? null, ttlSeconds ?? null, masking.defaultMethod, [...masking.rules]]);
}

function confirm(loss: Loss, old: Area, sets: ComparedSets): Found | undefined {
  if (loss.kind === 'kept') return undefined;
  if (loss.kind === 'undecided' || restsOnZone(loss.point.region)) return { kind: 'undecided' };
  const witness = witnessOf(loss.point, loss.kind, old.compiled, sets);
  if (witness === undefined) return { kind: 'undecided' };
  return loss.kind === 'exposed' ? { kind: 'exposed', witness } : { kind: loss.kind, respect: loss.respect, witness };
}

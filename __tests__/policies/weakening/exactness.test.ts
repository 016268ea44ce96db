import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CONTAINS_READINGS, compilePolicy } from '../../../src/policies/compile.js';
import { compareDecisions } from '../../../src/policies/decision.js';
import { evaluate } from '../../../src/policies/evaluate.js';
import { comparePolicies } from '../../../src/policies/weakening/compare.js';
import { pairArbitrary, placed, requestsToTry, weakerSomewhere } from './brute-force.js';

describe('the comparison of two sets of policies', () => {
  it('finds a weakening exactly where trying every request finds one, and shows a request that proves it', () => {
    let weaker = 0;
    fc.assert(
      fc.property(pairArbitrary, ([old, fresh]) => {
        // A few pairs would take longer to try out than all others together.
        fc.pre(requestsToTry([...old, ...fresh]) <= 1000);
        const [before, after] = [placed(old, 'old'), placed(fresh, 'new')];
        const found = comparePolicies(before, after);
        expect(found.filter((change) => change.kind === 'undecided')).toEqual([]);
        const weakened = found.flatMap((change) => (change.kind === 'weaker' ? [change] : []));
        expect(weakened.length > 0).toBe(CONTAINS_READINGS.some((reading) => weakerSomewhere(before, after, reading)));
        for (const change of weakened) {
          const reading = change.reading === 'both' ? 'all' : change.reading;
          const decide = (set: typeof before) =>
            evaluate(
              set.map((policy) => compilePolicy(policy, reading)),
              change.witness.request,
            ).decision;
          expect(compareDecisions(decide(before), decide(after)).kind).toBe('weaker');
          weaker += 1;
        }
      }),
      { numRuns: 3000, seed: 20260222 },
    );
    // Were all pairs alike, agreeing would mean nothing.
    expect(weaker).toBeGreaterThan(1000);
  });

  it('finds nothing in a set compared with itself, in another order, under other names', () => {
    fc.assert(
      fc.property(pairArbitrary, ([old]) => {
        const after = placed([...old].reverse(), 'elsewhere').map(({ path, policy }) => ({
          path,
          policy: { ...policy, id: `renamed_${policy.id}` },
        }));
        expect(comparePolicies(placed(old, 'old'), after)).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('finds nothing when policies are only added', () => {
    fc.assert(
      fc.property(pairArbitrary, ([old, added]) => {
        const kinds = comparePolicies(placed(old, 'old'), placed([...old, ...added], 'new')).map((change) => change.kind);
        expect(kinds).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AnchorSet } from '../../../src/skills/analysis/anchors.js';

const word = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c', '-') });
const list = fc.array(word, { minLength: 1, maxLength: 4 });
const wanted = fc.record({ anchors: list, needs: fc.array(list, { maxLength: 3 }) });
const text = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'b', 'c', '-', ' ') });

describe('what is wanted in a text', () => {
  it('may be there when a word of each of its lists is, and not otherwise', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 40 }), text, (all, within) => {
        const set = AnchorSet.of([], all);
        const found = set.wantedIn(set.scan(within));
        for (const one of all) {
          const holdsEach = [one.anchors, ...one.needs].every((words) => words.some((each) => within.includes(each)));
          expect(set.mayHold(found, one)).toBe(holdsEach);
        }
      }),
    );
  });

  it('is told for each text alone', () => {
    const one = { anchors: ['send'], needs: [['token']] };
    const set = AnchorSet.of([], [one]);
    const first = set.wantedIn(set.scan('send'));
    const second = set.wantedIn(set.scan('a token'));
    expect([set.mayHold(first, one), set.mayHold(second, one)]).toEqual([false, false]);
    expect(set.mayHold(set.wantedIn(set.scan('send a token')), one)).toBe(true);
  });

  it('may be in any text when it was not announced', () => {
    const set = AnchorSet.of(['a']);
    expect(set.mayHold(set.wantedIn(set.scan('')), { anchors: ['a'], needs: [] })).toBe(true);
  });

  it('are picked from a list, in its order, with what was never announced', () => {
    const [held, missing, unknown] = [['a'], ['b'], ['c']].map((anchors) => ({ anchors, needs: [] }));
    if (held === undefined || missing === undefined || unknown === undefined) throw new Error('three were made');
    const set = AnchorSet.of([], [held, missing]);
    const list = [unknown, missing, held];
    for (const text of ['a', '', 'ab', 'a']) {
      const found = set.wantedIn(set.scan(text));
      const picked = set.membersAmong(found, list, (one) => [one]);
      expect(picked).toEqual(list.filter((one) => set.mayHold(found, one)));
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AnchorSet } from '../../../src/skills/analysis/anchors.js';
import { leastProcessorTime } from '../../support/processor-time.js';

/** Few letters of either case, and some from outside of ASCII, so that words overlap, contain each other and share ends. */
const text = (minLength: number, maxLength: number, letters: readonly string[]): fc.Arbitrary<string> =>
  fc.string({ minLength, maxLength, unit: fc.constantFrom(...letters) });
/** As short and as long as words are, on either side of what is looked up at once. */
const words = fc.uniqueArray(fc.oneof(text(1, 5, ['a', 'b', '-', 'é', '密', '钥']), text(5, 9, ['a', 'b', 'é'])), {
  minLength: 1,
  maxLength: 12,
});
const haystack = text(0, 60, ['a', 'A', 'b', 'B', '-', 'z', 'é', 'É', '密', '钥', '\u{1f511}']);

/** Where a word ends in a text, found letter by letter: the reference. */
function endsOf(word: string, within: string): number[] {
  const folded = within.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return Array.from({ length: folded.length }, (_, offset) => offset + 1).filter((end) => folded.slice(0, end).endsWith(word));
}

describe('a set of anchors', () => {
  it('finds every word wherever it stands, as searching for each of them would', () => {
    fc.assert(
      fc.property(words, haystack, (anchors, within) => {
        const set = AnchorSet.of(anchors);
        const hits = set.scan(within);
        for (const word of anchors) expect([...hits.endsOfAny(set.idsOf([word]))]).toEqual(endsOf(word, within));
      }),
    );
  });

  it('answers for a text as it did before it had read others', () => {
    fc.assert(
      fc.property(words, fc.array(haystack, { minLength: 1, maxLength: 5 }), (anchors, texts) => {
        const used = AnchorSet.of(anchors);
        for (const within of [...texts, ...texts]) {
          const fresh = AnchorSet.of(anchors);
          const list = used.idsOf(anchors);
          expect([...used.scan(within).endsOfAny(list)]).toEqual([...fresh.scan(within).endsOfAny(fresh.idsOf(anchors))]);
        }
      }),
    );
  });

  it('reads one case of an ASCII letter as the other, and of no other letter', () => {
    const set = AnchorSet.of(['key', 'é']);
    expect([...set.scan('KEY kEy').endsOfAny(set.idsOf(['key']))]).toEqual([3, 7]);
    expect(set.scan('É').isEmpty).toBe(true);
  });

  it.each([
    ['units that are one and the same in a fingerprint', '1-5', '2-6'],
    ['letters that differ from marks by one bit', '[a', '{a'],
    ['units far apart', '密码', String.fromCharCode('密'.charCodeAt(0) + 128, '码'.charCodeAt(0) + 128)],
    ['a beginning before the text', ' key', 'key'],
    ['an end behind the text', 'privatekey', 'privateke'],
  ])('is not deceived by %s', (_, word, within) => {
    const set = AnchorSet.of([word]);
    expect(set.scan(`${word} ${word}`).isEmpty).toBe(false);
    expect(set.scan(within).isEmpty).toBe(true);
  });

  it('reads the worst of texts in time that is proportional to them', () => {
    const set = AnchorSet.of(Array.from({ length: 2000 }, (_, index) => `aaaaaaaaaaaa${'abcdefghij'[index % 10] ?? ''}${String(index)}`));
    const within = 'a'.repeat(50_000);
    expect(leastProcessorTime(() => set.scan(within), 50)).toBeLessThan(50);
  });

  it('refuses the id of a word that is not in it', () => {
    expect(() => AnchorSet.of(['a']).idOf('b')).toThrow('not an anchor: b');
  });
});

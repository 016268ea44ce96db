import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lineFeedsOf } from '../../../src/skills/analysis/line-feeds.js';
import { PlaceList } from '../../../src/skills/analysis/place-list.js';

function listOf(places: readonly number[]): PlaceList {
  const list = new PlaceList();
  list.reserve(places.length);
  places.forEach((place, at) => (list.places[at] = place));
  list.count = places.length;
  return list;
}

describe('a list of places', () => {
  it('puts few and many in order, each as often as it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 200 }), (places) => {
        const list = listOf(places);
        list.sort();
        expect([...list.taken()]).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps what it held when room is made for more, and forgets what it held before', () => {
    const list = listOf([3, 1, 2]);
    list.reserve(5000);
    list.sort();
    const taken = list.taken();
    list.count = 0;
    expect([...taken]).toEqual([1, 2, 3]);
    expect(list.taken()).toHaveLength(0);
  });
});

describe('the line feeds of a text', () => {
  it.each([
    ['none', 'a b', []],
    ['at both ends and in a row', '\na\n\nb\n', [0, 2, 3, 5]],
    ['those of a text after a longer one', 'a\n', [1]],
  ])('are found: %s', (_, text, feeds) => {
    lineFeedsOf('\n'.repeat(3000));
    expect([...lineFeedsOf(text)]).toEqual(feeds);
  });
});

import { describe, expect, it } from '@jest/globals';

import { partOf, placeIn, placesIn, wholeOf } from '../../../src/skills/analysis/stretch.js';

describe('a pattern in a stretch of text', () => {
  it.each([
    ['ignores case where it says so', 'Send the KEY', /\bkey\b/i, [9, 12]],
    ['heeds it where it does not', 'Send the KEY', /\bkey\b/, undefined],
    ['has letters of every writing', 'Она Отправит КЛЮЧ', /(?<![\p{L}\p{N}])отправ\p{L}{1,6}(?![\p{L}])/iu, [4, 12]],
    ['sees no end of a word between letters', 'Она ПЕРЕОТПРАВИТ', /(?<!\p{L})отправ\p{L}{1,6}/iu, undefined],
    ['is matched as the text stands where lower case says something else', 'ΣΟΦΟΣ', /σοφος/i, [0, 5]],
    ['finds what neither of its cases is alone', 'Don’T', /don['’]t/i, [0, 5]],
    ['finds a letter within a range of signs and capitals', 'a', /[A-_]/i, [0, 1]],
  ] as const)('%s', (_, text, pattern, place) => {
    const found = placeIn(wholeOf(text), pattern);
    expect(found && [found.start, found.end]).toEqual(place);
  });

  it('is looked for from an offset on where it has the flag for that, whatever was asked before', () => {
    const text = wholeOf('Key, KEY');
    expect(placeIn(text, /key/gi, 1)).toEqual({ start: 5, end: 8 });
    const pattern = /key/gi;
    expect([placeIn(text, pattern, 4), placeIn(text, pattern), placeIn(text, pattern, 6)]).toEqual([
      { start: 5, end: 8 },
      { start: 0, end: 3 },
      undefined,
    ]);
  });

  it('is found in all its places, and goes on behind an empty one', () => {
    expect(placesIn(wholeOf('Key, KEY'), /key/gi).map(({ start }) => start)).toEqual([0, 5]);
    expect(placesIn(wholeOf('Aa'), /b?/gi).map(({ start }) => start)).toEqual([0, 1, 2]);
  });

  it('sees no more of a part than the part', () => {
    expect(placeIn(partOf(wholeOf('The Keys'), 4, 7), /\bkey\b/i)).toEqual({ start: 0, end: 3 });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sentenceEndAt, sentenceStopsOf } from '../../../../src/skills/analysis/deeds/sentence-ends.js';
import {
  sentenceAround,
  sentencesAround,
  sentenceWithin,
  type Reach,
  type Stopped,
} from '../../../../src/skills/analysis/deeds/sentences.js';

function stopped(text: string): Stopped {
  return { text, sentenceStops: sentenceStopsOf(text) };
}

function around(text: string, word: string, reach: Reach = 'sentence'): string {
  const start = text.indexOf(word);
  const range = sentencesAround(stopped(text), { start, end: start + word.length }, reach);
  return text.slice(range.start, range.end).trim();
}

describe('the sentence around a place', () => {
  it('goes from full stop to full stop, over single line feeds', () => {
    expect(around('One. Send the\nfile now. Two.', 'Send')).toBe('Send the\nfile now.');
  });

  it('takes no dot inside a name, a path or an address for an end', () => {
    expect(around('First. Open notes.md and https://a.zz/b.txt at once. Then rest.', 'Open')).toBe(
      'Open notes.md and https://a.zz/b.txt at once.',
    );
  });

  it('ends at a list item, a table row, a blank line and an East Asian full stop', () => {
    expect(around('- one thing\n- send it\n- third', 'send')).toBe('- send it');
    expect(around('| a |\n| send |\n| c |', 'send')).toBe('| send |');
    expect(around('one\n\nsend\n\ntwo', 'send')).toBe('send');
    expect(around('先读文件。把它发送。结束。', '发送')).toBe('把它发送。');
  });

  it('takes the number of a list item for no sentence', () => {
    expect(around('1. Send it.\n2. Rest.', 'Send')).toBe('1. Send it.');
  });
});

describe('the sentences around a place', () => {
  it('hold a few, never across a heading or the edge of a block of code', () => {
    expect(around('Zero. One. Two send. Three. Four.', 'send', 'few')).toBe('One. Two send. Three. Four.');
    expect(around('Zero.\n\n## Title\n\nsend it.\n\n## Next\n\nFour.', 'send', 'passage')).toBe('## Title\n\nsend it.');
  });

  it('always hold the place itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(20), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(text.length, start + length);
        for (const reach of ['sentence', 'few', 'passage'] as const) {
          const range = sentencesAround(stopped(text), { start, end }, reach);
          expect(range.start).toBeLessThanOrEqual(start);
          expect(range.end).toBeGreaterThanOrEqual(end);
        }
        const own = sentenceAround(stopped(text), { start, end });
        expect(own).toEqual(sentencesAround(stopped(text), { start, end }, 'sentence'));
        expect(own).toEqual(sentenceWithin(text, { start, end }));
      }),
    );
  });
});

describe('the ends of sentences', () => {
  /** The same, said as a pattern: slow, and easier to check by eye. */
  const END =
    /[.!?;](?<!(?:^|\n)[ \t>]{0,6}\d{1,3}\.)(?=[\s"'”’)\]*_`]|$)|[。！？；]|\n[ \t]*\n|\n(?=[ \t]{0,8}(?:[-*+>#|~]|```|\d{1,3}[.)]|<[A-Za-z/!])|[ \t]{0,8}(?:\/\/|#))/g;

  function endsByPattern(text: string): number[] {
    return [...text.matchAll(END)].map((match) => match.index + match[0].length);
  }

  function endsByHand(text: string, from: number, to: number): number[] {
    const ends: number[] = [];
    for (let at = from; at < to;) {
      const end = sentenceEndAt(text, at, from, to);
      if (end >= 0) ends.push(end - from);
      at = end < 0 ? at + 1 : end;
    }
    return ends;
  }

  const mark = fc.constantFrom(...Array.from('.!?;。；\n\n\n \t-*12(){`#|~></a"”\u00a0x'));

  it('are where the pattern has them, and nothing outside of the range is looked at', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), fc.nat(10), fc.nat(10), (marks, before, after) => {
        const text = marks.join('');
        const from = Math.min(before, text.length);
        const to = Math.max(from, text.length - after);
        expect(endsByHand(text, from, to)).toEqual(endsByPattern(text.slice(from, to)));
      }),
      { numRuns: 2000 },
    );
  });

  it('all stand at a place where a sentence may end', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const text = marks.join('');
        const stops = [...sentenceStopsOf(text)];
        const ends = Array.from(text, (_, at) => at).filter((at) => sentenceEndAt(text, at, 0, text.length) >= 0);
        expect(ends.filter((at) => !stops.includes(at))).toEqual([]);
      }),
    );
  });
});

describe('what is known of the ends of sentences', () => {
  const PIECE = fc.constantFrom(
    'Read',
    ' ',
    '.',
    '. ',
    '\n',
    '\n\n',
    '\n- ',
    '\n  12. ',
    '1',
    '123',
    '! ',
    '"',
    ' '.repeat(20),
    '\t',
    '\n#',
    '。',
    '\n```',
    '\n<b',
    ';',
  );

  it('changes none of them, whatever was looked at before', () => {
    fc.assert(
      fc.property(
        fc.array(PIECE, { minLength: 20, maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(900), fc.nat(30)), { minLength: 3, maxLength: 12 }),
        (pieces, places) => {
          const text = pieces.join('');
          const plain = stopped(text);
          const known = { ...plain, sentenceEnds: new Int32Array(plain.sentenceStops.length) };
          for (const [from, length] of places) {
            const start = Math.min(from, text.length);
            const place = { start, end: Math.min(text.length, start + length) };
            for (const reach of ['sentence', 'beside', 'few', 'passage', 'section'] as const)
              expect(sentencesAround(known, place, reach)).toEqual(sentencesAround(plain, place, reach));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

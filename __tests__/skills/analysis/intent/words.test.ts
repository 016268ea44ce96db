import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CLAUSE_END, readWords, SENTENCE_END } from '../../../../src/skills/analysis/intent/words.js';

/** The words of a text, with its marks named. */
function wordsOf(text: string): (number | string)[] {
  const words: (number | string)[] = [];
  readWords(text, 0, text.length, (word) => words.push(word === SENTENCE_END ? 'end' : word === CLAUSE_END ? 'pause' : word));
  return words;
}

describe('the words of prose', () => {
  it.each([
    ['case', 'Never Tell', 'never tell'],
    ['plurals', 'tokens reports', 'token report'],
    ['the past', 'approved deleted', 'approve delete'],
    ['what goes on', 'sending hiding', 'send hid'],
    ['emphasis', '**silently** _send_', 'silently send'],
    ['quotation marks and brackets', '“silently” (send)', 'silently send'],
    ['a possessive', "user's key", 'user key'],
    ['a contraction of “not”', "don't tell", 'not tell'],
    ['another apostrophe', 'don’t tell', "don't tell"],
  ])('read alike whatever their %s', (_, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it.each([
    ['addresses', 'https://one.example/a?b=c', 'wss://two.example'],
    ['numbers', '4500', '12'],
    ['mail addresses', 'desk@one.example', 'x@two.example'],
    ['names with dots', 'relay.one.example', 'notes.txt'],
  ])('say of %s only that they are such', (_, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it('name the words within a path', () => {
    expect(wordsOf('~/.aws/credentials').slice(1)).toEqual(wordsOf('aws credentials'));
  });

  it.each([
    ['report', 'resort'],
    ['not', 'note'],
    ['user', 'used'],
  ])('tell “%s” from “%s”', (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  it('end a sentence at its stop, behind what closes a quotation, and at the end of a line', () => {
    expect(wordsOf('one. two! “three?” (four.)\nfive').filter((word) => word === 'end')).toHaveLength(6);
  });

  it('part clauses at colons and semicolons', () => {
    expect(wordsOf('one: two; three').filter((word) => word === 'pause')).toHaveLength(2);
  });

  it('are found at their offsets, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        readWords(text, 0, text.length, (_word, start) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThanOrEqual(text.length);
          last = start;
        });
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CLAUSE_END, readWords, SENTENCE_END, WordList } from '../../../../src/skills/analysis/intent/words.js';
import { unitsOf } from '../../../../src/skills/analysis/units-of.js';

function listOf(text: string): WordList {
  const words = new WordList();
  readWords(unitsOf(text), text.length, words);
  return words;
}

/** The words of a text, with its marks named. */
function wordsOf(text: string): (number | string)[] {
  const { hashes, length } = listOf(text);
  return Array.from(hashes.subarray(0, length), (word) => (word === SENTENCE_END ? 'end' : word === CLAUSE_END ? 'pause' : word));
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
        const { offsets, length } = listOf(text);
        let last = 0;
        for (const start of offsets.subarray(0, length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('are the same whatever was read before', () => {
    const few = wordsOf('https:');
    wordsOf('x'.repeat(6) + '/'.repeat(5000));
    expect(wordsOf('https:')).toEqual(few);
    expect(listOf('word '.repeat(5000)).length).toBe(5001);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { extentOf } from '../../../src/skills/analysis/pattern-extent.js';

const longestOf = (pattern: RegExp): number => extentOf(pattern.source).longest;
const crosses = (pattern: RegExp): boolean => extentOf(pattern.source).crossesLines;

describe('the extent of a pattern', () => {
  it('counts letters, classes and escapes as one unit each', () => {
    expect(longestOf(/curl -d/)).toBe(7);
    expect(longestOf(/[abc\]]x[^"']/)).toBe(3);
    expect(longestOf(/\x41\u0042\.\w/)).toBe(4);
  });

  it('counts the longest alternative', () => {
    expect(longestOf(/a|bcd|ef/)).toBe(3);
    expect(longestOf(/x(?:a|bcd|ef)y/)).toBe(5);
  });

  it('multiplies what is repeated by the most times that it may be', () => {
    expect(longestOf(/ab?c{3}d{1,4}/)).toBe(9);
    expect(longestOf(/(?:ab){0,20}?!/)).toBe(41);
    expect(longestOf(/a+/)).toBe(Infinity);
    expect(longestOf(/a*b/)).toBe(Infinity);
    expect(longestOf(/a{2,}/)).toBe(Infinity);
    expect(longestOf(/(?:a{0})b/)).toBe(1);
  });

  it('takes braces without a number for themselves', () => {
    expect(longestOf(/\$\{a}/)).toBe(4);
    expect(extentOf('a{b}').longest).toBe(4);
  });

  it('counts nothing for borders, and what assertions look at', () => {
    expect(longestOf(/^\bab\B$/)).toBe(2);
    expect(longestOf(/(?<!not )run(?= it)/)).toBe(10);
    expect(longestOf(/(?<name>ab)(cd)/)).toBe(4);
  });

  it('takes what refers back or names a property for unbounded', () => {
    for (const pattern of [/(a)\1/, /(?<x>a)\k<x>/, /\cA/]) {
      expect(extentOf(pattern.source)).toEqual({ longest: Infinity, crossesLines: true, asksForEdges: true });
    }
  });

  it('knows what can match a line feed', () => {
    for (const pattern of [/\n/, /\s/, /\W/, /\D/, /[^a]/, /[\s.]/, /[\0-\x20]/, /\x0a/, /\u000A/]) expect(crosses(pattern)).toBe(true);
    for (const pattern of [/a/, /./, /\w/, /[^\n]/, /[^\s]/, /[ \t]/, /\x41/]) expect(crosses(pattern)).toBe(false);
  });

  it('knows what asks for the edges of lines', () => {
    expect(extentOf('a$').asksForEdges).toBe(true);
    expect(extentOf('(?:^|;)a').asksForEdges).toBe(true);
    expect(extentOf('[$^]\\$').asksForEdges).toBe(false);
  });

  it('is never less than a match', () => {
    const atom = fc.constantFrom('a', 'b', '-', '.', '\\n', '\\s', '\\w', '[ab]', '[^a]', '[\\n\\]]', '\\b', '\\x62', '\\{');
    const quantifier = fc.constantFrom('', '', '?', '{2}', '{0,3}', '{1,2}?', '+', '*?');
    const { pattern } = fc.letrec<{ pattern: string; term: string }>((tie) => ({
      term: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.tuple(atom, quantifier).map(([one, times]) => one + (one === '\\b' ? '' : times)),
        fc.tuple(tie('pattern'), fc.constantFrom('(?:', '(', '(?<a>')).map(([inside, open]) => `${open}${inside})`),
      ),
      pattern: fc
        .array(fc.array(tie('term'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|')),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '\n', ' ', '{', ']'), maxLength: 20 });
    fc.assert(
      fc.property(pattern, text, (source, within) => {
        fc.pre((source.match(/<a>/g) ?? []).length < 2);
        const { longest, crossesLines } = extentOf(source);
        for (const [match] of within.matchAll(new RegExp(source, 'g'))) {
          expect(match.length).toBeLessThanOrEqual(longest);
          if (match.includes('\n')) expect(crossesLines).toBe(true);
        }
      }),
    );
  });
});

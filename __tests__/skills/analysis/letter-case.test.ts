import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { lowerSource, lowerText } from '../../../src/skills/analysis/letter-case.js';
import { unitsBeyondAscii } from '../../../src/skills/analysis/unit-classes.js';

const lowered = (text: string): string | undefined => lowerText(text, unitsBeyondAscii(text));

/** The places of all matches. */
const placesOf = (source: string, flags: string, text: string): [number, number][] =>
  [...text.matchAll(new RegExp(source, flags))].map((match) => [match.index, match[0].length]);

/** What is found in a text as it stands, and what in lower case. */
function bothWays(source: string, text: string): [unknown, unknown] {
  const lowerPattern = lowerSource(source);
  const lowerWords = lowered(text);
  if (lowerPattern === undefined || lowerWords === undefined) throw new Error('has no other way');
  return [placesOf(lowerPattern, 'gm', lowerWords), placesOf(source, 'gim', text)];
}

describe('a text in lower case', () => {
  it('has the length of the text', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const letter = String.fromCharCode(unit);
      expect(lowered(letter)?.length ?? 1).toBe(1);
    }
  });

  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((letter) => lowered(letter) !== undefined);
  /** Whether a pattern in lower case can name a letter. */
  const isNamed = (letter: string): boolean => /[\\^$.*+?()[\]{}|/]/.test(letter) || lowerSource(letter) !== undefined;

  it('tells two letters that a pattern can name apart exactly where a match that ignores case does', () => {
    const canonical = (letter: string): string => {
      const upper = letter.toUpperCase();
      return upper.length === 1 && !(letter > '\x7f' && upper <= '\x7f') ? upper : letter;
    };
    const bySame = new Map<string, string>();
    for (const letter of letters.filter(isNamed)) {
      const known = bySame.get(canonical(letter));
      if (known === undefined) bySame.set(canonical(letter), lowered(letter) ?? '');
      else expect(lowered(letter)).toBe(known);
    }
    expect(new Set(bySame.values()).size).toBe(bySame.size);
    // No other letter is one of these to a match that ignores case.
    for (const letter of letters.filter((one) => !isNamed(one))) expect(bySame.has(canonical(letter))).toBe(false);
  });

  it('makes none that a pattern can name of one that no pattern can', () => {
    for (const letter of letters.filter((one) => !isNamed(one))) expect(isNamed(lowered(letter) ?? '')).toBe(false);
  });

  it('is made of Greek, which no pattern in lower case names, and of nothing that becomes longer or a letter of ASCII', () => {
    expect(lowered('ΟΔΟΣ: SEND')).toBe('οδος: send');
    expect(lowered('Kelvin: \u212a')).toBeUndefined();
    expect(lowered('İstanbul')).toBeUndefined();
    expect(lowered('Straße, ÉTÉ, ПРИВЕТ')).toBe('straße, été, привет');
  });
});

describe('a pattern in lower case', () => {
  it.each([
    [String.raw`\bLogin Data\b`, 'LOGIN data, login Data'],
    [String.raw`[A-Za-z]{2,9}\S\W\D\B`, 'ABc! dEf'],
    [String.raw`[A-F0-9]{4}`, 'dead BEEF 12aB'],
    [String.raw`[^A-Z\s]+`, 'aB 12 _C'],
    [String.raw`[A-Z-x]+`, 'a-b x Y'],
    [String.raw`[-A]+`, 'a-A=b'],
    [String.raw`[\w-Z]+`, 'z-Z'],
    [String.raw`[!-_]+`, 'abc ABC ~'],
    [String.raw`[\x21-\x5f]+`, 'abc ABC ~'],
    [String.raw`[À-ÿа-я]+`, 'ÉTÉ привет ПРИВЕТ Ÿ'],
    [String.raw`\u00c9T\xC9|\u0421`, 'été ÉTÉ с С'],
    [String.raw`(?<Name>A+)(?:B|c)(?!D)(?<!X)`, 'aab aacd AAC'],
    [String.raw`don['’]?t [^.\n]{0,9}`, "DON’T go. Don't Stop"],
    [String.raw`\[A\]|\\A|[\]A]`, '[a] \\a ]'],
  ])('%s finds the same', (source, text) => {
    const [found, expected] = bothWays(source, text);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });

  it('is none where a reference back, a property or a letter of several cases stands', () => {
    for (const source of [
      String.raw`(a)\1`,
      String.raw`\k<a>`,
      String.raw`\p{Lu}`,
      String.raw`[\p{Ll}]`,
      String.raw`\u{1f600}`,
      'σ',
      '\\u0130',
      '[\\u2100-\\u2140]',
      '[\\0-\\uffff]',
    ]) {
      expect(lowerSource(source)).toBeUndefined();
    }
  });

  it('finds the same for every signal, in its own words and any others', () => {
    const signals = [...new Set(DETECTORS.flatMap((detector) => detector.signals))];
    const words = fc.constantFrom(...new Set(signals.flatMap((one) => one.anchors)));
    const piece = fc.oneof(
      words,
      words.map((word) => word.toUpperCase()),
      fc.constantFrom(' ', '\n', '. ', ' the ', ' All ', '=', '"', '(', ' | ', 'É', '’', 'https://A.example/X'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...signals), fc.array(piece, { maxLength: 12 }), (one, pieces) => {
        fc.pre(lowerSource(one.source) !== undefined);
        const text = `${pieces.join('')} ${one.anchors[0] ?? ''}`;
        const [found, expected] = bothWays(one.source, text);
        expect(found).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalJson, equalValues, sortDeep } from '../../src/core/json.js';
import { compareCodePoints } from '../../src/core/order.js';
import { LineIndex } from '../../src/core/region.js';
import { decodeUtf8, nearestWord, snippetOf } from '../../src/core/text.js';

describe('the order by code point', () => {
  it('is the order of the UTF-8 bytes', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 6 }).map((value) => value.replace(/\p{Cs}/gu, ''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
    expect(compareCodePoints('\uff5e', '\u{1f600}')).toBeLessThan(0);
  });
});

describe('lines and columns', () => {
  it('count from 1, and LF, CRLF and lone CR each end a line', () => {
    const index = new LineIndex('ab\ncd\r\nef\rgh');
    expect([0, 2, 3, 6, 7, 10].map((offset) => index.positionAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
    expect(index.lineCount).toBe(4);
  });

  it('find every offset again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')), fc.nat(40), (pieces, offset) => {
        const text = pieces.join('');
        const index = new LineIndex(text);
        const inside = Math.min(offset, text.length);
        const { line, column } = index.positionAt(offset);
        expect(index.offsetOfLine(line) + column - 1).toBe(inside);
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and keeps every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }] })).toBe('{"a":[{"c":null}],"b":1}');
    expect(equalValues({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(equalValues([1, 2], [2, 1])).toBe(false);
  });

  it('takes __proto__ for a key like any other', () => {
    const sorted = sortDeep(JSON.parse('{"__proto__": {"admin": true}}')) as Record<string, unknown>;
    expect(sorted['admin']).toBeUndefined();
    expect(canonicalJson(JSON.parse('{"__proto__": 1}'))).toBe('{"__proto__":1}');
  });
});

describe('the word that was meant', () => {
  const words = ['error', 'warning', 'never', 'policies-dir', 'policy'];
  it.each([
    ['eror', 'error'],
    ['warn', 'warning'],
    ['polcy', 'policy'],
    ['Policies-Dir', 'policies-dir'],
    ['nevre', 'never'],
    ['xyz', undefined],
    ['', undefined],
    ['e', undefined],
  ])('for %j is %j', (word, meant) => {
    expect(nearestWord(word, words)).toBe(meant);
  });

  it('is found quickly among hostile ones', () => {
    expect(nearestWord('a'.repeat(100_000), words)).toBeUndefined();
  });
});

describe('text', () => {
  it('is UTF-8 or nothing, without its byte order mark', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
    expect(decodeUtf8(new Uint8Array([0x61, 0xff]))).toBeUndefined();
  });

  it('is one short line in a snippet', () => {
    expect(snippetOf('  a\n\tb  c ')).toBe('a b c');
    expect(snippetOf('x'.repeat(300))).toHaveLength(200);
    expect(snippetOf('x'.repeat(1_000_000)).endsWith('…')).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readJsonString } from '../../../src/skills/analysis/json-string.js';

describe('the inside of a JSON string', () => {
  it('means what JSON.parse says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = JSON.stringify(text).slice(1, -1);
        expect(readJsonString(source)?.text ?? source).toBe(JSON.parse(`"${source}"`));
      }),
    );
  });

  it('knows where each unit of its meaning stands', () => {
    const source = String.raw`a\"b\u0041c\n`;
    const { text, offsets } = readJsonString(source) ?? { text: '', offsets: [] };
    expect(text).toBe('a"bAc\n');
    expect(offsets).toEqual([0, 1, 3, 4, 10, 11, source.length]);
  });

  it('is its own meaning where nothing is escaped', () => {
    expect(readJsonString('plain')).toBeUndefined();
  });

  it('takes a back slash that escapes nothing for what follows it', () => {
    expect(readJsonString(String.raw`\q\uZZ`)?.text).toBe('quZZ');
  });
});

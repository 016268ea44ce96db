import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { unitsOf } from '../../../src/skills/analysis/units-of.js';

describe('the units of a text', () => {
  it('are those that the string has, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(String.fromCharCode(...unitsOf(text).subarray(0, text.length))).toBe(text);
      }),
    );
  });

  it('are given of texts of any length', () => {
    const text = 'é密\ud800'.repeat(100_000);
    const units = unitsOf(text);
    expect(units.length).toBeGreaterThanOrEqual(text.length);
    expect(units[text.length - 1]).toBe(0xd800);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { firstFrom } from '../../../src/skills/analysis/first-from.js';

describe('the first of ascending offsets from another on', () => {
  it('is what going through all of them finds', () => {
    const ascending = fc.array(fc.nat(60), { maxLength: 20 }).map((offsets) => offsets.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.integer({ min: -5, max: 70 }), (offsets, from) => {
        const found = offsets.findIndex((offset) => offset >= from);
        expect(firstFrom(Int32Array.from(offsets), from)).toBe(found < 0 ? offsets.length : found);
      }),
    );
  });
});

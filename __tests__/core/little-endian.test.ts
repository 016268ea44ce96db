import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { int16sIn, int32sIn, uint16sIn } from '../../src/core/little-endian.js';

describe('numbers in bytes, little-endian', () => {
  it('are the same wherever they lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 40 }), fc.nat(4), (bytes, offset) => {
        const view = Buffer.from(bytes);
        expect([...int32sIn(bytes, offset, 2)]).toEqual([view.readInt32LE(offset), view.readInt32LE(offset + 4)]);
        expect([...int16sIn(bytes, offset, 2)]).toEqual([view.readInt16LE(offset), view.readInt16LE(offset + 2)]);
        expect([...uint16sIn(bytes, offset, 2)]).toEqual([view.readUInt16LE(offset), view.readUInt16LE(offset + 2)]);
      }),
    );
  });

  it('are counted from the beginning of a part of other bytes', () => {
    const part = Uint8Array.of(9, 9, 9, 9, 1, 0, 0, 0, 2, 1, 0, 0).subarray(4);
    expect([...int32sIn(part, 0, 2)]).toEqual([1, 258]);
  });

  it('are refused where there are too few', () => {
    expect(() => int32sIn(new Uint8Array(7), 0, 2)).toThrow(RangeError);
    expect(() => int32sIn(new Uint8Array(8), 1, 2)).toThrow(RangeError);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { intentModel, IntentModel, SCALE } from '../../../../src/skills/analysis/intent/model.js';

/** Packs weights as `scripts/intent/packing.mjs` does. */
function packed(weights: ReadonlyMap<number, number>, bias: number): Buffer {
  const bytes = Buffer.alloc(4 + weights.size * 6);
  bytes.writeInt32LE(bias, 0);
  [...weights].forEach(([key, weight], index) => {
    bytes.writeInt32LE(key, 4 + index * 4);
    bytes.writeInt16LE(weight, 4 + weights.size * 4 + index * 2);
  });
  return bytes;
}

const anyKey = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const anyWeight = fc.integer({ min: -32768, max: 32767 }).filter((weight) => weight !== 0);

describe('the table of weights', () => {
  it('gives each feature the weight that it was packed with, and says of all others that they have none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, anyWeight), { maxLength: 400 }), fc.array(anyKey), (known, others) => {
        const weights = new Map(known);
        const model = new IntentModel(packed(weights, 0));
        for (const [key, weight] of weights) expect(model.weightAt(model.slotOf(key)) * SCALE).toBe(weight);
        for (const key of others) if (!weights.has(key)) expect(model.slotOf(key)).toBe(-1);
      }),
    );
  });

  it('gives no two features the same place', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => index << 12);
    const model = new IntentModel(packed(new Map(keys.map((key) => [key, 1])), 0));
    expect(new Set(keys.map((key) => model.slotOf(key))).size).toBe(keys.length);
  });
});

describe('the weights that come with the product', () => {
  it('take a passage of unknown words for an honest one', () => {
    expect(intentModel().bias).toBeLessThan(0);
  });
});

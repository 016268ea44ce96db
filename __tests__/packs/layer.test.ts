import { describe, expect, it } from '@jest/globals';

import { layerNumber, layerOf, LAYERS } from '../../src/packs/layer.js';

describe('a layer', () => {
  it.each([
    [10, 'foundation'],
    [19, 'foundation'],
    [20, 'domain'],
    [30, 'domain'],
    [40, 'domain'],
    [50, 'custom'],
    ['10', 'foundation'],
    ['custom', 'custom'],
  ])('written as %p is %s', (written, layer) => {
    expect(layerOf(written)).toBe(layer);
  });

  it.each([-1, 1.5, 'base', 'Foundation', ''])('cannot be written as %p', (written) => {
    expect(layerOf(written)).toBeUndefined();
  });

  it('is written as an integer that reads as the same layer', () => {
    for (const layer of LAYERS) expect(layerOf(layerNumber(layer))).toBe(layer);
  });
});

import { describe, expect, it } from '@jest/globals';

import { IntentModel, SCALE } from '../../../../src/skills/analysis/intent/model.js';
import { LineWeights, WINDOW, type HeavyLines } from '../../../../src/skills/analysis/program-weight/line-weights.js';

/** A model in which some features weigh as said, and one without any feature weighs nothing. */
function modelOf(weights: Readonly<Record<number, number>>): IntentModel {
  const entries = Object.entries(weights).map(([key, weight]) => [Number(key), weight * SCALE] as const);
  const bytes = Buffer.alloc(4 + entries.length * 6);
  entries.forEach(([key, weight], index) => {
    bytes.writeInt32LE(key, 4 + index * 4);
    bytes.writeInt16LE(weight, 4 + entries.length * 4 + index * 2);
  });
  return new IntentModel(bytes);
}

/** Weighs lines of features; a line stands at ten times its number. Each has features that nobody knows, so that lengths are alike. */
function heavyOf(weights: LineWeights, lines: readonly (readonly number[])[]): readonly HeavyLines[] {
  lines.forEach((features, line) => {
    for (const feature of features) weights.feature(feature);
    for (let unknown = features.length; unknown < 30; unknown += 1) weights.feature(1_000_000 + unknown);
    weights.line(line * 10, line * 10 + 5);
  });
  return weights.take();
}

const nothing = (lines: number): readonly (readonly number[])[] => Array.from({ length: lines }, () => []);

describe('lines that are weighed together', () => {
  const model = modelOf({ 1: 1, 2: 1, 3: -1 });

  it('are found by what they weigh together, at the heaviest of them', () => {
    expect(heavyOf(new LineWeights(model, 1.5), [...nothing(3), [1, 3], ...nothing(3), [2], ...nothing(3)])).toEqual([]);
    expect(heavyOf(new LineWeights(model, 1.5), [...nothing(3), [1], ...nothing(3), [2], ...nothing(3)])).toMatchObject([
      { start: 30, end: 35, from: 0, to: 105 },
    ]);
  });

  it('are too far apart from sixteen lines on', () => {
    const apart = (lines: number) => heavyOf(new LineWeights(model, 1.5), [[1], ...nothing(lines), [2], ...nothing(40)]);
    expect(apart(WINDOW - 2)).toHaveLength(1);
    expect(apart(WINDOW - 1)).toHaveLength(0);
  });

  it('weigh no more for saying the same again', () => {
    const score = (lines: readonly (readonly number[])[]) => heavyOf(new LineWeights(model, -9), lines)[0]?.score;
    expect(score([...nothing(5), [1], [1], [1], ...nothing(20)])).toBe(score([...nothing(7), [1], ...nothing(20)]));
  });

  it('leave nothing behind for the next program', () => {
    const weights = new LineWeights(model, 1.5);
    expect(heavyOf(weights, [[1], ...nothing(5)])).toEqual([]);
    expect(heavyOf(weights, [[2], ...nothing(5)])).toEqual([]);
    expect(heavyOf(weights, [[1, 2], ...nothing(5)])).toHaveLength(1);
    expect(heavyOf(weights, [[1, 2], ...nothing(5)])).toHaveLength(1);
  });

  it('are too few to judge below a hundred features', () => {
    expect(
      heavyOf(new LineWeights(model, -9), [
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([]);
  });

  it('are told once where windows overlap, and each where they do not', () => {
    const lines = [[1, 2], ...nothing(2), [1, 2], ...nothing(WINDOW * 3), [1, 2], ...nothing(WINDOW)];
    expect(heavyOf(new LineWeights(model, 1.5), lines)).toHaveLength(2);
  });

  it('are weighed in programs of any length', () => {
    const lines = [...nothing(5000), [1, 2], ...nothing(5000)];
    expect(heavyOf(new LineWeights(model, 1.5), lines)).toMatchObject([{ start: 50_000 }]);
  });
});

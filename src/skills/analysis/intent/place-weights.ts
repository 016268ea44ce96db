import type { IntentModel } from './model.js';

/** Takes what a text is made of: a word, or a pair of words, and where its words begin. */
export type TakeFeature = (key: number, first: number, last: number) => void;

/** What the words of a text weigh, alone and in pairs, by the offset at which each begins; `read` goes through the text. */
export function placeWeights(model: IntentModel, read: (take: TakeFeature) => void): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (at: number, weight: number): unknown => weights.set(at, (weights.get(at) ?? 0) + weight);
  read((key, first, last) => {
    const slot = model.slotOf(key);
    if (slot < 0) return;
    add(first, model.weightAt(slot) / 2);
    add(last, model.weightAt(slot) / 2);
  });
  return weights;
}

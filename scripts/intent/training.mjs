// @ts-nocheck: works on the untyped lists of `passages.mjs`.
// Learns the weights of hostile intent: from passages that were written for it, and from pages of honest skills, of which
// those that are mistaken most are learned from again.
import { mulberry32, separation } from './separation.mjs';
import { compiled } from './passages.mjs';

const { lengthFactor, WINDOW } = await compiled('intent/reading.js');

const SAMPLE = 40000;
const HARDEST = 8000;
const COST = 0.01;
/** An honest passage counts as much as this many hostile ones: an alarm that must not be costs more than one that is missing. */
const HONEST_TIMES = 3;
/** Features that were met less often are learned by heart: in what was written for it, and in pages. */
const SEEN_IN_OWN = 4;
const SEEN_IN_PAGES = 6;

/**
 * @param options `hostile`, `honest`: passages; `pages`: stretches of honest pages; all of them as lists of sentences.
 * @returns the weight of each feature and the bias
 */
export function train({ hostile, honest, pages, rounds = 4, seed = 1 }) {
  const random = mulberry32(seed);
  const windows = pages.flatMap((stretch) => windowsOf(stretch));
  const chosen = new Set();
  while (chosen.size < Math.min(SAMPLE, windows.length)) chosen.add(Math.floor(random() * windows.length));
  const own = [...hostile.map((one) => example(one, true)), ...honest.map((one) => example(one, false))];
  let model;
  for (let round = 0; round < rounds; round += 1) {
    const picked = Array.from(chosen, (index) => example(windows[index], false));
    model = learned(own, picked, seed);
    if (round === rounds - 1) break;
    const scores = Float64Array.from(windows, (window) => scoreOf(model, window));
    const order = Int32Array.from(windows.keys()).sort((a, b) => scores[b] - scores[a]);
    for (const index of order.subarray(0, HARDEST)) chosen.add(index);
  }
  return model;
}

function example(sentences, hostile) {
  const features = sentences.flatMap((one) => [...one.features]);
  const count = sentences.reduce((sum, one) => sum + one.count, 0);
  return { features, value: lengthFactor(count), hostile, cost: hostile ? COST : HONEST_TIMES * COST };
}

function learned(own, picked, seed) {
  const seen = new Map();
  const count = (examples, step) => {
    for (const { features } of examples) for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + step);
  };
  count(own, 1 << 16);
  count(picked, 1);
  const indexes = new Map();
  for (const [feature, counts] of seen)
    if (counts >> 16 >= SEEN_IN_OWN || (counts & 0xffff) >= SEEN_IN_PAGES) indexes.set(feature, indexes.size);
  const rows = [...own, ...picked].map((one) => ({
    ...one,
    features: Int32Array.from(one.features.flatMap((feature) => indexes.get(feature) ?? [])),
  }));
  const { weights, bias } = separation(rows, indexes.size, { rounds: 30, seed });
  const byFeature = new Map();
  for (const [feature, index] of indexes) byFeature.set(feature, weights[index]);
  return { weights: byFeature, bias };
}

/** Three sentences in a row at every second one, and shorter stretches whole. */
function windowsOf(stretch) {
  const windows = [];
  for (let from = 0; from < stretch.length; from += 2) windows.push(stretch.slice(from, from + 3));
  return windows;
}

function scoreOf({ weights, bias }, sentences) {
  let sum = 0;
  let count = 0;
  for (const { features, count: own } of sentences) {
    count += own;
    for (const feature of features) sum += weights.get(feature) ?? 0;
  }
  return sum * lengthFactor(count) + bias;
}

/** The best score of up to {@link WINDOW} sentences in a row. */
export function bestScore(model, stretch) {
  let best = -Infinity;
  for (let from = 0; from < stretch.length; from += 1) {
    for (let to = from + 1; to <= Math.min(stretch.length, from + WINDOW); to += 1) {
      best = Math.max(best, scoreOf(model, stretch.slice(from, to)));
    }
  }
  return best;
}

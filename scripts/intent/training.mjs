// @ts-nocheck: works on the untyped lists of `passages.mjs`.
// Learns the weights of hostile intent: from passages that were written for it, and from pages of honest skills, of which
// those that are mistaken most are learned from again.
import { mulberry32, separation } from './separation.mjs';
import { compiled } from './passages.mjs';

const { lengthFactor, WINDOW } = await compiled('intent/reading.js');

const SAMPLE = 40000;
const HARDEST = 8000;
const COST = 0.01;
/** A stretch of an honest page counts as much as this many hostile passages: an alarm that must not be costs more than one that is missing. */
const PAGE_TIMES = 3;
/**
 * An honest passage that was written along with hostile ones counts less. Most are near twins, of which no page has any: where they counted as
 * much as pages, words were spent on telling twins apart, and at the same share of mistaken pages half as many attacks were found.
 */
const TWIN_TIMES = 1;
/** Features that were met less often are learned by heart: in what was written for it, and in pages. */
const SEEN_IN_OWN = 4;
const SEEN_IN_PAGES = 6;

/**
 * @param options `hostile`, `honest`: passages; `pages`: stretches of honest pages; all of them as lists of sentences.
 * @returns the weight of each feature and the bias
 */
export function train({ hostile, honest, pages, rounds = 4, seed = 1 }) {
  const random = mulberry32(seed);
  const indexes = vocabulary([...hostile, ...honest], pages);
  const own = [...hostile.map((one) => ({ ...passageOf(one, indexes), hostile: true })), ...honest.map((one) => passageOf(one, indexes))];
  const windows = windowsOf(pages, indexes);
  const chosen = new Set();
  while (chosen.size < Math.min(SAMPLE, windows.length)) chosen.add(Math.floor(random() * windows.length));
  let model;
  for (let round = 0; round < rounds; round += 1) {
    const picked = Array.from(chosen, (index) => windows[index]);
    model = learned(own, picked, indexes.size, seed);
    if (round === rounds - 1) break;
    const scores = Float64Array.from(windows, (window) => scoreOf(model, window));
    const order = Int32Array.from(windows.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
    for (const index of order.subarray(0, HARDEST)) chosen.add(index);
  }
  return { weights: new Map(Array.from(indexes, ([feature, index]) => [feature, model.weights[index]])), bias: model.bias };
}

/** An index for each feature that may be learned: the others are too rare in all that there is. */
function vocabulary(own, pages) {
  const inOwn = new Map();
  for (const feature of featuresOf(own)) inOwn.set(feature, (inOwn.get(feature) ?? 0) + 1);
  // Features that share their lowest bits are counted together, which keeps some that are too rare and loses none.
  const mask = (1 << 24) - 1;
  const inPages = new Uint32Array(mask + 1);
  for (const feature of featuresOf(pages)) inPages[feature & mask] += 1;
  const indexes = new Map();
  for (const [feature, times] of inOwn) if (times >= SEEN_IN_OWN) indexes.set(feature, indexes.size);
  for (const feature of featuresOf(pages))
    if (inPages[feature & mask] >= SEEN_IN_PAGES && !indexes.has(feature)) indexes.set(feature, indexes.size);
  return indexes;
}

function* featuresOf(lists) {
  for (const sentences of lists) for (const { features } of sentences) yield* features;
}

/** What is learned from: the indexes of the distinct features of sentences in a row, and the factor of their length. */
function passageOf(sentences, indexes) {
  const features = new Set();
  for (const sentence of sentences)
    for (const feature of sentence.features) {
      const index = indexes.get(feature);
      if (index !== undefined) features.add(index);
    }
  return { features: Int32Array.from(features), value: lengthFactor(lengthOf(sentences)), hostile: false };
}

function lengthOf(sentences) {
  return sentences.reduce((sum, { count }) => sum + count, 0);
}

/** One to {@link WINDOW} sentences in a row from every one on, the lengths by turns. */
function windowsOf(pages, indexes) {
  const windows = [];
  for (const stretch of pages)
    for (let from = 0; from < stretch.length; from += 1)
      windows.push(passageOf(stretch.slice(from, from + 1 + (windows.length % WINDOW)), indexes));
  return windows;
}

function learned(own, picked, size, seed) {
  const [inOwn, inPages] = [own, picked].map((passages) => {
    const times = new Int32Array(size);
    for (const { features } of passages) for (const index of features) times[index] += 1;
    return times;
  });
  const isKept = (index) => inOwn[index] >= SEEN_IN_OWN || inPages[index] >= SEEN_IN_PAGES;
  const row = (times) => (one) => ({ ...one, features: one.features.filter(isKept), cost: one.hostile ? COST : times * COST });
  const rows = [...own.map(row(TWIN_TIMES)), ...picked.map(row(PAGE_TIMES))];
  return separation(rows, size, { rounds: 30, seed });
}

function scoreOf({ weights, bias }, { features, value }) {
  let sum = 0;
  for (const index of features) sum += weights[index];
  return sum * value + bias;
}

/** The best score of up to {@link WINDOW} sentences in a row. */
export function bestScore({ weights, bias }, stretch) {
  let best = -Infinity;
  for (let from = 0; from < stretch.length; from += 1) {
    const met = new Set();
    let sum = 0;
    let count = 0;
    for (const sentence of stretch.slice(from, from + WINDOW)) {
      for (const feature of sentence.features) {
        if (met.has(feature)) continue;
        met.add(feature);
        sum += weights.get(feature) ?? 0;
      }
      count += sentence.count;
      best = Math.max(best, sum * lengthFactor(count) + bias);
    }
  }
  return best;
}

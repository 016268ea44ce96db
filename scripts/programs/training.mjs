// @ts-nocheck: works on the untyped lists of `line-store.mjs`.
// Learns the weights of hostile programs: from programs that were written for it, and from those of honest skills, of which
// the lines that are mistaken most are learned from again.
import { mulberry32, separation } from '../intent/separation.mjs';
import { lengthFactor, WINDOW } from './line-store.mjs';

const ROUNDS = 4;
const SAMPLE = 25000;
const HARDEST = 6000;
const COST = 0.005;
/** Honest lines count as much as this many hostile ones: an alarm that must not be costs more than one that is missing. */
const HONEST_TIMES = 12;
/** Features that were met in fewer programs are learned by heart: in those that were written for it, and in bundles of others. */
const SEEN_IN_OWN = 3;
const SEEN_IN_BUNDLES = 30;
/** The distance of the windows that are learned from, in lines. */
const STEP = 4;

/**
 * @param own programs that were written for it, `about.hostile` of each said
 * @param bundles programs of honest bundles, `about.id` the bundle
 * @param isLearned whether a program is learned from, by what is known of it
 */
export function train(own, bundles, isLearned = () => true) {
  const indexes = vocabulary(own, bundles, isLearned);
  const [inOwn, inBundles] = [new Indexed(own, indexes), new Indexed(bundles, indexes)];
  const windows = [];
  for (let program = 0; program < bundles.about.length; program += 1)
    if (isLearned(bundles.about[program])) windows.push(...bundles.windowsOf(program, STEP));
  const random = mulberry32(1);
  const chosen = new Set();
  while (chosen.size < Math.min(SAMPLE, windows.length)) chosen.add(Math.floor(random() * windows.length));
  let model;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = ownRows(inOwn, isLearned, model);
    for (const index of chosen) rows.push({ ...inBundles.row(windows[index]), hostile: false, cost: HONEST_TIMES * COST });
    model = separation(
      rows.filter(({ features }) => features.length > 0),
      indexes.size,
      { rounds: 20, seed: 1 },
    );
    if (round === ROUNDS - 1) break;
    const scores = Float64Array.from(windows, (window) => inBundles.score(model, window));
    const order = Int32Array.from(windows.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
    for (const index of order.subarray(0, HARDEST)) chosen.add(index);
  }
  return { weights: new Map(Array.from(indexes, ([feature, index]) => [feature, model.weights[index]])), bias: model.bias, indexes, model };
}

/** What a program weighs at its heaviest. */
export function heaviest({ indexes, model }, store, programs) {
  const indexed = new Indexed(store, indexes);
  return programs.map((program) => indexed.heaviest(model, program).score);
}

/** An index for each feature that may be learned: the others are too rare in all that there is. */
function vocabulary(own, bundles, isLearned) {
  const indexes = new Map();
  const times = new Map();
  own.about.forEach((about, program) => {
    if (isLearned(about)) for (const feature of own.featuresOf(program)) times.set(feature, (times.get(feature) ?? 0) + 1);
  });
  // Features that share their lowest bits are counted together, which keeps some that are too rare and loses none.
  const mask = (1 << 24) - 1;
  const inBundles = new Uint16Array(mask + 1);
  const last = new Array(mask + 1);
  const learned = [...bundles.about.keys()].filter((program) => isLearned(bundles.about[program]));
  for (const program of learned) {
    const { id } = bundles.about[program];
    for (const feature of bundles.featuresOf(program)) {
      if (last[feature & mask] === id) continue;
      last[feature & mask] = id;
      inBundles[feature & mask] = Math.min(65535, inBundles[feature & mask] + 1);
    }
  }
  for (const [feature, count] of times) if (count >= SEEN_IN_OWN) indexes.set(feature, indexes.size);
  for (const program of learned)
    for (const feature of bundles.featuresOf(program))
      if (inBundles[feature & mask] >= SEEN_IN_BUNDLES && !indexes.has(feature)) indexes.set(feature, indexes.size);
  return indexes;
}

/** What is learned from of the programs that were written for it: of hostile ones the window that weighs most so far. */
function ownRows(indexed, isLearned, model) {
  const { store } = indexed;
  return store.about.flatMap((about, program) => {
    if (!isLearned(about)) return [];
    if (!about.hostile)
      return Array.from(store.windowsOf(program, STEP), (window) => ({
        ...indexed.row(window),
        hostile: false,
        cost: HONEST_TIMES * COST,
      }));
    const [from, to] = [store.programs[program], store.programs[program + 1]];
    const window = model === undefined ? [from, Math.min(to, from + 2 * WINDOW)] : indexed.heaviest(model, program).window;
    return [{ ...indexed.row(window), hostile: true, cost: COST }];
  });
}

/** The lines of a store, their features by index. */
class Indexed {
  constructor(store, indexes) {
    this.store = store;
    const end = store.lines.at(-1);
    this.features = Int32Array.from({ length: end }, (_, at) => indexes.get(store.features[at]) ?? -1);
    this.met = new Int32Array(indexes.size);
    this.tick = 0;
  }

  /** What is learned from: the indexes of the distinct features of lines in a row, and the factor of their length. */
  row([from, to]) {
    const features = [];
    return { value: this.#each(from, to, (index) => features.push(index)), features: Int32Array.from(features) };
  }

  score({ weights, bias }, [from, to]) {
    let sum = 0;
    const factor = this.#each(from, to, (index) => (sum += weights[index]));
    return sum * factor + bias;
  }

  heaviest(model, program) {
    let best = { score: -Infinity, window: [] };
    for (const window of this.store.windowsOf(program, 1)) {
      const score = this.score(model, window);
      if (score > best.score) best = { score, window };
    }
    return best;
  }

  #each(from, to, take) {
    const { lines, lengths } = this.store;
    this.tick += 1;
    let length = 0;
    for (let line = from; line < to; line += 1) {
      length += lengths[line];
      for (let at = lines[line]; at < lines[line + 1]; at += 1) {
        const index = this.features[at];
        if (index < 0 || this.met[index] === this.tick) continue;
        this.met[index] = this.tick;
        take(index);
      }
    }
    return lengthFactor(length);
  }
}

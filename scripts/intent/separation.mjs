// @ts-check
// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
// Sundararajan 2008, “A dual coordinate descent method for large-scale linear SVM”, algorithm 1). Deterministic by its seed.

/**
 * @param {readonly { features: Int32Array, value: number, hostile: boolean, cost: number }[]} examples `features` are distinct indexes below `size`, each of the same `value`
 * @param {number} size
 * @param {{ rounds: number, seed: number }} options
 * @returns {{ weights: Float64Array, bias: number }}
 */
export function separation(examples, size, { rounds, seed }) {
  const weights = new Float64Array(size);
  const alphas = new Float64Array(examples.length);
  const random = mulberry32(seed);
  const order = Int32Array.from(examples.keys());
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { features, value, hostile, cost } = example;
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const sign = hostile ? 1 : -1;
      const diagonal = 1 / (2 * cost);
      const gradient = sign * (sum * value + bias) - 1 + diagonal * (alphas[index] ?? 0);
      const before = alphas[index] ?? 0;
      const after = Math.max(0, before - gradient / (features.length * value * value + 1 + diagonal));
      if (after === before) continue;
      alphas[index] = after;
      const step = (after - before) * sign;
      bias += step;
      for (const feature of features) weights[feature] = (weights[feature] ?? 0) + step * value;
    }
  }
  return { weights, bias };
}

/** @param {Int32Array} list @param {() => number} random */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}

/** A small generator of pseudo-random numbers in [0, 1). @param {number} seed @returns {() => number} */
export function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

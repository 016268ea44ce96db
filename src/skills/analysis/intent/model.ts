import { int16sIn, int32sIn } from '../../../core/little-endian.js';
import { WEIGHTS } from './weights.js';

/** Weights are kept as integers of this many to one; the script that packs them reads it here. */
export const SCALE = 4096;
const HINT_MASK = (1 << 18) - 1;

/** The weights of features, in a table with open addressing. */
export class IntentModel {
  readonly #keys: Int32Array;
  readonly #weights: Int16Array;
  readonly #mask: number;
  /** One bit for the lowest bits of each key: most features are unknown, and this says so without a look at the table. */
  readonly #hints = new Int32Array((HINT_MASK + 1) >> 5);
  /** What a passage without any known feature weighs. */
  readonly bias: number;

  /** @param packed little-endian: the bias (32 bits), the keys of all features (32 bits each), their weights (16 bits each) */
  constructor(packed: Buffer) {
    this.bias = packed.readInt32LE(0) / SCALE;
    const count = (packed.length - 4) / 6;
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#weights = new Int16Array(size);
    this.#fill(int32sIn(packed, 4, count), int16sIn(packed, 4 + count * 4, count));
  }

  /** No key comes twice. Goes through tens of thousands, before V8 has compiled it: what is looked up in a step counts. */
  #fill(newKeys: Int32Array, newWeights: Int16Array): void {
    const keys = this.#keys;
    const weights = this.#weights;
    const hints = this.#hints;
    const mask = this.#mask;
    for (let index = 0; index < newKeys.length; index += 1) {
      const key = newKeys[index] ?? 0;
      let at = key & mask;
      while (weights[at] !== 0) at = (at + 1) & mask;
      keys[at] = key;
      weights[at] = newWeights[index] ?? 0;
      const hint = (key & HINT_MASK) >> 5;
      hints[hint] = (hints[hint] ?? 0) | (1 << (key & 31));
    }
  }

  /** The place of a feature in the table; -1 for one that says nothing. */
  slotOf(key: number): number {
    if (((this.#hints[(key & HINT_MASK) >> 5] ?? 0) & (1 << (key & 31))) === 0) return -1;
    const at = this.#placeOf(key);
    return this.#weights[at] === 0 ? -1 : at;
  }

  weightAt(slot: number): number {
    return (this.#weights[slot] ?? 0) / SCALE;
  }

  /** The same in parts of {@link SCALE}. */
  partsAt(slot: number): number {
    return this.#weights[slot] ?? 0;
  }

  /** One more than the last place. */
  get slots(): number {
    return this.#mask + 1;
  }

  /** The place of a feature in the table, or the free one where it would be: no weight that is kept is 0, so that 0 marks it. */
  #placeOf(key: number): number {
    let at = key & this.#mask;
    while (this.#weights[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}

let model: IntentModel | undefined;

/** The model of this version, unpacked when the first page is read. */
export function intentModel(): IntentModel {
  model ??= new IntentModel(Buffer.from(WEIGHTS, 'base64'));
  return model;
}

import type { AnchorPlaces } from './anchor-hits.js';
import { endOfGram, gramAfter, hashOfGram, LONGEST_GRAM } from './gram.js';

/** A gram that a word holds, by which it is looked for: the one that the fewest words hold. */
export interface Gram {
  readonly length: number;
  readonly key: number;
  /** The offset after it in the word. */
  readonly end: number;
}

/** Bits of the counts of grams: those that share a count are only thought commoner than they are. */
const COUNT_BITS = 16;

/** The grams of words, one for each. Nothing is kept of those that are not taken: thousands of words have tens of thousands. */
export function gramsOf(words: readonly string[]): readonly Gram[] {
  const counts = new Uint16Array(2 ** COUNT_BITS);
  const countAt = (gram: number): number => hashOfGram(gram, COUNT_BITS);
  for (const word of words) {
    const length = gramLengthOf(word);
    let gram = 0;
    for (let end = 1; end <= word.length; end += 1) {
      gram = gramAfter(gram, word.charCodeAt(end - 1));
      if (end < length) continue;
      const at = countAt(endOfGram(gram, length));
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return words.map((word) => rarestGram(word, (key) => counts[countAt(key)] ?? 0));
}

/** The first of the grams of a word that the fewest words hold. */
function rarestGram(word: string, countOf: (key: number) => number): Gram {
  const length = gramLengthOf(word);
  let rarest = { length, key: 0, end: 0 };
  let fewest = Infinity;
  let gram = 0;
  for (let end = 1; end <= word.length; end += 1) {
    gram = gramAfter(gram, word.charCodeAt(end - 1));
    if (end < length) continue;
    const key = endOfGram(gram, length);
    const count = countOf(key);
    if (count >= fewest) continue;
    fewest = count;
    rarest = { length, key, end };
  }
  return rarest;
}

/** Of long words the grams have six units, of shorter ones four, and the shortest are taken as they are. */
function gramLengthOf(word: string): number {
  return word.length >= LONGEST_GRAM ? LONGEST_GRAM : Math.min(word.length, 4);
}

/** Words by their grams, in a table with open addressing: what {@link AnchorWords} looks up. */
export interface WordTables {
  /** Two numbers a slot: the gram, and 0 or the place of its words with the gram's length above. */
  readonly slots: Int32Array;
  /** By gram the number of its words, then for each its id, the gram's end in it, its length and its units. */
  readonly records: Uint16Array;
}

/** Lays words out by the gram of each. */
export function wordTablesOf(words: readonly string[], grams: readonly Gram[]): WordTables {
  const bits = Math.ceil(Math.log2(words.length * 2 + 1));
  const slots = new Int32Array(2 ** bits * 2);
  const taken = takeSlots(slots, bits, grams);
  const sizes = sizesOf(words, taken, slots.length);
  const records = new Uint16Array(1 + sizes.reduce((sum, size) => sum + size, 0));
  let end = 1;
  // By slot the place of its next word; 0 until its first is met.
  const next = new Int32Array(slots.length);
  words.forEach((word, id) => {
    const slot = taken[id] ?? 0;
    if (next[slot] === 0) {
      slots[slot + 1] = end | ((grams[id]?.length ?? 0) << PLACE_BITS);
      next[slot] = end + 1;
      end += sizes[slot] ?? 0;
    }
    const first = (slots[slot + 1] ?? 0) & PLACE_MASK;
    records[first] = (records[first] ?? 0) + 1;
    next[slot] = writeRecord(records, next[slot] ?? 0, id, word, grams[id]?.end ?? 0);
  });
  return { slots, records };
}

/** Takes a slot for each gram, and says which it is. */
function takeSlots(slots: Int32Array, bits: number, grams: readonly Gram[]): Int32Array {
  const taken = new Int32Array(grams.length);
  grams.forEach(({ length, key }, id) => {
    const slot = slotOf(slots, bits, length, key);
    slots[slot] = key;
    // Any place but 0 says that the slot is taken.
    slots[slot + 1] = 1 | (length << PLACE_BITS);
    taken[id] = slot;
  });
  return taken;
}

/** Writes a word down, and gives the place after it. */
function writeRecord(records: Uint16Array, place: number, id: number, word: string, gramEnd: number): number {
  records[place] = id;
  records[place + 1] = gramEnd;
  records[place + 2] = word.length;
  for (let at = 0; at < word.length; at += 1) records[place + RECORD_HEAD + at] = word.charCodeAt(at);
  return place + RECORD_HEAD + word.length;
}

/** The slot of a gram, or the free one where it would be. */
function slotOf(slots: Int32Array, bits: number, length: number, key: number): number {
  for (let slot = hashOfGram(key ^ (length << 27), bits) * 2; ; slot = (slot + 2) & (slots.length - 1)) {
    const place = slots[slot + 1] ?? 0;
    if (place === 0 || (slots[slot] === key && place >> PLACE_BITS === length)) return slot;
  }
}

/**
 * Finds words by their grams. A slot is a gram and where its words are: all that is known of them lies together, since what is
 * not near in memory costs more than what is done with it.
 */
export class AnchorWords {
  readonly #bits: number;
  readonly #slots: Int32Array;
  readonly #records: Uint16Array;

  constructor({ slots, records }: WordTables) {
    this.#bits = Math.log2(slots.length / 2);
    this.#slots = slots;
    this.#records = records;
  }

  /**
   * Adds the words with a gram of that length that stand around it in a text.
   * @param gram its last units  @param at the offset after it  @param size the number of the text's units
   */
  addAround(length: number, gram: number, units: Uint16Array, at: number, size: number, places: AnchorPlaces): void {
    const place = (this.#slots[slotOf(this.#slots, this.#bits, length, endOfGram(gram, length)) + 1] ?? 0) & PLACE_MASK;
    if (place === 0) return;
    const records = this.#records;
    let record = place + 1;
    for (let left = records[place] ?? 0; left > 0; left -= 1) {
      const start = at - (records[record + 1] ?? 0);
      const wordLength = records[record + 2] ?? 0;
      if (start >= 0 && start + wordLength <= size && isWordAt(records, record + RECORD_HEAD, wordLength, units, start))
        places.add(records[record] ?? 0, start + wordLength);
      record += RECORD_HEAD + wordLength;
    }
  }
}

/** What stands before the units of a word. */
const RECORD_HEAD = 3;

/** By slot what the records of its words take, and the number of them. */
function sizesOf(words: readonly string[], slots: Int32Array, size: number): Int32Array {
  const sizes = new Int32Array(size);
  words.forEach((word, id) => {
    const slot = slots[id] ?? 0;
    const known = sizes[slot] ?? 0;
    sizes[slot] = (known === 0 ? 1 : known) + RECORD_HEAD + word.length;
  });
  return sizes;
}

const PLACE_BITS = 28;
const PLACE_MASK = 2 ** PLACE_BITS - 1;

function isWordAt(records: Uint16Array, from: number, length: number, units: Uint16Array, start: number): boolean {
  for (let at = 0; at < length; at += 1) {
    const unit = units[start + at] ?? 0;
    if ((unit >= 65 && unit <= 90 ? unit + 32 : unit) !== records[from + at]) return false;
  }
  return true;
}

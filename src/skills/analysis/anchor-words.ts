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

/** The grams of words, one for each. */
export function gramsOf(words: readonly string[]): readonly Gram[] {
  const counts = new Uint16Array(2 ** COUNT_BITS);
  const all = words.map(gramsWithin);
  for (const grams of all)
    for (const { key } of grams) counts[hashOfGram(key, COUNT_BITS)] = (counts[hashOfGram(key, COUNT_BITS)] ?? 0) + 1;
  const countOf = ({ key }: Gram): number => counts[hashOfGram(key, COUNT_BITS)] ?? 0;
  return all.map((grams) => grams.reduce((rarest, gram) => (countOf(gram) < countOf(rarest) ? gram : rarest)));
}

/** Of long words the grams of six units, of shorter ones those of four, and the shortest as they are. */
function gramsWithin(word: string): readonly Gram[] {
  const length = word.length >= LONGEST_GRAM ? LONGEST_GRAM : Math.min(word.length, 4);
  const grams: Gram[] = [];
  let gram = 0;
  for (let end = 1; end <= word.length; end += 1) {
    gram = gramAfter(gram, word.charCodeAt(end - 1));
    if (end >= length) grams.push({ length, key: endOfGram(gram, length), end });
  }
  return grams;
}

/**
 * Words by their grams, in a table with open addressing. A slot is a gram and where its words are: all that is known of them
 * lies together, since what is not near in memory costs more than what is done with it.
 */
export class AnchorWords {
  readonly #bits: number;
  /** Two numbers a slot: the gram, and 0 or the place of its words with the gram's length above. */
  readonly #slots: Int32Array;
  /** By gram the number of its words, then for each its id, the gram's end in it, its length and its units. */
  readonly #records: Uint16Array;

  constructor(words: readonly string[], grams: readonly Gram[]) {
    const byGram = new Map<number, { readonly gram: Gram; readonly ids: number[] }>();
    grams.forEach((gram, id) => {
      const known = byGram.get(gram.key * 8 + gram.length);
      if (known === undefined) byGram.set(gram.key * 8 + gram.length, { gram, ids: [id] });
      else known.ids.push(id);
    });
    this.#bits = Math.ceil(Math.log2(byGram.size * 2 + 1));
    this.#slots = new Int32Array(2 ** this.#bits * 2);
    const records: number[] = [0];
    for (const { gram, ids } of byGram.values()) {
      const slot = this.#slotOf(gram.length, gram.key);
      this.#slots[slot] = gram.key;
      this.#slots[slot + 1] = records.length | (gram.length << PLACE_BITS);
      records.push(ids.length);
      for (const id of ids) {
        const word = words[id] ?? '';
        records.push(id, grams[id]?.end ?? 0, word.length, ...unitsOfWord(word));
      }
    }
    this.#records = Uint16Array.from(records);
  }

  /**
   * Adds the words with a gram of that length that stand around it in a text.
   * @param gram its last units  @param at the offset after it  @param size the number of the text's units
   */
  addAround(length: number, gram: number, units: Uint16Array, at: number, size: number, places: AnchorPlaces): void {
    const place = (this.#slots[this.#slotOf(length, endOfGram(gram, length)) + 1] ?? 0) & PLACE_MASK;
    if (place === 0) return;
    const records = this.#records;
    let record = place + 1;
    for (let left = records[place] ?? 0; left > 0; left -= 1) {
      const start = at - (records[record + 1] ?? 0);
      const wordLength = records[record + 2] ?? 0;
      if (start >= 0 && start + wordLength <= size && isWordAt(records, record + 3, wordLength, units, start))
        places.add(records[record] ?? 0, start + wordLength);
      record += 3 + wordLength;
    }
  }

  /** The slot of a gram, or the free one where it would be. */
  #slotOf(length: number, key: number): number {
    const slots = this.#slots;
    for (let slot = hashOfGram(key ^ (length << 27), this.#bits) * 2; ; slot = (slot + 2) & (slots.length - 1)) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0 || (slots[slot] === key && place >> PLACE_BITS === length)) return slot;
    }
  }
}

const PLACE_BITS = 28;
const PLACE_MASK = 2 ** PLACE_BITS - 1;

function unitsOfWord(word: string): readonly number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

function isWordAt(records: Uint16Array, from: number, length: number, units: Uint16Array, start: number): boolean {
  for (let at = 0; at < length; at += 1) {
    const unit = units[start + at] ?? 0;
    if ((unit >= 65 && unit <= 90 ? unit + 32 : unit) !== records[from + at]) return false;
  }
  return true;
}

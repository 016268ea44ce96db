import { grown } from './grown.js';

/** Taken from the global object once: it is asked at each step of a pass over a text. */
const { imul } = Math;

const NOWHERE = new Int32Array(0);

/**
 * Where the words of a set stand in one text. Small, since a bundle keeps one for each of its texts. Lists of numbers are gone
 * through by their places, here and where they are used: V8 makes an object for each step of an iterator over them.
 */
export class AnchorHits {
  /** One bit for each word that stands in the text. */
  readonly #present: Int32Array;
  /** Per 32 words how many present ones come before them. */
  readonly #ranks: Int32Array;
  /** Per present word its first place in `#ends`; one more for the end of the last. */
  readonly #first: Int32Array;
  /** The offsets after the words: word by word, ascending. */
  readonly #ends: Int32Array;

  constructor(present: Int32Array, first: Int32Array, ends: Int32Array) {
    this.#present = present;
    this.#ranks = ranksOf(present);
    this.#first = first;
    this.#ends = ends;
  }

  /** Whether none of the set's words stands in the text. */
  get isEmpty(): boolean {
    return this.#ends.length === 0;
  }

  /** Whether any of the words stands in the text. */
  hasAny(ids: Int32Array): boolean {
    const present = this.#present;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (((present[id >> 5] ?? 0) & (1 << (id & 31))) !== 0) return true;
    }
    return false;
  }

  /** Calls for each word that stands in the text, by its id. */
  eachPresent(visit: (id: number) => void): void {
    const present = this.#present;
    for (let block = 0; block < present.length; block += 1)
      for (let rest = present[block] ?? 0; rest !== 0; rest &= rest - 1) visit((block << 5) + 31 - Math.clz32(rest & -rest));
  }

  /** The offsets after all occurrences of the words, ascending. */
  endsOfAny(ids: Int32Array): Int32Array {
    let count = 0;
    let words = 0;
    let last = -1;
    for (let at = 0; at < ids.length; at += 1) {
      const rank = this.#rankOf(ids[at] ?? 0);
      if (rank < 0) continue;
      count += (this.#first[rank + 1] ?? 0) - (this.#first[rank] ?? 0);
      words += 1;
      last = rank;
    }
    if (words === 0) return NOWHERE;
    return words === 1 ? this.#ends.subarray(this.#first[last], this.#first[last + 1]) : this.#merged(ids, count);
  }

  #merged(ids: Int32Array, count: number): Int32Array {
    const all = new Int32Array(count);
    let to = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const rank = this.#rankOf(ids[at] ?? 0);
      if (rank < 0) continue;
      const end = this.#first[rank + 1] ?? 0;
      for (let from = this.#first[rank] ?? 0; from < end; from += 1) all[to++] = this.#ends[from] ?? 0;
    }
    return all.sort();
  }

  /** How many present words come before a present word; -1 for one that is not. */
  #rankOf(id: number): number {
    const block = this.#present[id >> 5] ?? 0;
    const bit = 1 << (id & 31);
    return (block & bit) === 0 ? -1 : (this.#ranks[id >> 5] ?? 0) + bitsOf(block & (bit - 1));
  }
}

function ranksOf(present: Int32Array): Int32Array {
  const ranks = new Int32Array(present.length);
  let before = 0;
  for (let block = 0; block < present.length; block += 1) {
    ranks[block] = before;
    before += bitsOf(present[block] ?? 0);
  }
  return ranks;
}

/** The number of bits that are set, of 32 (Warren, Hacker's Delight, section 5-1). */
function bitsOf(block: number): number {
  const pairs = block - ((block >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Collects the places of one scan, and packs them for keeping. */
export class AnchorPlaces {
  readonly #nowhere: AnchorHits;
  readonly #blocks: number;
  /** Per word how often it was found; all zero between scans. */
  readonly #counts: Int32Array;
  /** The words that were found, each once. */
  readonly #present: Int32Array;
  #presentCount = 0;
  #words = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #count = 0;

  /** @param size the number of words in the set */
  constructor(size: number) {
    this.#blocks = (size + 31) >> 5;
    this.#counts = new Int32Array(size);
    this.#present = new Int32Array(size);
    this.#nowhere = new AnchorHits(new Int32Array(this.#blocks), new Int32Array(1), NOWHERE);
  }

  add(word: number, end: number): void {
    const at = this.#count;
    if (at === this.#words.length) {
      this.#words = grown(this.#words);
      this.#ends = grown(this.#ends);
    }
    this.#words[at] = word;
    this.#ends[at] = end;
    this.#count = at + 1;
    const before = this.#counts[word] ?? 0;
    if (before === 0) this.#present[this.#presentCount++] = word;
    this.#counts[word] = before + 1;
  }

  /** What was found since the last call. Texts without any of the words share one answer: most decoded strings are such. */
  take(): AnchorHits {
    const count = this.#count;
    if (count === 0) return this.#nowhere;
    const words = this.#present.subarray(0, this.#presentCount).sort();
    const counts = this.#counts;
    const first = startsOf(words, counts);
    const ends = new Int32Array(count);
    for (let index = 0; index < count; index += 1) {
      const word = this.#words[index] ?? 0;
      const place = counts[word] ?? 0;
      ends[place] = this.#ends[index] ?? 0;
      counts[word] = place + 1;
    }
    const present = new Int32Array(this.#blocks);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      present[word >> 5] = (present[word >> 5] ?? 0) | (1 << (word & 31));
      counts[word] = 0;
    }
    this.#count = 0;
    this.#presentCount = 0;
    return new AnchorHits(present, first, ends);
  }
}

/** Turns the counts of words into the places where their offsets begin, and gives those places; one more for the end of the last. */
function startsOf(words: Int32Array, counts: Int32Array): Int32Array {
  const starts = new Int32Array(words.length + 1);
  let sum = 0;
  words.forEach((word, index) => {
    const found = counts[word] ?? 0;
    starts[index] = sum;
    counts[word] = sum;
    sum += found;
  });
  starts[words.length] = sum;
  return starts;
}

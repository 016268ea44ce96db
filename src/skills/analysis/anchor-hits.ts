import { grown } from './grown.js';
import { PlaceList } from './place-list.js';

/** Taken from the global object once: it is asked at each step of a pass over a text. */
const { imul } = Math;

/** For the offsets of several words, until they are kept. */
const MERGED = new PlaceList();

/**
 * Where the words of a set stand in one text. Small, since a bundle keeps one for each of its texts. Lists of numbers are gone
 * through by their places, here and where they are used: V8 makes an object for each step of an iterator over them.
 */
export class AnchorHits {
  /**
   * In one list, since memory outside of the heap is dear to ask for. Per 32 words of the set one bit for each that stands in the
   * text, and the place in this list of what is known of the first of these; per present word the place of its offsets, and one
   * more for the end of the last; then the offsets after the words, word by word and ascending.
   */
  readonly #list: Int32Array;
  /** The numbers that stand before what is known of words. */
  readonly #head: number;

  constructor(list: Int32Array, head: number) {
    this.#list = list;
    this.#head = head;
  }

  /** Whether none of the set's words stands in the text. */
  get isEmpty(): boolean {
    return this.#list[this.#head] === this.#list.length;
  }

  /** Whether any of the words stands in the text. */
  hasAny(ids: Int32Array): boolean {
    const list = this.#list;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (((list[(id >> 5) << 1] ?? 0) & (1 << (id & 31))) !== 0) return true;
    }
    return false;
  }

  /** Calls for each word that stands in the text, by its id. */
  eachPresent(visit: (id: number) => void): void {
    const list = this.#list;
    for (let at = 0; at < this.#head; at += 2)
      for (let rest = list[at] ?? 0; rest !== 0; rest &= rest - 1) visit((at << 4) + 31 - Math.clz32(rest & -rest));
  }

  /** The offsets after all occurrences of the words, ascending. */
  endsOfAny(ids: Int32Array): Int32Array {
    this.fillEndsOfAny(ids, MERGED);
    return MERGED.taken();
  }

  /** Fills a list with the same offsets. */
  fillEndsOfAny(ids: Int32Array, into: PlaceList): void {
    const list = this.#list;
    let words = 0;
    let count = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const block = list[(id >> 5) << 1] ?? 0;
      const bit = 1 << (id & 31);
      if ((block & bit) === 0) continue;
      const word = (list[((id >> 5) << 1) + 1] ?? 0) + bitsOf(block & (bit - 1));
      const end = list[word + 1] ?? 0;
      let from = list[word] ?? 0;
      into.reserve(count + end - from);
      const { places } = into;
      for (; from < end; from += 1) places[count++] = list[from] ?? 0;
      words += 1;
    }
    into.count = count;
    if (words > 1) into.sort();
  }
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
  /** What stands in the list of hits before what is known of words. */
  readonly #head: number;
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
    this.#head = ((size + 31) >> 5) << 1;
    this.#counts = new Int32Array(size);
    this.#present = new Int32Array(size);
    const list = new Int32Array(this.#head + 1);
    list[this.#head] = list.length;
    this.#nowhere = new AnchorHits(list, this.#head);
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
    const list = new Int32Array(this.#head + words.length + 1 + count);
    this.#layOut(words, list);
    const counts = this.#counts;
    for (let index = 0; index < count; index += 1) {
      const word = this.#words[index] ?? 0;
      const place = counts[word] ?? 0;
      list[place] = this.#ends[index] ?? 0;
      counts[word] = place + 1;
    }
    for (let at = 0; at < words.length; at += 1) counts[words[at] ?? 0] = 0;
    this.#count = 0;
    this.#presentCount = 0;
    return new AnchorHits(list, this.#head);
  }

  /** Writes which words are present and where their offsets begin, and turns the counts of words into those places. */
  #layOut(words: Int32Array, list: Int32Array): void {
    const counts = this.#counts;
    const head = this.#head;
    let next = head + words.length + 1;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      const block = (word >> 5) << 1;
      list[block] = (list[block] ?? 0) | (1 << (word & 31));
      list[head + at] = next;
      const found = counts[word] ?? 0;
      counts[word] = next;
      next += found;
    }
    list[head + words.length] = next;
    let known = head;
    for (let block = 0; block < head; block += 2) {
      list[block + 1] = known;
      known += bitsOf(list[block] ?? 0);
    }
  }
}

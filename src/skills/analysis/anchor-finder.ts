import type { AnchorPlaces } from './anchor-hits.js';
import { AnchorWords, gramsOf, wordTablesOf, type WordTables } from './anchor-words.js';
import { addTo, emptySet, endOfGram, gramAfter, hashOfGram, LONGEST_GRAM, membership } from './gram.js';
import { unitsOf } from './units-of.js';

/** Bits of the sets of grams: as few as keep them in the nearest cache, as many as keep what they let through by chance rare. */
const SIX_BITS = 17;
const FOUR_BITS = 15;

/** What {@link AnchorFinder} looks up. */
export interface FinderTables extends WordTables {
  /** The ends of words of one or two units, by the last two units. */
  readonly pairs: Int32Array;
  /** Sets of the grams of three units. */
  readonly threes: Int32Array;
  /** Sets of the hashes of longer grams. */
  readonly fours: Int32Array;
  readonly sixes: Int32Array;
}

/** Lays out words to be found. */
export function finderTablesOf(words: readonly string[]): FinderTables {
  const grams = gramsOf(words);
  const pairs = emptySet(16);
  const threes = emptySet(15);
  const fours = emptySet(FOUR_BITS);
  const sixes = emptySet(SIX_BITS);
  grams.forEach(({ length, key }, id) => {
    if (length === LONGEST_GRAM) addTo(sixes, hashOfGram(key, SIX_BITS));
    else if (length === 4) addTo(fours, hashOfGram(key, FOUR_BITS));
    else if (length === 3) addTo(threes, key);
    else for (const pair of pairsOf(words[id] ?? '')) addTo(pairs, pair);
  });
  return { ...wordTablesOf(words, grams), pairs, threes, fours, sixes };
}

/**
 * Finds many words in one pass over a text, by fingerprints (Karp and Rabin, “Efficient randomized pattern-matching
 * algorithms”, 1987, section 5): the last few units of the text are looked up among the grams of the words, and only where one
 * stands the words with it are compared. An automaton (Aho and Corasick) takes fewer steps, but its states lie all over the
 * memory: each text is met with cold caches, and pays for each state that it is the first to need. Linear: a gram has few words.
 */
export class AnchorFinder {
  readonly #words: AnchorWords;
  readonly #tables: FinderTables;

  constructor(tables: FinderTables) {
    this.#words = new AnchorWords(tables);
    this.#tables = tables;
  }

  /** Adds where the words end in a text: word by word in the order of the text. */
  find(text: string, places: AnchorPlaces): void {
    const units = unitsOf(text);
    const size = text.length;
    const words = this.#words;
    const { pairs, threes, fours, sixes } = this.#tables;
    let pair = 0;
    let gram = 0;
    for (let at = 0; at < size; at += 1) {
      const unit = units[at] ?? 0;
      pair = pairAfter(pair, unit);
      gram = gramAfter(gram, unit);
      const isSix = membership(sixes, hashOfGram(endOfGram(gram, LONGEST_GRAM), SIX_BITS));
      const isFour = membership(fours, hashOfGram(endOfGram(gram, 4), FOUR_BITS));
      const isThree = membership(threes, endOfGram(gram, 3));
      const isPair = membership(pairs, pair);
      if (((isSix | isFour | isThree | isPair) & 1) === 0) continue;
      if ((isSix & 1) !== 0) words.addAround(LONGEST_GRAM, gram, units, at + 1, size, places);
      if ((isFour & 1) !== 0) words.addAround(4, gram, units, at + 1, size, places);
      if ((isThree & 1) !== 0) words.addAround(3, gram, units, at + 1, size, places);
      if ((isPair & 1) === 0) continue;
      words.addAround(2, gram, units, at + 1, size, places);
      words.addAround(1, gram, units, at + 1, size, places);
    }
  }
}

/** The last two units of a text, once one more unit is read, eight bits of each. */
function pairAfter(pair: number, unit: number): number {
  const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return ((pair << 8) | (lower < 128 ? lower : 128 | (lower & 127))) & 0xffff;
}

/** The pairs with which a word of one or two units can end. */
function pairsOf(word: string): readonly number[] {
  const last = (before: number): number => pairAfter(before, word.charCodeAt(word.length - 1));
  return word.length > 1 ? [last(pairAfter(0, word.charCodeAt(0)))] : Array.from({ length: 256 }, (_, before) => last(before));
}

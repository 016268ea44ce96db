import { automatonOf, type Automaton } from './anchor-automaton.js';
import { AnchorPlaces, type AnchorHits } from './anchor-hits.js';

/**
 * Finds many literals in one pass (Aho and Corasick, 1975), folding ASCII letters to lower case. One table look-up per
 * UTF-16 unit, whatever the number of literals: this is the pass that decides which patterns look at which part of a text.
 */
export class AnchorSet {
  readonly #automaton: Automaton;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #lists = new Map<readonly string[], Int32Array>();
  /** Filled anew by each scan. */
  readonly #places: AnchorPlaces;

  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)];
    this.#ids = new Map(unique.map((word, id) => [word, id]));
    this.#automaton = automatonOf(unique);
    this.#places = new AnchorPlaces(unique.length);
  }

  /** The id under which {@link scan} reports a word. Throws for a word that is not in the set: that is a bug of ours. */
  idOf(word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) throw new Error(`not an anchor: ${word}`);
    return id;
  }

  /** The ids of a list of words, found once for each list. */
  idsOf(words: readonly string[]): Int32Array {
    const known = this.#lists.get(words);
    if (known !== undefined) return known;
    const ids = Int32Array.from(words, (word) => this.idOf(word));
    this.#lists.set(words, ids);
    return ids;
  }

  /** Where the words stand. */
  scan(text: string): AnchorHits {
    const { next, classes, classOfUnit, firstSpeaking, firstWord, chain } = this.#automaton;
    const places = this.#places;
    let state = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      state = next[state + (classOfUnit[text.charCodeAt(offset)] ?? 0)] ?? 0;
      if (state < firstSpeaking) continue;
      let link = firstWord[Math.trunc((state - firstSpeaking) / classes)] ?? -1;
      for (; link >= 0; link = chain[link + 1] ?? -1) places.add(chain[link] ?? 0, offset + 1);
    }
    return places.take();
  }
}

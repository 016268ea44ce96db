import { Automaton } from './anchor-automaton.js';
import { AnchorPlaces, type AnchorHits } from './anchor-hits.js';
import { WantedWords, type Wanted } from './wanted-words.js';

/**
 * Finds many literals in one pass (Aho and Corasick, 1975), folding ASCII letters to lower case. One table look-up per
 * UTF-16 unit, whatever the number of literals: this is the pass that decides which patterns look at which part of a text.
 */
export class AnchorSet {
  readonly #automaton: Automaton;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #lists = new Map<readonly string[], Int32Array>();
  readonly #wanted: WantedWords;
  /** Filled anew by each scan. */
  readonly #places: AnchorPlaces;

  /** @param words literals to find  @param wanted what {@link wantedIn} is to tell of; its words are found too */
  constructor(words: Iterable<string>, wanted: Iterable<Wanted> = []) {
    const all = [...wanted];
    const unique = [...new Set([...words, ...all.flatMap((one) => [...one.anchors, ...one.needs.flat()])])];
    this.#ids = new Map(unique.map((word, id) => [word, id]));
    this.#wanted = new WantedWords(all, (list) => this.idsOf(list), unique.length);
    this.#automaton = new Automaton(unique);
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

  /** What of all that is wanted may be found in a text, for {@link mayHold}. */
  wantedIn(hits: AnchorHits): Int32Array {
    return this.#wanted.among(hits);
  }

  /** Whether a word of each list of something wanted is among those found in a text. */
  mayHold(found: Int32Array, wanted: Wanted): boolean {
    return this.#wanted.isAmong(found, wanted);
  }

  /** Where the words stand. */
  scan(text: string): AnchorHits {
    const automaton = this.#automaton;
    const { next, classOfUnit, firstSilent } = automaton;
    const places = this.#places;
    let state = automaton.root;
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      const from = state;
      state = next[from + (classOfUnit[unit] ?? 0)] ?? 0;
      if (state >= firstSilent) continue;
      if (state === 0) state = automaton.step(from, unit);
      if (state >= firstSilent) continue;
      const words = automaton.wordsAt(state);
      for (let index = 0; index < words.length; index += 1) places.add(words[index] ?? 0, offset + 1);
    }
    return places.take();
  }
}

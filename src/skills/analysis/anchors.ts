/**
 * Finds many literals in one pass (Aho and Corasick, 1975), folding ASCII letters to lower case. One table look-up per
 * UTF-16 unit, whatever the number of literals: this is the pass that decides which patterns look at which part of a text.
 */
export class AnchorSet {
  readonly #classOfUnit: Uint8Array;
  readonly #classes: number;
  readonly #next: Int32Array;
  /** Per state the first of its words in `#words`, or -1. */
  readonly #firstWord: Int32Array;
  /** Words that end in a state, as chains: `[word, next link]` pairs. */
  readonly #chain: Int32Array;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #lists = new WeakMap<readonly string[], readonly number[]>();

  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)];
    this.#ids = new Map(unique.map((word, id) => [word, id]));
    this.#classOfUnit = new Uint8Array(0x10000);
    this.#classes = assignClasses(unique, this.#classOfUnit);
    const automaton = closeTrie(buildTrie(unique, this.#classOfUnit), this.#classes);
    this.#next = automaton.next;
    this.#firstWord = automaton.firstWord;
    this.#chain = automaton.chain;
  }

  /** The id under which {@link scan} reports a word. Throws for a word that is not in the set: that is a bug of ours. */
  idOf(word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) throw new Error(`not an anchor: ${word}`);
    return id;
  }

  /** The ids of a list of words, found once for each list. */
  idsOf(words: readonly string[]): readonly number[] {
    const known = this.#lists.get(words);
    if (known !== undefined) return known;
    const ids = words.map((word) => this.idOf(word));
    this.#lists.set(words, ids);
    return ids;
  }

  /** The offset after each occurrence, by word id, in ascending order. */
  scan(text: string): AnchorHits {
    const hits: (number[] | undefined)[] = [];
    hits.length = this.#ids.size;
    const next = this.#next;
    const classOfUnit = this.#classOfUnit;
    const classes = this.#classes;
    const firstWord = this.#firstWord;
    let state = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      state = next[state * classes + (classOfUnit[text.charCodeAt(offset)] ?? 0)] ?? 0;
      if ((firstWord[state] ?? -1) >= 0) this.#record(hits, state, offset + 1);
    }
    return hits;
  }

  #record(hits: (number[] | undefined)[], state: number, end: number): void {
    for (let link = this.#firstWord[state] ?? -1; link >= 0; link = this.#chain[link + 1] ?? -1) {
      const word = this.#chain[link] ?? 0;
      const ends = hits[word];
      if (ends === undefined) hits[word] = [end];
      else ends.push(end);
    }
  }
}

/** By word id; a hole for a word that does not occur. */
export type AnchorHits = readonly (readonly number[] | undefined)[];

/** Class 0 is every unit that no word holds. Words are in lower case; both cases of an ASCII letter share a class. */
function assignClasses(words: readonly string[], classOfUnit: Uint8Array): number {
  let classes = 1;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(index);
      if (classOfUnit[unit] !== 0) continue;
      if (classes > 255) throw new Error('too many different characters in the anchors');
      classOfUnit[unit] = classes;
      if (unit >= 97 && unit <= 122) classOfUnit[unit - 32] = classes;
      classes += 1;
    }
  }
  return classes;
}

/** Per state the next state by class, as far as the words themselves go, and the word that ends there, or -1. */
interface Trie {
  readonly children: readonly ReadonlyMap<number, number>[];
  readonly ends: readonly number[];
}

function buildTrie(words: readonly string[], classOfUnit: Uint8Array): Trie {
  const root = new Map<number, number>();
  const children = [root];
  const ends = [-1];
  words.forEach((word, id) => {
    let state = 0;
    let row = root;
    for (let index = 0; index < word.length; index += 1) {
      const unitClass = classOfUnit[word.charCodeAt(index)] ?? 0;
      state = row.get(unitClass) ?? children.length;
      row.set(unitClass, state);
      row = children[state] ?? new Map<number, number>();
      if (state === children.length) {
        children.push(row);
        ends.push(-1);
      }
    }
    ends[state] = id;
  });
  return { children, ends };
}

/** Lays the automaton out as a table: a state's row is that of its fallback, which is less deep and so done, but for its own children. */
function closeTrie({ children, ends }: Trie, classes: number) {
  const next = new Int32Array(children.length * classes);
  const failure = new Int32Array(children.length);
  const firstWord = new Int32Array(children.length).fill(-1);
  const chain: number[] = [];
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const fallback = (failure[state] ?? 0) * classes;
    const row = state * classes;
    firstWord[state] = state === 0 ? -1 : (firstWord[failure[state] ?? 0] ?? -1);
    const word = ends[state] ?? -1;
    if (word >= 0) {
      chain.push(word, firstWord[state] ?? -1);
      firstWord[state] = chain.length - 2;
    }
    if (state !== 0) next.copyWithin(row, fallback, fallback + classes);
    for (const [unitClass, child] of children[state] ?? []) {
      failure[child] = state === 0 ? 0 : (next[fallback + unitClass] ?? 0);
      next[row + unitClass] = child;
      queue.push(child);
    }
  }
  return { next, firstWord, chain: Int32Array.from(chain) };
}

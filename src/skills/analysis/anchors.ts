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
  /** The answer for texts without any of the words, shared: most decoded strings are such. */
  #nowhere: AnchorHits | undefined;

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

  /** Where the words stand. */
  scan(text: string): AnchorHits {
    this.#nowhere ??= new AnchorHits(NONE, NONE, 0, this.#ids.size);
    const next = this.#next;
    const classOfUnit = this.#classOfUnit;
    const classes = this.#classes;
    const firstWord = this.#firstWord;
    const places = new Places();
    let state = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      state = next[state * classes + (classOfUnit[text.charCodeAt(offset)] ?? 0)] ?? 0;
      let link = firstWord[state] ?? -1;
      for (; link >= 0; link = this.#chain[link + 1] ?? -1) places.add(this.#chain[link] ?? 0, offset + 1);
    }
    return places.count === 0 ? this.#nowhere : new AnchorHits(places.words, places.ends, places.count, this.#ids.size);
  }
}

/** Words and the offsets after them, in the order of the text. */
class Places {
  words = new Int32Array(64);
  ends = new Int32Array(64);
  count = 0;

  add(word: number, end: number): void {
    if (this.count === this.words.length) {
      this.words = grown(this.words);
      this.ends = grown(this.ends);
    }
    this.words[this.count] = word;
    this.ends[this.count] = end;
    this.count += 1;
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 4);
  larger.set(list);
  return larger;
}

/** Where the words of a set stand in one text: packed lists, since most texts hold few of thousands of words. */
export class AnchorHits {
  /** For each word the index of its first place in `#ends`; one more for the end of the last. */
  readonly #first: Int32Array;
  readonly #ends: Int32Array;

  constructor(words: Int32Array, ends: Int32Array, count: number, size: number) {
    const first = new Int32Array(size + 1);
    for (let index = 0; index < count; index += 1) first[(words[index] ?? 0) + 1] = (first[(words[index] ?? 0) + 1] ?? 0) + 1;
    for (let word = 0; word < size; word += 1) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0);
    const sorted = new Int32Array(count);
    const at = first.slice(0, size);
    for (let index = 0; index < count; index += 1) {
      const word = words[index] ?? 0;
      const place = at[word] ?? 0;
      sorted[place] = ends[index] ?? 0;
      at[word] = place + 1;
    }
    this.#first = first;
    this.#ends = sorted;
  }

  /** Whether none of the set's words stands in the text. */
  get isEmpty(): boolean {
    return this.#ends.length === 0;
  }

  /** Whether any of the words stands in the text. */
  hasAny(ids: readonly number[]): boolean {
    if (this.isEmpty) return false;
    const first = this.#first;
    for (const id of ids) if ((first[id + 1] ?? 0) > (first[id] ?? 0)) return true;
    return false;
  }

  /** The offsets after all occurrences of the words, ascending. */
  endsOfAny(ids: readonly number[]): Int32Array {
    const first = this.#first;
    const present = ids.filter((id) => (first[id + 1] ?? 0) > (first[id] ?? 0));
    const lists = present.map((id) => this.#ends.subarray(first[id], first[id + 1]));
    if (lists.length <= 1) return lists[0] ?? NONE;
    const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    return all.sort();
  }
}

const NONE = new Int32Array(0);

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

/** The automaton of a set of words, laid out as one table. */
export interface Automaton {
  /** The next state by state and class. A state is named by the offset of its row, so that no step multiplies. */
  readonly next: Int32Array;
  /** The length of a row. */
  readonly classes: number;
  readonly classOfUnit: Uint16Array;
  /** In this state and all after it a word ends; in none before it. */
  readonly firstSpeaking: number;
  /** Per speaking state, in order, the first of its links in `chain`. */
  readonly firstWord: Int32Array;
  /** Words that end in a state: `[word, next link]` pairs; -1 ends a chain. */
  readonly chain: Int32Array;
}

/** Lays out the automaton of words in lower case; both cases of an ASCII letter are one to it. */
export function automatonOf(words: readonly string[]): Automaton {
  const classOfUnit = new Uint16Array(0x10000);
  const classes = assignClasses(words, classOfUnit);
  return layOut(closeTrie(buildTrie(words, classOfUnit), classes), classes, classOfUnit);
}

/** Class 0 is every unit that no word holds. Letters come first, so that the part of a row that is used most lies together. */
function assignClasses(words: readonly string[], classOfUnit: Uint16Array): number {
  let classes = 1;
  for (let unit = 97; unit <= 122; unit += 1) {
    classOfUnit[unit] = classes;
    classOfUnit[unit - 32] = classes;
    classes += 1;
  }
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(index);
      if (classOfUnit[unit] !== 0) continue;
      classOfUnit[unit] = classes;
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

function buildTrie(words: readonly string[], classOfUnit: Uint16Array): Trie {
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

interface ClosedTrie {
  /** The next state, by number, of every state and class. */
  readonly next: Int32Array;
  /** The states, least deep first. */
  readonly order: readonly number[];
  /** Per state the first of its links, or -1. */
  readonly firstWord: Int32Array;
  readonly chain: readonly number[];
}

/** A state's row is that of its fallback, which is less deep and so done, but for its own children. */
function closeTrie({ children, ends }: Trie, classes: number): ClosedTrie {
  const next = new Int32Array(children.length * classes);
  const failure = new Int32Array(children.length);
  const firstWord = new Int32Array(children.length).fill(-1);
  const chain: number[] = [];
  const order = [0];
  for (let head = 0; head < order.length; head += 1) {
    const state = order[head] ?? 0;
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
      order.push(child);
    }
  }
  return { next, order, firstWord, chain };
}

/** Numbers the states anew: those that are entered most often first, and those in which a word ends after all others. */
function layOut(trie: ClosedTrie, classes: number, classOfUnit: Uint16Array): Automaton {
  const speaks = (state: number): boolean => (trie.firstWord[state] ?? -1) >= 0;
  const silent = trie.order.filter((state) => !speaks(state));
  const speaking = trie.order.filter(speaks);
  const rows = new Int32Array(trie.order.length);
  [...silent, ...speaking].forEach((state, index) => (rows[state] = index * classes));
  const next = new Int32Array(trie.next.length);
  for (const state of trie.order) {
    const from = state * classes;
    const row = rows[state] ?? 0;
    for (let unitClass = 0; unitClass < classes; unitClass += 1) next[row + unitClass] = rows[trie.next[from + unitClass] ?? 0] ?? 0;
  }
  return {
    next,
    classes,
    classOfUnit,
    firstSpeaking: silent.length * classes,
    firstWord: Int32Array.from(speaking, (state) => trie.firstWord[state] ?? -1),
    chain: Int32Array.from(trie.chain),
  };
}

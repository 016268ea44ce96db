import { buildTrie, edgeOf, type Trie } from './anchor-trie.js';

/** Units from here on, those outside of ASCII, share one class: a column for each would make the table four times as large. */
const FIRST_RARE_UNIT = 0x80;
const NO_WORDS = new Int32Array(0);

/**
 * The automaton of a set of words in lower case (Aho and Corasick, 1975); both cases of an ASCII letter are one to it. Rows
 * are laid out when a text first leads to them, and filled step by step: a short text pays for the few states that it meets,
 * and the states that texts meet lie together.
 */
export class Automaton {
  /**
   * By state and class what {@link step} answered before, or 0. A state is named by the offset of its row, so that no step
   * multiplies. Of the class of rare units nothing is kept.
   */
  readonly next: Int32Array;
  /** Class 0 is every unit that no word holds. */
  readonly classOfUnit: Uint16Array;
  /** In no state from here on a word ends; in all before it. */
  readonly firstSilent: number;
  /** The state at the beginning of a text. */
  readonly root: number;
  readonly #classes: number;
  readonly #trie: Trie;
  /** Per row its state in the trie. The first row stays empty, so that 0 can stand for what is not yet known. */
  readonly #beginnings: Int32Array;
  /** Per row, as far as words end in it, those words. */
  readonly #words: Int32Array[] = [NO_WORDS];
  #silentRows: number;
  /** Per state of the trie its row, or 0 as long as it has none. */
  readonly #rows: Int32Array;
  /** Per state of the trie its longest proper end that is a state too, or -1 as long as it is not known. */
  readonly #fallbacks: Int32Array;

  constructor(words: readonly string[]) {
    this.#trie = buildTrie(words);
    const { size } = this.#trie;
    const { classOfUnit, classes } = alphabetOf(this.#trie);
    this.classOfUnit = classOfUnit;
    this.#classes = classes;
    // Room for all states on both sides: only rows that are used take up memory.
    this.#silentRows = size;
    this.firstSilent = size * classes;
    this.next = new Int32Array(2 * size * classes);
    this.#beginnings = new Int32Array(2 * size);
    this.#rows = new Int32Array(size);
    this.#fallbacks = new Int32Array(size).fill(-1, 1);
    this.root = this.#rowOf(0) * classes;
  }

  /** The state that a unit leads to. */
  step(state: number, unit: number): number {
    const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    const reached = this.#rowOf(this.#longest(this.#beginnings[state / this.#classes] ?? 0, lower)) * this.#classes;
    const unitClass = this.classOfUnit[unit] ?? 0;
    if (unit < FIRST_RARE_UNIT || unitClass === 0) this.next[state + unitClass] = reached;
    return reached;
  }

  /** The words that end in a state before {@link firstSilent}, the longest first. */
  wordsAt(state: number): Int32Array {
    return this.#words[Math.trunc(state / this.#classes)] ?? NO_WORDS;
  }

  /** The longest end of a state and a unit after it that is a state too. */
  #longest(state: number, unit: number): number {
    for (let from = state; ; from = this.#fallback(from)) {
      const reached = this.#trie.edges.get(edgeOf(from, unit));
      if (reached !== undefined) return reached;
      if (from === 0) return 0;
    }
  }

  #fallback(state: number): number {
    const known = this.#fallbacks[state] ?? 0;
    if (known >= 0) return known;
    const parent = this.#trie.parent[state] ?? 0;
    const found = parent === 0 ? 0 : this.#longest(this.#fallback(parent), this.#trie.unit[state] ?? 0);
    this.#fallbacks[state] = found;
    return found;
  }

  #rowOf(state: number): number {
    const known = this.#rows[state] ?? 0;
    if (known !== 0) return known;
    const words = this.#wordsOf(state);
    let row = this.#silentRows;
    if (words.length === 0) this.#silentRows += 1;
    else row = this.#words.push(Int32Array.from(words)) - 1;
    this.#rows[state] = row;
    this.#beginnings[row] = state;
    return row;
  }

  #wordsOf(state: number): readonly number[] {
    const words: number[] = [];
    for (let at = state; at !== 0; at = this.#fallback(at)) {
      const word = this.#trie.word[at] ?? -1;
      if (word >= 0) words.push(word);
    }
    return words;
  }
}

/** Letters come first, so that the part of a row that is used most lies together. */
function alphabetOf({ size, unit }: Trie): { readonly classOfUnit: Uint16Array; readonly classes: number } {
  const classOfUnit = new Uint16Array(0x10000);
  let classes = 1;
  for (let letter = 97; letter <= 122; letter += 1) {
    classOfUnit[letter] = classes;
    classOfUnit[letter - 32] = classes;
    classes += 1;
  }
  const rare = classes;
  classes += 1;
  for (let state = 1; state < size; state += 1) {
    const by = unit[state] ?? 0;
    if (classOfUnit[by] !== 0) continue;
    classOfUnit[by] = by < FIRST_RARE_UNIT ? classes : rare;
    if (by < FIRST_RARE_UNIT) classes += 1;
  }
  return { classOfUnit, classes };
}

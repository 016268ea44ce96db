/** The tree of the beginnings of some words. Its states are numbered; 0 is the root, the empty beginning. */
export interface Trie {
  /** The number of states. */
  readonly size: number;
  /** Per state the one before its last unit. */
  readonly parent: Int32Array;
  /** Per state its last unit. */
  readonly unit: Uint16Array;
  /** Per state the index of the word that it is, or -1. */
  readonly word: Int32Array;
  /** The longer state, by state and unit as {@link edgeOf} puts them together. */
  readonly edges: ReadonlyMap<number, number>;
}

/** The key of the edge by which a unit leads on from a state. */
export function edgeOf(state: number, unit: number): number {
  return state * 0x10000 + unit;
}

export function buildTrie(words: readonly string[]): Trie {
  const most = words.reduce((sum, text) => sum + text.length, 1);
  const parent = new Int32Array(most);
  const unit = new Uint16Array(most);
  const word = new Int32Array(most).fill(-1);
  const edges = new Map<number, number>();
  let size = 1;
  words.forEach((text, id) => {
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const edge = edgeOf(state, text.charCodeAt(index));
      const child = edges.get(edge) ?? size;
      if (child === size) {
        edges.set(edge, child);
        parent[child] = state;
        unit[child] = text.charCodeAt(index);
        size += 1;
      }
      state = child;
    }
    word[state] = id;
  });
  return { size, parent, unit, word, edges };
}

import type { AnchorHits } from './anchor-hits.js';

/** What is looked for only where a word of each of its lists stands. */
export interface Wanted {
  /** What tells it from all others that have one; those are asked for without a look into a map. */
  readonly id?: number;
  readonly anchors: readonly string[];
  readonly needs: readonly (readonly string[])[];
}

/** What {@link WantedWords} looks up. */
export interface WantedTables {
  /** By thing a bit for each of its lists. */
  readonly complete: Int32Array;
  /** By word the beginning of its entries, and the end of the last. */
  readonly first: Int32Array;
  /** Word by word the things in whose lists it is, each followed by the bit of the list. */
  readonly entries: Int32Array;
}

/** @param size the number of words */
export function wantedTablesOf(wanted: readonly Wanted[], idsOf: (words: readonly string[]) => Int32Array, size: number): WantedTables {
  const complete = Int32Array.from(wanted, ({ needs }) => 2 ** (needs.length + 1) - 1);
  const lists = wanted.map(({ anchors, needs }) => [anchors, ...needs].map(idsOf));
  const first = new Int32Array(size + 1);
  eachEntry(lists, (id) => {
    first[id + 1] = (first[id + 1] ?? 0) + 2;
  });
  for (let id = 0; id < size; id += 1) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
  const entries = new Int32Array(first[size] ?? 0);
  const next = first.slice();
  eachEntry(lists, (id, index, bit) => {
    const at = next[id] ?? 0;
    entries[at] = index;
    entries[at + 1] = bit;
    next[id] = at + 2;
  });
  return { complete, first, entries };
}

/**
 * Which of many wanted things may be found in a text, from the words that stand in it: each word says whose lists it is in. A
 * text holds few of the words, so that this is done before each of the things has been asked for its own.
 */
export class WantedWords {
  readonly #indexes: ReadonlyMap<Wanted, number>;
  /** The same by the ids of those that have one. */
  readonly #byId: Int32Array;
  readonly #tables: WantedTables;
  /** By thing the bits of the lists that have been met; all zero between texts. */
  readonly #met: Int32Array;
  /** What is known of the lists that were asked for. */
  readonly #listed = new WeakMap<readonly unknown[], Listed>();

  constructor(wanted: readonly Wanted[], tables: WantedTables) {
    this.#indexes = new Map(wanted.map((one, index) => [one, index]));
    this.#byId = indexesById(wanted);
    this.#tables = tables;
    this.#met = new Int32Array(wanted.length);
  }

  /** A bit for each thing of whose every list a word is among those found in a text. */
  among(hits: AnchorHits): Int32Array {
    const met = this.#met;
    const { complete, first, entries } = this.#tables;
    hits.eachPresent((id) => {
      const end = first[id + 1] ?? 0;
      for (let at = first[id] ?? 0; at < end; at += 2) {
        const index = entries[at] ?? 0;
        met[index] = (met[index] ?? 0) | (entries[at + 1] ?? 0);
      }
    });
    const bits = new Int32Array((met.length + 31) >> 5);
    for (let index = 0; index < met.length; index += 1)
      if (met[index] === complete[index]) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
    met.fill(0);
    return bits;
  }

  /** Whether a thing is among those that {@link among} gave; one that was never announced may be in any text. */
  isAmong(bits: Int32Array, wanted: Wanted): boolean {
    return holds(bits, this.#indexOf(wanted));
  }

  /** The members of a list, in its order, that want any of what {@link among} gave. The list is the same for all texts. */
  membersAmong<Member>(bits: Int32Array, list: readonly Member[], wantedBy: (member: Member) => readonly Wanted[]): readonly Member[] {
    let listed = this.#listed.get(list);
    if (listed === undefined) {
      listed = listedOf(list.map((member) => Int32Array.from(wantedBy(member), (wanted) => this.#indexOf(wanted))));
      this.#listed.set(list, listed);
    }
    if (!mayHoldAny(bits, listed)) return NONE;
    const { indexes } = listed;
    let found: Member[] | undefined;
    for (let at = 0; at < indexes.length; at += 1) {
      const member = list[at];
      if (member !== undefined && holdsAny(bits, indexes[at] ?? NOTHING)) (found ??= []).push(member);
    }
    return found ?? NONE;
  }

  #indexOf(wanted: Wanted): number {
    return wanted.id === undefined ? (this.#indexes.get(wanted) ?? -1) : (this.#byId[wanted.id] ?? -1);
  }
}

function indexesById(wanted: readonly Wanted[]): Int32Array {
  const last = wanted.reduce((most, { id }) => Math.max(most, id ?? -1), -1);
  const indexes = new Int32Array(last + 1).fill(-1);
  wanted.forEach(({ id }, index) => {
    if (id !== undefined) indexes[id] = index;
  });
  return indexes;
}

/** A list of members, by what they want. */
interface Listed {
  /** By member the places of what it wants, -1 for what was never announced. */
  readonly indexes: readonly Int32Array[];
  /** All of these together, as numbers of blocks of bits, each followed by the bits: most texts have none of them. */
  readonly blocks: Int32Array;
  /** Whether one was never announced. */
  readonly isOpen: boolean;
}

function listedOf(indexes: readonly Int32Array[]): Listed {
  const blocks = new Map<number, number>();
  const all = indexes.flatMap((ofOne) => [...ofOne]);
  for (const index of all) blocks.set(index >> 5, (blocks.get(index >> 5) ?? 0) | (1 << (index & 31)));
  return { indexes, blocks: Int32Array.from([...blocks].flat()), isOpen: all.includes(-1) };
}

function mayHoldAny(bits: Int32Array, { blocks, isOpen }: Listed): boolean {
  for (let at = 0; at < blocks.length; at += 2) if (((bits[blocks[at] ?? 0] ?? 0) & (blocks[at + 1] ?? 0)) !== 0) return true;
  return isOpen;
}

/** Calls for each word of each list of each thing, with the thing's place and the list's bit. */
function eachEntry(lists: readonly (readonly Int32Array[])[], visit: (id: number, index: number, bit: number) => void): void {
  lists.forEach((ofOne, index) => {
    ofOne.forEach((ids, list) => {
      for (let at = 0; at < ids.length; at += 1) visit(ids[at] ?? 0, index, 1 << list);
    });
  });
}

const NONE: readonly never[] = [];
const NOTHING = new Int32Array(0);

function holdsAny(bits: Int32Array, indexes: Int32Array): boolean {
  for (let at = 0; at < indexes.length; at += 1) if (holds(bits, indexes[at] ?? -1)) return true;
  return false;
}

function holds(bits: Int32Array, index: number): boolean {
  return index < 0 || ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

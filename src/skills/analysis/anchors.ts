import { AnchorFinder, finderTablesOf, type FinderTables } from './anchor-finder.js';
import { AnchorPlaces, type AnchorHits } from './anchor-hits.js';
import { wantedTablesOf, WantedWords, type Wanted, type WantedTables } from './wanted-words.js';

/** All that an {@link AnchorSet} looks up; a word is known by its place in `words`. */
export interface AnchorTables extends FinderTables, WantedTables {
  readonly words: readonly string[];
}

/** Lays out words, and those of what is wanted, each once. */
export function anchorTablesOf(words: Iterable<string>, wanted: readonly Wanted[]): AnchorTables {
  const unique = [...new Set([...words, ...wanted.flatMap((one) => [...one.anchors, ...one.needs.flat()])])];
  const ids = idsByWord(unique);
  const idsOf = (list: readonly string[]): Int32Array => Int32Array.from(list, (word) => ids.get(word) ?? 0);
  return { words: unique, ...finderTablesOf(unique), ...wantedTablesOf(wanted, idsOf, unique.length) };
}

function idsByWord(words: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (let id = 0; id < words.length; id += 1) ids.set(words[id] ?? '', id);
  return ids;
}

/**
 * Finds many literals in one pass, folding ASCII letters to lower case, whatever their number: this is the pass that decides
 * which patterns look at which part of a text.
 */
export class AnchorSet {
  readonly #finder: AnchorFinder;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #lists = new Map<readonly string[], Int32Array>();
  readonly #wanted: WantedWords;
  /** Filled anew by each scan. */
  readonly #places: AnchorPlaces;

  /** @param wanted what {@link wantedIn} is to tell of  @param tables those that {@link anchorTablesOf} gave for it */
  constructor(wanted: readonly Wanted[], tables: AnchorTables) {
    const { words } = tables;
    this.#ids = idsByWord(words);
    this.#wanted = new WantedWords(wanted, tables);
    this.#finder = new AnchorFinder(tables);
    this.#places = new AnchorPlaces(words.length);
  }

  /** Lays out words and finds them. @param words literals to find  @param wanted as for the constructor; its words are found too */
  static of(words: Iterable<string>, wanted: Iterable<Wanted> = []): AnchorSet {
    const all = [...wanted];
    return new AnchorSet(all, anchorTablesOf(words, all));
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
    const ids = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) ids[at] = this.idOf(words[at] ?? '');
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

  /** The members of a list, which is the same for all texts, that want something that {@link wantedIn} told of. */
  membersAmong<Member>(found: Int32Array, list: readonly Member[], wantedBy: (member: Member) => readonly Wanted[]): readonly Member[] {
    return this.#wanted.membersAmong(found, list, wantedBy);
  }

  /** Where the words stand. */
  scan(text: string): AnchorHits {
    this.#finder.find(text, this.#places);
    return this.#places.take();
  }
}

import { foundOnce } from '../../core/found-once.js';
import { firstFrom } from './first-from.js';
import { PROGRAM_ANCHORS, type ProgramAnchorGroup } from './program-anchors/groups.js';
import { startsWhatItDownloads } from './started-later.js';
import { placeCheckOf, type PlaceCheck } from './telling-places.js';
import type { TextUnit } from './text-unit.js';

/** A group of anchors, by whether the place of each has to be looked at. */
interface GroupLists {
  readonly plain: readonly string[];
  readonly checked: readonly { readonly anchor: readonly [string]; readonly tells: PlaceCheck }[];
}

const LISTS: ReadonlyMap<string, GroupLists> = new Map(
  Object.entries(PROGRAM_ANCHORS).map(([group, anchors]) => [group, listsOf(anchors)]),
);

function listsOf(anchors: readonly string[]): GroupLists {
  const checked = anchors.flatMap((anchor) => {
    const tells = placeCheckOf(anchor);
    return tells === undefined ? [] : [{ anchor: [anchor] as const, tells }];
  });
  return { plain: anchors.filter((anchor) => placeCheckOf(anchor) === undefined), checked };
}

function listsOfGroup(group: ProgramAnchorGroup): GroupLists {
  return LISTS.get(group) ?? listsOf([]);
}

/** Where the anchors of the rules about programs stand in a text and say something; each group is looked for when it is first asked for. */
export class ProgramAnchorPlaces {
  readonly #unit: TextUnit;
  readonly #ends = new Map<ProgramAnchorGroup, Int32Array>();

  #startsDownload: boolean | undefined;

  constructor(unit: TextUnit) {
    this.#unit = unit;
  }

  /** Whether one block of the text may run what another downloads. */
  get startsWhatItDownloads(): boolean {
    this.#startsDownload ??=
      this.holds('network') && (this.holds('execution') || this.holds('commands')) && startsWhatItDownloads(this.#unit.text);
    return this.#startsDownload;
  }

  holds(group: ProgramAnchorGroup): boolean {
    const known = this.#ends.get(group);
    if (known !== undefined) return known.length > 0;
    // Most texts are dismissed, or are one program: where the anchors stand does not matter then.
    return this.#unit.hasAny(listsOfGroup(group).plain) || this.#endsOf(group).length > 0;
  }

  /** Whether an anchor of the group ends after an offset, and not after another. */
  holdsWithin(group: ProgramAnchorGroup, start: number, end: number): boolean {
    const ends = this.#endsOf(group);
    const first = ends[firstFrom(ends, start + 1)];
    return first !== undefined && first <= end;
  }

  /** The offsets after the anchors of a group, ascending. */
  #endsOf(group: ProgramAnchorGroup): Int32Array {
    const known = this.#ends.get(group);
    if (known !== undefined) return known;
    const ends = this.#find(group);
    this.#ends.set(group, ends);
    return ends;
  }

  #find(group: ProgramAnchorGroup): Int32Array {
    const { plain, checked } = listsOfGroup(group);
    const { text } = this.#unit;
    const certain = this.#unit.endsOfAny(plain);
    const telling: number[] = [];
    for (const { anchor, tells } of checked) {
      if (!this.#unit.hasAny(anchor)) continue;
      for (const end of this.#unit.endsOfAny(anchor)) if (tells(text, end - anchor[0].length, end)) telling.push(end);
    }
    return telling.length === 0 ? certain : Int32Array.from([...certain, ...telling]).sort();
  }
}

/** The places in a text, found once: all that reads programs, alone or together, asks for them. */
export const anchorPlacesOf = foundOnce((unit: TextUnit) => new ProgramAnchorPlaces(unit));

import type { Region } from '../../core/region.js';
import type { AnchorHits } from './anchor-hits.js';
import type { AnchorSet } from './anchors.js';
import { sentenceStopsOf } from './deeds/sentence-ends.js';
import { lowerText } from './letter-case.js';
import { lineFeedsOf } from './line-feeds.js';
import type { PlaceList } from './place-list.js';
import type { Signal, SignalMatch } from './signal.js';
import { matchesOfWays, matchSignal } from './signal.js';
import { snippetsOf, type Snippet } from './snippets.js';
import type { SourceFile } from './source-file.js';
import { unitsBeyondAscii } from './unit-classes.js';

/** How a text came about: as it stands in the file, or by undoing a disguise. */
export type Layer =
  | 'plain'
  | 'normalised'
  | 'base64'
  | 'hex'
  | 'percent'
  | 'escapes'
  | 'char-codes'
  | 'keyed'
  | 'reversed'
  | 'gzip'
  | 'tags'
  | 'bits'
  | 'rotated'
  | 'encoded'
  | 'embedded'
  /** What a program tells a model of its tools: words in plain sight, not in any disguise. */
  | 'description';

const NO_MATCHES: readonly SignalMatch[] = [];

/** Where a stretch of a unit's text lies in the file. */
export type OuterRange = (start: number, end: number) => readonly [number, number];

/** One text to judge: a whole file, or what a disguised part of it really says. Every rule runs on every unit alike. */
export class TextUnit {
  readonly file: SourceFile;
  readonly text: string;
  readonly layer: Layer;
  /** How many disguises were undone. */
  readonly depth: number;
  readonly #outer: OuterRange | undefined;
  readonly #anchors: AnchorSet;
  readonly #filter: FilterMode;
  readonly #found = new Map<Signal, readonly SignalMatch[]>();
  readonly #ends = new Map<readonly string[], Int32Array>();
  #hits: AnchorHits | undefined;
  #wanted: Int32Array | undefined;
  #beyondAscii: string | undefined;
  #sentenceStops: Int32Array | undefined;
  #sentenceEnds: Int32Array | undefined;
  #lineFeeds: Int32Array | undefined;
  #lower: { readonly text: string | undefined } | undefined;
  #snippets: readonly Snippet[] | undefined;

  constructor(file: SourceFile, text: string, anchors: AnchorSet, filter: FilterMode, disguise?: Disguise) {
    this.file = file;
    this.text = text;
    this.layer = disguise?.layer ?? 'plain';
    this.depth = disguise?.depth ?? 0;
    this.#outer = disguise?.outer;
    this.#anchors = anchors;
    this.#filter = filter;
  }

  /** Where the anchors stand; made once. */
  get hits(): AnchorHits {
    this.#hits ??= this.#anchors.scan(this.text);
    return this.#hits;
  }

  /** The units of the text that are not ASCII, each once: a few dozens, so that classes of characters are cheap to look for. */
  get beyondAscii(): string {
    this.#beyondAscii ??= unitsBeyondAscii(this.text);
    return this.#beyondAscii;
  }

  /** The text in lower case, offset by offset; undefined where that is not all that ignoring case means. */
  get lower(): string | undefined {
    this.#lower ??= { text: lowerText(this.text, this.beyondAscii) };
    return this.#lower.text;
  }

  /** Where a sentence may end; made once. */
  get sentenceStops(): Int32Array {
    return (this.#sentenceStops ??= sentenceStopsOf(this.text));
  }

  /** What is known of each of these, filled by those who look. */
  get sentenceEnds(): Int32Array {
    return (this.#sentenceEnds ??= new Int32Array(this.sentenceStops.length));
  }

  /** The offsets of the line feeds; made once. */
  get lineFeeds(): Int32Array {
    return (this.#lineFeeds ??= lineFeedsOf(this.text));
  }

  /** Whether any of the anchors stands in the text. */
  hasAny(anchors: readonly string[]): boolean {
    return this.hits.hasAny(this.#anchors.idsOf(anchors));
  }

  /** The offsets after the occurrences of all of the anchors, in order; kept, since many signals share a list. */
  endsOfAny(anchors: readonly string[]): Int32Array {
    const known = this.#ends.get(anchors);
    if (known !== undefined) return known;
    const ends = this.hits.endsOfAny(this.#anchors.idsOf(anchors));
    this.#ends.set(anchors, ends);
    return ends;
  }

  /** Fills a list with the same offsets, for what looks through them once. */
  fillEndsOfAny(anchors: readonly string[], list: PlaceList): void {
    this.hits.fillEndsOfAny(this.#anchors.idsOf(anchors), list);
  }

  /** Every match of a signal, in order; kept, since several rules ask for the same signal. */
  find(signal: Signal): readonly SignalMatch[] {
    if (this.#filter === 'on' && !this.#anchors.mayHold(this.#mayBeFound, signal)) return NO_MATCHES;
    const known = this.#found.get(signal);
    if (known !== undefined) return known;
    const { ways } = signal;
    const found = ways.length === 0 ? matchSignal(signal, this, this.#filter) : matchesOfWays(ways.map((way) => this.find(way)));
    this.#found.set(signal, found);
    return found;
  }

  /** The members of a list, in its order, of whose signals one may be found: few, so that the rest is spared. The list is the same for all texts. */
  among<Member>(list: readonly Member[], signalsOf: (member: Member) => readonly Signal[]): readonly Member[] {
    return this.#filter === 'on' ? this.#anchors.membersAmong(this.#mayBeFound, list, signalsOf) : list;
  }

  get #mayBeFound(): Int32Array {
    return (this.#wanted ??= this.#anchors.wantedIn(this.hits));
  }

  /** All programs in the text; kept, since several rules go through them. */
  get snippets(): readonly Snippet[] {
    this.#snippets ??= this.layer === 'description' ? [] : snippetsOf(this);
    return this.#snippets;
  }

  /** The range in the file's own text. */
  outerRange(start: number, end: number): readonly [number, number] {
    return this.#outer === undefined ? [start, end] : this.#outer(start, end);
  }

  /** The offset in this text of an offset in the file's: the first that maps to it or beyond. */
  offsetOf(outer: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.outerRange(middle, middle)[0] < outer) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  regionOf(start: number, end: number): Region {
    const [from, to] = this.outerRange(start, end);
    return this.file.lines.regionOf(from, to);
  }
}

/** `off` looks at every text in full: for the tests that show that the anchors lose nothing. */
export type FilterMode = 'on' | 'off';

export interface Disguise {
  readonly layer: Layer;
  readonly depth: number;
  readonly outer: OuterRange;
}

/** What can be said of all matches of a pattern, from its source alone. What assertions look at counts as matched. */
export interface PatternExtent {
  /** The most units that a match can have; Infinity where nothing bounds it. */
  readonly longest: number;
  /** Whether a match can hold a line feed. */
  readonly crossesLines: boolean;
  /** Whether it asks for the beginning or the end of a line. */
  readonly asksForEdges: boolean;
}

const EMPTY: PatternExtent = { longest: 0, crossesLines: false, asksForEdges: false };
const EDGE: PatternExtent = { longest: 0, crossesLines: false, asksForEdges: true };
const UNKNOWN: PatternExtent = { longest: Infinity, crossesLines: true, asksForEdges: true };

/** Reads the source of a pattern without the flags `u`, `v` and `s`. What it does not know it takes for unbounded. */
export function extentOf(source: string): PatternExtent {
  const reader = new PatternReader(source);
  const extent = reader.alternatives();
  return reader.isAtEnd ? extent : UNKNOWN;
}

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const CLASS = /\[(\^?)((?:[^\]\\]|\\[\s\S])*)\]/y;
const ESCAPE = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[\s\S])/iy;

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  alternatives(): PatternExtent {
    let all = this.#sequence();
    while (this.#source.startsWith('|', this.#at)) {
      this.#at += 1;
      const next = this.#sequence();
      all = { ...either(all, next), longest: Math.max(all.longest, next.longest) };
    }
    return all;
  }

  #sequence(): PatternExtent {
    let whole = EMPTY;
    while (!this.isAtEnd && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const term = this.#repeated(this.#atom());
      whole = { ...either(whole, term), longest: whole.longest + term.longest };
    }
    return whole;
  }

  #atom(): PatternExtent {
    const first = this.#source.charAt(this.#at);
    if (first === '(') return this.#group();
    const unitClass = this.#take(CLASS);
    if (unitClass !== undefined) return unit(classHoldsLineFeed(unitClass[1] === '^', unitClass[2] ?? ''));
    const escape = this.#take(ESCAPE);
    if (escape !== undefined) return extentOfEscape(escape[0]);
    this.#at += 1;
    return first === '^' || first === '$' ? EDGE : unit(first === '\n');
  }

  #group(): PatternExtent {
    if (this.#take(GROUP) === undefined) return UNKNOWN;
    const inside = this.alternatives();
    this.#at += 1;
    return inside;
  }

  #repeated(term: PatternExtent): PatternExtent {
    const quantifier = this.#take(QUANTIFIER);
    if (quantifier === undefined || term.longest === 0) return term;
    return { ...term, longest: term.longest * mostTimes(quantifier) };
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }
}

function mostTimes([, sign, least, comma, most]: RegExpExecArray): number {
  if (sign !== undefined) return sign === '?' ? 1 : Infinity;
  if (comma === undefined) return Number(least);
  return most === undefined || most === '' ? Infinity : Number(most);
}

function either(a: PatternExtent, b: PatternExtent): Omit<PatternExtent, 'longest'> {
  return { crossesLines: a.crossesLines || b.crossesLines, asksForEdges: a.asksForEdges || b.asksForEdges };
}

function unit(crossesLines: boolean): PatternExtent {
  return { longest: 1, crossesLines, asksForEdges: false };
}

function extentOfEscape(escape: string): PatternExtent {
  if (/^\\[bB]$/.test(escape)) return EMPTY;
  if (/^\\(?:[1-9kpP]|c)$/.test(escape)) return UNKNOWN;
  return unit(/^\\(?:[nsWD]|x0[aA]|u000[aA])$/.test(escape));
}

/** A negated class without a line feed holds one. */
function classHoldsLineFeed(negated: boolean, members: string): boolean {
  const named = /\\(?:[nsWD]|x0[aA]|u000[aA])|\n/.test(members);
  // A range of controls, as in `[\0-\x20]`, is taken to hold one.
  return negated ? !named : named || /\\(?:x[01]|u00[01]|0)/.test(members);
}

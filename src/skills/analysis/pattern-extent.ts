/** What can be said of all matches of a pattern, from its source alone. What assertions look at counts as matched. */
export interface PatternExtent {
  /** The most units that a match can have; Infinity where nothing bounds it. */
  readonly longest: number;
  /** Whether a match can hold a line feed. What assertions see of one at most beside it is no part of it. */
  readonly crossesLines: boolean;
  /** Whether it asks for the beginning or the end of a line. */
  readonly asksForEdges: boolean;
}

/** Reads the source of a pattern without the flags `u`, `v` and `s`. What it does not know it takes for unbounded. */
export function extentOf(source: string): PatternExtent {
  const reader = new PatternReader(source);
  const longest = reader.alternatives();
  if (!reader.isAtEnd) return { longest: Infinity, crossesLines: true, asksForEdges: true };
  return { longest, crossesLines: reader.crossesLines, asksForEdges: reader.asksForEdges };
}

/** Units that stand for themselves, and for themselves once. */
const LITERAL = /[\w "',:;=<>@#%&~`!/-]+(?![*+?{])/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const ASSERTION = /[=!]$/;
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;
const CODED_ESCAPE = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4})/iy;
const CODED_LINE_FEED = /^\\(?:x0|u000)a$/i;
/** What in a class can stand for a line feed. */
const LINE_FEED_IN_CLASS = /\\(?:[nsWD]|x0[aA]|u000[aA])|\n/;
/** A range of controls, as in `[\0-\x20]`, is taken to hold one. */
const CONTROL_IN_CLASS = /\\(?:x[01]|u00[01]|0)/;

/**
 * Goes through a pattern unit by unit: all patterns that a run may use are read at its start, before anything is warm, and
 * a pattern of our own for each of their units would cost more than they do.
 */
class PatternReader {
  crossesLines = false;
  asksForEdges = false;
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The most units that any of the alternatives from here on matches. Stops at what ends them. */
  alternatives(): number {
    let longest = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      longest = Math.max(longest, this.#sequence());
    }
    return longest;
  }

  #sequence(): number {
    let longest = this.#literal();
    for (let next = this.#source[this.#at]; next !== undefined && next !== '|' && next !== ')'; next = this.#source[this.#at]) {
      const atom = this.#atom(next);
      const most = this.#mostTimes();
      longest += (atom === 0 || most === 0 ? 0 : atom * most) + this.#literal();
    }
    return longest;
  }

  #literal(): number {
    const from = this.#at;
    LITERAL.lastIndex = from;
    if (LITERAL.test(this.#source)) this.#at = LITERAL.lastIndex;
    return this.#at - from;
  }

  #atom(first: string): number {
    if (first === '(') return this.#group();
    if (first === '\\') return this.#escape();
    if (first === '[') {
      const end = this.#endOfClass();
      if (end !== undefined) return this.#class(end);
    }
    this.#at += 1;
    if (first === '\n') this.crossesLines = true;
    if (first !== '^' && first !== '$') return 1;
    this.asksForEdges = true;
    return 0;
  }

  #group(): number {
    const opening = this.#source[this.#at + 1] === '?' ? this.#take(GROUP) : undefined;
    if (opening === undefined) this.#at += 1;
    const crossedBefore = this.crossesLines;
    const longest = this.alternatives();
    if (longest <= 1 && opening !== undefined && ASSERTION.test(opening[0])) this.crossesLines = crossedBefore;
    this.#at += 1;
    return longest;
  }

  #escape(): number {
    const next = this.#source[this.#at + 1] ?? '';
    const coded = 'xXuU'.includes(next) ? this.#take(CODED_ESCAPE) : undefined;
    if (coded !== undefined) {
      if (CODED_LINE_FEED.test(coded[0])) this.crossesLines = true;
      return 1;
    }
    this.#at += 2;
    if (next === 'b' || next === 'B') return 0;
    if ('nsWD'.includes(next)) this.crossesLines = true;
    // A reference back, a property or a control letter.
    if (!'123456789kpPc'.includes(next)) return 1;
    this.crossesLines = true;
    this.asksForEdges = true;
    return Infinity;
  }

  /** Behind the bracket that closes the class that begins here, if one does. */
  #endOfClass(): number | undefined {
    for (let at = this.#at + 1; at < this.#source.length; at += 1) {
      const unit = this.#source[at];
      if (unit === ']') return at + 1;
      if (unit === '\\') at += 1;
    }
    return undefined;
  }

  #class(end: number): number {
    const negated = this.#source[this.#at + 1] === '^';
    const members = this.#source.slice(this.#at + (negated ? 2 : 1), end - 1);
    this.#at = end;
    const named = LINE_FEED_IN_CLASS.test(members);
    // A negated class without a line feed holds one.
    if (negated ? !named : named || CONTROL_IN_CLASS.test(members)) this.crossesLines = true;
    return 1;
  }

  /** Passes a quantifier, if one stands here, and answers the most times that it allows. */
  #mostTimes(): number {
    const sign = this.#source[this.#at] ?? '';
    const count = sign === '{' ? this.#take(COUNT) : undefined;
    if (count === undefined) {
      if (!'*+?'.includes(sign) || sign === '') return 1;
      this.#at += 1;
    }
    if (this.#source[this.#at] === '?') this.#at += 1;
    return count === undefined ? (sign === '?' ? 1 : Infinity) : mostOf(count);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }
}

function mostOf([, least, comma, most]: RegExpExecArray): number {
  if (comma === undefined) return Number(least);
  return most === undefined || most === '' ? Infinity : Number(most);
}

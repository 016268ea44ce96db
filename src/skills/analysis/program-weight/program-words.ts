import { unitsOf } from '../units-of.js';
import type { CommentMarks } from './comment-marks.js';
import { HASH_START, hashedOn, hashOf, KIND } from './token-hashes.js';

/** What a unit is to a name; anything but ASCII is taken for a small letter. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const UNDERSCORE = 4;
const SPACE = 5;
const LINE_END = 6;

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 128 || (unit >= 97 && unit <= 122)) return SMALL;
  if (unit >= 65 && unit <= 90) return CAPITAL;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit === 95) return UNDERSCORE;
  if (unit === 32 || unit === 9 || unit === 13) return SPACE;
  return unit === 10 ? LINE_END : OTHER;
});

/** Words of a line that are read together: longer lines are data or machine-made, and are read in parts. */
const MOST_WORDS = 96;
/** What stands before a dot that begins the name of a hidden file: a blank, a quotation mark, an asterisk, a slash, `=` or a line end. */
const BEFORE_HIDDEN: ReadonlySet<number> = new Set([32, 34, 39, 42, 47, 61, 92, 96, 10]);
/** What stands before the hyphen of an option. */
const BEFORE_OPTION: ReadonlySet<number> = new Set([32, 34, 39, 40, 91]);
/** What stands before a host without its scheme; a dot where it is the end of one. */
const BEFORE_HOST: ReadonlySet<number> = new Set([34, 39, 46, 61, 64, 96]);
/** Last labels of hosts, also of those that are invented in examples (RFC 2606, section 2). */
const LAST_LABELS: ReadonlySet<number> = new Set(
  ['com', 'net', 'org', 'xyz', 'example', 'invalid', 'ru', 'cn', 'top', 'io', 'dev', 'app', 'cloud', 'test', 'co', 'me'].map(hashOf),
);
const LOCALHOST = hashOf('localhost');
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Takes the lines of a program that hold words. */
export interface LineSink {
  /** One line: `words.count` words. */
  line(words: WordLine, end: number): void;
  /** An empty line. */
  gap(): void;
}

/** The words of one line in order; used again for the next. */
export class WordLine {
  count = 0;
  readonly hashes = new Int32Array(MOST_WORDS * 8);
  readonly offsets = new Int32Array(MOST_WORDS * 8);
  /** 1 for a whole name whose parts stand before it: it is no neighbour of other words. */
  readonly isWhole = new Uint8Array(MOST_WORDS * 8);

  add(hash: number, offset: number, isWhole: 0 | 1): void {
    if (this.count >= this.hashes.length) return;
    this.hashes[this.count] = hash;
    this.offsets[this.count] = offset;
    this.isWhole[this.count] = isWhole;
    this.count += 1;
  }
}

/**
 * Reads a program of any language word by word, without its comments: names are parted where their writing parts them
 * (`readFileSync`, `read_file`), options and hidden files keep their mark, and hosts, numbers and long data are words of their
 * kind. Linear; used again for the next program.
 */
export class ProgramWords {
  readonly #line = new WordLine();
  #units: Uint16Array = new Uint16Array(0);
  #end = 0;
  #at = 0;
  /** Where the name ended that a dot may go on, and the first word of that chain. */
  #chainEnd = -1;
  #chain = 0;

  read(text: string, marks: CommentMarks, sink: LineSink): void {
    this.#units = unitsOf(text);
    this.#end = text.length;
    this.#at = 0;
    this.#chainEnd = -1;
    let isFresh = true;
    let isBlank = true;
    while (this.#at < this.#end) {
      const unit = this.#units[this.#at] ?? 0;
      const kind = CLASSES[unit] ?? OTHER;
      if (kind === SPACE) this.#at += 1;
      else if (kind === LINE_END) {
        if (this.#line.count > 0) this.#flush(sink);
        else if (isBlank) sink.gap();
        isFresh = true;
        isBlank = true;
        this.#at += 1;
      } else {
        isBlank = false;
        if (kind !== OTHER) this.#word(kind);
        else if (!this.#comment(unit, marks, isFresh)) this.#mark(unit, marks);
        isFresh = false;
        if (this.#line.count >= MOST_WORDS) this.#flush(sink);
      }
    }
    if (this.#line.count > 0) this.#flush(sink);
  }

  #flush(sink: LineSink): void {
    sink.line(this.#line, Math.min(this.#at, this.#end));
    this.#line.count = 0;
    this.#chain = 0;
    this.#chainEnd = -1;
  }

  #unit(at: number): number {
    return at >= 0 && at < this.#end ? (this.#units[at] ?? 0) : 10;
  }

  #class(at: number): number {
    return CLASSES[this.#unit(at)] ?? OTHER;
  }

  /** Goes past a comment that begins here, or a text that documents. */
  #comment(unit: number, marks: CommentMarks, isFresh: boolean): boolean {
    const next = this.#unit(this.#at + 1);
    const isApart = isFresh || this.#class(this.#at - 1) === SPACE;
    switch (unit) {
      case 35:
        return marks.hash && next !== 123 && isApart && this.#goTo(LINE_END_UNIT, 0);
      case 45:
        return marks.hyphens && next === 45 && isApart && this.#goTo(LINE_END_UNIT, 0);
      case SLASH:
        if (marks.slashes && next === 42) return this.#goTo(ASTERISK_SLASH, 2);
        return marks.slashes && next === SLASH && isApart && this.#goTo(LINE_END_UNIT, 0);
      case APOSTROPHE:
      case QUOTE:
        if (marks.apostrophe && unit === APOSTROPHE && isFresh) return this.#goTo(LINE_END_UNIT, 0);
        return marks.hash && isFresh && next === unit && this.#unit(this.#at + 2) === unit && this.#goTo([unit, unit, unit], 3);
      default:
        return false;
    }
  }

  /** Goes on behind the next of some units in a row, or before a line end; to the end of the program where there is none. */
  #goTo(wanted: readonly number[], from: number): true {
    let at = this.#at + from;
    while (at < this.#end && !wanted.every((unit, index) => this.#units[at + index] === unit)) at += 1;
    this.#at = Math.min(this.#end, wanted === LINE_END_UNIT ? at : at + wanted.length);
    return true;
  }

  /** A name, a number or data. */
  #word(kind: number): void {
    if (kind === DIGIT && this.#number()) return;
    const from = this.#at;
    const to = this.#nameEnd(from);
    if (to < 0) return;
    const before = this.#unit(from - 1);
    const isHidden = before === 46 && BEFORE_HIDDEN.has(this.#unit(from - 2));
    const isMember = before === 46 && !isHidden;
    if (!isMember || this.#chainEnd !== from - 1) this.#chain = this.#line.count;
    const only = this.#parts(from, to, isHidden ? hashedOn(HASH_START, 46) : before === 45 ? this.#optionStart(from) : HASH_START);
    this.#at = to;
    this.#chainEnd = to;
    if (isMember && LAST_LABELS.has(only)) this.#foldHost();
  }

  /** What the hash of an option begins with: its hyphens. */
  #optionStart(from: number): number {
    const before = this.#unit(from - 2);
    if (before === 45) return hashedOn(hashedOn(HASH_START, 45), 45);
    return BEFORE_OPTION.has(before) ? hashedOn(HASH_START, 45) : HASH_START;
  }

  /** Adds a number or an address of four; a name that begins with digits is none. */
  #number(): boolean {
    const from = this.#at;
    let at = from;
    let dots = 0;
    for (;;) {
      if (this.#class(at) === DIGIT) at += 1;
      else if (this.#unit(at) === 46 && this.#class(at + 1) === DIGIT) {
        dots += 1;
        at += 1;
      } else break;
    }
    const after = this.#class(at);
    if (dots !== 3 && (after === SMALL || after === CAPITAL)) return false;
    const size = at - from;
    this.#line.add(dots === 3 ? KIND.address : size < 3 ? KIND.shortNumber : size < 5 ? KIND.number : KIND.longNumber, from, 0);
    this.#at = at;
    return true;
  }

  /** The end of a name; -1 where it was data, which is added as such. */
  #nameEnd(from: number): number {
    let at = from;
    let capitals = 0;
    let small = 0;
    let digits = 0;
    let beyondHex = 0;
    for (; at < this.#end; at += 1) {
      const unit = this.#units[at] ?? 0;
      const kind = CLASSES[unit] ?? OTHER;
      if (kind === SMALL) {
        small += 1;
        if (unit > 102) beyondHex += 1;
      } else if (kind === CAPITAL) {
        capitals += 1;
        if (unit > 70) beyondHex += 1;
      } else if (kind === DIGIT) digits += 1;
      else if (kind === UNDERSCORE) beyondHex += 1;
      else if (!((unit === 43 || unit === SLASH || unit === 61) && at - from > 20 && digits > 0 && capitals > 0)) break;
    }
    const size = at - from;
    if (size < 24) return at;
    const isHex = beyondHex === 0 && digits > 1;
    if (!isHex && size <= 200 && !(digits > 1 && capitals > 2 && small > 2)) return at;
    this.#line.add(isHex ? KIND.digits : KIND.data, from, 0);
    this.#at = at;
    return -1;
  }

  /** Adds the parts of a name, and the name as a whole where it has several. Returns the hash of its only part, else 0. */
  #parts(from: number, to: number, start: number): number {
    let hash = start;
    let whole = HASH_START;
    let parts = 0;
    let size = 0;
    let first = from;
    let last = OTHER;
    let only = 0;
    for (let at = from; at <= to; at += 1) {
      const unit = at < to ? (this.#units[at] ?? 0) : 95;
      const raw = CLASSES[unit] ?? OTHER;
      const kind = raw === OTHER ? UNDERSCORE : raw;
      if (size > 0 && (kind === UNDERSCORE || isParted(last, kind, this.#class(at + 1), at + 1 < to))) {
        this.#line.add(hash, first, 0);
        only = hash;
        parts += 1;
        hash = HASH_START;
        size = 0;
        first = at;
      }
      if (kind === UNDERSCORE) {
        first = at + 1;
        last = OTHER;
        if (parts > 0 && at < to) whole = hashedOn(whole, 95);
        continue;
      }
      const small = kind === CAPITAL ? unit + 32 : unit;
      hash = hashedOn(hash, small);
      whole = hashedOn(whole, small);
      size += 1;
      last = kind;
    }
    if (parts > 1) this.#line.add(whole, from, 1);
    return parts === 1 ? only : 0;
  }

  /** The last name ends a host: its labels become one word of that kind. */
  #foldHost(): void {
    const from = this.#line.offsets[this.#chain] ?? 0;
    const after = this.#unit(this.#at);
    if (this.#chain >= this.#line.count - 1 || after === 46 || after === 40 || after === 61 || !BEFORE_HOST.has(this.#unit(from - 1)))
      return;
    this.#line.count = this.#chain;
    this.#line.add(KIND.host, from, 0);
  }

  /** A mark that says something by itself: where data goes, what is run in it, the host of an address. */
  #mark(unit: number, marks: CommentMarks): void {
    const at = this.#at;
    const next = this.#unit(at + 1);
    this.#at += next === unit && (unit === 124 || unit === 38 || unit === 62 || unit === 60) ? 2 : 1;
    if (unit === 58 && next === SLASH && this.#unit(at + 2) === SLASH) this.#host(at + 3);
    else if (unit === 92 && marks.escapes) this.#escape(at, next);
    else {
      const kind = kindOfMark(unit, next);
      if (kind !== 0) this.#line.add(kind, at, 0);
    }
  }

  /** The host of an address, by its kind alone. */
  #host(from: number): void {
    let at = from;
    let digits = 0;
    let others = 0;
    let hash = HASH_START;
    for (; at < this.#end && at < from + 200; at += 1) {
      const unit = this.#units[at] ?? 0;
      const kind = CLASSES[unit] ?? OTHER;
      if (kind === DIGIT) digits += 1;
      else if (kind === SMALL || kind === CAPITAL) {
        others += 1;
        hash = hashedOn(hash, unit | 32);
      } else if (unit === 36) others += 1;
      else if (!HOST_MARKS.has(unit)) break;
    }
    this.#at = Math.max(at, from);
    this.#chainEnd = -1;
    if (at === from) return;
    const isNumber = others === 0 && digits >= 4;
    const isOwn =
      hash === LOCALHOST || (isNumber && this.#units[from] === 49 && this.#units[from + 1] === 50 && this.#units[from + 2] === 55);
    this.#line.add(isOwn ? KIND.ownHost : isNumber ? KIND.hostByNumber : KIND.host, from, 0);
  }

  /** Escapes of characters by number are told; those of line ends and tabs part words. */
  #escape(at: number, next: number): void {
    if (next === 120 || next === 117) {
      this.#line.add(KIND.escape, at, 0);
      this.#at = at + (next === 120 ? 4 : 6);
    } else if ((next === 110 || next === 116 || next === 114) && this.#unit(at - 1) !== 92) this.#at = at + 2;
  }
}

const LINE_END_UNIT: readonly number[] = [10];
const ASTERISK_SLASH: readonly number[] = [42, SLASH];
/** Marks within the host of an address, or in what stands for it. */
const HOST_MARKS: ReadonlySet<number> = new Set([37, 45, 46, 58, 60, 62, 64, 95, 123, 125]);

/** Whether a name is parted between two letters: before a capital, in a row of capitals before the last, and behind digits. */
function isParted(last: number, kind: number, next: number, isFollowed: boolean): boolean {
  if (kind === CAPITAL) return last === SMALL || last === DIGIT || (last === CAPITAL && isFollowed && next === SMALL);
  return kind === SMALL && last === DIGIT;
}

function kindOfMark(unit: number, next: number): number {
  switch (unit) {
    case 124:
      return next === 124 ? 0 : KIND.pipe;
    case 62:
      if (next === 62) return KIND.append;
      return next === 32 || next === QUOTE || next === 36 || next === SLASH ? KIND.into : 0;
    case 60:
      return next === 60 ? KIND.hereDocument : 0;
    case 38:
      return next === 32 || next === 10 ? KIND.background : 0;
    case 36:
      return next === 40 ? KIND.substitution : 0;
    case 126:
      return next === SLASH || next === 92 ? KIND.home : 0;
    default:
      return 0;
  }
}

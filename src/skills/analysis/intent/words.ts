import { grown } from '../grown.js';
import { isDigit, LINE_FEED } from '../unit-classes.js';

/** Taken from the global object once: it is asked for each word. */
const { imul } = Math;

/** What ends a sentence, and what parts clauses within one: the hashes of both are none of a word's. */
export const SENTENCE_END = 0;
export const CLAUSE_END = 1;

/** Letters of a word that tell it from others; endings of grammar mostly lie beyond. */
const STEM = 7;
/** A longer run without white space is no prose, in UTF-16 units: only its kind counts. */
const LONGEST_RUN = 400;
/** FNV-1a, 32 bits (draft-eastlake-fnv, section 5). */
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Tokens that stand for all addresses, mails, paths, names with dots and numbers alike: which one it is says nothing of intent. */
const ADDRESS = hashOf('<address>');
const MAIL = hashOf('<mail>');
const PATH = hashOf('<path>');
const DOTTED = hashOf('<dotted>');
const NUMBER = hashOf('<number>');
const NOT = hashOf('not');
/** What a unit of a run is, as bits, so that the bits of a whole run say what has to be looked for in it. */
const LETTER = 1;
const DIGIT = 2;
const SLASH = 4;
const AT_SIGN = 8;
const STOP = 16;
const OTHER = 32;
const TELLS_KIND = DIGIT | SLASH | AT_SIGN | STOP;

/** Letters of the Latin scripts all come before this unit. */
const LAST_LATIN = 0x250;
/** By unit the letter in lower case, as the Latin scripts have them; 0 for anything else. */
const LOWER_LETTERS = Uint16Array.from({ length: LAST_LATIN }, (_, unit) => {
  if (unit >= 65 && unit <= 90) return unit + 32;
  const isLetter = (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);
  return isLetter ? unit : 0;
});
const BITS = Uint8Array.from(LOWER_LETTERS, (letter, unit) => {
  if (letter !== 0) return LETTER;
  if (isDigit(unit)) return DIGIT;
  return unit === 47 ? SLASH : unit === 64 ? AT_SIGN : unit === 46 ? STOP : OTHER;
});

/** The words of a text in order: a hash of each word's stem, or a mark, and the offset at which it begins. Used again for the next text. */
export class WordList {
  length = 0;
  hashes = new Int32Array(1024);
  offsets = new Int32Array(1024);

  add(hash: number, offset: number): void {
    if (this.length === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.offsets = grown(this.offsets);
    }
    this.hashes[this.length] = hash;
    this.offsets[this.length] = offset;
    this.length += 1;
  }
}

/**
 * Reads a stretch of prose word by word. Case, endings and marks of emphasis are dropped; what looks like an address, a mail
 * address or a name with dots is one token of its kind, and a path or a number one before the words within it. Linear.
 * @param units the units of the stretch, `end` of them
 */
export function readWords(units: Uint16Array, end: number, words: WordList): void {
  let at = 0;
  while (at < end) {
    const unit = units[at] ?? 0;
    if (unit <= 32) {
      if (unit === LINE_FEED) words.add(SENTENCE_END, at);
      at += 1;
      continue;
    }
    let bits = 0;
    let stop = at;
    for (let next = unit; next > 32; next = stop < end ? (units[stop] ?? 0) : 0) {
      bits |= next < LAST_LATIN ? (BITS[next] ?? 0) : OTHER;
      stop += 1;
    }
    readRun(units, at, stop, bits, words);
    at = stop;
  }
  words.add(SENTENCE_END, end);
}

/** A run without white space: mostly one word and the mark after it. @param bits those of its units */
function readRun(units: Uint16Array, start: number, end: number, bits: number, words: WordList): void {
  const kind = (bits & TELLS_KIND) === 0 ? 0 : kindOf(units, start, end);
  if (kind !== 0) words.add(kind, start);
  // Of these no word is read: no host or name of a sample shall have a weight.
  const isWhole = kind === ADDRESS || kind === MAIL || kind === DOTTED;
  let at = isWhole || end - start > LONGEST_RUN || (bits & LETTER) === 0 ? end : start;
  while (at < end) {
    if (lowerLetter(units, at) === 0) {
      at += 1;
      continue;
    }
    let stop = at + 1;
    while (stop < end && lowerLetter(units, stop) !== 0) stop += 1;
    at = readWord(units, at, stop, end, words);
  }
  const mark = bits === LETTER ? -1 : closingMark(units, start, end);
  if (mark >= 0) words.add(mark, end);
}

/** Gives where to go on: an ending after an apostrophe belongs to its word. */
function readWord(units: Uint16Array, start: number, stop: number, end: number, words: WordList): number {
  const apostrophe = stop < end && (units[stop] === 39 || units[stop] === 0x2019);
  if (!apostrophe || stop + 1 >= end || lowerLetter(units, stop + 1) === 0) {
    words.add(stemHash(units, start, stop), start);
    return stop;
  }
  let after = stop + 1;
  while (after < end && lowerLetter(units, after) !== 0) after += 1;
  const negated = after === stop + 2 && lowerLetter(units, stop + 1) === 116 && lowerLetter(units, stop - 1) === 110;
  words.add(negated ? NOT : stemHash(units, start, stop), start);
  return after;
}

function kindOf(units: Uint16Array, start: number, end: number): number {
  let slash = false;
  let dotted = false;
  let digit = false;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] ?? 0;
    if (unit === 47) {
      if (at > start && at + 1 < end && units[at - 1] === 58 && units[at + 1] === 47) return ADDRESS;
      slash = true;
    } else if (unit === 64 && at > start && at + 1 < end && lowerLetter(units, at + 1) !== 0) return MAIL;
    else if (unit === 46 && at + 1 < end && lowerLetter(units, at + 1) !== 0) dotted = true;
    else if (isDigit(unit)) digit = true;
  }
  if (slash) return PATH;
  return dotted ? DOTTED : digit ? NUMBER : 0;
}

/** The mark that closes a run, behind quotation marks, brackets and emphasis; -1 for none. */
function closingMark(units: Uint16Array, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    switch (units[at]) {
      case 46: // .
      case 33: // !
      case 63: // ?
        return SENTENCE_END;
      case 59: // ;
      case 58: // :
        return CLAUSE_END;
      case 34: // "
      case 39: // '
      case 41: // )
      case 42: // *
      case 93: // ]
      case 95: // _
      case 96: // `
      case 0x2019:
      case 0x201d:
        continue;
      default:
        return -1;
    }
  }
  return -1;
}

function lowerLetter(units: Uint16Array, at: number): number {
  const unit = units[at] ?? 0;
  return unit < LAST_LATIN ? (LOWER_LETTERS[unit] ?? 0) : 0;
}

/** The hash of a word without its commonest endings and beyond {@link STEM} letters. */
function stemHash(units: Uint16Array, start: number, stop: number): number {
  const end = Math.min(stemEnd(units, start, stop), start + STEM);
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) hash = imul(hash ^ lowerLetter(units, at), FNV_PRIME);
  return hash;
}

/** Where a word's plural, past or present ending begins (after Porter 1980, steps 1a, 1b and 5a, by length instead of measure). */
function stemEnd(units: Uint16Array, start: number, stop: number): number {
  const length = stop - start;
  const last = lowerLetter(units, stop - 1);
  const before = length > 1 ? lowerLetter(units, stop - 2) : 0;
  let end = stop;
  if (length > 5 && last === 103 && before === 110 && lowerLetter(units, stop - 3) === 105) end = stop - 3;
  else if (length > 4 && last === 100 && before === 101) end = stop - 2;
  else if (length > 3 && last === 115 && before !== 115) end = stop - 1;
  return end - start > 4 && lowerLetter(units, end - 1) === 101 ? end - 1 : end;
}

function hashOf(word: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < word.length; at += 1) hash = imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

import { isDigit, LINE_FEED } from '../unit-classes.js';

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
/** Of these no word is read: no host or name of a sample shall have a weight. */
const WHOLE: ReadonlySet<number> = new Set([ADDRESS, MAIL, DOTTED]);

/** Takes the words of a text in order: a hash of each word's stem, and the offset at which it begins. */
export type WordSink = (word: number, start: number) => void;

/**
 * Reads a stretch of prose word by word. Case, endings and marks of emphasis are dropped; what looks like an address, a mail
 * address or a name with dots is one token of its kind, and a path or a number one before the words within it. Linear.
 */
export function readWords(text: string, start: number, end: number, sink: WordSink): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit <= 32) {
      if (unit === LINE_FEED) sink(SENTENCE_END, at);
      at += 1;
      continue;
    }
    let stop = at + 1;
    while (stop < end && text.charCodeAt(stop) > 32) stop += 1;
    readRun(text, at, stop, sink);
    at = stop;
  }
  sink(SENTENCE_END, end);
}

/** A run without white space: mostly one word and the mark after it. */
function readRun(text: string, start: number, end: number, sink: WordSink): void {
  const kind = kindOf(text, start, end);
  if (kind !== 0) sink(kind, start);
  let at = start;
  while (!WHOLE.has(kind) && end - start <= LONGEST_RUN && at < end) {
    const letter = lowerLetter(text.charCodeAt(at));
    if (letter === 0) {
      at += 1;
      continue;
    }
    let stop = at + 1;
    while (stop < end && lowerLetter(text.charCodeAt(stop)) !== 0) stop += 1;
    at = readWord(text, at, stop, end, sink);
  }
  const mark = closingMark(text, start, end);
  if (mark >= 0) sink(mark, end);
}

/** Gives where to go on: an ending after an apostrophe belongs to its word. */
function readWord(text: string, start: number, stop: number, end: number, sink: WordSink): number {
  const apostrophe = stop < end && (text.charCodeAt(stop) === 39 || text.charCodeAt(stop) === 0x2019);
  if (!apostrophe || stop + 1 >= end || lowerLetter(text.charCodeAt(stop + 1)) === 0) {
    sink(stemHash(text, start, stop), start);
    return stop;
  }
  let after = stop + 1;
  while (after < end && lowerLetter(text.charCodeAt(after)) !== 0) after += 1;
  const negated = after === stop + 2 && lowerLetter(text.charCodeAt(stop + 1)) === 116 && lowerLetter(text.charCodeAt(stop - 1)) === 110;
  sink(negated ? NOT : stemHash(text, start, stop), start);
  return after;
}

function kindOf(text: string, start: number, end: number): number {
  let slash = false;
  let dotted = false;
  let digit = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 47) {
      if (at > start && text.charCodeAt(at - 1) === 58 && text.charCodeAt(at + 1) === 47) return ADDRESS;
      slash = true;
    } else if (unit === 64 && at > start && at + 1 < end && lowerLetter(text.charCodeAt(at + 1)) !== 0) return MAIL;
    else if (unit === 46 && at + 1 < end && lowerLetter(text.charCodeAt(at + 1)) !== 0) dotted = true;
    else if (isDigit(unit)) digit = true;
  }
  if (slash) return PATH;
  return dotted ? DOTTED : digit ? NUMBER : 0;
}

/** The mark that closes a run, behind quotation marks, brackets and emphasis; -1 for none. */
function closingMark(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    const unit = text.charCodeAt(at);
    switch (unit) {
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

/** A letter in lower case, as the Latin scripts have them; 0 for anything else. */
function lowerLetter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7 ? unit : 0;
}

/** The hash of a word without its commonest endings and beyond {@link STEM} letters. */
function stemHash(text: string, start: number, stop: number): number {
  const end = Math.min(stemEnd(text, start, stop), start + STEM);
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ lowerLetter(text.charCodeAt(at)), FNV_PRIME);
  return hash;
}

/** Where a word's plural, past or present ending begins (after Porter 1980, steps 1a, 1b and 5a, by length instead of measure). */
function stemEnd(text: string, start: number, stop: number): number {
  const length = stop - start;
  const at = (back: number): number => lowerLetter(text.charCodeAt(stop - back));
  let end = stop;
  if (length > 5 && at(1) === 103 && at(2) === 110 && at(3) === 105) end = stop - 3;
  else if (length > 4 && at(1) === 100 && at(2) === 101) end = stop - 2;
  else if (length > 3 && at(1) === 115 && at(2) !== 115) end = stop - 1;
  return end - start > 4 && lowerLetter(text.charCodeAt(end - 1)) === 101 ? end - 1 : end;
}

function hashOf(word: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/**
 * Matching that ignores case, as a match in lower case: a pattern without the flag `i` compiles in a third of the time,
 * since V8 closes every class of one with the flag over the letter cases of all of Unicode, and a check of a small
 * repository uses most of its patterns once. ECMA-262, 22.2.2.7.3 (Canonicalize) says what the flag does: two units are
 * the same where their upper cases are. For nearly all units that is where their lower cases are the same.
 */

/**
 * Where it is not: micro, dotted I, Greek, old Cyrillic, long s, signs that are letters. A pattern that names one of them is
 * matched in the text as it stands.
 */
const ODD_UNIT = /[\u00b5\u0130\u017f\u0345\u0370-\u03ff\u1c80-\u1c88\u1e60\u1e61\u1e9b\u1e9e\u1f00-\u1fff\u2126\u212a\u212b\ua64a\ua64b]/;

/**
 * Those of them that become several units or something that a pattern may name, or are the same as it: dotted I, long s, old
 * Cyrillic, capital sharp s, Kelvin, Ångström. The others stay odd, and to a pattern that names none of them one is like another.
 */
const ODD_IN_TEXT = /[\u0130\u017f\u1c80-\u1c88\u1e9e\u212a\u212b]/;

/**
 * A text in lower case, unit by unit; undefined where that would not say the same to a source of {@link lowerSource}. `beyondAscii`
 * holds each of its units that are not ASCII.
 */
export function lowerText(text: string, beyondAscii: string): string | undefined {
  return ODD_IN_TEXT.test(beyondAscii) ? undefined : text.toLowerCase();
}

/**
 * The source that matches in a text of {@link lowerText} what a source with the flag `i` and without `v` matches in the text
 * itself; undefined for what this cannot say, such as escapes in braces.
 */
export function lowerSource(source: string): string | undefined {
  if (SAYS_THE_SAME.test(source)) return source;
  if (UNKNOWN_IN_BRACES.test(source)) return undefined;
  const lowered: string[] = [];
  for (const [part, word, set] of source.matchAll(PART)) {
    const said = word !== undefined ? lowerWord(word) : set !== undefined && !NO_CAPITALS.test(set) ? lowerSet(set) : part;
    if (said === undefined || UNKNOWN_ESCAPE.test(part)) return undefined;
    lowered.push(said);
  }
  return lowered.join('');
}

/**
 * What needs no reading piece by piece: no capitals, nor letters beyond ASCII, nor a range in which capitals can hide, nor what is
 * read below of escapes. General punctuation has no cases.
 */
const SAYS_THE_SAME = /^(?:[^\\A-Z\x80-\u200f\u2070-\uffff-]|-(?![[^_\x60\\])|\\(?:[^xucpPk1-9A-Z]|[SWDB]))*$/;

/**
 * What changes, and what stands between: in large pieces, since going through a source unit by unit would cost what it is to save.
 * Letters that change; sets; then units that are ASCII and no capitals, and escapes of one unit; names of groups; all else.
 */
const PART =
  /((?:[A-Z\x80-\uffff]|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}))+)|(\[(?:[^\\\]]|\\[^])*\])|(?:[^\\A-Z\x80-\uffff[(]|\\[^xucpPk1-9]|\\p\{[LN]\}|\((?!\?<[A-Za-z]))+|\(\?<\w+>|\\?[^]/g;
/** Control letters, properties and references back are left to the caller's other way. */
const UNKNOWN_ESCAPE = /^\\[cpPk1-9]$/;
/** Of the properties, letters and numbers are the same in either case. */
const UNKNOWN_IN_BRACES = /\\u\{|\\[pP]\{(?![LN]\})/;
const LETTER = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|[^]/g;
/** A unit of a set, a set by name, or a range. */
const MEMBER =
  /(\\p\{[LN]\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^]|[^\\])(?:-(\\p\{[LN]\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^]|[^\\]))?/g;
/** A set of ASCII that names no capitals, and in which no range of them can hide: one up to a sign between the cases may. */
const NO_CAPITALS = /^\[(?:[^\\A-Z\x80-\uffff-]|[\u2010-\u206f]|-(?![[\]^_\x60]|\\)|\\[sSwWdDnrtb.\-/\]\\])*-?\]$/;
/** Writing systems without letter cases, from the Chinese radicals to the end of the Yi syllables. */
const CASELESS = { first: 0x2e80, last: 0xa4cf };
/** A range of more units that have cases is left to the caller's other way. */
const MAX_RANGE = 0x400;

function lowerWord(word: string): string | undefined {
  if (!word.includes('\\')) return ODD_UNIT.test(word) ? undefined : word.toLowerCase();
  let lowered = '';
  for (const [letter] of word.matchAll(LETTER)) {
    const unit = unitOf(letter) ?? 0;
    const lower = lowerOf(unit);
    if (lower === undefined) return undefined;
    lowered += lower === unit ? letter : String.fromCharCode(lower);
  }
  return lowered;
}

/** A set in brackets, with what its letters are in lower case before all else: there no dash can take it for an end of a range. */
function lowerSet(set: string): string | undefined {
  const start = set.startsWith('[^') ? 2 : 1;
  let lowered = '';
  for (const [, first = '', last] of set.slice(start, -1).matchAll(MEMBER)) {
    const from = unitOf(first);
    const to = last === undefined ? from : unitOf(last);
    // A set by name changes nothing, and has no end: the dash after it stands for itself.
    const rest = from === undefined || to === undefined ? lowerNamed(first, last) : lowerRange(from, to);
    if (rest === undefined) return undefined;
    lowered += rest;
  }
  const members = set.slice(start);
  return `${set.slice(0, start)}${lowered}${members.startsWith('-') ? '\\' : ''}${members}`;
}

/** What two members with a dash between them add of which one at least is a set by name. */
function lowerNamed(first: string, last: string | undefined): string | undefined {
  const units = [first, last ?? ''].map(unitOf).filter((unit) => unit !== undefined);
  const rests = units.map((unit) => lowerRange(unit, unit));
  return rests.includes(undefined) ? undefined : rests.join('');
}

/** The lower cases of the letters of a range, as far as they lie outside of it. */
function lowerRange(from: number, to: number): string | undefined {
  const caseless = Math.max(0, Math.min(to, CASELESS.last) - Math.max(from, CASELESS.first));
  if (to - from - caseless > MAX_RANGE) return undefined;
  let rest = '';
  for (let unit = from; unit <= to; unit += 1) {
    if (unit === CASELESS.first) unit = Math.min(to, CASELESS.last);
    const lower = lowerOf(unit);
    if (lower === undefined) return undefined;
    if (lower < from || lower > to) rest += String.fromCharCode(lower);
  }
  return rest;
}

function lowerOf(unit: number): number | undefined {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const letter = String.fromCharCode(unit);
  return ODD_UNIT.test(letter) ? undefined : letter.toLowerCase().charCodeAt(0);
}

const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, b: 8, '0': 0 };

/** The unit that a letter, a sign or an escape stands for; undefined for a set by name. */
function unitOf(atom: string): number | undefined {
  if (!atom.startsWith('\\')) return atom === '' ? undefined : atom.charCodeAt(0);
  const escaped = atom.slice(1);
  if (escaped.startsWith('p{')) return undefined;
  if (escaped.length > 1) return Number.parseInt(escaped.slice(1), 16);
  return 'sSdDwW'.includes(escaped) ? undefined : (CONTROLS[escaped] ?? escaped.charCodeAt(0));
}

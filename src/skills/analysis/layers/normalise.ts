/**
 * Latin letters that letters of other scripts look like: Cyrillic, Greek and a few more, the ones in every face (a part of
 * Unicode's confusables, UTS #39, chosen by hand).
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухѕіјһԁԛԝьгкмтнвп', 'aeopcyxsijhdqwbrkmthbn'),
  ...pairs('АВЕКМНОРСТУХЅІЈԌ', 'ABEKMHOPCTYXSIJG'),
  ...pairs('αεορυχνικτγηρω', 'aeopuxviktynpw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ıɑɡɩʟʀꜱᴀᴄᴅᴇᴍɴᴏᴘᴛᴜᴠᴡʏ', 'iagilrsacdemnoptuvwy'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to.charAt(index)]);
}

const IGNORABLE = /^[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164]$/;
/** Anything that normalising could change, as far as one unit shows it. */
const ALONE =
  /[\u200B-\u200F\u2060-\u2064\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0370-\u03FF\u0400-\u052F\uFF01-\uFF5E\u0131\u0251\u0261\u1D00-\u1D7F\uA730-\uA731\uD835\uDB40]/;
/** A byte order mark that does not begin a text, and squared letters. */
const ELSEWHERE = /(?<!^)\uFEFF|\uD83C[\uDD30-\uDD89]/;

/** Whether normalising could change a text. @param units the units of the text, each at least once */
export function needsNormalising(text: string, units = text): boolean {
  return ALONE.test(units) || (/[\uFEFF\uD83C]/.test(units) && ELSEWHERE.test(text));
}

export interface Normalised {
  readonly text: string;
  /** For each unit of the text, and for its end, the offset in the original. */
  readonly offsets: Int32Array;
}

/** What normalising may change, one character at a time. */
const CHANGEABLE =
  /[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0131\u0251\u0261\u0262\u0370-\u03FF\u0400-\u052F\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u{E0000}-\u{E01EF}]/gu;

/**
 * The text as a reader sees it: invisible characters dropped, compatibility forms folded (NFKC), and lookalike letters
 * replaced in words that mix them with Latin ones or consist of nothing else. Undefined when nothing changes.
 * @param units the units of the text beyond ASCII, each at least once
 */
export function normalise(text: string, units = text): Normalised | undefined {
  if (!needsNormalising(text, units)) return undefined;
  const pieces: string[] = [];
  const changes: Change[] = [];
  let word: Word = { end: 0, deservesSkeleton: false };
  let copied = 0;
  for (const match of text.matchAll(CHANGEABLE)) {
    const [character] = match;
    if (match.index >= word.end && LOOKALIKES.has(character)) word = wordAround(text, match.index);
    const piece = plainForm(character, match.index < word.end && word.deservesSkeleton);
    if (piece === character) continue;
    pieces.push(text.slice(copied, match.index), piece);
    changes.push({ at: match.index, length: piece.length, next: match.index + character.length });
    copied = match.index + character.length;
  }
  if (changes.every((change) => belongsToEmoji(text, change.at))) return undefined;
  pieces.push(text.slice(copied));
  const plain = pieces.join('');
  return { text: plain, offsets: offsetsOf(text, changes, plain.length) };
}

/** Whether a character is part of how an emoji is written (UTS #51: selectors, joiners, keycaps), and of no word. */
function belongsToEmoji(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0xfe0f) return isSymbol(text.charAt(at - 1)) || text.charAt(at + 1) === '\u20E3';
  return unit === 0x200d && isSymbol(text.charAt(at - 1)) && isSymbol(text.charAt(at + 1));
}

function isSymbol(unit: string): boolean {
  return unit > '\u007F' && !/\p{L}/u.test(unit);
}

/** A character that was replaced: where it stood, the length of what replaces it, and the offset of what follows it. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly next: number;
}

function offsetsOf(text: string, changes: readonly Change[], length: number): Int32Array {
  const offsets = new Int32Array(length + 1);
  let to = 0;
  let from = 0;
  for (const { at, length: replaced, next } of changes) {
    to = copyRun(text, offsets, to, from, at);
    offsets.fill(at, to, to + replaced);
    to += replaced;
    from = next;
  }
  copyRun(text, offsets, to, from, text.length);
  offsets[length] = text.length;
  return offsets;
}

/** Units that stay: their offsets count up. The two units of a character beyond the basic plane both stand at its first. */
function copyRun(text: string, offsets: Int32Array, to: number, from: number, end: number): number {
  for (let at = from; at < end; at += 1) offsets[to + at - from] = at > from && isPair(text, at - 1) ? at - 1 : at;
  return to + end - from;
}

function isPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
}

interface Word {
  readonly end: number;
  readonly deservesSkeleton: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]/u;

/** The word that holds an offset: letters and what may stand unseen between them. */
function wordAround(text: string, offset: number): Word {
  let start = offset;
  for (let before = precedingCharacter(text, start); WORD_CHARACTER.test(before); before = precedingCharacter(text, start))
    start -= before.length;
  let end = offset;
  for (let after = characterAt(text, end); WORD_CHARACTER.test(after); after = characterAt(text, end)) end += after.length;
  const word = text.slice(start, end);
  return { end, deservesSkeleton: deservesSkeleton(word) && (/[A-Za-z]/.test(word) || !isAmongItsOwn(text, start, end)) };
}

/** How far beside a word the script of its sentence is looked for, in UTF-16 units. */
const BESIDE = 24;

/** Whether letters of a word's own script that look like no Latin ones stand beside it: “все” in a Russian sentence is Russian. */
function isAmongItsOwn(text: string, start: number, end: number): boolean {
  const script = /[\u0370-\u03FF]/.test(text.charAt(start)) ? /[\u0370-\u03FF]/ : /[\u0400-\u052F]/;
  const beside = text.slice(Math.max(0, start - BESIDE), start) + text.slice(end, end + BESIDE);
  return [...beside].some((character) => script.test(character) && !LOOKALIKES.has(character));
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function precedingCharacter(text: string, offset: number): string {
  const character = offset >= 2 ? characterAt(text, offset - 2) : '';
  return character.length === 2 ? character : text.charAt(offset - 1);
}

function plainForm(character: string, replaceLookalikes: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  if (IGNORABLE.test(character) || (code >= 0xe0000 && code <= 0xe01ef)) return '';
  if (replaceLookalikes) return LOOKALIKES.get(character) ?? foldCompatible(character, code);
  return foldCompatible(character, code);
}

/** Full-width forms, mathematical letters and squared letters; other compatibility forms do not imitate ASCII. */
function foldCompatible(character: string, code: number): string {
  const imitates = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f130 && code <= 0x1f189);
  return imitates ? character.normalize('NFKC') : character;
}

function deservesSkeleton(word: string): boolean {
  if (!/[\u0370-\u03FF\u0400-\u052F\u0131\u0251\u0261\u0262\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731]/.test(word))
    return false;
  return /[A-Za-z]/.test(word) || [...word].every((character) => LOOKALIKES.has(character) || IGNORABLE.test(character));
}

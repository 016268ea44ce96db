import { grown } from '../grown.js';
import { isBlank, isDigit, isTabOrSpace, LINE_FEED, SPACE } from '../unit-classes.js';
import { unitsOf } from '../units-of.js';

/**
 * Where sentences end, in Western and East Asian writing: at full stops and their like, at blank lines, and before lines that
 * begin an item, a row, a heading or a quotation. A single line feed inside a paragraph is no end, since prose is wrapped.
 *
 * Written out by hand, since this looks at every place of every deed: a pattern for the same takes ten times as long, and
 * could not stop at the end that is wanted.
 */

const SLASH = 47;
const LESS_THAN = 60;
const GREATER_THAN = 62;

const WESTERN = '.!?;\n';
const EAST_ASIAN = '。！？；';
/** By unit whether a sentence may end there, up to the last of ASCII. */
const MAY_END = Uint8Array.from({ length: 128 }, (_, unit) => (WESTERN.includes(String.fromCharCode(unit)) ? 1 : 0));
/** The first unit of the East Asian marks; texts of the West have hardly any beyond. */
const FIRST_EAST_ASIAN = 0x3002;

let found = new Int32Array(1024);

/** The offsets in a text at which a sentence may end, ascending: few, so that what looks for ends need not look at the rest. */
export function sentenceStopsOf(text: string): Int32Array {
  const units = unitsOf(text);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < 128 ? MAY_END[unit] === 0 : unit < FIRST_EAST_ASIAN || !EAST_ASIAN.includes(String.fromCharCode(unit))) continue;
    if (count === found.length) found = grown(found);
    found[count] = at;
    count += 1;
  }
  return found.slice(0, count);
}

/** The offset after the end of a sentence that begins at an offset; -1 where none does. Only the range from `from` to `to` is read. */
export function sentenceEndAt(text: string, at: number, from: number, to: number): number {
  switch (text.charCodeAt(at)) {
    case LINE_FEED:
      return lineEndAt(text, at, to);
    case 0x2e: // .
      return isFollowedByGap(text, at + 1, to) && !isNumberOfItem(text, at, from) ? at + 1 : -1;
    case 0x21: // !
    case 0x3f: // ?
    case 0x3b: // ;
      return isFollowedByGap(text, at + 1, to) ? at + 1 : -1;
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
      return at + 1;
    default:
      return -1;
  }
}

/** Whether a heading or the edge of a block of code begins after a line feed at an offset. */
export function beginsChapter(text: string, feed: number, to: number): boolean {
  if (text.charCodeAt(feed) !== LINE_FEED) return false;
  let at = feed + 1;
  while (at < to && isTabOrSpace(text.charCodeAt(at))) at += 1;
  if (at - feed > 9) return false;
  if (at + 3 <= to && (text.startsWith('```', at) || text.startsWith('~~~', at))) return true;
  let hashes = 0;
  while (at + hashes < to && text.charAt(at + hashes) === '#') hashes += 1;
  return hashes >= 1 && hashes <= 6 && at + hashes < to && text.charCodeAt(at + hashes) === SPACE;
}

/** What closes a quotation, a parenthesis, or a span of code or of stress. */
const CLOSING = '"\'”’)]*_`';

function isFollowedByGap(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  const unit = text.charCodeAt(at);
  return isBlank(unit) || CLOSING.includes(text.charAt(at));
}

/** Whether a full stop follows the number of a list's item. */
function isNumberOfItem(text: string, stop: number, from: number): boolean {
  let at = stop;
  while (at > from && isDigit(text.charCodeAt(at - 1))) at -= 1;
  if (at === stop || stop - at > 3) return false;
  const digits = at;
  while (at > from && isIndentation(text.charCodeAt(at - 1))) at -= 1;
  return digits - at <= 6 && (at === from || text.charCodeAt(at - 1) === LINE_FEED);
}

function isIndentation(unit: number): boolean {
  return isTabOrSpace(unit) || unit === GREATER_THAN;
}

function lineEndAt(text: string, feed: number, to: number): number {
  const start = feed + 1;
  let at = start;
  while (at < to && isTabOrSpace(text.charCodeAt(at))) at += 1;
  if (at >= to) return -1;
  if (text.charCodeAt(at) === LINE_FEED) return at + 1;
  return at - start <= 8 && beginsBlock(text, at, to) ? start : -1;
}

/** What begins an item, a quotation, a heading, a row, a fence, a tag or a comment. */
function beginsBlock(text: string, at: number, to: number): boolean {
  if ('-*+>#|~'.includes(text.charAt(at))) return true;
  const unit = text.charCodeAt(at);
  if (unit === LESS_THAN) return at + 1 < to && /[A-Za-z/!]/.test(text.charAt(at + 1));
  if (unit === SLASH) return at + 1 < to && text.charCodeAt(at + 1) === SLASH;
  if (isDigit(unit)) return beginsNumber(text, at, to);
  return at + 3 <= to && text.startsWith('```', at);
}

function beginsNumber(text: string, start: number, to: number): boolean {
  let at = start;
  while (at < to && at - start < 3 && isDigit(text.charCodeAt(at))) at += 1;
  return at < to && '.)'.includes(text.charAt(at));
}

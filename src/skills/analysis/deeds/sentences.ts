/** Half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far a deed is spread out: over one sentence, or over one and those beside it. */
export type Reach = 'sentence' | 'passage';

/** The longest part of a sentence on either side of a place that is read, in UTF-16 units. */
const MAX_SIDE = 420;
const MAX_PASSAGE = 760;

/**
 * Ends of sentences in Western and East Asian writing, blank lines, and lines that begin an item, a row, a heading or a
 * quotation. A single line feed inside a paragraph is none, since prose is wrapped.
 */
const END =
  /[.!?;](?=[\s"'”’)\]*_`]|$)|[。！？；]|\n[ \t]*\n|\n(?=[ \t]{0,8}(?:[-*+>#|~]|```|\d{1,3}[.)]|<[A-Za-z/!])|[ \t]{0,8}(?:\/\/|#))/g;
const HEADING = /\n[ \t]{0,8}(?:#{1,6} |```|~~~)/g;

/** The sentence around a place. */
export function sentenceAround(text: string, place: Range): Range {
  return around(text, place, 1, 1, MAX_SIDE);
}

/** The sentence around a place with the one before and the three after it, never across a heading. */
export function passageAround(text: string, place: Range): Range {
  const wide = around(text, place, 2, 4, MAX_PASSAGE);
  let { start, end } = wide;
  const before = text.slice(start, place.start);
  for (const heading of before.matchAll(HEADING)) start = wide.start + heading.index + 1;
  const after = text.slice(place.end, end);
  const [next] = after.matchAll(HEADING);
  if (next !== undefined) end = place.end + next.index;
  return { start, end };
}

/** From the nth end of a sentence before a place to the nth after it. */
function around(text: string, place: Range, back: number, forth: number, side: number): Range {
  const from = Math.max(0, place.start - side);
  const ends: number[] = [];
  for (const match of text.slice(from, place.start).matchAll(END)) ends.push(from + match.index + match[0].length);
  const start = ends.length >= back ? (ends[ends.length - back] ?? from) : from;
  const to = Math.min(text.length, place.end + side);
  let seen = 0;
  for (const match of text.slice(place.end, to).matchAll(END)) {
    seen += 1;
    if (seen === forth) return { start, end: place.end + match.index + match[0].length };
  }
  return { start, end: to };
}

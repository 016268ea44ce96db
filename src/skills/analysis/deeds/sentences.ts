/** Half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far a deed is spread out: over one sentence, over that and a few beside it, or over a whole paragraph or list. */
export type Reach = 'sentence' | 'few' | 'passage';

/** The longest part of a sentence on either side of a place that is read, in UTF-16 units. */
const MAX_SIDE = 420;
const MAX_FEW = 640;
const MAX_PASSAGE = 900;

/**
 * Ends of sentences in Western and East Asian writing, blank lines, and lines that begin an item, a row, a heading or a
 * quotation. A single line feed inside a paragraph is none, since prose is wrapped.
 */
const END =
  /[.!?;](?<!(?:^|\n)[ \t>]{0,6}\d{1,3}\.)(?=[\s"'”’)\]*_`]|$)|[。！？；]|\n[ \t]*\n|\n(?=[ \t]{0,8}(?:[-*+>#|~]|```|\d{1,3}[.)]|<[A-Za-z/!])|[ \t]{0,8}(?:\/\/|#))/g;
const HEADING = /\n[ \t]{0,8}(?:#{1,6} |```|~~~)/g;

/** The sentence around a place. */
export function sentenceAround(text: string, place: Range): Range {
  return around(text, place, 1, 1, MAX_SIDE);
}

/** The sentences over which a deed may be spread around a place, never across a heading. */
export function sentencesAround(text: string, place: Range, reach: Reach): Range {
  if (reach === 'sentence') return sentenceAround(text, place);
  const wide = reach === 'few' ? around(text, place, 2, 4, MAX_FEW) : around(text, place, 3, 6, MAX_PASSAGE);
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
  const to = Math.min(text.length, place.end + side);
  const before = endsIn(text.slice(from, place.start));
  const after = endsIn(text.slice(place.end, to));
  const start = before[before.length - back];
  const end = after[forth - 1];
  return { start: start === undefined ? from : from + start, end: end === undefined ? to : place.end + end };
}

/** The offsets after the ends of sentences; a full stop and the list item after it are one. */
function endsIn(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const last = ends.at(-1) ?? 0;
    if (ends.length > 0 && text.slice(last, match.index).trim() === '') ends[ends.length - 1] = end;
    else ends.push(end);
  }
  return ends;
}

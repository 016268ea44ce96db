import { isBlank } from '../unit-classes.js';
import { unitsOf } from '../units-of.js';
import { beginsChapter, mayEndSentence, sentenceEndAt } from './sentence-ends.js';

/** Half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How far a deed is spread out: over one sentence, over that and the one on either side, over a few, over a paragraph or list, or
 * over a section.
 */
export type Reach = 'sentence' | 'beside' | 'few' | 'passage' | 'section';

/** The longest part of a sentence on either side of a place that is read, in UTF-16 units. */
const MAX_SIDE = 420;
const MAX_FEW = 640;
const MAX_PASSAGE = 900;
/** The most of a section on either side of a place that is read, in UTF-16 units. */
export const MAX_SECTION = 1200;

/** The sentence around a place. */
export function sentenceAround(text: string, place: Range): Range {
  return around(text, place, 1, 1, MAX_SIDE);
}

/** The sentences over which a deed may be spread around a place, never across a heading. */
export function sentencesAround(text: string, place: Range, reach: Reach): Range {
  if (reach === 'sentence') return sentenceAround(text, place);
  const { start, end } = wideAround(text, place, reach);
  return { start: lastChapter(text, start, place.start) ?? start, end: firstChapter(text, place.end, end) ?? end };
}

function wideAround(text: string, place: Range, reach: Exclude<Reach, 'sentence'>): Range {
  if (reach === 'beside') return around(text, place, 2, 2, MAX_SIDE);
  if (reach === 'few') return around(text, place, 2, 4, MAX_FEW);
  return reach === 'passage' ? around(text, place, 3, 6, MAX_PASSAGE) : around(text, place, 9, 9, MAX_SECTION);
}

/** The beginning of the last line in a range that begins a chapter or a block of code. */
function lastChapter(text: string, from: number, to: number): number | undefined {
  // Searched natively, since a range holds few line feeds, and in a copy, since the next may be far from it.
  const range = text.slice(from, to);
  for (let at = range.lastIndexOf('\n'); at >= 0; at = at === 0 ? -1 : range.lastIndexOf('\n', at - 1))
    if (beginsChapter(text, from + at, to)) return from + at + 1;
  return undefined;
}

/** The end of the line before the first one in a range that begins a chapter or a block of code. */
function firstChapter(text: string, from: number, to: number): number | undefined {
  const range = text.slice(from, to);
  for (let at = range.indexOf('\n'); at >= 0; at = range.indexOf('\n', at + 1)) if (beginsChapter(text, from + at, to)) return from + at;
  return undefined;
}

/** From the nth end of a sentence before a place to the nth after it. */
function around(text: string, place: Range, back: number, forth: number, side: number): Range {
  const from = Math.max(0, place.start - side);
  const to = Math.min(text.length, place.end + side);
  const before = endsWithin(text, from, place.start, Infinity);
  const after = endsWithin(text, place.end, to, forth);
  return { start: before[before.length - back] ?? from, end: after[forth - 1] ?? to };
}

/** The first offsets, up to a number of them, after the ends of sentences in a range; a full stop and the list item after it are one. */
function endsWithin(text: string, from: number, to: number, most: number): number[] {
  const ends: number[] = [];
  const units = unitsOf(text.slice(from, to));
  /** Whether anything but white space stands after the last end. */
  let spoken = true;
  for (let at = from; at < to;) {
    const unit = units[at - from] ?? 0;
    const end = mayEndSentence(unit) ? sentenceEndAt(text, at, from, to) : -1;
    if (end < 0) {
      spoken ||= !isBlank(unit);
      if (spoken && ends.length >= most) break;
      at += 1;
      continue;
    }
    if (spoken) ends.push(end);
    else ends[ends.length - 1] = end;
    spoken = false;
    at = end;
  }
  return ends;
}

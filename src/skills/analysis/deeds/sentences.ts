import { firstFrom } from '../first-from.js';
import { isBlank } from '../unit-classes.js';
import { beginsChapter, sentenceEndAt, sentenceStopsOf } from './sentence-ends.js';

/** Half-open range of offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text of which it is known where its sentences may end. */
export interface Stopped {
  readonly text: string;
  /** As {@link sentenceStopsOf} gives them. */
  readonly sentenceStops: Int32Array;
  /** For a text in which many places are looked at: room for what {@link knownEndAt} finds at each of these. */
  readonly sentenceEnds?: Int32Array;
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

/** The sentence around a place of a whole text. */
export function sentenceAround(whole: Stopped, place: Range): Range {
  return around(whole, place, 1, 1, MAX_SIDE);
}

/** The same in a stretch of a text, which is looked through for it. */
export function sentenceWithin(text: string, place: Range): Range {
  const from = Math.max(0, place.start - MAX_SIDE);
  const near = text.slice(from, place.end + MAX_SIDE);
  const own = sentenceAround({ text: near, sentenceStops: sentenceStopsOf(near) }, { start: place.start - from, end: place.end - from });
  return { start: own.start + from, end: own.end + from };
}

/** The sentences over which a deed may be spread around a place, never across a heading. */
export function sentencesAround(whole: Stopped, place: Range, reach: Reach): Range {
  if (reach === 'sentence') return sentenceAround(whole, place);
  const { text } = whole;
  const { start, end } = wideAround(whole, place, reach);
  return { start: lastChapter(text, start, place.start) ?? start, end: firstChapter(text, place.end, end) ?? end };
}

function wideAround(whole: Stopped, place: Range, reach: Exclude<Reach, 'sentence'>): Range {
  if (reach === 'beside') return around(whole, place, 2, 2, MAX_SIDE);
  if (reach === 'few') return around(whole, place, 2, 4, MAX_FEW);
  return reach === 'passage' ? around(whole, place, 3, 6, MAX_PASSAGE) : around(whole, place, 9, 9, MAX_SECTION);
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
function around(whole: Stopped, place: Range, back: number, forth: number, side: number): Range {
  const from = Math.max(0, place.start - side);
  const to = Math.min(whole.text.length, place.end + side);
  const before = endsWithin(whole, from, place.start, Infinity);
  const after = endsWithin(whole, place.end, to, forth);
  return { start: before[before.length - back] ?? from, end: after[forth - 1] ?? to };
}

/** The first offsets, up to a number of them, after the ends of sentences in a range; a full stop and the list item after it are one. */
function endsWithin(whole: Stopped, from: number, to: number, most: number): number[] {
  const { text, sentenceStops } = whole;
  const ends: number[] = [];
  let last = from;
  for (let index = firstFrom(sentenceStops, from); index < sentenceStops.length; index += 1) {
    const stop = sentenceStops[index] ?? to;
    if (stop >= to) break;
    const end = stop < last ? -1 : knownEndAt(whole, index, from, to);
    if (end < 0) continue;
    if (ends.length > 0 && isBlankWithin(text, last, stop)) ends[ends.length - 1] = end;
    else if (ends.length < most) ends.push(end);
    else break;
    last = end;
  }
  return ends;
}

/** What is read on either side of a stop to tell whether a sentence ends there, blanks before the end of a line aside: less than this. */
const MOST_READ = 16;

/** As {@link sentenceEndAt} at a stop; found once for the whole text where the edges of the range are too far away to change it. */
function knownEndAt({ text, sentenceStops, sentenceEnds }: Stopped, index: number, from: number, to: number): number {
  const stop = sentenceStops[index] ?? to;
  if (sentenceEnds === undefined || stop - from < MOST_READ || to - stop < MOST_READ) return sentenceEndAt(text, stop, from, to);
  // 0 where nothing was looked at yet.
  const known = sentenceEnds[index] ?? 0;
  if (known !== 0) return known > to ? -1 : known;
  const end = sentenceEndAt(text, stop, 0, text.length);
  sentenceEnds[index] = end;
  return end > to ? -1 : end;
}

function isBlankWithin(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

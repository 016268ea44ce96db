import type { Signal, SignalMatch } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** A stretch of a text that is code of some language, also of one that is not followed. */
export interface CodeStretch {
  readonly start: number;
  readonly end: number;
}

/** The code of a unit: the whole of a script, the blocks of code of a document. */
export function codeOf(unit: TextUnit): readonly CodeStretch[] {
  if (unit.file.role === 'script' || unit.layer !== 'plain') return [{ start: 0, end: unit.text.length }];
  return unit.snippets.filter((snippet) => snippet.kind === 'code');
}

/** The first match of a signal in a stretch. */
export function firstIn(unit: TextUnit, wanted: Signal, { start, end }: CodeStretch): SignalMatch | undefined {
  return unit.find(wanted).find((match) => match.start >= start && match.end <= end);
}

/** How far on either side of a deed of a whole script its other parts are looked for, in UTF-16 units. */
const NEARBY = 6000;

/** The part of a stretch around a place: in a long program what stands far away is another matter. */
export function around(stretch: CodeStretch, place: CodeStretch): CodeStretch {
  return { start: Math.max(stretch.start, place.start - NEARBY), end: Math.min(stretch.end, place.end + NEARBY) };
}

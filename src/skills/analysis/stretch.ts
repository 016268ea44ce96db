import { foundOnce } from '../../core/found-once.js';
import type { Range } from './deeds/sentences.js';
import { lowerSource, lowerText } from './letter-case.js';
import type { TextUnit } from './text-unit.js';
import { unitsBeyondAscii } from './unit-classes.js';

/**
 * A stretch of a text in which patterns that ignore case are looked for: as it stands, and in lower case where that says the
 * same. In lower case a pattern needs no flag, and compiles in a third of the time: a run uses most patterns a few times.
 */
export interface Stretch {
  readonly text: string;
  readonly lower: string | undefined;
}

/** A stretch of a unit. */
export function stretchOf(unit: TextUnit, { start, end }: Range): Stretch {
  return { text: unit.text.slice(start, end), lower: unit.lower?.slice(start, end) };
}

/** The whole of a short text. */
export function wholeOf(text: string): Stretch {
  return { text, lower: lowerText(text, unitsBeyondAscii(text)) };
}

/** A part of a stretch. */
export function partOf({ text, lower }: Stretch, start: number, end: number): Stretch {
  return { text: text.slice(start, end), lower: lower?.slice(start, end) };
}

/** The first place of a pattern in a stretch; of one with the flag `g`, the first from an offset on. */
export function placeIn(stretch: Stretch, pattern: RegExp, from = 0): Range | undefined {
  const inLower = stretch.lower === undefined ? undefined : inLowerCase(pattern);
  const used = inLower ?? pattern;
  used.lastIndex = from;
  const match = used.exec(inLower === undefined ? stretch.text : (stretch.lower ?? ''));
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** All places of a pattern with the flag `g` in a stretch, in order. */
export function placesIn(stretch: Stretch, pattern: RegExp): readonly Range[] {
  const places: Range[] = [];
  for (let place = placeIn(stretch, pattern); place !== undefined; place = placeIn(stretch, pattern, nextAfter(place))) places.push(place);
  return places;
}

/** Where to look on behind a place, which may be empty. */
export function nextAfter({ start, end }: Range): number {
  return start === end ? end + 1 : end;
}

/** The pattern that finds in lower case what a pattern finds; undefined where there is none or the pattern heeds case. */
const inLowerCase = foundOnce((pattern: RegExp): RegExp | undefined => {
  const source = pattern.ignoreCase ? lowerSource(pattern.source) : undefined;
  return source === undefined ? undefined : new RegExp(source, pattern.flags.replace('i', ''));
});

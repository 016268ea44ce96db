import { windowsOf } from './signal-windows.js';
import type { FilterMode, TextUnit } from './text-unit.js';

/**
 * Something that a text says, by itself neither good nor bad. Every match of the pattern holds one of the anchors (ASCII
 * letters in lower case) and is at most `reach` units long, so that looking around the anchors finds all there is.
 */
export interface Signal {
  readonly name: string;
  readonly anchors: readonly string[];
  /** With the flags `g` and `i`, and linear: bounded gaps, no nested quantifiers. */
  readonly pattern: RegExp;
  readonly reach: number;
  /** Of each of these lists, too, a match holds an anchor, or has one near it: spares the pattern where only common words stand. */
  readonly needs: readonly (readonly string[])[];
}

export interface SignalMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The longest match that a signal may have unless it says otherwise. */
const DEFAULT_REACH = 400;
/** Matches of one signal in one text beyond this say nothing new. */
const MAX_MATCHES = 200;

/** Writes a signal down; the flags are set here so that no pattern can forget them. */
export function signal(
  name: string,
  anchors: readonly string[],
  pattern: RegExp,
  reach = DEFAULT_REACH,
  needs: readonly (readonly string[])[] = [],
): Signal {
  return { name, anchors, pattern: new RegExp(pattern.source, 'gim'), reach, needs };
}

/** All matches of a signal in a unit, in order. */
export function matchSignal(wanted: Signal, unit: TextUnit, filter: FilterMode): readonly SignalMatch[] {
  const matches: SignalMatch[] = [];
  const windows = filter === 'off' ? [0, unit.text.length] : windowsOf(wanted, unit);
  for (let index = 0; index < windows.length && matches.length < MAX_MATCHES; index += 2) {
    matchWithin(wanted, unit.text, windows[index] ?? 0, windows[index + 1] ?? 0, matches);
  }
  return matches;
}

/** Adds the matches in a range of a text. What stands before it is seen by assertions, so that its beginning is no edge of a word or line. */
function matchWithin({ pattern }: Signal, text: string, start: number, end: number, matches: SignalMatch[]): void {
  const origin = Math.max(0, start - 1);
  const part = origin === 0 && end === text.length ? text : text.slice(origin, end);
  // The pattern itself rather than a copy for each range, as `matchAll` would have it.
  pattern.lastIndex = start - origin;
  for (let match = pattern.exec(part); match !== null && matches.length < MAX_MATCHES; match = pattern.exec(part)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const from = origin + match.index;
    matches.push({ start: from, end: from + match[0].length, text: match[0], groups: match.groups ?? {} });
  }
}

import { lowerSource } from './letter-case.js';
import { hasNeedsNear, windowsOf } from './signal-windows.js';
import type { FilterMode, TextUnit } from './text-unit.js';

/**
 * Something that a text says, by itself neither good nor bad. Every match of the pattern holds one of the anchors (ASCII
 * letters in lower case) and is at most `reach` units long, so that looking around the anchors finds all there is.
 */
export interface Signal {
  /** Its place among all signals: what is known of it is kept by that, since a map takes longer to ask than most questions take to answer. */
  readonly id: number;
  readonly name: string;
  readonly anchors: readonly string[];
  /** Linear: bounded gaps, no nested quantifiers. Without regard to letter case, and `^` and `$` are the edges of lines. */
  readonly source: string;
  readonly reach: number;
  /** Of each of these lists, too, a match holds an anchor, or has one near it: spares the pattern where only common words stand. */
  readonly needs: readonly (readonly string[])[];
  /** Those that are looked for in its place, where it says one of several things; empty where it is looked for itself. */
  readonly ways: readonly Signal[];
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

let written = 0;

/** Writes a signal down; the pattern's own flags are not looked at. */
export function signal(
  name: string,
  anchors: readonly string[],
  pattern: RegExp,
  reach = DEFAULT_REACH,
  needs: readonly (readonly string[])[] = [],
): Signal {
  const id = written;
  written += 1;
  return { id, name, anchors, source: pattern.source, reach, needs, ways: [] };
}

/** A way of saying something: its anchors, the source of its pattern, and what it needs, each as for a signal. */
export type Way = readonly [anchors: string | readonly string[], source: string, needs?: readonly (readonly string[])[]];

/**
 * Writes down a signal that is said in several ways, each looked for around anchors of its own: a pattern of all of them would
 * be compiled, and tried at each of its alternatives, wherever an anchor of one of them stands.
 */
export function oneOf(name: string, ways: readonly Way[], reach = DEFAULT_REACH): Signal {
  const each = ways.map(([anchors, source, needs], at) =>
    signal(`${name} ${String(at + 1)}`, typeof anchors === 'string' ? [anchors] : anchors, new RegExp(source), reach, needs),
  );
  const anchors = [...new Set(each.flatMap((way) => way.anchors))];
  return { ...signal(name, anchors, new RegExp(ways.map(([, source]) => source).join('|')), reach), ways: each };
}

/** All that has to be announced so that the signals are found: they, and the ways in which they are said. */
export function withWays(signals: Iterable<Signal>): readonly Signal[] {
  return [...new Set([...signals].flatMap((one) => [one, ...one.ways]))];
}

/** The matches of several signals as those of one: in order, and none within one before it. The first list wins a place. */
export function matchesOfWays(lists: readonly (readonly SignalMatch[])[]): readonly SignalMatch[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? NO_MATCHES;
  // Sorting is stable, so that of two with one beginning the earlier way comes first.
  const sorted = filled.flat().sort((a, b) => a.start - b.start);
  let end = -1;
  return sorted
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    })
    .slice(0, MAX_MATCHES);
}

/** By signal its patterns, made when it is first looked for: most runs look for few of them. */
const AS_IT_STANDS: RegExp[] = [];
const IN_LOWER_CASE: (RegExp | 'none')[] = [];

/** The pattern of a signal for a text as it stands. */
export function patternOf({ id, source }: Signal): RegExp {
  return (AS_IT_STANDS[id] ??= new RegExp(source, 'gim'));
}

/** The pattern of a signal for a text in lower case; undefined where there is none. Groups are told by their places. */
function lowerPatternOf({ id, source }: Signal): RegExp | undefined {
  const pattern = (IN_LOWER_CASE[id] ??= lowerPatternFrom(source));
  return pattern === 'none' ? undefined : pattern;
}

function lowerPatternFrom(source: string): RegExp | 'none' {
  const lowered = lowerSource(source);
  return lowered === undefined ? 'none' : new RegExp(lowered, /\(\?<\w/.test(lowered) ? 'dgm' : 'gm');
}

/** All matches of a signal in a unit, in order. */
export function matchSignal(wanted: Signal, unit: TextUnit, filter: FilterMode): readonly SignalMatch[] {
  const windows = filter === 'off' ? [0, unit.text.length] : windowsOf(wanted, unit);
  if (windows.length === 0) return NO_MATCHES;
  const lower = unit.lower === undefined ? undefined : lowerPatternOf(wanted);
  const pattern = lower ?? patternOf(wanted);
  const text = lower === undefined ? unit.text : (unit.lower ?? '');
  const matches: SignalMatch[] = [];
  const isNear = (start: number, end: number): boolean => hasNeedsNear(wanted, unit, start, end);
  for (let index = 0; index < windows.length && matches.length < MAX_MATCHES; index += 2) {
    matchWithin(pattern, text, unit.text, windows[index] ?? 0, windows[index + 1] ?? 0, isNear, matches);
  }
  return matches.length === 0 ? NO_MATCHES : matches;
}

const NO_MATCHES: readonly SignalMatch[] = [];

/**
 * Adds the matches in a range of a text, in the words of its `original`. What stands before the range is seen by assertions, so
 * that its beginning is no edge of a word or line.
 */
function matchWithin(
  pattern: RegExp,
  text: string,
  original: string,
  start: number,
  end: number,
  isNear: (start: number, end: number) => boolean,
  matches: SignalMatch[],
): void {
  const origin = Math.max(0, start - 1);
  const part = origin === 0 && end === text.length ? text : text.slice(origin, end);
  // The pattern itself rather than a copy for each range, as `matchAll` would have it.
  pattern.lastIndex = start - origin;
  for (let match = pattern.exec(part); match !== null && matches.length < MAX_MATCHES; match = pattern.exec(part)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const from = origin + match.index;
    const to = from + match[0].length;
    if (isNear(from, to)) matches.push({ start: from, end: to, text: original.slice(from, to), groups: groupsOf(match, original, origin) });
  }
}

/** The named groups of a match in the words of the original, as far as the pattern tells their places. */
function groupsOf(match: RegExpExecArray, original: string, origin: number): SignalMatch['groups'] {
  const places = match.indices?.groups;
  if (places === undefined) return match.groups ?? {};
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => [
      name,
      (place as typeof place | undefined) && original.slice(origin + place[0], origin + place[1]),
    ]),
  );
}

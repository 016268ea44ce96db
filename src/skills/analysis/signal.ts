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
  /** Of each of these lists, too, every match holds an anchor: spares the pattern where only common words stand. */
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
  const windows = filter === 'off' ? [[0, unit.text.length] as const] : windowsAround(wanted, unit);
  for (const [start, end] of windows) {
    const text = start === 0 && end === unit.text.length ? unit.text : unit.text.slice(start, end);
    // The pattern itself rather than a copy for each window, as `matchAll` would have it.
    wanted.pattern.lastIndex = 0;
    for (let match = wanted.pattern.exec(text); match !== null; match = wanted.pattern.exec(text)) {
      if (match[0] === '') wanted.pattern.lastIndex += 1;
      const from = start + match.index;
      matches.push({ start: from, end: from + match[0].length, text: match[0], groups: match.groups ?? {} });
      if (matches.length >= MAX_MATCHES) return matches;
    }
  }
  return matches;
}

/** Stretches around the anchors, merged, beginning and ending at white space so that word boundaries stay what they are. */
function windowsAround(wanted: Signal, unit: TextUnit): (readonly [number, number])[] {
  const windows: (readonly [number, number])[] = [];
  let last: readonly [number, number] | undefined;
  for (const end of mergedEnds(wanted, unit)) {
    if (last !== undefined && end + wanted.reach <= last[1]) continue;
    const start = Math.max(last?.[1] ?? 0, backToSpace(unit.text, end - wanted.reach));
    const stop = onToSpace(unit.text, end + wanted.reach);
    if (last !== undefined && start <= last[1]) {
      last = [last[0], stop];
      windows[windows.length - 1] = last;
    } else {
      last = [start, stop];
      windows.push(last);
    }
  }
  return windows;
}

/** The ends of anchors near which something of every needed list stands. */
function mergedEnds(wanted: Signal, unit: TextUnit): Int32Array {
  let ends = unit.endsOfAny(wanted.anchors);
  for (const list of wanted.needs) ends = nearAny(ends, unit.endsOfAny(list), wanted.reach);
  return ends;
}

/** Of two ascending lists, the members of the first that have one of the second within a distance. */
function nearAny(ends: Int32Array, others: Int32Array, distance: number): Int32Array {
  let at = 0;
  return ends.filter((end) => {
    while (at < others.length && (others[at] ?? 0) < end - distance) at += 1;
    return (others[at] ?? Infinity) <= end + distance;
  });
}

function backToSpace(text: string, offset: number): number {
  const limit = Math.max(0, offset - 200);
  let at = Math.max(0, offset);
  while (at > limit && text.charCodeAt(at - 1) > 32) at -= 1;
  return at;
}

function onToSpace(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + 200);
  let at = Math.min(text.length, offset);
  while (at < limit && text.charCodeAt(at) > 32) at += 1;
  return at;
}

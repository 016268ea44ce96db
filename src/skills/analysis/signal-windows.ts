import { extentOf } from './pattern-extent.js';
import type { Signal } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** Stretches that begin or end inside a word are widened by at most this. */
const LONGEST_WORD = 200;
/** Stretches of patterns that ask for the edges of lines are widened to them by at most this. */
const LONGEST_LINE = 400;

/** Where to look for a signal, around its anchors. */
interface Scope {
  /** The most units between an anchor and the far end of a match. */
  readonly reach: number;
  readonly staysInLine: boolean;
  readonly asksForEdges: boolean;
  /** Whether a match itself holds what the signal needs; else that stands near it, further than a match reaches. */
  readonly holdsNeeds: boolean;
}

const scopes = new WeakMap<Signal, Scope>();

/** Found when an anchor of the signal is first seen: most runs see few. */
function scopeOf(wanted: Signal): Scope {
  const known = scopes.get(wanted);
  if (known !== undefined) return known;
  const { longest, crossesLines, asksForEdges } = extentOf(wanted.pattern.source);
  const staysInLine = !crossesLines && !wanted.anchors.some((anchor) => anchor.includes('\n'));
  const scope = { reach: Math.min(wanted.reach, longest), staysInLine, asksForEdges, holdsNeeds: longest >= wanted.reach };
  scopes.set(wanted, scope);
  return scope;
}

/**
 * The stretches of a text that can hold a match: around the anchors, where one of every needed list is near. Merged and
 * ascending, as pairs of offsets. They begin and end at white space, so that word boundaries stay what they are.
 */
export function windowsOf(wanted: Signal, unit: TextUnit): readonly number[] {
  const scope = scopeOf(wanted);
  const { reach } = scope;
  const lists = [wanted.anchors, ...wanted.needs].map((list) => unit.endsOfAny(list));
  // What a match itself holds stands in its line, and may be looked for in any order; what is only near it may not.
  if (scope.holdsNeeds) lists.sort((a, b) => a.length - b.length);
  const [ends, ...others] = lists;
  const cursors = others.map((list) => new Cursor(list));
  const windows = new WindowList();
  let line = { start: 0, end: -1 };
  for (const end of ends ?? []) {
    if (end + reach <= windows.end) continue;
    if (scope.staysInLine && end > line.end) line = lineAround(unit.text, end);
    const from = scope.staysInLine ? Math.max(end - reach, line.start) : end - reach;
    const to = scope.staysInLine ? Math.min(end + reach, line.end) : end + reach;
    const [first, last] = scope.holdsNeeds ? [from, to] : [end - wanted.reach, end + wanted.reach];
    if (cursors.every((cursor) => cursor.hasOneWithin(first, last))) windows.add(...widened(scope, unit.text, from, to));
  }
  return windows.pairs;
}

/** Ascending, merged where they touch. */
class WindowList {
  readonly pairs: number[] = [];
  end = -1;

  add(start: number, end: number): void {
    if (start <= this.end) this.pairs[this.pairs.length - 1] = Math.max(end, this.end);
    else this.pairs.push(start, end);
    this.end = Math.max(end, this.end);
  }
}

/** Looks along an ascending list for places in ranges whose beginnings ascend too. */
class Cursor {
  readonly #ends: Int32Array;
  #at = 0;

  constructor(ends: Int32Array) {
    this.#ends = ends;
  }

  hasOneWithin(from: number, to: number): boolean {
    while (this.#at < this.#ends.length && (this.#ends[this.#at] ?? 0) < from) this.#at += 1;
    return (this.#ends[this.#at] ?? Infinity) <= to;
  }
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const feed = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: feed < 0 ? text.length : feed };
}

function widened(scope: Scope, text: string, from: number, to: number): readonly [number, number] {
  const start = backToSpace(text, from);
  const end = onToSpace(text, to);
  if (!scope.asksForEdges) return [start, end];
  const line = lineAround(text, end);
  return [Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE), Math.min(line.end, end + LONGEST_LINE)];
}

function backToSpace(text: string, offset: number): number {
  const limit = Math.max(0, offset - LONGEST_WORD);
  let at = Math.max(0, offset);
  while (at > limit && text.charCodeAt(at - 1) > 32) at -= 1;
  return at;
}

function onToSpace(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + LONGEST_WORD);
  let at = Math.min(text.length, offset);
  while (at < limit && text.charCodeAt(at) > 32) at += 1;
  return at;
}

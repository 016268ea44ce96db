import { extentOf } from './pattern-extent.js';
import { firstFrom } from './first-from.js';
import { PlaceList } from './place-list.js';
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

/** By signal. */
const scopes: Scope[] = [];

/** In a text of up to so many units a pattern is matched sooner than read. */
const SHORT_TEXT = 1500;

/** The scope of a signal in a text: in a long one as narrow as its pattern allows, which is found once. */
function scopeOf(wanted: Signal, text: string): Scope {
  // Whether the pattern was read before makes no difference: the same text is searched in the same way wherever it stands.
  if (text.length <= SHORT_TEXT) return { reach: wanted.reach, staysInLine: false, asksForEdges: true, holdsNeeds: false };
  const known = scopes[wanted.id];
  if (known !== undefined) return known;
  const { longest, crossesLines, asksForEdges } = extentOf(wanted.source);
  const staysInLine = !crossesLines && !wanted.anchors.some((anchor) => anchor.includes('\n'));
  const scope = { reach: Math.min(wanted.reach, longest), staysInLine, asksForEdges, holdsNeeds: longest >= wanted.reach };
  scopes[wanted.id] = scope;
  return scope;
}

/**
 * The stretches of a text that can hold a match: around the anchors, where one of every needed list is near. Merged and
 * ascending, as pairs of offsets. They begin and end at white space, so that word boundaries stay what they are.
 */
export function windowsOf(wanted: Signal, unit: TextUnit): readonly number[] {
  const scope = scopeOf(wanted, unit.text);
  const { reach, staysInLine, holdsNeeds } = scope;
  const { around, others } = anchorsOf(wanted, unit, holdsNeeds);
  const { places: ends, count } = around;
  if (count === 0) return NOWHERE;
  const pairs: number[] = [];
  let done = -1;
  let lineStart = 0;
  let lineEnd = -1;
  for (let at = 0; at < count; at += 1) {
    const end = ends[at] ?? 0;
    if (end + reach <= done) continue;
    if (staysInLine && end > lineEnd) {
      lineStart = startOfLine(unit, end);
      lineEnd = endOfLine(unit, end);
    }
    const from = staysInLine ? Math.max(end - reach, lineStart) : end - reach;
    const to = staysInLine ? Math.min(end + reach, lineEnd) : end + reach;
    const first = holdsNeeds ? from : end - wanted.reach;
    if (!haveOneWithin(others, first, holdsNeeds ? to : end + wanted.reach)) continue;
    const last = widenedEnd(scope, unit, to);
    // Assertions see the feed that ends a line.
    done = addWindow(pairs, widenedStart(scope, unit, from), staysInLine && last === lineEnd ? lineEnd + 1 : last, done);
  }
  return pairs;
}

const NOWHERE: readonly number[] = [];

/** Whether each list of places has one in a range. */
function haveOneWithin(others: readonly Cursor[], from: number, to: number): boolean {
  for (let at = 0; at < others.length; at += 1) if (others[at]?.hasOneWithin(from, to) !== true) return false;
  return true;
}

/**
 * Whether all that a signal needs stands near an anchor within a match: a window may reach over a neighbour that has none of it near,
 * and what is found must not depend on which windows were looked at.
 */
export function hasNeedsNear({ anchors, needs, reach }: Signal, unit: TextUnit, start: number, end: number): boolean {
  if (needs.length === 0) return true;
  const ends = unit.endsOfAny(anchors);
  for (let at = firstFrom(ends, start + 1); at < ends.length && (ends[at] ?? 0) <= end; at += 1) {
    const anchor = ends[at] ?? 0;
    if (needs.every((list) => hasOneNear(unit.endsOfAny(list), anchor, reach))) return true;
  }
  return false;
}

function hasOneNear(ends: Int32Array, place: number, reach: number): boolean {
  return (ends[firstFrom(ends, place - reach)] ?? Infinity) <= place + reach;
}

/** Adds a window, or widens the last one where they touch; gives the end of the last one. */
function addWindow(pairs: number[], start: number, end: number, done: number): number {
  const furthest = Math.max(end, done);
  if (start <= done) pairs[pairs.length - 1] = furthest;
  else pairs.push(start, furthest);
  return furthest;
}

interface Anchors {
  /** The places to look around. */
  readonly around: PlaceList;
  /** What has to stand near each of them. */
  readonly others: readonly Cursor[];
}

/** Filled anew for each signal: the first with its anchors, one more with each list that it needs. */
const LISTS: PlaceList[] = [];

function listOf(unit: TextUnit, anchors: readonly string[], index: number): PlaceList {
  const list = (LISTS[index] ??= new PlaceList());
  unit.fillEndsOfAny(anchors, list);
  return list;
}

/** What a match itself holds stands in its line, and may be looked for in any order, the rarest first; what is only near it may not. */
function anchorsOf({ anchors, needs }: Signal, unit: TextUnit, anyOrder: boolean): Anchors {
  let around = listOf(unit, anchors, 0);
  if (needs.length === 0) return { around, others: NO_OTHERS };
  const others: Cursor[] = [];
  for (let at = 0; at < needs.length; at += 1) {
    const needed = listOf(unit, needs[at] ?? [], at + 1);
    const rarer = anyOrder && needed.count < around.count;
    others.push(new Cursor(rarer ? around : needed));
    if (rarer) around = needed;
  }
  return { around, others };
}

const NO_OTHERS: readonly Cursor[] = [];

/** Looks along an ascending list for places in ranges whose beginnings ascend too. */
class Cursor {
  readonly #list: PlaceList;
  #at = 0;

  constructor(list: PlaceList) {
    this.#list = list;
  }

  hasOneWithin(from: number, to: number): boolean {
    const { places, count } = this.#list;
    while (this.#at < count && (places[this.#at] ?? 0) < from) this.#at += 1;
    return this.#at < count && (places[this.#at] ?? 0) <= to;
  }
}

/** The offset after the last line feed before an offset; the first unit of a text is taken for one before it. */
function startOfLine({ lineFeeds }: TextUnit, offset: number): number {
  return (lineFeeds[firstFrom(lineFeeds, Math.max(1, offset)) - 1] ?? -1) + 1;
}

function endOfLine({ lineFeeds, text }: TextUnit, offset: number): number {
  return lineFeeds[firstFrom(lineFeeds, offset)] ?? text.length;
}

function widenedStart(scope: Scope, unit: TextUnit, from: number): number {
  const start = backToSpace(unit.text, from);
  return scope.asksForEdges ? Math.max(startOfLine(unit, start), start - LONGEST_LINE) : start;
}

function widenedEnd(scope: Scope, unit: TextUnit, to: number): number {
  const end = onToSpace(unit.text, to);
  return scope.asksForEdges ? Math.min(endOfLine(unit, end), end + LONGEST_LINE) : end;
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

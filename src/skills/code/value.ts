import type { Place } from './reading.js';
import { NO_ORIGINS, union, type Origins } from './trace.js';

/** Longest text that is kept of a value that the program computes, in UTF-16 units. */
export const MAX_TEXT = 200_000;

/**
 * What is known of a value while a program is followed. Every value has every member, in one order: engines copy and read
 * objects of one shape several times faster, and most of the time of following goes into that.
 */
export interface Value {
  /** The text; parts that are only known when the program runs stand as they are written. */
  readonly text: string;
  /** The text is complete. */
  readonly known: boolean;
  /** The deeds whose data are in the value. */
  readonly origins: Origins;
  /** The canonical name of the module, class or function that the value is, as in `os.system`. */
  readonly ref: string | undefined;
  /** The elements of a list that is written out. */
  readonly items: readonly Value[] | undefined;
  /** The members of a mapping that is written out. */
  readonly entries: ReadonlyMap<string, Value> | undefined;
  /** What all values share that stand for the same list or mapping; undefined for a value that nothing is put into later. */
  readonly collection: Collection | undefined;
  /** A function of the program itself. */
  readonly callable: Callable | undefined;
  /** A class of the program itself. */
  readonly cls: ProgramClass | undefined;
  /** An object of such a class; its fields change as the program is followed. */
  readonly instance: Instance | undefined;
  /** The text is a number as it is written. */
  readonly number: true | undefined;
  /** Offset of the source at which the text stands verbatim. */
  readonly exact: number | undefined;
  /** Reached through reflection or assembled spelling. */
  readonly reflected: boolean | undefined;
  /** For an open file or a request under way: what it stands for. */
  readonly handle: Handle | undefined;
  /** Names of the program that hold what is written to the value: the buffer of a writer. */
  readonly feeds: readonly string[] | undefined;
  /** Of an argument of a command line: the word that it was expanded from. */
  readonly spelling: Spelling | undefined;
}

/** A list or a mapping that the program makes, whoever knows it by whatever name. */
export interface Collection {
  /** How many of them were made before it. */
  readonly number: number;
  /** What it holds since something was put into it. */
  now: Value | undefined;
}

/** Where a word of a command line stands, and how it is spelt. */
export interface Spelling extends Place {
  /** The spelling hides the word: split quotes, escapes, `$'…'`, `${IFS}`, assembled from variables. */
  readonly disguised: boolean;
}

export interface Handle {
  readonly path: string;
  readonly writes: boolean;
  /** The deed that opened it, or -1. */
  readonly deed: number;
}

/** A class that the program defines. */
export interface ProgramClass {
  readonly name: string;
  /** Methods, and fields that all objects share. */
  readonly members: Map<string, Value>;
  /** Names of the methods that are read like fields. */
  readonly properties: ReadonlySet<string>;
  /** Names of the methods whose object is the class itself. */
  readonly ofClass: ReadonlySet<string>;
  readonly bases: readonly Value[];
  /** The classes that extend it. */
  readonly subclasses: Value[];
  /** The first object that the program made of it: the one on which methods are followed that nobody calls. */
  sample: Value | undefined;
}

export interface Instance {
  readonly of: ProgramClass;
  readonly fields: Map<string, Value>;
}

export interface Callable {
  readonly name: string;
  /** Follows the function; `self` is the object whose method it is. */
  invoke(args: readonly Value[], named?: ReadonlyMap<string, Value>, self?: Value): Value;
  /** The function is called where it is merely mentioned. */
  readonly isGetter?: boolean;
  /** Whether the function has been followed yet. */
  isFollowed(): boolean;
  /** Follows the function once for each element of a list. */
  each(items: readonly Value[]): readonly Value[];
}

/** A function that stands in no program: what is done when it is called. */
export function callableOf(name: string, invoke: Callable['invoke']): Callable {
  return { name, invoke, isFollowed: () => true, each: (items) => items.map((item) => invoke([item])) };
}

/** A value of which no more is known than this; the one place where values are made from nothing. */
export function valueOf(text: string, known: boolean, origins: Origins): Value {
  return {
    text,
    known,
    origins,
    ref: undefined,
    items: undefined,
    entries: undefined,
    collection: undefined,
    callable: undefined,
    cls: undefined,
    instance: undefined,
    number: undefined,
    exact: undefined,
    reflected: undefined,
    handle: undefined,
    feeds: undefined,
    spelling: undefined,
  };
}

/** A value whose members may be set. */
type Copy<Word> = { -readonly [Member in keyof Value]: Value[Member] } & { spelling: Word };

/**
 * A copy whose members may be set before anybody else sees it. Written out instead of `{ ...value, … }`: V8 gives the results of
 * each such place, once more for each kind of value that it copies, a shape of their own, and then has to search for members.
 */
function copyOf<Word extends Spelling | undefined>(value: Value, spelling: Word): Copy<Word> {
  return {
    text: value.text,
    known: value.known,
    origins: value.origins,
    ref: value.ref,
    items: value.items,
    entries: value.entries,
    collection: value.collection,
    callable: value.callable,
    cls: value.cls,
    instance: value.instance,
    number: value.number,
    exact: value.exact,
    reflected: value.reflected,
    handle: value.handle,
    feeds: value.feeds,
    spelling,
  };
}

/** A value that differs from another in some members. */
export function changed(value: Value, change: Partial<Value>): Value {
  return Object.assign(copyOf(value, value.spelling), change);
}

/** The same with other origins; like the next ones cheaper than {@link changed}, and needed most. */
export function withOrigins(value: Value, origins: Origins): Value {
  const copy = copyOf(value, value.spelling);
  copy.origins = origins;
  return copy;
}

export const UNKNOWN: Value = valueOf('', false, NO_ORIGINS);
export const NOTHING: Value = valueOf('', true, NO_ORIGINS);

export function literal(text: string, origins: Origins = NO_ORIGINS): Value {
  return text.length > MAX_TEXT ? valueOf(text.slice(0, MAX_TEXT), false, origins) : valueOf(text, true, origins);
}

/** A word of a command line after expansion. */
export interface Argument extends Value {
  readonly spelling: Spelling;
}

/** A word with a value. */
export function argumentOf(value: Value, spelling: Spelling): Argument {
  return copyOf(value, spelling);
}

/** The same with another text. */
export function withText(value: Value, text: string): Value {
  const copy = copyOf(value, value.spelling);
  copy.text = text;
  return copy;
}

/** A text that stands in the source as it is, from an offset on. */
export function verbatim(text: string, exact: number): Value {
  const value = copyOf(literal(text), undefined);
  value.exact = exact;
  return value;
}

/** A number as it is written. */
export function numeral(source: string): Value {
  const value = copyOf(literal(source), undefined);
  value.number = true;
  return value;
}

/** A module, class or function by its canonical name. */
export function reference(ref: string): Value {
  const value = copyOf(UNKNOWN, undefined);
  value.ref = ref;
  return value;
}

/** A list that is written out. */
export function listed(items: readonly Value[], origins: Origins): Value {
  const value = copyOf(UNKNOWN, undefined);
  value.items = items;
  value.origins = origins;
  return value;
}

/** A value of which only the origins, and perhaps a spelling, are known. */
export function derived(origins: Origins, text = ''): Value {
  return valueOf(text, false, origins);
}

/** Several values after each other, as one text. */
export function concat(values: readonly Value[], separator = ''): Value {
  let text = '';
  let known = true;
  let origins: Origins = NO_ORIGINS;
  for (const [index, value] of values.entries()) {
    if (text.length < MAX_TEXT) text += index === 0 ? value.text : separator + value.text;
    known &&= value.known;
    origins = union(origins, value.origins);
  }
  return valueOf(text.slice(0, MAX_TEXT), known && text.length <= MAX_TEXT, origins);
}

/** Whether anything is known of a value: a text, data, an object, a function. */
export function isSomething({ instance, ref, handle, cls, callable, origins, entries, items, known }: Value): boolean {
  return known || origins.length > 0 || [instance, ref, handle, cls, callable, entries, items].some((one) => one !== undefined);
}

/** The origins of several values together. */
export function originsOf(values: readonly Value[]): Origins {
  let origins: Origins = NO_ORIGINS;
  for (const value of values) origins = union(origins, value.origins);
  return origins;
}

/** What two statements put out: the last value, with the data of both. */
export function putOut(before: Value, value: Value): Value {
  if (value === NOTHING || before === NOTHING) return value === NOTHING ? before : value;
  return withOrigins(value, union(before.origins, value.origins));
}

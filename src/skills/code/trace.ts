import type { Behaviour, BehaviourKind, Flag } from './behaviour.js';
import { classifyPath, type PathFacts } from './classify-path.js';

/** Most deeds that are kept of one program; more make it `truncated`. */
const MAX_BEHAVIOURS = 4000;
const MAX_TARGET = 400;
/** Most paths of one program of which is kept what they mean. */
const MAX_PATHS = 500;
/** Most deeds that are kept as the origins of one value: the sensitive ones come early. */
const MAX_ORIGINS = 64;

/** Deeds whose data are in a value: ascending indices. */
export type Origins = readonly number[];
export const NO_ORIGINS: Origins = [];

/** A deed as it is noted; the trace adds its index. */
export type Deed = Omit<Behaviour, 'flags' | 'flowsFrom'> & { readonly flags?: readonly Flag[]; readonly flowsFrom?: Origins | undefined };

/** What is told of a deed besides its kind and its place. */
export type Details = Partial<Omit<Deed, 'kind' | 'start' | 'end'>>;

/** What a call tells of every deed that it does. */
interface Doer {
  readonly name: string;
  readonly place: { readonly start: number; readonly end: number };
  readonly flags: readonly Flag[];
}

const NO_DETAILS: Details = {};

/** A deed at the place of a call. Written out, since a copy of the details with members added takes many times as long. */
export function deedOfCall({ name, place, flags }: Doer, kind: BehaviourKind, more: Details = NO_DETAILS): Deed {
  return {
    effect: more.effect,
    certainty: more.certainty,
    kind,
    start: place.start,
    end: place.end,
    name: more.name ?? name,
    target: more.target,
    content: more.content,
    subject: more.subject,
    persistence: more.persistence,
    host: more.host,
    flags: more.flags === undefined ? flags : [...flags, ...more.flags],
    flowsFrom: more.flowsFrom,
    inHeaders: more.inHeaders,
  };
}

/** Where a deed counts: offsets of the program's own text, or of the other file of the bundle that is named. */
export interface DeedPlace {
  readonly start: number;
  readonly end: number;
  readonly flags: readonly Flag[];
  readonly file: string | undefined;
}

/** Collects the deeds of one program. A deed that is met again at the same place (a second pass) gains origins instead of a double. */
export class Trace {
  readonly #behaviours: Behaviour[] = [];
  /** The first deed that begins at an offset of the program's own text: most are the only ones there. */
  readonly #firstAt = new Map<number, number>();
  /** All further ones, and those of other files, by what tells them apart. */
  readonly #furtherByKey = new Map<string, number>();
  /** Requests that were noted before something was written into them. */
  readonly #givenBodies = new Set<number>();
  /** What the paths of the program mean: programs name a few again and again. */
  readonly #paths = new Map<string, PathFacts>();
  /** The length of the text: no deed stands beyond it. */
  readonly #length: number;
  /** Where the last deed begins that was noted in the program's own text. */
  #furthest = -1;
  #output: Origins = NO_ORIGINS;
  truncated = false;

  constructor(length: number) {
    this.#length = length;
  }

  /** Adds to what the program prints. */
  print(origins: Origins): void {
    this.#output = union(this.#output, origins);
  }

  /** Deeds whose data the program prints. */
  get output(): Origins {
    return this.#output;
  }

  /** Whether no further deed is kept: what is followed from now on can only add to those that are known. */
  get isFull(): boolean {
    return this.#behaviours.length >= MAX_BEHAVIOURS;
  }

  /** Whether a reader is to end here, since no further deed is kept; the program then counts as read in part. */
  endsHere(): boolean {
    if (this.isFull) this.truncated = true;
    return this.isFull;
  }

  get behaviours(): readonly Behaviour[] {
    return this.#behaviours;
  }

  /** Notes a deed at the place where it counts; gives its index, or -1 when the bound is reached. */
  note(deed: Deed, place: DeedPlace): number {
    const { flags, file } = place;
    const start = file === undefined && place.start > this.#length ? this.#length : place.start;
    const end = file === undefined && place.end > this.#length ? this.#length : place.end;
    // Beyond the last one none is known that it could be, and none is kept any more.
    if (this.isFull && file === undefined && start > this.#furthest) {
      this.truncated = true;
      return -1;
    }
    if (file === undefined && start > this.#furthest) this.#furthest = start;
    const target = deed.target?.slice(0, MAX_TARGET);
    const first = file === undefined ? this.#firstAt.get(start) : undefined;
    const isFirst = file === undefined && first === undefined;
    const key = isFirst || this.#is(first, deed, end, target) ? undefined : keyOf(deed, { start, end, flags, file }, target);
    const known = key === undefined ? first : this.#furtherByKey.get(key);
    if (known !== undefined) {
      this.feed(known, deed.flowsFrom ?? NO_ORIGINS, deed.inHeaders);
      return known;
    }
    if (this.isFull) {
      this.truncated = true;
      return -1;
    }
    const index = this.#behaviours.length;
    this.#behaviours.push(behaviourOf(deed, { start, end, flags, file }, target));
    if (key === undefined) this.#firstAt.set(start, index);
    else this.#furtherByKey.set(key, index);
    return index;
  }

  /** Whether the first deed that is known at an offset of the program's own text is the same as one that is met there again. */
  #is(index: number | undefined, deed: Deed, end: number, target: string | undefined): boolean {
    const known = index === undefined ? undefined : this.#behaviours[index];
    return (
      known?.end === end &&
      (this.#givenBodies.has(index ?? -1) ? 'fetch' : known.kind) === deed.kind &&
      known.name === deed.name &&
      known.target === target &&
      known.subject === deed.subject &&
      known.persistence === deed.persistence &&
      known.effect === deed.effect
    );
  }

  /** Adds data that are written into a request under way: from then on it gives something to its host. */
  feedBody(index: number, origins: Origins): void {
    this.feed(index, origins);
    const deed = this.#behaviours[index];
    if (deed?.kind !== 'fetch' || origins.length === 0) return;
    this.#givenBodies.add(index);
    this.#behaviours[index] = { ...deed, kind: 'send', flags: deed.flags.includes('body') ? deed.flags : [...deed.flags, 'body'] };
  }

  /** What a path means to whoever reads or writes it, as {@link classifyPath} has it. */
  factsOf(path: string): PathFacts {
    const known = this.#paths.get(path);
    if (known !== undefined) return known;
    const facts = classifyPath(path);
    if (this.#paths.size < MAX_PATHS) this.#paths.set(path, facts);
    return facts;
  }

  /** Adds origins to a deed that was noted before; what came by headers and now comes otherwise too is no longer counted among headers. */
  feed(index: number, origins: Origins, inHeaders: Origins = NO_ORIGINS): void {
    const before = this.#behaviours[index];
    if (!before) return;
    const flowsFrom = union(
      before.flowsFrom,
      origins.filter((origin) => origin !== index),
    );
    const both = union(before.inHeaders ?? NO_ORIGINS, inHeaders);
    const otherwise = new Set([...without(before.flowsFrom, before.inHeaders), ...without(origins, inHeaders)]);
    const headers = both.filter((origin) => !otherwise.has(origin));
    if (flowsFrom === before.flowsFrom && headers.length === (before.inHeaders?.length ?? 0)) return;
    this.#behaviours[index] = { ...before, flowsFrom, inHeaders: headers.length === 0 ? undefined : headers };
  }
}

/** What tells a deed from all others of a program. */
function keyOf(deed: Deed, { start, end, file }: DeedPlace, target: string | undefined): string {
  return `${deed.kind} ${start.toString()} ${end.toString()} ${deed.name} ${deed.subject ?? ''} ${deed.persistence ?? ''} ${deed.effect ?? ''} ${target ?? ''} ${file ?? ''}`;
}

/** A deed as it is kept. Written out, since behaviours of one shape are made and read several times faster. */
function behaviourOf(deed: Deed, { start, end, flags, file }: DeedPlace, target: string | undefined): Behaviour {
  return {
    effect: deed.effect,
    certainty: deed.certainty,
    kind: deed.kind,
    start,
    end,
    name: deed.name,
    target,
    content: deed.content,
    subject: deed.subject,
    persistence: deed.persistence,
    host: deed.host,
    flags,
    flowsFrom: deed.flowsFrom ?? NO_ORIGINS,
    inHeaders: deed.inHeaders,
    file,
    at: undefined,
  };
}

/** A list without the elements of another. */
export function without(origins: Origins, removed: Origins | undefined): Origins {
  return removed === undefined || removed.length === 0 ? origins : origins.filter((origin) => !removed.includes(origin));
}

/** The union of two ascending lists, the first itself when it holds the second. */
export function union(a: Origins, b: Origins): Origins {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const [last, next] = [a.at(-1) ?? -1, b[0] ?? -1];
  // The usual case, made cheap: what comes later was noted later.
  if (next > last) return a.length >= MAX_ORIGINS ? a : [...a, ...b].slice(0, MAX_ORIGINS);
  const missing = b.filter((origin) => !a.includes(origin));
  if (missing.length === 0) return a;
  return [...a, ...missing].sort((x, y) => x - y).slice(0, MAX_ORIGINS);
}

/** Origins with one deed more; -1 (a deed that was not kept) adds nothing. */
export function plus(origins: Origins, index: number): Origins {
  return index < 0 ? origins : union(origins, [index]);
}

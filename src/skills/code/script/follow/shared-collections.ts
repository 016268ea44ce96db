import { NO_ORIGINS, union } from '../../trace.js';
import { callableOf, changed, derived, listed, literal, originsOf, type Callable, type Value } from '../../value.js';
import type { MadeCall } from './made-call.js';
import { nameOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/**
 * Lists and mappings that one part of a program fills and another reads, each by its own name: a registry of functions, the state
 * that modules share, a buffer that is flushed later. Whatever is put into one through any name is seen through all.
 */

/** Most members of one that are kept apart. */
const MAX_MEMBERS = 500;
/** What the key of a member begins with that is only known when the program runs: no mapping is asked for such a name. */
const UNKNOWN_KEY = '\u{0}';
/** Most members under such keys. */
const MAX_UNKNOWN = 40;

/** The same value as a collection of its own. */
export function collected(program: ScriptRun, value: Value): Value {
  program.common.collections += 1;
  return changed(value, { collection: { number: program.common.collections, now: undefined } });
}

/** What a value holds now, if others have put something into it since it was last seen. */
export function current(value: Value): Value;
export function current(value: Value | undefined): Value | undefined;
export function current(value: Value | undefined): Value | undefined {
  const now = value?.collection?.now;
  if (value === undefined || now === undefined || now === value) return value;
  const origins = union(value.origins, now.origins);
  return origins === now.origins ? now : changed(now, { origins });
}

/** The same where the program reads it: a function that finds a collection empty may do more once it is filled. */
export function met(program: ScriptRun, value: Value): Value {
  if (value.collection === undefined) return value;
  const now = current(value);
  if (now.collection && isEmpty(now) && program.emptyMet.length < 1000) program.emptyMet.push(now.collection);
  return now;
}

/** Whether a collection holds neither data nor members. */
export function isEmpty({ origins, items, entries }: Value): boolean {
  return origins.length === 0 && (items?.length ?? 0) === 0 && (entries?.size ?? 0) === 0;
}

/** Makes a value what its collection holds from now on. */
export function renew(program: ScriptRun, value: Value): Value {
  if (value.collection) {
    value.collection.now = value;
    program.changes += 1;
  }
  return value;
}

/** A list with more elements; undefined for what is none, or too long. */
export function withItems(list: Value, items: readonly Value[]): Value | undefined {
  if (list.items === undefined || list.items.length + items.length > MAX_MEMBERS) return undefined;
  return changed(list, { items: [...list.items, ...items], origins: union(list.origins, originsOf(items)) });
}

/**
 * A mapping with one more member; undefined for what is none, or too large. Under a key that is only known when the program runs, what can
 * be called or holds data is kept beside the others.
 */
export function withMember(mapping: Value, key: Value, member: Value): Value | undefined {
  if (mapping.entries === undefined && mapping.items?.length !== 0) return undefined;
  const entries = mapping.entries ?? new Map<string, Value>();
  if (entries.size >= MAX_MEMBERS) return undefined;
  const name = key.known ? key.text : unknownKey(entries, member);
  if (name === undefined) return undefined;
  return changed(mapping, {
    items: undefined,
    entries: new Map([...entries, [name, member] as const]),
    origins: union(mapping.origins, member.origins),
  });
}

function unknownKey(entries: ReadonlyMap<string, Value>, member: Value): string | undefined {
  if (!matters(member)) return undefined;
  const name = `${UNKNOWN_KEY}${String(entries.size)}`;
  return entries.size < MAX_UNKNOWN ? name : undefined;
}

/** Whether a member matters although nobody knows which one is asked for: a function, a class, an object, or a collection in its turn. */
function matters({ callable, cls, instance, collection }: Value): boolean {
  return callable !== undefined || cls !== undefined || instance !== undefined || collection !== undefined;
}

/** A key of a mapping as a value: nothing but data for one that is not known. */
export function keyValue(key: string): Value {
  return key.startsWith(UNKNOWN_KEY) ? derived(NO_ORIGINS) : literal(key);
}

/** The member of a list or mapping under a key; where the key or the member is not known, any of those that can act. Undefined for none. */
export function memberUnder({ items, entries }: Value, key: Value): Value | undefined {
  const named = key.known ? (entries?.get(key.text) ?? (/^\d{1,4}$/u.test(key.text) ? items?.[Number(key.text)] : undefined)) : undefined;
  if (named) return current(named);
  const members = key.known ? membersUnknown(entries) : [...(entries?.values() ?? items ?? [])];
  const possible = members.filter(matters);
  return possible.length > MAX_UNKNOWN ? undefined : anyOf(possible.map((one) => current(one)));
}

function membersUnknown(entries: ReadonlyMap<string, Value> = new Map()): readonly Value[] {
  return [...entries].flatMap(([name, member]) => (name.startsWith(UNKNOWN_KEY) ? [member] : []));
}

/** One of several values, of which it is only known when the program runs which. */
function anyOf(values: readonly Value[]): Value | undefined {
  const [first] = values;
  if (values.length < 2) return first;
  const origins = originsOf(values);
  const callables = values.map(({ callable }) => callable).filter((one) => one !== undefined);
  if (callables.length > 0) return changed(derived(origins), { callable: oneOf(callables) });
  const items = values.flatMap((value) => value.items ?? []);
  return items.length > 0
    ? listed(items.slice(0, MAX_MEMBERS), origins)
    : changed(derived(origins), { instance: first?.instance, cls: first?.cls });
}

function oneOf(callables: readonly Callable[]): Callable {
  return callableOf('any', (args, named, self) => {
    const results = callables.map((callable) => callable.invoke(args, named, self));
    return results.length === 0
      ? derived(NO_ORIGINS)
      : changed(results[0] ?? derived(NO_ORIGINS), { known: false, origins: originsOf(results) });
  });
}

/** Methods that take one of the elements of a list. */
const TAKES = new Set(['shift', 'pop', 'popleft', 'popitem', 'first', 'last']);

/** Methods that ask a mapping for the member under a key. */
const ASKS = new Set(['get', 'setdefault', 'pop', 'getOrDefault', 'fetch', 'computeIfAbsent', 'at']);

/** The member that a method of a list or mapping asks for; undefined for any other call, and for a member that is not known. */
export function memberAsked(program: ScriptRun, { receiver, method, args, callee }: MadeCall): Value | undefined {
  const [key, spare] = args;
  if (receiver.collection === undefined || callee.ref !== undefined) return undefined;
  if (args.length === 0) return TAKES.has(method) ? memberUnder(met(program, receiver), derived(NO_ORIGINS)) : undefined;
  if (key === undefined || !ASKS.has(method)) return undefined;
  const now = met(program, receiver);
  const member = memberUnder(now, key);
  if (member) return met(program, member);
  if (spare === undefined || (method !== 'setdefault' && spare.origins.length === 0)) return undefined;
  const put = method === 'setdefault' ? withMember(now, key, spare) : undefined;
  if (put) renew(program, put);
  return spare;
}

/** A member that a mapping makes where it is asked for it and has none (Python, “collections.defaultdict”). */
export function memberOnDemand(program: ScriptRun, mapping: Value, key: Value): Value | undefined {
  if (mapping.ref !== MAKES_MEMBERS) return undefined;
  const made = collected(program, listed([], NO_ORIGINS));
  const put = withMember(mapping, key, made);
  if (put === undefined) return undefined;
  renew(program, put);
  return made;
}

const MAKES_MEMBERS = 'collections.defaultdict';

/** What a call of a library gives: an empty list or mapping of the program where it makes one, and never the one that it was called on. */
export function asCollection(program: ScriptRun, { node, callee, args, named }: MadeCall, result: Value): Value {
  const kind = program.knowledge.collections?.get(callee.ref ?? nameOf(node.callee));
  if (kind === undefined) return result.collection === undefined ? result : changed(result, { collection: undefined });
  const [first] = args;
  if (kind === 'list') return collected(program, changed(result, { items: first?.items ?? [] }));
  const entries = new Map(result.entries ?? first?.entries ?? entriesOf(first?.items ?? []));
  for (const [name, value] of named) entries.set(name, value);
  return collected(program, changed(result, { entries, items: undefined, ref: callee.ref === MAKES_MEMBERS ? callee.ref : undefined }));
}

/** The members of a mapping that is made of pairs. */
function entriesOf(pairs: readonly Value[]): readonly (readonly [string, Value])[] {
  return pairs
    .flatMap(({ items }) => (items?.[0]?.known === true && items[1] ? [[items[0].text, items[1]] as const] : []))
    .slice(0, MAX_MEMBERS);
}

import { union, type Origins } from '../../trace.js';
import { changed, derived, listed, originsOf, withOrigins, type Value } from '../../value.js';
import { applyTextMethod } from '../text-methods.js';
import { MAX_TURNS } from './collections.js';
import { withoutProcessEnvironment } from './process-environment.js';
import type { MadeCall } from './made-call.js';

/** Methods that make a list of what a function makes of each element. */
const MAPS = new Set('map filter_map flat_map flatMap mapNotNull compactMap forEach each Select SelectMany ConvertAll ForEach'.split(' '));

/** Methods that give a list of some or all of the elements, in whatever order. */
const KEEPS_ELEMENTS = new Set([
  ...['filter', 'slice', 'sort', 'toSorted', 'flat', 'select', 'reject', 'compact', 'uniq', 'values', 'freeze'],
  ...['stream', 'toList', 'toTypedArray', 'asSequence', 'filterNot', 'filterNotNull', 'sorted', 'sortedBy', 'distinct'],
  ...['Where', 'ToList', 'OrderBy', 'Distinct', 'AsEnumerable', 'Reverse'],
]);

/** Methods that give one list behind the other. */
const JOINS_LISTS = new Set(['concat', 'Concat', 'plus', 'chain']);

/** A function of which nothing is known: what goes in comes out, and functions that it is given may be called with it. */
export function followUnknown({ callee, receiver, method, args, named }: MadeCall): Value {
  const text = applyTextMethod(method, receiver, args, named);
  if (text) return text;
  const origins = inputOf(receiver, callee, args, named);
  const mapper = MAPS.has(method) && receiver.items ? args[0]?.callable : undefined;
  if (mapper && receiver.items) {
    const items = mapper.each(receiver.items);
    return listed(items, union(origins, originsOf(items)));
  }
  if (KEEPS_ELEMENTS.has(method) && receiver.items) {
    callGiven(turnsOf(receiver), args, named, origins);
    return listed(receiver.items, origins);
  }
  if (JOINS_LISTS.has(method) && receiver.items)
    return listed([...receiver.items, ...args.flatMap((arg) => arg.items ?? [arg])].slice(0, 2000), origins);
  const folded = foldOf(receiver, method, args);
  if (folded) return withOrigins(folded, union(folded.origins, origins));
  const called = callGiven(calledWith(method, receiver, origins), args, named, origins);
  const ref = callee.ref === undefined || callee.ref === 'Function' || callee.ref.length > 120 ? undefined : callee.ref;
  const out =
    called && /^(?:then|map|flatMap|catch|finally|reduce|filter|run|submit)$/u.test(method)
      ? withOrigins(called, union(called.origins, origins))
      : derived(origins);
  if (ref === undefined && receiver.handle === undefined) return out;
  return changed(out, { ref: ref ?? out.ref, handle: receiver.handle ?? out.handle });
}

/** What a function makes of all elements of a list, one after the other: `list.reduce(f, first)`. */
function foldOf({ items }: Value, method: string, [fn, first]: readonly Value[]): Value | undefined {
  const callable = method === 'reduce' ? fn?.callable : undefined;
  if (callable === undefined || items === undefined || items.length === 0 || items.length > MAX_TURNS) return undefined;
  let made = first ?? items[0];
  for (const item of first === undefined ? items.slice(1) : items) made = callable.invoke([made ?? item, item]);
  return made;
}

/** Methods and functions that call what they are given with pieces of a text. */
const REPLACES = new Set(['sub', 'subn', 'replace', 'replaceAll', 'gsub', 'replace_callback']);

function calledWith(method: string, receiver: Value, origins: Origins): readonly Value[] {
  if (method === 'then') return [receiver];
  return REPLACES.has(method) ? [derived(origins)] : turnsOf(receiver);
}

/** What the functions that are given to a method of an object are called with, one after the other. */
function turnsOf({ items, origins }: Value): readonly Value[] {
  return items && items.length <= MAX_TURNS && items.length > 0 ? items : [derived(origins)];
}

/** Calls the functions that a call is given, as it may do itself; gives what the last of them gives. */
function callGiven(
  turns: readonly Value[],
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  origins: Origins,
): Value | undefined {
  let called: Value | undefined;
  for (const value of named.size === 0 ? args : [...args, ...named.values()]) {
    if (!value.callable) continue;
    for (const item of turns) called = value.callable.invoke([item, derived(origins)]);
  }
  return called;
}

function inputOf(receiver: Value, callee: Value, args: readonly Value[], named: ReadonlyMap<string, Value>): Origins {
  let origins = union(receiver.origins, callee.origins);
  for (const arg of args) origins = union(origins, withoutProcessEnvironment(arg).origins);
  for (const value of named.values()) origins = union(origins, value.origins);
  return origins;
}

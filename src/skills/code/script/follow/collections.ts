import { NO_ORIGINS, union } from '../../trace.js';
import { changed, derived, listed, literal, NOTHING, originsOf, UNKNOWN, withOrigins, type Value } from '../../value.js';
import { Scope } from '../scope.js';
import type { ComprehensionNode, ListNode, LoopNode } from '../syntax/nodes.js';
import { bind } from './bindings.js';
import { isConduit } from './conduits.js';
import { asData, ownMember } from './objects.js';
import type { ScriptRun } from './script-run.js';

/** Elements of a list over which a loop is followed one by one. */
export const MAX_TURNS = 12;

export function readList(program: ScriptRun, node: ListNode, scope: Scope): Value {
  const items: Value[] = [];
  let entries: Map<string, Value> | undefined;
  let origins = NO_ORIGINS;
  for (const [index, item] of node.items.entries()) {
    const key = node.keys[index];
    const value = program.run(item, scope);
    if (item.type === 'spread' && (value.items || value.entries)) {
      if (items.length < 2000) items.push(...(value.items ?? []));
      for (const [name, entry] of value.entries ?? []) {
        entries ??= new Map();
        if (entries.size < 500) entries.set(name, entry);
      }
      origins = union(origins, value.origins);
      continue;
    }
    if (key === undefined) {
      if (items.length < 2000) items.push(value);
    } else {
      const name = key.type === 'name' ? key.name : program.run(key, scope).text;
      entries ??= new Map();
      if (entries.size < 500) entries.set(name, value);
    }
    origins = union(origins, value.origins);
  }
  return entries !== undefined ? changed(UNKNOWN, { origins, entries }) : listed(items, origins);
}

export function readComprehension(program: ScriptRun, node: ComprehensionNode, scope: Scope): Value {
  const inner = new Scope(scope);
  let origins = NO_ORIGINS;
  const [loop] = node.loops;
  for (const { target, source } of node.loops) {
    const value = program.run(source, inner);
    origins = union(origins, value.origins);
    bind(program, target, derived(value.origins), inner);
    if (node.loops.length === 1 && loop && value.items && value.items.length <= 2000) {
      const items = value.items.map((item) => {
        bind(program, target, item, inner);
        return program.run(node.element, inner);
      });
      return listed(items, union(origins, originsOf(items)));
    }
  }
  const element = program.run(node.element, inner);
  return derived(union(origins, element.origins));
}

/** What an object of a class of Python gives in turn (Python, “Iterator types”). */
function iterated(value: Value): Value {
  if (value.instance === undefined) return value;
  const iterator = ownMember(value, '__iter__')?.callable?.invoke([]);
  if (iterator === undefined) return value;
  return iterator.instance === undefined ? iterator : (ownMember(iterator, '__next__')?.callable?.invoke([]) ?? iterator);
}

/** A loop over a mapping goes through its keys in Python; what they stand for comes along. */
function turnsOf(program: ScriptRun, entries: ReadonlyMap<string, Value>): readonly Value[] {
  if (program.dialect.language !== 'python') return [...entries.values()];
  return [...entries].map(([key, value]) => withOrigins(literal(key), value.origins));
}

export function followLoop(program: ScriptRun, node: LoopNode, scope: Scope): Value {
  const given = program.run(node.source, scope);
  const source = isConduit(given) ? asData(given) : iterated(given);
  const items = source.items ?? (source.entries ? turnsOf(program, source.entries) : undefined);
  const turns = items && items.length <= MAX_TURNS && items.length > 0 ? items : [derived(source.origins)];
  for (const item of turns) {
    const origins = union(item.origins, source.origins);
    bind(program, node.target, origins === item.origins ? item : withOrigins(item, origins), scope);
    for (const inner of node.body) program.run(inner, scope);
  }
  return NOTHING;
}

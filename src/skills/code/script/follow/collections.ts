import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, derived, listed, NOTHING, originsOf, UNKNOWN, withOrigins, type Value } from '../../value.js';
import { Scope } from '../scope.js';
import type { ComprehensionNode, ListNode, LoopNode, Node } from '../syntax/nodes.js';
import { pairsOf } from '../text-methods.js';
import { bind } from './bindings.js';
import { REQUEST_BODY } from './client-input.js';
import { isConduit } from './conduits.js';
import { asData, ownMember } from './objects.js';
import type { ScriptRun } from './script-run.js';
import { collected, keyValue } from './shared-collections.js';

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
  return collected(program, entries !== undefined ? changed(UNKNOWN, { origins, entries }) : listed(items, origins));
}

export function readComprehension(program: ScriptRun, node: ComprehensionNode, scope: Scope): Value {
  const inner = new Scope(scope);
  let origins = NO_ORIGINS;
  const [loop] = node.loops;
  for (const { target, source } of node.loops) {
    const value = iterated(program.run(source, inner));
    origins = union(origins, value.origins);
    bind(program, target, derived(value.origins), inner);
    if (node.loops.length === 1 && loop && value.items && value.items.length <= 2000) {
      const keys: Value[] = [];
      const items = value.items.map((item) => {
        bind(program, target, item, inner);
        if (node.key) keys.push(program.run(node.key, inner));
        return program.run(node.element, inner);
      });
      const all = union(origins, originsOf(items));
      return keys.length > 0 && keys.every(({ known }) => known)
        ? changed(derived(all), { entries: new Map(keys.map(({ text }, index) => [text, items[index] ?? UNKNOWN] as const)) })
        : listed(items, all);
    }
  }
  const element = program.run(node.element, inner);
  return derived(union(origins, element.origins));
}

/** What an object of a class of Python gives in turn (Python, “Iterator types”). */
function iterated(value: Value): Value {
  if (value.cls)
    return listed(
      [...value.cls.members.values()].filter(({ callable }) => callable === undefined),
      value.origins,
    );
  if (value.instance === undefined) return value;
  const iterator = ownMember(value, '__iter__')?.callable?.invoke([]);
  if (iterator === undefined) return value;
  return iterator.instance === undefined ? iterator : (ownMember(iterator, '__next__')?.callable?.invoke([]) ?? iterator);
}

/** A loop over a mapping goes through its keys in Python; what they stand for comes along. */
function turnsOf(program: ScriptRun, entries: ReadonlyMap<string, Value>, target: Node): readonly Value[] {
  // `for (const [name, one] of map)`
  if (target.type === 'list' && program.dialect.language === 'javascript') return pairsOf(entries);
  if (program.dialect.language !== 'python') return [...entries.values()];
  return [...entries].map(([key, value]) => withOrigins(keyValue(key), value.origins));
}

/** A loop over the body of a request of Python's own server goes through what the client sent. */
function linesOfRequest(program: ScriptRun, { source: { start, end } }: LoopNode, given: Value): Value {
  if (given.ref !== REQUEST_BODY) return given;
  const deed = program.reading.note({ kind: 'read', start, end, name: REQUEST_BODY, subject: 'client-input', target: REQUEST_BODY });
  return derived(plus(given.origins, deed));
}

export function followLoop(program: ScriptRun, node: LoopNode, scope: Scope): Value {
  const given = linesOfRequest(program, node, program.run(node.source, scope));
  const source = isConduit(given) ? asData(given) : iterated(given);
  const items = source.items ?? (source.entries ? turnsOf(program, source.entries, node.target) : undefined);
  const turns = items && items.length <= MAX_TURNS && items.length > 0 ? items : [derived(source.origins)];
  for (const item of turns) {
    const origins = union(item.origins, source.origins);
    bind(program, node.target, origins === item.origins ? item : withOrigins(item, origins), scope);
    for (const inner of node.body) program.run(inner, scope);
  }
  return NOTHING;
}

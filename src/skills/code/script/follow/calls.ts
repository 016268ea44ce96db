import type { Flag } from '../../behaviour.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { derived, originsOf, UNKNOWN, type Value } from '../../value.js';
import { runLine } from '../effects.js';
import type { CallReader, FunctionCall } from '../function-call.js';
import type { Scope } from '../scope.js';
import type { CallNode, MemberNode, Node } from '../syntax/nodes.js';
import { applyTextMethod } from '../text-methods.js';
import { appendItems, bind, feed } from './bindings.js';
import { MAX_TURNS } from './collections.js';
import { ownModule } from './modules.js';
import { asData, bound, construct, memberAbove, memberOfInstance, ownMember, sampleOf } from './objects.js';
import { invoke } from './own-functions.js';
import { nameOf, pathOf, refOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/** Methods that put their arguments into their object. */
const APPENDERS = new Set(['append', 'push', 'extend', 'add']);
const MUTATORS = new Set([
  'append',
  'push',
  'extend',
  'update',
  'add',
  'insert',
  'unshift',
  'set',
  'setdefault',
  'put',
  'write',
  'writestr',
  'concat',
  'connect',
  'attach',
  'set_payload',
  'add_attachment',
  'set_content',
  'add_header',
  'addFile',
  'append_data',
  'add_field',
  'appendleft',
  'assign',
  'headers',
]);

export function runBackticks(program: ScriptRun, line: Node, node: Node, scope: Scope): Value {
  const value = program.run(line, scope);
  return runLine(callOf(program, '`', UNKNOWN, [value], new Map(), node, [], scope), value);
}

function callOf(
  program: ScriptRun,
  name: string,
  receiver: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  node: Node,
  flags: readonly Flag[],
  scope: Scope,
): FunctionCall {
  return {
    name,
    receiver,
    args,
    named,
    place: { start: node.start, end: node.end },
    reading: program.reading,
    flags,
    language: program.dialect.language,
    state: program.state,
    load: (specifier) => ownModule(program, specifier),
    apply: (fn, given, more) =>
      fn.callable === undefined && fn.ref === undefined && fn.cls === undefined
        ? derived(originsOf(given))
        : applyValue(program, node, fn, { args: given, named: more ?? new Map() }, scope),
  };
}

/** Follows a call: of a function of the program, of one that is known by name, or of one of which nothing is known. */
export function followCall(program: ScriptRun, node: CallNode, scope: Scope): Value {
  const { args, named } = argumentsOf(program, node, scope);
  const above = superCall(node, scope);
  if (above) return above.callable?.invoke(args, named) ?? derived(originsOf(args));
  const method = node.callee.type === 'member' ? node.callee.name : '';
  const receiver = node.callee.type === 'member' ? receiverOf(program, node.callee, scope) : UNKNOWN;
  const callee =
    node.callee.type === 'member' ? memberCallee(program, node.callee, receiver, scope) : calleeOf(program, node.callee, scope);
  return dispatch(program, { node, callee, receiver, method, args, named, scope });
}

interface Dispatch {
  readonly node: CallNode;
  readonly callee: Value;
  readonly receiver: Value;
  readonly method: string;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly scope: Scope;
}

function argumentsOf(program: ScriptRun, node: CallNode, scope: Scope): { args: readonly Value[]; named: ReadonlyMap<string, Value> } {
  const args: Value[] = [];
  const named = new Map<string, Value>();
  for (const { name, value } of node.args) {
    const evaluated = program.run(value, scope);
    if (value.type === 'spread' && value.keyed && evaluated.entries) for (const [key, entry] of evaluated.entries) named.set(key, entry);
    else if (value.type === 'spread' && evaluated.items) args.push(...evaluated.items.slice(0, 500));
    else if (name === '') args.push(evaluated);
    else if (name !== 'env') named.set(name, evaluated);
  }
  return { args, named };
}

/** `(0, eval)(code)` calls the last of the list. */
function calleeOf(program: ScriptRun, node: Node, scope: Scope): Value {
  const value = program.run(node, scope);
  return node.type === 'list' ? (value.items?.at(-1) ?? value) : value;
}

function memberCallee(program: ScriptRun, node: MemberNode, receiver: Value, scope: Scope): Value {
  const own = ownMember(receiver, node.name);
  if (own) return own;
  if (receiver.ref !== undefined || receiver.entries?.get(node.name) !== undefined) return program.run(node, scope);
  const path = pathOf(node);
  const kept = path === '' ? undefined : scope.get(path);
  return kept?.callable ? kept : UNKNOWN;
}

/** `super().method(…)`, `super.method(…)` and `super(…)`: a method of the class above, on the same object. */
function superCall({ callee }: CallNode, scope: Scope): Value | undefined {
  const self = scope.get('self') ?? scope.get('this');
  if (self?.instance === undefined) return undefined;
  const object = callee.type === 'member' ? callee.object : callee;
  const called = object.type === 'call' ? object.callee : object;
  if (called.type !== 'name' || called.name !== 'super') return undefined;
  if (callee.type === 'call') return undefined;
  const method = callee.type === 'member' ? memberAbove(self.instance.of, callee.name) : memberAbove(self.instance.of, 'constructor');
  return method === undefined ? undefined : bound(method, self);
}

function receiverOf(program: ScriptRun, callee: MemberNode, scope: Scope): Value {
  const ref = refOf(program, callee.object, scope);
  if (ref !== undefined && program.knowledge.environment.has(ref) && /^(?:get|fetch|pop|setdefault|has|update)$/u.test(callee.name))
    return { ...UNKNOWN, ref };
  return program.run(callee.object, scope);
}

function dispatch(program: ScriptRun, made: Dispatch): Value {
  const { node, callee, receiver, method, args, named, scope } = made;
  if (callee.callable) return callee.callable.invoke(args, named);
  if (callee.cls) return construct(callee.cls, args, named);
  const rebound = reboundFunction(program, made);
  if (rebound) return rebound;
  const own = ownMethod(program, made);
  if (own) return own;
  const given = args.map(asData);
  const name = callee.ref ?? method;
  const call = callOf(
    program,
    name === '' ? nameOf(node.callee) : name,
    asData(receiver),
    given,
    namedData(named),
    node,
    callee.reflected ? ['reflected'] : [],
    scope,
  );
  const reader = readerOf(program, callee.ref, method);
  const result = reader?.(call);
  mutate(program, made, result);
  fill(program, made, name, result);
  return standingFor(program, made, name, resultOf(call, made, result));
}

function resultOf(call: FunctionCall, { callee, method }: Dispatch, result: Value | undefined): Value {
  if (result !== undefined)
    return callee.ref !== undefined &&
      result.ref === undefined &&
      callee.ref !== 'Function' &&
      /^[A-Z]/u.test(callee.ref.split('.').at(-1) ?? '')
      ? { ...result, ref: callee.ref }
      : result;
  return unknownCall(call, callee, call.receiver, method);
}

function namedData(named: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  for (const value of named.values()) if (value.instance) return new Map([...named].map(([name, one]) => [name, asData(one)] as const));
  return named;
}

/** `f.bind(object, a)`, `f.call(object, a)` and `f.apply(object, [a])` of JavaScript. */
function reboundFunction(program: ScriptRun, { node, receiver, method, args, scope }: Dispatch): Value | undefined {
  if (program.dialect.language !== 'javascript' || (receiver.callable === undefined && receiver.ref === undefined)) return undefined;
  if (method === 'bind' && args.length <= 1) return receiver;
  if (method === 'call' && args.length > 0) return applyValue(program, node, receiver, { args: args.slice(1), named: new Map() }, scope);
  const list = method === 'apply' ? args[1]?.items : undefined;
  return list ? applyValue(program, node, receiver, { args: list, named: new Map() }, scope) : undefined;
}

/** Calls a function that is held in a value, wherever it comes from. */
function applyValue(
  program: ScriptRun,
  place: Node,
  callee: Value,
  given: { args: readonly Value[]; named: ReadonlyMap<string, Value> },
  scope: Scope,
): Value {
  const { start, end } = place;
  const node: CallNode = { type: 'call', start, end, callee: { type: 'empty', start, end, source: '' }, args: [] };
  return dispatch(program, { node, callee, receiver: UNKNOWN, method: '', ...given, scope });
}

function readerOf(program: ScriptRun, ref: string | undefined, method: string): CallReader | undefined {
  if (ref !== undefined) {
    const exact =
      program.knowledge.calls.get(ref) ??
      program.knowledge.calls.get(ref.replace(/^(?:builtins|__builtins__|globalThis|global|window|self|mainModule)\./u, ''));
    if (exact) return exact;
  }
  return method === '' ? undefined : program.knowledge.methods.get(method);
}

/** A method of a name that the program defines itself, called on an object of which nothing is known. */
function ownMethod(program: ScriptRun, { node, callee, receiver, method, args, named, scope }: Dispatch): Value | undefined {
  if (method === '' || callee.ref !== undefined || receiver.known) return undefined;
  const path = pathOf(node.callee);
  if (!path.startsWith('self.') && !path.startsWith('this.') && program.knowledge.methods.has(method)) return undefined;
  // An open file, an answer and the like bring their own methods.
  const own =
    receiver.handle === undefined && (receiver.origins.length === 0 || receiver.entries) ? program.functions.get(method) : undefined;
  if (own) return invoke(program, own, scope, args, named, own.receiver === undefined ? undefined : receiver);
  const cls = receiver.instance ? undefined : program.methods.get(method);
  const found = cls === undefined ? startedBy(receiver, method) : bound(cls.members.get(method) ?? UNKNOWN, sampleOf(cls));
  return found?.callable?.invoke(args, named);
}

/** `thread.start()` runs the method `run` of its class. */
function startedBy(receiver: Value, method: string): Value | undefined {
  return method === 'start' && receiver.instance ? memberOfInstance(receiver, receiver.instance, 'run') : undefined;
}

/** `list.append(x)` and its kin put data into their object. */
function mutate(program: ScriptRun, { node, receiver, method, args, named, scope }: Dispatch, result: Value | undefined): void {
  if (node.callee.type !== 'member' || !(MUTATORS.has(method) || program.knowledge.mutators?.has(method) === true)) return;
  const target = node.callee.object;
  if (receiver.feeds) for (const name of receiver.feeds) scope.feed(name, derived(originsOf(args.map(asData))));
  if (APPENDERS.has(method) && appendItems(program, target, method === 'extend' ? (args[0]?.items ?? []) : args, scope)) {
    if (method !== 'extend' || args[0]?.items) return;
  }
  const content = originsOf([...args.map(asData), ...named.values()]);
  feed(
    program,
    target,
    derived(
      union(content, method === 'connect' || program.dialect.language === 'visualbasic' ? (result?.origins ?? NO_ORIGINS) : NO_ORIGINS),
    ),
    scope,
  );
}

/** A function that puts what it is given into one of its arguments. */
function fill(program: ScriptRun, { node, receiver, method, args, scope }: Dispatch, name: string, result: Value | undefined): void {
  // `$zip->open($path)`: what is written to the object from now on is in the file.
  if (method === 'open' && result?.handle && node.callee.type === 'member' && program.knowledge.fillers)
    bind(program, node.callee.object, { ...receiver, handle: result.handle }, scope, 'assign');
  const at = program.knowledge.fillers?.get(name);
  const target = at === undefined ? undefined : node.args[at]?.value;
  if (at === undefined || target === undefined) return;
  // An object that is described further takes the place of what it was.
  if (result?.ref !== undefined && result.ref === args[at]?.ref) {
    bind(program, target, result, scope, 'assign');
    return;
  }
  const content = derived(union(originsOf(args.filter((_, index) => index !== at).map(asData)), result?.origins ?? NO_ORIGINS));
  for (const fed of args[at]?.feeds ?? []) scope.feed(fed, content);
  feed(program, target, content, scope);
}

/** What is written to a writer is in the buffer, the file or the request that it was made for. */
function standingFor(program: ScriptRun, { node, receiver, args }: Dispatch, name: string, result: Value): Value {
  const at = program.knowledge.wrappers?.get(name);
  const inner = at === undefined ? receiver : args[at];
  const target = at === undefined ? undefined : node.args[at]?.value;
  const path = target === undefined ? '' : pathOf(target);
  const feeds = [...(path === '' ? [] : [path]), ...(inner?.feeds ?? [])];
  const handle = result.handle ?? (at === undefined ? undefined : inner?.handle);
  if (feeds.length === 0 || (at === undefined && program.knowledge.wrappers === undefined)) return result;
  return { ...result, feeds: feeds.slice(0, 8), handle };
}

/** A function of which nothing is known: what goes in comes out, and functions that it is given may be called with it. */
function unknownCall(call: FunctionCall, callee: Value, receiver: Value, method: string): Value {
  const text = applyTextMethod(method, receiver, call.args, call.named);
  if (text) return text;
  const origins = originsOf([receiver, callee, ...call.args, ...call.named.values()]);
  const mapper = method === 'map' && receiver.items ? call.args[0]?.callable : undefined;
  if (mapper && receiver.items) {
    const items = mapper.each(receiver.items);
    return { ...UNKNOWN, items, origins: union(origins, originsOf(items)) };
  }
  let called: Value | undefined;
  for (const value of [...call.args, ...call.named.values()]) {
    if (!value.callable) continue;
    const turns =
      receiver.items && receiver.items.length <= MAX_TURNS && receiver.items.length > 0 ? receiver.items : [derived(receiver.origins)];
    for (const item of turns) called = value.callable.invoke([item, derived(origins)]);
  }
  const ref = callee.ref === undefined || callee.ref === 'Function' || callee.ref.length > 120 ? undefined : callee.ref;
  const out =
    called && /^(?:then|map|flatMap|catch|finally|reduce|filter|run|submit)$/u.test(method)
      ? { ...called, origins: union(called.origins, origins) }
      : derived(origins);
  if (ref === undefined && receiver.handle === undefined) return out;
  return { ...out, ref: ref ?? out.ref, handle: receiver.handle ?? out.handle };
}

import type { Flag } from '../../behaviour.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { derived, originsOf, UNKNOWN, type Value } from '../../value.js';
import { runLine } from '../effects.js';
import type { CallReader, FunctionCall } from '../function-call.js';
import type { Scope } from '../scope.js';
import type { CallNode, FunctionNode, MemberNode, Node } from '../syntax/nodes.js';
import { applyTextMethod } from '../text-methods.js';
import { MAX_TURNS } from './collections.js';
import { invoke } from './own-functions.js';
import { nameOf, pathOf, refOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/** Methods that put their arguments into their object. */
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
  return runLine(callOf(program, '`', UNKNOWN, [value], new Map(), node, []), value);
}

function callOf(
  program: ScriptRun,
  name: string,
  receiver: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  node: Node,
  flags: readonly Flag[],
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
  };
}

export function followCall(program: ScriptRun, node: CallNode, scope: Scope): Value {
  const args: Value[] = [];
  const named = new Map<string, Value>();
  for (const { name, value } of node.args) {
    const evaluated = program.run(value, scope);
    if (name === '') args.push(evaluated);
    else if (name !== 'env') named.set(name, evaluated);
  }
  const method = node.callee.type === 'member' ? node.callee.name : '';
  const receiver = node.callee.type === 'member' ? receiverOf(program, node.callee, scope) : UNKNOWN;
  const callee =
    node.callee.type === 'member' && receiver.ref === undefined && receiver.entries?.get(method) === undefined
      ? UNKNOWN
      : program.run(node.callee, scope);
  return dispatch(program, node, callee, receiver, method, args, named, scope);
}

function receiverOf(program: ScriptRun, callee: MemberNode, scope: Scope): Value {
  const ref = refOf(program, callee.object, scope);
  if (ref !== undefined && program.knowledge.environment.has(ref) && /^(?:get|fetch|pop|setdefault|has|update)$/u.test(callee.name))
    return { ...UNKNOWN, ref };
  return program.run(callee.object, scope);
}

function dispatch(
  program: ScriptRun,
  node: CallNode,
  callee: Value,
  receiver: Value,
  method: string,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  scope: Scope,
): Value {
  const own = ownFunction(program, node, callee, method, receiver);
  if (own) return invoke(program, own, scope, args, named);
  if (callee.callable) return callee.callable.invoke(args);
  const reflected: Flag[] = callee.reflected ? ['reflected'] : [];
  const name = callee.ref ?? method;
  const call = callOf(program, name === '' ? nameOf(node.callee) : name, receiver, args, named, node, reflected);
  const reader = readerOf(program, callee.ref, method);
  const result = reader?.(call);
  mutate(node, method, result, args, named, scope);
  if (result !== undefined)
    return callee.ref !== undefined &&
      result.ref === undefined &&
      callee.ref !== 'Function' &&
      /^[A-Z]/u.test(callee.ref.split('.').at(-1) ?? '')
      ? { ...result, ref: callee.ref }
      : result;
  return unknownCall(call, callee, receiver, method);
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

/** A function or method that the program defines itself. */
function ownFunction(program: ScriptRun, node: CallNode, callee: Value, method: string, receiver: Value): FunctionNode | undefined {
  if (node.callee.type === 'name')
    return callee.ref === undefined && callee.callable !== undefined ? program.functions.get(node.callee.name) : undefined;
  if (method === '' || callee.ref !== undefined || receiver.known) return undefined;
  const own = program.functions.get(method);
  return own &&
    (pathOf(node.callee).startsWith('self.') || pathOf(node.callee).startsWith('this.') || !program.knowledge.methods.has(method))
    ? own
    : undefined;
}

/** `list.append(x)` and its kin put data into their object. */
function mutate(
  node: CallNode,
  method: string,
  result: Value | undefined,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  scope: Scope,
): void {
  if (node.callee.type !== 'member' || !MUTATORS.has(method)) return;
  const path = pathOf(node.callee.object);
  if (path === '') return;
  const data = derived(union(originsOf([...args, ...named.values()]), method === 'connect' ? (result?.origins ?? NO_ORIGINS) : NO_ORIGINS));
  if (data.origins.length > 0) scope.feed(path, data);
}

/** A function of which nothing is known: what goes in comes out, and functions that it is given may be called with it. */
function unknownCall(call: FunctionCall, callee: Value, receiver: Value, method: string): Value {
  const text = applyTextMethod(method, receiver, call.args);
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
  return { ...out, ...(ref === undefined ? {} : { ref }), ...(receiver.handle === undefined ? {} : { handle: receiver.handle }) };
}

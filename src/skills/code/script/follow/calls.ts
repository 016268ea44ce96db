import { NO_ORIGINS } from '../../trace.js';
import type { Flag } from '../../behaviour.js';
import { callableOf, changed, derived, listed, reference, originsOf, UNKNOWN, type Callable, type Value } from '../../value.js';
import { runLine } from '../effects.js';
import type { CallReader, FunctionCall } from '../function-call.js';
import type { Scope } from '../scope.js';
import { serviceOf, speaksTo } from '../services.js';
import type { CallNode, MemberNode, Node } from '../syntax/nodes.js';
import { sentInPieces } from './client-input.js';
import { madeConduit, noteLogged, promised, throughConduit } from './conduits.js';
import type { MadeCall } from './made-call.js';
import { ownModule } from './modules.js';
import { fill, mutate, standingFor } from './mutations.js';
import { asData, bound, construct, memberAbove, memberOfInstance, ownMember, sampleOf } from './objects.js';
import { invoke } from './own-functions.js';
import { environmentAt, isOnItself, keptAt, nameOf } from './paths.js';
import { askedOfCopy, takesData } from './process-environment.js';
import { asksForNames } from './environment-names.js';
import { readCallee } from './references.js';
import type { ScriptRun } from './script-run.js';
import { asCollection, current, memberAsked } from './shared-collections.js';
import { followUnknown } from './unknown-calls.js';

const NO_NAMES: ReadonlyMap<string, Value> = new Map();
const NO_FLAGS: readonly Flag[] = [];

export function runBackticks(program: ScriptRun, line: Node, node: Node, scope: Scope): Value {
  const value = program.run(line, scope);
  return runLine(callOf(program, '`', { node, receiver: UNKNOWN, args: [value], named: NO_NAMES, scope }, NO_FLAGS), value);
}

/** A member that works like a call, as the tables of the language read it. */
export function propertyCall(program: ScriptRun, node: MemberNode, receiver: Value, scope: Scope): FunctionCall {
  return callOf(program, node.name, { node, receiver, args: [], named: NO_NAMES, scope }, NO_FLAGS);
}

/** A call as the tables of the language read it. */
function callOf(
  program: ScriptRun,
  name: string,
  { node, receiver, args, named, scope }: Pick<MadeCall, 'receiver' | 'args' | 'named' | 'scope'> & { readonly node: Node },
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
    variable: (variable) => scope.get(variable),
    load: (specifier) => ownModule(program, specifier),
    apply: (fn, given, more) =>
      fn.callable === undefined && fn.ref === undefined && fn.cls === undefined
        ? derived(originsOf(given))
        : applyValue(program, node, fn, { args: given, named: more ?? NO_NAMES }, scope),
  };
}

/** Follows a call: of a function of the program, of one that is known by name, or of one of which nothing is known. */
export function followCall(program: ScriptRun, node: CallNode, scope: Scope): Value {
  if (asksForNames(program, node, scope)) return derived(NO_ORIGINS);
  const { args, named } = argumentsOf(program, node, scope);
  const above = superCall(node, scope);
  if (above) return above.callable?.invoke(args, named) ?? derived(originsOf(args));
  const method = node.callee.type === 'member' ? node.callee.name : '';
  const receiver = node.callee.type === 'member' ? receiverOf(program, node.callee, scope) : UNKNOWN;
  const callee =
    node.callee.type === 'member' ? memberCallee(program, node.callee, receiver, scope) : calleeOf(program, node.callee, scope);
  return dispatch(program, { node, callee, receiver, method, args, named, scope });
}

function argumentsOf(program: ScriptRun, node: CallNode, scope: Scope): { args: readonly Value[]; named: ReadonlyMap<string, Value> } {
  const args: Value[] = [];
  let named: Map<string, Value> | undefined;
  for (const { name, value } of node.args) {
    const evaluated = program.run(value, scope);
    if (value.type === 'spread' && value.keyed && evaluated.entries) named = new Map([...(named ?? NO_NAMES), ...evaluated.entries]);
    else if (value.type === 'spread' && evaluated.items) args.push(...evaluated.items.slice(0, 500));
    else if (name === '') args.push(evaluated);
    else if (name !== 'env' || takesData(program, node.callee, scope)) (named ??= new Map()).set(name, evaluated);
  }
  return { args, named: named ?? NO_NAMES };
}

/** `(0, eval)(code)` calls the last of the list. */
function calleeOf(program: ScriptRun, node: Node, scope: Scope): Value {
  const value = node.type === 'name' ? readCallee(program, node, scope) : program.run(node, scope);
  return node.type === 'list' ? (value.items?.at(-1) ?? value) : value;
}

function memberCallee(program: ScriptRun, node: MemberNode, receiver: Value, scope: Scope): Value {
  const own = ownMember(receiver, node.name);
  if (own) return own;
  if (receiver.ref !== undefined) return program.run(node, scope);
  const entry = receiver.entries?.get(node.name);
  if (entry) return current(entry);
  const kept = keptAt(node, scope);
  return kept?.callable ? kept : UNKNOWN;
}

/** `super().method(…)`, `super.method(…)` and `super(…)`: a method of the class above, on the same object. */
function superCall({ callee }: CallNode, scope: Scope): Value | undefined {
  const object = callee.type === 'member' ? callee.object : callee;
  const called = object.type === 'call' ? object.callee : object;
  if (called.type !== 'name' || called.name !== 'super' || callee.type === 'call') return undefined;
  const self = scope.get('self') ?? scope.get('this');
  if (self?.instance === undefined) return undefined;
  const method = callee.type === 'member' ? memberAbove(self.instance.of, callee.name) : memberAbove(self.instance.of, 'constructor');
  return method === undefined ? undefined : bound(method, self);
}

/** Methods that ask for one variable, or change one: the environment as a whole is not read by them. */
const ASKS_ENVIRONMENT = new Set(['get', 'fetch', 'pop', 'setdefault', 'has', 'update']);

function receiverOf(program: ScriptRun, callee: MemberNode, scope: Scope): Value {
  const ref = ASKS_ENVIRONMENT.has(callee.name) ? environmentAt(program, callee.object, scope) : undefined;
  if (ref !== undefined) return reference(ref);
  return program.run(callee.object, scope);
}

function dispatch(program: ScriptRun, made: MadeCall): Value {
  const { node, callee, method, args, named } = made;
  if (callee.callable) return callee.callable.invoke(args, named, objectOf(program, made));
  if (callee.cls) return construct(callee.cls, args, named);
  if (method === '__subclasses__' && made.receiver.cls) return listed(made.receiver.cls.subclasses, NO_ORIGINS);
  if (method === 'new' && made.receiver.cls && program.dialect.language === 'ruby') return construct(made.receiver.cls, args, named);
  if (method === 'call' && made.receiver.callable && program.dialect.language === 'ruby') return made.receiver.callable.invoke(args, named);
  const called = callee.instance === undefined ? undefined : (ownMember(callee, '__call__') ?? ownMember(callee, '__invoke'))?.callable;
  if (called) return called.invoke(args, named);
  const passed = sentInPieces(program, made) ?? madeConduit(program, made) ?? throughConduit(program, made) ?? promised(program, made);
  if (passed) return passed;
  const rebound = reboundFunction(program, made);
  if (rebound) return rebound;
  const own = memberAsked(program, made) ?? ownMethod(program, made) ?? askedOfCopy(program, made);
  if (own) return own;
  noteLogged(program, made);
  const data = withData(made);
  const name = callee.ref ?? method;
  const reader = readerOf(program, callee.ref, method);
  const result = reader?.(callOf(program, name === '' ? nameOf(node.callee) : name, data, callee.reflected ? ['reflected'] : NO_FLAGS));
  mutate(program, made, result);
  fill(program, made, name, result);
  return asCollection(
    program,
    made,
    standingFor(program, made, name, result === undefined ? followUnknown(data) : resultOf(callee, result)),
  );
}

/** The object of which JavaScript calls a function, where it is written down as a literal: its function knows it as `this`. */
function objectOf(program: ScriptRun, { receiver }: MadeCall): Value | undefined {
  return program.dialect.language === 'javascript' && receiver.entries !== undefined ? receiver : undefined;
}

/** The call as a function of a library sees it. */
function withData(made: MadeCall): MadeCall {
  const { node, callee, method, scope } = made;
  const [receiver, args, named] = [asData(made.receiver), argumentData(made.args), namedData(made.named)];
  const isSame = receiver === made.receiver && args === made.args && named === made.named;
  return isSame ? made : { node, callee, receiver, method, args, named, scope };
}

/** What a class gives when it is called is an object of it. */
function resultOf({ ref }: Value, result: Value): Value {
  return ref !== undefined && result.ref === undefined && ref !== 'Function' && isCapital(ref.charCodeAt(ref.lastIndexOf('.') + 1))
    ? changed(result, { ref })
    : result;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a value may hold data that were put into it since it was made. */
function holdsMore({ instance, collection }: Value): boolean {
  return instance !== undefined || collection !== undefined;
}

function argumentData(args: readonly Value[]): readonly Value[] {
  return args.some(holdsMore) ? args.map(asData) : args;
}

function namedData(named: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  for (const value of named.values()) if (holdsMore(value)) return new Map([...named].map(([name, one]) => [name, asData(one)] as const));
  return named;
}

/** `f.bind(object, a)`, `f.call(object, a)` and `f.apply(object, [a])` of JavaScript. */
function reboundFunction(program: ScriptRun, { node, receiver, method, args, scope }: MadeCall): Value | undefined {
  if (program.dialect.language !== 'javascript' || (receiver.callable === undefined && receiver.ref === undefined)) return undefined;
  if (method === 'bind') return args.length <= 1 ? receiver : boundTo(program, node, receiver, args.slice(1), scope);
  if (method === 'call' && args.length > 0) return applyValue(program, node, receiver, { args: args.slice(1), named: NO_NAMES }, scope);
  const list = method === 'apply' ? args[1]?.items : undefined;
  return list ? applyValue(program, node, receiver, { args: list, named: NO_NAMES }, scope) : undefined;
}

/** A function whose first arguments are given already. */
function boundTo(program: ScriptRun, node: Node, fn: Value, first: readonly Value[], scope: Scope): Value {
  const invokeWith: Callable['invoke'] = (args, named) =>
    applyValue(program, node, fn, { args: [...first, ...args], named: named ?? NO_NAMES }, scope);
  return changed(derived(originsOf(first)), { callable: callableOf('bind', invokeWith) });
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
  return dispatch(program, { node, callee, receiver: UNKNOWN, method: '', args: given.args, named: given.named, scope });
}

function readerOf(program: ScriptRun, ref: string | undefined, method: string): CallReader | undefined {
  if (ref !== undefined) {
    const exact = program.knowledge.calls.get(ref) ?? program.knowledge.calls.get(withoutGlobalObject(ref));
    if (exact) return exact;
    const ending = program.knowledge.endings?.get(/[^.]*\.[^.]*$/u.exec(ref)?.[0] ?? '');
    if (ending) return ending;
  }
  const service = serviceOf(program.knowledge.services, ref);
  if (service !== undefined) return speaksTo(service, program.knowledge.services?.get(service) ?? 'variable');
  return method === '' ? undefined : program.knowledge.methods.get(method);
}

const GLOBAL_OBJECTS = new Set(['builtins', '__builtins__', 'globalThis', 'global', 'window', 'self', 'mainModule']);

/** `window.eval` is `eval`. */
function withoutGlobalObject(ref: string): string {
  const dot = ref.indexOf('.');
  return dot !== -1 && GLOBAL_OBJECTS.has(ref.slice(0, dot)) ? ref.slice(dot + 1) : ref;
}

/** A method of a name that the program defines itself, called on an object of which nothing is known. */
function ownMethod(program: ScriptRun, { node, callee, receiver, method, args, named, scope }: MadeCall): Value | undefined {
  if (method === '' || callee.ref !== undefined || receiver.known) return undefined;
  const declared = program.functions.get(method);
  const isOfStruct = declared?.receiver !== undefined && receiver.collection !== undefined;
  if (program.knowledge.methods.has(method) && !isOnItself(node.callee) && !isOfStruct) return undefined;
  // An open file, an answer and the like bring their own methods.
  const own = receiver.handle === undefined && (receiver.origins.length === 0 || receiver.collection) ? declared : undefined;
  if (own) return invoke(program, own, scope, args, named, own.receiver === undefined ? undefined : receiver);
  const cls = receiver.instance ? undefined : program.methods.get(method);
  const found = cls === undefined ? startedBy(receiver, method) : bound(cls.members.get(method) ?? UNKNOWN, sampleOf(cls));
  return found?.callable?.invoke(args, named);
}

/** `thread.start()` runs the method `run` of its class. */
function startedBy(receiver: Value, method: string): Value | undefined {
  return method === 'start' && receiver.instance ? memberOfInstance(receiver, receiver.instance, 'run') : undefined;
}

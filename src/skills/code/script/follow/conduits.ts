import { NO_ORIGINS, union } from '../../trace.js';
import { changed, derived, listed, originsOf, UNKNOWN, type Instance, type ProgramClass, type Value } from '../../value.js';
import type { JoinNode } from '../syntax/nodes.js';
import type { MadeCall } from './made-call.js';
import { ANY_FIELD, asData, contentOf, memberOfClass, sampleOf, setField } from './objects.js';
import { nameOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/**
 * What one part of a program puts in and another takes out, whichever of them is followed first: queues, channels, emitters
 * of events. All values that stand for one of them share its content.
 */
const CONDUIT: ProgramClass = {
  name: 'conduit',
  members: new Map(),
  properties: new Set(),
  ofClass: new Set(),
  subclasses: [],
  bases: [],
  sample: undefined,
};

/** Methods that wait for an event. */
const LISTENS = new Set(['on', 'once', 'addListener', 'addEventListener', 'prependListener', 'subscribe', 'connect_signal', 'listen']);
/** Methods that tell of one. */
const TELLS = new Set(['emit', 'dispatchEvent', 'next', 'publish', 'trigger', 'fire', 'send_signal']);

/** Most listeners of one event. */
const MAX_LISTENERS = 20;

/** An empty one. */
export function newConduit(): Value {
  return changed(UNKNOWN, { instance: { of: CONDUIT, fields: new Map() } });
}

export function isConduit({ instance }: Value): boolean {
  return instance?.of === CONDUIT;
}

/** A conduit where the program makes one; undefined for any other call. */
export function madeConduit(program: ScriptRun, { node, callee, method, args }: MadeCall): Value | undefined {
  const name = callee.ref ?? method;
  if (program.dialect.language === 'go') return nameOf(node.callee) === 'make' && isChannel(node.args[0]?.value) ? newConduit() : undefined;
  if (program.knowledge.conduits?.has(name) !== true) return undefined;
  const made = newConduit();
  const first = originsOf(args.map(asData));
  if (first.length > 0 && made.instance) setField(program, made.instance, ANY_FIELD, derived(first));
  return name.endsWith('.Pipe') ? changed(UNKNOWN, { items: [made, made] }) : made;
}

/** Methods that write a record to the log (Python, “logging.Logger”). */
const LOGS = new Set(['debug', 'info', 'warning', 'error', 'critical', 'exception', 'log']);

/** Puts what a program writes to its log where handlers of its own take it. */
export function noteLogged(program: ScriptRun, { callee, method, args, named }: MadeCall): void {
  if (callee.ref?.startsWith('logging.') !== true || !LOGS.has(method)) return;
  const { instance } = logOf(program);
  if (instance) put(program, instance, originsOf([...args.map(asData), ...[...named.values()].map(asData)]));
}

/** Hands the records of the log to the handler that a class is (Python, “logging.Handler.emit”). */
export function takeLog(program: ScriptRun, cls: ProgramClass): void {
  const emit = cls.members.get('emit')?.callable;
  if (emit === undefined || !cls.bases.some(({ ref }) => ref?.startsWith('logging.') === true)) return;
  emit.invoke([logOf(program)], undefined, sampleOf(cls));
}

function logOf({ common }: ScriptRun): Value {
  return (common.log ??= newConduit());
}

/** `make(chan T)` of Go. */
function isChannel(type: MadeCall['node']['args'][number]['value'] | undefined): boolean {
  const named = type?.type === 'index' ? type.object : type;
  return named?.type === 'name' && named.name === 'chan';
}

/** A call of a method of a conduit, or of one that tells or hears of events of an object; undefined for any other. */
export function throughConduit(program: ScriptRun, { receiver, method, args, named }: MadeCall): Value | undefined {
  const { instance } = receiver;
  if (instance === undefined) return undefined;
  const listens = LISTENS.has(method);
  if ((listens || TELLS.has(method)) && memberOfClass(instance.of, method) === undefined)
    return listens ? hear(instance, receiver, args) : tell(program, instance, args);
  if (!isConduit(receiver)) return undefined;
  put(program, instance, union(originsOf(args.map(asData)), originsOf([...named.values()])));
  const content = derived(contentOf(receiver));
  for (const arg of args) arg.callable?.invoke([content, content]);
  return content;
}

function put(program: ScriptRun, instance: Instance, origins: Value['origins']): void {
  if (origins.length > 0) setField(program, instance, ANY_FIELD, derived(origins));
}

/** The name of an event; all of them where it is only known when the program runs. */
function eventOf(args: readonly Value[]): string {
  return args[0]?.known === true ? args[0].text : '';
}

function hear(instance: Instance, receiver: Value, args: readonly Value[]): Value {
  const event = eventOf(args);
  const listener = args.find((arg) => arg.callable !== undefined);
  if (!listener) return receiver;
  const key = `on ${event}`;
  const before = instance.fields.get(key)?.items ?? [];
  if (before.length < MAX_LISTENERS) instance.fields.set(key, changed(UNKNOWN, { items: [...before, listener] }));
  const told = instance.fields.get(`told ${event}`)?.items;
  if (told) listener.callable?.invoke(told);
  return receiver;
}

function tell(program: ScriptRun, instance: Instance, args: readonly Value[]): Value {
  const event = eventOf(args);
  const data = args[0]?.known === true ? args.slice(1) : args;
  setField(program, instance, `told ${event}`, listed(data, originsOf(data.map(asData))));
  for (const listener of instance.fields.get(`on ${event}`)?.items ?? []) listener.callable?.invoke(data);
  return derived(NO_ORIGINS);
}

/** `channel <- value` of Go, which is read as a comparison with a negative number; undefined for any other join. */
export function sentToChannel(program: ScriptRun, { operator }: JoinNode, [channel, value]: readonly Value[]): Value | undefined {
  if (operator !== '<' || program.dialect.language !== 'go' || channel?.instance === undefined || !isConduit(channel) || !value)
    return undefined;
  put(program, channel.instance, asData(value).origins);
  return derived(NO_ORIGINS);
}

/** `new Promise((resolve, reject) => …)`: what is resolved with is what the promise gives. */
export function promised(program: ScriptRun, { callee, args }: MadeCall): Value | undefined {
  const executor = callee.ref === 'Promise' ? args[0]?.callable : undefined;
  if (executor === undefined) return undefined;
  const given: Value[] = [];
  const settle: Value = changed(UNKNOWN, {
    callable: {
      name: 'resolve',
      invoke: (values) => {
        program.changes += 1;
        if (given.length < 50) given.push(values[0] ?? UNKNOWN);
        return UNKNOWN;
      },
      isFollowed: () => true,
      each: (items) => items,
    },
  });
  executor.invoke([settle, UNKNOWN]);
  const [only] = given;
  if (only === undefined) return undefined;
  return given.length === 1 ? only : changed(only, { known: false, origins: originsOf(given.map(asData)) });
}

import type { Flag } from '../../behaviour.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, NOTHING, UNKNOWN, withOrigins, type Value } from '../../value.js';
import * as effects from '../effects.js';
import { inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** `spawn(command, args, options)` and `execFile`. */
const spawn: CallReader = (call) => {
  const [command, second] = call.args;
  if (!command) return UNKNOWN;
  const options = call.args.find((arg) => arg.entries !== undefined);
  const shell = options?.entries?.get('shell')?.text === '{true}' || options?.entries?.get('shell')?.known === true;
  const stdio = options?.entries?.get('stdio');
  if (stdio && isPeer(call, stdio)) noteCall(call, 'connect-shell', { target: command.text, flowsFrom: stdio.origins });
  const words = second?.items ? [command, ...second.items] : [command];
  const quiet: Flag[] = [];
  if (options?.entries?.get('stdio')?.text === 'ignore') quiet.push('hidden-output');
  if (options?.entries?.has('detached') === true) quiet.push('background');
  const started = effects.startProgram({ ...call, flags: [...call.flags, ...quiet] }, command, {
    shell: shell && !second?.items,
    input: options?.entries?.get('input') ?? NOTHING,
    ...(second?.items ? { rest: words.slice(1) } : {}),
  });
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, started, started]);
  return started;
};

const exec: CallReader = (call) => {
  const result = effects.shellLine()(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, result, result]);
  return result;
};

function isPeer(call: FunctionCall, value: Value): boolean {
  const unbound = value.ref === undefined && value.origins.length === 0 && value.callable === undefined;
  if (call.state.peer.text !== '' && (unbound || /^(?:net|tls|socket)\./u.test(value.ref ?? ''))) return true;
  return value.origins.some((origin) => {
    const deed = call.reading.trace.behaviours[origin];
    return deed?.kind === 'fetch' && /connect|socket|net\./iu.test(deed.name);
  });
}

const SHELL = /(?:^|\/)(?:ba|z|da)?sh\b|cmd(?:\.exe)?\b|powershell/iu;

/** `socket.pipe(shell.stdin)`, `shell.stdout.pipe(socket)`. */
const pipe: CallReader = (call) => {
  const [target] = call.args;
  if (!target) return undefined;
  const startsShell = (value: Value): boolean =>
    value.origins.some((origin) => {
      const deed = call.reading.trace.behaviours[origin];
      return deed?.kind === 'execute' && SHELL.test(deed.target ?? '');
    });
  if ((isPeer(call, call.receiver) && startsShell(target)) || (startsShell(call.receiver) && isPeer(call, target))) {
    noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: union(call.receiver.origins, target.origins) });
  }
  effects.feedInterpreter({ ...call, receiver: target }, call.receiver);
  if (target.handle?.writes === true) {
    if (target.handle.deed >= 0) call.reading.trace.feed(target.handle.deed, call.receiver.origins);
    if (!/^[a-z]+:\/\//u.test(target.handle.path))
      call.reading.writePath(derived(NO_ORIGINS, target.handle.path), call.receiver, 'pipe', call.place);
  }
  return derived(union(call.receiver.origins, target.origins));
};

/** `pipeline(source, …, target)`: what one stream gives goes through the next. */
const pipeline: CallReader = (call) => {
  let flowing: Value = UNKNOWN;
  for (const stream of call.args) {
    const goesThrough = stream.callable ?? stream.entries?.get('transform')?.callable ?? stream.entries?.get('write')?.callable;
    if (goesThrough !== undefined) {
      const made = goesThrough.invoke([flowing]);
      for (const end of ['flush', 'final']) stream.entries?.get(end)?.callable?.invoke([]);
      flowing = withOrigins(made, union(flowing.origins, made.origins));
      continue;
    }
    if (flowing !== UNKNOWN) pipe({ ...call, receiver: flowing, args: [stream] });
    flowing = withOrigins(stream, union(flowing.origins, stream.origins));
  }
  return flowing;
};

/** A stream of the program's own: what it does with each piece is in its options (Node.js, “Implementing a stream”). */
const ownStream: CallReader = (call) => {
  const entries = call.args[0]?.entries;
  return entries === undefined ? undefined : changed(derived(inputOrigins(call)), { entries });
};

const promisify: CallReader = (call) => call.args[0];

/** Programs that are started, and shells that are tied to sockets. */
export const PROCESS_CALLS = tableOf([
  ['child_process.exec child_process.execSync child_process.execaCommand child_process.execAsync Bun.$ $', exec],
  [
    'child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync child_process.fork child_process child_process.execa Bun.spawn',
    spawn,
  ],
  ['Deno.Command', (call) => spawn({ ...call, args: [call.args[0] ?? UNKNOWN, call.args[1]?.entries?.get('args') ?? UNKNOWN] })],
  ['util.promisify promisify', promisify],
  ['stream.pipeline stream.promises.pipeline stream/promises.pipeline', pipeline],
  ['stream.Writable stream.Transform stream.Duplex', ownStream],
  ['Promise.all Promise.resolve Promise.allSettled', (call) => call.args[0]],
  [
    'process.dlopen',
    (call) => {
      noteCall(call, 'execute', { target: concat(call.args.slice(1), ' ').text, flowsFrom: inputOrigins(call) });
      return UNKNOWN;
    },
  ],
]);

/** Programs that are started, and shells that are tied to sockets. Methods, whatever their object. */
export const PROCESS_METHODS = tableOf([['pipe pipeTo', pipe]]);

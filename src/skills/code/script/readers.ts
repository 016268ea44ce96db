import { NO_ORIGINS, plus, union } from '../trace.js';
import { changed, concat, derived, NOTHING, originsOf, UNKNOWN, valueOf, withOrigins, type Value } from '../value.js';
import * as effects from './effects.js';
import * as network from './network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from './function-call.js';
import type { Knowledge } from './knowledge.js';

/** Readers that the tables of several languages share. */

/** Every origin goes through, with the text of the first argument: conversions, buffers, serialisers. */
export const passing: CallReader = (call) => {
  const [first] = call.args;
  const origins = inputOrigins(call);
  return first === undefined ? derived(origins) : changed(valueOf(first.text, first.known, origins), { items: first.items });
};

/** The object as it is, with what it is given: builders, `toString`. */
export const itself: CallReader = (call) => withOrigins(call.receiver, inputOrigins(call));

/** What is sent by a library of mail, of a cloud or of files. */
export const sendsAll: CallReader = (call) => {
  const named = call.args.find((arg) => /^[a-z+]+:\/\//u.test(arg.text)) ?? call.receiver;
  return derived(
    plus(NO_ORIGINS, noteCall(call, 'send', { target: named.text, host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) })),
  );
};

/** A file that a library sends, by the position of its path. */
export const sendsFile =
  (index: number): CallReader =>
  (call) =>
    sendsAll({ ...call, args: [...call.args, call.reading.readPath(argument(call, index), call.name, call.place)] });

/** A name that is looked up carries data when it is put together from them. */
export const lookUp: CallReader = (call) =>
  argument(call, 0).origins.length === 0 ? derived(NO_ORIGINS) : network.request({ sends: true })(call);

const SHELL = /^\s{0,4}(?:\S{0,40}[\\/])?(?:(?:ba|z|da|k)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)(?:\s+-i)?(?:\s[<>&\d\s]{0,30})?$/u;

/** Notes a shell on a connection when data of the one reach the other. */
function noteShell(call: FunctionCall, origins: readonly number[]): void {
  if (call.state.peer.text === '') return;
  const shell = origins.some((origin) => {
    const deed = call.reading.trace.behaviours[origin];
    return deed?.kind === 'execute' && SHELL.test(deed.target ?? '');
  });
  if (shell) noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: origins });
}

/** Data into a connection, an open file or a request. */
export const writes: CallReader = (call) => {
  const origins = originsOf(call.args);
  if (call.receiver.ref === 'socket.socket' || isPeer(call)) {
    noteShell(call, origins);
    return network.sendToPeer(call);
  }
  return call.receiver.handle ? effects.writeHandle()(call) : undefined;
};

function isPeer(call: FunctionCall): boolean {
  const deed = call.receiver.handle?.deed ?? -1;
  const opened = call.reading.trace.behaviours[deed];
  return call.state.peer.text !== '' && opened?.kind === 'fetch' && opened.target === call.state.peer.text;
}

/** Data of one argument into another that is an open file, a connection or a request: `io.Copy(target, source)`. */
export const pours =
  (target: number, source: number): CallReader =>
  (call) => {
    const receiver = argument(call, target);
    const data = argument(call, source);
    return writes({ ...call, receiver, args: [data] }) ?? derived(data.origins);
  };

/** Starts a program; a shell on the connection of the program is said. */
export const starts =
  (options: { readonly shell: boolean; readonly from?: number }): CallReader =>
  (call) => {
    const args = call.args.slice(options.from ?? 0);
    const words = (args[0]?.items ?? args.flatMap((arg) => arg.items ?? [arg])).map((word) => {
      const written = call.reading.files.get(word.text)?.origins;
      return written ? withOrigins(word, union(word.origins, written)) : word;
    });
    const line = concat(words, ' ').text;
    if (
      call.state.peer !== UNKNOWN &&
      call.language !== 'java' &&
      call.language !== 'kotlin' &&
      call.language !== 'csharp' &&
      SHELL.test(line)
    )
      noteCall(call, 'connect-shell', { target: call.state.peer.text });
    const [first] = words;
    if (!first) return undefined;
    return effects.startProgram(call, first, {
      shell: options.shell,
      input: NOTHING,
      ...(words.length > 1 ? { rest: words.slice(1) } : {}),
    });
  };

/** A folder that is listed or walked; functions that are given are called for what is found. */
export const walks =
  (index: number): CallReader =>
  (call) => {
    const root = index < 0 ? call.receiver : argument(call, index);
    const found = call.reading.readPath(root, call.name, call.place, ['recursive']);
    const item: Value = changed(found, { text: root.text, known: false });
    for (const arg of call.args) if (arg.callable) call.apply(arg, [item, item]);
    return item;
  };

/** Makes a file executable. */
export const permits: CallReader = (call) => {
  const target = argument(call, 0);
  const mode = call.args[1]?.text ?? '';
  noteCall(call, 'permission', {
    target: `${mode} ${target.text}`,
    flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
  });
  return NOTHING;
};

/** An address or a path: PHP's and Ruby's functions take both. */
export const opensAny: CallReader = (call) =>
  /^(?:https?|ftp):/u.test(argument(call, 0).text) ? network.request({ sends: false })(call) : effects.openFile(call);

/** A file that is loaded as code. */
export const loadsFile: CallReader = (call) => {
  const file = argument(call, 0);
  const origins = union(file.origins, call.reading.files.get(file.text)?.origins ?? NO_ORIGINS);
  if (/^https?:/u.test(file.text)) {
    const answer = network.request({ sends: false })(call) ?? UNKNOWN;
    noteCall(call, 'evaluate', { target: file.text, flowsFrom: answer.origins });
  } else if (origins.length > 0) noteCall(call, 'evaluate', { target: file.text, flowsFrom: origins });
  return derived(origins);
};

/** Bytes that become code of the program itself. */
export const loadsBytes: CallReader = (call) => {
  const origins = inputOrigins(call);
  if (origins.length > 0) noteCall(call, 'evaluate', { target: call.args[0]?.text ?? '', flowsFrom: origins });
  return derived(origins);
};

/** A value of the registry; one that starts a program at every login is said. */
export const writesRegistry: CallReader = (call) => {
  const line = concat([call.receiver, ...call.args], ' ').text;
  if (!/\\CurrentVersion\\{1,4}(?:Run|Winlogon)/iu.test(line)) return undefined;
  noteCall(call, 'persist', { persistence: 'run-key', target: line, flowsFrom: inputOrigins(call) });
  return NOTHING;
};

/** A text that is put together of numbers: letters by their codes. */
export const lettersOfCodes: CallReader = (call) => {
  const codes = (call.args[0]?.items ?? call.args).map((arg) => (arg.known && arg.text !== '' ? Number(arg.text) : Number.NaN));
  const valid = codes.length > 0 && codes.length < 20_000 && codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
  return valid ? valueOf(codes.map((code) => String.fromCodePoint(code)).join(''), true, inputOrigins(call)) : derived(inputOrigins(call));
};

/** An object on which a request is built step by step: it keeps its address and what it is given. */
export const addressed =
  (index: number): CallReader =>
  (call) => {
    const address = argument(call, index);
    return changed(call.receiver, { text: address.text, known: address.known, origins: inputOrigins(call) });
  };

/** A request whose address is its object, and whose data are all that it was given. */
export const dispatches =
  (sends: boolean): CallReader =>
  (call) => {
    const { receiver } = call;
    return network.request({ sends: sends || receiver.origins.length > 0 })({ ...call, args: [receiver, ...call.args] });
  };

/** `client.post(address, …)`: only where the address is one. */
export const requestIfAddress =
  (sends: boolean, url = 0): CallReader =>
  (call) => {
    const address = argument(call, url, 'url', 'uri', 'requestUri');
    const likely = /^(?:https?:|\$\{?\w*(?:url|uri|endpoint|host))/iu.test(address.text) || address.ref === 'address';
    return likely ? network.request({ sends, url })(call) : undefined;
  };

/** The knowledge of a language from its tables; the first word of every name is known without an import. */
export function knowledgeOf(
  calls: Knowledge['calls'],
  more: Partial<Omit<Knowledge, 'calls' | 'globals'>> & { readonly globals?: string; readonly prefixes?: readonly string[] } = {},
): Knowledge {
  const { globals = '', prefixes = [], ...rest } = more;
  const all = new Map(calls);
  for (const [name, reader] of calls) for (const prefix of prefixes) all.set(`${prefix}.${name}`, reader);
  return {
    methods: new Map(),
    environment: new Set(),
    secrets: new Map(),
    moduleName: (name) => name,
    ...rest,
    calls: all,
    globals: new Set([...globals.split(' '), ...[...all.keys(), ...(rest.wrappers?.keys() ?? [])].map((name) => name.split('.')[0] ?? '')]),
  };
}

import type { Flag, Language, Subject } from '../behaviour.js';
import { STANDARD_INPUT } from '../bundle-files.js';
import { addressInDotenv } from '../dotenv.js';
import type { Decoder } from '../decoding.js';
import { followWords } from '../shell/run.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { keepsTraces } from '../traces.js';
import { changed, concat, derived, literal, NOTHING, originsOf, UNKNOWN, withText, type Value } from '../value.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from './function-call.js';

/** A command line for a shell: `os.system`, `child_process.exec`. */
export function shellLine(index = 0): CallReader {
  return (call) => runLine(call, argument(call, index, 'cmd', 'command', 'args'));
}

/** Notes that a command line is started, and follows it. */
export function runLine(call: FunctionCall, line: Value, input: Value = NOTHING, language: Language = 'shell'): Value {
  const flowsFrom = union(line.origins, input.origins);
  // Threat: a text of nothing but empty commands would be noted ten thousands of times.
  if (line.known && line.text === '' && flowsFrom.length === 0) return UNKNOWN;
  const deed = noteCall(call, 'execute', { target: line.text, flags: ['shell', ...unwritten(line)], flowsFrom });
  const printed = line.text === '' ? UNKNOWN : call.reading.nested(language, line, call.place, { input, exact: line.exact });
  return derived(plus(union(printed.origins, flowsFrom), deed));
}

/** A command of which not even the name is written out: what it is, the data say. */
function unwritten(line: Value): readonly Flag[] {
  return !line.known && line.origins.length > 0 && /^(?:\{[\w.$]{0,60}\}|\$?$)/u.test(line.text) ? ['unwritten'] : [];
}

/** A program with its arguments: a list, or a line when a shell is asked for; `input` and standard streams flow in. */
export function startProgram(
  call: FunctionCall,
  command: Value,
  options: { shell: boolean; input: Value; rest?: readonly Value[] },
): Value {
  const words = command.items ?? (options.rest ? [command, ...options.rest] : undefined);
  if (options.shell && !words) return runLine(call, command, options.input);
  const line = words ? concat(words, ' ') : command;
  const flowsFrom = union(union(line.origins, options.input.origins), originsOf(words ?? []));
  const hidden = unwritten(words?.[0] ?? command);
  const deed = noteCall(call, 'execute', { target: line.text, flags: options.shell ? ['shell', ...hidden] : hidden, flowsFrom });
  if (!words) {
    const split = command.known
      ? command.text
          .split(/\s+/u)
          .filter((word) => word !== '')
          .map((word) => literal(word))
      : [command];
    return derived(plus(union(followed(call, split, options.input), flowsFrom), deed));
  }
  const [first] = words;
  if (options.shell && first && words.length === 1) return runLine(call, first, options.input);
  return derived(plus(union(followed(call, words, options.input), flowsFrom), deed));
}

function followed(call: FunctionCall, words: readonly Value[], input: Value): readonly number[] {
  return words[0]?.text ? followWords(words.slice(0, 60), input, call.place, call.reading).origins : NO_ORIGINS;
}

/** Code in a text: `eval`, `exec`, `new Function`. */
export function evaluateText(index = 0, language?: Language): CallReader {
  return (call) => {
    const code = index < 0 ? (call.args.at(index) ?? UNKNOWN) : argument(call, index, 'source', 'object', 'code');
    noteCall(call, 'evaluate', { target: code.text, flowsFrom: code.origins });
    if (!code.known || code.text === '') return derived(code.origins);
    return call.reading.nested(language ?? call.language, code, call.place, { exact: code.exact });
  };
}

/** Data that builds objects, and runs code on the way: pickle, marshal, Java-like serialisation. */
export const deserialize: CallReader = (call) => {
  const data = argument(call, 0, 'data', 'file', 'f');
  if (call.named.get('weights_only')?.text.includes('True') === true) return derived(data.origins);
  const written = data.text === '' ? undefined : call.reading.files.get(data.text);
  const decoded = noteCall(call, 'evaluate', { target: call.name, flowsFrom: union(data.origins, written?.origins ?? NO_ORIGINS) });
  return derived(plus(data.origins, decoded));
};

/** `open`, by its mode. */
export const openFile: CallReader = (call) => {
  const path = argument(call, 0, 'file', 'path');
  const mode = argument(call, 1, 'mode', 'flags').text;
  if (/[wax+]/u.test(mode)) {
    const deed = call.reading.writePath(path, NOTHING, call.name, call.place, mode.includes('a') ? ['append'] : []);
    return changed(derived(path.origins), { handle: { path: path.text, writes: true, deed } });
  }
  return changed(call.reading.readPath(path, call.name, call.place), { handle: { path: path.text, writes: false, deed: -1 } });
};

/** What is piped into the program. */
export const readInput: CallReader = (call) => call.reading.readPath(derived(NO_ORIGINS, STANDARD_INPUT), call.name, call.place);

export function readFile(index = 0): CallReader {
  return (call) =>
    call.reading.readPath(index < 0 ? call.receiver : argument(call, index, 'path', 'filename', 'file'), call.name, call.place);
}

export function writeFile(path: number, content: number, flags: readonly Flag[] = []): CallReader {
  return (call) => {
    const place = path < 0 ? call.receiver : argument(call, path, 'path', 'filename');
    call.reading.writePath(place, argument(call, content, 'data', 'content'), call.name, call.place, flags);
    return NOTHING;
  };
}

/** An interpreter that was given no program, and so takes it from its input. */
const READS_ITS_PROGRAM =
  /^(?:\S*\/)?(?:node|deno run|bun run|python[\d.]*|perl|ruby|php|(?:ba|z|da|k)?sh|pwsh|powershell)(?:\.exe)?(?:\s(?:-|-s|-u|-i|-c -|\/dev\/stdin))*$/u;

/** Notes data that are given to an interpreter as its program, where the object is one that was started. */
export function feedInterpreter(call: FunctionCall, data: Value): void {
  const started = call.receiver.origins
    .map((origin) => call.reading.trace.behaviours[origin])
    .find((deed) => deed?.kind === 'execute' && READS_ITS_PROGRAM.test(deed.target ?? ''));
  if (started && data.origins.length > 0)
    noteCall(call, 'evaluate', { name: started.name, target: started.target ?? '', flowsFrom: data.origins });
}

/** Data into an open file, a request under way, an interpreter, or another stream. */
export function writeHandle(content = 0): CallReader {
  return (call) => {
    const { handle } = call.receiver;
    const data = argument(call, content, 'data', 's');
    feedInterpreter(call, data);
    if (!handle) return undefined;
    if (handle.deed >= 0) call.reading.trace.feedBody(handle.deed, data.origins);
    if (handle.writes && !/^[a-z]+:\/\//u.test(handle.path))
      call.reading.writePath(derived(NO_ORIGINS, handle.path), data, 'write', call.place, ['append']);
    return NOTHING;
  };
}

/** Data given first, an open file second: `json.dump`, `shutil.copyfileobj`. */
export const writeToHandle: CallReader = (call) => {
  const handle = argument(call, 1, 'fp', 'file', 'fdst').handle;
  if (handle?.writes === true) call.reading.writePath(derived(NO_ORIGINS, handle.path), argument(call, 0, 'obj'), call.name, call.place);
  return NOTHING;
};

export function copyFile(): CallReader {
  return (call) => {
    const content = call.reading.readPath(argument(call, 0, 'src'), call.name, call.place);
    call.reading.writePath(argument(call, 1, 'dst'), content, call.name, call.place);
    return NOTHING;
  };
}

export function removePath(index = 0, flags: readonly Flag[] = []): CallReader {
  return (call) => {
    const path = index < 0 ? call.receiver : argument(call, index, 'path');
    const config = call.args.find((arg) => arg.entries?.get('recursive') !== undefined);
    noteCall(call, keepsTraces(path.text) ? 'conceal' : 'delete', {
      target: path.text,
      flags: config ? [...flags, 'recursive'] : flags,
      flowsFrom: path.origins,
    });
    return NOTHING;
  };
}

/** Turns data back into what they were; known data are decoded indeed. */
export function decode(codec: string, decoder: Decoder | undefined, index = 0): CallReader {
  return (call) => {
    const data = index < 0 ? call.receiver : argument(call, index, 'data', 's');
    const deed = noteCall(call, 'decode', { target: codec, flowsFrom: data.origins });
    const origins = plus(data.origins, deed);
    const text = data.known ? decoder?.(data.text) : undefined;
    return text === undefined ? derived(origins) : literal(text, origins);
  };
}

export function encode(codec: string, index = 0): CallReader {
  return (call) => {
    const data = index < 0 ? call.receiver : argument(call, index, 'data', 's');
    return derived(plus(data.origins, noteCall(call, 'encode', { target: codec, flowsFrom: data.origins })));
  };
}

/** Reads something private that is no file. */
export function reveal(subject: Subject): CallReader {
  return (call) => derived(plus(NO_ORIGINS, noteCall(call, 'read', { subject, target: call.args[0]?.text ?? call.name })));
}

/** One variable of the environment. */
export const environmentVariable: CallReader = (call) => {
  const name = argument(call, 0, 'key').text;
  if (/^(?:HOME|USERPROFILE)$/u.test(name)) return derived(NO_ORIGINS, '~');
  const deed = noteCall(call, 'read', { subject: 'environment-variable', target: name });
  const address = defaultAddress(argument(call, 1, 'default', 'default_var'));
  // What the program itself names is nothing that it takes from the user.
  if (address !== undefined) return derived(NO_ORIGINS, address);
  return derived(plus(NO_ORIGINS, deed), addressInDotenv(call.reading.place, name) ?? `$${name}`);
};

/** An address that stands in for a variable which nobody sets: that is where the program goes. */
function defaultAddress({ text, known }: Value): string | undefined {
  return known && /^(?:https?|wss?|ftp):\/\/[\w-]/u.test(text) ? text : undefined;
}

/** Joins texts into a path. */
/** Parts of a path in one list that are put together. */
const MAX_PARTS = 40;

export const joinPath: CallReader = (call) => {
  const parts = call.args
    .flatMap((arg) => arg.items?.slice(0, MAX_PARTS) ?? [arg])
    .map((arg) => (arg.text === '' && !arg.known ? withText(arg, '{}') : arg));
  const joined = concat(parts, '/');
  const absolute = parts.findLastIndex((part) => /^[/~]/u.test(part.text));
  const text = absolute > 0 ? concat(parts.slice(absolute), '/').text : joined.text;
  return withText(joined, text.replace(/\/{2,}/gu, '/'));
};

/** The first argument, or the object, as it is: `str`, `expanduser`, `strip`, `toString`. */
export function same(index = 0): CallReader {
  return (call) => (index < 0 ? call.receiver : (call.args[index] ?? UNKNOWN));
}

/** A value that is always the same text, `~` for the home. */
export function constant(text: string): CallReader {
  return () => derived(NO_ORIGINS, text);
}

/** Calls functions that are given, with what flows in: callbacks, threads, promises. */
export function callBack(call: FunctionCall, data: Value): Value {
  let result: Value = derived(inputOrigins(call));
  for (const value of [...call.args, ...call.named.values()]) {
    if (value.callable) result = value.callable.invoke([data, data]);
  }
  return result;
}

import { NO_ORIGINS, union } from '../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, reference, UNKNOWN, withOrigins, withText } from '../value.js';
import * as effects from './effects.js';
import * as network from './network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from './function-call.js';
import * as readers from './readers.js';

/** Objects of COM, which Visual Basic, JScript and the scripts of Office make by their names. */

/** `CreateObject("WScript.Shell")`: an object of COM by its name. */
export const createObject: CallReader = (call) =>
  changed(UNKNOWN, { ref: `com:${argument(call, 0).text.toLowerCase()}`, origins: inputOrigins(call) });

/** `GetObject("winmgmts:…")`, `GetObject("script:https://…")`. */
export const getObject: CallReader = (call) => {
  const name = argument(call, 0).text;
  const address = /^script:(.{4,300})/iu.exec(name)?.[1];
  if (address === undefined) return reference(`com:${name.toLowerCase().slice(0, 80)}`);
  const answer = network.request({ sends: false })({ ...call, args: [literal(address)] }) ?? UNKNOWN;
  noteCall(call, 'evaluate', { target: name, flowsFrom: answer.origins });
  return derived(answer.origins);
};

const isOf = (call: Parameters<CallReader>[0], pattern: RegExp): boolean => pattern.test(call.receiver.ref ?? '');

/** A command line: `Shell line`, `shell.Run line`, `ShellExecute file, args`. */
export const runs = (from: number): CallReader => {
  return (call) => {
    const words = call.args.slice(from, from + (/shellexecute$/iu.test(call.name) ? 2 : 1));
    const line = concat(words, ' ');
    const plain = withText(line, line.text.replace(/^"([^"]{1,400})"$/u, '$1'));
    const written = call.reading.files.get(plain.text)?.origins ?? NO_ORIGINS;
    return effects.runLine(call, withOrigins(plain, union(line.origins, written)), NOTHING, 'batch');
  };
};

export const ofShell: CallReader = (call) => (isOf(call, /wscript\.shell|shell\.application|win32_process/u) ? runs(0)(call) : undefined);

/** `x.Open "GET", url`: a request that is sent later; `f.Open` of a document is none. */
export const opens: CallReader = (call) => {
  if (!isOf(call, /xmlhttp|winhttp/u)) return undefined;
  const address = argument(call, 1);
  return changed(call.receiver, {
    text: address.text,
    known: false,
    origins: inputOrigins(call),
    handle: { path: address.text, writes: true, deed: -1 },
  });
};

export const sends: CallReader = (call) => {
  if (isOf(call, /xmlhttp|winhttp/u)) {
    const address = literal(call.receiver.handle?.path ?? '');
    return network.request({ sends: originsOf(call.args).length > 0 })({
      ...call,
      args: [withOrigins(address, call.receiver.origins), ...call.args],
    });
  }
  return isOf(call, /cdo\.message|outlook/u) ? readers.sendsAll(call) : undefined;
};

/** The answer of a request that was sent. */
export const answers: CallReader = (call) => derived(call.receiver.origins);

export const savesFile: CallReader = (call) => {
  call.reading.writePath(argument(call, 0), call.receiver, call.name, call.place);
  return NOTHING;
};

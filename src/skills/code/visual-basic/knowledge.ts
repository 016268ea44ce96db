import { classifyHost } from '../classify-host.js';
import * as decoding from '../decoding.js';
import * as effects from '../script/effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../script/function-call.js';
import { tableOf } from '../script/knowledge.js';
import * as readers from '../script/readers.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN } from '../value.js';

/** `CreateObject("WScript.Shell")`: an object of COM by its name. */
export const createObject: CallReader = (call) => ({
  ...UNKNOWN,
  ref: `com:${argument(call, 0).text.toLowerCase()}`,
  origins: inputOrigins(call),
});

/** `GetObject("winmgmts:…")`, `GetObject("script:https://…")`. */
const getObject: CallReader = (call) => {
  const name = argument(call, 0).text;
  const address = /^script:(.{4,300})/iu.exec(name)?.[1];
  if (address === undefined) return { ...UNKNOWN, ref: `com:${name.toLowerCase().slice(0, 80)}` };
  const answer = effects.request({ sends: false })({ ...call, args: [literal(address)] }) ?? UNKNOWN;
  noteCall(call, 'evaluate', { target: name, flowsFrom: answer.origins });
  return derived(answer.origins);
};

const isOf = (call: Parameters<CallReader>[0], pattern: RegExp): boolean => pattern.test(call.receiver.ref ?? '');

/** A command line: `Shell line`, `shell.Run line`, `ShellExecute file, args`. */
const runs = (from: number): CallReader => {
  return (call) => {
    const words = call.args.slice(from, from + (call.name.endsWith('shellexecute') ? 2 : 1));
    const line = concat(words, ' ');
    const plain = { ...line, text: line.text.replace(/^"([^"]{1,400})"$/u, '$1') };
    const written = call.reading.files.get(plain.text)?.origins ?? NO_ORIGINS;
    return effects.runLine(call, { ...plain, origins: union(line.origins, written) }, NOTHING, 'batch');
  };
};

export const ofShell: CallReader = (call) => (isOf(call, /wscript\.shell|shell\.application|win32_process/u) ? runs(0)(call) : undefined);

/** `x.Open "GET", url`: a request that is sent later; `f.Open` of a document is none. */
export const opens: CallReader = (call) => {
  if (!isOf(call, /xmlhttp|winhttp/u)) return undefined;
  const address = argument(call, 1);
  return {
    ...call.receiver,
    text: address.text,
    known: false,
    origins: inputOrigins(call),
    handle: { path: address.text, writes: true, deed: -1 },
  };
};

export const sends: CallReader = (call) => {
  if (isOf(call, /xmlhttp|winhttp/u)) {
    const address = literal(call.receiver.handle?.path ?? '');
    return effects.request({ sends: originsOf(call.args).length > 0 })({
      ...call,
      args: [{ ...address, origins: call.receiver.origins }, ...call.args],
    });
  }
  return isOf(call, /cdo\.message|outlook/u) ? readers.sendsAll(call) : undefined;
};

/** The answer of a request that was sent. */
const answers: CallReader = (call) => derived(call.receiver.origins);

const savesFile: CallReader = (call) => {
  call.reading.writePath(argument(call, 0), call.receiver, call.name, call.place);
  return NOTHING;
};

const registry: CallReader = (call) => readers.writesRegistry(call) ?? NOTHING;

const expands: CallReader = (call) => ({ ...argument(call, 0), origins: inputOrigins(call) });

const environment: CallReader = (call) => {
  const name = argument(call, 0).text;
  if (/^(?:temp|tmp|appdata|localappdata|windir|programfiles|public|computername|username|comspec)$/iu.test(name))
    return derived(NO_ORIGINS, `%${name.toUpperCase()}%`);
  return effects.environmentVariable(call);
};

/** `URLDownloadToFile 0, url, file, 0, 0` of the system. */
const downloads: CallReader = (call) => {
  const address = argument(call, 1);
  const deed = noteCall(call, 'fetch', { target: address.text, host: classifyHost(address.text).class, flowsFrom: address.origins });
  call.reading.writePath(argument(call, 2), derived(deed < 0 ? NO_ORIGINS : [deed]), call.name, call.place);
  return NOTHING;
};

const replace: CallReader = (call) => {
  const [text, from, to] = call.args;
  if (text?.known !== true || from?.known !== true || to?.known !== true || from.text === '')
    return derived(inputOrigins(call), text?.text ?? '');
  return literal(text.text.split(from.text).join(to.text), originsOf(call.args));
};

/** A letter by its code; one that is only known when the program runs is a way to hide a text. */
const letters: CallReader = (call) => {
  const made = readers.lettersOfCodes({ ...call, args: call.args.slice(0, 1) }) ?? UNKNOWN;
  return made.known ? made : derived(plus(made.origins, noteCall(call, 'decode', { target: 'codes', flowsFrom: made.origins })));
};

const list: CallReader = (call) => ({ ...UNKNOWN, items: call.args, origins: originsOf(call.args) });

const join: CallReader = (call) =>
  argument(call, 0).items ? concat(argument(call, 0).items ?? [], argument(call, 1).text) : derived(inputOrigins(call));

/** The functions of Visual Basic, and the objects of Windows and Office. */
const CALLS = tableOf([
  ['createobject wscript.createobject server.createobject', createObject],
  ['getobject', getObject],
  ['shell', runs(0)],
  ['shellexecute shellexecutea', runs(2)],
  ['execute executeglobal eval', effects.evaluateText()],
  ['urldownloadtofile urldownloadtofilea', downloads],
  ['environ environ$', environment],
  ['strreverse', effects.decode('reversed', decoding.reversed)],
  ['replace', replace],
  ['chr chrw chr$ chrb', letters],
  ['array', list],
  ['join', join],
  ['filecopy', effects.copyFile()],
  ['kill', effects.removePath()],
  ['cstr trim lcase ucase mid left right', readers.passing],
]);

const METHODS = tableOf([
  ['run exec shellexecute create', ofShell],
  ['open', opens],
  ['send', sends],
  ['responsebody responsetext responsestream', answers],
  ['savetofile', savesFile],
  ['regwrite', registry],
  ['expandenvironmentstrings specialfolders', expands],
  ['opentextfile getfile', effects.readFile()],
  ['createtextfile', (call) => effects.openFile({ ...call, args: [argument(call, 0), literal('w')] })],
  ['getfolder', readers.walks(0)],
  ['copyfile movefile', effects.copyFile()],
  ['deletefile', effects.removePath()],
  ['deletefolder', effects.removePath(0, ['recursive'])],
  ['write writeline', effects.writeHandle()],
  ['readall readline files', readers.itself],
]);

export const VISUAL_BASIC = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(['write', 'writeline', 'add', 'addattachment', 'send']),
  fillers: new Map(),
});

import { classifyHost } from '../classify-host.js';
import * as decoding from '../decoding.js';
import * as effects from '../script/effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../script/function-call.js';
import { tableOf } from '../script/knowledge.js';
import { answers, createObject, getObject, ofShell, opens, runs, savesFile, sends } from '../script/com-objects.js';
import * as readers from '../script/readers.js';
import { NO_ORIGINS, plus } from '../trace.js';
import { concat, derived, listed, literal, NOTHING, originsOf, UNKNOWN, withOrigins } from '../value.js';

const registry: CallReader = (call) => readers.writesRegistry(call) ?? NOTHING;

const expands: CallReader = (call) => withOrigins(argument(call, 0), inputOrigins(call));

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

const list: CallReader = (call) => listed(call.args, originsOf(call.args));

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

import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, concat, derived, NOTHING, originsOf, UNKNOWN, type Value } from '../../value.js';
import type { MethodCall, MethodReader } from '../methods.js';
import { methodsOf } from './method-table.js';

/** A command line: `$shell.Run(line)`, `[Diagnostics.Process]::Start(file, args)`, `ShellExecute(file, args, …)`. */
function runs(call: MethodCall, words: readonly Value[]): Value {
  const line = concat(words, ' ');
  const written = call.run.reading.files.get(words[0]?.text ?? '')?.origins ?? NO_ORIGINS;
  const flowsFrom = union(line.origins, written);
  const deed = call.run.reading.note({ kind: 'execute', ...call.place, name: call.name, target: line.text, flags: ['shell'], flowsFrom });
  if (line.text !== '') call.run.reading.nested('shell', line, call.place);
  return derived(plus(flowsFrom, deed));
}

const processStart: MethodReader = (call) => runs(call, call.args.slice(0, 2));

/** Methods of the shell objects of Windows; the same words mean other things elsewhere. */
const ofShell: MethodReader = (call) =>
  /wscript\.shell|shell\.application|shellwindows|mmc20|win32_process|wmiclass/u.test(call.receiver.ref ?? '')
    ? runs(call, call.args.slice(0, /shellexecute|executeshellcommand/u.test(call.name) ? 2 : 1))
    : undefined;

const environment: MethodReader = (call) =>
  derived(
    plus(
      NO_ORIGINS,
      call.run.reading.note({
        kind: 'read',
        ...call.place,
        name: 'Environment',
        subject: 'environment',
        target: 'GetEnvironmentVariables',
      }),
    ),
  );

const variable: MethodReader = (call) => {
  const name = call.args[0]?.text ?? '';
  if (/^(?:HOME|USERPROFILE)$/iu.test(name)) return derived(NO_ORIGINS, '~');
  if (/^(?:PATH|TEMP|TMP|(?:LOCAL)?APPDATA|PSModulePath|windir|ProgramFiles.{0,6})$/iu.test(name)) return derived(NO_ORIGINS, `%${name}%`);
  const deed = call.run.reading.note({ kind: 'read', ...call.place, name: 'Environment', subject: 'environment-variable', target: name });
  return derived(plus(NO_ORIGINS, deed), `$env:${name}`);
};

const FOLDERS: Readonly<Record<string, string>> = {
  userprofile: '~',
  personal: '~\\Documents',
  mydocuments: '~\\Documents',
  desktop: '~\\Desktop',
  applicationdata: '%APPDATA%',
  localapplicationdata: '%LOCALAPPDATA%',
  startup: '%APPDATA%\\Microsoft\\Windows\\Start Menu\\Programs\\Startup',
};

const folder: MethodReader = (call) => {
  const name = (call.args[0]?.text ?? '').replace(/^.*::|^\s+|\s+$/gu, '') || (call.args[0]?.ref ?? '').replace(/^.*::/u, '');
  return derived(NO_ORIGINS, FOLDERS[name.toLowerCase()] ?? '%FOLDER%');
};

/** A value of the registry that starts a program at every login. */
const registry: MethodReader = (call) => {
  const line = concat([call.receiver, ...call.args], ' ').text;
  if (!/\\CurrentVersion\\{1,2}(?:Run|Winlogon)/iu.test(line)) return undefined;
  call.run.reading.note({
    kind: 'persist',
    ...call.place,
    name: call.name,
    persistence: 'run-key',
    target: line,
    flowsFrom: originsOf(call.args),
  });
  return NOTHING;
};

/** A consumer of events in the repository of WMI: it starts its command at every event (WMI, “Receiving Events at All Times”). */
const createInstance: MethodReader = (call) => {
  const line = `${call.receiver.ref ?? ''} ${call.receiver.text}`;
  if (/CommandLineEventConsumer|ActiveScriptEventConsumer/iu.test(line))
    call.run.reading.note({
      kind: 'control',
      ...call.place,
      name: call.name,
      target: line,
      effect: 'hidden-subscription',
      certainty: 'certain',
    });
  return undefined;
};

const clipboard: MethodReader = (call) =>
  derived(
    plus(NO_ORIGINS, call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject: 'clipboard', target: call.name })),
  );

const screen: MethodReader = (call) => {
  const deed = call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject: 'screen', target: call.name });
  return derived(plus(NO_ORIGINS, deed));
};

/** Programs, the environment, the registry, the clipboard and the screen. */
export const SYSTEM_METHODS = methodsOf([
  ['[diagnostics.process]::start', processStart],
  ['run exec shellexecute create executeshellcommand', ofShell],
  ['getenvironmentvariables', environment],
  ['[environment]::getenvironmentvariable', variable],
  ['[environment]::getfolderpath', folder],
  ['[microsoft.win32.registry]::setvalue setvalue', registry],
  ['opensubkey createsubkey', (call) => changed(call.args[0] ?? UNKNOWN, { ref: 'registry' })],
  ['[windows.forms.clipboard]::gettext [windows.clipboard]::gettext', clipboard],
  ['copyfromscreen', screen],
  ['createinstance', createInstance],
]);

import type { Flag, Persistence } from '../../behaviour.js';
import { classifyPath } from '../../classify-path.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../../value.js';
import { allOf, cmdletsOf, named, noteCmdlet, parameter, type Cmdlet, type CmdletCall } from '../cmdlet.js';
import { evaluate } from '../evaluate.js';
import { newObject } from '../objects.js';

const startProcess: Cmdlet = (call) => {
  const file = parameter(call, 0, 'filepath');
  const given = parameter(call, 1, 'argumentlist', 'args');
  const args = given.items ? concat(given.items, ' ') : given;
  const hidden: Flag[] = /hidden/iu.test(named(call, 'windowstyle')?.text ?? '') ? ['hidden-output'] : [];
  const line = `${file.text} ${args.text}`.trim();
  noteCmdlet(call, 'execute', {
    target: line,
    flags: hidden,
    flowsFrom: union(originsOf([file, args]), call.run.reading.files.get(file.text)?.origins ?? NO_ORIGINS),
  });
  if (
    /^(?:powershell|pwsh|cmd|mshta|wscript|cscript|regsvr32|rundll32|msiexec|certutil|curl|bash|python)(?:\.exe)?$/iu.test(file.text) &&
    args.text !== ''
  )
    call.run.reading.nested('shell', literal(line, args.origins), call.place);
  return NOTHING;
};

/** Code in a text, or in a block that is given. */
const execute: Cmdlet = (call) => {
  const file = named(call, 'filepath');
  const code =
    file ??
    named(call, 'command', 'scriptblock', 'initializationscript') ??
    call.positional[0] ??
    (call.input === NOTHING ? UNKNOWN : call.input);
  const block = call.run.blockOf(code);
  const args = named(call, 'argumentlist', 'args');
  if (block) return call.run.apply(block, args?.items ?? (args ? [args] : []), new Map(), call.input);
  if (
    /^(?:invoke-command|icm|start-job|sajb|start-threadjob)$/iu.test(call.name) &&
    code.ref !== 'scriptblock' &&
    code.origins.length === 0
  )
    return UNKNOWN;
  return evaluate(call.run, code, call.place);
};

const registry: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  const line = concat(allOf(call), ' ').text;
  const isRun =
    classifyPath(path.text).persistence === 'run-key' ||
    /\\CurrentVersion\\(?:Run|Policies\\Explorer\\Run|Winlogon)|\\UserInitMprLogonScript|Image File Execution Options/iu.test(line);
  if (isRun) return persists(call, 'run-key', line);
  if (/DisableAntiSpyware|DisableRealtimeMonitoring|EnableLUA|ConsentPromptBehaviorAdmin|EnableScriptBlockLogging/iu.test(line)) {
    noteCmdlet(call, 'weaken', { target: line });
    return NOTHING;
  }
  if (/^(?:HK|Registry::)/iu.test(path.text)) noteCmdlet(call, 'execute', { target: line });
  return NOTHING;
};

function persists(call: CmdletCall, persistence: Persistence, target: string): Value {
  noteCmdlet(call, 'persist', { persistence, target, flowsFrom: originsOf(allOf(call)) });
  return derived(originsOf(allOf(call)), target);
}

const leaves =
  (persistence: Persistence): Cmdlet =>
  (call) =>
    persists(call, persistence, concat(allOf(call), ' ').text);

/** `New-ScheduledTaskAction` only describes; what registers it says so. */
const describes: Cmdlet = (call) => changed(concat(allOf(call), ' '), { known: false });

/** WMI: a process that is created, and subscriptions that start one. */
const wmi: Cmdlet = (call) => {
  const line = concat(allOf(call), ' ').text;
  if (/__EventFilter|EventConsumer|FilterToConsumer|root[\\/]subscription/iu.test(line)) return persists(call, 'scheduled-task', line);
  if (/Win32_Process\b.{0,200}\bCreate\b|\bCreate\b.{0,200}Win32_Process\b/isu.test(line)) {
    const args = named(call, 'argumentlist', 'arguments') ?? call.positional.at(-1) ?? UNKNOWN;
    const command = args.entries?.get('commandline') ?? args.items?.[0] ?? args;
    noteCmdlet(call, 'execute', { target: command.text, flags: ['shell'], flowsFrom: command.origins });
    if (command.text !== '') call.run.reading.nested('shell', command, call.place);
  }
  return UNKNOWN;
};

const weaken: Cmdlet = (call) => {
  const line = `${call.name} ${[...call.named.keys()].map((name) => `-${name}`).join(' ')} ${concat(allOf(call), ' ').text}`;
  const off = /mppreference/iu.test(call.name)
    ? /exclusion|disable/iu.test(line)
    : /netfirewall/iu.test(call.name) && /-enabled/iu.test(line) && /\bfalse\b|\$false/iu.test(line);
  noteCmdlet(call, off ? 'weaken' : 'execute', { target: line });
  return NOTHING;
};

const reveal =
  (subject: 'clipboard' | 'machine-identity' | 'shell-history' | 'keychain'): Cmdlet =>
  (call) =>
    derived(plus(NO_ORIGINS, noteCmdlet(call, 'read', { subject, target: call.name })));

const clearHistory: Cmdlet = (call) => {
  noteCmdlet(call, 'conceal', { target: call.name });
  return NOTHING;
};

/** `Add-Type`: source that is compiled and loaded. */
const addType: Cmdlet = (call) => {
  const file = named(call, 'path', 'literalpath');
  const written = file ? call.run.reading.files.get(file.text)?.origins : undefined;
  const code =
    file ??
    named(call, 'typedefinition', 'memberdefinition') ??
    (call.named.has('assemblyname') || call.named.has('an') ? NOTHING : parameter(call, 0, 'typedefinition'));
  const origins = union(code.origins, written ?? NO_ORIGINS);
  if (origins.length > 0) noteCmdlet(call, 'evaluate', { target: code.text, flowsFrom: origins });
  return NOTHING;
};

/** `Import-Module` and dot-sourcing of what was downloaded. */
const importModule: Cmdlet = (call) => {
  const path = parameter(call, 0, 'name');
  const origins = union(path.origins, call.run.reading.files.get(path.text)?.origins ?? NO_ORIGINS);
  if (origins.length > 0) noteCmdlet(call, 'execute', { target: path.text, flowsFrom: origins });
  return NOTHING;
};

/** Programs, code, the registry, tasks and services. */
export const SYSTEM_CMDLETS = cmdletsOf([
  ['invoke-expression iex invoke-command icm start-job sajb start-threadjob', execute],
  ['start-process saps start invoke-item ii', startProcess],
  ['new-itemproperty set-itemproperty sp', registry],
  ['register-scheduledtask register-scheduledjob', leaves('scheduled-task')],
  ['new-scheduledtaskaction new-scheduledtasktrigger new-scheduledtask new-scheduledtasksettingsset new-jobtrigger', describes],
  ['new-service', leaves('systemd')],
  ['set-wmiinstance invoke-wmimethod invoke-cimmethod new-ciminstance register-wmievent', wmi],
  ['new-localuser add-localgroupmember', leaves('account')],
  ['new-object', newObject],
  ['add-type', addType],
  ['import-module ipmo', importModule],
  ['set-mppreference add-mppreference set-netfirewallprofile set-executionpolicy', weaken],
  ['get-clipboard gcb', reveal('clipboard')],
  ['get-history', reveal('shell-history')],
  ['get-credential get-storedcredential get-secret', reveal('keychain')],
  ['whoami hostname get-computerinfo', reveal('machine-identity')],
  ['clear-history clear-eventlog remove-eventlog', clearHistory],
]);

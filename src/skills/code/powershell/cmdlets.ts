import type { Flag } from '../behaviour.js';
import { classifyPath } from '../classify-path.js';
import { inflate } from '../decoding.js';
import type { Place } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../value.js';
import { evaluate } from './methods.js';
import type { PowerShellRun } from './run.js';

interface CmdletCall {
  readonly run: PowerShellRun;
  readonly name: string;
  readonly named: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  readonly input: Value;
  readonly place: Place;
  readonly flags: readonly Flag[];
}

export type Cmdlet = (call: CmdletCall) => Value;

/** A parameter by its name, an abbreviation of it, or its position. */
function parameter(call: CmdletCall, position: number, ...names: readonly string[]): Value {
  for (const [given, value] of call.named) if (names.some((name) => name.startsWith(given) && given.length > 1)) return value;
  return call.positional[position] ?? (position === 0 && call.input !== NOTHING ? call.input : UNKNOWN);
}

function isSet(call: CmdletCall, name: string): boolean {
  for (const given of call.named.keys()) if (name.startsWith(given) && given.length > 1) return true;
  return false;
}

function all(call: CmdletCall): readonly Value[] {
  return [...call.positional, ...call.named.values(), call.input];
}

const request: Cmdlet = (call) => {
  const address = parameter(call, 0, 'uri', 'url');
  const file = call.named.get('infile');
  const payload = [
    ...['body', 'form', 'headers'].map((name) => parameter({ ...call, positional: [], input: NOTHING }, 9, name)),
    ...(file ? [call.run.reading.readPath(file, call.name, call.place)] : []),
  ];
  const sends = /post|put/iu.test(call.named.get('method')?.text ?? '') || isSet(call, 'body') || file !== undefined;
  const answer = call.run.reading.request({ name: call.name, address, payload, sends, flags: call.flags }, call.place);
  const out = call.named.get('outfile') ?? call.named.get('out') ?? call.named.get('o');
  if (!out) return answer;
  call.run.reading.writePath(out, answer, call.name, call.place);
  return NOTHING;
};

const transfer: Cmdlet = (call) => {
  const answer = call.run.reading.request(
    { name: call.name, address: parameter(call, 0, 'source'), payload: [], sends: false, flags: call.flags },
    call.place,
  );
  call.run.reading.writePath(parameter(call, 1, 'destination'), answer, call.name, call.place);
  return NOTHING;
};

const startProcess: Cmdlet = (call) => {
  const file = parameter(call, 0, 'filepath');
  const args = parameter(call, 1, 'argumentlist', 'args');
  const hidden: Flag[] = /hidden/iu.test(call.named.get('windowstyle')?.text ?? '') ? ['hidden-output'] : [];
  const written = call.run.reading.files.get(file.text);
  const line = `${file.text} ${args.text}`.trim();
  call.run.reading.note({
    kind: 'execute',
    ...call.place,
    name: call.name,
    target: line,
    flags: hidden,
    flowsFrom: union(originsOf([file, args]), written?.origins ?? NO_ORIGINS),
  });
  if (/^(?:powershell|pwsh|cmd|mshta|wscript)(?:\.exe)?$/iu.test(file.text) && args.text !== '')
    call.run.reading.nested('shell', literal(`${file.text} ${args.text}`, args.origins), call.place);
  return NOTHING;
};

const readContent: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  return call.run.reading.readPath(path, call.name, call.place);
};

const list: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  if (/^env:/iu.test(path.text))
    return derived(
      plus(NO_ORIGINS, call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject: 'environment', target: 'Env:' })),
    );
  return call.run.reading.readPath(path, call.name, call.place, isSet(call, 'recurse') ? ['recursive'] : []);
};

const writeContent: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'filepath', 'literalpath');
  const content = call.named.get('value') ?? call.positional[1] ?? call.input;
  call.run.reading.writePath(
    path,
    content,
    call.name,
    call.place,
    /^(?:add-content|ac)$/iu.test(call.name) || isSet(call, 'append') ? ['append'] : [],
  );
  return NOTHING;
};

const remove: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  const history = classifyPath(path.text).subject === 'shell-history';
  call.run.reading.note({
    kind: history ? 'conceal' : 'delete',
    ...call.place,
    name: call.name,
    target: path.text,
    flags: isSet(call, 'recurse') || call.named.has('r') ? ['recursive'] : [],
    flowsFrom: path.origins,
  });
  return NOTHING;
};

const registry: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path');
  const line = concat(all(call), ' ').text;
  const run = classifyPath(path.text).persistence === 'run-key' || /\\CurrentVersion\\Run/iu.test(line);
  if (run)
    call.run.reading.note({
      kind: 'persist',
      ...call.place,
      name: call.name,
      persistence: 'run-key',
      target: line,
      flowsFrom: originsOf(all(call)),
    });
  else call.run.reading.note({ kind: 'execute', ...call.place, name: call.name, target: line });
  return NOTHING;
};

const task: Cmdlet = (call) => {
  const values = all(call);
  call.run.reading.note({
    kind: 'persist',
    ...call.place,
    name: call.name,
    persistence: 'scheduled-task',
    target: concat(values, ' ').text,
    flowsFrom: originsOf(values),
  });
  return NOTHING;
};

const newObject: Cmdlet = (call) => {
  const type = parameter(call, 0, 'typename').text.toLowerCase();
  const args = call.positional.slice(1).concat(call.named.get('argumentlist') ?? []);
  const [first] = args[0]?.items ?? args;
  if (/tcpclient|udpclient/u.test(type)) return call.run.connect(first ?? UNKNOWN, call.place);
  if (/gzipstream|deflatestream/u.test(type)) {
    const origins = originsOf(args);
    const deed = call.run.reading.note({ kind: 'decode', ...call.place, name: type, target: 'deflate', flowsFrom: origins });
    const text = first?.known === true ? inflate(first.text) : undefined;
    return text === undefined ? derived(plus(origins, deed)) : literal(text, plus(origins, deed));
  }
  return { ...(first ?? UNKNOWN), origins: originsOf(args), ref: type };
};

const weaken: Cmdlet = (call) => {
  const line = `${call.name} ${[...call.named.keys()].map((name) => `-${name}`).join(' ')} ${concat(all(call), ' ').text}`;
  if (/mppreference/iu.test(call.name) && /exclusion|disable/iu.test(line))
    call.run.reading.note({ kind: 'weaken', ...call.place, name: call.name, target: line });
  else call.run.reading.note({ kind: 'execute', ...call.place, name: call.name, target: line });
  return NOTHING;
};

const reveal =
  (subject: 'clipboard' | 'machine-identity' | 'shell-history' | 'keychain'): Cmdlet =>
  (call) =>
    derived(plus(NO_ORIGINS, call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject, target: call.name })));
const clearHistory: Cmdlet = (call) => {
  call.run.reading.note({ kind: 'conceal', ...call.place, name: call.name, target: call.name });
  return NOTHING;
};
const archive: Cmdlet = (call) => {
  const read = call.run.reading.readPath(parameter(call, 0, 'path'), call.name, call.place, ['recursive']);
  call.run.reading.writePath(parameter(call, 1, 'destinationpath'), read, call.name, call.place);
  return NOTHING;
};
const extract: Cmdlet = (call) => {
  const path = parameter(call, 0, 'path', 'literalpath');
  const origins = call.run.reading.files.get(path.text)?.origins ?? NO_ORIGINS;
  if (origins.length > 0) call.run.reading.files.set('*extracted*', { origins, text: undefined });
  return NOTHING;
};
const pass: Cmdlet = (call) => ({
  ...(call.input === NOTHING ? (call.positional[0] ?? UNKNOWN) : derived(call.input.origins, call.input.text)),
  origins: originsOf(all(call)),
});
const execute: Cmdlet = (call) => evaluate(call.run, parameter(call, 0, 'command', 'scriptblock'), call.place);

export const CMDLETS: ReadonlyMap<string, Cmdlet> = new Map(
  (
    [
      ['invoke-webrequest iwr wget curl invoke-restmethod irm', request],
      ['start-bitstransfer', transfer],
      ['invoke-expression iex invoke-command icm', execute],
      ['start-process saps start invoke-item ii', startProcess],
      ['get-content gc cat type', readContent],
      ['get-childitem gci dir ls', list],
      ['get-item gi', list],
      ['set-content sc out-file add-content ac tee-object new-item ni', writeContent],
      ['remove-item ri rm del erase rd rmdir', remove],
      ['new-itemproperty set-itemproperty sp', registry],
      ['register-scheduledtask new-scheduledtaskaction register-scheduledjob', task],
      ['new-object', newObject],
      ['set-mppreference add-mppreference set-executionpolicy set-netfirewallprofile', weaken],
      ['get-clipboard', reveal('clipboard')],
      ['get-history', reveal('shell-history')],
      ['get-credential get-storedcredential get-secret', reveal('keychain')],
      ['whoami hostname get-computerinfo', reveal('machine-identity')],
      ['clear-history clear-eventlog', clearHistory],
      ['compress-archive', archive],
      ['expand-archive', extract],
      [
        'convertto-json convertfrom-json out-string select-object select foreach-object foreach % ? where-object where sort-object write-output echo join-path resolve-path convertto-csv select-string measure-object get-itemproperty format-list',
        pass,
      ],
      [
        'write-host write-verbose write-warning import-module set-location cd push-location pop-location test-path out-null set-strictmode param start-sleep sleep get-command get-date split-path read-host clear-host exit',
        (): Value => NOTHING,
      ],
    ] as const
  ).flatMap(([names, cmdlet]) => names.split(' ').map((name) => [name, cmdlet] as const)),
);

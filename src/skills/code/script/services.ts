import type { HostClass } from '../behaviour.js';
import { classifyHost } from '../classify-host.js';
import { NO_ORIGINS, plus, union, without, type Origins } from '../trace.js';
import { changed, derived, originsOf, UNKNOWN, type Value } from '../value.js';
import { inputOrigins, noteCall, type CallReader, type FunctionCall } from './function-call.js';

/** Libraries that speak to one service or one kind of server, by the name of their module, with the class of host that they reach. */
export type Services = ReadonlyMap<string, HostClass>;

/** Makes the table: names of modules, separated by blanks, for each class of host; `variable` for servers that the program names. */
export function servicesOf(entries: Readonly<Partial<Record<HostClass, string>>>): Services {
  return new Map(Object.entries(entries).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as HostClass] as const)));
}

/** Longest name of a module in parts that dots divide: `google.cloud.storage`, `discord.js`. */
const MAX_PARTS = 3;

/** The module of a library to which a canonical name belongs; undefined for any other name. */
export function serviceOf(services: Services | undefined, ref: string | undefined): string | undefined {
  if (services === undefined || ref === undefined) return undefined;
  for (let parts = 0, dot = ref.indexOf('.'); parts < MAX_PARTS; parts += 1) {
    const name = dot === -1 ? ref : ref.slice(0, dot);
    if (services.has(name)) return name;
    if (dot === -1) return undefined;
    dot = ref.indexOf('.', dot + 1);
  }
  return undefined;
}

/** Methods that give data away. */
const GIVES =
  /^(?:publish|send|post|put|upload|[lr]?push|(?:set|h?mset|hset|setex|lset|xadd|sadd|zadd)$|insert|add|create|update|upsert|write|append|save|emit|execute|index|bulk|capture|track|identify|reply|respond|produce|query|rpc|store|copy|simple_upload|chat_?post|files_?upload|basic_publish|edit|comment|export)/iu;
/** Methods that send a file by its path. */
const GIVES_FILE = /upload|file|document|photo|attachment|fput|put_?object/iu;
/** Libraries that copy files to a server, and their methods that take the path of what they copy. */
const COPIES_FILES = /s?ftp|ssh|scp|paramiko|fabric/iu;
const COPIED = /^(?:fast_?)?put(?:_?(?:file|files|directory|dir|fo|d|r))?$/iu;
const CONNECTS =
  /^(?:connect|create_?client|create_?transport|connect_?async|login|auth|signin|from_?url|from_?connection_?string|init|initialize|initialize_?app|open)$/iu;
const ADDRESS_NAMES = [
  'host',
  'url',
  'uri',
  'address',
  'endpoint',
  'endpoint_url',
  'dsn',
  'server',
  'servers',
  'hosts',
  'bootstrap_servers',
  'brokers',
  'databaseURL',
  'broker',
];
/** What stands for a host in {@link Value.text}: an account whose key is written in the program is its writer's, not its user's. */
const WRITTEN_ACCOUNT = 'an account that the program names';

/** A key or the address of a hook, as services give them out: long, of letters and digits, no words in a row and no name to be filled in. */
const KEY =
  /^(?=.{16,400}$)(?=.*\d)(?!(?:[a-z]{2,20}\d{0,4}[-_.]){1,8}[a-z]{0,20}\d{0,4}$)(?!.*(?:your|example|xxxx|placeholder|\*\*\*|changeme|<))[\w.:+/=-]+$/iu;

/** A call of such a library: what it connects to, what it is given, what it gives away. */
export function speaksTo(service: string, kind: HostClass): CallReader {
  return (call) => {
    const method = call.name.slice(call.name.lastIndexOf('.') + 1);
    const host = hostOf(call);
    if (CONNECTS.test(method) && host !== '') call.state.peer = derived(NO_ORIGINS, host);
    const made = /^[A-Z]/u.test(method) || CONNECTS.test(method);
    if (
      !made &&
      GIVES.test(method) &&
      originsOf([...call.args, ...call.named.values()]).length + filesOf(call, method).length + attachmentsOf(call).length > 0
    )
      return give(call, method, kind);
    const client = host === '' ? call.receiver.text : host;
    // A session that is opened is handed to the function that waits for it.
    for (const arg of call.args) arg.callable?.invoke([UNKNOWN, changed(derived(NO_ORIGINS, client), { ref: service })]);
    const taken = made || !TAKES.test(method) ? NO_ORIGINS : takenFrom(call, client);
    return changed(derived(union(inputOrigins(call), taken), client), { ref: service });
  };
}

/** Methods that take what others left at a service: jobs, messages, values. */
const TAKES =
  /^(?:b?[lr]pop|b[lr]pop\w{0,8}|lrange|getdel|hget(?:all)?|xread\w{0,6}|receive\w{0,12}|poll\w{0,8}|consume|next_?message|get_?updates|get_?messages|get_?message|pop)$/iu;

/** What comes from a service at an address that the program itself names: whoever holds the account writes it. */
function takenFrom(call: FunctionCall, client: string): Origins {
  if (!/^[a-z][a-z0-9+]{1,12}:\/\//iu.test(client)) return NO_ORIGINS;
  return plus(NO_ORIGINS, noteCall(call, 'fetch', { target: client, host: classifyHost(client).class }));
}

function give(call: FunctionCall, method: string, kind: HostClass): Value {
  const files = [...filesOf(call, method), ...attachmentsOf(call)].map((path) => call.reading.readPath(path, call.name, call.place));
  const carried = originsOf([...call.args, ...call.named.values(), ...files]);
  const target = call.receiver.text !== '' && !call.receiver.text.startsWith('{') ? call.receiver.text : call.state.peer.text;
  const flowsFrom = union(carried, call.receiver.origins);
  const inHeaders = without(flowsFrom, carried);
  const deed = noteCall(call, 'send', {
    target: target === '' ? (/^@?[\w/-]+/u.exec(call.name)?.[0] ?? '') : target,
    host: target === WRITTEN_ACCOUNT ? (kind === 'variable' ? 'variable' : 'file-drop') : target === '' ? kind : classifyHost(target).class,
    flags: ['body'],
    flowsFrom,
    inHeaders: inHeaders.length === 0 ? undefined : inHeaders,
  });
  return derived(plus(NO_ORIGINS, deed));
}

/** Arguments of a method that takes files which are paths as they are written. */
function filesOf(call: FunctionCall, method: string): readonly Value[] {
  if (!GIVES_FILE.test(method) && !(COPIED.test(method) && COPIES_FILES.test(call.name))) return [];
  return [...call.args, ...call.named.values()].filter(
    (value) =>
      value.handle === undefined &&
      value.entries === undefined &&
      /^(?:~|\/|\.|\$|\{)|[\w}-]\.\w{1,6}$|\//u.test(value.text) &&
      !/\s|:\/\//u.test(value.text),
  );
}

/** The files that a mail takes along, by their paths: `attachments: [{ path }]`. */
function attachmentsOf(call: FunctionCall): readonly Value[] {
  return [call.named, ...call.args.map((arg) => arg.entries)]
    .flatMap((entries) => [...(entries?.get('attachments')?.items ?? []), ...(entries?.get('files')?.items ?? [])])
    .flatMap((file) => [file.entries?.get('path') ?? file.entries?.get('attachment')])
    .filter((path) => path !== undefined && path.text !== '')
    .filter((path) => path !== undefined);
}

/** The host, or the address, that a client is given; the account that is written in the program; else nothing. */
function hostOf(call: FunctionCall): string {
  const settings = [call.named, ...call.args.map((arg) => arg.entries)].filter((entries) => entries !== undefined);
  const named = settings.flatMap((entries) => ADDRESS_NAMES.map((name) => entries.get(name)).filter((value) => value !== undefined));
  for (const value of [...named, ...call.args]) {
    const text = value.items?.[0]?.text ?? value.text;
    if (/^[a-z][a-z0-9+]{1,12}:\/\/[^\s]{3,}/iu.test(text) || /^(?:[\w-]{1,60}\.){1,6}[a-z]{2,12}(?::\d{1,5})?$/iu.test(text)) return text;
  }
  const keys = [...call.args, ...settings.flatMap((entries) => [...entries.values()])];
  return keys.some((value) => value.known && KEY.test(value.text)) ? WRITTEN_ACCOUNT : '';
}

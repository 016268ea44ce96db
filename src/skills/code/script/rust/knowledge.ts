import * as decoding from '../../decoding.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, originsOf, UNKNOWN, valueOf, withOrigins, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

const PATH = 'path';

/** `Path::new(a)`, `home.join(b)`: a path. */
const pathOf: CallReader = (call) => changed(argument(call, 0), { ref: PATH });

const joins: CallReader = (call) => {
  const { receiver } = call;
  if (receiver.items) return withOrigins(concat(receiver.items, argument(call, 0).text), inputOrigins(call));
  return receiver.text === '' ? undefined : changed(concat([receiver, argument(call, 0)], '/'), { ref: PATH });
};

const home: CallReader = () => changed(derived(NO_ORIGINS, '~'), { ref: PATH });

/** `Command::new("sh")`: what `arg` and `args` add comes later, so the words are kept until it is started. */
const command: CallReader = (call) => changed(UNKNOWN, { items: [argument(call, 0)], origins: argument(call, 0).origins, ref: 'Command' });

const adds: CallReader = (call) => {
  const { receiver } = call;
  if (receiver.ref !== 'Command') return undefined;
  const words = call.args.flatMap((arg) => arg.items ?? [arg]);
  return changed(receiver, { items: [...(receiver.items ?? []), ...words].slice(0, 200), origins: inputOrigins(call) });
};

const runs: CallReader = (call) => {
  const { receiver } = call;
  const [first] = receiver.items ?? [];
  if (receiver.ref !== 'Command' || !first) return undefined;
  return readers.starts({ shell: false })({ ...call, name: 'Command', args: receiver.items ?? [] });
};

/** Standard streams of a program that are a connection. */
const streams: CallReader = (call) => {
  const shell =
    call.receiver.ref === 'Command' &&
    call.args.some((arg) => arg.origins.some((origin) => call.reading.trace.behaviours[origin]?.name.includes('TcpStream') === true));
  if (shell) noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: originsOf(call.args) });
  return call.receiver;
};

/** Letters that are collected into a text; anything else stays what it is. */
const collects: CallReader = (call) => {
  const { items } = call.receiver;
  const isText =
    items !== undefined && items.length > 0 && items.every((item) => item.known && item.number !== true && item.text.length <= 2);
  return isText ? withOrigins(concat(items), inputOrigins(call)) : withOrigins(call.receiver, inputOrigins(call));
};

const variable: CallReader = (call) => effects.environmentVariable(call);

/** `format!("{}/x", a)`. */
const format: CallReader = (call) => {
  const [pattern, ...values] = call.args;
  if (!pattern?.known) return readers.passing(call);
  const captured: Value[] = [];
  let next = 0;
  const text = pattern.text.replace(/\{(\w{0,40})(?::[^{}]{0,20})?\}/gu, (whole, name: string) => {
    const isNamed = name !== '' && !/^\d+$/u.test(name);
    const value = isNamed ? call.variable(name) : values[name === '' ? next : Number(name)];
    if (isNamed && value !== undefined) captured.push(value);
    if (!isNamed) next += 1;
    return value === undefined || value.text === '' ? whole : value.text;
  });
  return valueOf(
    text,
    [...values, ...captured].every((value) => value.known) && !/\{\w/u.test(text),
    union(inputOrigins(call), originsOf(captured)),
  );
};

const REQWEST = [
  'reqwest.Client.new',
  'reqwest.blocking.Client.new',
  'Client.new',
  'ureq',
  'ureq.Agent.new',
  'isahc',
  'attohttpc',
  'minreq',
  'surf',
];
const methods = REQWEST.flatMap((client): (readonly [string, CallReader])[] => [
  [`${client}.get ${client}.head`, readers.addressed(0)],
  [`${client}.post ${client}.put ${client}.patch`, readers.addressed(0)],
]);

const isAddress = (text: string): boolean => /^https?:|^\{?\w*(?:url|uri|endpoint)/iu.test(text);

/** `request.send()`: the address stands in the object, the body among its data. */
const sends: CallReader = (call) => (isAddress(call.receiver.text) ? readers.dispatches(false)(call) : undefined);

const dataIn: CallReader = (call) => (call.receiver.text === '' ? undefined : withOrigins(call.receiver, inputOrigins(call)));

/** Rust's library, and the usual crates. */
const CALLS = tableOf([
  ...methods,
  ['reqwest.get reqwest.blocking.get', network.request({ sends: false })],
  ['env.vars env.vars_os', effects.reveal('environment')],
  ['env.var env.var_os', variable],
  ['env.temp_dir', effects.constant('/tmp')],
  ['dirs.home_dir home.home_dir env.home_dir dirs_next.home_dir', home],
  ['dirs.config_dir', effects.constant('~/.config')],
  ['dirs.data_dir dirs.data_local_dir', effects.constant('~/.local/share')],
  ['Path.new PathBuf.from PathBuf.new', pathOf],
  ['fs.read fs.read_to_string File.open fs.File.open tokio.fs.read tokio.fs.read_to_string', effects.readFile()],
  ['fs.write tokio.fs.write', effects.writeFile(0, 1)],
  ['File.create fs.File.create', (call) => effects.openFile({ ...call, args: [argument(call, 0), literal('w')] })],
  ['fs.copy fs.rename', effects.copyFile()],
  ['fs.read_dir WalkDir.new walkdir.WalkDir.new glob.glob glob', readers.walks(0)],
  ['fs.remove_file', effects.removePath()],
  ['fs.remove_dir_all', effects.removePath(0, ['recursive'])],
  ['fs.set_permissions', readers.permits],
  ['Command.new process.Command.new', command],
  ['TcpStream.connect net.TcpStream.connect UdpSocket.connect', network.connect((call) => argument(call, 0))],
  ['io.copy tokio.io.copy', readers.pours(1, 0)],
  ['tokio.net.lookup_host net.lookup_host', readers.lookUp],
  ['Library.new libloading.Library.new', readers.loadsFile],
  ['hostname.get whoami.username whoami.hostname gethostname.gethostname', effects.reveal('machine-identity')],
  [
    'base64.decode STANDARD.decode general_purpose.STANDARD.decode BASE64_STANDARD.decode base64.engine.general_purpose.STANDARD.decode',
    effects.decode('base64', decoding.base64),
  ],
  ['hex.decode', effects.decode('hex', decoding.hex)],
  ['base64.encode STANDARD.encode hex.encode', effects.encode('base64')],
  ['GzDecoder.new ZlibDecoder.new', effects.decode('deflate', decoding.inflate)],
  ['format', format],
  ['Connection.open rusqlite.Connection.open', effects.readFile()],
  [
    'String.from String.from_utf8 String.from_utf8_lossy str.from_utf8 Some Ok Arc.new Box.new serde_json.to_string serde_json.to_vec serde_json.json json Cursor.new BufReader.new',
    readers.passing,
  ],
]);

const METHODS = tableOf([
  ['join push', joins],
  ['arg args', adds],
  ['spawn status output exec', runs],
  [
    'env envs env_clear env_remove current_dir creation_flags process_group kill_on_drop',
    (call) => (call.receiver.ref === 'Command' ? call.receiver : undefined),
  ],
  ['stdin stdout stderr', streams],
  ['collect', collects],
  ['send call', sends],
  ['send_string send_json send_bytes send_form', (call) => (isAddress(call.receiver.text) ? readers.dispatches(true)(call) : undefined)],
  ['post put', readers.addressed(0)],
  ['json body form multipart bearer_auth header headers query set auth timeout content_type config build', dataIn],
  ['write_all write send_to', readers.writes],
  ['path', readers.itself],
  [
    'unwrap expect ok unwrap_or_default unwrap_or_else clone to_string to_str to_string_lossy into_string as_path as_os_str to_path_buf display as_bytes as_str into to_owned as_ref bytes text borrow to_vec await into_bytes trim iter into_iter copied cloned',
    readers.itself,
  ],
  ['copy_to', (call) => readers.pours(0, 1)({ ...call, args: [argument(call, 0), call.receiver] })],
  ['to_socket_addrs', (call) => readers.lookUp({ ...call, args: [call.receiver] })],
  ['lookup_ip lookup_host txt_lookup ipv4_lookup ipv6_lookup', readers.lookUp],
  ['connect', (call) => (/:\d+$/u.test(argument(call, 0).text) ? network.connect((one) => argument(one, 0))(call) : undefined)],
  ['eval run_script', readers.loadsBytes],
]);

export const RUST = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(
    'push push_str extend extend_from_slice insert write_all write append append_path_with_name append_dir_all append_data start_file arg args part file'.split(
      ' ',
    ),
  ),
  fillers: new Map([['io.copy', 1]]),
  wrappers: new Map([
    ['ZipWriter.new', 0],
    ['zip.ZipWriter.new', 0],
    ['GzEncoder.new', 0],
    ['Builder.new', 0],
    ['tar.Builder.new', 0],
    ['BufWriter.new', 0],
  ]),
  prefixes: ['std'],
});

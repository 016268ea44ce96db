import * as decoding from '../../decoding.js';
import { NO_ORIGINS } from '../../trace.js';
import { changed, derived, listed, literal, NOTHING, originsOf, UNKNOWN, valueOf, withText, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

/** `open(my $file, '<', $path)`, `open(F, "| command")`: files, and programs behind a bar. */
const open: CallReader = (call) => {
  const mode = call.args
    .slice(1)
    .map((arg) => arg.text)
    .join(' ');
  const path = call.args.at(-1) ?? UNKNOWN;
  if (/^\s*>&|^\s*[<>+]{1,2}&/u.test(mode)) {
    // Standard streams that become a connection are for the shell that is started next.
    if (path.ref === 'socket.socket') noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: path.origins });
    return NOTHING;
  }
  if (mode.includes('|')) return effects.runLine(call, withText(path, path.text.replace(/^\s*\||\|\s*$/gu, '')));
  if (!mode.includes('>')) return call.reading.readPath(withText(path, path.text.replace(/^\s*<\s*/u, '')), 'open', call.place);
  call.reading.writePath(
    withText(path, path.text.replace(/^\s*>{1,2}\s*/u, '')),
    NOTHING,
    'open',
    call.place,
    mode.includes('>>') ? ['append'] : [],
  );
  return NOTHING;
};

/** `map { … } list`: what the block makes of each element. */
const maps: CallReader = (call) => {
  const [fn, ...rest] = call.args;
  const items = rest.flatMap((arg) => arg.items ?? [arg]);
  if (!fn?.callable) return derived(inputOrigins(call));
  const made = call.name === 'map' ? fn.callable.each(items.slice(0, 200)) : items;
  return listed(made, originsOf([...rest, ...made]));
};

/** `->new(PeerAddr => …)`: names are keys, or stand before their values. */
const peer = network.connect((call) => {
  const at = call.args.findIndex((arg) => /Peer(?:Addr|Host)/u.test(arg.text));
  return (
    (at >= 0 ? call.args.slice(at + 1).find((arg) => arg.text !== '=>') : undefined) ??
    entryOf(call.args, 'PeerAddr', 'PeerHost') ??
    call.args.find((arg) => /[.:]/u.test(arg.text)) ??
    UNKNOWN
  );
});

function entryOf(args: readonly Value[], ...names: readonly string[]): Value | undefined {
  for (const arg of args) for (const name of names) if (arg.entries?.has(name) === true) return arg.entries.get(name);
  return undefined;
}

/** `find(sub { … }, $root)`: the function is called for each file below the root. */
const find: CallReader = (call) => {
  const [wanted, ...rest] = call.args;
  const roots = rest.flatMap((arg) => arg.items ?? [arg]).slice(0, 12);
  const fn = wanted?.callable ? wanted : wanted?.entries?.get('wanted');
  const found = roots.map((root) => {
    const read = call.reading.readPath(root, 'File::Find', call.place, ['recursive']);
    if (fn) call.apply(fn, [withText(read, root.text)]);
    return read;
  });
  return derived(originsOf(found));
};

const getstore: CallReader = (call) => {
  const answer = network.request({ sends: false })({ ...call, args: call.args.slice(0, 1) }) ?? UNKNOWN;
  call.reading.writePath(argument(call, 1), answer, call.name, call.place);
  return answer;
};

const pack: CallReader = (call) => {
  const format = argument(call, 0).text;
  if (format.startsWith('H')) return effects.decode('hex', decoding.hex, 1)(call);
  if (/^[CUW]/u.test(format)) return readers.lettersOfCodes({ ...call, args: call.args.slice(1).flatMap((arg) => arg.items ?? [arg]) });
  const [, number] = call.args;
  // An address written as one number: `join '.', unpack 'C4', pack 'N', $n`.
  if (format === 'N' && number?.known === true && /^(?:\d{1,10}|0x[0-9a-f]{1,8})$/iu.test(number.text)) {
    const value = Number(number.text);
    return literal(String.fromCharCode((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255), number.origins);
  }
  return derived(inputOrigins(call));
};

/** `unpack 'C4', $bytes`: the codes of the letters. */
const unpack: CallReader = (call) => {
  const bytes = argument(call, 1);
  if (!bytes.known || !/^[CU](?:\d|\*)?$/u.test(argument(call, 0).text)) return derived(inputOrigins(call));
  return listed(
    [...bytes.text].slice(0, 2000).map((letter) => literal(String(letter.codePointAt(0) ?? 0), bytes.origins)),
    bytes.origins,
  );
};

const join: CallReader = (call) => {
  const [separator, ...rest] = call.args;
  const items = rest.flatMap((arg) => arg.items ?? [arg]);
  return valueOf(
    items.map((item) => item.text).join(separator?.text ?? ''),
    items.every((item) => item.known),
    originsOf(call.args),
  );
};

const reverse: CallReader = (call) =>
  argument(call, 0).known ? literal(decoding.reversed(argument(call, 0).text) ?? '', inputOrigins(call)) : derived(inputOrigins(call));

/** `my ($handle, $name) = tempfile()`: a file for a while, open and by its name. */
const temporaryFile: CallReader = (call) => {
  const path = '/tmp/temporary';
  const deed = noteCall(call, 'write', { target: path });
  const open = changed(derived(NO_ORIGINS, path), { handle: { path, writes: true, deed } });
  return listed([open, literal(path)], NO_ORIGINS);
};

/** Perl's functions, and the usual modules. */
const CALLS = tableOf([
  ['system exec popen qx', readers.starts({ shell: true })],
  ['eval', effects.evaluateText()],
  ['do require', readers.loadsFile],
  ['decode_base64 MIME.Base64.decode MIME.Base64.decode_base64', effects.decode('base64', decoding.base64)],
  ['encode_base64 MIME.Base64.encode', effects.encode('base64')],
  ['pack', pack],
  ['unpack', unpack],
  ['join', join],
  ['reverse', reverse],
  ['map grep sort first any', maps],
  ['chr', (call) => readers.lettersOfCodes(call)],
  ['unlink', effects.removePath()],
  ['rmtree remove_tree', effects.removePath(0, ['recursive'])],
  ['open', open],
  ['opendir glob', (call) => readers.walks(call.name === 'glob' ? 0 : 1)(call)],
  ['find File.Find.find find2perl', find],
  ['copy move rename symlink', effects.copyFile()],
  ['chmod', (call) => readers.permits({ ...call, args: [argument(call, 1), argument(call, 0)] })],
  ['slurp read_file path.slurp Path.Tiny.path.slurp', effects.readFile()],
  [
    'get getprint LWP.Simple.get LWP.UserAgent.get HTTP.Tiny.get LWP.UserAgent.new.get HTTP.Tiny.new.get Mojo.UserAgent.new.get',
    readers.requestIfAddress(false),
  ],
  ['getstore mirror LWP.Simple.getstore', getstore],
  [
    'LWP.UserAgent.post HTTP.Tiny.post HTTP.Tiny.post_form LWP.UserAgent.new.post HTTP.Tiny.new.post HTTP.Tiny.new.post_form',
    network.request({ sends: true }),
  ],
  ['HTTP.Request.new', (call) => changed(argument(call, 1), { origins: inputOrigins(call), ref: 'HTTP.Request' })],
  ['IO.Socket.INET.new IO.Socket.SSL.new IO.Socket.IP.new', peer],
  ['connect', network.connect((call) => call.args.at(-1) ?? UNKNOWN)],
  [
    'sockaddr_in inet_aton pack_sockaddr_in',
    (call) => changed(UNKNOWN, { text: call.args.at(-1)?.text ?? '', origins: originsOf(call.args) }),
  ],
  ['gethostbyname', readers.lookUp],
  ['tempfile File.Temp.tempfile', temporaryFile],
  ['hostname', effects.reveal('machine-identity')],
  ['encode_json to_json JSON.encode_json uri_escape uri_escape_utf8 keys values', (call) => derived(inputOrigins(call))],
]);

const METHODS = tableOf([
  ['post post_form put', readers.requestIfAddress(true)],
  ['get', readers.requestIfAddress(false)],
  [
    'request',
    (call) => (call.args[0]?.ref === 'HTTP.Request' ? network.request({ sends: true })(call) : readers.requestIfAddress(true, 1)(call)),
  ],
  ['send print say', readers.writes],
  ['decoded_content content body', readers.itself],
]);

export const PERL = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(['content', 'header', 'add_content', 'addFile', 'addTree', 'add_files']),
  fillers: new Map([
    ['open', 0],
    ['push', 0],
    ['unshift', 0],
  ]),
  environment: new Set(['$ENV']),
  globals: 'LWP HTTP IO MIME JSON $ENV Mojo',
});

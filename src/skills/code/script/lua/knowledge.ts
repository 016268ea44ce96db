import * as decoding from '../../decoding.js';
import { changed, derived, literal, reference, NOTHING, originsOf, UNKNOWN } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

/** `require("socket.http")` is the module of that name. */
const requires: CallReader = (call) => reference(argument(call, 0).text.replace(/^socket\.http$|^ssl\.https$|^copas\.http$/u, 'http'));

/** `http.request(url, body)`, or of a table. */
const requests: CallReader = (call) => {
  const [first, body] = call.args;
  const config = first?.entries;
  const method = config?.get('method')?.text.toUpperCase() ?? '';
  const sends = body !== undefined || config?.has('source') === true || /POST|PUT/u.test(method);
  return network.request({ sends })(call);
};

/** `httpc:request_uri(url, { … })`. */
const requestUri: CallReader = (call) =>
  network.request({ sends: /POST|PUT/iu.test(call.args[1]?.entries?.get('method')?.text ?? '') })(call);

const loads: CallReader = (call) => {
  const code = argument(call, 0);
  // A file of one's own is loaded as a setting; only code from elsewhere is worth a word.
  if (code.origins.length > 0 || code.known) noteCall(call, 'evaluate', { target: code.text, flowsFrom: code.origins });
  return code.known ? call.reading.nested('lua', code, call.place) : changed(derived(code.origins), { ref: 'chunk' });
};

const opens: CallReader = (call) => {
  const mode = argument(call, 1).text;
  return effects.openFile({ ...call, args: [argument(call, 0), literal(mode === '' ? 'r' : mode)] });
};

/** `vim.fn.system({ 'curl', … })`: a list, or a line. */
const system: CallReader = (call) => {
  const [command = UNKNOWN, ...rest] = call.args;
  // `vim.system(list, { stdin = text })`, `vim.fn.system(list, text)`.
  const input = rest.map((arg) => arg.entries?.get('stdin') ?? (arg.entries ? undefined : arg)).find((arg) => arg !== undefined);
  return effects.startProgram(call, command, { shell: command.items === undefined, input: input?.callable ? NOTHING : (input ?? NOTHING) });
};

const reads: CallReader = (call) =>
  call.receiver.handle || call.receiver.origins.length > 0
    ? derived(call.receiver.origins, call.receiver.known ? call.receiver.text : '')
    : undefined;

const reverse: CallReader = (call) => {
  const text = call.args[0] ?? call.receiver;
  return text.known ? literal(decoding.reversed(text.text) ?? '', text.origins) : derived(inputOrigins(call));
};

/** Lua's library, and that of Neovim, OpenResty and LuaSocket. */
const CALLS = tableOf([
  ['require', requires],
  ['os.execute io.popen', (call) => readers.starts({ shell: true })({ ...call, args: call.args.slice(0, 1) })],
  ['vim.fn.system vim.fn.systemlist vim.system vim.fn.jobstart vim.loop.spawn vim.uv.spawn hs.execute hs.osascript.applescript', system],
  ['load loadstring', loads],
  ['dofile loadfile package.loadlib', readers.loadsFile],
  ['http.request', requests],
  ['http.get https.request curl.get', network.request({ sends: false })],
  ['curl.post http.post', network.request({ sends: true })],
  ['resty.http.new', () => reference('resty.client')],
  ['socket.tcp socket.connect ngx.socket.tcp', network.connect((call) => argument(call, 0))],
  ['socket.dns.toip', readers.lookUp],
  ['io.open', opens],
  ['io.lines vim.fn.readfile', effects.readFile()],
  ['vim.fn.writefile', (call) => effects.writeFile(1, 0)(call)],
  ['os.getenv vim.env.HOME', effects.environmentVariable],
  ['vim.fn.environ', effects.reveal('environment')],
  [
    'vim.fn.expand vim.fn.stdpath vim.fs.normalize tostring ltn12.source.string json.encode cjson.encode vim.json.encode vim.fn.json_encode',
    readers.passing,
  ],
  ['vim.fn.getreg', effects.reveal('clipboard')],
  ['os.tmpname', effects.constant('/tmp/temporary')],
  // Gives what it is given, if it is anything.
  ['assert', (call) => call.args[0]],
  ['os.remove', effects.removePath()],
  ['os.rename', effects.copyFile()],
  ['string.char', readers.lettersOfCodes],
  ['string.reverse', reverse],
  [
    'table.concat',
    (call) =>
      changed(UNKNOWN, {
        text: (argument(call, 0).items ?? []).map((item) => item.text).join(argument(call, 1).text),
        known: argument(call, 0).items?.every((item) => item.known) === true,
        origins: originsOf(call.args),
      }),
  ],
  ['mime.unb64 ngx.decode_base64 vim.base64.decode base64.decode', effects.decode('base64', decoding.base64)],
  ['mime.b64 ngx.encode_base64 vim.base64.encode base64.encode', effects.encode('base64')],
]);

const METHODS = tableOf([
  ['request_uri', requestUri],
  ['read', reads],
  ['write', readers.writes],
  ['connect', (call) => (call.args.length > 1 ? network.connect((one) => argument(one, 0))(call) : undefined)],
  ['send', (call) => (call.state.peer.text === '' ? undefined : network.sendToPeer(call))],
  ['reverse', reverse],
  ['close', () => NOTHING],
]);

export const LUA = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(['insert']),
  fillers: new Map([['table.insert', 0]]),
  globals: '_G _ENV vim os io string table socket ltn12 ngx hs',
});

import * as decoding from '../decoding.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../value.js';
import * as effects from './effects.js';
import { argument, inputOrigins, member, noteCall, type CallReader, type FunctionCall } from './function-call.js';
import { tableOf, type Knowledge } from './knowledge.js';

const requireModule: CallReader = (call) => {
  const name = argument(call, 0);
  if (name.known) return { ...UNKNOWN, ref: moduleName(name.text) };
  const written = call.reading.files.get(name.text);
  const origins = union(name.origins, written?.origins ?? NO_ORIGINS);
  if (origins.length > 0) noteCall(call, 'evaluate', { target: name.text, flowsFrom: origins });
  return derived(origins);
};

function moduleName(name: string): string {
  return name
    .replace(/^node:/u, '')
    .replace(/^fs-extra$|^graceful-fs$|^fs\/promises$|^Bun$/u, 'fs')
    .replace(/^node-fetch$|^cross-fetch$|^undici\.fetch$/u, 'fetch')
    .replace(/^execa$|^cross-spawn$|^shelljs$|^zx$/u, 'child_process');
}

/** `spawn(command, args, options)` and `execFile`. */
const spawn: CallReader = (call) => {
  const [command, second] = call.args;
  if (!command) return UNKNOWN;
  const options = call.args.find((arg) => arg.entries !== undefined);
  const shell = options?.entries?.get('shell')?.text === '{true}' || options?.entries?.get('shell')?.known === true;
  const stdio = options?.entries?.get('stdio');
  if (stdio && isPeer(call, stdio)) noteCall(call, 'connect-shell', { target: command.text, flowsFrom: stdio.origins });
  const words = second?.items ? [command, ...second.items] : [command];
  const started = effects.startProgram(call, command, {
    shell: shell && !second?.items,
    input: options?.entries?.get('input') ?? NOTHING,
    ...(second?.items ? { rest: words.slice(1) } : {}),
  });
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, started, started]);
  return started;
};

const exec: CallReader = (call) => {
  const result = effects.shellLine()(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, result, result]);
  return result;
};

function isPeer(call: FunctionCall, value: Value): boolean {
  const unbound = value.ref === undefined && value.origins.length === 0 && value.callable === undefined;
  if (call.state.peer.text !== '' && (unbound || /^(?:net|tls|socket)\./u.test(value.ref ?? ''))) return true;
  return value.origins.some((origin) => {
    const deed = call.reading.trace.behaviours[origin];
    return deed?.kind === 'fetch' && /connect|socket|net\./iu.test(deed.name);
  });
}

const SHELL = /(?:^|\/)(?:ba|z|da)?sh\b|cmd(?:\.exe)?\b|powershell/iu;

/** `socket.pipe(shell.stdin)`, `shell.stdout.pipe(socket)`. */
const pipe: CallReader = (call) => {
  const [target] = call.args;
  if (!target) return undefined;
  const startsShell = (value: Value): boolean =>
    value.origins.some((origin) => {
      const deed = call.reading.trace.behaviours[origin];
      return deed?.kind === 'execute' && SHELL.test(deed.target ?? '');
    });
  if ((isPeer(call, call.receiver) && startsShell(target)) || (startsShell(call.receiver) && isPeer(call, target))) {
    noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: union(call.receiver.origins, target.origins) });
  }
  if (target.handle?.writes === true) {
    if (target.handle.deed >= 0) call.reading.trace.feed(target.handle.deed, call.receiver.origins);
    if (!/^[a-z]+:\/\//u.test(target.handle.path))
      call.reading.writePath(derived(NO_ORIGINS, target.handle.path), call.receiver, 'pipe', call.place);
  }
  return derived(union(call.receiver.origins, target.origins));
};

/** Requests with a callback for the answer. */
function requestWithCallback(sends: boolean): CallReader {
  const reader = effects.request({ sends });
  return (call) => {
    const answer = reader(call) ?? UNKNOWN;
    for (const arg of call.args) arg.callable?.invoke([answer]);
    return { ...answer, ref: 'https.request.made' };
  };
}

const fetchCall = effects.request({ sends: false });
const axios: CallReader = (call) => effects.request({ sends: false })(call);

/** `Buffer.from(text, 'base64')`. */
const bufferFrom: CallReader = (call) => {
  const encoding = argument(call, 1).text;
  if (encoding.startsWith('base64')) return effects.decode('base64', decoding.base64)(call);
  if (encoding === 'hex') return effects.decode('hex', decoding.hex)(call);
  const [first] = call.args;
  return first?.items ? fromCodes({ ...call, args: first.items }) : first;
};

const fromCodes: CallReader = (call) => {
  const values = call.args.length === 1 && call.args[0]?.items ? call.args[0].items : call.args;
  const codes = values.map((value) => (value.known ? Number(value.text) : Number.NaN));
  if (codes.length === 0 || codes.length > 10_000 || !codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff))
    return derived(inputOrigins(call));
  const text = String.fromCodePoint(...codes);
  return literal(
    text,
    codes.length < 4 ? originsOf(values) : plus(originsOf(values), noteCall(call, 'decode', { target: 'character codes' })),
  );
};

/** `toString('base64')` encodes. */
const toText: CallReader = (call) => {
  const [encoding] = call.args;
  if (encoding && /^(?:base64|hex)/u.test(encoding.text))
    return derived(plus(call.receiver.origins, noteCall(call, 'encode', { target: encoding.text, flowsFrom: call.receiver.origins })));
  return undefined;
};

const newFunction: CallReader = (call) => {
  effects.evaluateText(-1)(call);
  return derived(inputOrigins(call));
};

/** `setTimeout('code', 1)`: a text is code. */
const timer: CallReader = (call) => {
  const [first] = call.args;
  if (first?.callable) return first.callable.invoke([]);
  if (first?.known === true && first.text.length > 3) return effects.evaluateText()(call);
  return undefined;
};

const importCall: CallReader = (call) => {
  const name = argument(call, 0);
  if (/^https?:|^data:/u.test(name.text)) {
    const answer = effects.request({ sends: false })(call) ?? UNKNOWN;
    noteCall(call, 'evaluate', { target: name.text, flowsFrom: answer.origins });
    return answer;
  }
  return requireModule(call);
};

const readFile: CallReader = (call) => {
  const read = effects.readFile()(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([UNKNOWN, read]);
  return read;
};
const writeStream: CallReader = (call) => {
  const file = argument(call, 0);
  const deed = call.reading.writePath(file, NOTHING, call.name, call.place);
  return { ...derived(file.origins), handle: { path: file.text, writes: true, deed } };
};
const remove: CallReader = (call) => {
  const recursive = call.args.some((arg) => arg.entries?.has('recursive'));
  return effects.removePath(0, recursive ? ['recursive'] : [])(call);
};
const permission: CallReader = (call) => {
  const target = argument(call, 0);
  noteCall(call, 'permission', {
    target: `${call.args[1]?.text ?? ''} ${target.text}`,
    flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
  });
  return NOTHING;
};
const connect = effects.connect((call) => {
  const config = call.args.find((arg) => arg.entries !== undefined);
  const host = config
    ? member(config, 'host', 'hostname')
    : (call.args.find((arg) => arg.known && !/^\d{1,5}$/u.test(arg.text)) ??
      call.args.find((arg) => arg.text !== '' && !/^\d{1,5}$/u.test(arg.text)));
  return host ?? UNKNOWN;
});
const connectWithCallback: CallReader = (call) => {
  const made = connect(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([made]);
  return made;
};
const on: CallReader = (call) => {
  for (const arg of call.args) arg.callable?.invoke([derived(call.receiver.origins), derived(call.receiver.origins)]);
  return call.receiver;
};
const identity = effects.reveal('machine-identity');
const passing: CallReader = (call) => ({
  ...derived(inputOrigins(call)),
  ...(call.args[0] ? { text: call.args[0].text, known: call.args[0].known } : {}),
});
const resolver: CallReader = (call) => (argument(call, 0).origins.length > 0 ? effects.request({ sends: true })(call) : UNKNOWN);
const promisify: CallReader = (call) => call.args[0];

const FILES = 'fs fs.promises'.split(' ');
const calls = tableOf([
  ...FILES.flatMap((module): (readonly [string, CallReader])[] => [
    [
      `${module}.readFile ${module}.readFileSync ${module}.createReadStream ${module}.openSync ${module}.readJson ${module}.readJsonSync`,
      readFile,
    ],
    [`${module}.writeFile ${module}.writeFileSync ${module}.outputFile ${module}.outputFileSync`, effects.writeFile(0, 1)],
    [`${module}.appendFile ${module}.appendFileSync`, effects.writeFile(0, 1, ['append'])],
    [`${module}.createWriteStream`, writeStream],
    [
      `${module}.unlink ${module}.unlinkSync ${module}.rm ${module}.rmSync ${module}.rmdir ${module}.rmdirSync ${module}.remove ${module}.removeSync`,
      remove,
    ],
    [
      `${module}.copyFile ${module}.copyFileSync ${module}.cp ${module}.cpSync ${module}.rename ${module}.renameSync ${module}.symlinkSync ${module}.copy ${module}.copySync ${module}.moveSync`,
      effects.copyFile(),
    ],
    [`${module}.chmod ${module}.chmodSync`, permission],
    [
      `${module}.readdir ${module}.readdirSync ${module}.opendir`,
      (call) => call.reading.readPath(argument(call, 0), call.name, call.place, ['recursive']),
    ],
    [
      `${module}.existsSync ${module}.statSync ${module}.stat ${module}.access ${module}.accessSync ${module}.mkdir ${module}.mkdirSync ${module}.lstatSync`,
      () => NOTHING,
    ],
  ]),
  ['Deno.readTextFile Deno.readTextFileSync Deno.readFile Bun.file', readFile],
  ['Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Bun.write', effects.writeFile(0, 1)],
  ['require module.require createRequire process.mainModule.require', requireModule],
  ['import', importCall],
  ['child_process.exec child_process.execSync child_process.execaCommand child_process.execAsync Bun.$ $', exec],
  [
    'child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync child_process.fork child_process child_process.execa Bun.spawn',
    spawn,
  ],
  ['Deno.Command', (call) => spawn({ ...call, args: [call.args[0] ?? UNKNOWN, call.args[1]?.entries?.get('args') ?? UNKNOWN] })],
  ['util.promisify promisify', promisify],
  ['eval globalThis.eval', effects.evaluateText()],
  ['Function Function.constructor vm.runInNewContext.function', newFunction],
  ['vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction', effects.evaluateText()],
  ['setTimeout setInterval setImmediate', timer],
  [
    'fetch fetch.default undici.fetch undici.request got ky got.get ky.get superagent.get needle.get request request.get axios.get axios.head',
    fetchCall,
  ],
  ['axios axios.request axios.default got.stream', axios],
  [
    'axios.post axios.put axios.patch got.post ky.post superagent.post needle.post request.post navigator.sendBeacon',
    effects.request({ sends: true }),
  ],
  ['https.request http.request https.get http.get', requestWithCallback(false)],
  ['https.request.made.write https.request.made.end https.request.made.send', effects.writeHandle()],
  ['https.request.made.on', on],
  ['XMLHttpRequest.open', (call) => effects.request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 1 })(call)],
  ['XMLHttpRequest.send', effects.writeHandle()],
  ['WebSocket ws', connectWithCallback],
  ['net.connect net.createConnection net.Socket.connect tls.connect dgram.createSocket.connect', connectWithCallback],
  ['socket.socket.connect', connectWithCallback],
  ['socket.socket.write socket.socket.send socket.socket.end WebSocket.send', effects.sendToPeer],
  [
    'net.createServer http.createServer https.createServer',
    (call) => {
      for (const arg of call.args) arg.callable?.invoke([UNKNOWN, UNKNOWN]);
      return { ...UNKNOWN, ref: 'server' };
    },
  ],
  ['server.listen', effects.listen()],
  ['dns.lookup dns.resolve dns.resolve4 dns.promises.resolve dns.resolveTxt', resolver],
  ['os.homedir', effects.constant('~')],
  ['os.tmpdir', effects.constant('/tmp')],
  ['os.hostname os.userInfo os.networkInterfaces os.platform.full', identity],
  ['path.join path.resolve path.posix.join', effects.joinPath],
  ['path.normalize', effects.same()],
  ['Buffer.from Buffer', bufferFrom],
  ['atob', effects.decode('base64', decoding.base64)],
  ['btoa', effects.encode('base64')],
  ['unescape decodeURIComponent decodeURI', effects.decode('percent', decoding.percent)],
  ['zlib.gunzipSync zlib.inflateSync zlib.unzipSync zlib.inflateRawSync', effects.decode('deflate', decoding.inflate)],
  ['zlib.gzipSync zlib.deflateSync', effects.encode('deflate')],
  ['String.fromCharCode String.fromCodePoint', fromCodes],
  [
    'JSON.stringify Object.entries Object.values Object.assign Object.keys JSON.parse String encodeURIComponent encodeURI structuredClone',
    passing,
  ],
  ['navigator.clipboard.readText clipboardy.read clipboardy.readSync clipboard.read', effects.reveal('clipboard')],
  ['keytar.getPassword keytar.findCredentials', effects.reveal('keychain')],
  ['screenshot-desktop screenshot', effects.reveal('screen')],
  [
    'nodemailer.createTransport.sendMail',
    (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }))),
  ],
  ['Promise.all Promise.resolve Promise.allSettled', (call) => call.args[0]],
  [
    'Reflect.get',
    (call) => {
      const [object, name] = call.args;
      return object?.ref !== undefined && name?.known === true
        ? { ...UNKNOWN, ref: `${object.ref}.${name.text}`, reflected: true }
        : undefined;
    },
  ],
  [
    'process.dlopen',
    (call) => {
      noteCall(call, 'execute', { target: concat(call.args.slice(1), ' ').text, flowsFrom: inputOrigins(call) });
      return UNKNOWN;
    },
  ],
]);

const methods = tableOf([
  ['pipe pipeTo', pipe],
  ['toString', toText],
  ['write end', effects.writeHandle()],
  ['sendBeacon', effects.request({ sends: true })],
  [
    'constructor',
    (call) =>
      call.receiver.callable || call.receiver.ref === 'Function' || (call.args[0]?.known === true && call.args[0].text.length > 12)
        ? newFunction(call)
        : undefined,
  ],
  [
    'sendMail',
    (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }))),
  ],
]);

export const JAVASCRIPT: Knowledge = {
  calls,
  methods,
  globals: new Set(
    'document require module process eval Function fetch axios Buffer atob btoa unescape decodeURIComponent decodeURI encodeURIComponent encodeURI setTimeout setInterval setImmediate String JSON Object globalThis global window self XMLHttpRequest WebSocket navigator Promise Reflect Deno Bun import $ fs os path child_process net http https'.split(
      ' ',
    ),
  ),
  environment: new Set(['process.env', 'Bun.env']),
  secrets: new Map([['document.cookie', 'browser-store']]),
  moduleName,
};

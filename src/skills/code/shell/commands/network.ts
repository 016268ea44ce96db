import type { Flag } from '../../behaviour.js';
import { STANDARD_INPUT } from '../../bundle-files.js';
import { classifyHost } from '../../classify-host.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { type Argument, concat, derived, literal, NOTHING, originsOf, type Value } from '../../value.js';
import { cut, hasOption, note, output, parseOptions, valuesOf, type Call, type CommandReader, type Parsed } from '../call.js';
import { discloses } from './secret-stores.js';

const CURL = {
  short: 'oHdXAeubcFTxmwKEYyzrCDQtPU',
  long: new Set(
    'data data-raw data-ascii data-binary data-urlencode json form form-string upload-file output output-dir header request user-agent referer user cookie cookie-jar proxy max-time connect-timeout url url-query config cert key cacert capath resolve connect-to retry retry-delay retry-max-time write-out range limit-rate interface max-redirs dump-header proto doh-url dns-servers local-port max-filesize netrc-file oauth2-bearer aws-sigv4 tlsv1 ciphers variable'.split(
      ' ',
    ),
  ),
};
const WGET = {
  short: 'OPoaiUtTQewlADRIX',
  long: new Set(
    'output-document directory-prefix output-file append-output input-file header user-agent referer post-data post-file body-data body-file method tries timeout wait user password certificate private-key load-cookies save-cookies execute'.split(
      ' ',
    ),
  ),
};

/** curl(1). */
export const curl: CommandReader = (call) => {
  const parsed = parseOptions(call.args, CURL);
  const bodies = valuesOf(parsed, 'd', 'data', 'data-raw', 'data-ascii', 'data-binary', 'json', 'F', 'form', 'form-string', 'url-query');
  const uploads = valuesOf(parsed, 'T', 'upload-file').map((file) => fileOf(call, file));
  const encoded = valuesOf(parsed, 'data-urlencode').map((body) => encodedBodyOf(call, body));
  const payload = [...bodies.map((body) => bodyOf(call, body)), ...encoded, ...uploads, ...unspeltOf(parsed)];
  const sends = payload.length > 0 || /^(?:POST|PUT|PATCH)$/iu.test(valuesOf(parsed, 'X', 'request')[0]?.text ?? '');
  const headers = valuesOf(parsed, 'H', 'header', 'A', 'user-agent', 'b', 'cookie', 'u', 'user', 'e', 'referer');
  const address = valuesOf(parsed, 'url')[0] ?? parsed.operands.find((operand) => looksLikeAddress(operand)) ?? parsed.operands[0];
  if (!address) return NOTHING;
  const answer = call.reading.request(
    {
      name: call.name,
      address,
      payload: [...payload, ...valuesOf(parsed, 'x', 'proxy')],
      headers,
      sends,
      flags: requestFlags(call, parsed),
    },
    call.place,
  );
  return deliver(call, parsed, answer, address);
};

/** Arguments that a program puts together of data, so that no option can be told: beside an address they are what goes to it. */
function unspeltOf({ operands }: Parsed): readonly Argument[] {
  if (!operands.some((operand) => looksLikeAddress(operand))) return [];
  return operands.filter(({ text, known, origins }) => text === '' && !known && origins.length > 0);
}

function requestFlags(call: Call, parsed: Parsed): Flag[] {
  return [...call.flags, ...(hasOption(parsed, 'k', 'insecure', 'no-check-certificate') ? (['insecure'] as const) : [])];
}

/** Where a download goes: a file that is named, one that the address names (`-O`), or the pipe. */
function deliver(call: Call, parsed: Parsed, answer: Value, address: Argument): Value {
  const file = valuesOf(parsed, 'o', 'output')[0];
  const remote = hasOption(parsed, 'O', 'remote-name', 'J');
  if (file && file.text !== '-') {
    if (!/^\/dev\/null$|^NUL$/u.test(file.text)) call.reading.writePath(file, answer, call.name, call.place);
    return NOTHING;
  }
  if (!remote) return answer;
  call.reading.writePath(literal(baseName(address.text)), answer, call.name, call.place);
  return NOTHING;
}

/** The last segment of an address, without its query. */
export function baseName(address: string): string {
  return /([^/?#\s]{1,200})(?:[?#][^\s]{0,500})?$/u.exec(address.slice(0, 800))?.[1] ?? '';
}

/** `@file`, `name=@file`, `name=<file`, `@-`, or the data itself. */
function bodyOf(call: Call, body: Argument): Value {
  const file = /^(?:[\w.[\]-]{0,60}=)?[@<](.{1,500})$/su.exec(body.text);
  if (!file) return body;
  const name = cut(body, body.text.length - (file[1] ?? '').length);
  return fileOf(call, { ...name, text: name.text.replace(/;(?:type|filename)=.{0,200}$/u, '') });
}

/** The same with `name@file` (curl(1), `--data-urlencode`), which other options take for a text. */
function encodedBodyOf(call: Call, body: Argument): Value {
  const file = /^[\w.[\]-]{1,60}@(.{1,500})$/su.exec(body.text)?.[1];
  return file === undefined ? bodyOf(call, body) : fileOf(call, cut(body, body.text.length - file.length));
}

function fileOf(call: Call, file: Argument): Value {
  const piped = /^(?:-|\.|\/dev\/stdin)$/u.test(file.text);
  if (piped && call.hasInput) return call.stdin;
  return call.reading.readPath(piped ? { ...file, text: STANDARD_INPUT } : file, call.name, call.place);
}

function looksLikeAddress(arg: Argument): boolean {
  return /^[a-z][a-z0-9+.-]{0,15}:\/\//iu.test(arg.text) || /^["']?\$/u.test(arg.text) || classifyHost(arg.text).host !== '';
}

/** wget(1). */
export const wget: CommandReader = (call) => {
  const parsed = parseOptions(call.args, WGET);
  const files = valuesOf(parsed, 'post-file', 'body-file').map((file) => fileOf(call, file));
  const payload = [...valuesOf(parsed, 'post-data', 'body-data'), ...files];
  const address = parsed.operands.find((operand) => looksLikeAddress(operand)) ?? parsed.operands[0];
  if (!address) return NOTHING;
  const answer = call.reading.request(
    {
      name: call.name,
      address,
      payload,
      headers: valuesOf(parsed, 'header', 'U', 'user-agent'),
      sends: payload.length > 0,
      flags: requestFlags(call, parsed),
    },
    call.place,
  );
  const target = valuesOf(parsed, 'O', 'output-document')[0];
  if (target?.text === '-' || target?.text === '/dev/stdout') return answer;
  call.reading.writePath(target ?? literal(baseName(address.text)), answer, call.name, call.place);
  return NOTHING;
};

/** HTTPie, xh, aria2c, lwp-request and other programs that take an address. */
export const httpClient: CommandReader = (call) => {
  const address = call.args.find((arg) => looksLikeAddress(arg));
  if (!address) return NOTHING;
  const sends =
    call.args.some((arg) => /^(?:POST|PUT|PATCH)$/u.test(arg.text) || /^[\w.-]{1,60}(?:=|:=|@)/u.test(arg.text)) || call.hasInput;
  const payload = [...call.args.filter((arg) => arg !== address), ...(call.hasInput ? [call.stdin] : [])];
  const answer = call.reading.request(
    { name: call.name, address, payload, sends: sends && call.name !== 'aria2c', flags: call.flags },
    call.place,
  );
  if (call.name !== 'aria2c' && call.name !== 'axel') return answer;
  const out = call.args.findIndex((arg) => arg.text === '-o');
  call.reading.writePath(
    call.args[out + 1] && out !== -1 ? (call.args[out + 1] ?? literal('')) : literal(baseName(address.text)),
    answer,
    call.name,
    call.place,
  );
  return NOTHING;
};

/** nc, ncat, netcat: a connection; with `-e` or `-c` a shell on it. */
export const netcat: CommandReader = (call) => {
  const parsed = parseOptions(call.args, {
    short: 'epswqioxXgGmMTV',
    long: new Set(['exec', 'sh-exec', 'lua-exec', 'source-port', 'proxy', 'wait', 'idle-timeout']),
  });
  const shell =
    valuesOf(parsed, 'e', 'exec', 'sh-exec', 'lua-exec')[0] ??
    (hasOption(parsed, 'c') ? parsed.operands.find((arg) => /(?:^|\/)(?:ba|z|da|k)?sh\b|cmd/u.test(arg.text)) : undefined);
  const listens = hasOption(parsed, 'l', 'listen');
  const host = listens ? undefined : parsed.operands[0];
  const facts = classifyHost(host?.text ?? '');
  const target = parsed.operands.map((operand) => operand.text).join(' ');
  if (shell) {
    note(call, 'connect-shell', { target, ...(listens ? {} : { host: facts.class }), flowsFrom: host?.origins ?? NO_ORIGINS });
    return NOTHING;
  }
  if (hasOption(parsed, 'z') || hasOption(parsed, 'h')) return NOTHING;
  const deed = note(call, listens ? 'listen' : call.hasInput ? 'send' : 'fetch', {
    target,
    ...(listens ? {} : { host: facts.class }),
    ...(call.hasInput ? { flags: ['body'] as const } : {}),
    flowsFrom: union(call.stdin.origins, originsOf(parsed.operands)),
  });
  return derived(plus(NO_ORIGINS, deed));
};

/** socat: a relay; a shell when one side is EXEC or SYSTEM and the other a network address. */
export const socat: CommandReader = (call) => {
  const line = concat(call.args, ' ').text;
  const network = /\b(?:TCP|TCP4|TCP6|OPENSSL|SSL|UDP|SCTP)(?:-CONNECT|-LISTEN)?4?:([^\s,:]{1,200})/iu.exec(line);
  if (!network) return NOTHING;
  const listens = /-LISTEN|-L\b/iu.test(network[0]);
  const { class: host } = classifyHost(network[1] ?? '');
  const shell = /\b(?:EXEC|SYSTEM|SHELL):['"]?[^\s]{0,80}(?:sh\b|bash|cmd|powershell|login)/iu.test(line);
  const kind = shell ? 'connect-shell' : listens ? 'listen' : 'send';
  const deed = note(call, kind, {
    target: line,
    ...(listens ? {} : { host }),
    flags: ['body'],
    flowsFrom: union(call.stdin.origins, originsOf(call.args)),
  });
  return derived(plus(NO_ORIGINS, deed));
};

/** dig, nslookup, host, ping: an address that carries data is a way out (DNS tunnelling). */
export const resolver: CommandReader = (call) => {
  const origins = originsOf(call.args);
  const name = call.args.find((arg) => arg.origins.length > 0) ?? call.args.find((arg) => arg.text.includes('.'));
  if (!name) return NOTHING;
  const facts = classifyHost(name.text.replace(/^[^.]{0,200}[}$)]\./u, ''));
  const deed = note(call, origins.length > 0 ? 'send' : 'fetch', {
    target: name.text,
    host: facts.class,
    ...(origins.length > 0 ? { flags: ['body'] as const } : {}),
    flowsFrom: origins,
  });
  return derived(plus(NO_ORIGINS, deed));
};

/** ssh: a command on another machine; its input goes there. Forwarding of ports is noted as a listener. */
export const ssh: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'iplFoJLRDbcEeImOQSWw', long: new Set() });
  const host = parsed.operands[0];
  if (!host) return NOTHING;
  const facts = classifyHost(host.text);
  if (hasOption(parsed, 'R')) note(call, 'listen', { target: valuesOf(parsed, 'R')[0]?.text ?? '', host: facts.class });
  const origins = union(call.stdin.origins, originsOf(parsed.operands.slice(1)));
  const deed = note(call, call.hasInput ? 'send' : 'fetch', {
    target: host.text,
    host: facts.class,
    flowsFrom: origins,
    ...(call.hasInput ? { flags: ['body'] as const } : {}),
  });
  return derived(plus(NO_ORIGINS, deed));
};

/** mail, sendmail, mutt, msmtp, swaks. */
export const mail: CommandReader = (call) => {
  const files = call.args.flatMap((arg, index) =>
    /^-(?:a|A|-attach)$/u.test(arg.text) && call.args[index + 1]
      ? [call.reading.readPath(call.args[index + 1] ?? arg, call.name, call.place)]
      : [],
  );
  const to = call.args.find((arg) => arg.text.includes('@'));
  note(call, 'send', {
    target: to?.text ?? '',
    host: to ? 'named' : 'variable',
    flags: ['body'],
    flowsFrom: originsOf([call.stdin, ...call.args, ...files]),
  });
  return NOTHING;
};

/** A store that takes what it is given from anybody, without a signature: none of the user's own is one (AWS CLI, `--no-sign-request`). */
const UNSIGNED = /\s--no-sign-request\b|\s--auth-mode[= ]anonymous\b/u;

/** Options that take a value, of the commands that copy into stores. */
const STORE_OPTIONS = new Set(
  'account-name container-name name file profile region endpoint-url acl sse sse-kms-key-id storage-class exclude include content-type cache-control metadata expires auth-mode desc filename'.split(
    ' ',
  ),
);

/** The store that an upload names: the last operand, whatever options follow it, or the account that `--account-name` names. */
function storeIn(args: readonly Argument[]): Argument | undefined {
  const account = args.find((_, index) => args[index - 1]?.text === '--account-name');
  if (account && /^[a-z0-9]{3,24}$/u.test(account.text)) return { ...account, text: `https://${account.text}.blob.core.windows.net` };
  return parseOptions(args, { short: 'dfhot', long: STORE_OPTIONS }).operands.at(-1) ?? args.at(-1);
}

/** Uploads to a store of one's own choosing: aws s3 cp, gsutil cp, az storage, gh gist create. */
export const cloudCopy: CommandReader = (call) => {
  const line = call.args.map((arg) => arg.text).join(' ');
  const disclosed = discloses(call);
  if (disclosed) return disclosed;
  const uploads = /^(?:-\S{1,12} ){0,3}(?:s3 (?:cp|sync|mv)|cp|rsync|storage (?:cp|blob upload\S{0,8})|gist create)\b/u.test(line);
  const target = uploads ? storeIn(call.args) : call.args.at(-1);
  if (!uploads || !target)
    return output(originsOf(call.args), note(call, 'fetch', { target: `${call.name} ${line}`.slice(0, 200), host: 'vendor' }));
  const gist = line.startsWith('gist');
  if (!gist && !/^(?:s3|gs|az|https?):\/\//u.test(target.text))
    return output(NO_ORIGINS, note(call, 'fetch', { target: line.slice(0, 200), host: 'vendor' }));
  const sources = call.args.filter((arg) => arg !== target || gist).filter((arg) => /[/.~$]/u.test(arg.text) && !arg.text.startsWith('-'));
  const read = sources.map((source) => call.reading.readPath(source, call.name, call.place));
  note(call, 'send', {
    target: target.text,
    host: gist ? 'paste' : UNSIGNED.test(line) ? 'file-drop' : 'variable',
    flags: ['body'],
    flowsFrom: originsOf([call.stdin, ...read]),
  });
  return NOTHING;
};

import * as decoding from '../../decoding.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, UNKNOWN, valueOf, withOrigins, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

/** `curl_init($url)`: a request that is sent later. */
const curlInit: CallReader = (call) => changed(argument(call, 0), { known: false, ref: 'curl' });

const curlExec: CallReader = (call) => {
  const handle = argument(call, 0);
  const sends = handle.entries?.has('body') === true;
  return network.request({ sends })({ ...call, args: [valueOf(handle.text, true, NO_ORIGINS), handle] });
};

/** Options that give the body of a request, and those that give its address. */
const BODY = /POSTFIELDS|INFILE|READDATA|CURLOPT_POST\}?$|UPLOAD/u;

/** What is set on a request: its address or its body. */
function described(handle: Value, name: string, value: Value): Value {
  if (name.includes('CURLOPT_URL')) return changed(handle, { text: value.text, origins: union(handle.origins, value.origins) });
  const entries = new Map(handle.entries ?? []);
  if (BODY.test(name)) entries.set('body', value);
  return changed(handle, { entries, origins: union(handle.origins, value.origins) });
}

/** A list of PHP that is written out as options: `CURLOPT_URL => …`. */
const setOptions: CallReader = (call) => {
  let handle = argument(call, 0);
  const list = argument(call, 1);
  for (const [name, value] of list.entries ?? []) handle = described(handle, name, value);
  return handle;
};

const setOption: CallReader = (call) => described(argument(call, 0), argument(call, 1).text, argument(call, 2));

/** `file_get_contents($url, false, $context)`: the context may carry a body. */
const contents: CallReader = (call) => {
  const context = argument(call, 2);
  if (!/^(?:https?|ftp):/u.test(argument(call, 0).text))
    return argument(call, 0).text.startsWith('php:') ? derived(NO_ORIGINS) : effects.readFile()(call);
  return network.request({ sends: context.origins.length > 0 })(call);
};

/** A function that is called by a name: `call_user_func('system', $x)`, `array_map('assert', [$x])`. */
const callsByName =
  (callback: number, first: number): CallReader =>
  (call) => {
    const name = argument(call, callback);
    const given = call.args.filter((_, index) => index !== callback).slice(first);
    const args = given.flatMap((arg) => arg.items ?? [arg]);
    if (name.callable) return name.callable.invoke(args);
    if (!name.known || !/^\w{2,40}$/u.test(name.text)) return derived(inputOrigins(call));
    return call.apply(changed(UNKNOWN, { ref: name.text.toLowerCase(), reflected: true }), args);
  };

/** `iterator` over a folder: what it finds carries the reading. */
const directory: CallReader = (call) => changed(readers.walks(0)(call) ?? UNKNOWN, { ref: 'SplFileInfo' });

const character: CallReader = (call) => readers.lettersOfCodes({ ...call, args: call.args.slice(0, 1) });

const implode: CallReader = (call) => {
  const list = call.args.find((arg) => arg.items !== undefined);
  const separator = call.args.length > 1 ? (call.args.find((arg) => arg.items === undefined)?.text ?? '') : '';
  return list?.items ? concat(list.items, separator) : derived(inputOrigins(call));
};

const replace: CallReader = (call) => {
  const [from, to, subject] = call.args;
  if (from?.known !== true || to?.known !== true || subject?.known !== true || from.text === '')
    return derived(inputOrigins(call), subject?.text ?? '');
  return literal(subject.text.split(from.text).join(to.text), originsOf(call.args));
};

/** `preg_replace('/…/e', code, …)` runs its replacement. */
const pregReplace: CallReader = (call) => {
  if (/^(.).*\1[a-z]*e[a-z]*$/su.test(argument(call, 0).text))
    noteCall(call, 'evaluate', { target: argument(call, 1).text, flowsFrom: inputOrigins(call) });
  return derived(inputOrigins(call), argument(call, 2).text);
};

const environment: CallReader = (call) =>
  call.args.length === 0 ? effects.reveal('environment')(call) : effects.environmentVariable(call);

const write: CallReader = (call) => {
  const flags = call.args.some((arg) => `${arg.text}${arg.ref ?? ''}`.includes('FILE_APPEND')) ? (['append'] as const) : [];
  return effects.writeFile(0, 1, flags)(call);
};

const copies: CallReader = (call) => {
  if (!/^https?:/u.test(argument(call, 0).text)) return effects.copyFile()(call);
  const answer = network.request({ sends: false })({ ...call, args: call.args.slice(0, 1) }) ?? UNKNOWN;
  call.reading.writePath(argument(call, 1), answer, call.name, call.place);
  return NOTHING;
};

/** `assert($code)` ran texts in old versions; conditions are its honest use. */
const assertion: CallReader = (call) =>
  argument(call, 0).origins.length > 0 || argument(call, 0).known ? effects.evaluateText()(call) : undefined;

/** PHP's functions, and the usual packages. */
const CALLS = tableOf([
  ['eval', effects.evaluateText()],
  ['getallheaders apache_request_headers filter_input', effects.reveal('client-input')],
  ['assert', assertion],
  ['system exec popen shell_exec passthru proc_open', readers.starts({ shell: true })],
  ['pcntl_exec', readers.starts({ shell: false })],
  ['create_function', effects.evaluateText(-1)],
  ['preg_replace', pregReplace],
  ['include include_once require require_once', readers.loadsFile],
  ['call_user_func', callsByName(0, 0)],
  ['call_user_func_array array_map', callsByName(0, 0)],
  [
    'array_filter array_walk usort register_shutdown_function',
    (call) => callsByName(call.name === 'register_shutdown_function' ? 0 : 1, 0)(call),
  ],
  ['unserialize', effects.deserialize],
  ['file_get_contents readfile file', contents],
  ['curl_init', curlInit],
  ['curl_exec curl_multi_exec', curlExec],
  ['curl_setopt', setOption],
  ['curl_setopt_array', setOptions],
  ['CURLFile curl_file_create SplFileObject', effects.readFile()],
  ['stream_context_create', readers.passing],
  ['wp_remote_get Http.get', network.request({ sends: false })],
  ['wp_remote_post wp_remote_request Http.post Http.put', network.request({ sends: true })],
  ['file_put_contents', write],
  ['fopen gzopen', readers.opensAny],
  ['fread fgets stream_get_contents fgetcsv gzread', readers.passing],
  ['fwrite fputs', readers.pours(0, 1)],
  ['copy', copies],
  ['rename symlink link', effects.copyFile()],
  ['chmod', readers.permits],
  ['scandir glob opendir RecursiveDirectoryIterator DirectoryIterator FilesystemIterator', directory],
  ['RecursiveIteratorIterator IteratorIterator RegexIterator', readers.passing],
  ['fsockopen pfsockopen stream_socket_client', network.connect((call) => argument(call, 0))],
  ['dns_get_record gethostbyname checkdnsrr', readers.lookUp],
  ['mail wp_mail', readers.sendsAll],
  ['ftp_put', readers.sendsFile(2)],
  ['unlink', effects.removePath()],
  ['base64_decode', effects.decode('base64', decoding.base64)],
  ['hex2bin', effects.decode('hex', decoding.hex)],
  ['pack', effects.decode('hex', decoding.hex, 1)],
  ['str_rot13', effects.decode('rot13', decoding.rot13)],
  ['gzinflate gzuncompress gzdecode', effects.decode('deflate', decoding.inflate)],
  ['openssl_decrypt sodium_crypto_secretbox_open', effects.decode('cipher', undefined)],
  [
    'strrev',
    (call) =>
      argument(call, 0).known ? literal(decoding.reversed(argument(call, 0).text) ?? '', inputOrigins(call)) : derived(inputOrigins(call)),
  ],
  ['chr', character],
  ['implode join', implode],
  ['str_replace', replace],
  [
    'strtolower',
    (call) => (argument(call, 0).known ? literal(argument(call, 0).text.toLowerCase(), inputOrigins(call)) : readers.passing(call)),
  ],
  ['base64_encode bin2hex', effects.encode('base64')],
  ['getenv', environment],
  ['gethostname php_uname get_current_user', effects.reveal('machine-identity')],
  ['posix_getpwuid', effects.constant('~')],
  [
    'PDO',
    (call) =>
      argument(call, 0).text.startsWith('sqlite:')
        ? changed(effects.readFile()({ ...call, args: [literal(argument(call, 0).text.slice(7))] }) ?? UNKNOWN, { ref: 'PDO' })
        : undefined,
  ],
  [
    'json_encode serialize http_build_query urlencode rawurlencode trim array_merge sprintf print_r var_export array_filter iterator_to_array',
    readers.passing,
  ],
]);

const METHODS = tableOf([
  ['post put patch', readers.requestIfAddress(true)],
  ['request', (call) => readers.requestIfAddress(/POST|PUT/iu.test(argument(call, 0).text), 1)(call)],
  ['get', readers.requestIfAddress(false)],
  ['getPathname getRealPath getFilename getBasename path isFile isDir', readers.itself],
  [
    'open',
    (call) =>
      /\.(?:zip|phar)$|^\/tmp|^\{/u.test(argument(call, 0).text)
        ? withOrigins(effects.openFile({ ...call, args: [argument(call, 0), literal('w')] }) ?? UNKNOWN, [])
        : undefined,
  ],
  ['addFile addGlob addPattern', addsFile()],
  ['addFromString', (call) => effects.writeHandle(1)(call)],
  ['putObject', readers.sendsAll],
  ['upload', readers.sendsAll],
]);

/** A file into an archive. */
function addsFile(): CallReader {
  return (call) => {
    const read = call.reading.readPath(argument(call, 0), call.name, call.place);
    const { handle } = call.receiver;
    if (handle?.writes === true) call.reading.writePath(derived(NO_ORIGINS, handle.path), read, call.name, call.place, ['append']);
    return changed(derived(read.origins), { handle });
  };
}

export const PHP = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(['attach', 'addFile', 'addFromString', 'setBody', 'withBody', 'addAttachment', 'setOption']),
  fillers: new Map([
    ['curl_setopt_array', 0],
    ['curl_setopt', 0],
    ['array_push', 0],
    ['fwrite', 0],
  ]),
  environment: new Set(['$_ENV', '$_SERVER_ALL']),
  secrets: new Map([
    ['$_GET', 'client-input'],
    ['$_POST', 'client-input'],
    ['$_REQUEST', 'client-input'],
    ['$_COOKIE', 'client-input'],
  ]),
  globals: 'ZipArchive $_GET $_POST $_REQUEST $_COOKIE',
});

import * as decoding from '../decoding.js';
import { NO_ORIGINS, plus } from '../trace.js';
import { derived, NOTHING, originsOf, UNKNOWN } from '../value.js';
import * as effects from './effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from './function-call.js';
import { tableOf, type Knowledge } from './knowledge.js';

const passing: CallReader = (call) => ({
  ...derived(inputOrigins(call)),
  ...(call.args[0] ? { text: call.args[0].text, known: call.args[0].known } : {}),
});
const connect = effects.connect((call) => argument(call, call.name.startsWith('net.Dial') ? 1 : 0));
/** Standard streams on a socket, and a shell: `exec "/bin/sh -i <&3 >&3"`, `$s->to_s`. */
const execWithPeer: CallReader = (call) => {
  const line = call.args.map((arg) => arg.text).join(' ');
  if (call.state.peer.text !== '' && /^\s*(?:\/(?:usr\/)?bin\/)?(?:ba|z|da)?sh\b|^\s*cmd\b/u.test(line))
    noteCall(call, 'connect-shell', { target: call.state.peer.text });
  return effects.startProgram(call, call.args[0] ?? UNKNOWN, {
    shell: true,
    input: NOTHING,
    ...(call.args.length > 1 ? { rest: call.args.slice(1) } : {}),
  });
};
const mail: CallReader = (call) =>
  derived(
    plus(
      NO_ORIGINS,
      noteCall(call, 'send', { target: argument(call, 0).text, host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }),
    ),
  );
/** An address or a path: PHP's and Ruby's `open` take both. */
const readAny: CallReader = (call) =>
  /^(?:https?|ftp):/u.test(argument(call, 0).text) ? effects.request({ sends: false })(call) : effects.readFile()(call);
const openAny: CallReader = (call) =>
  /^(?:https?|ftp):/u.test(argument(call, 0).text) ? effects.request({ sends: false })(call) : effects.openFile(call);
const perlOpen: CallReader = (call) => {
  const mode = call.args.map((arg) => arg.text).join(' ');
  const path = call.args.at(-1) ?? UNKNOWN;
  if (mode.includes('|')) return effects.runLine(call, path);
  if (mode.includes('>')) call.reading.writePath(path, NOTHING, 'open', call.place, mode.includes('>>') ? ['append'] : []);
  else return call.reading.readPath(path, 'open', call.place);
  return NOTHING;
};

const shared: readonly (readonly [string, CallReader])[] = [
  ['system exec popen', execWithPeer],
  ['eval', effects.evaluateText()],
];

const RUBY_CALLS = tableOf([
  ...shared,
  ['Kernel.system Kernel.exec IO.popen Open3.capture2 Open3.capture3 Open3.popen3 spawn Process.spawn', execWithPeer],
  ['instance_eval class_eval Kernel.eval binding.eval', effects.evaluateText()],
  ['Marshal.load YAML.load', effects.deserialize],
  ['Net.HTTP.get Net.HTTP.get_response URI.open open-uri RestClient.get HTTParty.get Faraday.get', effects.request({ sends: false })],
  ['Net.HTTP.post Net.HTTP.post_form RestClient.post HTTParty.post Faraday.post', effects.request({ sends: true })],
  ['URI URI.parse File.expand_path File.join Dir.home.join JSON.generate', passing],
  ['TCPSocket.new TCPSocket.open TCPSocket', connect],
  ['File.read IO.read File.readlines File.binread', effects.readFile()],
  ['File.write IO.write File.binwrite', effects.writeFile(0, 1)],
  ['File.open open', openAny],
  ['File.delete FileUtils.rm FileUtils.rm_f', effects.removePath()],
  ['FileUtils.rm_rf FileUtils.rm_r', effects.removePath(0, ['recursive'])],
  ['Base64.decode64 Base64.strict_decode64 Base64.urlsafe_decode64', effects.decode('base64', decoding.base64)],
  ['Base64.encode64 Base64.strict_encode64', effects.encode('base64')],
  ['Zlib.Inflate.inflate Zlib.inflate', effects.decode('deflate', decoding.inflate)],
  ['ENV.fetch', effects.environmentVariable],
  ['Dir.home', effects.constant('~')],
]);

const PHP_CALLS = tableOf([
  ...shared,
  ['shell_exec passthru proc_open pcntl_exec', execWithPeer],
  ['assert create_function', effects.evaluateText(-1)],
  ['unserialize', effects.deserialize],
  ['file_get_contents readfile file curl_init', readAny],
  ['curl_exec', passing],
  ['file_put_contents', effects.writeFile(0, 1)],
  ['fopen', openAny],
  ['fsockopen pfsockopen stream_socket_client', connect],
  ['unlink', effects.removePath()],
  ['base64_decode', effects.decode('base64', decoding.base64)],
  ['hex2bin', effects.decode('hex', decoding.hex)],
  ['str_rot13', effects.decode('rot13', decoding.rot13)],
  ['gzinflate gzuncompress gzdecode', effects.decode('deflate', decoding.inflate)],
  ['strrev', effects.decode('reversed', decoding.reversed)],
  ['base64_encode', effects.encode('base64')],
  ['getenv', (call) => (call.args.length === 0 ? effects.reveal('environment')(call) : effects.environmentVariable(call))],
  ['json_encode serialize http_build_query urlencode', passing],
  ['mail', mail],
]);

const PERL_CALLS = tableOf([
  ...shared,
  ['decode_base64 MIME.Base64.decode', effects.decode('base64', decoding.base64)],
  ['encode_base64', effects.encode('base64')],
  ['unlink', effects.removePath()],
  ['open', perlOpen],
  ['get LWP.Simple.get getstore LWP.UserAgent.get HTTP.Tiny.get', effects.request({ sends: false })],
  ['LWP.UserAgent.post HTTP.Tiny.post', effects.request({ sends: true })],
  ['IO.Socket.INET.new', effects.connect((call) => call.args.find((arg) => /[.:]/u.test(arg.text)) ?? UNKNOWN)],
  ['connect', effects.connect((call) => call.args.at(-1) ?? UNKNOWN)],
  ['sockaddr_in inet_aton', (call) => ({ ...UNKNOWN, text: call.args.at(-1)?.text ?? '', origins: originsOf(call.args) })],
]);

const GO_CALLS = tableOf([
  ['exec.Command', (call) => effects.startProgram(call, argument(call, 0), { shell: false, input: NOTHING, rest: call.args.slice(1) })],
  [
    'exec.CommandContext',
    (call) => effects.startProgram(call, argument(call, 1), { shell: false, input: NOTHING, rest: call.args.slice(2) }),
  ],
  ['http.Get http.Head', effects.request({ sends: false })],
  ['http.Post http.PostForm', effects.request({ sends: true })],
  ['http.NewRequest', (call) => effects.request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 1 })(call)],
  ['net.Dial tls.Dial net.DialTimeout', connect],
  ['os.ReadFile ioutil.ReadFile os.Open', effects.readFile()],
  ['os.WriteFile ioutil.WriteFile', effects.writeFile(0, 1)],
  ['os.Create', (call) => effects.openFile({ ...call, args: [argument(call, 0), { ...NOTHING, text: 'w' }] })],
  ['os.Remove', effects.removePath()],
  ['os.RemoveAll', effects.removePath(0, ['recursive'])],
  ['os.Getenv os.LookupEnv', effects.environmentVariable],
  ['os.Environ', effects.reveal('environment')],
  ['os.UserHomeDir', effects.constant('~')],
  ['filepath.Join path.Join', effects.joinPath],
  ['base64.StdEncoding.DecodeString base64.URLEncoding.DecodeString hex.DecodeString', effects.decode('base64', decoding.base64)],
  ['base64.StdEncoding.EncodeToString', effects.encode('base64')],
  ['json.Marshal string strings.NewReader bytes.NewBuffer bytes.NewReader strings.Join', passing],
]);

function knowledge(calls: Knowledge['calls'], globals: string, environment: readonly string[] = []): Knowledge {
  return {
    calls,
    methods: new Map(),
    globals: new Set(globals.split(' ')),
    environment: new Set(environment),
    secrets: new Map(),
    moduleName: (name) => name,
  };
}

export const RUBY = knowledge(
  RUBY_CALLS,
  'system exec eval spawn open URI ENV Net File IO Dir FileUtils Base64 TCPSocket Kernel Open3 Marshal YAML JSON RestClient HTTParty Faraday Zlib Process binding popen',
  ['ENV'],
);
export const PHP = knowledge(PHP_CALLS, [...PHP_CALLS.keys(), '$_ENV', '$_SERVER'].join(' '), ['$_ENV']);
export const PERL = knowledge(PERL_CALLS, [...PERL_CALLS.keys(), 'LWP', 'HTTP', 'IO', 'MIME'].join(' '), ['%ENV']);
export const GO = knowledge(GO_CALLS, 'exec http net tls os ioutil filepath path base64 hex json string strings bytes');

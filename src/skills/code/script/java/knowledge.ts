import * as decoding from '../../decoding.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, UNKNOWN, withOrigins } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

const property: CallReader = (call) => {
  const name = argument(call, 0).text;
  if (name === 'user.home') return derived(NO_ORIGINS, '~');
  if (name === 'java.io.tmpdir') return derived(NO_ORIGINS, '/tmp');
  return derived(NO_ORIGINS);
};

const environment: CallReader = (call) =>
  call.args.length === 0 ? effects.reveal('environment')(call) : effects.environmentVariable(call);

/** An address, a path or a file as an object. */
const place =
  (ref: string): CallReader =>
  (call) =>
    changed(call.args.length > 1 && ref !== 'URL' ? (effects.joinPath(call) ?? UNKNOWN) : argument(call, 0), {
      origins: inputOrigins(call),
      ref,
    });

/** `new URL(x).openStream()`: the request, where the object is an address. */
const opensAddress: CallReader = (call) => {
  const answer = network.request({ sends: false })({ ...call, args: [call.receiver] }) ?? UNKNOWN;
  return changed(answer, { ref: 'connection' });
};

/** `Files.copy(source, target)`: streams, paths and what was fetched. */
const copies: CallReader = (call) => {
  const [source, target] = [argument(call, 0), argument(call, 1)];
  const data =
    source.origins.length > 0 && source.ref === 'connection'
      ? source
      : /^[~/.]|^%/u.test(source.text)
        ? call.reading.readPath(source, call.name, call.place)
        : source;
  if (target.handle) return readers.pours(0, 1)({ ...call, args: [target, data] });
  call.reading.writePath(target, data, call.name, call.place);
  return NOTHING;
};

const temporary: CallReader = (call) =>
  changed(derived(NO_ORIGINS, `/tmp/temporary${call.args.map((arg) => arg.text).join('')}`), { ref: 'Path' });

/** `new FileInputStream(path)`, `new FileReader(path)`; a stream that is wrapped stays what it is. */
const readsOrWraps: CallReader = (call) => {
  const first = argument(call, 0);
  if (first.origins.length > 0 || first.handle || first.text === '' || first.text.startsWith('{'))
    return withOrigins(first, inputOrigins(call));
  return effects.readFile()(call);
};

const opensToWrite: CallReader = (call) => {
  const first = argument(call, 0);
  // `new RandomAccessFile(path, "r")` cannot write.
  if (call.name.endsWith('RandomAccessFile') && argument(call, 1).text === 'r')
    return effects.openFile({ ...call, args: [first, literal('r')] });
  if (first.handle || first.text === '' || first.text.startsWith('{')) return withOrigins(first, inputOrigins(call));
  return effects.openFile({ ...call, args: [first, literal(argument(call, 1).text.includes('true') ? 'a' : 'w')] });
};

/** `new ProcessBuilder(…)`: started later, but made for nothing else. */
const builder: CallReader = (call) => readers.starts({ shell: false })(call);

const runtimeExec: CallReader = (call) => {
  const [first] = call.args;
  return first?.items ? readers.starts({ shell: false })(call) : readers.starts({ shell: true })({ ...call, args: call.args.slice(0, 1) });
};

/** Code in a text for an engine. */
const evaluates: CallReader = (call) => {
  const origins = inputOrigins(call);
  if (origins.length > 0) noteCall(call, 'evaluate', { target: argument(call, 0).text, flowsFrom: origins });
  return derived(origins);
};

/** Classes from an address or from a file that was fetched. */
const loadsClasses: CallReader = (call) => {
  const origins = originsOf([...call.args, ...call.args.flatMap((arg) => arg.items ?? [])]);
  const address = (call.args[0]?.items ?? call.args).find((arg) => /^https?:/u.test(arg.text));
  const answer = address ? (network.request({ sends: false })({ ...call, args: [address] }) ?? UNKNOWN) : UNKNOWN;
  const files = (call.args[0]?.items ?? call.args).flatMap((arg) => call.reading.files.get(arg.text)?.origins ?? []);
  const all = union(union(origins, answer.origins), files);
  if (all.length > 0) noteCall(call, 'evaluate', { target: address?.text ?? '', flowsFrom: all });
  return derived(all);
};

const sendsRequest: CallReader = (call) => {
  const request = call.args.find((arg) => /^https?:/u.test(arg.text)) ?? argument(call, 0);
  if (request.origins.length === 0 && !/^https?:/u.test(request.text)) return undefined;
  return network.request({ sends: request.origins.length > 0 })({ ...call, args: [request, request] });
};

/** `"git status".execute()` of Groovy: a line, or a list of words, that is started. */
const startsLine: CallReader = (call) => {
  const { receiver } = call;
  if (call.language !== 'kotlin' || receiver.ref !== undefined || /^https?:/u.test(receiver.text)) return undefined;
  if (receiver.items === undefined && !/^\S{1,200}\s\S/u.test(receiver.text)) return undefined;
  return effects.startProgram(call, receiver, { shell: false, input: NOTHING });
};

const connects = network.connect((call) => argument(call, 0));

/** `Kotlin`'s `File(path).readText()`: only of a path. */
const readsReceiver: CallReader = (call) =>
  call.receiver.text === '' || call.receiver.ref === 'connection'
    ? undefined
    : /^https?:/u.test(call.receiver.text)
      ? opensAddress(call)
      : effects.readFile(-1)(call);

/** `file.outputStream()` of Kotlin: what is written to it is in the file. */
const opensFile: CallReader = ({ receiver, ...call }) =>
  (receiver.ref === 'File' || receiver.ref === 'Path') && receiver.handle === undefined
    ? effects.openFile({ ...call, receiver, args: [receiver, literal('w')] })
    : undefined;

/** The libraries of the Java platform, Kotlin and the usual packages. */
const CALLS = tableOf([
  ['System.getProperty', property],
  ['System.getenv', environment],
  ['InetAddress.getLocalHost', effects.reveal('machine-identity')],
  ['Paths.get Path.of Path File file', place('File')],
  [
    'findProperty property project.findProperty project.property rootProject.findProperty providers.gradleProperty System.getenv.get',
    effects.environmentVariable,
  ],
  // Commands of Groovy that stand without brackets: steps of Jenkins, tasks of Gradle.
  ['sh bat powershell pwsh', (call) => effects.runLine(call, argument(call, 0, 'script'))],
  ['commandLine', readers.starts({ shell: false })],
  [
    'apply',
    (call) => {
      const from = call.named.get('from');
      return from === undefined ? undefined : readers.loadsFile({ ...call, args: [from] });
    },
  ],
  ['URL URI URI.create HttpUrl.parse', place('URL')],
  ['URL.openStream URL.openConnection URL.readText URL.readBytes URL.toURL.openStream URL.openConnection.getInputStream', opensAddress],
  ['Files.readAllBytes Files.readString Files.readAllLines Files.lines Files.newInputStream Files.newBufferedReader', effects.readFile()],
  ['Files.write Files.writeString Files.newOutputStream Files.newBufferedWriter', effects.writeFile(0, 1)],
  ['Files.copy Files.move', copies],
  ['Files.walk Files.list Files.walkFileTree Files.find Files.newDirectoryStream', readers.walks(0)],
  ['Files.delete Files.deleteIfExists', effects.removePath()],
  ['Files.createTempFile File.createTempFile Files.createTempDirectory', temporary],
  ['FileInputStream FileReader BufferedReader InputStreamReader BufferedInputStream Scanner DataInputStream', readsOrWraps],
  ['FileOutputStream FileWriter PrintWriter BufferedWriter RandomAccessFile', opensToWrite],
  ['ProcessBuilder', builder],
  ['Runtime.getRuntime.exec', runtimeExec],
  ['URLClassLoader URLClassLoader.newInstance', loadsClasses],
  ['ScriptEngineManager.getEngineByName.eval GroovyShell.evaluate Eval.me', evaluates],
  ['ObjectInputStream.readObject', effects.deserialize],
  ['Socket SSLSocketFactory.getDefault.createSocket SocketChannel.open', connects],
  ['InetAddress.getByName InetAddress.getAllByName', readers.lookUp],
  [
    'HttpPost HttpPut HttpGet HttpRequest.newBuilder Request.Builder',
    (call) => changed(call.args[0] ?? UNKNOWN, { origins: inputOrigins(call), ref: 'request' }),
  ],
  ['Jsoup.connect', (call) => changed(argument(call, 0), { ref: 'request' })],
  [
    'Base64.getDecoder.decode Base64.getUrlDecoder.decode Base64.getMimeDecoder.decode Base64.decode DatatypeConverter.parseBase64Binary Base64.decodeBase64',
    effects.decode('base64', decoding.base64),
  ],
  ['Hex.decodeHex HexFormat.of.parseHex', effects.decode('hex', decoding.hex)],
  ['GZIPInputStream InflaterInputStream', effects.decode('deflate', decoding.inflate)],
  ['Base64.getEncoder.encodeToString Base64.getEncoder.encode Base64.encodeBase64String', effects.encode('base64')],
  [
    'DriverManager.getConnection',
    (call) =>
      argument(call, 0).text.startsWith('jdbc:sqlite:')
        ? effects.readFile()({ ...call, args: [literal(argument(call, 0).text.slice(12))] })
        : undefined,
  ],
  [
    'String String.valueOf String.join URLEncoder.encode HttpRequest.BodyPublishers.ofString HttpRequest.BodyPublishers.ofByteArray BodyPublishers.ofString RequestBody.create StringEntity ByteArrayEntity UrlEncodedFormEntity StringBuilder ByteArrayInputStream Gson.toJson ObjectMapper.writeValueAsString mapOf listOf',
    readers.passing,
  ],
  ['HttpRequest.BodyPublishers.ofFile BodyPublishers.ofFile FileBody FileEntity FileSystemResource', effects.readFile()],
  [
    'List.of Arrays.asList listOf arrayOf setOf Set.of',
    (call) => changed(UNKNOWN, { items: call.args, origins: originsOf(call.args), text: concat(call.args, ' ').text }),
  ],
]);

const METHODS = tableOf([
  ['url uri', (call) => (call.args.length === 0 ? undefined : readers.addressed(0)(call))],
  [
    'POST PUT post put setBody setEntity body data requestBody',
    (call) =>
      /^https?:/u.test(argument(call, 0).text) ? readers.requestIfAddress(true)(call) : withOrigins(call.receiver, inputOrigins(call)),
  ],
  ['get', readers.requestIfAddress(false)],
  ['postForObject postForEntity exchange', readers.requestIfAddress(true)],
  ['getForObject getForEntity', readers.requestIfAddress(false)],
  ['send newCall sendAsync enqueue', sendsRequest],
  ['execute', (call) => startsLine(call) ?? sendsRequest(call)],
  ['openStream openConnection', (call) => (call.receiver.text === '' ? undefined : opensAddress(call))],
  ['outputStream writer bufferedWriter printWriter', (call) => opensFile(call) ?? call.receiver],
  ['getOutputStream getInputStream getErrorStream inputStream', (call) => call.receiver],
  ['write writeBytes print println writeUTF', readers.writes],
  ['readText readBytes readLines forEachLine useLines bufferedReader inputStream', readsReceiver],
  [
    'writeText writeBytes appendText',
    (call) =>
      /^[~/.%]|^\{/u.test(call.receiver.text) && call.receiver.ref === 'File'
        ? effects.writeFile(-1, 0, call.name === 'appendText' ? ['append'] : [])(call)
        : undefined,
  ],
  ['walk walkTopDown walkBottomUp listFiles', (call) => (call.receiver.text === '' ? undefined : readers.walks(-1)(call))],
  [
    'resolve',
    (call) => (call.receiver.text === '' ? undefined : changed(concat([call.receiver, argument(call, 0)], '/'), { ref: 'File' })),
  ],
  // Groovy: the function gets the open file.
  [
    'withInputStream withReader withDataInputStream eachLine splitEachLine',
    (call) => {
      const read = readsReceiver(call);
      if (read) for (const arg of call.args) if (arg.callable) call.apply(arg, [read]);
      return read;
    },
  ],
  // Kotlin's scope functions hand their object to the function.
  [
    'use let also',
    (call) => {
      const [fn] = call.args;
      return fn?.callable ? call.apply(fn, [call.receiver]) : undefined;
    },
  ],
  ['transferTo copyTo', (call) => readers.pours(0, 1)({ ...call, args: [argument(call, 0), call.receiver] })],
  ['file', (call) => (call.args.length === 1 ? place('File')(call) : undefined)],
  ['toURL toURI', (call) => changed(withOrigins(call.receiver, inputOrigins(call)), { ref: 'URL' })],
  ['exec', (call) => (call.receiver.ref === undefined ? undefined : runtimeExec(call))],
  ['eval', (call) => (inputOrigins(call).length > 0 ? evaluates(call) : undefined)],
  ['defineClass', readers.loadsBytes],
  ['setExecutable', (call) => readers.permits({ ...call, args: [call.receiver, literal('+x')] })],
  [
    'toString toPath toFile getPath getAbsolutePath getCanonicalPath getAbsoluteFile toAbsolutePath getBytes toByteArray build trim redirectErrorStream start inheritIO toRequestBody asRequestBody encodeToByteArray',
    readers.itself,
  ],
  [
    'addPart addBinaryBody addTextBody addFormDataPart header timeout directory command',
    (call) => withOrigins(call.receiver, inputOrigins(call)),
  ],
]);

/** `url.text` of Groovy asks for what stands there; `file.path` of Kotlin is a text. */
const PROPERTIES = tableOf([
  ['URL.text URL.bytes', opensAddress],
  [
    ['File', 'Path']
      .flatMap((kind) => ['path', 'absolutePath', 'canonicalPath', 'absoluteFile'].map((name) => `${kind}.${name}`))
      .join(' '),
    readers.itself,
  ],
]);

export const JAVA = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  properties: PROPERTIES,
  mutators: new Set(
    'load append add addAll put putAll write writeBytes println print setEntity addBinaryBody addTextBody addFormDataPart setBody send'.split(
      ' ',
    ),
  ),
  wrappers: new Map([
    ['ZipOutputStream', 0],
    ['GZIPOutputStream', 0],
    ['JarOutputStream', 0],
    ['ObjectOutputStream', 0],
    ['OutputStreamWriter', 0],
    ['BufferedWriter', 0],
    ['PrintWriter', 0],
    ['BufferedOutputStream', 0],
    ['DataOutputStream', 0],
  ]),
  prefixes: ['java.io', 'java.net', 'java.nio.file', 'java.util'],
  globals: 'HttpClient OkHttpClient RestTemplate HttpClients ByteArrayOutputStream Runtime',
});

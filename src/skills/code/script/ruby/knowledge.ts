import * as decoding from '../../decoding.js';
import { NO_ORIGINS } from '../../trace.js';
import { changed, concat, derived, literal, UNKNOWN, withOrigins, withText, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

const evaluates: CallReader = (call) => (call.args.length === 0 ? undefined : effects.evaluateText()(call));

/** `object.send(:system, line)`: a method by its name. */
const sendsMessage: CallReader = (call) => {
  const [name, ...rest] = call.args;
  if (name?.known !== true || !/^:?[a-z_]\w{1,40}$/u.test(name.text)) return undefined;
  const method = name.text.replace(/^:/u, '');
  if (!/^(?:system|exec|eval|spawn|instance_eval|class_eval|instance_exec|open|popen|fork|`)$/u.test(method)) return undefined;
  return call.apply(changed(UNKNOWN, { ref: method, reflected: true }), rest);
};

/** `[104, 105].pack('c*')`, `['68…'].pack('H*')`, `text.unpack1('m')`. */
const packs: CallReader = (call) => {
  const format = argument(call, 0).text;
  const items = call.receiver.items ?? [call.receiver];
  const [first] = items;
  if (/^[cCU]\*?$/u.test(format)) return readers.lettersOfCodes({ ...call, args: items });
  if (/^[Hh]\*?$/u.test(format) && first) return effects.decode('hex', decoding.hex)({ ...call, args: [first] });
  return undefined;
};

const unpacks: CallReader = (call) =>
  argument(call, 0).text.startsWith('m') ? effects.decode('base64', decoding.base64, -1)(call) : withText(derived(inputOrigins(call)), '');

const pathOf: CallReader = (call) => withOrigins(argument(call, 0), inputOrigins(call));

/** `File.join(Dir.home, '.ssh')`. */
const join: CallReader = effects.joinPath;

const environmentOf: CallReader = (call) => (call.args.length === 0 ? undefined : effects.environmentVariable(call));

/** A request that is built, and sent by `http.request(req)`. */
const built =
  (sends: boolean): CallReader =>
  (call) => {
    const address = argument(call, 0);
    return changed(address, {
      known: false,
      origins: inputOrigins(call),
      entries: new Map<string, Value>([['url', address], ...(sends ? [['method', literal('POST')] as const] : [])]),
      ref: 'Net.HTTP.Request',
    });
  };

const performs: CallReader = (call) => {
  const [request] = call.args;
  if (request?.entries?.get('url') === undefined) return undefined;
  const sends = request.entries.get('method')?.text === 'POST' || request.entries.has('body');
  return network.request({ sends })({ ...call, args: [request.entries.get('url') ?? request, request] });
};

const starts: CallReader = (call) => {
  // An array or a hash of the environment may come first.
  const args = call.args[0]?.entries ? call.args.slice(1) : call.args;
  return readers.starts({ shell: true })({ ...call, args });
};

/** A block is given the open file: `File.open(path, 'w') { |file| … }`. */
const opens: CallReader = (call) => {
  const file = readers.opensAny(call) ?? UNKNOWN;
  for (const arg of call.args) if (arg.callable) call.apply(arg, [file]);
  return file;
};

const zip: CallReader = (call) => {
  const file = effects.openFile({ ...call, args: [argument(call, 0), literal('w')] }) ?? UNKNOWN;
  for (const arg of call.args) if (arg.callable) call.apply(arg, [file]);
  return file;
};

/** A file into an archive: `zip.add(name, path)`. */
const addsToArchive: CallReader = (call) => {
  const { handle } = call.receiver;
  if (handle?.writes !== true) return undefined;
  const read = call.reading.readPath(argument(call, 1), call.name, call.place);
  call.reading.writePath(derived(NO_ORIGINS, handle.path), read, call.name, call.place, ['append']);
  return UNKNOWN;
};

/** A file for a while: what is written to it is found again by its path. */
const temporaryFile: CallReader = (call) => {
  const path = '/tmp/work';
  const file = changed(derived(NO_ORIGINS, path), { handle: { path, writes: true, deed: noteCall(call, 'write', { target: path }) } });
  for (const arg of call.args) if (arg.callable) call.apply(arg, [file]);
  return file;
};

/** With open-uri an address opens, and reads, like a file. */
const opensAddress: CallReader = (call) => {
  if (!/^https?:/u.test(call.receiver.text) || call.receiver.handle !== undefined) return undefined;
  return network.request({ sends: false })({ ...call, receiver: UNKNOWN, args: [call.receiver] });
};

const temporary: CallReader = (call) => {
  const folder = derived(NO_ORIGINS, '/tmp/work');
  for (const arg of call.args) if (arg.callable) call.apply(arg, [folder]);
  return folder;
};

/** Ruby's library, and the usual gems. */
const CALLS = tableOf([
  [
    'system exec spawn Kernel.system Kernel.exec Kernel.spawn IO.popen popen Open3.capture2 Open3.capture2e Open3.capture3 Open3.popen3 Open3.popen2 Process.spawn PTY.spawn',
    starts,
  ],
  [
    'eval instance_eval class_eval module_eval Kernel.eval binding.eval TOPLEVEL_BINDING.eval RubyVM.InstructionSequence.compile',
    evaluates,
  ],
  ['send __send__ public_send Kernel.send Kernel.public_send Object.send', sendsMessage],
  ['load require require_relative Kernel.load', readers.loadsFile],
  ['Marshal.load YAML.load YAML.unsafe_load Oj.load', effects.deserialize],
  [
    'Net.HTTP.get Net.HTTP.get_response URI.open OpenURI.open_uri RestClient.get HTTParty.get Faraday.get HTTP.get Excon.get HTTPX.get Typhoeus.get',
    network.request({ sends: false }),
  ],
  [
    'Net.HTTP.post Net.HTTP.post_form RestClient.post RestClient.put HTTParty.post HTTParty.put Faraday.post Faraday.put HTTP.post Excon.post HTTPX.post Typhoeus.post',
    network.request({ sends: true }),
  ],
  ['Net.HTTP.Post.new Net.HTTP.Put.new Net.HTTP.Patch.new Net.HTTP.Post.Multipart.new', built(true)],
  ['Net.HTTP.Get.new', built(false)],
  [
    'URI URI.parse URI.join Addressable.URI.parse Pathname Pathname.new File.expand_path File.absolute_path JSON.generate JSON.dump JSON.pretty_generate String Array CGI.escape URI.encode_www_form Shellwords.escape StringIO.new',
    pathOf,
  ],
  ['File.join', join],
  ['TCPSocket.new TCPSocket.open TCPSocket Socket.tcp', network.connect((call) => argument(call, 0))],
  ['UDPSocket.new.send', (call) => network.request({ sends: true, url: 2 })(call)],
  ['Resolv.getaddress Socket.getaddrinfo Addrinfo.getaddrinfo Resolv.DNS.new.getresources IPSocket.getaddress', readers.lookUp],
  [
    'File.read IO.read File.readlines File.binread IO.binread IO.readlines File.foreach IO.foreach Pathname.read CSV.read YAML.load_file',
    effects.readFile(),
  ],
  ['File.write IO.write File.binwrite IO.binwrite', effects.writeFile(0, 1)],
  ['File.open open File.new Kernel.open Zlib.GzipReader.open', opens],
  ['Zip.File.open Zip.OutputStream.open Gem.Package.TarWriter.new Zlib.GzipWriter.open', zip],
  ['Dir.glob Dir.entries Dir.children Dir.each_child Find.find Dir', readers.walks(0)],
  ['Dir.mktmpdir Dir.tmpdir', temporary],
  ['Tempfile.create Tempfile.new Tempfile.open', temporaryFile],
  ['FileUtils.cp FileUtils.mv FileUtils.cp_r FileUtils.copy File.rename FileUtils.ln_s FileUtils.install', effects.copyFile()],
  ['FileUtils.chmod File.chmod', (call) => readers.permits({ ...call, args: [argument(call, 1), argument(call, 0)] })],
  ['File.delete File.unlink FileUtils.rm FileUtils.rm_f', effects.removePath()],
  ['FileUtils.rm_rf FileUtils.rm_r FileUtils.remove_dir', effects.removePath(0, ['recursive'])],
  ['Base64.decode64 Base64.strict_decode64 Base64.urlsafe_decode64', effects.decode('base64', decoding.base64)],
  ['Base64.encode64 Base64.strict_encode64 Base64.urlsafe_encode64', effects.encode('base64')],
  ['Zlib.Inflate.inflate Zlib.inflate Zlib.gunzip', effects.decode('deflate', decoding.inflate)],
  ['lambda proc Proc.new', (call) => call.args.find(({ callable }) => callable !== undefined)],
  ['ENV.fetch ENV.get', environmentOf],
  ['ENV.to_h ENV.to_a ENV.each ENV.map ENV.inspect ENV.to_hash ENV.select ENV.reject', effects.reveal('environment')],
  ['Dir.home Etc.getpwuid', effects.constant('~')],
  ['Socket.gethostname Etc.getlogin', effects.reveal('machine-identity')],
  ['Clipboard.paste', effects.reveal('clipboard')],
  ['SQLite3.Database.new', (call) => changed(effects.readFile()(call) ?? UNKNOWN, { ref: 'SQLite3.Database' })],
  ['IO.copy_stream', readers.pours(1, 0)],
  ['Mail.deliver Pony.mail Net.SMTP.start', readers.sendsAll],
]);

const METHODS = tableOf([
  ['request', performs],
  ['post put patch', readers.requestIfAddress(true)],
  ['get', readers.requestIfAddress(false)],
  ['send __send__ public_send', sendsMessage],
  ['instance_eval class_eval module_eval', evaluates],
  [
    'join',
    (call) => (call.receiver.items && call.args.length === 0 ? withOrigins(concat(call.receiver.items), inputOrigins(call)) : undefined),
  ],
  ['pack', packs],
  ['unpack unpack1', unpacks],
  ['write print puts syswrite <<', readers.writes],
  ['upload_file', readers.sendsFile(0)],
  ['path', (call) => (call.receiver.handle === undefined ? undefined : derived(call.receiver.origins, call.receiver.handle.path))],
  ['add', addsToArchive],
  ['open', opensAddress],
  [
    'read',
    (call) =>
      opensAddress(call) ??
      (/^[~/.]/u.test(call.receiver.text) && call.receiver.handle === undefined && call.receiver.origins.length === 0
        ? effects.readFile(-1)(call)
        : undefined),
  ],
  ['to_sym to_s to_str strip chomp to_json dup freeze to_path realpath expand_path', readers.itself],
  ['glob children each_child find', (call) => (call.receiver.text === '' ? undefined : readers.walks(-1)(call))],
  ['constantize', (call) => changed(UNKNOWN, { ref: call.receiver.text, reflected: true })],
  ['const_get', (call) => changed(UNKNOWN, { ref: argument(call, 0).text, reflected: true })],
  [
    'method',
    (call) =>
      /^:?(?:system|exec|eval|spawn)$/u.test(argument(call, 0).text)
        ? changed(UNKNOWN, { ref: argument(call, 0).text.replace(/^:/u, ''), reflected: true })
        : undefined,
  ],
]);

export const RUBY = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set([
    '<<',
    'merge!',
    'concat',
    'store',
    'prepend',
    'body=',
    'set_form',
    'set_form_data',
    'add_field',
    'put_next_entry',
    'print',
    'puts',
  ]),
  environment: new Set(['ENV']),
  globals: 'Net Zip Process JSON',
});

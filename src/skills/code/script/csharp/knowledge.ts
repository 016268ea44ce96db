import * as decoding from '../../decoding.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, UNKNOWN, withOrigins, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

const FOLDERS: Readonly<Record<string, string>> = {
  UserProfile: '~',
  Personal: '~/Documents',
  MyDocuments: '~/Documents',
  Desktop: '~/Desktop',
  ApplicationData: '%APPDATA%',
  LocalApplicationData: '%LOCALAPPDATA%',
  Startup: '%APPDATA%/Microsoft/Windows/Start Menu/Programs/Startup',
};

const folder: CallReader = (call) => {
  const name = (argument(call, 0).ref ?? argument(call, 0).text).replace(/^.*\./u, '').replace(/\}$/u, '');
  return derived(NO_ORIGINS, FOLDERS[name] ?? '%FOLDER%');
};

/** A program with the settings by which it is started. */
const settings: CallReader = (call) => {
  const { named } = call;
  const file = call.args[0] ?? named.get('FileName') ?? UNKNOWN;
  return changed(UNKNOWN, {
    entries: new Map<string, Value>([
      ['FileName', file],
      ['Arguments', call.args[1] ?? NOTHING],
    ]),
    origins: inputOrigins(call),
  });
};

/** `Process.Start(file, args)`, or of its settings. */
const start: CallReader = (call) => {
  const first = call.args[0] ?? call.receiver;
  const info = first.entries?.get('StartInfo')?.entries ?? first.entries;
  const file = info?.get('FileName') ?? (first.text === '' ? undefined : first);
  const args = info?.get('Arguments') ?? call.args[1] ?? NOTHING;
  if (!file) return first.origins.length > 0 ? readers.starts({ shell: false })({ ...call, args: [first] }) : undefined;
  if (/^(?:https?|mailto):/u.test(file.text)) return NOTHING;
  return readers.starts({ shell: false })({ ...call, args: args.text === '' ? [file] : [file, args] });
};

const downloads: CallReader = (call) => {
  const answer = network.request({ sends: false })({ ...call, args: call.args.slice(0, 1) }) ?? UNKNOWN;
  if (call.args.length > 1 && !/^\{?(?:c|ct|cancel)/iu.test(argument(call, 1).text))
    call.reading.writePath(argument(call, 1), answer, call.name, call.place);
  return answer;
};

const uploads: CallReader = (call) => network.request({ sends: true })(call);

const uploadsFile: CallReader = (call) => {
  const read = call.reading.readPath(call.args.at(-1) ?? UNKNOWN, call.name, call.place);
  return network.request({ sends: true })({ ...call, args: [argument(call, 0), read] });
};

/** A request as an object: `new HttpRequestMessage(HttpMethod.Post, url)`. */
const message: CallReader = (call) =>
  changed(call.args.length > 1 ? argument(call, 1) : argument(call, 0), { origins: inputOrigins(call), ref: 'HttpRequestMessage' });

const sendsMessage: CallReader = (call) => {
  const [first] = call.args;
  if (first?.ref === 'HttpRequestMessage' || /smtp|mail|socket/iu.test(call.receiver.ref ?? ''))
    return network.request({ sends: true })({ ...call, args: [first ?? UNKNOWN, ...call.args.slice(1)] });
  return call.state.peer.text === '' ? undefined : readers.writes({ ...call, receiver: changed(call.receiver, { ref: 'socket.socket' }) });
};

const openFile: CallReader = (call) => {
  const mode = call.args.map((arg) => `${arg.ref ?? ''}${arg.text}`).join(' ');
  const flag = mode.includes('Append')
    ? 'a'
    : /Create|Write|OpenOrCreate|Truncate/u.test(mode) || call.name.includes('Writer') || /Create|OpenWrite/u.test(call.name)
      ? 'w'
      : 'r';
  return effects.openFile({ ...call, args: [argument(call, 0), literal(flag)] });
};

/** The text itself where there is none to open: `new StreamReader(stream)`. */
const wrapsStream: CallReader = (call) => {
  const first = argument(call, 0);
  return first.origins.length > 0 || first.handle !== undefined || first.text === '' || first.text.startsWith('{')
    ? withOrigins(first, inputOrigins(call))
    : openFile(call);
};

const zips: CallReader = (call) => {
  const read = call.reading.readPath(argument(call, 0), call.name, call.place, ['recursive']);
  call.reading.writePath(argument(call, 1), read, call.name, call.place);
  return NOTHING;
};

/** Code in a text, compiled and run: scripting packages, the compiler. */
const compiles: CallReader = (call) => {
  const origins = inputOrigins(call);
  if (origins.length > 0) noteCall(call, 'evaluate', { target: argument(call, 0).text, flowsFrom: origins });
  return derived(origins);
};

const registryKey: CallReader = (call) =>
  changed(concat([call.receiver, argument(call, 0)], '\\'), { origins: inputOrigins(call), ref: 'RegistryKey' });

/** The library of .NET, and the usual packages. */
const CALLS = tableOf([
  ['Environment.GetFolderPath', folder],
  ['Environment.GetEnvironmentVariable', effects.environmentVariable],
  ['Environment.GetEnvironmentVariables', effects.reveal('environment')],
  ['Dns.GetHostName', effects.reveal('machine-identity')],
  ['Clipboard.GetText Clipboard.GetDataObject', effects.reveal('clipboard')],
  ['Path.Combine Path.Join', effects.joinPath],
  ['Path.GetTempPath', effects.constant('/tmp')],
  ['Path.GetTempFileName Path.GetRandomFileName', effects.constant('/tmp/temporary')],
  [
    'File.ReadAllText File.ReadAllBytes File.ReadAllLines File.ReadLines File.ReadAllTextAsync File.ReadAllBytesAsync File.OpenRead File.OpenText',
    effects.readFile(),
  ],
  ['File.WriteAllText File.WriteAllBytes File.WriteAllLines File.WriteAllTextAsync File.WriteAllBytesAsync', effects.writeFile(0, 1)],
  ['File.AppendAllText File.AppendAllLines File.AppendAllTextAsync', effects.writeFile(0, 1, ['append'])],
  ['File.Open File.Create File.OpenWrite File.AppendText File.CreateText FileStream', openFile],
  [
    'StreamReader StreamWriter BinaryReader BinaryWriter StreamContent ByteArrayContent StringContent FormUrlEncodedContent MemoryStream',
    wrapsStream,
  ],
  ['File.Copy File.Move', effects.copyFile()],
  ['File.Delete', effects.removePath()],
  ['Directory.Delete', (call) => effects.removePath(0, call.args.length > 1 ? ['recursive'] : [])(call)],
  [
    'Directory.GetFiles Directory.EnumerateFiles Directory.GetDirectories Directory.EnumerateDirectories Directory.EnumerateFileSystemEntries DirectoryInfo',
    readers.walks(0),
  ],
  ['ZipFile.CreateFromDirectory', zips],
  ['ProcessStartInfo', settings],
  ['Process.Start', start],
  ['Assembly.Load Assembly.LoadFile Assembly.LoadFrom Assembly.UnsafeLoadFrom AppDomain.CurrentDomain.Load', loadsAssembly()],
  ['CSharpScript.EvaluateAsync CSharpScript.RunAsync CSharpScript.Create CSharpSyntaxTree.ParseText PowerShell.Create.AddScript', compiles],
  ['HttpRequestMessage', message],
  [
    'WebRequest.Create HttpWebRequest.Create WebRequest.CreateHttp RestRequest RestClient',
    (call) => changed(argument(call, 0), { origins: inputOrigins(call), ref: 'HttpRequestMessage' }),
  ],
  [
    'TcpClient ClientWebSocket UdpClient',
    (call) => (call.args.length === 0 ? undefined : network.connect((one) => argument(one, 0))(call)),
  ],
  ['Dns.GetHostEntry Dns.GetHostAddresses Dns.Resolve', readers.lookUp],
  ['Convert.FromBase64String', effects.decode('base64', decoding.base64)],
  ['Convert.FromHexString', effects.decode('hex', decoding.hex)],
  ['Convert.ToBase64String Convert.ToHexString', effects.encode('base64')],
  [
    'GZipStream DeflateStream',
    (call) =>
      `${argument(call, 1).ref ?? ''}${argument(call, 1).text}`.includes('Decompress')
        ? effects.decode('deflate', decoding.inflate)(call)
        : readers.passing(call),
  ],
  ['ProtectedData.Unprotect', effects.decode('cipher', undefined)],
  ['string.Concat String.Concat', (call) => concat(call.args)],
  [
    'string.Join String.Join',
    (call) =>
      call.args[1]?.items ? concat(call.args[1].items, argument(call, 0).text) : concat(call.args.slice(1), argument(call, 0).text),
  ],
  [
    'Uri Encoding.UTF8.GetString Encoding.ASCII.GetString Encoding.UTF8.GetBytes Encoding.ASCII.GetBytes Encoding.Unicode.GetString JsonSerializer.Serialize JsonConvert.SerializeObject Uri.EscapeDataString StringBuilder',
    readers.passing,
  ],
  [
    'SqliteConnection SQLiteConnection',
    (call) => effects.readFile()({ ...call, args: [literal(argument(call, 0).text.replace(/^.*?Data Source=|;.*$/giu, ''))] }),
  ],
]);

function loadsAssembly(): CallReader {
  return (call) => {
    const file = argument(call, 0);
    const origins = union(inputOrigins(call), call.reading.files.get(file.text)?.origins ?? NO_ORIGINS);
    return origins.length === 0 || !isForeign(call, origins)
      ? derived(origins)
      : readers.loadsBytes({ ...call, args: [withOrigins(file, origins)] });
  };
}

/** Programs that lie in a folder of their own are plug-ins; what was fetched or decoded is not. */
function isForeign(call: Parameters<CallReader>[0], origins: readonly number[]): boolean {
  return origins.some((origin) => /^(?:fetch|send|decode)$/u.test(call.reading.trace.behaviours[origin]?.kind ?? ''));
}

const METHODS = tableOf([
  ['DownloadFile DownloadFileAsync DownloadFileTaskAsync', downloads],
  [
    'DownloadString DownloadData DownloadStringTaskAsync DownloadDataTaskAsync GetStringAsync GetByteArrayAsync GetStreamAsync OpenRead',
    (call) => (/^https?:|^\{|^$/u.test(argument(call, 0).text) ? network.request({ sends: false })(call) : undefined),
  ],
  ['GetAsync GetFromJsonAsync GetFromJsonAsAsyncEnumerable', network.request({ sends: false })],
  [
    'UploadString UploadData UploadValues UploadStringTaskAsync UploadDataTaskAsync PostAsync PutAsync PatchAsync PostAsJsonAsync PutAsJsonAsync',
    uploads,
  ],
  ['UploadFile UploadFileTaskAsync', uploadsFile],
  ['SendAsync Send SendMailAsync', sendsMessage],
  [
    'GetResponse GetResponseAsync Execute ExecuteAsync',
    (call) => (call.receiver.ref === 'HttpRequestMessage' ? readers.dispatches(false)(call) : undefined),
  ],
  ['Start', (call) => (call.receiver.entries ? start(call) : undefined)],
  [
    'Connect ConnectAsync',
    (call) => (/Tcp|Socket/iu.test(call.receiver.ref ?? '') ? network.connect((one) => argument(one, 0))(call) : undefined),
  ],
  ['GetStream', (call) => changed(call.receiver, { ref: 'socket.socket' })],
  ['Write WriteAsync WriteLine WriteLineAsync', readers.writes],
  ['CopyTo CopyToAsync', (call) => readers.pours(0, 1)({ ...call, args: [argument(call, 0), call.receiver] })],
  ['OpenSubKey CreateSubKey', registryKey],
  ['SetValue', readers.writesRegistry],
  ['CreateEntryFromFile', (call) => effects.readFile()(call)],
  ['ToArray ToString Trim Result GetAwaiter GetResult ConfigureAwait', readers.itself],
]);

export const CSHARP = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(
    'Add Append AppendLine AppendFormat Write WriteLine WriteAsync AddFile AddBody AddParameter AddJsonBody CreateEntryFromFile Insert AddRange Attachments'.split(
      ' ',
    ),
  ),
  wrappers: new Map([
    ['ZipArchive', 0],
    ['GZipStream', 0],
    ['DeflateStream', 0],
    ['StreamWriter', 0],
    ['BinaryWriter', 0],
    ['CryptoStream', 0],
  ]),
  prefixes: ['System', 'System.IO', 'System.Net', 'System.Diagnostics', 'System.Reflection'],
  globals: 'Registry HttpClient WebClient Microsoft Encoding HttpMethod SpecialFolder CompressionMode',
});

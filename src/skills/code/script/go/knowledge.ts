import * as decoding from '../../decoding.js';
import { NO_ORIGINS } from '../../trace.js';
import {
  changed,
  derived,
  listed,
  NOTHING,
  originsOf,
  reference,
  UNKNOWN,
  valueOf,
  withOrigins,
  withText,
  type Value,
} from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, type CallReader } from '../function-call.js';
import { givesHeld, HELD_PARTS } from '../handed-out.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';
import { ALL_STORED, allStored, ONE_STORED, oneStored } from '../stored-secrets.js';

const home: CallReader = () => derived(NO_ORIGINS, '~');

const openFile: CallReader = (call) => {
  const mode = argument(call, 1);
  const writing = /WRONLY|RDWR|APPEND|CREAT/u.test(mode.ref ?? '') || /WRONLY|RDWR|APPEND|CREAT/u.test(mode.text) || call.args.length > 2;
  const flag = `${mode.ref ?? ''}${mode.text}`.includes('APPEND') ? 'a' : writing ? 'w' : 'r';
  return effects.openFile({ ...call, args: [argument(call, 0), withText(NOTHING, flag)] });
};

const request: CallReader = (call) => {
  const shift = call.name.endsWith('WithContext') ? 1 : 0;
  return network.request({
    sends: /POST|PUT|PATCH/iu.test(`${argument(call, shift).text}${argument(call, shift).ref ?? ''}`),
    url: shift + 1,
  })(call);
};

/** `append(list, …)`: the list with more elements. What only bytes are put behind is one text after another. */
const appends: CallReader = (call) => {
  const [first, ...more] = call.args;
  if (first === undefined || (first.known && first.items === undefined && first.text !== '')) return undefined;
  const elements = [...elementsOf(first), ...more];
  return elements.length > MAX_ELEMENTS ? undefined : listed(elements, originsOf(call.args));
};

/** Most elements of a list that are kept apart. */
const MAX_ELEMENTS = 500;

function elementsOf(list: Value): readonly Value[] {
  return list.items ?? (list.known && list.text === '' ? [] : [list]);
}

/** What reads values out of a stream, and then fills what it is given. */
const DECODERS = ['json.NewDecoder', 'yaml.NewDecoder', 'xml.NewDecoder', 'toml.NewDecoder', 'gob.NewDecoder'];

/** `json.NewDecoder(body).Decode(&target)`: what the decoder reads from. */
const decodesInto: CallReader = (call) => derived(call.receiver.origins);

/** The name of a host, behind the context that newer functions take first. */
const looksUp: CallReader = (call) => readers.lookUp({ ...call, args: call.args.slice(-1) });

/** What a package writes bytes down in: base 64, base 32, hexadecimal digits. */
const encodes: CallReader = (call) => effects.encode(/^(?:hex|base32|base64)/u.exec(call.name)?.[0] ?? 'base64')(call);

/** Go's library, and the usual packages. */
const CALLS = tableOf([
  ['exec.Command', readers.starts({ shell: false })],
  ['exec.CommandContext', readers.starts({ shell: false, from: 1 })],
  [
    'syscall.Exec os.StartProcess unix.Exec',
    (call) => readers.starts({ shell: false })({ ...call, args: [argument(call, 1).items ? argument(call, 1) : argument(call, 0)] }),
  ],
  ['plugin.Open', readers.loadsFile],
  ['http.Get http.Head', network.request({ sends: false })],
  ['http.Post http.PostForm', network.request({ sends: true })],
  ['http.NewRequest http.NewRequestWithContext', request],
  ['net.Dial tls.Dial net.DialTimeout net.DialTCP', network.connect((call) => argument(call, 1))],
  ['net.LookupHost net.LookupTXT net.LookupIP net.LookupAddr net.LookupCNAME net.LookupMX net.LookupNS', readers.lookUp],
  ['net.Listen http.ListenAndServe', network.listen()],
  ['smtp.SendMail', readers.sendsAll],
  ['os.ReadFile ioutil.ReadFile os.Open', effects.readFile()],
  ['os.OpenFile', openFile],
  ['os.ReadDir ioutil.ReadDir filepath.Glob filepath.Walk filepath.WalkDir os.DirFS', readers.walks(0)],
  ['fs.WalkDir', readers.walks(1)],
  ['os.WriteFile ioutil.WriteFile', effects.writeFile(0, 1)],
  ['os.Create', (call) => effects.openFile({ ...call, args: [argument(call, 0), withText(NOTHING, 'w')] })],
  ['os.Rename os.Link os.Symlink', effects.copyFile()],
  ['os.Chmod', readers.permits],
  ['os.Remove', effects.removePath()],
  ['os.RemoveAll', effects.removePath(0, ['recursive'])],
  ['os.Getenv os.LookupEnv syscall.Getenv', effects.environmentVariable],
  ['os.Environ syscall.Environ', effects.reveal('environment')],
  ['os.UserHomeDir homedir.Dir', home],
  ['os.UserConfigDir', effects.constant('~/.config')],
  ['os.TempDir', effects.constant('/tmp')],
  ['os.Hostname user.Current', effects.reveal('machine-identity')],
  ['clipboard.ReadAll clipboard.Read', effects.reveal('clipboard')],
  ['screenshot.CaptureRect screenshot.CaptureDisplay screenshot.CaptureScreen', effects.reveal('screen')],
  ['keyring.Get keychain.QueryItem', effects.reveal('keychain')],
  ['kubernetes.Secrets.List', allStored],
  ['kubernetes.Secrets.Get', oneStored],
  ['config.LoadDefaultConfig', () => reference('aws.Config')],
  ['aws.Config.Credentials.Retrieve', givesHeld],
  ['google.FindDefaultCredentials', () => reference('google.Credentials')],
  ['google.Credentials.TokenSource.Token', givesHeld],
  ['sql.Open sqlx.Open sqlx.Connect', (call) => effects.readFile(1)(call)],
  ['filepath.Join path.Join', effects.joinPath],
  ['io.Copy io.CopyN io.CopyBuffer io.WriteString', readers.pours(0, 1)],
  ['fmt.Fprintf fmt.Fprintln fmt.Fprint', readers.pours(0, 1)],
  [
    'base64.StdEncoding.DecodeString base64.URLEncoding.DecodeString base64.RawStdEncoding.DecodeString base64.RawURLEncoding.DecodeString',
    effects.decode('base64', decoding.base64),
  ],
  ['hex.DecodeString', effects.decode('hex', decoding.hex)],
  ['gzip.NewReader zlib.NewReader flate.NewReader', effects.decode('deflate', decoding.inflate)],
  ['cipher.NewCFBDecrypter cipher.NewCTR aes.NewCipher rc4.NewCipher', effects.decode('cipher', undefined)],
  ['base64.StdEncoding.EncodeToString base64.URLEncoding.EncodeToString hex.EncodeToString', effects.encode('base64')],
  ['registry.OpenKey registry.CreateKey', (call) => changed(argument(call, 1), { ref: 'registry' })],
  ['fmt.Sprintf', sprintf()],
  ['append', appends],
  [DECODERS.map((name) => `${name}.Decode`).join(' '), decodesInto],
  [
    'json.Marshal json.MarshalIndent string strings.NewReader bytes.NewBuffer bytes.NewBufferString bytes.NewReader strings.TrimSpace strings.Trim io.ReadAll ioutil.ReadAll bufio.NewReader bufio.NewScanner filepath.Clean filepath.Abs filepath.FromSlash url.QueryEscape',
    readers.passing,
  ],
  [
    'strings.Join',
    (call) =>
      withOrigins(
        call.args[0]?.items
          ? joined(
              call.args[0].items.map((item) => item.text),
              argument(call, 1).text,
            )
          : derived(NO_ORIGINS),
        argument(call, 0).origins,
      ),
  ],
]);

function joined(texts: readonly string[], separator: string): typeof UNKNOWN {
  return changed(UNKNOWN, { text: texts.join(separator), known: true });
}

/** `fmt.Sprintf("https://%s/x", host)`. */
function sprintf(): CallReader {
  return (call) => {
    const [format, ...values] = call.args;
    if (!format?.known) return readers.passing(call);
    let next = 0;
    const text = format.text.replace(/%[-+ #0-9.]{0,8}[svdqxXtfw]/gu, (whole) => {
      const value = values[next];
      next += 1;
      return value === undefined || value.text === '' ? whole : value.text;
    });
    return valueOf(
      text,
      values.every((value) => value.known),
      originsOf(call.args),
    );
  };
}

const METHODS = tableOf([
  [ONE_STORED, oneStored],
  [ALL_STORED, allStored],
  // `clientset.CoreV1().Secrets(namespace)` of the client of Kubernetes.
  ['Secrets', () => reference('kubernetes.Secrets')],
  ['Post PostForm Put Patch', readers.requestIfAddress(true)],
  ['Get Head', readers.requestIfAddress(false)],
  ['Write WriteString', readers.writes],
  ['SetStringValue SetExpandStringValue', readers.writesRegistry],
  ['Eval EvalPath RunString DoString', readers.loadsBytes],
  ['UploadFile FPutObject', readers.sendsFile(1)],
  [
    'PutObject Upload Send SendMessage StorFrom Stor',
    (call) => (call.receiver.ref === undefined && originsIn(call) ? readers.sendsAll(call) : undefined),
  ],
  ['Output CombinedOutput Run Start StdoutPipe', readers.itself],
  ['Text Bytes String', readers.itself],
  ['LookupHost LookupTXT LookupIP LookupIPAddr LookupNetIP LookupAddr LookupCNAME LookupMX LookupNS', looksUp],
  ['EncodeToString', encodes],
]);

function originsIn(call: Parameters<CallReader>[0]): boolean {
  return call.args.some((arg) => arg.origins.length > 0);
}

export const GO = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  secrets: HELD_PARTS,
  mutators: new Set(
    'Write WriteString WriteByte WriteRune Encode WriteField CreateFormFile Set Add Append WriteHeader Store WriteMessage'.split(' '),
  ),
  fillers: new Map([
    ['io.Copy', 0],
    ['io.CopyN', 0],
    ['io.WriteString', 0],
    ['fmt.Fprintf', 0],
    ['fmt.Fprintln', 0],
    ['fmt.Fprint', 0],
    ['copy', 0],
    ...['json', 'yaml', 'xml', 'toml'].map((codec) => [`${codec}.Unmarshal`, 1] as const),
    ...DECODERS.map((name) => [`${name}.Decode`, 0] as const),
  ]),
  wrappers: new Map([
    ['zip.NewWriter', 0],
    ['gzip.NewWriter', 0],
    ['zlib.NewWriter', 0],
    ['tar.NewWriter', 0],
    ['json.NewEncoder', 0],
    ['gob.NewEncoder', 0],
    ['csv.NewWriter', 0],
    ['bufio.NewWriter', 0],
    ['multipart.NewWriter', 0],
    ['io.MultiWriter', 0],
    ['io.TeeReader', 1],
    ['base64.NewEncoder', 1],
    ['hex.NewEncoder', 0],
  ]),
  globals: 'strings bytes io bufio url multipart gob csv zlib',
});

import * as decoding from '../decoding.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN } from '../value.js';
import * as effects from './effects.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from './function-call.js';
import { tableOf, type Knowledge } from './knowledge.js';

/** `subprocess.run` and its kin. */
const subprocess: CallReader = (call) => {
  const command = argument(call, 0, 'args', 'cmd');
  const shell =
    call.named.get('shell')?.text === '{True}' ||
    call.named.get('shell')?.text === 'True' ||
    /getoutput|getstatusoutput|create_subprocess_shell/u.test(call.name);
  const streams = ['stdin', 'stdout', 'stderr'].map((name) => call.named.get(name)).filter((value) => value !== undefined);
  if (isConnected(call, originsOf(streams))) noteCall(call, 'connect-shell', { target: command.text, flowsFrom: originsOf(streams) });
  const input = call.named.get('input') ?? call.named.get('stdin') ?? NOTHING;
  return effects.startProgram(call, command, {
    shell,
    input,
    ...(call.name.includes('exec') && call.args.length > 1 ? { rest: call.args.slice(1) } : {}),
  });
};

/** True when the data come from a socket that the program connected. */
function isConnected(call: FunctionCall, origins: readonly number[]): boolean {
  return origins.some((origin) => {
    const deed = call.reading.trace.behaviours[origin];
    return deed?.kind === 'fetch' && /socket|connect/u.test(deed.name);
  });
}

/** `os.dup2(s.fileno(), 0)`: the standard streams on a connection. */
const duplicate: CallReader = (call) => {
  if (isConnected(call, inputOrigins(call)))
    noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: inputOrigins(call) });
  return NOTHING;
};

const spawn: CallReader = (call) => {
  const command = argument(call, call.name.startsWith('os.spawn') ? 1 : 0, 'argv');
  return effects.startProgram(call, command, {
    shell: false,
    input: NOTHING,
    ...(command.items ? {} : { rest: call.args.slice(call.name.startsWith('os.spawn') ? 3 : 1) }),
  });
};

/** `getattr(object, name)`: a name that is written out is as good as the attribute. */
const getAttribute: CallReader = (call) => {
  const [object, name] = call.args;
  if (object?.ref === undefined || !name) return derived(inputOrigins(call));
  const whole = /^(?:__builtins__|builtins|__import__)$/u.test(object.ref) ? name.text : `${object.ref}.${name.text}`;
  return name.known ? { ...UNKNOWN, ref: whole, reflected: true } : derived(inputOrigins(call));
};

const importModule: CallReader = (call) => {
  const name = argument(call, 0, 'name');
  if (name.origins.length > 0 && !name.known) noteCall(call, 'evaluate', { target: name.text, flowsFrom: name.origins });
  return name.known ? { ...UNKNOWN, ref: name.text, reflected: true, origins: name.origins } : derived(name.origins);
};

const character: CallReader = (call) => {
  const [code] = call.args;
  const number = code?.known === true ? Number(code.text) : Number.NaN;
  return Number.isInteger(number) && number >= 0 && number <= 0x10ffff
    ? literal(String.fromCodePoint(number), code?.origins ?? NO_ORIGINS)
    : derived(inputOrigins(call));
};

/** `bytes([…])`, `bytearray(…)`: numbers that are letters. */
const bytesOf: CallReader = (call) => {
  const [first] = call.args;
  if (!first?.items) return first?.known === true ? first : derived(inputOrigins(call));
  const codes = first.items.map((item) => Number(item.text));
  return codes.every((code) => Number.isInteger(code) && code >= 0 && code < 256)
    ? literal(String.fromCharCode(...codes.slice(0, 10_000)), first.origins)
    : derived(first.origins);
};

const mapCall: CallReader = (call) => {
  const [fn, list] = call.args;
  if (fn?.callable && list?.items) {
    const items = fn.callable.each(list.items);
    return { ...UNKNOWN, items, origins: originsOf(items) };
  }
  if (fn?.ref === 'chr' && list?.items)
    return { ...UNKNOWN, items: list.items.map((item) => character({ ...call, args: [item] }) ?? UNKNOWN), origins: list.origins };
  return derived(inputOrigins(call));
};

const reversedCall: CallReader = (call) => {
  const [first] = call.args;
  if (first?.known === true)
    return { ...derived(first.origins), items: [...first.text].reverse().map((letter) => literal(letter, first.origins)) };
  return first?.items ? { ...first, items: [...first.items].reverse() } : derived(inputOrigins(call));
};

/** `codecs.decode(data, 'rot13')` and `data.decode('hex')`. */
const codecsDecode: CallReader = (call) => {
  const codec = argument(call, 1, 'encoding').text.toLowerCase();
  const decoder = codec.startsWith('rot')
    ? decoding.rot13
    : codec.startsWith('hex')
      ? decoding.hex
      : codec.startsWith('base64')
        ? decoding.base64
        : codec.startsWith('zlib')
          ? decoding.inflate
          : undefined;
  return decoder ? effects.decode(codec, decoder)(call) : call.args[0];
};

/** A thread: its function is called with its arguments. */
const thread: CallReader = (call) => {
  const target = call.named.get('target') ?? argument(call, 0);
  const args = call.named.get('args')?.items ?? call.args.slice(1);
  target.callable?.invoke(args);
  return derived(inputOrigins(call));
};

const print: CallReader = (call) => concat(call.args, ' ');

/** A path of several parts. */
const path: CallReader = (call) => {
  if (call.args.length === 0) return { ...derived(NO_ORIGINS, '.'), ref: 'pathlib.Path' };
  return { ...(effects.joinPath(call) ?? UNKNOWN), ref: 'pathlib.Path' };
};

const home: CallReader = () => ({ ...derived(NO_ORIGINS, '~'), ref: 'pathlib.Path' });

/** `Path.open`, `gzip.open`, `ZipFile`, and `open` itself. */
const pathOpen: CallReader = (call) =>
  call.receiver.ref === 'pathlib.Path' || call.receiver.text !== ''
    ? effects.openFile({ ...call, args: [call.receiver, ...call.args] })
    : undefined;

const zipWrite: CallReader = (call) => {
  const file = argument(call, 0, 'filename', 'name');
  const read = call.reading.readPath(file, call.name, call.place);
  const { handle } = call.receiver;
  if (handle?.writes === true) call.reading.writePath(derived(NO_ORIGINS, handle.path), read, call.name, call.place);
  return { ...NOTHING, origins: read.origins };
};

/** `urllib.request.Request(url, data=…)`: the request is sent when it is opened. */
const requestObject: CallReader = (call) => {
  const url = argument(call, 0, 'url');
  const data = call.named.get('data') ?? call.args[1];
  return {
    ...UNKNOWN,
    text: url.text,
    known: url.known,
    origins: originsOf([url, ...(data ? [data] : []), ...call.named.values()]),
    entries: new Map([['url', url], ...(data ? [['body', data] as const] : [])]),
  };
};

const connectSocket = effects.connect((call) => argument(call, 0, 'address'));
const listing: CallReader = (call) => {
  const where = argument(call, 0, 'path', 'top', 'pathname');
  return call.reading.readPath(
    call.receiver.text !== '' && call.args.length <= 1 && call.receiver.ref === 'pathlib.Path'
      ? concat([call.receiver, where], '/')
      : where,
    call.name,
    call.place,
    ['recursive'],
  );
};
const sqlite: CallReader = (call) => ({
  ...call.reading.readPath(argument(call, 0, 'database'), call.name, call.place),
  ref: 'sqlite3.connection',
});
const registryWrite: CallReader = (call) => {
  const line = concat([call.receiver, ...call.args], ' ').text;
  noteCall(call, 'persist', { persistence: 'run-key', target: line, flowsFrom: inputOrigins(call) });
  return NOTHING;
};
const registryOpen: CallReader = (call) => ({ ...concat(call.args, '\\'), origins: originsOf(call.args) });
const registrySet: CallReader = (call) => (/CurrentVersion\\{1,4}Run/iu.test(concat(call.args, ' ').text) ? registryWrite(call) : NOTHING);
const mailer: CallReader = (call) =>
  derived(
    plus(
      NO_ORIGINS,
      noteCall(call, 'send', { target: call.receiver.text, host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }),
    ),
  );
const permission: CallReader = (call) => {
  const target = call.receiver.ref === 'pathlib.Path' ? call.receiver : argument(call, 0, 'path');
  const mode = call.args.at(-1)?.text ?? '';
  noteCall(call, 'permission', {
    target: `${mode} ${target.text}`,
    flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
  });
  return NOTHING;
};
const keyListener: CallReader = (call) => {
  const deed = noteCall(call, 'read', { subject: 'keystrokes', target: call.name });
  effects.callBack(call, derived(plus(NO_ORIGINS, deed)));
  return derived(plus(NO_ORIGINS, deed));
};
const b64 = effects.decode('base64', decoding.base64);
const whole: CallReader = (call) => call.args[0] ?? UNKNOWN;
/** Keeps every origin and, for a single text, the text: `str(x)`, `json.dumps(x)`. */
const passing: CallReader = (call) => ({
  ...derived(inputOrigins(call)),
  ...(call.args.length === 1 && call.args[0]
    ? { text: call.args[0].text, known: call.args[0].known, ...(call.args[0].items ? { items: call.args[0].items } : {}) }
    : {}),
});

const HTTP =
  'requests httpx requests.Session requests.session httpx.Client httpx.AsyncClient aiohttp.ClientSession urllib3.PoolManager cloudscraper.create_scraper curl_cffi.requests'.split(
    ' ',
  );
const http = HTTP.flatMap((module): (readonly [string, CallReader])[] => [
  [`${module}.get ${module}.head ${module}.options`, effects.request({ sends: false })],
  [`${module}.post ${module}.put ${module}.patch`, effects.request({ sends: true })],
  [`${module}.delete`, effects.request({ sends: false })],
  [`${module}.request ${module}.stream`, effects.request({ sends: false, url: 1 })],
]);

const calls = tableOf([
  ...http,
  ['urllib.request.urlopen urllib2.urlopen urlopen urllib.request.OpenerDirector.open', effects.request({ sends: false })],
  ['urllib.request.Request urllib2.Request', requestObject],
  [
    'urllib.request.urlretrieve urllib.urlretrieve wget.download',
    (call) => {
      const answer = effects.request({ sends: false })(call) ?? UNKNOWN;
      const file = argument(call, 1, 'filename', 'out');
      call.reading.writePath(file, answer, call.name, call.place);
      return { ...file, origins: union(file.origins, answer.origins), items: [{ ...file, origins: answer.origins }] };
    },
  ],
  [
    'http.client.HTTPSConnection http.client.HTTPConnection httplib.HTTPSConnection httplib.HTTPConnection',
    (call) => ({ ...argument(call, 0, 'host'), ref: 'http.client.connection' }),
  ],
  [
    'http.client.connection.request',
    (call) =>
      effects.request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 0 })({
        ...call,
        args: [concat([literal('https://'), call.receiver, call.args[1] ?? NOTHING]), ...call.args.slice(2)],
      }),
  ],
  ['socket.socket.connect socket.socket.connect_ex ssl.wrap_socket.connect', connectSocket],
  [
    'socket.create_connection asyncio.open_connection',
    effects.connect((call) =>
      call.name.startsWith('asyncio') ? { ...UNKNOWN, text: call.args[0]?.text ?? '', items: call.args } : argument(call, 0, 'address'),
    ),
  ],
  ['socket.socket.send socket.socket.sendall socket.socket.sendto', effects.sendToPeer],
  ['socket.socket.bind socket.socket.listen http.server.HTTPServer socketserver.TCPServer', effects.listen()],
  [
    'socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query',
    (call) => {
      const name = argument(call, 0, 'host', 'qname');
      if (name.origins.length === 0) return derived(NO_ORIGINS);
      return effects.request({ sends: true })(call);
    },
  ],
  [
    'socket.gethostname platform.node platform.uname platform.platform getpass.getuser os.getlogin os.uname uuid.getnode socket.getfqdn',
    effects.reveal('machine-identity'),
  ],
  ['smtplib.SMTP.sendmail smtplib.SMTP.send_message smtplib.SMTP_SSL.sendmail smtplib.SMTP_SSL.send_message', mailer],
  ['ftplib.FTP.storbinary ftplib.FTP.storlines paramiko.SFTPClient.put paramiko.SSHClient.open_sftp.put', mailer],
  [
    'os.system os.popen commands.getoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell pty.spawn.shell',
    effects.shellLine(),
  ],
  [
    'subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen asyncio.create_subprocess_exec',
    subprocess,
  ],
  ['os.execv os.execve os.execvp os.execvpe os.execl os.execlp os.spawnl os.spawnv os.spawnlp os.spawnvp os.posix_spawn', spawn],
  [
    'pty.spawn',
    (call) => {
      if (call.state.peer.text !== '') noteCall(call, 'connect-shell', { target: call.state.peer.text });
      return spawn(call);
    },
  ],
  ['os.dup2', duplicate],
  [
    'os.startfile webbrowser.open',
    (call) => {
      const target = argument(call, 0, 'url');
      noteCall(call, /^https?:/u.test(target.text) ? 'fetch' : 'execute', {
        target: target.text,
        flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
      });
      return NOTHING;
    },
  ],
  ['eval exec builtins.eval builtins.exec', effects.evaluateText()],
  ['compile builtins.compile', (call) => call.args[0]],
  [
    'pickle.loads pickle.load cPickle.loads marshal.loads marshal.load dill.loads dill.load jsonpickle.decode shelve.open joblib.load torch.load cloudpickle.loads',
    effects.deserialize,
  ],
  [
    'types.FunctionType types.CodeType',
    (call) => {
      noteCall(call, 'evaluate', { target: call.name, flowsFrom: inputOrigins(call) });
      return derived(inputOrigins(call));
    },
  ],
  ['getattr builtins.getattr', getAttribute],
  ['__import__ importlib.import_module importlib.__import__', importModule],
  [
    'importlib.util.spec_from_file_location runpy.run_path imp.load_source SourceFileLoader',
    (call) => {
      const file = call.name === 'runpy.run_path' ? argument(call, 0) : argument(call, 1, 'location');
      const written = call.reading.files.get(file.text);
      noteCall(call, 'execute', { target: file.text, flowsFrom: union(file.origins, written?.origins ?? NO_ORIGINS) });
      return UNKNOWN;
    },
  ],
  ['globals locals vars', (call) => ({ ...UNKNOWN, ref: call.args.length === 0 ? '__builtins__' : (call.args[0]?.ref ?? '__builtins__') })],
  ['open io.open codecs.open gzip.open bz2.open lzma.open', effects.openFile],
  [
    'zipfile.ZipFile tarfile.open',
    (call) => {
      const opened = effects.openFile(call) ?? UNKNOWN;
      return { ...opened, ref: 'zipfile.ZipFile' };
    },
  ],
  ['zipfile.ZipFile.write zipfile.ZipFile.add', zipWrite],
  [
    'zipfile.ZipFile.extractall zipfile.ZipFile.extract shutil.unpack_archive',
    (call) => {
      const origins = inputOrigins(call);
      if (origins.length > 0) call.reading.files.set('*extracted*', { origins, text: undefined });
      noteCall(call, 'decode', { target: 'archive', flowsFrom: origins });
      return derived(origins);
    },
  ],
  [
    'shutil.make_archive',
    (call) => {
      const read = call.reading.readPath(argument(call, 2, 'root_dir'), call.name, call.place, ['recursive']);
      const file = argument(call, 0, 'base_name');
      call.reading.writePath(file, read, call.name, call.place);
      return { ...file, origins: union(file.origins, read.origins) };
    },
  ],
  ['shutil.copy shutil.copy2 shutil.copyfile shutil.move os.rename os.replace', effects.copyFile()],
  ['os.symlink os.link', effects.copyFile()],
  ['shutil.copyfileobj json.dump pickle.dump yaml.dump csv.writer toml.dump', effects.writeToHandle],
  ['shutil.copytree', effects.copyFile()],
  ['os.remove os.unlink', effects.removePath()],
  ['shutil.rmtree os.removedirs', effects.removePath(0, ['recursive'])],
  ['os.chmod', permission],
  ['os.walk os.listdir os.scandir glob.glob glob.iglob pathlib.Path.glob pathlib.Path.rglob pathlib.Path.iterdir', listing],
  ['os.environ.get os.getenv os.environ.pop os.environ.setdefault', effects.environmentVariable],
  ['os.path.join posixpath.join', effects.joinPath],
  [
    'os.path.expanduser os.path.expandvars os.path.abspath os.path.realpath os.path.normpath os.fspath str builtins.str io.BytesIO io.StringIO textwrap.dedent',
    whole,
  ],
  ['os.path.exists os.path.isfile os.path.isdir os.path.getsize isinstance len print.len hasattr os.makedirs os.mkdir', () => NOTHING],
  ['pathlib.Path pathlib.PurePath pathlib.PosixPath Path', path],
  ['pathlib.Path.home', home],
  ['pathlib.Path.cwd os.getcwd', effects.constant('.')],
  ['tempfile.gettempdir tempfile.mkdtemp tempfile.mktemp', effects.constant('/tmp')],
  [
    'tempfile.NamedTemporaryFile tempfile.mkstemp tempfile.TemporaryFile',
    (call) => ({
      ...derived(NO_ORIGINS, '/tmp/temporary'),
      handle: { path: '/tmp/temporary', writes: true, deed: noteCall(call, 'write', { target: '/tmp/temporary' }) },
    }),
  ],
  ['base64.b64decode base64.urlsafe_b64decode base64.standard_b64decode base64.decodebytes base64.decodestring binascii.a2b_base64', b64],
  ['base64.b32decode', effects.decode('base32', decoding.base32)],
  ['base64.b85decode', effects.decode('base85', decoding.base85)],
  ['base64.b16decode bytes.fromhex bytearray.fromhex binascii.unhexlify', effects.decode('hex', decoding.hex)],
  ['zlib.decompress gzip.decompress', effects.decode('deflate', decoding.inflate)],
  ['bz2.decompress lzma.decompress', effects.decode('compressed', undefined)],
  ['codecs.decode', codecsDecode],
  ['urllib.parse.unquote urllib.parse.unquote_plus', effects.decode('percent', decoding.percent)],
  [
    'base64.b64encode base64.urlsafe_b64encode base64.b32encode base64.b16encode base64.b85encode binascii.hexlify base64.encodebytes',
    effects.encode('base64'),
  ],
  ['zlib.compress gzip.compress bz2.compress', effects.encode('deflate')],
  [
    'json.dumps dict list tuple set sorted json.loads yaml.safe_load str.encode bytes.decode urllib.parse.quote urllib.parse.urlencode repr',
    passing,
  ],
  ['print', print],
  ['chr', character],
  ['bytes bytearray', bytesOf],
  ['map', mapCall],
  ['reversed', reversedCall],
  ['threading.Thread multiprocessing.Process threading.Timer concurrent.futures.ThreadPoolExecutor.submit', thread],
  ['asyncio.run', whole],
  ['pyperclip.paste win32clipboard.GetClipboardData', effects.reveal('clipboard')],
  ['keyring.get_password keyring.get_credential', effects.reveal('keychain')],
  [
    'browser_cookie3.chrome browser_cookie3.firefox browser_cookie3.load browser_cookie3.edge browsercookie.chrome win32crypt.CryptUnprotectData',
    effects.reveal('browser-store'),
  ],
  [
    'PIL.ImageGrab.grab ImageGrab.grab pyautogui.screenshot mss.mss pyscreenshot.grab cv2.VideoCapture sounddevice.rec pyaudio.PyAudio.open',
    effects.reveal('screen'),
  ],
  ['pynput.keyboard.Listener pynput.mouse.Listener keyboard.on_press keyboard.hook keyboard.read_key pyxhook.HookManager', keyListener],
  ['winreg.OpenKey winreg.CreateKey winreg.OpenKeyEx winreg.CreateKeyEx', registryOpen],
  ['winreg.SetValueEx winreg.SetValue', registrySet],
  ['sqlite3.connect', sqlite],
  [
    'ctypes.CDLL ctypes.cdll.LoadLibrary',
    (call) => {
      const file = argument(call, 0);
      noteCall(call, 'execute', {
        target: file.text,
        flowsFrom: union(file.origins, call.reading.files.get(file.text)?.origins ?? NO_ORIGINS),
      });
      return UNKNOWN;
    },
  ],
  ['boto3.client.upload_file boto3.resource.upload_file boto3.client.put_object google.cloud.storage.Client.upload_from_filename', mailer],
]);

const methods = tableOf([
  ['read_text read_bytes', effects.readFile(-1)],
  ['write_text write_bytes', effects.writeFile(-1, 0)],
  ['open', pathOpen],
  ['unlink rmdir', (call) => (call.receiver.text === '' ? undefined : effects.removePath(-1)(call))],
  ['chmod', (call) => (call.receiver.ref === 'pathlib.Path' ? permission(call) : undefined)],
  ['write writelines', effects.writeHandle()],
  [
    'iterdir rglob glob',
    (call) => (call.receiver.text === '' ? undefined : listing({ ...call, receiver: { ...call.receiver, ref: 'pathlib.Path' } })),
  ],
  ['joinpath', (call) => ({ ...concat([call.receiver, ...call.args], '/'), ref: 'pathlib.Path' })],
  ['sendall sendto', effects.sendToPeer],
  ['sendmail send_message', mailer],
  ['storbinary storlines', mailer],
  [
    'upload_file upload_fileobj',
    (call) => {
      const read = call.reading.readPath(argument(call, 0, 'Filename'), call.name, call.place);
      return mailer({ ...call, args: [...call.args, read] });
    },
  ],
  ['run_in_executor submit', (call) => effects.callBack(call, derived(inputOrigins(call)))],
]);

export const PYTHON: Knowledge = {
  calls,
  methods,
  globals: new Set(
    'eval exec compile open getattr __import__ globals locals vars chr bytes bytearray map reversed print str list dict tuple set sorted repr len isinstance hasattr __builtins__ builtins os sys subprocess socket requests urllib base64 shutil pathlib Path importlib'.split(
      ' ',
    ),
  ),
  environment: new Set(['os.environ', 'os.environb']),
  secrets: new Map(),
  moduleName: (name) => name,
};

import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, concat, derived, NOTHING, UNKNOWN, withOrigins, withText, type Value } from '../../value.js';
import * as effects from '../effects.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** A path of several parts. */
const path: CallReader = (call) => {
  if (call.args.length === 0) return changed(derived(NO_ORIGINS, '.'), { ref: 'pathlib.Path' });
  return changed(effects.joinPath(call) ?? UNKNOWN, { ref: 'pathlib.Path' });
};

const home: CallReader = () => changed(derived(NO_ORIGINS, '~'), { ref: 'pathlib.Path' });

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
  return withOrigins(NOTHING, read.origins);
};

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

const sqlite: CallReader = (call) =>
  changed(call.reading.readPath(argument(call, 0, 'database'), call.name, call.place), { ref: 'sqlite3.connection' });

const permission: CallReader = (call) => {
  const target = call.receiver.ref === 'pathlib.Path' ? call.receiver : argument(call, 0, 'path');
  const mode = call.args.at(-1)?.text ?? '';
  noteCall(call, 'permission', {
    target: `${mode} ${target.text}`,
    flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
  });
  return NOTHING;
};

/** A path, or for one that a folder is gone through for all that the folder holds. */
function foundIn(call: FunctionCall, path: Value): string {
  if (path.text !== '' && !path.text.startsWith('{')) return path.text;
  const listed = path.origins.map((origin) => call.reading.trace.behaviours[origin]).find((deed) => deed?.flags.includes('recursive'));
  return listed?.target === undefined ? path.text : `${listed.target}/*`;
}

export const whole: CallReader = (call) => call.args[0] ?? UNKNOWN;

/** Files, folders, archives and paths. */
export const FILE_CALLS = tableOf([
  ['open io.open codecs.open gzip.open bz2.open lzma.open', effects.openFile],
  [
    'zipfile.ZipFile tarfile.open',
    (call) => {
      const opened = effects.openFile(call) ?? UNKNOWN;
      return changed(opened, { ref: 'zipfile.ZipFile' });
    },
  ],
  ['zipfile.ZipFile.write zipfile.ZipFile.add', zipWrite],
  [
    'zipfile.ZipFile.extractall zipfile.ZipFile.extract shutil.unpack_archive',
    (call) => {
      const origins = inputOrigins(call);
      call.reading.noteExtracted(origins);
      const deed = noteCall(call, 'decode', { target: 'archive', flowsFrom: origins });
      const folder = argument(call, call.name.startsWith('shutil') ? 1 : 0, 'path', 'extract_dir');
      call.reading.unpackInto(withText(folder, foundIn(call, folder)), derived(plus(origins, deed)), call.name, call.place);
      return derived(origins);
    },
  ],
  [
    'shutil.make_archive',
    (call) => {
      const read = call.reading.readPath(argument(call, 2, 'root_dir'), call.name, call.place, ['recursive']);
      const file = argument(call, 0, 'base_name');
      call.reading.writePath(file, read, call.name, call.place);
      return withOrigins(file, union(file.origins, read.origins));
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
  ['linecache.getlines linecache.getline fileinput.input fileinput.FileInput', effects.readFile()],
  // Each is a folder of its own; its place in the program tells them apart.
  ['tempfile.TemporaryDirectory', (call) => derived(NO_ORIGINS, `/tmp/tmp${String(call.place.start)}`)],
  [
    'tempfile.NamedTemporaryFile tempfile.mkstemp tempfile.TemporaryFile',
    (call) =>
      changed(derived(NO_ORIGINS, '/tmp/temporary'), {
        handle: { path: '/tmp/temporary', writes: true, deed: noteCall(call, 'write', { target: '/tmp/temporary' }) },
      }),
  ],
  ['sqlite3.connect', sqlite],
  ['configparser.ConfigParser.read configparser.RawConfigParser.read configparser.ConfigParser.read_file', effects.readFile()],
  ['dotenv.dotenv_values netrc.netrc', effects.readFile()],
]);

/** Files, folders, archives and paths. Methods, whatever their object. */
export const FILE_METHODS = tableOf([
  ['read_text read_bytes', effects.readFile(-1)],
  ['write_text write_bytes', effects.writeFile(-1, 0)],
  ['open', pathOpen],
  ['unlink rmdir', (call) => (call.receiver.text === '' ? undefined : effects.removePath(-1)(call))],
  ['chmod', (call) => (call.receiver.ref === 'pathlib.Path' ? permission(call) : undefined)],
  ['write writelines', effects.writeHandle()],
  [
    'iterdir rglob glob',
    (call) => (call.receiver.text === '' ? undefined : listing({ ...call, receiver: changed(call.receiver, { ref: 'pathlib.Path' }) })),
  ],
  ['joinpath', (call) => changed(concat([call.receiver, ...call.args], '/'), { ref: 'pathlib.Path' })],
]);

import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, UNKNOWN, type Value } from '../../value.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';
import * as readers from '../readers.js';

/** An address or a path as an object. */
const place: CallReader = (call) => changed(argument(call, 0), { origins: inputOrigins(call), ref: undefined });

/** `url.appendingPathComponent("x")`. */
const joins: CallReader = (call) => changed(concat([call.receiver, ...call.args.slice(0, 1)], '/'), { ref: undefined });

const isAddress = (value: Value): boolean => /^(?:https?|ftp):/u.test(value.text);
const isPath = (value: Value): boolean => /^(?:~|\/|file:|\.{1,2}\/)/u.test(value.text);

/** `Data(contentsOf: url)`, `String(contentsOfFile: path)`: of an address a request, of a path a file; else a conversion. */
const contents: CallReader = (call) => {
  const first = argument(call, 0);
  if (isAddress(first)) return network.request({ sends: false })(call);
  return isPath(first) ? effects.readFile()(call) : readers.passing(call);
};

/** `URLRequest(url: url)`: the address, to which headers and content are added. */
const request: CallReader = (call) => changed(argument(call, 0), { origins: inputOrigins(call), ref: 'URLRequest' });

/** `session.dataTask(with: request)`, `session.upload(for: request, from: data)`. */
const performs: CallReader = (call) => {
  const target = argument(call, 0);
  const content = call.args.slice(1).filter((arg) => arg.callable === undefined);
  const sends = target.origins.length > 0 || content.some((arg) => arg.origins.length > 0) || call.name.includes('upload');
  const files = call.name.includes('upload')
    ? content.filter(isPath).map((path) => call.reading.readPath(path, call.name, call.place))
    : [];
  const answer = network.request({ sends })({ ...call, args: [target, target, ...content, ...files] }) ?? UNKNOWN;
  for (const arg of call.args) if (arg.callable) call.apply(arg, [answer, UNKNOWN, UNKNOWN]);
  return answer;
};

/** A process as it is described before it is started: its members are its program and its arguments. */
const process: CallReader = () => changed(UNKNOWN, { ref: 'Process', entries: new Map() });

const runs: CallReader = (call) => {
  const { entries } = call.receiver;
  const program = entries?.get('executableURL') ?? entries?.get('launchPath') ?? argument(call, 0);
  if (program === UNKNOWN) return undefined;
  const rest = (entries?.get('arguments') ?? argument(call, 1)).items ?? [];
  return effects.startProgram(call, program, { shell: false, input: NOTHING, rest });
};

/** `data.write(to: url)`, `text.write(toFile: path)`. */
const writesOut: CallReader = (call) => {
  const target = argument(call, 0);
  if (!isPath(target) && !target.text.startsWith('{')) return undefined;
  call.reading.writePath(target, call.receiver, call.name, call.place);
  return NOTHING;
};

const connects = network.connect((call) => argument(call, 0));

/** Apple's Foundation, AppKit, Security and Network. */
const CALLS = tableOf([
  ['URL NSURL URLComponents NSString', place],
  ['Data NSData String NSDictionary NSArray', contents],
  ['URLRequest NSMutableURLRequest', request],
  [
    'URLSession.shared.dataTask URLSession.shared.data URLSession.shared.uploadTask URLSession.shared.upload URLSession.shared.downloadTask URLSession.shared.download',
    performs,
  ],
  ['Process NSTask', process],
  ['Process.run', runs],
  ['system popen', effects.shellLine()],
  ['NSHomeDirectory FileManager.default.homeDirectory', effects.constant('~')],
  ['NSTemporaryDirectory', effects.constant('/tmp')],
  ['FileManager.default.contents', effects.readFile()],
  [
    'FileManager.default.contentsOfDirectory FileManager.default.enumerator FileManager.default.subpathsOfDirectory FileManager.default.subpaths',
    readers.walks(0),
  ],
  ['FileManager.default.createFile', effects.writeFile(0, 1)],
  ['FileManager.default.copyItem FileManager.default.moveItem', effects.copyFile()],
  ['FileManager.default.removeItem FileManager.default.trashItem', effects.removePath()],
  ['NSPasteboard.general.string UIPasteboard.general.string NSPasteboard.general.data', effects.reveal('clipboard')],
  ['CGDisplayCreateImage CGWindowListCreateImage SCScreenshotManager.captureImage', effects.reveal('screen')],
  ['SecItemCopyMatching SecKeychainFindGenericPassword', effects.reveal('keychain')],
  [
    'NSEvent.addGlobalMonitorForEvents CGEvent.tapCreate',
    (call) => {
      const deed = noteCall(call, 'read', { subject: 'keystrokes', target: call.name });
      for (const arg of call.args) if (arg.callable) call.apply(arg, [derived([deed]), derived([deed])]);
      return derived(deed < 0 ? NO_ORIGINS : [deed]);
    },
  ],
  ['Host.current NSUserName NSFullUserName', effects.reveal('machine-identity')],
  ['NWConnection', connects],
  ['NSAppleScript OSAScript', (call) => changed(argument(call, 0), { origins: inputOrigins(call), ref: 'NSAppleScript' })],
  ['JSONEncoder.encode JSONSerialization.data PropertyListEncoder.encode Array Dictionary', readers.passing],
  ['dlopen', readers.loadsFile],
]);

const METHODS = tableOf([
  ['appendingPathComponent appending appendPathComponent', joins],
  ['dataTask uploadTask downloadTask upload download', performs],
  ['run launch', runs],
  ['write', writesOut],
  ['base64EncodedString base64EncodedData', effects.encode('base64', -1)],
  ['setValue addValue append', (call) => changed(call.receiver, { origins: inputOrigins(call) })],
  ['data expandingTildeInPath utf8 joined encode standardized resolvingSymlinksInPath', readers.itself],
  [
    'executeAndReturnError',
    (call) =>
      call.receiver.ref === 'NSAppleScript' && call.receiver.known
        ? call.reading.nested('applescript', literal(call.receiver.text, call.receiver.origins), call.place)
        : undefined,
  ],
  ['send', (call) => (call.receiver.ref === 'socket.socket' ? network.sendToPeer(call) : undefined)],
  ['readDataToEndOfFile availableData', (call) => derived(union(call.receiver.origins, inputOrigins(call)))],
]);

export const SWIFT = readers.knowledgeOf(CALLS, {
  methods: METHODS,
  mutators: new Set(['setValue', 'addValue', 'append', 'write']),
  environment: new Set(['ProcessInfo.processInfo.environment']),
  constants: new Map([
    ['FileManager.default.homeDirectoryForCurrentUser', '~'],
    ['FileManager.default.homeDirectoryForCurrentUser.path', '~'],
    ['FileManager.default.temporaryDirectory', '/tmp'],
    ['URL.homeDirectory', '~'],
    ['URL.temporaryDirectory', '/tmp'],
  ]),
  globals: 'ProcessInfo',
});

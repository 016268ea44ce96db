import { base64, hex, inflate, reversed, utf16 } from '../decoding.js';
import type { Place } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** Calls of .NET methods: downloads, uploads, decoders, files, connections. Others pass on what goes in. */
export function callMethod(run: PowerShellRun, name: string, receiver: Value, args: readonly Value[], place: Place): Value {
  const [first, second] = args;
  const method = name.replace(/^\[.*\]::/u, '');
  switch (method) {
    case 'downloadstring':
    case 'downloaddata':
    case 'openread':
    case 'getstringasync':
    case 'getasync':
      return run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload: [], sends: false }, place);
    case 'downloadfile':
      run.reading.writePath(
        second ?? UNKNOWN,
        run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload: [], sends: false }, place),
        'DownloadFile',
        place,
      );
      return NOTHING;
    case 'uploadstring':
    case 'uploaddata':
    case 'uploadfile':
    case 'uploadvalues':
    case 'postasync': {
      const payload = method === 'uploadfile' ? args.slice(1).map((arg) => run.reading.readPath(arg, 'UploadFile', place)) : args.slice(1);
      return run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload, sends: true }, place);
    }
    case 'frombase64string':
      return decoded(run, 'base64', first, base64, place);
    case 'fromhexstring':
      return decoded(run, 'hex', first, hex, place);
    case 'getstring':
      return first?.known === true ? literal(utf16(first.text) ?? first.text, first.origins) : derived(originsOf(args));
    case 'tobase64string':
      return derived(
        plus(
          originsOf(args),
          run.reading.note({ kind: 'encode', ...place, name: 'ToBase64String', target: 'base64', flowsFrom: originsOf(args) }),
        ),
      );
    case 'create':
      return name.includes('scriptblock') ? { ...(first ?? UNKNOWN), ref: 'scriptblock' } : derived(originsOf([receiver, ...args]));
    default:
      return callOther(run, name, method, receiver, args, place);
  }
}

function callOther(run: PowerShellRun, name: string, method: string, receiver: Value, args: readonly Value[], place: Place): Value {
  const [first, second] = args;
  switch (method) {
    case 'invoke':
    case 'invokescript':
    case 'load':
    case 'invokereturnasis':
      if (method === 'load' && !name.includes('assembly')) return derived(originsOf([receiver, ...args]));
      return evaluate(run, method === 'invokescript' || method === 'load' ? (first ?? UNKNOWN) : receiver, place);
    case 'readalltext':
    case 'readallbytes':
    case 'readalllines':
      return run.reading.readPath(first ?? UNKNOWN, 'File', place);
    case 'writealltext':
    case 'writeallbytes':
    case 'appendalltext':
      run.reading.writePath(first ?? UNKNOWN, second ?? UNKNOWN, 'File', place, method.startsWith('append') ? ['append'] : []);
      return NOTHING;
    case 'getenvironmentvariables':
      return derived(
        plus(
          NO_ORIGINS,
          run.reading.note({ kind: 'read', ...place, name: 'Environment', subject: 'environment', target: 'GetEnvironmentVariables' }),
        ),
      );
    case 'replace':
      return receiver.known && first?.known === true && second?.known === true
        ? literal(receiver.text.split(first.text).join(second.text), union(receiver.origins, originsOf(args)))
        : derived(originsOf([receiver, ...args]));
    case 'reverse':
      return first?.known === true ? literal(reversed(first.text) ?? '', first.origins) : derived(originsOf(args));
    case 'join':
      return second?.items ? concat(second.items, first?.text ?? '') : concat(args);
    case 'write':
      if (receiver.ref === 'tcpclient' || run.peer.text !== '') return sendToPeer(run, args, place);
      return NOTHING;
    case 'tochararray':
    case 'tostring':
    case 'trim':
    case 'getbytes':
      return first && receiver.text === '' ? first : { ...receiver, origins: union(receiver.origins, originsOf(args)) };
    case 'new':
      return /gzipstream|deflatestream/u.test(name)
        ? decoded(run, 'deflate', first, inflate, place)
        : /tcpclient|clientwebsocket/u.test(name)
          ? run.connect(first ?? UNKNOWN, place)
          : (first ?? UNKNOWN);
    default:
      return { ...derived(originsOf([receiver, ...args])), ...(receiver.ref === undefined ? {} : { ref: receiver.ref }) };
  }
}

function sendToPeer(run: PowerShellRun, args: readonly Value[], place: Place): Value {
  const origins = originsOf(args);
  run.reading.note({
    kind: 'send',
    ...place,
    name: 'Stream.Write',
    target: run.peer.text,
    host: 'variable',
    flags: ['body'],
    flowsFrom: origins,
  });
  return NOTHING;
}

function decoded(
  run: PowerShellRun,
  codec: string,
  data: Value | undefined,
  decoder: (text: string) => string | undefined,
  place: Place,
): Value {
  const origins = data?.origins ?? NO_ORIGINS;
  const all = plus(origins, run.reading.note({ kind: 'decode', ...place, name: codec, target: codec, flowsFrom: origins }));
  const text = data?.known === true ? decoder(data.text) : undefined;
  return text === undefined ? derived(all) : literal(text, all);
}

/** Code in a value: noted, and followed when its text is known. */
export function evaluate(run: PowerShellRun, code: Value, place: Place): Value {
  run.reading.note({ kind: 'evaluate', ...place, name: 'Invoke-Expression', target: code.text, flowsFrom: code.origins });
  if (run.peer.text !== '' && code.origins.some((origin) => run.reading.trace.behaviours[origin]?.name === 'TCPClient')) {
    run.reading.note({ kind: 'connect-shell', ...place, name: 'TCPClient', target: run.peer.text, flowsFrom: code.origins });
  }
  return code.known && code.text !== ''
    ? run.reading.nested('powershell', code, place, code.exact === undefined ? {} : { exact: code.exact })
    : derived(code.origins);
}

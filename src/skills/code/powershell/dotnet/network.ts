import { classifyHost } from '../../classify-host.js';
import { plus } from '../../trace.js';
import { changed, derived, NOTHING, originsOf, UNKNOWN, withText, type Value } from '../../value.js';
import type { MethodCall, MethodReader } from '../methods.js';
import { methodsOf } from './method-table.js';

function fetched(call: MethodCall, address: Value): Value {
  return call.run.reading.request({ name: 'WebClient', address, payload: [], sends: false }, call.place);
}

const download: MethodReader = (call) => fetched(call, call.args[0] ?? UNKNOWN);

const downloadFile: MethodReader = (call) => {
  call.run.reading.writePath(call.args[1] ?? UNKNOWN, fetched(call, call.args[0] ?? UNKNOWN), 'DownloadFile', call.place);
  return NOTHING;
};

const upload: MethodReader = (call) => {
  const files = call.name.includes('uploadfile');
  const payload = files ? call.args.slice(1).map((arg) => call.run.reading.readPath(arg, 'UploadFile', call.place)) : call.args.slice(1);
  return call.run.reading.request({ name: 'WebClient', address: call.args[0] ?? UNKNOWN, payload, sends: true }, call.place);
};

/** `SendAsync(request)`, `SmtpClient.Send(…)`, `XMLHTTP.send(body)`. */
const send: MethodReader = (call) => {
  const { receiver, args, run, place } = call;
  if (/smtpclient|mail/u.test(receiver.ref ?? '')) {
    const flowsFrom = originsOf([receiver, ...args]);
    run.reading.note({
      kind: 'send',
      ...place,
      name: 'SmtpClient.Send',
      target: receiver.text,
      host: 'variable',
      flags: ['body'],
      flowsFrom,
    });
    return NOTHING;
  }
  if (/xmlhttp|winhttp/u.test(receiver.ref ?? '')) {
    const address = receiver.entries?.get('address') ?? receiver;
    return run.reading.request({ name: 'XMLHTTP', address, payload: args, sends: originsOf(args).length > 0 }, place);
  }
  if (receiver.ref === 'tcpclient' || run.peer.text !== '') return sendToPeer(call);
  if (call.name !== 'sendasync') return undefined;
  const [message] = args;
  const address = message?.entries?.get('requesturi') ?? message ?? UNKNOWN;
  return run.reading.request({ name: 'HttpClient.SendAsync', address, payload: args, sends: true }, place);
};

const sendToPeer: MethodReader = (call) => {
  const { run, receiver, args, place } = call;
  if (receiver.ref === 'requeststream')
    return run.reading.request({ name: 'WebRequest', address: receiver, payload: args, sends: true }, place);
  if (receiver.ref !== 'tcpclient' && run.peer.text === '') return NOTHING;
  const { text } = run.peer;
  run.reading.note({
    kind: 'send',
    ...place,
    name: 'Stream.Write',
    target: text,
    host: classifyHost(text).class,
    flags: ['body'],
    flowsFrom: originsOf(args),
  });
  return NOTHING;
};

/** `$x.Open('GET', url)` of a request object, else a file. */
const open: MethodReader = (call) =>
  /xmlhttp|winhttp/u.test(call.receiver.ref ?? '') ? withText(call.receiver, call.args[1]?.text ?? '') : undefined;

const webRequest: MethodReader = (call) => changed(call.args[0] ?? UNKNOWN, { ref: 'webrequest' });

const response: MethodReader = (call) => (call.receiver.ref === 'webrequest' ? fetched(call, call.receiver) : undefined);

/** A name that is looked up carries data when it is put together from them. */
const lookUp: MethodReader = (call) => {
  const name = call.args[0] ?? UNKNOWN;
  if (name.origins.length === 0) return UNKNOWN;
  return call.run.reading.request({ name: 'Dns', address: name, payload: [], sends: true }, call.place);
};

const connect: MethodReader = (call) =>
  /socket|tcpclient|websocket/u.test(call.receiver.ref ?? '') ? call.run.connect(call.args[0] ?? UNKNOWN, call.place) : undefined;

const streamOf: MethodReader = (call) =>
  call.receiver.ref === 'webrequest' ? changed(call.receiver, { ref: 'requeststream' }) : derived(plus(call.receiver.origins, -1));

/** Requests, sockets, mail and names. */
export const NETWORK_METHODS = methodsOf([
  [
    'downloadstring downloaddata openread downloadstringtaskasync downloaddatataskasync openreadtaskasync getstringasync getasync getbytearrayasync getstreamasync',
    download,
  ],
  ['downloadfile downloadfileasync downloadfiletaskasync', downloadFile],
  [
    'uploadstring uploaddata uploadfile uploadvalues uploadstringasync uploaddataasync uploadfileasync uploadstringtaskasync uploaddatataskasync uploadfiletaskasync postasync putasync patchasync',
    upload,
  ],
  ['sendasync send sendmailasync sendto', send],
  ['write writeasync', sendToPeer],
  ['open', open],
  ['connect connectasync beginconnect', connect],
  ['[net.webrequest]::create [net.httpwebrequest]::create [net.webrequest]::createhttp', webRequest],
  ['getresponse getresponseasync', response],
  ['getrequeststream getrequeststreamasync', streamOf],
  [
    '[net.dns]::gethostbyname [net.dns]::gethostaddresses [net.dns]::resolve [net.dns]::gethostentry [dns]::gethostaddresses [dns]::resolve',
    lookUp,
  ],
]);

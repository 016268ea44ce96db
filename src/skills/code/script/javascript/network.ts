import { classifyHost } from '../../classify-host.js';
import { NO_ORIGINS, plus } from '../../trace.js';
import { changed, derived, reference, NOTHING, UNKNOWN } from '../../value.js';
import { client } from '../base-address.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, member, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** Requests with a callback for the answer. */
function requestWithCallback(sends: boolean): CallReader {
  const reader = network.request({ sends });
  return (call) => {
    const answer = reader(call) ?? UNKNOWN;
    for (const arg of call.args) arg.callable?.invoke([answer]);
    return changed(answer, { ref: 'https.request.made' });
  };
}

const fetchCall = network.request({ sends: false });

const axios: CallReader = (call) => network.request({ sends: false })(call);

const connect = network.connect((call) => {
  const config = call.args.find((arg) => arg.entries !== undefined);
  const host = config
    ? member(config, 'host', 'hostname')
    : (call.args.find((arg) => arg.known && !/^\d{1,5}$/u.test(arg.text)) ??
      call.args.find((arg) => arg.text !== '' && !/^\d{1,5}$/u.test(arg.text)));
  return host ?? UNKNOWN;
});

const connectWithCallback: CallReader = (call) => {
  const made = connect(call) ?? UNKNOWN;
  for (const arg of call.args) arg.callable?.invoke([made]);
  return made;
};

const on: CallReader = (call) => {
  for (const arg of call.args) arg.callable?.invoke([derived(call.receiver.origins), derived(call.receiver.origins)]);
  return call.receiver;
};

/** `socket.send(message, …, port, address)`. */
const datagram: CallReader = (call) => {
  const address = call.args.slice(1).findLast((arg) => /[.:]/u.test(arg.text));
  const host = classifyHost(address?.text ?? '').class;
  noteCall(call, 'send', { target: address?.text ?? '', host, flags: ['body'], flowsFrom: inputOrigins(call) });
  return NOTHING;
};
const resolver: CallReader = (call) => (argument(call, 0).origins.length > 0 ? network.request({ sends: true })(call) : UNKNOWN);

/** Look-ups of names, of the module, of its promises and of a resolver of one's own (Node.js documentation, “DNS”). */
const RESOLVERS = ['dns', 'dns.promises', 'dns.Resolver', 'dns.promises.Resolver']
  .flatMap((module) =>
    ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveAny', 'resolveCname', 'resolveMx', 'resolveNs'].map(
      (name) => `${module}.${name}`,
    ),
  )
  .join(' ');

/** Nodes of chains that a library is pointed to, by their address (ethers, “Providers”; web3.js; viem, “HTTP transport”; @solana/web3.js). */
const NODES = [
  ...['ethers', 'ethers.ethers', 'ethers.providers', 'ethers.ethers.providers'].flatMap((module) =>
    ['JsonRpcProvider', 'StaticJsonRpcProvider', 'WebSocketProvider', 'JsonRpcBatchProvider'].map((name) => `${module}.${name}`),
  ),
  'web3 web3.Web3 web3.providers.HttpProvider web3.Web3.providers.HttpProvider viem.http viem.webSocket @solana/web3.js.Connection',
].join(' ');

/** Data in the address of a node go there with every call. */
const node: CallReader = (call) => (argument(call, 0).origins.length === 0 ? undefined : network.request({ sends: false })(call));

/** Requests, sockets and mail. */
export const NETWORK_CALLS = tableOf([
  [
    'fetch fetch.default undici.fetch undici.request got ky got.get ky.get superagent.get needle.get request request.get axios.get axios.head',
    fetchCall,
  ],
  ['axios axios.request axios.default got.stream', axios],
  ['axios.create', client('axios', 'baseURL')],
  ['got.extend', client('got', 'prefixUrl', 'prefix')],
  ['ky.create ky.extend', client('ky', 'prefixUrl', 'prefix')],
  [
    'axios.post axios.put axios.patch got.post ky.post superagent.post needle.post request.post navigator.sendBeacon',
    network.request({ sends: true }),
  ],
  ['https.request http.request https.get http.get', requestWithCallback(false)],
  ['https.request.made.write https.request.made.end https.request.made.send', effects.writeHandle()],
  ['https.request.made.on', on],
  ['XMLHttpRequest.open', (call) => network.request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 1 })(call)],
  ['XMLHttpRequest.send', effects.writeHandle()],
  ['WebSocket ws', connectWithCallback],
  ['net.connect net.createConnection net.Socket.connect tls.connect dgram.createSocket.connect', connectWithCallback],
  ['socket.socket.connect', connectWithCallback],
  ['socket.socket.write socket.socket.send socket.socket.end WebSocket.send', network.sendToPeer],
  [
    'net.createServer http.createServer https.createServer',
    (call) => {
      for (const arg of call.args) arg.callable?.invoke([UNKNOWN, UNKNOWN]);
      return reference('server');
    },
  ],
  ['server.listen', network.listen()],
  ['dgram.createSocket.send', datagram],
  [RESOLVERS, resolver],
  [NODES, node],
]);

/** Requests, sockets and mail. Methods, whatever their object. */
export const NETWORK_METHODS = tableOf([
  ['sendBeacon', network.request({ sends: true })],
  // What a node of a flow is given to send requests with (n8n documentation, “HTTP request helpers”).
  ['httpRequest httpRequestWithAuthentication', network.request({ sends: false })],
  [
    'sendMail',
    (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }))),
  ],
]);

import { classifyHost } from '../../classify-host.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, UNKNOWN, withOrigins } from '../../value.js';
import { client } from '../base-address.js';
import * as network from '../network-effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** `urllib.request.Request(url, data=…)`: the request is sent when it is opened. */
const requestObject: CallReader = (call) => {
  const url = argument(call, 0, 'url');
  const data = call.named.get('data') ?? call.args[1];
  return changed(UNKNOWN, {
    text: url.text,
    known: url.known,
    origins: originsOf([url, ...(data ? [data] : []), ...call.named.values()]),
    entries: new Map([['url', url], ...(data ? [['body', data] as const] : [])]),
  });
};

const connectSocket = network.connect((call) => argument(call, 0, 'address'));

const mailer: CallReader = (call) =>
  derived(
    plus(
      NO_ORIGINS,
      noteCall(call, 'send', {
        target: call.receiver.text,
        host: classifyHost(call.receiver.text).class,
        flags: ['body'],
        flowsFrom: inputOrigins(call),
      }),
    ),
  );

/** `sendto(data, (host, port))`: a datagram names its own peer. */
const sendTo: CallReader = (call) => {
  const host = call.args.at(-1)?.items?.[0];
  return network.sendToPeer(host === undefined ? call : { ...call, args: call.args.slice(0, 1), state: { peer: host } });
};

/** `request(method, address)`; as a function of its class, `Session.request(session, method, address)`. */
const requestByMethod: CallReader = (call) => {
  const unbound = /^https?:/u.test(call.args[2]?.text ?? '') && !/^https?:/u.test(call.args[1]?.text ?? '');
  return network.request({ sends: false, url: 1 })(unbound ? { ...call, args: call.args.slice(1) } : call);
};

const HTTP =
  'requests httpx requests.Session requests.session httpx.Client httpx.AsyncClient aiohttp.ClientSession urllib3.PoolManager cloudscraper.create_scraper curl_cffi.requests'.split(
    ' ',
  );

const http = HTTP.flatMap((module): (readonly [string, CallReader])[] => [
  [`${module}.get ${module}.head ${module}.options`, network.request({ sends: false })],
  [`${module}.post ${module}.put ${module}.patch`, network.request({ sends: true })],
  [`${module}.delete`, network.request({ sends: false })],
  [`${module}.request ${module}.stream`, requestByMethod],
]);

/** Requests, sockets and mail. */
export const NETWORK_CALLS = tableOf([
  ...http,
  ['httpx.Client', client('httpx.Client', 'base_url')],
  ['httpx.AsyncClient', client('httpx.AsyncClient', 'base_url')],
  ['aiohttp.ClientSession', client('aiohttp.ClientSession', 'base_url')],
  [
    'web3.Web3.HTTPProvider web3.HTTPProvider web3.providers.HTTPProvider web3.Web3.WebsocketProvider solana.rpc.api.Client',
    (call) => (argument(call, 0).origins.length === 0 ? undefined : network.request({ sends: false })(call)),
  ],
  ['urllib.request.urlopen urllib2.urlopen urlopen urllib.request.OpenerDirector.open', network.request({ sends: false })],
  ['urllib.request.Request urllib2.Request', requestObject],
  [
    'urllib.request.urlretrieve urllib.urlretrieve wget.download',
    (call) => {
      const answer = network.request({ sends: false })(call) ?? UNKNOWN;
      const file = argument(call, 1, 'filename', 'out');
      call.reading.writePath(file, answer, call.name, call.place);
      return changed(file, { origins: union(file.origins, answer.origins), items: [withOrigins(file, answer.origins)] });
    },
  ],
  [
    'http.client.HTTPSConnection http.client.HTTPConnection httplib.HTTPSConnection httplib.HTTPConnection',
    (call) => changed(argument(call, 0, 'host'), { ref: 'http.client.connection' }),
  ],
  [
    'http.client.connection.request',
    (call) =>
      network.request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 0 })({
        ...call,
        args: [concat([literal('https://'), call.receiver, call.args[1] ?? NOTHING]), ...call.args.slice(2)],
      }),
  ],
  [
    'websockets.connect websockets.sync.client.connect websockets.client.connect websocket.create_connection aiohttp.ClientSession.ws_connect',
    connectSocket,
  ],
  [
    'websocket.WebSocketApp',
    (call) => {
      const made = connectSocket(call) ?? UNKNOWN;
      for (const value of call.named.values()) value.callable?.invoke([made, made]);
      return made;
    },
  ],
  ['socket.socket.connect socket.socket.connect_ex ssl.wrap_socket.connect', connectSocket],
  [
    'socket.create_connection asyncio.open_connection',
    network.connect((call) =>
      call.name.startsWith('asyncio')
        ? changed(UNKNOWN, { text: call.args[0]?.text ?? '', items: call.args })
        : argument(call, 0, 'address'),
    ),
  ],
  ['socket.socket.send socket.socket.sendall', network.sendToPeer],
  ['socket.socket.sendto', sendTo],
  ['socket.socket.bind socket.socket.listen http.server.HTTPServer socketserver.TCPServer', network.listen()],
  [
    'socket.gethostbyname socket.gethostbyname_ex socket.getaddrinfo dns.resolver.resolve dns.resolver.query dns.resolver.Resolver.resolve dns.resolver.Resolver.query dns.asyncresolver.resolve dns.query.udp aiodns.DNSResolver.query',
    (call) => {
      const name = argument(call, 0, 'host', 'qname');
      if (name.origins.length === 0) return derived(NO_ORIGINS);
      return network.request({ sends: true })(call);
    },
  ],
  ['smtplib.SMTP smtplib.SMTP_SSL ftplib.FTP ftplib.FTP_TLS', (call) => changed(argument(call, 0, 'host'), { ref: call.name })],
  ['smtplib.SMTP.sendmail smtplib.SMTP.send_message smtplib.SMTP_SSL.sendmail smtplib.SMTP_SSL.send_message', mailer],
  ['ftplib.FTP.storbinary ftplib.FTP.storlines', mailer],
]);

/** Requests, sockets and mail. Methods, whatever their object. */
export const NETWORK_METHODS = tableOf([
  ['sendall', network.sendToPeer],
  ['sendto', sendTo],
  ['sendmail send_message', mailer],
  ['storbinary storlines', mailer],
  [
    'upload_file upload_fileobj',
    (call) => {
      const read = call.reading.readPath(argument(call, 0, 'Filename'), call.name, call.place);
      return mailer({ ...call, args: [...call.args, read] });
    },
  ],
]);

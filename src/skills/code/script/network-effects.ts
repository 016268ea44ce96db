import type { Flag } from '../behaviour.js';
import { classifyHost } from '../classify-host.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { changed, concat, derived, literal, NOTHING, originsOf, withText, type Value } from '../value.js';
import { belowBase } from './base-address.js';
import { argument, noteCall, type CallReader, type FunctionCall } from './function-call.js';

/** A request to a host. */
export function request(options: { sends: boolean; url?: number; body?: readonly string[] }): CallReader {
  return (call) => {
    const first = argument(call, options.url ?? 0, 'url', 'uri', 'URL');
    const config = first.entries ?? call.args.find((arg) => arg.entries !== undefined)?.entries;
    const address = belowBase(call.receiver, addressOf(first, config));
    const method = (config?.get('method') ?? call.named.get('method'))?.text.toUpperCase() ?? '';
    const body = ['data', 'json', 'files', 'content', 'body', 'form', 'params', 'postData', ...(options.body ?? [])]
      .map((name) => call.named.get(name) ?? config?.get(name))
      .filter((value) => value !== undefined);
    const positional = call.args.filter((arg, index) => index !== (options.url ?? 0) && arg.entries === undefined);
    const settings = call.args.filter((arg) => arg.entries !== undefined);
    const insecure: Flag[] =
      call.named.get('verify')?.text === 'False' || config?.get('rejectUnauthorized')?.text === 'false' ? ['insecure'] : [];
    const sends =
      options.sends ||
      /^(?:POST|PUT|PATCH|DELETE)$/u.test(method) ||
      call.named.has('data') ||
      call.named.has('json') ||
      call.named.has('files') ||
      config?.has('body') === true ||
      (config?.has('data') === true && method !== 'GET');
    const answer = call.reading.request(
      {
        name: call.name,
        address,
        payload: [...positional, ...body, ...settings.flatMap(contentOfSettings)],
        headers: [...call.named.values(), ...settings, call.receiver],
        sends,
        flags: [...call.flags, ...insecure],
      },
      call.place,
    );
    return changed(answer, { handle: { path: address.text, writes: true, deed: answer.origins[0] ?? -1 } });
  };
}

/** Members of a request's options that are not its content. */
const NOT_CONTENT = new Set(['headers', 'auth', 'cookies', 'method', 'agent', 'hostname', 'host', 'port', 'timeout', 'signal', 'env']);

/** What an object of options, or an object that is itself the content, sends. */
function contentOfSettings(settings: Value): readonly Value[] {
  return [...(settings.entries ?? [])].filter(([name]) => !NOT_CONTENT.has(name)).map(([, value]) => value);
}

/** An address that is written out, or in the parts of an options object. */
function addressOf(first: Value, config: ReadonlyMap<string, Value> | undefined): Value {
  if (first.text !== '' && first.entries === undefined) return first;
  const whole = config?.get('url') ?? config?.get('uri') ?? config?.get('baseURL');
  if (whole) return whole;
  const host = config?.get('hostname') ?? config?.get('host');
  return host ? concat([literal('https://'), host, config?.get('path') ?? NOTHING]) : first;
}

/** A host and a port that a socket is connected to. */
export function connect(hostAt: (call: FunctionCall) => Value): CallReader {
  return (call) => {
    const host = hostAt(call);
    const text = host.items ? (host.items[0]?.text ?? '') : host.text;
    call.state.peer = withText(host, text);
    const deed = noteCall(call, 'fetch', { target: text, host: classifyHost(text).class, flowsFrom: host.origins });
    return changed(derived(plus(NO_ORIGINS, deed)), { ref: 'socket.socket', handle: { path: text, writes: true, deed } });
  };
}

/** Data into a socket that is connected. */
export const sendToPeer: CallReader = (call) => {
  const peer = call.state.peer;
  const deed = noteCall(call, 'send', {
    target: peer.text,
    host: classifyHost(peer.text).class,
    flags: ['body'],
    flowsFrom: union(originsOf(call.args), NO_ORIGINS),
  });
  return derived(plus(NO_ORIGINS, deed));
};

/** A port that is opened for others. */
export function listen(): CallReader {
  return (call) => {
    noteCall(call, 'listen', { target: concat(call.args.slice(0, 2), ':').text });
    return undefined;
  };
}

import { NO_ORIGINS, plus } from '../../trace.js';
import { derived, reference, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { MemberNode } from '../syntax/nodes.js';
import type { MadeCall } from './made-call.js';
import type { ScriptRun } from './script-run.js';

/** How handlers of servers call the request, by custom of all of them (Node.js “http”, Express “Request”, Koa “Request”). */
const REQUEST_NAME = /^\{?(?:req|request)\}?$/u;

/** Whether a name, such as `req` or `{request}`, is the one by which a handler knows its request. */
export function isRequest(name: string): boolean {
  return REQUEST_NAME.test(name);
}

/** Whether a name is that of a request or of anything in it: `req.body`, and `req.app`, which its client has not written. */
export function isOfRequest(name: string): boolean {
  return isRequest(name.replace(/\..*/u, ''));
}

/**
 * `request.on('data', (piece) => …)` of JavaScript (Node.js, “http.IncomingMessage”): the listener is given what the client sends, piece by piece;
 * undefined for any other call.
 */
export function sentInPieces(program: ScriptRun, { node, receiver, method, args, scope }: MadeCall): Value | undefined {
  const { callee, start, end } = node;
  if (method !== 'on' || callee.type !== 'member' || callee.object.type !== 'name' || program.dialect.language !== 'javascript')
    return undefined;
  const [event, listener] = args;
  if (event?.text !== 'data' || !isRequest(callee.object.name) || listener?.callable === undefined) return undefined;
  const request = scope.get(callee.object.name);
  if (request === undefined || request.known || request.ref !== undefined || request.handle !== undefined || request.origins.length > 0)
    return undefined;
  const target = `${callee.object.name}.body`;
  const deed = program.reading.note({ kind: 'read', start, end, name: target, subject: 'client-input', target });
  listener.callable.invoke([derived(plus(NO_ORIGINS, deed))]);
  return receiver;
}

/** What of a request its client has written. */
const WRITTEN_BY_CLIENT = new Set(['body', 'query', 'params', 'headers', 'cookies', 'url', 'rawBody']);

/** The stream from which a handler of Python's own server reads the body of a request (`http.server`, “BaseHTTPRequestHandler.rfile”). */
export const REQUEST_BODY = 'http.server.rfile';

/** `req.body` within a handler of JavaScript, `self.rfile` of Python: what a client sent; undefined for any other member. */
export function sentByClient(program: ScriptRun, { object, name, start, end }: MemberNode, scope: Scope): Value | undefined {
  if (name === 'rfile' && program.dialect.language === 'python') return reference(REQUEST_BODY);
  if ((object.type !== 'name' && object.type !== 'member') || !WRITTEN_BY_CLIENT.has(name) || !isRequest(object.name)) return undefined;
  const request = object.type === 'name' ? scope.get(object.name) : program.run(object, scope);
  if (program.dialect.language !== 'javascript' || request === undefined) return undefined;
  if (request.known || request.ref !== undefined || request.entries !== undefined || request.origins.length > 0) return undefined;
  const target = `${object.name}.${name}`;
  return derived(plus(NO_ORIGINS, program.reading.note({ kind: 'read', start, end, name: target, subject: 'client-input', target })));
}

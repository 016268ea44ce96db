import { base64, percent } from '../../decoding.js';
import { NO_ORIGINS, union } from '../../trace.js';
import { changed, concat, derived, literal, reference, UNKNOWN, withOrigins, type Value } from '../../value.js';
import { createObject, ofShell } from '../com-objects.js';
import * as effects from '../effects.js';
import * as network from '../network-effects.js';
import { followInterceptor } from '../follow/interception.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { tableOf } from '../knowledge.js';

const requireModule: CallReader = (call) => {
  const name = argument(call, 0);
  const own = name.known ? call.load(name.text) : undefined;
  if (own) return own;
  const written = call.reading.files.get(name.text);
  if (name.known && written === undefined) return reference(moduleName(name.text));
  const origins = union(name.origins, written?.origins ?? NO_ORIGINS);
  if (origins.length > 0) noteCall(call, 'evaluate', { target: name.text, flowsFrom: origins });
  return derived(origins);
};

export function moduleName(name: string): string {
  return name
    .replace(/^node:/u, '')
    .replace(/^fs-extra$|^graceful-fs$|^fs\/promises$|^Bun$/u, 'fs')
    .replace(/^dns\/promises$/u, 'dns')
    .replace(/^node-fetch$|^cross-fetch$|^undici\.fetch$/u, 'fetch')
    .replace(/^execa$|^cross-spawn$|^shelljs$|^zx$/u, 'child_process');
}

/** `data:text/javascript,…` (RFC 2397): the program in an address. */
const DATA_PROGRAM = /^data:(?:text|application)\/(?:java|ecma)script[^,]{0,60},/u;

/** Follows the program that stands in an address of data; undefined where it is not known. */
function followDataAddress(call: FunctionCall, address: Value): Value | undefined {
  const head = DATA_PROGRAM.exec(address.text)?.[0];
  if (head === undefined || !address.known) return undefined;
  const body = address.text.slice(head.length);
  const decoded = head.includes('base64') ? base64(body) : percent(body);
  return call.reading.nested('javascript', withOrigins(literal(decoded ?? body), address.origins), call.place);
}

const importCall: CallReader = (call) => {
  const name = argument(call, 0);
  if (name.text.startsWith('data:') && name.origins.length > 0) {
    noteCall(call, 'evaluate', { name: 'import of data', target: name.text, flowsFrom: name.origins });
    return followDataAddress(call, name) ?? derived(name.origins);
  }
  const within = followDataAddress(call, name);
  if (within) return within;
  if (/^https?:|^data:/u.test(name.text)) {
    const answer = network.request({ sends: false })(call) ?? UNKNOWN;
    noteCall(call, 'evaluate', { target: name.text, flowsFrom: answer.origins });
    return answer;
  }
  return requireModule(call);
};

/** By whatever way its constructor was reached. */
const newFunction: CallReader = (call) => {
  effects.evaluateText(-1)({ ...call, name: 'Function' });
  return derived(inputOrigins(call));
};

/** A thread whose program stands in a text: `new Worker(code, { eval: true })`, or an address of data or of a blob (Node.js, “Worker threads”). */
const worker: CallReader = (call) => {
  const code = argument(call, 0);
  const within = followDataAddress(call, code);
  if (within) return within;
  const isCode = call.args[1]?.entries?.has('eval') === true || code.ref === 'Blob' || /[;(]/u.test(code.text);
  if (!isCode && code.origins.length === 0) return undefined;
  return effects.evaluateText()(call);
};

/** What a blob or an address for it holds. */
const blob: CallReader = (call) => {
  const parts = argument(call, 0).items ?? call.args;
  return changed(concat(parts), { ref: 'Blob' });
};

/** `new Proxy(target, handler)`: the target itself, which the handler sees every use of. */
const proxy: CallReader = (call) => {
  const [target = UNKNOWN, handler] = call.args;
  const key = derived(target.origins);
  for (const [trap, method] of handler?.entries ?? []) {
    if (method.callable === undefined) continue;
    if (trap === 'apply' || trap === 'construct') followInterceptor(call.reading, method.callable, target.ref ?? 'Proxy', call.place);
    else method.callable.invoke([target, key, derived(target.origins), target]);
  }
  return target;
};

/** `Object.defineProperty(object, name, { get() { … } })`: what the getter of a whole environment gives or sends. */
const defineProperty: CallReader = (call) => {
  for (const method of argument(call, 2).entries?.values() ?? [])
    method.callable?.invoke([argument(call, 0)], undefined, argument(call, 0));
  return call.args[0];
};

/** `setTimeout('code', 1)`: a text is code. */
const timer: CallReader = (call) => {
  const [first] = call.args;
  if (first?.callable) return first.callable.invoke(call.args.slice(2));
  if (first?.known === true && first.text.length > 3) return effects.evaluateText()(call);
  return undefined;
};

/** Code in texts, modules that are loaded, and what reflection reaches. */
export const INTERPRETATION_CALLS = tableOf([
  ['ActiveXObject WScript.CreateObject', createObject],
  ['require module.require createRequire process.mainModule.require', requireModule],
  ['import', importCall],
  ['eval globalThis.eval', effects.evaluateText()],
  ['Function Function.constructor Function.prototype.constructor vm.runInNewContext.function', newFunction],
  ['Object.getPrototypeOf Reflect.getPrototypeOf', (call) => (call.args[0]?.callable ? reference('Function.prototype') : call.args[0])],
  ['Reflect.construct', (call) => call.args[0] && call.apply(call.args[0], call.args[1]?.items ?? call.args.slice(1))],
  ['vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction', effects.evaluateText()],
  ['setTimeout setInterval setImmediate', timer],
  ['Proxy', proxy],
  ['Worker worker_threads.Worker', worker],
  ['Blob', blob],
  ['URL.createObjectURL', (call) => call.args[0]],
  ['Object.defineProperty Reflect.defineProperty', defineProperty],
  [
    'Reflect.get',
    (call) => {
      const [object, name] = call.args;
      return object?.ref !== undefined && name?.known === true
        ? changed(UNKNOWN, { ref: `${object.ref}.${name.text}`, reflected: true })
        : undefined;
    },
  ],
]);

/** Code in texts, modules that are loaded, and what reflection reaches. Methods, whatever their object. */
export const INTERPRETATION_METHODS = tableOf([
  // JScript, on Windows.
  ['Run run Exec ShellExecute', ofShell],
  ['_compile', effects.evaluateText()],
  [
    'constructor',
    (call) =>
      call.receiver.callable || call.receiver.ref === 'Function' || (call.args[0]?.known === true && call.args[0].text.length > 12)
        ? newFunction(call)
        : undefined,
  ],
]);

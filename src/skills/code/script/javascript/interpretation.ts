import { NO_ORIGINS, union } from '../../trace.js';
import { derived, UNKNOWN } from '../../value.js';
import { createObject, ofShell } from '../com-objects.js';
import * as effects from '../effects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

const requireModule: CallReader = (call) => {
  const name = argument(call, 0);
  const own = name.known ? call.load(name.text) : undefined;
  if (own) return own;
  const written = call.reading.files.get(name.text);
  if (name.known && written === undefined) return { ...UNKNOWN, ref: moduleName(name.text) };
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

const importCall: CallReader = (call) => {
  const name = argument(call, 0);
  if (name.text.startsWith('data:') && name.origins.length > 0) {
    noteCall(call, 'evaluate', { name: 'import of data', target: name.text, flowsFrom: name.origins });
    return derived(name.origins);
  }
  if (/^https?:|^data:/u.test(name.text)) {
    const answer = effects.request({ sends: false })(call) ?? UNKNOWN;
    noteCall(call, 'evaluate', { target: name.text, flowsFrom: answer.origins });
    return answer;
  }
  return requireModule(call);
};

const newFunction: CallReader = (call) => {
  effects.evaluateText(-1)(call);
  return derived(inputOrigins(call));
};

/** `setTimeout('code', 1)`: a text is code. */
const timer: CallReader = (call) => {
  const [first] = call.args;
  if (first?.callable) return first.callable.invoke([]);
  if (first?.known === true && first.text.length > 3) return effects.evaluateText()(call);
  return undefined;
};

/** Code in texts, modules that are loaded, and what reflection reaches. */
export const INTERPRETATION_CALLS = tableOf([
  ['ActiveXObject WScript.CreateObject', createObject],
  ['require module.require createRequire process.mainModule.require', requireModule],
  ['import', importCall],
  ['eval globalThis.eval', effects.evaluateText()],
  ['Function Function.constructor vm.runInNewContext.function', newFunction],
  ['vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction', effects.evaluateText()],
  ['setTimeout setInterval setImmediate', timer],
  [
    'Reflect.get',
    (call) => {
      const [object, name] = call.args;
      return object?.ref !== undefined && name?.known === true
        ? { ...UNKNOWN, ref: `${object.ref}.${name.text}`, reflected: true }
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

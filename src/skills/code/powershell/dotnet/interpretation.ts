import { NO_ORIGINS, union } from '../../trace.js';
import { changed, derived, originsOf, UNKNOWN, type Value } from '../../value.js';
import { evaluate } from '../evaluate.js';
import type { MethodCall, MethodReader } from '../methods.js';
import { construct } from '../objects.js';
import { methodsOf } from './method-table.js';

/** `$block.Invoke(…)`, `$script.Invoke()`, `$method.Invoke($object, …)`. */
const invoke: MethodReader = (call) => {
  const { run, receiver, args } = call;
  const block = run.blockOf(receiver);
  if (block) return run.apply(block, args, new Map(), UNKNOWN);
  if (receiver.ref?.startsWith('[') === true) return undefined;
  return receiver.origins.length > 0 || receiver.ref === 'scriptblock' || receiver.known
    ? evaluate(run, receiver, call.place)
    : derived(originsOf(args));
};

/** A program that is loaded from bytes, or from a file that was fetched. */
const loadAssembly: MethodReader = (call) => {
  const [first] = call.args;
  const origins = union(originsOf(call.args), call.run.reading.files.get(first?.text ?? '')?.origins ?? NO_ORIGINS);
  if (origins.length === 0) return UNKNOWN;
  note(call, 'Assembly.Load', first, origins);
  return derived(origins);
};

function note(call: MethodCall, name: string, code: Value | undefined, flowsFrom: readonly number[]): void {
  call.run.reading.note({ kind: 'evaluate', ...call.place, name, target: code?.text ?? '', flowsFrom });
}

const scriptBlock: MethodReader = (call) => changed(call.args[0] ?? UNKNOWN, { ref: 'scriptblock' });

const evaluateFirst: MethodReader = (call) => evaluate(call.run, call.args[0] ?? UNKNOWN, call.place);

/** `[Activator]::CreateInstance([Type]::GetTypeFromProgID('WScript.Shell'))`. */
const createInstance: MethodReader = (call) => construct(call.run, call.args[0]?.ref ?? '', call.args.slice(1), call.place);

const typeOf: MethodReader = (call) => changed(UNKNOWN, { ref: (call.args[0]?.text ?? '').toLowerCase(), origins: originsOf(call.args) });

/** Code in texts, blocks and bytes. */
export const INTERPRETATION_METHODS = methodsOf([
  ['invoke dynamicinvoke invokereturnasis', invoke],
  ['invokescript addscript', evaluateFirst],
  ['[scriptblock]::create newscriptblock', scriptBlock],
  [
    '[reflection.assembly]::load [reflection.assembly]::loadfile [reflection.assembly]::loadfrom [reflection.assembly]::unsafeloadfrom [assembly]::load [assembly]::loadfile [assembly]::loadfrom [appdomain]::currentdomain.load',
    loadAssembly,
  ],
  ['[activator]::createinstance', createInstance],
  ['[type]::gettypefromprogid [type]::gettype gettype', (call) => (call.args.length === 0 ? undefined : typeOf(call))],
]);

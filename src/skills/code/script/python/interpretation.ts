import { NO_ORIGINS, union } from '../../trace.js';
import { callableOf, changed, derived, reference, UNKNOWN, type Callable } from '../../value.js';
import * as effects from '../effects.js';
import { ownMember } from '../follow/objects.js';
import { argument, inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { tableOf } from '../knowledge.js';

/** `getattr(object, name)`: a name that is written out is as good as the attribute. */
const getAttribute: CallReader = (call) => {
  const [object, name] = call.args;
  const own = object && name?.known === true ? (ownMember(object, name.text) ?? object.entries?.get(name.text)) : undefined;
  if (own) return own;
  if (object?.ref === undefined || !name) return derived(inputOrigins(call));
  const whole = /^(?:__builtins__|builtins|__import__)$/u.test(object.ref) ? name.text : `${object.ref}.${name.text}`;
  return name.known ? changed(UNKNOWN, { ref: whole, reflected: true }) : derived(inputOrigins(call));
};

/** A function with some of its arguments given already. */
const partial: CallReader = (call) => {
  const [fn, ...first] = call.args;
  if (!fn) return UNKNOWN;
  const invoke: Callable['invoke'] = (args, named) => call.apply(fn, [...first, ...args], new Map([...call.named, ...(named ?? [])]));
  return changed(derived(inputOrigins(call)), { callable: callableOf('partial', invoke) });
};

const importModule: CallReader = (call) => {
  const name = argument(call, 0, 'name');
  if (name.origins.length > 0 && !name.known) noteCall(call, 'evaluate', { target: name.text, flowsFrom: name.origins });
  const own = name.text === '' ? undefined : call.load(name.text);
  if (own) return own;
  return name.known ? changed(UNKNOWN, { ref: name.text, reflected: true, origins: name.origins }) : derived(name.origins);
};

/** A folder on the path of modules: what was laid down there from elsewhere is imported. */
const addToModulePath: CallReader = (call) => {
  const folder = call.args.at(-1) ?? UNKNOWN;
  const laidDown = union(folder.origins, call.reading.files.get(folder.text)?.origins ?? NO_ORIGINS);
  if (laidDown.length > 0) noteCall(call, 'evaluate', { target: folder.text, flowsFrom: laidDown });
  return UNKNOWN;
};

/** Code in texts and objects, and what reflection reaches. */
export const INTERPRETATION_CALLS = tableOf([
  ['eval exec builtins.eval builtins.exec', effects.evaluateText()],
  ['compile builtins.compile', (call) => call.args[0]],
  [
    'pickle.loads pickle.load cPickle.loads marshal.loads marshal.load dill.loads dill.load jsonpickle.decode shelve.open joblib.load torch.load cloudpickle.loads',
    effects.deserialize,
  ],
  [
    'types.FunctionType types.CodeType',
    (call) => {
      noteCall(call, 'evaluate', { target: call.name, flowsFrom: inputOrigins(call) });
      return derived(inputOrigins(call));
    },
  ],
  ['sys.path.insert sys.path.append site.addsitedir', addToModulePath],
  ['functools.partial partial', partial],
  ['getattr builtins.getattr', getAttribute],
  ['__import__ importlib.import_module importlib.__import__', importModule],
  [
    'importlib.util.spec_from_file_location runpy.run_path imp.load_source SourceFileLoader',
    (call) => {
      const file = call.name === 'runpy.run_path' ? argument(call, 0) : argument(call, 1, 'location');
      const written = call.reading.files.get(file.text);
      noteCall(call, 'execute', { target: file.text, flowsFrom: union(file.origins, written?.origins ?? NO_ORIGINS) });
      return UNKNOWN;
    },
  ],
  ['globals locals vars', (call) => reference(call.args.length === 0 ? '__builtins__' : (call.args[0]?.ref ?? '__builtins__'))],
]);

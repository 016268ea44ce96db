import { base64, hex, inflate, reversed, utf16, type Decoder } from '../../decoding.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { concat, derived, listed, literal, originsOf, UNKNOWN, withOrigins, type Value } from '../../value.js';
import type { MethodCall, MethodReader } from '../methods.js';
import { construct } from '../objects.js';
import { applyOperator, lettersOf } from '../operators.js';
import { methodsOf } from './method-table.js';

/** Turns data back into what they were; known data are decoded indeed. */
export function decoded(call: MethodCall, codec: string, data: Value | undefined, decoder: Decoder | undefined): Value {
  const origins = data?.origins ?? NO_ORIGINS;
  const all = plus(origins, call.run.reading.note({ kind: 'decode', ...call.place, name: codec, target: codec, flowsFrom: origins }));
  const text = data?.known === true ? decoder?.(data.text) : undefined;
  return text === undefined ? derived(all) : literal(text, all);
}

const decode =
  (codec: string, decoder: Decoder): MethodReader =>
  (call) =>
    decoded(call, codec, call.args[0], decoder);

const encode: MethodReader = (call) => {
  const origins = originsOf(call.args);
  return derived(
    plus(origins, call.run.reading.note({ kind: 'encode', ...call.place, name: 'ToBase64String', target: 'base64', flowsFrom: origins })),
  );
};

const textOf: MethodReader = ({ args }) => {
  const [first] = args;
  if (first?.items?.every((item) => item.known && /^\d{1,5}$/u.test(item.text)) === true)
    return literal(String.fromCharCode(...first.items.map((item) => Number(item.text))), first.origins);
  return first?.known === true ? literal(utf16(first.text) ?? first.text, first.origins) : derived(originsOf(args));
};

const replace: MethodReader = ({ receiver, args }) => {
  const [first, second] = args;
  return receiver.known && first?.known === true && second?.known === true && first.text !== ''
    ? literal(receiver.text.split(first.text).join(second.text), union(receiver.origins, originsOf(args)))
    : derived(originsOf([receiver, ...args]), receiver.text);
};

const reverse: MethodReader = ({ args }) => {
  const [first] = args;
  return first?.known === true ? literal(reversed(first.text) ?? '', first.origins) : derived(originsOf(args));
};

/** The text itself, with what a method was given: `ToString`, `Trim`, `GetBytes`. */
const same: MethodReader = ({ receiver, args }) => {
  const [first] = args;
  return first && receiver.text === '' && receiver.items === undefined
    ? first
    : withOrigins(receiver, union(receiver.origins, originsOf(args)));
};

const substring: MethodReader = ({ receiver, args }) => {
  const [from, length] = args.map((arg) => Number(arg.text));
  if (!receiver.known || from === undefined || Number.isNaN(from)) return derived(receiver.origins, receiver.text);
  return literal(receiver.text.substring(from, length === undefined || Number.isNaN(length) ? undefined : from + length), receiver.origins);
};

const create: MethodReader = (call) => construct(call.run, call.name.replace(/^\[|\]::.*$/gu, ''), call.args, call.place);

/** `[Type]::new(…)`, and `('Net.WebClient' -as [type])::new()`. */
const constructed: MethodReader = (call) =>
  call.name.startsWith('[')
    ? create(call)
    : construct(call.run, call.receiver.ref ?? call.receiver.text.toLowerCase(), call.args, call.place);

/** Texts and bytes that are decoded, encoded and put together. */
export const DATA_METHODS = methodsOf([
  ['frombase64string frombase64chararray', decode('base64', base64)],
  ['fromhexstring', decode('hex', hex)],
  ['urldecode unescapedatastring htmldecode', same],
  ['transformfinalblock decrypt decryptcbc unprotect', (call) => decoded(call, 'cipher', call.args[0], undefined)],
  [
    '[io.compression.zlibstream]::new [io.compression.gzipstream]::new [io.compression.deflatestream]::new',
    (call) => decoded(call, 'deflate', call.args[0], inflate),
  ],
  ['getstring', textOf],
  ['tobase64string', encode],
  ['replace', replace],
  ['[array]::reverse reverse', reverse],
  [
    '[string]::join',
    ({ args }) => (args[1]?.items ? concat(args[1].items, args[0]?.text ?? '') : concat(args.slice(1), args[0]?.text ?? '')),
  ],
  ['[string]::concat', ({ args }) => concat(args[0]?.items ?? args)],
  [
    '[string]::format',
    (call) => applyOperator(call.run, '-f', call.args[0] ?? UNKNOWN, listed(call.args.slice(1), originsOf(call.args)), call.place),
  ],
  ['split', (call) => applyOperator(call.run, '-split', call.receiver, call.args[0] ?? UNKNOWN, call.place)],
  ['tochararray', ({ receiver }) => lettersOf(receiver)],
  ['tostring trim trimstart trimend getbytes normalize clone getresult getawaiter', same],
  ['tolower tolowerinvariant', ({ receiver }) => (receiver.known ? literal(receiver.text.toLowerCase(), receiver.origins) : receiver)],
  ['toupper toupperinvariant', ({ receiver }) => (receiver.known ? literal(receiver.text.toUpperCase(), receiver.origins) : receiver)],
  ['substring', substring],
  ['new', constructed],
]);

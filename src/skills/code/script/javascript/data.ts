import * as decoding from '../../decoding.js';
import { plus } from '../../trace.js';
import { changed, derived, listed, literal, NOTHING, originsOf, valueOf, type Value } from '../../value.js';
import * as effects from '../effects.js';
import { isRequest } from '../follow/client-input.js';
import { keyValue } from '../follow/shared-collections.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { valueOfJson } from '../json-value.js';
import { tableOf } from '../knowledge.js';
import { pairsOf } from '../text-methods.js';
import { ALL_STORED, allStored, ONE_STORED, oneStored } from '../stored-secrets.js';

/** `Buffer.from(text, 'base64')`. */
const bufferFrom: CallReader = (call) => {
  const encoding = argument(call, 1).text;
  if (encoding.startsWith('base64')) return effects.decode('base64', decoding.base64)(call);
  if (encoding === 'hex') return effects.decode('hex', decoding.hex)(call);
  const [first] = call.args;
  return first?.items ? fromCodes({ ...call, args: first.items }) : first;
};

const fromCodes: CallReader = (call) => {
  const values = call.args.length === 1 && call.args[0]?.items ? call.args[0].items : call.args;
  const codes = values.map((value) => (value.known ? Number(value.text) : Number.NaN));
  if (codes.length === 0 || codes.length > 10_000 || !codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff))
    return derived(inputOrigins(call));
  const text = String.fromCodePoint(...codes);
  return literal(
    text,
    codes.length < 4 ? originsOf(values) : plus(originsOf(values), noteCall(call, 'decode', { target: 'character codes' })),
  );
};

/** `toString('base64')` encodes. */
const toText: CallReader = (call) => {
  const [encoding] = call.args;
  if (encoding && /^(?:base64|hex)/u.test(encoding.text))
    return derived(plus(call.receiver.origins, noteCall(call, 'encode', { target: encoding.text, flowsFrom: call.receiver.origins })));
  return undefined;
};

const identity = effects.reveal('machine-identity');

const print: CallReader = (call) => {
  call.reading.trace.print(inputOrigins(call));
  return NOTHING;
};
const jsonOf: CallReader = (call) => {
  const [text] = call.args;
  return text?.known === true ? (valueOfJson(text.text, text.origins) ?? derived(text.origins)) : passing(call);
};
const passing: CallReader = (call) =>
  changed(derived(inputOrigins(call)), { ...(call.args[0] ? { text: call.args[0].text, known: call.args[0].known } : {}) });

/** The members of an object that is written out, as a list. */
function listOfMembers(call: FunctionCall, membersOf: (entries: NonNullable<Value['entries']>) => readonly Value[]): Value | undefined {
  const [object] = call.args;
  const entries = object?.entries ?? (object?.cls ? new Map(object.cls.members) : undefined);
  return entries === undefined || object === undefined ? passing(call) : listed(membersOf(entries), object.origins);
}

/** `new URL(address, base)`: the address, which may be relative (URL Standard, section 6.1). */
const address: CallReader = (call) => {
  const [own, base] = call.args;
  const isWhole = base === undefined || /^[a-z][a-z\d+.-]{1,20}:/iu.test(own?.text ?? '') || !/^[a-z]{2,6}:\/\//iu.test(base.text);
  const text = isWhole ? (own?.text ?? '') : `${base.text.replace(/\/$/u, '')}/${(own?.text ?? '').replace(/^\.?\//u, '')}`;
  return valueOf(
    text,
    call.args.every(({ known }) => known),
    inputOrigins(call),
  );
};

/** `Array.from(list, make)`: what the function makes of each element. */
const listOf: CallReader = (call) => {
  const [list, make] = call.args;
  if (make?.callable === undefined) return undefined;
  const made = list?.items ? make.callable.each(list.items.slice(0, 2000)) : [call.apply(make, [derived(list?.origins ?? [])])];
  return list?.items ? listed(made, originsOf(made)) : derived(originsOf([...made, derived(inputOrigins(call))]));
};

/** Texts and bytes that are decoded, encoded and put together, and what is private and no file. */
export const DATA_CALLS = tableOf([
  ['os.hostname os.userInfo os.networkInterfaces os.platform.full', identity],
  ['Buffer.from Buffer', bufferFrom],
  ['atob', effects.decode('base64', decoding.base64)],
  ['btoa', effects.encode('base64')],
  ['unescape decodeURIComponent decodeURI', effects.decode('percent', decoding.percent)],
  ['zlib.gunzipSync zlib.inflateSync zlib.unzipSync zlib.inflateRawSync', effects.decode('deflate', decoding.inflate)],
  ['zlib.gzipSync zlib.deflateSync', effects.encode('deflate')],
  ['String.fromCharCode String.fromCodePoint', fromCodes],
  ['JSON.stringify Object.assign String encodeURIComponent encodeURI structuredClone', passing],
  ['Object.entries', (call) => listOfMembers(call, pairsOf)],
  ['Object.values', (call) => listOfMembers(call, (entries) => [...entries.values()])],
  ['Object.keys', (call) => listOfMembers(call, (entries) => [...entries.keys()].map(keyValue))],
  ['URL', address],
  ['JSON.parse', jsonOf],
  ['console.log console.info process.stdout.write', print],
  ['navigator.clipboard.readText clipboardy.read clipboardy.readSync clipboard.read', effects.reveal('clipboard')],
  ['keytar.getPassword keytar.findCredentials', effects.reveal('keychain')],
  ['screenshot-desktop screenshot', effects.reveal('screen')],
]);

/** Texts and bytes that are decoded, encoded and put together, and what is private and no file. Methods, whatever their object. */
export const DATA_METHODS = tableOf([
  [ONE_STORED, oneStored],
  [ALL_STORED, allStored],
  ['toString', toText],
  ['from', (call) => (call.receiver.text === '{Array}' ? listOf(call) : undefined)],
  // A header, or a parameter, of a request that a handler is given (Express, “req.get”).
  [
    'get header param',
    (call) => (isRequest(call.receiver.text) && !call.receiver.known ? effects.reveal('client-input')(call) : undefined),
  ],
]);

import * as decoding from '../../decoding.js';
import { NO_ORIGINS, plus, union, type Origins } from '../../trace.js';
import { changed, concat, derived, listed, literal, originsOf, UNKNOWN, valueOf, withOrigins, withText } from '../../value.js';
import * as effects from '../effects.js';
import { argument, inputOrigins, noteCall, type CallReader, type FunctionCall } from '../function-call.js';
import { HELD } from '../handed-out.js';
import { valueOfJson, valueOfYaml } from '../json-value.js';
import { tableOf } from '../knowledge.js';

const character: CallReader = (call) => {
  const [code] = call.args;
  const number = code?.known === true ? Number(code.text) : Number.NaN;
  return Number.isInteger(number) && number >= 0 && number <= 0x10ffff
    ? literal(String.fromCodePoint(number), code?.origins ?? NO_ORIGINS)
    : derived(inputOrigins(call));
};

/** The first bytes of programs for Linux, Windows and macOS. */
const PROGRAM_MAGIC = /^(?:7f454c46|4d5a|feedfac[ef]|c[ef]faedfe|cafebabe)/u;

/** Letters that are written as numbers are as good as encoded; a few of them are mere constants. */
function codedOrigins(call: FunctionCall, codes: readonly number[], origins: Origins): Origins {
  if (codes.length < 8) return origins;
  const head = codes
    .slice(0, 4)
    .map((code) => code.toString(16).padStart(2, '0'))
    .join('');
  return plus(
    origins,
    noteCall(call, 'decode', { target: PROGRAM_MAGIC.test(head) ? 'executable' : 'character codes', flowsFrom: origins }),
  );
}

/** `bytes([…])`, `bytearray(…)`: numbers that are letters. */
const bytesOf: CallReader = (call) => {
  const [first] = call.args;
  if (!first?.items) return first?.known === true ? first : derived(inputOrigins(call));
  const codes = first.items.map((item) => Number(item.text));
  if (!codes.every((code) => Number.isInteger(code) && code >= 0 && code < 256)) return derived(first.origins);
  return literal(String.fromCharCode(...codes.slice(0, 10_000)), codedOrigins(call, codes, first.origins));
};

/** Most elements of a list to which a function of a library is applied one by one. */
const MAX_MAPPED = 50;

const mapCall: CallReader = (call) => {
  const [fn, list] = call.args;
  if (fn?.callable && list?.items) {
    const items = fn.callable.each(list.items);
    return listed(items, originsOf(items));
  }
  if (fn?.ref !== undefined && fn.ref !== 'chr' && list?.items && list.items.length <= MAX_MAPPED) {
    const items = list.items.map((item) => call.apply(fn, [item]));
    return listed(items, union(list.origins, originsOf(items)));
  }
  if (fn?.callable || (fn?.ref !== undefined && fn.ref !== 'chr'))
    return derived(union(inputOrigins(call), call.apply(fn, [derived(list?.origins ?? NO_ORIGINS)]).origins));
  if (fn?.ref === 'chr' && list?.items) {
    const codes = list.items.map((item) => Number(item.text));
    const origins = codedOrigins(call, codes, list.origins);
    return listed(
      list.items.map((item) => character({ ...call, args: [withOrigins(item, origins)] }) ?? UNKNOWN),
      origins,
    );
  }
  return derived(inputOrigins(call));
};

const reversedCall: CallReader = (call) => {
  const [first] = call.args;
  if (first?.known === true)
    return changed(derived(first.origins), { items: [...first.text].reverse().map((letter) => literal(letter, first.origins)) });
  return first?.items ? changed(first, { items: [...first.items].reverse() }) : derived(inputOrigins(call));
};

/** `codecs.decode(data, 'rot13')` and `data.decode('hex')`. */
const codecsDecode: CallReader = (call) => {
  const codec = argument(call, 1, 'encoding').text.toLowerCase();
  const decoder = codec.startsWith('rot')
    ? decoding.rot13
    : codec.startsWith('hex')
      ? decoding.hex
      : codec.startsWith('base64')
        ? decoding.base64
        : codec.startsWith('zlib')
          ? decoding.inflate
          : undefined;
  return decoder ? effects.decode(codec, decoder)(call) : call.args[0];
};

const print: CallReader = (call) => {
  if (!call.named.has('file')) call.reading.trace.print(inputOrigins(call));
  return concat(call.args, ' ');
};

const jsonOf: CallReader = (call) => {
  const [text] = call.args;
  return text?.known === true ? (valueOfJson(text.text, text.origins) ?? derived(text.origins)) : derived(inputOrigins(call));
};

const yamlOf: CallReader = (call) => {
  const loader = argument(call, 1, 'Loader');
  if (/Unsafe|^yaml\.Loader$/u.test(loader.ref ?? loader.text)) return effects.deserialize(call);
  const [text] = call.args;
  return text?.known === true ? (valueOfYaml(text.text, text.origins) ?? derived(text.origins)) : derived(inputOrigins(call));
};

/** `urljoin(base, path)`: the address of the one, with the path of the other unless that is an address itself. */
const joinedAddress: CallReader = (call) => {
  const [base, path] = [argument(call, 0, 'base'), argument(call, 1, 'url')];
  if (/^[a-z]{2,6}:\/\//iu.test(path.text)) return withOrigins(path, inputOrigins(call));
  return withOrigins(
    concat([withText(base, base.text.replace(/\/$/u, '')), withText(path, path.text.replace(/^\//u, ''))], '/'),
    inputOrigins(call),
  );
};

/** `dict(a=1, **rest)` is a mapping; what it is made of stays together in any other form. */
const mapping: CallReader = (call) => {
  const [first] = call.args;
  if (call.args.length > 1 || (first && first.entries === undefined)) return passing(call);
  const entries = new Map([...(first?.entries ?? []), ...call.named]);
  return changed(derived(inputOrigins(call)), { ...(entries.size === 0 ? {} : { entries }) });
};

/** `next(iterator, spare)`: the first that is found, whichever that is. */
const firstOf: CallReader = (call) => {
  const [from, spare] = call.args;
  const [first] = from?.items ?? [];
  return first === undefined
    ? undefined
    : changed(first, { known: false, origins: union(inputOrigins(call), spare?.origins ?? NO_ORIGINS) });
};

const b64 = effects.decode('base64', decoding.base64);

/** Keeps every origin and, for a single text, the text: `str(x)`, `json.dumps(x)`. */
const passing: CallReader = (call) => {
  const [only] = call.args;
  // Credentials that a library holds, as a list or a text: all of their parts.
  if (only?.ref === HELD) return effects.reveal('access-token')(call);
  const origins = inputOrigins(call);
  return only === undefined || call.args.length > 1
    ? derived(origins)
    : changed(valueOf(only.text, only.known, origins), { items: only.items });
};

/** Texts and bytes that are decoded, encoded and put together. */
export const DATA_CALLS = tableOf([
  ['base64.b64decode base64.urlsafe_b64decode base64.standard_b64decode base64.decodebytes base64.decodestring binascii.a2b_base64', b64],
  ['base64.b32decode', effects.decode('base32', decoding.base32)],
  ['base64.b85decode', effects.decode('base85', decoding.base85)],
  ['base64.b16decode bytes.fromhex bytearray.fromhex binascii.unhexlify', effects.decode('hex', decoding.hex)],
  ['zlib.decompress gzip.decompress', effects.decode('deflate', decoding.inflate)],
  ['bz2.decompress lzma.decompress', effects.decode('compressed', undefined)],
  ['codecs.decode', codecsDecode],
  [
    'cryptography.fernet.Fernet.decrypt Crypto.Cipher.AES.new.decrypt Cryptodome.Cipher.AES.new.decrypt',
    effects.decode('cipher', undefined),
  ],
  ['urllib.parse.urljoin', joinedAddress],
  ['urllib.parse.unquote urllib.parse.unquote_plus', effects.decode('percent', decoding.percent)],
  [
    'base64.b64encode base64.urlsafe_b64encode base64.b32encode base64.b16encode base64.b85encode binascii.hexlify base64.encodebytes',
    effects.encode('base64'),
  ],
  ['zlib.compress gzip.compress bz2.compress', effects.encode('deflate')],
  ['json.dumps list tuple set sorted str.encode bytes.decode urllib.parse.quote urllib.parse.urlencode repr', passing],
  ['print sys.stdout.write sys.stdout.buffer.write', print],
  ['json.loads json.load', jsonOf],
  ['yaml.unsafe_load yaml.unsafe_load_all', effects.deserialize],
  ['yaml.safe_load yaml.load yaml.load_all yaml.full_load ruamel.yaml.YAML.load', yamlOf],
  ['dict', mapping],
  ['input sys.stdin.read sys.stdin.readline sys.stdin.readlines sys.stdin.buffer.read', effects.readInput],
  ['chr', character],
  ['bytes bytearray', bytesOf],
  ['map', mapCall],
  ['reversed', reversedCall],
  ['next', firstOf],
]);

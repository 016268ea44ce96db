import { base32, base64, hex, inflate, reversed, type Decoder } from '../../decoding.js';
import { NO_ORIGINS, plus, union } from '../../trace.js';
import { type Argument, changed, concat, derived, literal, NOTHING, originsOf, type Value, valueOf, withText } from '../../value.js';
import { cut, hasOption, note, parseOptions, type Call, type CommandReader } from '../call.js';
import { unescapeAnsi } from '../read-words.js';

/** `echo`. */
export const echo: CommandReader = (call) => {
  let at = 0;
  let escapes = false;
  while (/^-[neE]{1,3}$/u.test(call.args[at]?.text ?? '')) {
    escapes ||= (call.args[at]?.text ?? '').includes('e');
    at += 1;
  }
  const said = concat(call.args.slice(at), ' ');
  const text = escapes || /^(?:\\x[0-9a-f]{2}|\\[0-7]{3,4}){3,}/iu.test(said.text) ? unescapeAnsi(said.text) : said.text;
  return withText(said, `${text}\n`);
};

/** `printf FORMAT ARG…`. */
export const printf: CommandReader = (call) => {
  const args = call.args[0]?.text === '-v' ? call.args.slice(2) : call.args;
  const [format, ...rest] = args;
  if (!format) return NOTHING;
  let next = 0;
  const filled = unescapeAnsi(format.text).replace(
    /%(?:%|[-+ #0]{0,4}\d{0,4}(?:\.\d{1,4})?([sbdiqxXoc]))/gu,
    (whole, letter: string | undefined) => {
      if (letter === undefined) return whole === '%%' ? '%' : whole;
      const value = rest[next]?.text ?? '';
      next += 1;
      return letter === 'b' ? unescapeAnsi(value) : value;
    },
  );
  const extra = /^%[sb](?:\\n)?$/u.test(format.text)
    ? rest
        .slice(next)
        .map((arg) => (format.text.includes('b') ? unescapeAnsi(arg.text) : arg.text))
        .join('')
    : '';
  const all = [format, ...rest];
  const value = valueOf(
    filled + extra,
    all.every((arg) => arg.known),
    originsOf(all),
  );
  if (call.args[0]?.text === '-v') call.setVariable(call.args[1]?.text ?? '', value);
  return value;
};

/** Programs that print files, or pass their input on: cat, head, grep, sed, sort … What they print has the origins of both. */
export function filter(operandsBefore: number): CommandReader {
  return (call) => {
    const files = fileOperands(call, operandsBefore);
    if (files.length === 0) return call.hasInput ? changed(call.stdin, { known: call.stdin.known && call.name === 'cat' }) : NOTHING;
    const read = files.map((file) => (file.text === '-' ? call.stdin : call.reading.readPath(file, call.name, call.place)));
    const all = concat(read);
    return call.name === 'cat' ? all : derived(union(all.origins, call.stdin.origins));
  };
}

/** The options of such programs that take a value. */
const VALUED = { short: 'nefmdCABkt', long: new Set(['lines', 'bytes', 'regexp', 'file', 'arg', 'argjson', 'include', 'exclude']) };

function fileOperands(call: Call, operandsBefore: number): readonly Argument[] {
  const parsed = parseOptions(call.args, VALUED);
  const given = hasOption(parsed, 'e', 'f', 'regexp') ? 0 : operandsBefore;
  const bare = parsed.operands.slice(given);
  if (call.name !== 'cat' || parsed.options.size === 0) return bare;
  const options = new Set([...parsed.options.values()].flat());
  return [...call.args.filter((arg) => options.has(arg)), ...bare];
}

/** A program that turns text into another form: base64, xxd, gzip, openssl. */
function transform(call: Call, decodes: boolean, decoders: readonly Decoder[], files: readonly Argument[]): Value {
  const input =
    files.length > 0
      ? concat(files.map((file) => (file.text === '-' ? call.stdin : call.reading.readPath(file, call.name, call.place))))
      : call.stdin;
  if (!call.hasInput && files.length === 0) return NOTHING;
  const deed = note(call, decodes ? 'decode' : 'encode', { target: call.name, flowsFrom: input.origins });
  const origins = plus(input.origins, deed);
  if (!decodes || !input.known) return derived(origins);
  for (const decoder of decoders) {
    const text = decoder(input.text.trim());
    if (text !== undefined) return literal(text, origins);
  }
  return derived(origins);
}

export const base64Command: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'wbio', long: new Set(['wrap', 'input', 'output']) });
  const input = parsed.options.get('i')?.[0] ?? parsed.options.get('input')?.[0];
  const decodes = hasOption(parsed, 'd', 'D', 'decode');
  return transform(call, decodes, call.name === 'base32' ? [base32] : [base64], input ? [input] : parsed.operands);
};

export const xxd: CommandReader = (call) => {
  const decodes = call.args.some((arg) => /^-(?:[a-z]{0,3}r|revert)/u.test(arg.text));
  const files = call.args.filter((arg) => !arg.text.startsWith('-') && !/^\d{1,6}$/u.test(arg.text));
  return transform(call, decodes, [hex], files);
};

export const openssl: CommandReader = (call) => {
  const verb = call.args[0]?.text ?? '';
  if (!/^(?:enc|base64|aes|des|bf|rc4|smime|rsautl|pkeyutl|s_client|s_server)/u.test(verb)) return NOTHING;
  const at = call.args.findIndex((arg) => arg.text === '-in');
  const file = at === -1 ? undefined : call.args[at + 1];
  if (verb === 's_client') {
    const where = call.args[call.args.findIndex((arg) => arg.text === '-connect') + 1];
    return derived(
      plus(
        NO_ORIGINS,
        note(call, call.hasInput ? 'send' : 'fetch', {
          target: where?.text ?? '',
          host: 'named',
          flowsFrom: call.stdin.origins,
          ...(call.hasInput ? { flags: ['body'] as const } : {}),
        }),
      ),
    );
  }
  const decodes = call.args.some((arg) => /^-(?:d|decrypt)$/u.test(arg.text));
  const plain = /base64|-a\b/u.test(call.args.map((arg) => arg.text).join(' '));
  const result = transform(call, decodes, plain ? [base64] : [], file ? [file] : []);
  const out = call.args[call.args.findIndex((arg) => arg.text === '-out') + 1];
  if (out && call.args.some((arg) => arg.text === '-out')) call.reading.writePath(out, result, call.name, call.place);
  return result;
};

/** gzip, gunzip, zcat, bzip2, xz, zstd. */
export const compressor: CommandReader = (call) => {
  const parsed = parseOptions(call.args, { short: 'S', long: new Set() });
  const decodes = /^(?:gun|z|bz|xz|zstd?)cat$|^(?:gun|bun|un)/u.test(call.name) || hasOption(parsed, 'd', 'decompress');
  return transform(call, decodes, [inflate], parsed.operands);
};

/** tar, zip, 7z: what is packed flows into the archive; `-` and `-O` are the standard output. */
export const archiver: CommandReader = (call) => {
  const letters = call.args
    .filter((arg) => /^-?[A-Za-z]{1,8}$/u.test(arg.text))
    .map((arg) => arg.text)
    .join('');
  const operands = call.args.filter((arg) => !arg.text.startsWith('-') && !/^[a-zA-Z]{1,6}$/u.test(arg.text));
  const extracts =
    call.name === 'unzip' ||
    call.name === 'unrar' ||
    (call.name === 'tar' ? letters.includes('x') : call.name === '7z' && /^[xe]$/u.test(call.args[0]?.text ?? ''));
  if (extracts) {
    const archive = operands[0];
    const written = archive ? call.reading.files.get(archive.text) : undefined;
    const origins = union(call.stdin.origins, written?.origins ?? NO_ORIGINS);
    call.reading.noteExtracted(origins);
    const deed = note(call, 'decode', { target: archive?.text ?? call.name, flowsFrom: origins });
    const folder = folderOf(call);
    if (folder && origins.length > 0) call.reading.unpackInto(folder, derived(plus(origins, deed)), call.name, call.place);
    return derived(origins);
  }
  const toOutput = call.args.some((arg) => arg.text === '-') || !letters.includes('f');
  const [archive, ...members] = call.name === 'tar' && toOutput ? [undefined, ...operands] : operands;
  const read = members.map((member) => (member ? packedPath(call, splitPath(call, member) ?? member) : NOTHING));
  const origins = originsOf([...read, call.stdin]);
  const packed = derived(plus(origins, note(call, 'encode', { target: call.name, flowsFrom: origins })));
  if (archive) call.reading.writePath(archive, packed, call.name, call.place);
  return toOutput ? packed : NOTHING;
};

/** The folder into which an archive is unpacked: `tar -C`, `unzip -d`, `7z -o`. */
function folderOf({ name, args }: Call): Argument | undefined {
  const option = name === 'tar' ? /^(?:-C|--directory)$/u : /^-d$/u;
  const joined = args.find((arg) => (name === 'tar' ? /^--directory=./u : /^-o./u).test(arg.text));
  if (joined && name !== 'unzip') return cut(joined, name === 'tar' ? 12 : 2);
  return args.find((_, index) => option.test(args[index - 1]?.text ?? ''));
}

/** The folder that `-C "$(dirname "$x")" "$(basename "$x")"` packs: the path that the variable holds; undefined for any other word. */
function splitPath(call: Call, { text }: Value): Value | undefined {
  const name = /^\$\((?:base|dir)name\s{1,4}(?:--\s{1,4})?["']?\$\{?(\w{1,60})\}?\/?["']?\)$/u.exec(text)?.[1];
  return name === undefined ? undefined : call.variable(name);
}

/** What is packed of a path: the file itself, or all that the program has written below the folder. */
function packedPath(call: Call, path: Value): Value {
  const own = call.reading.readPath(path, call.name, call.place, ['recursive']);
  const folder = `${path.text.replace(/\/(?:\.|\*)?$/u, '')}/`;
  if (folder.length < 3 || /^(?:\.{1,2}|~|\$HOME)\/$/u.test(folder)) return own;
  const below = [...call.reading.files].filter(([name]) => name.startsWith(folder)).slice(0, MAX_BELOW);
  return derived(below.reduce((all, [, file]) => union(all, file.origins), own.origins));
}

/** Most files of a folder that are packed whose contents are followed. */
const MAX_BELOW = 100;

/** `rev`, and `tr` with the usual ciphers. */
export const reverse: CommandReader = (call) => {
  const deed = note(call, 'decode', { target: 'reversed', flowsFrom: call.stdin.origins });
  const origins = plus(call.stdin.origins, deed);
  return call.stdin.known ? literal(reversed(call.stdin.text.trim()) ?? '', origins) : derived(origins);
};

export const translate: CommandReader = (call) => {
  const [from, to] = call.args.filter((arg) => !/^-[a-zA-Z]{1,3}$/u.test(arg.text)).map((arg) => ranges(arg.text));
  const deletes = call.args.some((arg) => /^-[a-zA-Z]{0,2}d/u.test(arg.text));
  if (from === undefined || !call.stdin.known) return derived(call.stdin.origins);
  if (deletes) return literal([...call.stdin.text].filter((letter) => !from.includes(letter)).join(''), call.stdin.origins);
  if (to === undefined || to === '') return derived(call.stdin.origins);
  const text = [...call.stdin.text]
    .map((letter) => (from.includes(letter) ? (to[Math.min(from.indexOf(letter), to.length - 1)] ?? letter) : letter))
    .join('');
  const cipher = from.length >= 20 && /[a-z]/iu.test(from) && from.toLowerCase() !== to.toLowerCase();
  return literal(
    text,
    cipher ? plus(call.stdin.origins, note(call, 'decode', { target: 'substitution', flowsFrom: call.stdin.origins })) : call.stdin.origins,
  );
};

/** `a-z` written out. */
function ranges(text: string): string {
  return unescapeAnsi(text.slice(0, 200)).replace(/([A-Za-z0-9!])-([A-Za-z0-9~])/gu, (whole, from: string, to: string) => {
    let out = '';
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) out += String.fromCharCode(code);
    return out === '' ? whole : out;
  });
}

/** `dd if= of=`, `cp`, `mv`, `install`, `ln`, `tee`: from file to file. */
export const copy: CommandReader = (call) => {
  const operands = call.args.filter((arg) => !arg.text.startsWith('-') && !/^\/[a-z]$/iu.test(arg.text));
  const target = operands.at(-1);
  if (!target || operands.length < 2) return NOTHING;
  const sources = operands.slice(0, -1);
  const content =
    call.name === 'ln' ? originsOf(sources) : originsOf(sources.map((source) => call.reading.readPath(source, call.name, call.place)));
  const [only] = sources;
  const text = sources.length === 1 && only ? call.reading.files.get(only.text)?.text : undefined;
  call.reading.writePath(target, text === undefined ? derived(content) : valueOf(text, true, content), call.name, call.place);
  return NOTHING;
};

export const tee: CommandReader = (call) => {
  // `tee >(command)`: the command gets a copy of all that comes in.
  for (const { text, spelling } of call.args)
    if (/^>\(.{1,2000}\)$/su.test(text)) call.reading.nested('shell', literal(text.slice(2, -1)), spelling, { input: call.stdin });
  const append = call.args.some((arg) => /^-(?:a|-append)$/u.test(arg.text));
  for (const file of call.args)
    if (!file.text.startsWith('-'))
      call.reading.writePath(file, call.stdin, 'tee', call.place, append ? ['append', ...call.flags] : call.flags);
  return call.stdin;
};

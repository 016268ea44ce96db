import { reversed } from '../decoding.js';
import { NO_ORIGINS, union } from '../trace.js';
import { concat, derived, literal, MAX_TEXT, originsOf, valueOf, type Value } from '../value.js';

/** Methods of texts and lists that put texts together or take them apart, carried out on known values; undefined for others. */
export function applyTextMethod(
  method: string,
  receiver: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value | undefined {
  const [first, second] = args;
  const origins = union(receiver.origins, originsOf([...args, ...named.values()]));
  switch (method) {
    case 'join':
      return joined(receiver, first, origins);
    case 'reverse':
    case 'reversed':
      return receiver.items
        ? { ...receiver, items: [...receiver.items].reverse() }
        : receiver.known
          ? literal(reversed(receiver.text) ?? '', origins)
          : undefined;
    case 'split':
      return receiver.known && first?.known === true
        ? {
            ...derived(origins),
            items: receiver.text
              .split(first.text)
              .slice(0, 2000)
              .map((piece) => literal(piece, origins)),
          }
        : undefined;
    case 'replace':
    case 'replaceAll':
    case 'gsub':
      return receiver.known && first?.known === true && second?.known === true
        ? literal(replaced(receiver.text, first.text, second.text), origins)
        : undefined;
    case 'concat':
      return receiver.items ? undefined : concat([receiver, ...args]);
    case 'format':
      return formatted(receiver, args, named, origins);
    case 'items':
    case 'entries':
      return receiver.entries ? { ...derived(origins), items: pairsOf(receiver.entries) } : undefined;
    case 'values':
      return receiver.entries ? { ...derived(origins), items: [...receiver.entries.values()] } : undefined;
    case 'encode':
    case 'decode':
    case 'toString':
    case 'strip':
    case 'trim':
    case 'lstrip':
    case 'rstrip':
    case 'chomp':
    case 'absolute':
    case 'resolve':
    case 'expanduser':
    case 'as_posix':
    case 'valueOf':
      return receiver.text === '' ? undefined : { ...receiver, origins };
    case 'lower':
    case 'toLowerCase':
      return receiver.known ? literal(receiver.text.toLowerCase(), origins) : undefined;
    case 'upper':
    case 'toUpperCase':
      return receiver.known ? literal(receiver.text.toUpperCase(), origins) : undefined;
    default:
      return undefined;
  }
}

/** Python's `sep.join(list)` and JavaScript's `list.join(sep)`. */
function joined(receiver: Value, first: Value | undefined, origins: readonly number[]): Value {
  const items = receiver.items ?? first?.items;
  const separator = receiver.items ? (first?.text ?? ',') : receiver.text;
  return items ? { ...concat(items, separator), origins } : derived(origins, first?.text ?? '');
}

function replaced(text: string, from: string, to: string): string {
  const pattern = /^\/(.{1,40})\/[a-z]{0,4}$/su.exec(from)?.[1];
  const plain = pattern === undefined ? from : pattern.replace(/\\(.)/gu, '$1');
  return plain === '' || (pattern !== undefined && /[[\](){}*+?^$|]/u.test(pattern)) ? text : text.split(plain).join(to);
}

/** The members of a mapping, each as a list of its name and its value. */
export function pairsOf(entries: ReadonlyMap<string, Value>): readonly Value[] {
  return [...entries].map(([key, value]) => ({ ...derived(value.origins), items: [literal(key), value] }));
}

function formatted(
  receiver: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  origins: readonly number[],
): Value | undefined {
  if (!receiver.known) return undefined;
  let next = 0;
  const text = receiver.text.replace(/\{(\d{0,2}|[A-Za-z_]\w{0,60})(?:[:!][^{}]{0,20})?\}/gu, (whole, index: string) => {
    const value = /^[A-Za-z_]/u.test(index) ? named.get(index) : args[index === '' ? next : Number(index)];
    next += 1;
    return value && value.text !== '' ? value.text : whole;
  });
  return valueOf(
    text.slice(0, MAX_TEXT),
    [...args, ...named.values()].every((arg) => arg.known),
    origins,
  );
}

/** Slices and single letters of a known text: `[::-1]`, `[2:5]`, `[3]`. */
export function sliceOf(value: Value, source: string): Value {
  const slice = /^(-?\d{0,6}):(-?\d{0,6})(?::(-?\d{0,3}))?$/u.exec(source.replace(/\s/gu, ''));
  if (slice) {
    const step = slice[3] === undefined || slice[3] === '' ? 1 : Number(slice[3]);
    const from = slice[1] === '' ? undefined : Number(slice[1]);
    const to = slice[2] === '' ? undefined : Number(slice[2]);
    if (step === -1 && from === undefined && to === undefined) return literal(reversed(value.text) ?? '', value.origins);
    if (step < 1) return derived(value.origins);
    const cut = value.text.slice(from, to);
    return literal(step === 1 ? cut : [...cut].filter((_, index) => index % step === 0).join(''), value.origins);
  }
  if (/^-?\d{1,6}$/u.test(source)) return literal(value.text.at(Number(source)) ?? '', value.origins);
  return derived(value.origins.length > 0 ? value.origins : NO_ORIGINS);
}

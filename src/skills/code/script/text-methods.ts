import { reversed } from '../decoding.js';
import { keyValue } from './follow/shared-collections.js';
import { NO_ORIGINS, union, type Origins } from '../trace.js';
import { changed, concat, derived, literal, MAX_TEXT, originsOf, valueOf, withOrigins, type Value } from '../value.js';

/** A method that is called on a text or a list. */
interface TextCall {
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** All that goes in. */
  readonly origins: Origins;
}

type TextMethod = (call: TextCall) => Value | undefined;

const reverseAll: TextMethod = ({ receiver, origins }) => {
  if (receiver.items) return changed(receiver, { items: [...receiver.items].reverse(), collection: undefined });
  return receiver.known ? literal(reversed(receiver.text) ?? '', origins) : undefined;
};

const split: TextMethod = ({ receiver, args: [first], origins }) =>
  receiver.known && first?.known === true
    ? changed(derived(origins), {
        items: receiver.text
          .split(first.text)
          .slice(0, 2000)
          .map((piece) => literal(piece, origins)),
      })
    : undefined;

const replace: TextMethod = ({ receiver, args: [first, second], origins }) =>
  receiver.known && first?.known === true && second?.known === true
    ? literal(replaced(receiver.text, first.text, second.text), origins)
    : undefined;

/** What changes nothing that matters: `strip`, `encode`, `expanduser`. */
const same: TextMethod = ({ receiver, origins }) => (receiver.text === '' ? undefined : withOrigins(receiver, origins));

const respelled =
  (change: (text: string) => string): TextMethod =>
  ({ receiver, origins }) =>
    receiver.known ? literal(change(receiver.text), origins) : undefined;

const lowerCase = respelled((text) => text.toLowerCase());
const upperCase = respelled((text) => text.toUpperCase());
const pairs: TextMethod = ({ receiver, origins }) =>
  receiver.entries ? changed(derived(origins), { items: pairsOf(receiver.entries) }) : undefined;

const METHODS: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['join', ({ receiver, args, origins }) => joined(receiver, args[0], origins)],
  ['reverse', reverseAll],
  ['reversed', reverseAll],
  ['split', split],
  ['replace', replace],
  ['replaceAll', replace],
  ['gsub', replace],
  ['concat', ({ receiver, args }) => (receiver.items ? undefined : concat([receiver, ...args]))],
  ['format', formatted],
  ['items', pairs],
  ['entries', pairs],
  [
    'values',
    ({ receiver, origins }) => (receiver.entries ? changed(derived(origins), { items: [...receiver.entries.values()] }) : undefined),
  ],
  ...['encode', 'decode', 'toString', 'strip', 'trim', 'lstrip', 'rstrip', 'chomp'].map((name) => [name, same] as const),
  ...['absolute', 'resolve', 'expanduser', 'as_posix', 'valueOf'].map((name) => [name, same] as const),
  ['lower', lowerCase],
  ['toLowerCase', lowerCase],
  ['upper', upperCase],
  ['toUpperCase', upperCase],
]);

/** Methods of texts and lists that put texts together or take them apart, carried out on known values; undefined for others. */
export function applyTextMethod(
  method: string,
  receiver: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value | undefined {
  const known = METHODS.get(method);
  if (known === undefined) return undefined;
  return known({ receiver, args, named, origins: union(receiver.origins, originsOf([...args, ...named.values()])) });
}

/** Python's `sep.join(list)` and JavaScript's `list.join(sep)`. */
function joined(receiver: Value, first: Value | undefined, origins: readonly number[]): Value {
  const items = receiver.items ?? first?.items;
  const separator = receiver.items ? (first?.text ?? ',') : receiver.text;
  return items ? withOrigins(concat(items, separator), origins) : derived(origins, first?.text ?? '');
}

function replaced(text: string, from: string, to: string): string {
  const pattern = /^\/(.{1,40})\/[a-z]{0,4}$/su.exec(from)?.[1];
  const plain = pattern === undefined ? from : pattern.replace(/\\(.)/gu, '$1');
  return plain === '' || (pattern !== undefined && /[[\](){}*+?^$|]/u.test(pattern)) ? text : text.split(plain).join(to);
}

/** The members of a mapping, each as a list of its name and its value. */
export function pairsOf(entries: ReadonlyMap<string, Value>): readonly Value[] {
  return [...entries].map(([key, value]) => changed(derived(value.origins), { items: [keyValue(key), value] }));
}

function formatted({ receiver, args, named, origins }: TextCall): Value | undefined {
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

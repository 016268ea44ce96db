import { reversed } from '../decoding.js';
import type { Place } from '../reading.js';
import { plus, union } from '../trace.js';
import { changed, concat, derived, literal, MAX_TEXT, NOTHING, originsOf, UNKNOWN, valueOf, withOrigins, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** Longest list that a range or a split makes. */
const MAX_ITEMS = 3000;

/** `'{1}{0}' -f 'b','a'`, `$list -join ''`, `$text -replace 'a','b'`: an operator that begins with a hyphen, or `+`. */
export function applyOperator(run: PowerShellRun, operator: string, left: Value, right: Value, place: Place): Value {
  const origins = union(left.origins, right.origins);
  switch (operator.toLowerCase()) {
    case '+':
      return left.items && right.items ? withOrigins(listOf([...left.items, ...right.items]), origins) : concat([left, right]);
    case '*':
      return left.known && right.known && /^\d{1,4}$/u.test(right.text) && left.text.length * Number(right.text) <= MAX_TEXT
        ? literal(left.text.repeat(Number(right.text)), origins)
        : derived(origins);
    case '-f':
      return formatted(left, right.items ?? [right], union(left.origins, right.origins));
    case '-join':
      return left.items ? withOrigins(concat(left.items, right.text), origins) : withOrigins(left, origins);
    case '-split':
    case '-csplit':
      return split(left, (right.items?.[0] ?? right).text, origins);
    case '-replace':
    case '-creplace':
    case '-ireplace':
      return replaced(left, right, origins);
    case '-bxor':
      return derived(plus(origins, run.reading.note({ kind: 'decode', ...place, name: '-bxor', target: 'xor', flowsFrom: origins })));
    case '-as':
      return changed(left, { ref: left.ref ?? left.text.toLowerCase() });
    case '-and':
    case '-or':
    case '-eq':
    case '-ne':
    case '-like':
    case '-notlike':
    case '-match':
    case '-notmatch':
    case '-in':
    case '-notin':
    case '-contains':
    case '-gt':
    case '-lt':
    case '-ge':
    case '-le':
    case '-is':
      return derived(left.items ? origins : []);
    default:
      return derived(origins);
  }
}

export function listOf(items: readonly Value[]): Value {
  return changed(UNKNOWN, { items, text: concat(items, ',').text.slice(0, 2000), origins: originsOf(items) });
}

/** `-join $list`, `[char]105`, `[char[]](105,101)`: an operator before its operand. */
export function applyPrefix(prefix: string, value: Value): Value {
  const type = prefix
    .toLowerCase()
    .replace(/^\[(?:system\.)?/u, '')
    .replace(/\]$/u, '');
  if (prefix.toLowerCase() === '-join') return value.items ? withOrigins(concat(value.items), value.origins) : value;
  if (prefix.toLowerCase() === '-split') return split(value, ' ', value.origins);
  if (type === 'char') return character(value);
  if (type === 'char[]')
    return value.items ? changed(value, { items: value.items.map(character) }) : value.known ? lettersOf(value) : value;
  if (type === 'string' && value.items) return withOrigins(concat(value.items, ' '), value.origins);
  if (/^(?:type|wmiclass|adsi|wmi|activator)$/u.test(type)) return changed(value, { ref: `${type} ${value.text}`.toLowerCase() });
  if (type === 'scriptblock') return changed(value, { ref: 'scriptblock' });
  return value;
}

function character(value: Value): Value {
  const code = value.known ? Number(value.text) : Number.NaN;
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? literal(String.fromCodePoint(code), value.origins) : value;
}

/** A text as the list of its letters. */
export function lettersOf(value: Value): Value {
  return value.known && value.text.length <= MAX_ITEMS
    ? changed(value, { items: value.text.split('').map((letter) => literal(letter, value.origins)) })
    : value;
}

function formatted(format: Value, values: readonly Value[], origins: readonly number[]): Value {
  let known = format.known;
  const text = format.text.replace(/\{(\d{1,3})(?:[:,][^{}]{0,20})?\}/gu, (whole, index: string) => {
    const value = values[Number(index)];
    known &&= value?.known === true;
    return value === undefined || value.text === '' ? whole : value.text;
  });
  return valueOf(text.slice(0, MAX_TEXT), known, origins);
}

function split(value: Value, separator: string, origins: readonly number[]): Value {
  const plain = separator.replace(/\\(.)/gu, '$1');
  if (!value.known || plain === '') return value.known ? lettersOf(value) : derived(origins);
  return withOrigins(
    listOf(
      value.text
        .split(plain)
        .slice(0, MAX_ITEMS)
        .map((piece) => literal(piece)),
    ),
    origins,
  );
}

function replaced(value: Value, pair: Value, origins: readonly number[]): Value {
  const from = pair.items?.[0] ?? pair;
  const to = pair.items?.[1] ?? NOTHING;
  const plain = from.text.replace(/\\(.)/gu, '$1');
  if (!value.known || !from.known || !to.known || plain === '' || /(?<!\\)[[\](){}*+?^$|]/u.test(from.text))
    return derived(origins, value.text);
  return literal(value.text.split(plain).join(to.text).slice(0, MAX_TEXT), origins);
}

/** `31..0`, as numbers. */
export function rangeOf(from: string, to: string): Value {
  const first = Number(from);
  const last = Number(to);
  if (Math.abs(last - first) > MAX_ITEMS) return UNKNOWN;
  const step = last >= first ? 1 : -1;
  const items: Value[] = [];
  for (let at = first; at !== last + step; at += step) items.push(literal(String(at)));
  return listOf(items);
}

/** `$text[4,24,25]`, `$list[-1..-($list.Length)]`. `source` is what stands between the brackets. */
export function indexed(value: Value, index: Value, source: string): Value {
  const entry = value.entries?.get(index.text.toLowerCase());
  if (entry) return entry;
  if (/^\s*-1\s*\.\.\s*-/u.test(source) || /\.length\s*(?:-\s*1\s*)?\)?\s*\.\.\s*0\s*$/iu.test(source))
    return value.items
      ? changed(value, { items: [...value.items].reverse() })
      : value.known
        ? lettersOf(literal(reversed(value.text) ?? '', value.origins))
        : value;
  const letters = value.items ?? (value.known ? lettersOf(value).items : undefined);
  const wanted = (index.items ?? [index]).map((one) =>
    one.known && /^-?\d{1,6}$/u.test(one.text) ? letters?.at(Number(one.text)) : undefined,
  );
  if (letters === undefined || wanted.some((one) => one === undefined)) return derived(value.origins, value.items ? '' : value.text);
  const items = wanted.filter((one) => one !== undefined);
  const [only] = items;
  return items.length === 1 && only ? withOrigins(only, union(only.origins, value.origins)) : withOrigins(listOf(items), value.origins);
}

import { plus, union } from '../../trace.js';
import {
  changed,
  concat,
  derived,
  listed,
  literal,
  MAX_TEXT,
  NOTHING,
  originsOf,
  UNKNOWN,
  valueOf,
  withText,
  type Value,
} from '../../value.js';
import type { Scope } from '../scope.js';
import type { JoinNode, Node } from '../syntax/nodes.js';
import { appendItems, feed } from './bindings.js';
import { isConduit, sentToChannel } from './conduits.js';
import { asData } from './objects.js';
import type { ScriptRun } from './script-run.js';

/** An exclusive or over data: how a payload is masked, and unmasked, with a key. */
export function unmask(program: ScriptRun, node: Node, values: readonly Value[]): Value {
  const origins = originsOf(values);
  const deed = program.reading.note({ kind: 'decode', start: node.start, end: node.end, name: '^', target: 'xor', flowsFrom: origins });
  const numbers = values.map((value) =>
    value.known && /^(?:0x[0-9a-f]{1,8}|\d{1,9})$/iu.test(value.text) ? Number(value.text) : Number.NaN,
  );
  if (numbers.some((number) => Number.isNaN(number))) return derived(plus(origins, deed));
  return changed(literal(String(numbers.reduce((sum, number) => sum ^ number, 0)), plus(origins, deed)), { number: true });
}

const COMPARISONS = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=', 'in', 'is', 'not', 'instanceof', 'eq', 'ne', '=~']);

/** A value of which the canonical name is known, and no text. */
function isNamedOnly(value: Value): value is Value & { readonly ref: string } {
  return value.ref !== undefined && value.text === '';
}

export function joinParts(program: ScriptRun, node: JoinNode, scope: Scope): Value {
  const parts = node.parts.map((part) => program.run(part, scope));
  const sent = sentToChannel(program, node, parts);
  if (sent) return sent;
  const values = parts.some((part) => isConduit(part)) ? parts.map(asData) : parts;
  const [first, second] = values;
  if (node.operator === '+' || (node.operator === program.dialect.joins && node.operator !== '')) {
    if (areLists(program, values)) return joinedLists(values);
    return concat(
      values.some(isNamedOnly) ? values.map((value) => (isNamedOnly(value) ? withText(value, `{${value.ref}}`) : value)) : values,
    );
  }
  if (node.operator === '<<' && first?.handle !== undefined && first.handle.deed >= 0)
    program.reading.trace.feedBody(first.handle.deed, originsOf(values.slice(1)));
  const [target] = node.parts;
  if (node.operator === '<<' && program.dialect.language === 'ruby' && target) {
    if (!appendItems(program, target, values.slice(1), scope)) feed(program, target, derived(originsOf(values.slice(1))), scope);
    return derived(originsOf(values));
  }
  if (node.operator === '^') return unmask(program, node, values);
  if (
    node.operator === '/' &&
    first &&
    (first.ref?.startsWith('pathlib') === true || /^[~/.]|Path/u.test(first.text)) &&
    values.length <= 20
  )
    return changed(concat([first.text === '' && !first.known ? withText(first, '{}') : first, ...values.slice(1)], '/'), {
      ref: 'pathlib.Path',
    });
  if (node.operator === '%' && first && first.known && /%[sdr(]/u.test(first.text)) return formatPercent(first, second ?? UNKNOWN);
  if (node.operator === '*' && first?.known === true && second?.known === true && /^\d{1,5}$/u.test(second.text))
    return first.text.length * Number(second.text) <= MAX_TEXT
      ? literal(first.text.repeat(Number(second.text)), first.origins)
      : derived(first.origins);
  if (node.operator === 'or' || node.operator === '||' || node.operator === '??' || node.operator === 'and' || node.operator === '&&') {
    const telling =
      values.find((value) => value.callable !== undefined || value.ref !== undefined) ??
      values.find((value) => value.text !== '' && /[/:.~]/u.test(value.text)) ??
      first ??
      UNKNOWN;
    return changed(telling, {
      origins: originsOf(values),
      known: telling.known && values.every((value) => value.known || value.origins.length === 0),
    });
  }
  if (COMPARISONS.has(node.operator)) return NOTHING;
  if (node.operator === 'as char' && first?.number === true) return literal(String.fromCharCode(Number(first.text) & 255), first.origins);
  if (node.operator === 'as' || node.operator === 'satisfies') return first ?? UNKNOWN;
  return derived(originsOf(values));
}

/** Whether a sum is one of lists, of which some are written out. */
function areLists({ dialect }: ScriptRun, values: readonly Value[]): boolean {
  const written = values.filter((value) => value.items !== undefined).length;
  return (
    written === values.length || (written > 0 && dialect.language !== 'javascript' && values.every((value) => value.items ?? !value.known))
  );
}

/** Lists one after the other; one of which only the data are known stands as a single element. */
function joinedLists(values: readonly Value[]): Value {
  return listed(values.flatMap((value) => value.items ?? [value]).slice(0, 2000), originsOf(values));
}

/** `'…%s…' % values`. */
function formatPercent(format: Value, values: Value): Value {
  const list = values.items ?? [values];
  let next = 0;
  const text = format.text.replace(/%(?:\((\w{1,60})\))?[-+ #0-9.]{0,8}[sdrxfi]/gu, (whole, name: string | undefined) => {
    const value = name === undefined ? list[next] : values.entries?.get(name);
    next += 1;
    return value?.text ?? whole;
  });
  return valueOf(
    text.slice(0, MAX_TEXT),
    list.every((value) => value.known),
    union(format.origins, values.origins),
  );
}

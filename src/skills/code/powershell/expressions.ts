import type { Place } from '../reading.js';
import { NO_ORIGINS, union } from '../trace.js';
import { concat, derived, literal, NOTHING, UNKNOWN, type Value } from '../value.js';
import { isCmdlet } from './cmdlets.js';
import { callMethod } from './methods.js';
import { applyOperator, applyPrefix, indexed, listOf, rangeOf } from './operators.js';
import { readQuoted, readVariable } from './quoted.js';
import type { PowerShellRun } from './run.js';
import { commasOf, statementsOf, trimmed, type Range } from './split.js';

/** Longest list that is kept. */
const MAX_ITEMS = 3000;

/** Where an expression is being read, and what flows in. */
interface Cursor {
  at: number;
  readonly end: number;
  readonly input: Value;
}

interface Operand {
  readonly value: Value;
  /** The variable at the root of the chain, in lower case. */
  readonly root?: string;
}

const SPACE = /\s{1,2000}/uy;
const OPERATOR =
  /-(?:f|join|[ci]?split|[ci]?replace|bxor|band|bor|bnot|as|and|or|x?or|[ci]?eq|[ci]?ne|[ci]?(?:not)?like|[ci]?(?:not)?match|[ci]?(?:not)?in|[ci]?(?:not)?contains|[ci]?gt|[ci]?lt|[ci]?ge|[ci]?le|is|isnot|shl|shr)(?=[\s(@"'$[]|$)|\+(?!\+)|\*|%(?=\s)/iuy;
const CAST = /\[(?:[A-Za-z][\w.]{0,80})(?:\[\])?\](?!\s{0,2}::)/uy;
const STATIC = /\[([\w.+[\]]{1,100})\]\s{0,2}::\s{0,2}(['"]?)([A-Za-z]\w{0,60})\2/uy;
const VARIABLE = /\$(?:\{([^}\n]{1,80})\}|((?:env|global|script|local|private|using|variable):)?([\w?$]{1,80}))/iuy;
const MEMBER = /(?:\s{0,8}\n?\s{0,40})(?:\?\.|\.|::)\s{0,4}(?=[A-Za-z_$"'(])/uy;
const NAME = /[A-Za-z_]\w{0,80}/uy;
const BARE = /[^\s()'"{}|;,]{1,400}/uy;
const NUMBER = /-?(?:0x[0-9a-f]{1,8}|\d{1,10})(?![\w.-]*[\\/:])(?:kb|mb|gb)?/iuy;

function match(pattern: RegExp, text: string, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(text);
  return found && cursor.at + found[0].length <= cursor.end ? found : undefined;
}

/** An expression: lists, operators from left to right, casts, members, calls and indices. */
export function readExpression(run: PowerShellRun, range: Range, input: Value): Value {
  const cursor: Cursor = { at: range.start, end: range.end, input };
  let left = readList(run, cursor);
  for (let guard = 0; guard < MAX_ITEMS && cursor.at < cursor.end; guard += 1) {
    skipSpace(run, cursor);
    if (cursor.at >= cursor.end || '|;'.includes(run.text.charAt(cursor.at))) break;
    const start = cursor.at;
    const operator = match(OPERATOR, run.text, cursor);
    if (operator) cursor.at += operator[0].length;
    const right = readList(run, cursor);
    left = operator
      ? applyOperator(run, operator[0], left, right, { start: range.start, end: cursor.at })
      : { ...(right.ref === undefined ? concat([left, right]) : right), origins: union(left.origins, right.origins) };
    if (cursor.at <= start) cursor.at = start + 1;
    if (!run.step()) break;
  }
  return left;
}

function skipSpace(run: PowerShellRun, cursor: Cursor): void {
  for (;;) {
    const space = match(SPACE, run.text, cursor);
    if (space) cursor.at += space[0].length;
    else if (run.text[cursor.at] === '`') cursor.at += 1;
    else return;
  }
}

/** Operands with commas between them. */
function readList(run: PowerShellRun, cursor: Cursor): Value {
  const items = [readPrefixed(run, cursor).value];
  for (;;) {
    const before = cursor.at;
    skipSpace(run, cursor);
    if (run.text[cursor.at] !== ',' || cursor.at >= cursor.end || items.length >= MAX_ITEMS) {
      cursor.at = before;
      break;
    }
    cursor.at += 1;
    skipSpace(run, cursor);
    items.push(readPrefixed(run, cursor).value);
  }
  const [only] = items;
  return items.length === 1 && only ? only : listOf(items);
}

const PREFIX = /-(?:join|split|not|bnot)(?=[\s(@"'$[])|!|(?:\+\+|--)(?=\$)|,(?=\s{0,2}[@($"'\d])/iuy;

/** Casts and operators before an operand. */
function readPrefixed(run: PowerShellRun, cursor: Cursor): Operand {
  skipSpace(run, cursor);
  const prefix = match(PREFIX, run.text, cursor) ?? match(CAST, run.text, cursor);
  if (!prefix || !run.enter()) return readChain(run, cursor);
  cursor.at += prefix[0].length;
  const list = prefix[0].startsWith('-') ? readList(run, cursor) : readPrefixed(run, cursor).value;
  run.leave();
  return { value: applyPrefix(prefix[0], list) };
}

/** An operand with the members, calls and indices behind it, and with what touches it without a space. */
function readChain(run: PowerShellRun, cursor: Cursor): Operand {
  const start = cursor.at;
  let operand = readOperand(run, cursor);
  for (let guard = 0; guard < 200 && cursor.at < cursor.end; guard += 1) {
    const next = readSuffix(run, cursor, operand, start);
    if (!next) break;
    operand = next;
    if (!run.step()) break;
  }
  const touching = run.text.charAt(cursor.at);
  if (cursor.at > start && cursor.at < cursor.end && /[\\/:$\w.*-]/u.test(touching) && !match(OPERATOR, run.text, cursor)) {
    const before = cursor.at;
    const rest = touching === '$' ? readChain(run, cursor).value : bareWord(run, cursor);
    if (cursor.at > before) return { value: concat([operand.value, rest]) };
  }
  return operand;
}

function bareWord(run: PowerShellRun, cursor: Cursor): Value {
  const found = match(/[^\s()'"{}|;,$]{1,400}/uy, run.text, cursor)?.[0] ?? '';
  cursor.at += found.length;
  return literal(found);
}

function readSuffix(run: PowerShellRun, cursor: Cursor, operand: Operand, start: number): Operand | undefined {
  if (run.text[cursor.at] === '[') {
    const close = run.closing(cursor.at, cursor.end);
    if (close === -1) return undefined;
    const inside = { start: cursor.at + 1, end: close };
    cursor.at = close + 1;
    return {
      ...operand,
      value: indexed(operand.value, run.expression(inside, NOTHING), run.text.slice(inside.start, Math.min(close, inside.start + 80))),
    };
  }
  const dot = match(MEMBER, run.text, cursor);
  if (!dot || (/\s/u.test(dot[0]) && !dot[0].includes('\n'))) return undefined;
  const before = cursor.at;
  cursor.at += dot[0].length;
  const name = memberName(run, cursor);
  if (name === undefined) {
    cursor.at = before;
    return undefined;
  }
  return readMember(run, cursor, operand, name, start);
}

/** A member's name: written, in quotes, or computed. */
function memberName(run: PowerShellRun, cursor: Cursor): string | undefined {
  const unit = run.text.charAt(cursor.at);
  if (unit === '"' || unit === "'") {
    const { next, value } = readQuoted(run, cursor.at, cursor.end);
    cursor.at = next;
    return value.text;
  }
  if (unit === '(') {
    const close = run.closing(cursor.at, cursor.end);
    if (close === -1) return undefined;
    const value = run.expression({ start: cursor.at + 1, end: close }, NOTHING);
    cursor.at = close + 1;
    return value.text;
  }
  if (unit === '$') {
    const variable = match(VARIABLE, run.text, cursor);
    if (!variable) return undefined;
    cursor.at += variable[0].length;
    return run.variables.get((variable[1] ?? variable[3] ?? '').toLowerCase())?.text ?? '';
  }
  const plain = match(NAME, run.text, cursor);
  if (!plain) return undefined;
  cursor.at += plain[0].length;
  return plain[0];
}

function readMember(run: PowerShellRun, cursor: Cursor, operand: Operand, written: string, start: number): Operand {
  const name = written.toLowerCase();
  const { value, root } = operand;
  if (run.text[cursor.at] !== '(') {
    const entry = value.entries?.get(name);
    if (entry) return { value: entry, ...(root === undefined ? {} : { root }) };
    if (name === 'length' || name === 'count') return { value: value.known && !value.items ? literal(String(value.text.length)) : UNKNOWN };
    // `$client.DownloadString.Invoke(…)`: the method as an object.
    if (/^\.invoke\(/iu.test(run.text.slice(cursor.at, cursor.at + 8))) {
      cursor.at += 7;
      return readMember(run, cursor, operand, written, start);
    }
    return { ...operand, value };
  }
  const close = run.closing(cursor.at, cursor.end);
  if (close === -1) {
    cursor.at += 1;
    return operand;
  }
  const args = argumentsWithin(run, { start: cursor.at + 1, end: close });
  cursor.at = close + 1;
  const result = callMethod({ run, name, receiver: value, args, place: { start, end: close + 1 } });
  const [, second] = args;
  if (root !== undefined && name === 'open' && second) run.describe(root, 'address', second);
  if (root !== undefined && MUTATORS.has(name)) run.feed(root, args);
  return { value: result, ...(root === undefined ? {} : { root }) };
}

/** Methods that put their arguments into their object. */
const MUTATORS = new Set([
  'add',
  'append',
  'appendline',
  'addrange',
  'insert',
  'set_item',
  'push',
  'enqueue',
  'addscript',
  'addfile',
  'write',
  'writeline',
]);

export function argumentsWithin(run: PowerShellRun, range: Range): readonly Value[] {
  return commasOf(run.text, range)
    .slice(0, 200)
    .map((arg) => run.expression(arg, NOTHING));
}

function readOperand(run: PowerShellRun, cursor: Cursor): Operand {
  const { text } = run;
  const unit = text.charAt(cursor.at);
  const next = text.charAt(cursor.at + 1);
  if (unit === '"' || unit === "'" || (unit === '@' && (next === '"' || next === "'"))) {
    const { next: after, value } = readQuoted(run, cursor.at, cursor.end);
    cursor.at = after;
    return { value };
  }
  if (unit === '@' && next === '{') return hashtable(run, cursor);
  if (unit === '(' || unit === '{' || ((unit === '@' || unit === '$') && next === '(')) return bracketed(run, cursor, unit);
  const variable = match(VARIABLE, text, cursor);
  if (variable) {
    const place: Place = { start: cursor.at, end: cursor.at + variable[0].length };
    cursor.at = place.end;
    const scope = /^env:$/iu.test(variable[2] ?? '') ? 'env:' : '';
    const name = variable[1] ?? `${scope}${variable[3] ?? ''}`;
    return { value: readVariable(run, name, place, cursor.input), root: name.toLowerCase() };
  }
  return readWord(run, cursor);
}

function readWord(run: PowerShellRun, cursor: Cursor): Operand {
  const { text } = run;
  const called = match(STATIC, text, cursor);
  if (called) return staticMember(run, cursor, called);
  const number = match(NUMBER, text, cursor);
  if (number) {
    cursor.at += number[0].length;
    const range = match(/\.\.\s{0,4}(-?\d{1,6})/uy, text, cursor);
    if (range) cursor.at += range[0].length;
    if (range) return { value: rangeOf(number[0], range[1] ?? '') };
    return { value: literal(/^0x/iu.test(number[0]) ? String(Number(number[0])) : number[0]) };
  }
  const name = /^[A-Za-z][\w-]{1,60}(?=\s|\(|$)/u.exec(text.slice(cursor.at, Math.min(cursor.end, cursor.at + 64)));
  if (name && isCmdlet(run, name[0])) {
    const range = { start: cursor.at, end: cursor.end };
    cursor.at = cursor.end;
    return { value: run.statement(range) };
  }
  const bare = match(BARE, text, cursor)?.[0] ?? '';
  cursor.at += Math.max(1, bare.length);
  return { value: bare === '' ? NOTHING : literal(bare) };
}

function staticMember(run: PowerShellRun, cursor: Cursor, called: RegExpExecArray): Operand {
  const start = cursor.at;
  const type = (called[1] ?? '').toLowerCase().replace(/^system\./u, '');
  cursor.at += called[0].length;
  const name = `[${type}]::${(called[3] ?? '').toLowerCase()}`;
  if (run.text[cursor.at] !== '(') return { value: { ...UNKNOWN, ref: name } };
  const close = run.closing(cursor.at, cursor.end);
  if (close === -1) return { value: UNKNOWN };
  const inside = { start: cursor.at + 1, end: close };
  const args = argumentsWithin(run, inside);
  cursor.at = close + 1;
  if (name === '[array]::reverse') run.reverse(run.text.slice(inside.start, inside.end).trim());
  return { value: callMethod({ run, name, receiver: UNKNOWN, args, place: { start, end: close + 1 } }) };
}

/** `(…)`, `@(…)`, `$(…)` and `{…}`; a block is followed where it stands, and may be called later. */
function bracketed(run: PowerShellRun, cursor: Cursor, unit: string): Operand {
  const open = unit === '(' || unit === '{' ? cursor.at : cursor.at + 1;
  const close = run.closing(open, cursor.end);
  if (close === -1) {
    cursor.at += 1;
    return { value: NOTHING };
  }
  const inside = { start: open + 1, end: close };
  cursor.at = close + 1;
  if (unit !== '{') {
    const value = run.follow(inside);
    return {
      value:
        unit === '@' && value.items === undefined && value.entries === undefined && value !== NOTHING
          ? { ...value, items: [value] }
          : value,
    };
  }
  return { value: { ...derived(run.follow(inside).origins), ref: run.block(inside) } };
}

/** `@{ key = value; … }`. */
function hashtable(run: PowerShellRun, cursor: Cursor): Operand {
  const close = run.closing(cursor.at + 1, cursor.end);
  if (close === -1) {
    cursor.at += 2;
    return { value: NOTHING };
  }
  const entries = new Map<string, Value>();
  let origins = NO_ORIGINS;
  for (const pair of statementsOf(run.text, { start: cursor.at + 2, end: close }).slice(0, 500)) {
    const range = trimmed(run.text, pair);
    const key = /^(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|([\w.-]{1,80}))\s{0,40}=\s{0,8}/u.exec(
      run.text.slice(range.start, Math.min(range.end, range.start + 240)),
    );
    if (!key) continue;
    const value = run.statement({ start: range.start + key[0].length, end: range.end });
    entries.set((key[1] ?? key[2] ?? key[3] ?? '').toLowerCase(), value);
    origins = union(origins, value.origins);
  }
  cursor.at = close + 1;
  return { value: { ...UNKNOWN, entries, origins } };
}

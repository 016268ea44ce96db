import { union } from '../trace.js';
import { concat, literal, withOrigins, type Value } from '../value.js';
import { match, type Cursor, type Operand } from './cursor.js';
import { readSuffix } from './members.js';
import { readOperand } from './operands.js';
import { applyOperator, applyPrefix, listOf } from './operators.js';
import type { PowerShellRun } from './run.js';
import type { Range } from './split.js';

/** Longest list that is kept. */
const MAX_ITEMS = 3000;

const SPACE = /\s{1,2000}/uy;
const OPERATOR =
  /-(?:f|join|[ci]?split|[ci]?replace|bxor|band|bor|bnot|as|and|or|x?or|[ci]?eq|[ci]?ne|[ci]?(?:not)?like|[ci]?(?:not)?match|[ci]?(?:not)?in|[ci]?(?:not)?contains|[ci]?gt|[ci]?lt|[ci]?ge|[ci]?le|is|isnot|shl|shr)(?=[\s(@"'$[]|$)|\+(?!\+)|\*|%(?=\s)/iuy;
const CAST = /\[(?:[A-Za-z][\w.]{0,80})(?:\[\])?\](?!\s{0,2}::)/uy;
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
      : withOrigins(right.ref === undefined ? concat([left, right]) : right, union(left.origins, right.origins));
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

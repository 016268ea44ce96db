import type { Place } from '../reading.js';
import { NO_ORIGINS, union } from '../trace.js';
import { changed, derived, literal, reference, NOTHING, UNKNOWN, type Value } from '../value.js';
import { isCmdlet } from './cmdlets.js';
import { match, VARIABLE, type Cursor, type Operand } from './cursor.js';
import { callMethod } from './methods.js';
import { rangeOf } from './operators.js';
import { readQuoted, readVariable } from './quoted.js';
import type { PowerShellRun } from './run.js';
import { reverse } from './variables.js';
import { commasOf, statementsOf, trimmed, type Range } from './split.js';

const STATIC = /\[([\w.+[\]]{1,100})\]\s{0,2}::\s{0,2}(['"]?)([A-Za-z]\w{0,60})\2/uy;
const BARE = /[^\s()'"{}|;,]{1,400}/uy;
const NUMBER = /-?(?:0x[0-9a-f]{1,8}|\d{1,10})(?![\w.-]*[\\/:])(?:kb|mb|gb)?/iuy;

/** The values between the brackets of a call. */
export function argumentsWithin(run: PowerShellRun, range: Range): readonly Value[] {
  return commasOf(run.text, range)
    .slice(0, 200)
    .map((arg) => run.expression(arg, NOTHING));
}

/** A text, a variable, a number, a bracket, a static member or a bare word. */
export function readOperand(run: PowerShellRun, cursor: Cursor): Operand {
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
  if (run.text[cursor.at] !== '(') return { value: reference(name) };
  const close = run.closing(cursor.at, cursor.end);
  if (close === -1) return { value: UNKNOWN };
  const inside = { start: cursor.at + 1, end: close };
  const args = argumentsWithin(run, inside);
  cursor.at = close + 1;
  if (name === '[array]::reverse') reverse(run, run.text.slice(inside.start, inside.end).trim());
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
          ? changed(value, { items: [value] })
          : value,
    };
  }
  return { value: changed(derived(run.follow(inside).origins), { ref: run.block(inside) }) };
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
  return { value: changed(UNKNOWN, { entries, origins }) };
}

import { literal, NOTHING, UNKNOWN } from '../value.js';
import { match, VARIABLE, type Cursor, type Operand } from './cursor.js';
import { callMethod } from './methods.js';
import { argumentsWithin } from './operands.js';
import { indexed } from './operators.js';
import { readQuoted } from './quoted.js';
import type { PowerShellRun } from './run.js';
import { describe, feed } from './variables.js';

const MEMBER = /(?:\s{0,8}\n?\s{0,40})(?:\?\.|\.|::)\s{0,4}(?=[A-Za-z_$"'(])/uy;
const NAME = /[A-Za-z_]\w{0,80}/uy;

/** An index, a member or a call behind an operand; undefined where none stands. */
export function readSuffix(run: PowerShellRun, cursor: Cursor, operand: Operand, start: number): Operand | undefined {
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
  if (root !== undefined && name === 'open' && second) describe(run, root, 'address', second);
  if (root !== undefined && MUTATORS.has(name)) feed(run, root, args);
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

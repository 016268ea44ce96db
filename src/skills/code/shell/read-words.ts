import type { Part, Pipeline, Word } from './syntax.js';

/** Reads the commands of a substitution up to its closing bracket. */
export type ReadCommands = (closing: ')' | '`' | '}') => readonly Pipeline[];

/** A position in a text that is read once, from left to right. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** No further closing quote of the kind exists, so an opening one is a plain character: keeps reading linear. */
  unclosed: Set<string>;
  depth: number;
  truncated: boolean;
  /** Within a substitution in back ticks, where the next of them closes it (XCU 2.6.3). */
  inBackticks: boolean;
}

export const MAX_DEPTH = 40;
const SPECIAL = /[\s|&;<>()"'`$\\#]/u;

/** Reads one word of POSIX shell grammar (XCU 2.2, 2.3) with the extensions of bash and zsh; undefined when none starts here. */
export function readWord(cursor: Cursor, read: ReadCommands): Word | undefined {
  const start = cursor.at;
  const parts: Part[] = [];
  while (cursor.at < cursor.text.length) {
    const before = cursor.at;
    readPart(cursor, parts, read);
    if (cursor.at === before) break;
  }
  return cursor.at === start ? undefined : { start, end: cursor.at, parts };
}

function readPart(cursor: Cursor, parts: Part[], read: ReadCommands): void {
  const { text, at } = cursor;
  const unit = text[at] ?? '';
  if (unit === "'") return readSingle(cursor, parts);
  if (unit === '"') return readDouble(cursor, parts, read);
  if (unit === '\\') return readEscape(cursor, parts);
  if (unit === '$') return readDollar(cursor, parts, read, false);
  if (unit === '`') return cursor.inBackticks ? undefined : readBackticks(cursor, parts, read);
  if ((unit === '<' || unit === '>') && text[at + 1] === '(') return readProcess(cursor, parts, read, unit);
  if (unit === '#' && parts.length > 0) return pushText(cursor, parts, 1);
  if (SPECIAL.test(unit)) return;
  let end = at + 1;
  while (end < text.length && !isSpecial(text.charCodeAt(end))) end += 1;
  pushText(cursor, parts, end - at);
}

/** White space and the characters that end or change an unquoted run. */
function isSpecial(code: number): boolean {
  if (code > 0x7c) return code === 0xa0 || code === 0x3000;
  return (
    code <= 0x20 ||
    code === 0x22 ||
    (code >= 0x23 && code <= 0x24) ||
    (code >= 0x26 && code <= 0x29) ||
    code === 0x3b ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5c ||
    code === 0x60 ||
    code === 0x7c
  );
}

function pushText(cursor: Cursor, parts: Part[], length: number): void {
  parts.push({ kind: 'text', text: cursor.text.slice(cursor.at, cursor.at + length), quoting: 'none' });
  cursor.at += length;
}

function readSingle(cursor: Cursor, parts: Part[]): void {
  const end = cursor.unclosed.has("'") ? -1 : cursor.text.indexOf("'", cursor.at + 1);
  if (end === -1) {
    cursor.unclosed.add("'");
    return pushText(cursor, parts, 1);
  }
  parts.push({ kind: 'text', text: cursor.text.slice(cursor.at + 1, end), quoting: 'single' });
  cursor.at = end + 1;
}

function readEscape(cursor: Cursor, parts: Part[]): void {
  const next = cursor.text[cursor.at + 1] ?? '';
  const width = next === '\r' && cursor.text[cursor.at + 2] === '\n' ? 3 : Math.min(2, cursor.text.length - cursor.at);
  const text = next === '\n' || next === '\r' ? '' : next;
  parts.push({ kind: 'text', text, quoting: text === '' ? 'none' : 'escape' });
  cursor.at += width;
}

function readDouble(cursor: Cursor, parts: Part[], read: ReadCommands): void {
  if (cursor.unclosed.has('"')) return pushText(cursor, parts, 1);
  const { text } = cursor;
  const opening = cursor.at;
  const inner: Part[] = [];
  cursor.at += 1;
  let run = cursor.at;
  const flush = (): void => {
    if (cursor.at > run) inner.push({ kind: 'text', text: text.slice(run, cursor.at), quoting: 'double' });
  };
  for (;;) {
    const unit = text[cursor.at];
    if (unit === undefined) {
      cursor.unclosed.add('"');
      cursor.at = opening;
      return pushText(cursor, parts, 1);
    }
    if (unit === '"') break;
    if (unit === '\\') {
      flush();
      readEscapeInDouble(cursor, inner);
    } else if (unit === '$' || (unit === '`' && !cursor.inBackticks)) {
      flush();
      const before = cursor.at;
      if (unit === '$') readDollar(cursor, inner, read, true);
      else readBackticks(cursor, inner, read);
      if (cursor.at === before) cursor.at += 1;
    } else {
      cursor.at += 1;
      continue;
    }
    run = cursor.at;
  }
  flush();
  cursor.at += 1;
  if (inner.length === 0) inner.push({ kind: 'text', text: '', quoting: 'double' });
  for (const part of inner) parts.push(part);
}

function readEscapeInDouble(cursor: Cursor, parts: Part[]): void {
  const next = cursor.text[cursor.at + 1] ?? '';
  const text = next === '\n' ? '' : '"\\$`'.includes(next) && next !== '' ? next : `\\${next}`;
  parts.push({ kind: 'text', text, quoting: 'double' });
  cursor.at = Math.min(cursor.text.length, cursor.at + 2);
}

function readBackticks(cursor: Cursor, parts: Part[], read: ReadCommands): void {
  const start = cursor.at;
  if (cursor.unclosed.has('`') || !cursor.text.includes('`', start + 1)) {
    cursor.unclosed.add('`');
    return pushText(cursor, parts, 1);
  }
  cursor.at += 1;
  cursor.inBackticks = true;
  const pipelines = read('`');
  cursor.inBackticks = false;
  parts.push({ kind: 'command', pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}

function readProcess(cursor: Cursor, parts: Part[], read: ReadCommands, direction: '<' | '>'): void {
  const start = cursor.at;
  cursor.at += 2;
  const pipelines = read(')');
  parts.push({ kind: 'process', direction, pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}

const VARIABLE = /[A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?$!-]/uy;

function readDollar(cursor: Cursor, parts: Part[], read: ReadCommands, quoted: boolean): void {
  const { text, at } = cursor;
  const next = text[at + 1] ?? '';
  if (next === '(') return readSubstitution(cursor, parts, read);
  if (next === '{') return readBraced(cursor, parts, quoted);
  if (next === "'" && !quoted) return readAnsi(cursor, parts);
  if (next === '"' && !quoted) {
    cursor.at += 1;
    return readDouble(cursor, parts, read);
  }
  VARIABLE.lastIndex = at + 1;
  const name = VARIABLE.exec(text)?.[0];
  if (name === undefined) {
    parts.push({ kind: 'text', text: '$', quoting: quoted ? 'double' : 'none' });
    cursor.at += 1;
    return;
  }
  parts.push({ kind: 'variable', name, raw: `$${name}`, operation: '', quoted });
  cursor.at = at + 1 + name.length;
}

function readSubstitution(cursor: Cursor, parts: Part[], read: ReadCommands): void {
  const start = cursor.at;
  if (cursor.text[start + 2] === '(') return readArithmetic(cursor, parts);
  cursor.at += 2;
  const pipelines = read(')');
  parts.push({ kind: 'command', pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}

function readArithmetic(cursor: Cursor, parts: Part[]): void {
  const limit = cursor.text.slice(cursor.at, cursor.at + 500);
  const end = limit.indexOf('))');
  const width = end === -1 ? Math.min(3, limit.length) : end + 2;
  parts.push({ kind: 'variable', name: '', raw: limit.slice(0, width), operation: '', quoted: true });
  cursor.at += width;
}

/** `${name…}`: the operation after the name is kept as text; nested braces are counted. */
function readBraced(cursor: Cursor, parts: Part[], quoted: boolean): void {
  const { text, at } = cursor;
  const match = /^([!#]?)([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?$!-])/u.exec(text.slice(at + 2, at + 206));
  const end = match === null ? undefined : endOfBraces(text, at + 2);
  if (match === null || end === undefined) {
    parts.push({ kind: 'text', text: '${', quoting: quoted ? 'double' : 'none' });
    cursor.at = at + 2;
    return;
  }
  const name = match[2] ?? '';
  const operation = (match[1] ?? '') + text.slice(at + 2 + match[0].length, end - 1);
  parts.push({ kind: 'variable', name, raw: text.slice(at, end), operation, quoted });
  cursor.at = end;
}

/** The offset behind the brace that closes those that are open at an offset, in its line; undefined where none does. */
function endOfBraces(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + 2000);
  let depth = 1;
  for (let at = start; at < limit; at += 1) {
    const unit = text[at];
    if (unit === '{') depth += 1;
    else if (unit === '}') depth -= 1;
    else if (unit === '\n') return undefined;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

const ANSI: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', v: '\v' };

/** `$'…'`: a string with the escapes of C (bash manual 3.1.2.4). */
function readAnsi(cursor: Cursor, parts: Part[]): void {
  const { text } = cursor;
  let end = cursor.at + 2;
  while (end < text.length && text[end] !== "'") end += text[end] === '\\' ? 2 : 1;
  if (end >= text.length || cursor.unclosed.has("$'")) {
    cursor.unclosed.add("$'");
    parts.push({ kind: 'text', text: '$', quoting: 'none' });
    cursor.at += 1;
    return;
  }
  parts.push({ kind: 'text', text: unescapeAnsi(text.slice(cursor.at + 2, end)), quoting: 'ansi' });
  cursor.at = end + 1;
}

/** Resolves the escapes of C in a string, as `$'…'`, `printf` and `echo -e` do. */
export function unescapeAnsi(text: string): string {
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|0?([0-7]{1,3})|([\s\S]))/gu,
    (
      whole,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      other: string | undefined,
    ) => {
      const digits = hex ?? short ?? long;
      if (digits !== undefined) return fromCode(Number.parseInt(digits, 16));
      if (octal !== undefined) return fromCode(Number.parseInt(octal, 8) & 255);
      return other === undefined ? whole : (ANSI[other] ?? ('\\\'"?'.includes(other) ? other : whole));
    },
  );
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

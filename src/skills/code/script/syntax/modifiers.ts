import { asAlternative } from './blocks.js';
import { NAME, TEMPLATE, TEXT } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

/** Conditions of Ruby and Perl that stand behind what they are for. */
const CONDITIONS = new Set(['if', 'unless', 'while', 'until']);
const LOOPS = new Set(['for', 'foreach']);

/** Whether a condition, or a list to go through, stands behind a statement. A word that opens a block up to its own `end` is none. */
export function isModifier(reader: SyntaxReader, index = reader.at): boolean {
  if (!reader.dialect.sigils || reader.kindAt(index) !== NAME || reader.partnerAt(index) > index) return false;
  const word = reader.sourceAt(index);
  return CONDITIONS.has(word) || (reader.dialect.language === 'perl' ? LOOPS.has(word) : word === 'rescue');
}

/** `statement if condition`, `statement for list`, `statement rescue instead`: the statement with what stands behind it. */
export function modified(reader: SyntaxReader, statement: Node): Node {
  if (!isModifier(reader)) return statement;
  const { start } = statement;
  const word = reader.sourceAt(reader.at);
  reader.at += 1;
  if (LOOPS.has(word)) {
    const target: Node = { type: 'name', start, end: start, name: '$_' };
    return { type: 'loop', start, target, source: reader.readTuple(), body: [statement], end: reader.lastEnd };
  }
  const other = reader.readTuple();
  const done: Node = statement.type === 'assign' ? { ...statement, alternative: true } : asAlternative(statement);
  const [body, ends] =
    word === 'rescue'
      ? [
          [done, other],
          [0, 1],
        ]
      : [[other, done], [1]];
  return { type: 'block', start, end: reader.lastEnd, body, ends };
}

const PRINTS = new Set(['print', 'say', 'printf']);

/** `print {$file} …` and `print $file …` of Perl: no comma stands behind the file (perlfunc, “print”). Undefined for any other statement. */
export function readPrint(reader: SyntaxReader): Node | undefined {
  if (reader.dialect.language !== 'perl' || !PRINTS.has(reader.sourceAt(reader.at))) return undefined;
  const start = reader.startAt(reader.at);
  const from = reader.at + 1;
  const close = reader.isMark('{', from) ? reader.partnerAt(from) : -1;
  if (close > from) {
    reader.at = from + 1;
    const file = reader.readExpression();
    reader.at = close + 1;
    return printedTo(reader, start, file);
  }
  const isFile = reader.sourceAt(from).startsWith('$') && reader.kindAt(from) === NAME;
  const next = reader.kindAt(from + 1);
  if (!isFile || (next !== NAME && next !== TEXT && next !== TEMPLATE) || isModifier(reader, from + 1) || reader.sourceAt(from + 1) === 'x')
    return undefined;
  reader.at = from + 1;
  return printedTo(reader, start, { type: 'name', start: reader.startAt(from), end: reader.endAt(from), name: reader.sourceAt(from) });
}

function printedTo(reader: SyntaxReader, start: number, file: Node): Node {
  const value = reader.readTuple();
  const items = value.type === 'list' ? value.items : [value];
  const callee: Node = { type: 'member', start, end: file.end, object: file, name: 'print' };
  return { type: 'call', start, end: reader.lastEnd, callee, args: items.map((item) => ({ name: '', value: item })) };
}

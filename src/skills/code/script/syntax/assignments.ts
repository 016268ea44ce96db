import { blockOf } from './blocks.js';
import { MARK, NAME, TEMPLATE, TEXT } from './lex.js';
import { isModifier, readPrint } from './modifiers.js';
import type { Node } from './nodes.js';
import { plainName } from './operands.js';
import type { SyntaxReader } from './syntax-reader.js';

/** Words that begin a declaration of variables. */
export const DECLARERS = new Set(['const', 'let', 'var', 'val', 'my', 'our', 'local', 'static', 'global']);

/** An expression statement; in Ruby and Perl also a call without brackets: `system "ls"`. */
export function readSimple(reader: SyntaxReader): Node {
  const printed = readPrint(reader);
  if (printed) return printed;
  const first = reader.readTuple();
  if (!reader.dialect.sigils || (first.type !== 'name' && first.type !== 'member')) {
    skipAnnotation(reader);
    return reader.isMark('=') ? lateAssignment(reader, first) : first;
  }
  const kind = reader.kindAt(reader.at);
  if (isModifier(reader)) return first;
  if (kind !== TEXT && kind !== TEMPLATE && kind !== NAME && !reader.isMark('[')) return first;
  const value = reader.readTuple();
  const items = value.type === 'list' ? value.items : [value];
  return { type: 'call', start: first.start, end: reader.lastEnd, callee: first, args: items.map((item) => ({ name: '', value: item })) };
}

/** `name: Type = value`. */
function skipAnnotation(reader: SyntaxReader): void {
  if (!reader.isMark(':') || reader.dialect.language === 'ruby') return;
  const limit = reader.at + 30;
  for (let index = reader.at + 1; index < limit; index += 1) {
    if (reader.isMark('=', index)) {
      reader.at = index;
      return;
    }
    const kind = reader.kindAt(index);
    // `&[u8]` and `[u8; 3]` of Rust.
    const isLength = reader.isMark(';', index) && reader.isMark(']', index + 2);
    if (isLength) index += 1;
    else if (kind !== NAME && kind !== TEXT && !(kind === MARK && /^[[\]<>|.,&]$/u.test(reader.sourceAt(index)))) return;
  }
}

function lateAssignment(reader: SyntaxReader, target: Node): Node {
  reader.at += 1;
  reader.skipLinesUnlessIndented();
  const value = reader.readTuple();
  return { type: 'assign', start: target.start, end: reader.lastEnd, target, operator: '=', value };
}

export function readDeclaration(reader: SyntaxReader): Node {
  const start = reader.startAt(reader.at);
  const word = reader.sourceAt(reader.at);
  reader.at += 1;
  const body: Node[] = [];
  for (let guard = 0; guard < 500; guard += 1) {
    reader.skipLinesUnlessIndented();
    const target = reader.isMark('{') || reader.isMark('[') || reader.isMark('(') ? reader.readExpression() : readDeclared(reader);
    if (target.type === 'assign') body.push({ ...target, operator: 'declare' });
    else {
      skipAnnotation(reader);
      body.push(reader.isMark('=') ? assignOne(reader, target) : FRESH.has(word) && target.type === 'name' ? declared(target) : target);
    }
    if (!reader.takeMark(',')) break;
  }
  return body.length === 1 && body[0] ? body[0] : blockOf(reader, start, [], body);
}

/** Words that make a new variable. */
const FRESH = new Set(['let', 'var', 'val', 'my', 'our']);

/** A variable without a value: what is put into it from within a function stays here. */
function declared(target: Node): Node {
  const { start, end } = target;
  return { type: 'assign', start, end, target, operator: 'declare', value: { type: 'empty', start, end, source: '' } };
}

function readDeclared(reader: SyntaxReader): Node {
  const node: Node = {
    type: 'name',
    start: reader.startAt(reader.at),
    end: reader.endAt(reader.at),
    name: plainName(reader, reader.sourceAt(reader.at)),
  };
  if (reader.kindAt(reader.at) === NAME) reader.at += 1;
  return node;
}

function assignOne(reader: SyntaxReader, target: Node): Node {
  reader.at += 1;
  reader.skipLines();
  const value = reader.readExpression();
  return { type: 'assign', start: target.start, end: reader.lastEnd, target, operator: 'declare', value };
}

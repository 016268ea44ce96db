import { readComprehension } from './brackets.js';
import { readSwitchBehind } from './choices.js';
import { MARK, NAME, TEMPLATE } from './lex.js';
import type { Argument, Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';
import { readTexts } from './texts.js';
import { callWithoutBrackets } from './trailing-arguments.js';

/** What a counter is written as. */
const COUNTED: ReadonlySet<Node['type']> = new Set<Node['type']>(['name', 'member', 'index']);

/** Longest chain of members, calls and indices that is kept as one. */
const MAX_CHAIN = 150;

export function readPostfix(reader: SyntaxReader, operand: Node): Node {
  let node = operand;
  for (let guard = 0; guard < MAX_CHAIN; guard += 1) {
    const next = postfix(reader, node);
    if (!next) return node;
    node = next;
  }
  return node;
}

function postfix(reader: SyntaxReader, node: Node): Node | undefined {
  const index = reader.isLine() && !reader.dialect.indented && chains(reader, reader.nextSolid()) ? reader.nextSolid() : reader.at;
  if (reader.kindAt(index) === TEMPLATE && reader.dialect.language === 'javascript' && (node.type === 'name' || node.type === 'member')) {
    reader.at = index;
    const text = readTexts(reader);
    return { type: 'call', start: node.start, end: reader.lastEnd, callee: node, args: [{ name: '', value: text }] };
  }
  const called = callWithoutBrackets(reader, node) ?? readSwitchBehind(reader, node);
  if (called) return called;
  if (reader.kindAt(index) !== MARK) return undefined;
  const mark = reader.sourceAt(index);
  if (isMember(reader, mark, index)) {
    reader.at = index + 1;
    if (mark === '?.' && (reader.isMark('(') || reader.isMark('['))) return postfix(reader, node);
    if (reader.isMark('#')) reader.at += 1;
    if (mark === '->' && reader.isMark('{') && reader.dialect.language === 'perl') return readCallOrIndex(reader, node, reader.at, '{');
    if (reader.isMark('[') || reader.isMark('{') || reader.isMark('(')) return postfix(reader, node);
    const name = reader.kindAt(reader.at) === NAME ? reader.sourceAt(reader.at) : '';
    if (name !== '') reader.at += 1;
    return { type: 'member', start: node.start, end: reader.lastEnd, object: node, name };
  }
  if (
    mark === '(' ||
    mark === '[' ||
    (mark === '{' &&
      reader.dialect.language === 'perl' &&
      reader.startAt(index) === node.end &&
      (node.type === 'name' || node.type === 'index' || node.type === 'member'))
  )
    return readCallOrIndex(reader, node, index, mark);
  // `i++`: else the mark would stand before what follows, be it a block or the next statement.
  if ((mark === '+' || mark === '-') && isDoubled(reader, node, mark) && COUNTED.has(node.type)) {
    reader.at = index + 2;
    // What it counts to is only known when the program runs.
    return reader.join('++', [node], node.start);
  }
  if (mark === '!' && reader.dialect.language === 'javascript' && (reader.isMark('.', index + 1) || reader.isMark(')', index + 1))) {
    reader.at = index + 1;
    return node;
  }
  return undefined;
}

/** Whether a sign stands twice right behind an operand, with nothing between. */
function isDoubled(reader: SyntaxReader, { end }: Node, mark: string): boolean {
  const { at } = reader;
  return (
    !reader.dialect.indented && reader.startAt(at) === end && reader.isMark(mark, at + 1) && reader.startAt(at + 1) === reader.endAt(at)
  );
}

function chains(reader: SyntaxReader, index: number): boolean {
  return reader.isMark('.', index) || reader.isMark('?.', index) || reader.isMark('->', index);
}

function isMember(reader: SyntaxReader, mark: string, index: number): boolean {
  if (mark === '->' && reader.dialect.arrow === '->') return false;
  if (mark === ':') return reader.dialect.language === 'lua' && reader.kindAt(index + 1) === NAME;
  if (mark === '?.' || mark === '->' || mark === '::') return true;
  return mark === '.' && reader.dialect.joins !== '.' && reader.kindAt(index + 1) !== -1;
}

function readCallOrIndex(reader: SyntaxReader, node: Node, index: number, mark: string): Node | undefined {
  const close = reader.partnerAt(index);
  if (close < 0 || index !== reader.at) return undefined;
  if (mark === '(') {
    const args = readArguments(reader, close);
    return { type: 'call', start: node.start, end: reader.endAt(close), callee: node, args };
  }
  if (node.type === 'empty' && node.source === '') return undefined;
  const source = reader.tokens.text.slice(reader.endAt(index), Math.min(reader.startAt(close), reader.endAt(index) + 60)).trim();
  reader.at = index + 1;
  const subscript = reader.readExpression();
  reader.at = close + 1;
  return { type: 'index', start: node.start, end: reader.endAt(close), object: node, index: subscript, source };
}

function readArguments(reader: SyntaxReader, close: number): readonly Argument[] {
  const args: Argument[] = [];
  const outerIn = reader.noIn;
  reader.noIn = false;
  const open = reader.at;
  reader.at += 1;
  while (reader.at < close) {
    const before = reader.at;
    reader.skipLines();
    if (reader.at >= close) break;
    args.push(readArgument(reader));
    reader.skipLines();
    if (reader.isName('for') && reader.dialect.indented && args.length > 0) {
      const element = args.pop();
      args.push({ name: '', value: readComprehension(reader, { element: element?.value ?? reader.empty() }, reader.startAt(open), close) });
      break;
    }
    if (!reader.takeMark(',') && reader.at === before) reader.at += 1;
    if (args.length > 2000) break;
  }
  reader.noIn = outerIn;
  reader.at = close + 1;
  return args;
}

/** `name: value` in Ruby, PHP and C#, `name = value` in Kotlin. */
function namesArguments(reader: SyntaxReader): boolean {
  const { language } = reader.dialect;
  if (language === 'kotlin') return reader.isMark('=', reader.at + 1);
  return (language === 'ruby' || language === 'php' || language === 'csharp') && reader.isMark(':', reader.at + 1);
}

function readArgument(reader: SyntaxReader): Argument {
  const named = reader.kindAt(reader.at) === NAME && (reader.dialect.indented ? reader.isMark('=', reader.at + 1) : namesArguments(reader));
  if (!named) return { name: '', value: reader.readExpression() };
  const name = reader.sourceAt(reader.at);
  reader.at += 2;
  reader.skipLines();
  return { name, value: reader.readExpression() };
}

import { MARK, NAME, TEMPLATE, TEXT } from './lex.js';
import type { Argument, FunctionNode, Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

/** What a call is given without brackets: a block of Ruby or Kotlin, a table or a text of Lua. */
export function callWithoutBrackets(reader: SyntaxReader, node: Node): Node | undefined {
  if (node.type !== 'call' && node.type !== 'member' && node.type !== 'name') return undefined;
  switch (reader.dialect.language) {
    case 'lua':
      return node.type !== 'call' || reader.isMark('{') ? luaArgument(reader, node) : undefined;
    case 'kotlin':
      if (node.type === 'name' && COMMANDS.has(node.name)) return groovyCommand(reader, node);
      return reader.isMark('{') && node.type !== 'name' && reader.partnerAt(reader.at) > 0
        ? withBlock(node, readBlock(reader, reader.partnerAt(reader.at)), reader)
        : undefined;
    case 'perl':
      return node.type === 'name' && LIST_OPERATORS.has(node.name) ? listOperator(reader, node) : undefined;
    case 'ruby':
      return rubyBlock(reader, node) ?? bareCall(reader, node);
    default:
      return undefined;
  }
}

/** Functions of Perl that take the rest of the list without brackets (perlfunc). */
const LIST_OPERATORS = new Set(['pack', 'unpack', 'join', 'sprintf', 'reverse', 'decode_base64']);

function listOperator(reader: SyntaxReader, node: Node): Node | undefined {
  const kind = reader.kindAt(reader.at);
  if (kind !== TEXT && kind !== TEMPLATE && kind !== NAME) return undefined;
  const value = reader.readTuple();
  const items = value.type === 'list' ? value.items : [value];
  return { type: 'call', start: node.start, end: reader.lastEnd, callee: node, args: items.map((item) => ({ name: '', value: item })) };
}

/** Functions of build files in Groovy that are called without brackets. */
const COMMANDS = new Set(['sh', 'bat', 'powershell', 'pwsh', 'commandLine', 'apply']);

/** `sh 'make'`, `commandLine 'a', 'b'`, `apply from: 'x'`. */
function groovyCommand(reader: SyntaxReader, node: Node): Node | undefined {
  const isNamed = reader.kindAt(reader.at) === NAME && reader.isMark(':', reader.at + 1);
  const kind = reader.kindAt(reader.at);
  if (!isNamed && kind !== TEXT && kind !== TEMPLATE) return undefined;
  const name = isNamed ? reader.sourceAt(reader.at) : '';
  if (isNamed) reader.at += 2;
  const value = reader.readTuple();
  const items = value.type === 'list' && !isNamed ? value.items : [value];
  return {
    type: 'call',
    start: node.start,
    end: reader.lastEnd,
    callee: node,
    args: items.map((item, index) => ({ name: index === 0 ? name : '', value: item })),
  };
}

function luaArgument(reader: SyntaxReader, node: Node): Node | undefined {
  if (reader.kindAt(reader.at) !== TEXT && !(reader.isMark('{') && reader.partnerAt(reader.at) > 0)) return undefined;
  const value = reader.readOperand();
  return { type: 'call', start: node.start, end: reader.lastEnd, callee: node, args: [{ name: '', value }] };
}

function rubyBlock(reader: SyntaxReader, node: Node): Node | undefined {
  const close = reader.partnerAt(reader.at);
  if (close <= reader.at) return undefined;
  if (reader.isName('do') || (reader.isMark('{') && (node.type === 'call' || reader.isMark('|', reader.at + 1))))
    return withBlock(node, readBlock(reader, close), reader);
  return undefined;
}

/** A method of Ruby that is called without arguments reads like a member. */
function bareCall(reader: SyntaxReader, node: Node): Node | undefined {
  if (node.type !== 'member' || !/^[a-z_]/u.test(node.name)) return undefined;
  const next = reader.kindAt(reader.at);
  const source = reader.sourceAt(reader.at);
  const ends =
    next === -1 ||
    reader.isLine() ||
    (next === MARK && /^(?:[),.\]};|?]|&\.|\+|=>|&&|\|\|)$/u.test(source)) ||
    (next === NAME && /^(?:if|unless|and|or|while|until|rescue|then)$/u.test(source));
  return ends ? { type: 'call', start: node.start, end: node.end, callee: node, args: [] } : undefined;
}

/** A block up to the token that closes it, with its parameters. */
function readBlock(reader: SyntaxReader, close: number): FunctionNode {
  const start = reader.startAt(reader.at);
  reader.at += 1;
  const parameters = reader.dialect.language === 'kotlin' ? arrowParameters(reader, close) : barParameters(reader, close);
  const body = reader.readStatements(close);
  reader.at = close + 1;
  return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body, expression: false, implicit: true };
}

/** `|a, (b, c)|`. */
export function barParameters(reader: SyntaxReader, close: number): readonly Node[] {
  if (!reader.takeMark('|')) return [];
  const parameters: Node[] = [];
  while (reader.at < close && !reader.isMark('|')) {
    if (reader.kindAt(reader.at) === NAME && !reader.isName('mut')) parameters.push(nameHere(reader));
    // The type of a parameter is none itself.
    if (reader.isMark(':')) while (reader.at < close && !reader.isMark(',') && !reader.isMark('|')) reader.at += 1;
    else reader.at += 1;
  }
  reader.takeMark('|');
  return parameters;
}

/** `a, b ->`; without it the parameter is `it`. */
function arrowParameters(reader: SyntaxReader, close: number): readonly Node[] {
  const limit = Math.min(close, reader.at + 12);
  for (let index = reader.at; index < limit; index += 1) {
    if (reader.isMark('->', index)) {
      const parameters: Node[] = [];
      for (; reader.at < index; reader.at += 1) if (reader.kindAt(reader.at) === NAME) parameters.push(nameHere(reader));
      reader.at = index + 1;
      return parameters;
    }
    if (
      reader.kindAt(index) !== NAME &&
      !(reader.kindAt(index) === MARK && /^[,:()]$/u.test(reader.sourceAt(index))) &&
      !reader.isLine(index)
    )
      break;
  }
  return [{ type: 'name', start: reader.startAt(reader.at), end: reader.startAt(reader.at), name: 'it' }];
}

function nameHere(reader: SyntaxReader): Node {
  return { type: 'name', start: reader.startAt(reader.at), end: reader.endAt(reader.at), name: reader.sourceAt(reader.at) };
}

function withBlock(node: Node, block: FunctionNode, reader: SyntaxReader): Node {
  const argument: Argument = { name: '', value: block };
  const end = reader.lastEnd;
  return node.type === 'call'
    ? { ...node, end, args: [...node.args, argument] }
    : { type: 'call', start: node.start, end, callee: node, args: [argument] };
}

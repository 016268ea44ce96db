import { readBracketed } from './brackets.js';
import { readChoice } from './choices.js';
import { readClass } from './definitions.js';
import { readArrowBody, readFunction, readLambda } from './functions.js';
import { COMMAND, MARK, NAME, NUMBER, TEMPLATE, TEXT } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';
import { literalNode, readTexts } from './texts.js';
import { barParameters } from './trailing-arguments.js';

export function readOperand(reader: SyntaxReader): Node {
  const kind = reader.kindAt(reader.at);
  const start = reader.startAt(reader.at);
  const end = reader.endAt(reader.at);
  if (kind === TEXT || kind === TEMPLATE) return readTexts(reader);
  if (kind === COMMAND) {
    reader.at += 1;
    return { type: 'command', start, end, line: literalNode(reader, reader.at - 1, true) };
  }
  if (kind === NUMBER) {
    reader.at += 1;
    return { type: 'empty', start, end, source: reader.tokens.text.slice(start, Math.min(end, start + 400)) };
  }
  if (kind === NAME) return readNamed(reader, start);
  if (reader.dialect.language === 'rust' && (reader.isMark('|') || reader.isMark('||'))) return readClosure(reader, start);
  if (kind === MARK) return readBracketed(reader, start);
  return reader.empty();
}

/** `map { … } list` of Perl: the block is a function of the list. */
function readListBlock(reader: SyntaxReader, start: number, name: string): Node {
  const callee: Node = { type: 'name', start, end: reader.endAt(reader.at), name };
  reader.at += 1;
  const from = reader.startAt(reader.at);
  const body = reader.readBraced();
  const block: Node = {
    type: 'function',
    start: from,
    end: reader.lastEnd,
    name: '',
    parameters: [],
    body,
    expression: false,
    implicit: true,
  };
  const list = reader.isMark(';') || reader.isLine() ? reader.empty() : reader.readTuple();
  return { type: 'call', start, end: reader.lastEnd, callee, args: [block, list].map((value) => ({ name: '', value })) };
}

/** A list, a mapping and their elements share one name in Perl. */
export function plainName(reader: SyntaxReader, name: string): string {
  return reader.dialect.language === 'perl' && /^[@%]/u.test(name) ? `$${name.slice(1)}` : name;
}

/** Whether a word begins a function in the language of the program. */
export function isFunctionWord(reader: SyntaxReader, word: string): boolean {
  const { language } = reader.dialect;
  if (word === 'function' || word === 'func') return language !== 'csharp' && language !== 'java' && language !== 'ruby';
  if (word === 'fn') return language === 'php' || language === 'rust';
  return (word === 'sub' && language === 'perl') || (word === 'fun' && language === 'kotlin');
}

/** `|a, b| a + b` of Rust. */
function readClosure(reader: SyntaxReader, start: number): Node {
  const parameters = reader.takeMark('||') ? [] : barParameters(reader, reader.at + 40);
  if (!reader.isMark('{'))
    return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body: [reader.readExpression()], expression: true };
  const body = reader.readBraced();
  return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body, expression: false, implicit: true };
}

function readNamed(reader: SyntaxReader, start: number): Node {
  const name = reader.sourceAt(reader.at);
  const choice = readChoice(reader);
  if (choice) return choice;
  if (reader.dialect.indented && name === 'lambda') return readLambda(reader, start);
  if (isFunctionWord(reader, name)) return readFunction(reader, start);
  if (name === 'class' && reader.dialect.language === 'javascript' && !reader.isMark(':', reader.at + 1)) return readClass(reader, start);
  if (reader.dialect.language === 'perl' && /^(?:map|grep|sort|first|any)$/u.test(name) && reader.isMark('{', reader.at + 1))
    return readListBlock(reader, start, name);
  const { arrow, language } = reader.dialect;
  if (arrow !== undefined && language !== 'kotlin' && reader.isMark(arrow, reader.at + 1)) {
    const parameter: Node = { type: 'name', start, end: reader.endAt(reader.at), name };
    reader.at += 2;
    return readArrowBody(reader, start, [parameter]);
  }
  reader.at += 1;
  const plain = plainName(reader, name);
  return { type: 'name', start, end: reader.endAt(reader.at - 1), name: plain };
}

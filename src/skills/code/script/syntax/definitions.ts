import { readSimple } from './assignments.js';
import { readSuite } from './blocks.js';
import { readFunctionRest } from './functions.js';
import { NAME } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

const PROPERTY: Node = { type: 'name', start: 0, end: 0, name: 'property' };

/** A Python or Ruby function. Ruby's body is read in place, as its end is no bracket. */
export function readDef(reader: SyntaxReader, start: number): Node {
  while (!reader.isName('def')) reader.at += 1;
  reader.at += 1;
  const name = reader.sourceAt(reader.at);
  reader.at += 1;
  if (reader.dialect.language === 'ruby') {
    const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
    if (close > 0) reader.at = close + 1;
    return reader.empty();
  }
  const parameters = readDefParameters(reader);
  while (!reader.done && !reader.isMark(':') && !reader.isLine()) reader.at += 1;
  reader.takeMark(':');
  const body = readSuite(reader);
  return { type: 'function', start, end: reader.lastEnd, name, parameters, body, expression: false };
}

/** The parameters between brackets: names, with their defaults, and those that take the rest. */
function readDefParameters(reader: SyntaxReader): readonly Node[] {
  const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
  const parameters: Node[] = [];
  if (close < 0) return parameters;
  reader.at += 1;
  while (reader.at < close) {
    const keyed = reader.isMark('**');
    const rest = keyed || reader.isMark('*');
    if (rest) reader.at += 1;
    if (reader.kindAt(reader.at) === NAME) {
      const name = nameHere(reader);
      reader.at += 1;
      skipToDefault(reader, close);
      parameters.push(rest ? { type: 'spread', start: name.start, end: name.end, value: name, keyed } : withDefault(reader, name));
    }
    while (reader.at < close && !reader.takeMark(',')) skipOne(reader);
  }
  reader.at = close + 1;
  return parameters;
}

function nameHere(reader: SyntaxReader): Node {
  return { type: 'name', start: reader.startAt(reader.at), end: reader.endAt(reader.at), name: reader.sourceAt(reader.at) };
}

/** Passes over the annotation of a parameter. */
function skipToDefault(reader: SyntaxReader, close: number): void {
  while (reader.at < close && !reader.isMark(',') && !reader.isMark('=')) skipOne(reader);
}

function skipOne(reader: SyntaxReader): void {
  const partner = reader.partnerAt(reader.at);
  reader.at = partner > reader.at && !reader.isLine() ? partner + 1 : reader.at + 1;
}

function withDefault(reader: SyntaxReader, target: Node): Node {
  if (!reader.takeMark('=')) return target;
  const value = reader.readExpression();
  return { type: 'assign', start: target.start, end: reader.lastEnd, target, operator: '=', value };
}

/** A class from its keyword on, with the classes that it extends. */
export function readClass(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const name = reader.kindAt(reader.at) === NAME && !reader.isName('extends') ? reader.sourceAt(reader.at) : '';
  if (name !== '') reader.at += 1;
  if (reader.dialect.indented) {
    const bases = reader.isMark('(') ? basesOf(reader.readOperand()) : [];
    while (!reader.done && !reader.isMark(':') && !reader.isLine()) skipOne(reader);
    reader.takeMark(':');
    return { type: 'class', start, end: reader.lastEnd, name, bases, body: readSuite(reader) };
  }
  const bases = reader.takeName('extends') ? [reader.readOperation()] : [];
  let index = reader.at;
  while (index < reader.at + 40 && !reader.isMark('{', index) && !reader.isMark(';', index)) index += 1;
  if (!reader.isMark('{', index)) return reader.empty();
  reader.at = index;
  return { type: 'class', start, end: reader.lastEnd, name, bases, body: readMembers(reader) };
}

function basesOf(operand: Node): readonly Node[] {
  return operand.type === 'list' ? operand.items : [operand];
}

/** Members of a class: methods as functions, fields as assignments. */
function readMembers(reader: SyntaxReader): readonly Node[] {
  const close = reader.partnerAt(reader.at);
  if (close < 0) {
    reader.at += 1;
    return [];
  }
  reader.at += 1;
  const body: Node[] = [];
  while (reader.at < close) {
    const before = reader.at;
    if (reader.isLine() || reader.isMark(';')) {
      reader.at += 1;
      continue;
    }
    const start = reader.startAt(reader.at);
    let getter = false;
    while (
      /^(?:public|private|protected|static|async|readonly|get|set|override|abstract|final|function|\*|#)$/u.test(
        reader.sourceAt(reader.at),
      ) &&
      !reader.isMark('(', reader.at + 1) &&
      !reader.isMark('=', reader.at + 1)
    ) {
      getter ||= reader.isName('get');
      reader.at += 1;
    }
    const name = reader.sourceAt(reader.at);
    if (reader.kindAt(reader.at) === NAME && reader.isMark('(', reader.at + 1)) {
      reader.at += 1;
      const method = readFunctionRest(reader, start, name);
      body.push(getter && method.type === 'function' ? { ...method, decorators: [PROPERTY] } : method);
    } else body.push(readSimple(reader));
    if (reader.at === before) reader.at += 1;
  }
  reader.at = close + 1;
  return body;
}

import { readSimple } from './assignments.js';
import { readSuite } from './blocks.js';
import { readFunctionRest } from './functions.js';
import { NAME } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

export const PROPERTY: Node = { type: 'name', start: 0, end: 0, name: 'property' };

/** A Python or Ruby function. */
export function readDef(reader: SyntaxReader, start: number): Node {
  while (!reader.isName('def')) reader.at += 1;
  const close = reader.partnerAt(reader.at);
  reader.at += 1;
  if (reader.dialect.ends === true && reader.isName('self') && reader.isMark('.', reader.at + 1)) reader.at += 2;
  const name = reader.sourceAt(reader.at);
  reader.at += 1;
  if (reader.dialect.ends === true) return readUntilEnd(reader, start, name, close);
  const parameters = readDefParameters(reader);
  while (!reader.done && !reader.isMark(':') && !reader.isLine()) reader.at += 1;
  reader.takeMark(':');
  const body = readSuite(reader);
  return { type: 'function', start, end: reader.lastEnd, name, parameters, body, expression: false };
}

/** The rest of a function whose end is a word: parameters with or without brackets, and the body. */
export function readUntilEnd(reader: SyntaxReader, start: number, name: string, close: number): Node {
  const bracketed = reader.isMark('(');
  const parameters: Node[] = bracketed ? [...readDefParameters(reader)] : [];
  if (close <= reader.at) return reader.empty();
  if (!bracketed)
    for (; reader.at < close && !reader.isLine() && !reader.isMark(';'); reader.at += 1)
      if (reader.kindAt(reader.at) === NAME) parameters.push(nameHere(reader));
  const body = reader.readStatements(close);
  reader.at = close + 1;
  const method = name === 'initialize' ? 'constructor' : name;
  return {
    type: 'function',
    start,
    end: reader.lastEnd,
    name: method,
    parameters,
    body,
    expression: false,
    ...(reader.dialect.language === 'ruby' ? { implicit: true } : {}),
  };
}

/** A class of Ruby up to its `end`; a module is as good as one. */
function readClassUntilEnd(reader: SyntaxReader, start: number, close: number): Node {
  const name = reader.kindAt(reader.at) === NAME ? reader.sourceAt(reader.at) : '';
  const above = reader.at + 2;
  const bases: Node[] =
    reader.isMark('<', reader.at + 1) && reader.kindAt(above) === NAME
      ? [{ type: 'name', start: reader.startAt(above), end: reader.endAt(above), name: reader.sourceAt(above) }]
      : [];
  while (reader.at < close && !reader.isLine() && !reader.isMark(';')) reader.at += 1;
  const body = reader.readStatements(close);
  reader.at = close + 1;
  return { type: 'class', start, end: reader.lastEnd, name, bases, body };
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
  const end = reader.partnerAt(reader.at);
  const word = reader.sourceAt(reader.at);
  reader.at += 1;
  if (reader.dialect.ends === true && end > reader.at) return readClassUntilEnd(reader, start, end);
  if (word === 'namespace') return readNamespace(reader, start);
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
  return { type: 'class', start, end: reader.lastEnd, name, bases, body: withConstructor(readMembers(reader), name) };
}

/** A name space holds statements; one of a whole file ends with its name. */
function readNamespace(reader: SyntaxReader, start: number): Node {
  while (!reader.done && !reader.isMark('{') && !reader.isMark(';') && !reader.isLine()) reader.at += 1;
  const open = reader.nextSolid();
  if (reader.isMark(';') || !reader.isMark('{', open)) return reader.empty();
  reader.at = open;
  return { type: 'block', start, end: reader.lastEnd, body: reader.readBraced() };
}

/** Constructors by the names that languages give them: that of the class, `__construct`. */
function withConstructor(members: readonly Node[], name: string): readonly Node[] {
  return members.map((member) =>
    member.type === 'function' && (member.name === '__construct' || (member.name === name && name !== ''))
      ? { ...member, name: 'constructor' }
      : member,
  );
}

function basesOf(operand: Node): readonly Node[] {
  return operand.type === 'list' ? operand.items : [operand];
}

/** Words that begin a member which is no field. */
const NESTED = new Set([
  'class',
  'interface',
  'enum',
  'struct',
  'record',
  'object',
  'fun',
  'fn',
  'init',
  'val',
  'var',
  'companion',
  'const',
  'use',
]);

/** The longest type of a property of PHP that is passed over, in tokens: `?string`, `int|float`. */
const MAX_TYPE = 6;

/** The place of a property's name, behind its type; the same place where none stands there. */
function pastType(reader: SyntaxReader): number {
  for (let index = reader.at; index <= reader.at + MAX_TYPE; index += 1) {
    if (reader.sourceAt(index).startsWith('$')) return index;
    if (reader.kindAt(index) !== NAME && !reader.isMark('?', index) && !reader.isMark('|', index) && !reader.isMark('\\', index)) break;
  }
  return reader.at;
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
    if (reader.dialect.language === 'php') reader.at = pastType(reader);
    const name = reader.sourceAt(reader.at);
    if (reader.kindAt(reader.at) === NAME && reader.isMark('(', reader.at + 1)) {
      reader.at += 1;
      const method = readFunctionRest(reader, start, name);
      body.push(getter && method.type === 'function' ? { ...method, decorators: [PROPERTY] } : method);
    } else body.push(NESTED.has(name) ? reader.readStatement() : readSimple(reader));
    if (reader.at === before) reader.at += 1;
  }
  reader.at = close + 1;
  return body;
}

import { DECLARERS, readDeclaration, readSimple } from './assignments.js';
import { asAlternative, blockOf, readBody, readSuite } from './blocks.js';
import { readChoice } from './choices.js';
import { readClass, readDef } from './definitions.js';
import { readFunction } from './functions.js';
import { readImport, readReexport } from './imports.js';
import { NAME } from './lex.js';
import { BLOCK, type Node } from './nodes.js';
import { readOwnLoop } from './own-loops.js';
import { isFunctionWord } from './operands.js';
import type { SyntaxReader } from './syntax-reader.js';

const CONDITIONS = new Set([
  'if',
  'elif',
  'while',
  'except',
  'match',
  'case',
  'assert',
  'elsif',
  'unless',
  'until',
  'foreach',
  'switch',
  'catch',
  'when',
  'rescue',
]);
const BARE = new Set([
  'else',
  'try',
  'finally',
  'do',
  'begin',
  'end',
  'pass',
  'break',
  'continue',
  'default',
  'ensure',
  'then',
  'export',
  'abstract',
  'loop',
  'retry',
  'BEGIN',
  'END',
]);

/** Words that share names with the code around, and the languages that have them. */
const SHARES = /^(?:global|nonlocal)$/u;
const SHARING = new Set(['python', 'php']);

/** Words that begin a branch beside another, or hold several. */
const ALTERNATIVES = new Set(['elif', 'elsif', 'except', 'catch', 'rescue', 'switch', 'case']);
/** Languages whose functions give back what a choice at their end comes to. */
const CHOOSING = new Set(['rust', 'kotlin', 'ruby', 'swift']);

const CLASSES = new Set(['class', 'interface', 'namespace', 'module', 'struct']);
const TYPED_CLASSES = new Set(['record', 'enum', 'object', 'companion']);

export function readStatement(reader: SyntaxReader): Node {
  const start = reader.startAt(reader.at);
  // A statement of Ruby that begins with a brace is a hash.
  if (reader.isMark('{') && !reader.dialect.indented && reader.dialect.language !== 'ruby')
    return blockOf(reader, start, [], reader.readBraced());
  if (reader.isMark('@') && !reader.dialect.sigils) return readDecorated(reader);
  if (reader.kindAt(reader.at) !== NAME) return readSimple(reader);
  if (reader.isName('async') && (reader.isName('with', reader.at + 1) || reader.isName('for', reader.at + 1))) reader.at += 1;
  const word = reader.sourceAt(reader.at);
  const relative = word === 'from' && reader.dialect.language === 'python';
  if (reader.isMark('=', reader.at + 1) || (reader.isMark('.', reader.at + 1) && !relative)) return readSimple(reader);
  if (word === 'import' || word === 'from' || word === 'use' || word === 'require') {
    const imported = readImport(reader, word, start);
    if (imported) return imported;
  }
  if (word === 'export') {
    const passedOn = reader.isName('default', reader.at + 1) ? readDefault(reader, start) : readReexport(reader, start);
    if (passedOn) return passedOn;
  }
  if (word === 'enum' && reader.dialect.language === 'javascript' && reader.isMark('{', reader.at + 2)) return readEnum(reader, start);
  if (reader.dialect.language === 'php' && /^(?:final|abstract|readonly)$/u.test(word)) {
    reader.at += 1;
    return reader.readStatement();
  }
  if (word === 'local' && reader.isName('function', reader.at + 1)) {
    reader.at += 1;
    return readFunction(reader, start);
  }
  if (SHARES.test(word) && SHARING.has(reader.dialect.language)) return readShared(reader, start);
  if (DECLARERS.has(word)) return readDeclaration(reader);
  if (word === 'def' || (word === 'async' && reader.isName('def', reader.at + 1))) return readDef(reader, start);
  if (isFunctionWord(reader, word) && reader.kindAt(reader.at + 1) !== -1) return readFunction(reader, start);
  if (
    CLASSES.has(word) ||
    (TYPED_CLASSES.has(word) && reader.dialect.arrow !== undefined && reader.dialect.language !== 'javascript') ||
    (word === 'impl' && reader.dialect.language === 'rust')
  )
    return readClass(reader, start);
  if (word === 'for' || word === 'foreach') return readFor(reader, start);
  if (word === 'with' && reader.dialect.indented) return readWith(reader, start);
  if (word === 'return') {
    reader.at += 1;
    const value = reader.isLine() || reader.isMark(';') || reader.isMark('}') ? reader.empty() : reader.readTuple();
    return { type: 'return', start, end: reader.lastEnd, value, yields: false };
  }
  if (word === 'yield') return readYield(reader, start);
  if (CONDITIONS.has(word) || BARE.has(word)) return readBranching(reader, word, start);
  return readSimple(reader);
}

/** What begins with a word that chooses, or opens a branch. */
function readBranching(reader: SyntaxReader, word: string, start: number): Node {
  const choice = CHOOSING.has(reader.dialect.language) ? readChoice(reader) : undefined;
  if (choice) return choice;
  if (CONDITIONS.has(word)) return ALTERNATIVES.has(word) ? asAlternative(readCondition(reader, start)) : readCondition(reader, start);
  return word === 'else' ? asAlternative(readBare(reader, start)) : readBare(reader, start);
}

function readShared(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const names: string[] = [];
  while (reader.kindAt(reader.at) === NAME) {
    names.push(reader.sourceAt(reader.at));
    reader.at += 1;
    if (!reader.takeMark(',')) break;
  }
  return { type: 'shared', start, end: reader.lastEnd, names };
}

/** A word that begins a block, or stands by itself. */
function readBare(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  if (reader.dialect.indented && reader.takeMark(':')) return blockOf(reader, start, [], readSuite(reader));
  return reader.isMark('{') ? blockOf(reader, start, [], reader.readBraced()) : reader.empty();
}

/** `enum Name { A = 'a' }` of TypeScript: an object of its members. */
function readEnum(reader: SyntaxReader, start: number): Node {
  const at = reader.at + 1;
  const target: Node = { type: 'name', start: reader.startAt(at), end: reader.endAt(at), name: reader.sourceAt(at) };
  reader.at += 2;
  const list = reader.readOperand();
  const value: Node =
    list.type === 'list' ? { ...list, items: list.items.map((item) => (item.type === 'assign' ? item.value : item)) } : list;
  return { type: 'assign', start, end: reader.lastEnd, target, operator: 'declare', value };
}

/** `export default …`: what a module stands for, under the name `default`. */
function readDefault(reader: SyntaxReader, start: number): Node {
  reader.at += 2;
  const value = reader.readStatement();
  const target: Node = { type: 'name', start, end: start, name: 'default' };
  const named = (value.type === 'function' || value.type === 'class') && value.name !== '';
  const node: Node = named ? { type: 'name', start: value.start, end: value.end, name: value.name } : value;
  const assigned: Node = { type: 'assign', start, end: reader.lastEnd, target, operator: 'declare', value: node };
  return blockOf(reader, start, named ? [value] : [], [assigned]);
}

function readYield(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  reader.takeMark('*');
  reader.takeName('from');
  const value = reader.isLine() || reader.isMark(';') || reader.isMark('}') ? reader.empty() : reader.readTuple();
  // Ruby hands it to the block of the call.
  if (reader.dialect.language === 'ruby') {
    const items = value.type === 'list' ? value.items : [value];
    const callee: Node = { type: 'name', start, end: start, name: BLOCK };
    return { type: 'call', start, end: reader.lastEnd, callee, args: items.map((item) => ({ name: '', value: item })) };
  }
  return { type: 'return', start, end: reader.lastEnd, value, yields: true };
}

/** Decorators, and the function or class that they stand before. */
function readDecorated(reader: SyntaxReader): Node {
  const decorators: Node[] = [];
  while (decorators.length < 20 && reader.takeMark('@')) {
    decorators.push(reader.readExpression());
    reader.skipLines();
  }
  const [first] = decorators;
  if (!first) return reader.empty();
  const decorated = reader.isMark('@') || reader.done ? first : reader.readStatement();
  return decorated.type === 'function' ? { ...decorated, decorators } : decorated;
}

function readFor(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  reader.takeName('await');
  const own = readOwnLoop(reader, start);
  if (own) return own;
  const bracketed = reader.isMark('(') && !reader.dialect.indented;
  const close = bracketed ? reader.partnerAt(reader.at) : -1;
  if (bracketed && close > 0) reader.at += 1;
  while (DECLARERS.has(reader.sourceAt(reader.at))) reader.at += 1;
  reader.noIn = true;
  const target = reader.readTuple();
  reader.noIn = false;
  const named = reader.takeName('in') || reader.takeName('of');
  const colon = close > 0 && reader.dialect.language === 'java';
  const source =
    named || reader.takeMark(':=') || reader.takeName('as') || (colon && reader.takeMark(':')) ? reader.readTuple() : reader.empty();
  const rest: Node[] = [];
  if (close > 0) {
    while (reader.at < close) {
      const before = reader.at;
      if (!reader.takeMark(';')) rest.push(reader.readExpression());
      if (reader.at === before) reader.at += 1;
    }
    reader.at = close + 1;
  }
  const body = readBody(reader);
  return { type: 'loop', start, end: reader.lastEnd, target, source, body: [...rest, ...body] };
}

function readWith(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const head: Node[] = [];
  const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
  if (close > 0 && reader.isMark(':', close + 1)) reader.at += 1;
  for (let guard = 0; guard < 50; guard += 1) {
    skipWithinBrackets(reader, close);
    const value = reader.readExpression();
    const named = value.type === 'join' && value.operator === 'as';
    if (named) {
      const target = lastName(reader);
      head.push({ type: 'assign', start: value.start, end: reader.lastEnd, target, operator: '=', value: value.parts[0] ?? value });
    } else if (reader.takeName('as')) {
      const target = reader.readExpression();
      head.push({ type: 'assign', start: value.start, end: reader.lastEnd, target, operator: '=', value });
    } else head.push(value);
    if (!reader.takeMark(',')) break;
  }
  if (close > 0 && reader.at <= close) reader.at = close + 1;
  const body = readBody(reader);
  return { type: 'block', start, end: reader.lastEnd, body: [...head, ...body], managed: head.length };
}

function skipWithinBrackets(reader: SyntaxReader, close: number): void {
  if (close > 0) reader.skipLines();
}

/** The name just read as a type by `as`, which in `with` is the target. */
function lastName(reader: SyntaxReader): Node {
  const index = reader.at - 1;
  return { type: 'name', start: reader.startAt(index), end: reader.endAt(index), name: reader.sourceAt(index) };
}

function readCondition(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const head: Node[] = [];
  if (reader.isMark('{')) return blockOf(reader, start, [], reader.readBraced());
  if (!reader.isMark(':') && !reader.isLine()) head.push(reader.readTuple());
  while (reader.takeMark(';')) head.push(reader.readTuple());
  if (reader.dialect.indented) return blockOf(reader, start, head, readBody(reader));
  const index = reader.nextSolid();
  if (!reader.isMark('{', index)) return blockOf(reader, start, head, []);
  reader.at = index;
  return blockOf(reader, start, head, reader.readBraced());
}

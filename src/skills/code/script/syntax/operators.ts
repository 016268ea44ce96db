import { LINE, MARK, NAME } from './lex.js';
import type { Node } from './nodes.js';
import { readPostfix } from './postfix.js';
import { isArrow } from './functions.js';
import type { SyntaxReader } from './syntax-reader.js';
import { MAX_DEPTH } from './token-stream.js';

const LOOSE = new Set([
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  '||',
  '&&',
  '??',
  'and',
  'or',
  'in',
  'is',
  'not',
  'instanceof',
  '=~',
  '|',
  '&',
  '^',
  '..',
  'eq',
  'ne',
  'as',
  'satisfies',
  '<<',
  '>>',
]);
const SUMS = new Set(['+', '-']);
const PRODUCTS = new Set(['*', '/', '%', '**', '//', '@', 'x']);
const ASSIGNS = new Set(['=', '+=', ':=', '.=', '||=', '??=', '|=', '*=', '/=', '-=', '^=', '<<']);
const PREFIX_NAMES = new Set([
  'await',
  'new',
  'not',
  'typeof',
  'void',
  'delete',
  'yield',
  'throw',
  'async',
  'go',
  'defer',
  'my',
  'our',
  'local',
  'print',
  'echo',
  'raise',
  'var',
  'val',
  'else',
  'elsif',
  'unless',
  'then',
  'do',
  'begin',
  'static',
  'readonly',
  'public',
  'private',
  'protected',
  'declare',
]);

const PREFIX_MARKS = new Set(['!', '~', '+', '&', '%', '#', '\\', '*', '-', '...', '**', '@', '--', '++']);
/** Words that stand before a bracket without calling it. */
const BEFORE_BRACKET = new Set(['await', 'not', 'typeof']);

/** Languages whose `in` asks whether something is contained. */
const INCLUDES = new Set(['python', 'javascript', 'kotlin']);
/** Languages that assign several values at once. */
const SEVERAL = new Set(['python', 'go', 'ruby', 'perl', 'php', 'lua', 'rust']);

/** An expression with commas as a list: the right side of an assignment, a returned tuple. */
export function readTuple(reader: SyntaxReader): Node {
  const first = reader.readExpression();
  if (!reader.isMark(',')) return first;
  const items = [first];
  while (reader.takeMark(',')) {
    if (reader.isLine() || reader.isMark('=') || reader.isMark(':=') || reader.done) break;
    items.push(reader.readExpression());
  }
  return severalAssigned(reader, items) ?? { type: 'list', start: first.start, end: reader.lastEnd, items, keys: [] };
}

/** `a, b = c, d`: read from left to right, it is a list in whose middle something is assigned. */
function severalAssigned(reader: SyntaxReader, items: readonly Node[]): Node | undefined {
  const at = items.findIndex(({ type }) => type === 'assign');
  const [first, middle] = [items[0], items[at]];
  if (first === undefined || middle?.type !== 'assign' || at === 0 || !SEVERAL.has(reader.dialect.language)) return undefined;
  const target: Node = {
    type: 'list',
    start: first.start,
    end: middle.target.end,
    items: [...items.slice(0, at), middle.target],
    keys: [],
  };
  const values = [middle.value, ...items.slice(at + 1)];
  const value: Node =
    values.length === 1 ? middle.value : { type: 'list', start: middle.value.start, end: reader.lastEnd, items: values, keys: [] };
  return { ...middle, start: first.start, target, value };
}

export function readExpression(reader: SyntaxReader): Node {
  if (reader.depth >= MAX_DEPTH) return skipDeep(reader);
  reader.depth += 1;
  const node = readTernary(reader);
  reader.depth -= 1;
  return node;
}

function skipDeep(reader: SyntaxReader): Node {
  reader.truncated = true;
  const partner = reader.partnerAt(reader.at);
  reader.at = partner > reader.at ? partner + 1 : reader.at + 1;
  return reader.empty();
}

function readTernary(reader: SyntaxReader): Node {
  const start = reader.startAt(reader.at);
  const first = readLoose(reader);
  if (endsOperation(reader)) return first;
  if (operatorIs(reader, ASSIGNS)) return assignTo(reader, first);
  const question = operatorIndex(reader);
  if (reader.isMark('?', question) && !reader.dialect.indented) {
    reader.at = question + 1;
    reader.skipLines();
    const yes = reader.readExpression();
    reader.skipLines();
    if (!reader.takeMark(':')) return reader.join('or', [first, yes], start);
    reader.skipLines();
    return reader.join('or', [yes, reader.readExpression()], start);
  }
  if (reader.dialect.indented && reader.isName('if')) {
    reader.at += 1;
    const condition = readLoose(reader);
    if (!reader.takeName('else')) return reader.join('or', [first, condition], start);
    return reader.join('or', [first, reader.readExpression()], start);
  }
  return first;
}

function assignTo(reader: SyntaxReader, target: Node): Node {
  const operator = reader.sourceAt(operatorIndex(reader));
  reader.at = operatorIndex(reader) + 1;
  reader.skipLines();
  const value = reader.dialect.indented ? reader.readTuple() : reader.readExpression();
  return { type: 'assign', start: target.start, end: reader.lastEnd, target, operator, value };
}

/** The index of the operator after an operand; in dialects without significant lines it may stand on the next one. */
function operatorIndex(reader: SyntaxReader): number {
  if (!reader.isLine() || reader.dialect.indented) return reader.at;
  const next = reader.nextSolid();
  const mark = reader.kindAt(next) === MARK ? reader.sourceAt(next) : '';
  const continues =
    mark !== '' &&
    (SUMS.has(mark) ||
      mark === '?' ||
      mark === ':' ||
      mark === '||' ||
      mark === '&&' ||
      mark === '??' ||
      (mark === '.' && reader.dialect.joins === '.'));
  return continues && mark !== '-' && mark !== ':' ? next : reader.at;
}

function operatorIs(reader: SyntaxReader, set: ReadonlySet<string>): boolean {
  const index = operatorIndex(reader);
  const kind = reader.kindAt(index);
  return (kind === MARK || kind === NAME) && set.has(reader.sourceAt(index));
}

/** The usual case, made cheap: a closing bracket, a comma or the end of the line, after which no level goes on. */
function endsOperation(reader: SyntaxReader): boolean {
  const kind = reader.kindAt(reader.at);
  if (kind === LINE) return reader.dialect.indented;
  if (kind !== MARK) return kind !== NAME;
  const start = reader.startAt(reader.at);
  return reader.endAt(reader.at) === start + 1 && ENDING.has(reader.tokens.text.charCodeAt(start));
}

/** `)`, `]`, `}`, `,` and `;`. */
const ENDING = new Set([0x29, 0x5d, 0x7d, 0x2c, 0x3b]);

function readLevel(reader: SyntaxReader, operators: ReadonlySet<string>, next: (reader: SyntaxReader) => Node, extra = ''): Node {
  const start = reader.startAt(reader.at);
  let left = next(reader);
  for (;;) {
    if (endsOperation(reader)) return left;
    const index = operatorIndex(reader);
    const kind = reader.kindAt(index);
    if (kind !== MARK && kind !== NAME) return left;
    const operator = reader.sourceAt(index);
    if (!operators.has(operator) && (extra === '' || operator !== extra)) return left;
    if (kind === NAME && operator === 'x' && reader.dialect.language !== 'perl') return left;
    if (operator === 'in' && (reader.noIn || !INCLUDES.has(reader.dialect.language))) return left;
    if (operator === 'as' && reader.dialect.language === 'php') return left;
    const parts = [left];
    // `(byte ^ key) as char` of Rust makes a letter of a number.
    const isLetter = operator === 'as' && reader.dialect.language === 'rust' && reader.isName('char', index + 1);
    while (reader.kindAt(operatorIndex(reader)) === kind && reader.sourceAt(operatorIndex(reader)) === operator) {
      reader.at = operatorIndex(reader) + 1;
      reader.skipLinesUnlessIndented();
      if (reader.isName('not') || reader.isName('in')) reader.at += 1;
      parts.push(operator === 'as' || operator === 'satisfies' ? skipType(reader) : next(reader));
    }
    left = reader.join(isLetter ? 'as char' : operator, operator === 'as' || operator === 'satisfies' ? parts.slice(0, 1) : parts, start);
  }
}

function skipType(reader: SyntaxReader): Node {
  while (
    reader.kindAt(reader.at) === NAME ||
    reader.isMark('.') ||
    reader.isMark('<') ||
    reader.isMark('>') ||
    reader.isMark('[') ||
    reader.isMark(']')
  )
    reader.at += 1;
  return reader.empty();
}

export function readLoose(reader: SyntaxReader): Node {
  return readLevel(reader, LOOSE, readSum);
}

function readSum(reader: SyntaxReader): Node {
  return readLevel(reader, SUMS, readProduct, reader.dialect.joins);
}

function readProduct(reader: SyntaxReader): Node {
  return readLevel(reader, PRODUCTS, readUnary);
}

function readUnary(reader: SyntaxReader): Node {
  let guard = 0;
  let spread: '' | '*' | '**' = '';
  const start = reader.startAt(reader.at);
  while (guard < 200) {
    guard += 1;
    const kind = reader.kindAt(reader.at);
    if (kind !== MARK && kind !== NAME) break;
    const source = reader.sourceAt(reader.at);
    const prefixMark = kind === MARK && PREFIX_MARKS.has(source);
    const next = reader.at + 1;
    const prefixName =
      kind === NAME &&
      PREFIX_NAMES.has(source) &&
      !reader.isMark('.', next) &&
      !reader.isMark('=', next) &&
      !reader.isMark(',', next) &&
      !reader.isMark(')', next) &&
      !(source === 'do' && reader.dialect.language === 'perl' && reader.isMark('{', next)) &&
      !(
        reader.isMark('(', next) &&
        !standsBeforeBracket(reader, source) &&
        !(source === 'async' && isArrow(reader, reader.partnerAt(next)))
      ) &&
      !(source === 'async' && !startsFunction(reader, next));
    if (!prefixMark && !prefixName) break;
    if (guard === 1 && prefixMark) spread = spreadOf(reader, source);
    reader.at += 1;
    reader.skipLinesUnlessIndented();
  }
  const node = readPostfix(reader, reader.readOperand());
  return spread === '' ? node : { type: 'spread', start, end: reader.lastEnd, value: node, keyed: spread === '**' };
}

/** `new (expression)` makes an object in JavaScript (ECMA-262, 13.3.5); elsewhere `new(…)` is a call. */
function standsBeforeBracket({ dialect }: SyntaxReader, word: string): boolean {
  return BEFORE_BRACKET.has(word) || (word === 'new' && dialect.language === 'javascript');
}

function spreadOf(reader: SyntaxReader, mark: string): '' | '*' | '**' {
  if (mark === '...') return '*';
  return reader.dialect.language === 'python' && (mark === '*' || mark === '**') ? mark : '';
}

function startsFunction(reader: SyntaxReader, index: number): boolean {
  return reader.isName('function', index) || reader.isMark('(', index) || reader.isName('def', index) || reader.kindAt(index) === NAME;
}

import { asAlternative, blockOf } from './blocks.js';
import { LINE, NAME } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

/**
 * What chooses between values by branches: `match`, `when`, `switch`, `if` and `try` where they are values themselves. Threat: a program
 * reads a key in a branch and gives the whole choice away; to a reader that knows only statements nothing was ever assigned.
 */

/** Words that choose by arms, each behind an arrow. */
const BY_ARMS: Readonly<Record<string, ReadonlySet<string>>> = {
  rust: new Set(['match']),
  kotlin: new Set(['when']),
  php: new Set(['match']),
  java: new Set(['switch']),
};
/** Languages whose `if` has a value. */
const IF_IS_VALUE = new Set(['rust', 'kotlin', 'swift']);
/** Words of Ruby that hold branches up to an `end`. */
const UP_TO_END = new Set(['case', 'if', 'unless', 'begin']);
/** Words at which one branch ends. */
const NEXT_BRANCH = new Set(['else', 'elsif', 'when', 'in', 'rescue', 'ensure']);
/** Most arms of one choice. */
const MAX_ARMS = 400;

/** A choice that begins at a word; undefined for what is none, with the position as it was. */
export function readChoice(reader: SyntaxReader): Node | undefined {
  if (reader.kindAt(reader.at) !== NAME) return undefined;
  const { language } = reader.dialect;
  const start = reader.startAt(reader.at);
  const word = reader.sourceAt(reader.at);
  if (BY_ARMS[language]?.has(word) === true) return readArms(reader, start);
  if (word === 'if' && IF_IS_VALUE.has(language)) return readIf(reader, start);
  if (word === 'try' && language === 'kotlin' && reader.isMark('{', reader.nextSolid(reader.at + 1))) return readTry(reader, start);
  if (word === 'do' && language === 'perl' && reader.isMark('{', reader.at + 1)) {
    reader.at += 1;
    return blockOf(reader, start, [], reader.readBraced());
  }
  return language === 'ruby' && UP_TO_END.has(word) ? readUpToEnd(reader, start) : undefined;
}

/** `subject switch { pattern => value, … }` of C#, behind its subject. */
export function readSwitchBehind(reader: SyntaxReader, subject: Node): Node | undefined {
  if (reader.dialect.language !== 'csharp' || !reader.isName('switch') || !reader.isMark('{', reader.nextSolid(reader.at + 1)))
    return undefined;
  reader.at = reader.nextSolid(reader.at + 1);
  return armsOf(reader, subject.start, subject);
}

function chosen(reader: SyntaxReader, start: number, body: readonly Node[], ends: readonly number[]): Node {
  return { type: 'block', start, end: reader.lastEnd, body, ends };
}

function readIf(reader: SyntaxReader, start: number): Node {
  const body: Node[] = [];
  const ends: number[] = [];
  for (let guard = 0; guard < MAX_ARMS; guard += 1) {
    reader.at += 1;
    body.push(readHead(reader));
    const branch = readBranch(reader);
    ends.push(body.push(guard === 0 ? branch : asAlternative(branch)) - 1);
    const next = reader.nextSolid();
    if (!reader.isName('else', next)) break;
    reader.at = next + 1;
    if (reader.isName('if')) continue;
    ends.push(body.push(asAlternative(readBranch(reader))) - 1);
    break;
  }
  return chosen(reader, start, body, ends);
}

/** What is asked before a branch: in brackets in Kotlin, up to the brace elsewhere. */
function readHead(reader: SyntaxReader): Node {
  const close = reader.dialect.language === 'kotlin' && reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
  if (close < 0) return reader.readTuple();
  reader.at += 1;
  const head = reader.readExpression();
  reader.at = close + 1;
  return head;
}

/** A block, or a single expression. */
function readBranch(reader: SyntaxReader): Node {
  reader.skipLines();
  const start = reader.startAt(reader.at);
  if (reader.isMark('{')) return blockOf(reader, start, [], reader.readBraced());
  if (reader.isName('return') || reader.isName('throw') || reader.isName('if')) return reader.readStatement();
  return reader.readExpression();
}

function readTry(reader: SyntaxReader, start: number): Node {
  const body: Node[] = [];
  const ends: number[] = [];
  reader.at += 1;
  ends.push(body.push(readBranch(reader)) - 1);
  for (let guard = 0; guard < MAX_ARMS; guard += 1) {
    const next = reader.nextSolid();
    const isCatch = reader.isName('catch', next);
    if (!isCatch && !reader.isName('finally', next)) break;
    const close = isCatch ? reader.partnerAt(next + 1) : next;
    if (close < next) break;
    reader.at = close + 1;
    const branch = asAlternative(readBranch(reader));
    body.push(branch);
    if (isCatch) ends.push(body.length - 1);
  }
  return chosen(reader, start, body, ends);
}

function readArms(reader: SyntaxReader, start: number): Node | undefined {
  const from = reader.at;
  reader.at += 1;
  const subject = reader.isMark('{') ? undefined : readHead(reader);
  reader.at = reader.nextSolid();
  const arms = reader.isMark('{') && reader.partnerAt(reader.at) > 0 ? armsOf(reader, start, subject) : undefined;
  if (arms === undefined) reader.at = from;
  return arms;
}

/** The arms between braces, each a pattern, an arrow and a value or a block. Undefined where there is no arrow: such a choice has statements. */
function armsOf(reader: SyntaxReader, start: number, subject: Node | undefined): Node | undefined {
  const close = reader.partnerAt(reader.at);
  reader.at += 1;
  const held: Node = { type: 'name', start, end: start, name: `#${String(start)}` };
  const body: Node[] =
    subject === undefined ? [] : [{ type: 'assign', start, end: subject.end, target: held, operator: 'declare', value: subject }];
  const ends: number[] = [];
  for (let guard = 0; guard < MAX_ARMS && reader.at < close; guard += 1) {
    const arrow = arrowWithin(reader, close);
    if (arrow < 0) break;
    for (const target of subject === undefined ? [] : namesIn(reader, arrow))
      body.push({ type: 'assign', start: target.start, end: target.end, target, operator: 'declare', value: held });
    reader.at = arrow + 1;
    ends.push(body.push(asAlternative(readBranch(reader))) - 1);
    while (reader.at < close && (reader.kindAt(reader.at) === LINE || reader.isMark(',') || reader.isMark(';'))) reader.at += 1;
  }
  if (ends.length === 0) return undefined;
  reader.at = close + 1;
  return chosen(reader, start, body, ends);
}

function arrowWithin(reader: SyntaxReader, close: number): number {
  for (let index = reader.at; index < close; index += 1) {
    if (reader.isMark('=>', index) || reader.isMark('->', index)) return index;
    const partner = reader.partnerAt(index);
    if (partner > index && reader.kindAt(index) !== LINE) index = partner;
  }
  return -1;
}

/** Words of patterns that name nothing. */
const OF_PATTERNS = new Set([
  'ref',
  'mut',
  'if',
  'case',
  'default',
  'is',
  'in',
  'not',
  'and',
  'or',
  'var',
  'val',
  'when',
  'null',
  'true',
  'false',
  'else',
]);
/** Most names of one pattern. */
const MAX_NAMES = 4;

/** The names that a pattern of Rust or C# gives to what it finds: `Ok(text)`, `{ body, .. }`, `other`. */
function namesIn(reader: SyntaxReader, arrow: number): readonly Node[] {
  const { language } = reader.dialect;
  const names: Node[] = [];
  if (language !== 'rust' && language !== 'csharp') return names;
  for (let index = reader.at; index < arrow && names.length < MAX_NAMES; index += 1) {
    if (reader.isName('if', index) || reader.isName('when', index)) break;
    const name = reader.sourceAt(index);
    if (reader.kindAt(index) !== NAME || !/^[a-z][a-z0-9_]{0,60}$/u.test(name) || OF_PATTERNS.has(name)) continue;
    if (reader.isMark('::', index + 1) || reader.isMark('(', index + 1)) continue;
    names.push({ type: 'name', start: reader.startAt(index), end: reader.endAt(index), name });
  }
  return names;
}

/** `case … end`, `if … end`, `begin … end` of Ruby: the last statement of each branch is its value. */
function readUpToEnd(reader: SyntaxReader, start: number): Node | undefined {
  const close = reader.partnerAt(reader.at);
  if (close <= reader.at) return undefined;
  const isCase = reader.isName('case');
  reader.at += 1;
  const body: Node[] = [];
  const ends: number[] = [];
  let isBranch = false;
  while (reader.at < close) {
    const before = reader.at;
    if (!reader.isLine() && !reader.isMark(';')) {
      isBranch ||= NEXT_BRANCH.has(reader.sourceAt(reader.at));
      const statement = reader.readStatement();
      body.push(isBranch && statement.type === 'assign' ? { ...statement, alternative: true } : statement);
      const next = nextStatement(reader);
      // What stands before the first `when` is what is asked.
      if ((next >= close || NEXT_BRANCH.has(reader.sourceAt(next))) && !(isCase && ends.length === 0 && body.length === 1))
        ends.push(body.length - 1);
    }
    if (reader.at === before) reader.at += 1;
  }
  reader.at = close + 1;
  return chosen(reader, start, body, ends);
}

function nextStatement(reader: SyntaxReader): number {
  let index = reader.at;
  while (reader.isLine(index) || reader.isMark(';', index)) index += 1;
  return index;
}

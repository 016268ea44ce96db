import { NAME } from './lex.js';
import type { FunctionNode, Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

export function readLambda(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  const parameters: Node[] = [];
  while (!reader.done && !reader.isMark(':') && !reader.isLine()) {
    if (reader.kindAt(reader.at) === NAME)
      parameters.push({ type: 'name', start: reader.startAt(reader.at), end: reader.endAt(reader.at), name: reader.sourceAt(reader.at) });
    reader.at += 1;
  }
  reader.takeMark(':');
  return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body: [reader.readExpression()], expression: true };
}

export function readArrowBody(reader: SyntaxReader, start: number, parameters: readonly Node[]): FunctionNode {
  reader.skipLines();
  if (reader.isMark('{')) {
    const body = reader.readBraced();
    return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body, expression: false };
  }
  const body = [reader.readExpression()];
  return { type: 'function', start, end: reader.lastEnd, name: '', parameters, body, expression: true };
}

/** `function name(a, b) { … }` and its kin, from the keyword on. */
export function readFunction(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  reader.takeMark('*');
  if (reader.dialect.language === 'go' && reader.isMark('(')) {
    const partner = reader.partnerAt(reader.at);
    if (partner > reader.at && reader.kindAt(partner + 1) === NAME) reader.at = partner + 1;
  }
  let name = '';
  if (reader.kindAt(reader.at) === NAME) {
    name = reader.sourceAt(reader.at);
    reader.at += 1;
  }
  return readFunctionRest(reader, start, name);
}

export function readFunctionRest(reader: SyntaxReader, start: number, name: string): Node {
  const parameters = reader.isMark('(') ? readParameters(reader) : [];
  skipToBody(reader);
  const body = reader.isMark('{') ? reader.readBraced() : [];
  return { type: 'function', start, end: reader.lastEnd, name, parameters, body, expression: false };
}

/** Skips a return type between the parameters and the body. */
function skipToBody(reader: SyntaxReader): void {
  const limit = reader.at + 40;
  let index = reader.at;
  while (index < limit && index < reader.count && !reader.isMark('{', index) && !reader.isMark(';', index) && !reader.isMark('=>', index)) {
    const partner = reader.partnerAt(index);
    index = partner > index ? partner + 1 : index + 1;
  }
  if (reader.isMark('{', index)) reader.at = index;
}

export function readParameters(reader: SyntaxReader): readonly Node[] {
  const close = reader.partnerAt(reader.at);
  const parameters: Node[] = [];
  if (close < 0) {
    reader.at += 1;
    return parameters;
  }
  reader.at += 1;
  let guard = reader.at - 1;
  while (reader.at < close && reader.at > guard) {
    guard = reader.at;
    reader.skipLines();
    const rest = reader.isMark('...');
    while (reader.isMark('*') || reader.isMark('**') || reader.isMark('...') || reader.isMark('@') || reader.isMark('&')) reader.at += 1;
    if (reader.at >= close) break;
    const parameter = reader.isMark('{') || reader.isMark('[') ? reader.readOperand() : parameterName(reader);
    parameters.push(
      rest
        ? { type: 'spread', start: parameter.start, end: parameter.end, value: parameter, keyed: false }
        : withDefault(reader, parameter, close),
    );
    skipToComma(reader, close);
  }
  reader.at = close + 1;
  return parameters;
}

/** A parameter with the default after its type, if it has one. */
function withDefault(reader: SyntaxReader, target: Node, close: number): Node {
  while (reader.at < close && !reader.isMark(',') && !reader.isMark('=')) {
    const partner = reader.partnerAt(reader.at);
    reader.at = partner > reader.at && !reader.isLine() ? partner + 1 : reader.at + 1;
  }
  if (!reader.takeMark('=')) return target;
  const value = reader.readExpression();
  return { type: 'assign', start: target.start, end: reader.lastEnd, target, operator: '=', value };
}

function parameterName(reader: SyntaxReader): Node {
  const start = reader.startAt(reader.at);
  let index = reader.at;
  while (/^(?:public|private|protected|readonly|string|int|array|bool)$/u.test(reader.sourceAt(index)) && reader.kindAt(index + 1) === NAME)
    index += 1;
  const name = reader.sourceAt(index);
  reader.at = index + 1;
  return { type: 'name', start, end: reader.endAt(index), name };
}

function skipToComma(reader: SyntaxReader, close: number): void {
  while (reader.at < close && !reader.isMark(',')) {
    const partner = reader.partnerAt(reader.at);
    reader.at = partner > reader.at ? partner + 1 : reader.at + 1;
  }
  if (reader.at < close) reader.at += 1;
}

export function isArrow(reader: SyntaxReader, partner: number): boolean {
  if (partner < 0 || reader.dialect.language !== 'javascript') return false;
  if (reader.isMark('=>', partner + 1)) return true;
  if (!reader.isMark(':', partner + 1)) return false;
  for (let index = partner + 2; index < partner + 24; index += 1) {
    if (reader.isMark('=>', index)) return true;
    if (reader.isMark(';', index) || reader.isMark('{', index) || reader.isMark(',', index) || reader.isLine(index)) return false;
  }
  return false;
}

/** `name(a) { … }` within an object. */
export function readMethod(reader: SyntaxReader, close: number): Node | undefined {
  let index = reader.at;
  while (/^(?:async|get|set|static|\*)$/u.test(reader.sourceAt(index)) && reader.kindAt(index + 1) === NAME) index += 1;
  if (reader.kindAt(index) !== NAME || !reader.isMark('(', index + 1) || reader.dialect.language !== 'javascript') return undefined;
  const partner = reader.partnerAt(index + 1);
  if (partner < 0 || partner >= close || !reader.isMark('{', partner + 1)) return undefined;
  const start = reader.startAt(reader.at);
  const name = reader.sourceAt(index);
  reader.at = index + 1;
  return readFunctionRest(reader, start, name);
}

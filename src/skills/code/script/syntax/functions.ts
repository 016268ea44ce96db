import { PROPERTY, readUntilEnd } from './definitions.js';
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
  const close = reader.partnerAt(reader.at);
  reader.at += 1;
  reader.takeMark('*');
  const receiver = reader.dialect.language === 'go' && reader.isMark('(') ? goReceiver(reader) : undefined;
  const name = functionName(reader);
  if (reader.dialect.ends === true) return readUntilEnd(reader, start, name, close);
  const made = readFunctionRest(reader, start, name);
  return receiver === undefined || made.type !== 'function' ? made : { ...made, receiver };
}

/** The name of a method's object: `func (c *Client) Do()`. */
function goReceiver(reader: SyntaxReader): string | undefined {
  const partner = reader.partnerAt(reader.at);
  if (partner <= reader.at || reader.kindAt(partner + 1) !== NAME || !reader.isMark('(', partner + 2)) return undefined;
  const name = reader.sourceAt(reader.at + 1);
  reader.at = partner + 1;
  return name;
}

/** A name, of which the last part counts: `M.setup`, `Client:send`, `String.send`. */
function functionName(reader: SyntaxReader): string {
  let name = '';
  while (reader.kindAt(reader.at) === NAME) {
    name = reader.sourceAt(reader.at);
    reader.at += 1;
    if (!((reader.isMark('.') || reader.isMark(':') || reader.isMark('::')) && reader.kindAt(reader.at + 1) === NAME)) break;
    reader.at += 1;
  }
  return name;
}

export function readFunctionRest(reader: SyntaxReader, start: number, name: string): Node {
  const parameters = reader.isMark('(') ? readParameters(reader) : [];
  skipToBody(reader);
  // A body of one expression: `=> x` in C#, `= x` in Kotlin.
  if ((reader.isMark('=>') || (reader.isMark('=') && reader.dialect.language === 'kotlin')) && reader.dialect.language !== 'javascript') {
    reader.at += 1;
    reader.skipLines();
    return { type: 'function', start, end: reader.lastEnd, name, parameters, body: [reader.readExpression()], expression: true };
  }
  const implicit = reader.dialect.language === 'rust' || reader.dialect.language === 'perl';
  const body = reader.isMark('{') ? reader.readBraced() : [];
  return { type: 'function', start, end: reader.lastEnd, name, parameters, body, expression: false, ...(implicit ? { implicit } : {}) };
}

/** Skips a return type between the parameters and the body. */
function skipToBody(reader: SyntaxReader): void {
  const limit = reader.at + 40;
  let index = reader.at;
  while (
    index < limit &&
    index < reader.count &&
    !reader.isMark('{', index) &&
    !reader.isMark(';', index) &&
    !reader.isMark('=>', index) &&
    !(reader.isMark('=', index) && reader.dialect.language === 'kotlin')
  ) {
    const partner = reader.partnerAt(index);
    index = partner > index ? partner + 1 : index + 1;
  }
  if (
    reader.isMark('{', index) ||
    ((reader.isMark('=>', index) || reader.isMark('=', index)) && /^(?:csharp|kotlin|php)$/u.test(reader.dialect.language))
  )
    reader.at = index;
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
  while (
    /^(?:public|private|protected|readonly|string|int|array|bool|this|vararg|val|var)$/u.test(reader.sourceAt(index)) &&
    reader.kindAt(index + 1) === NAME
  )
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
  const { arrow, language } = reader.dialect;
  if (partner < 0 || arrow === undefined || language === 'kotlin') return false;
  if (reader.isMark(arrow, partner + 1)) return true;
  if (language !== 'javascript') return false;
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
  const isGetter = index > reader.at && reader.isName('get', index - 1);
  reader.at = index + 1;
  const method = readFunctionRest(reader, start, name);
  return isGetter && method.type === 'function' ? { ...method, decorators: [PROPERTY] } : method;
}

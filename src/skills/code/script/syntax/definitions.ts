import { readSimple } from './assignments.js';
import { blockOf, readSuite } from './blocks.js';
import { readFunctionRest } from './functions.js';
import { NAME } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

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

function readDefParameters(reader: SyntaxReader): readonly Node[] {
  const close = reader.isMark('(') ? reader.partnerAt(reader.at) : -1;
  const parameters: Node[] = [];
  if (close < 0) return parameters;
  let expects = true;
  for (let index = reader.at + 1; index < close; index += 1) {
    if (reader.isMark(',', index)) expects = true;
    else if (expects && reader.kindAt(index) === NAME) {
      parameters.push({ type: 'name', start: reader.startAt(index), end: reader.endAt(index), name: reader.sourceAt(index) });
      expects = false;
    }
    const partner = reader.partnerAt(index);
    if (partner > index) index = partner;
  }
  reader.at = close + 1;
  return parameters;
}

export function readClass(reader: SyntaxReader, start: number): Node {
  reader.at += 1;
  if (reader.dialect.indented) {
    while (!reader.done && !reader.isMark(':') && !reader.isLine()) {
      const partner = reader.partnerAt(reader.at);
      reader.at = partner > reader.at ? partner + 1 : reader.at + 1;
    }
    reader.takeMark(':');
    return blockOf(reader, start, [], readSuite(reader));
  }
  let index = reader.at;
  while (index < reader.at + 40 && !reader.isMark('{', index) && !reader.isMark(';', index)) index += 1;
  if (!reader.isMark('{', index)) return reader.empty();
  reader.at = index;
  return blockOf(reader, start, [], readMembers(reader));
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
    while (
      /^(?:public|private|protected|static|async|readonly|get|set|override|abstract|final|function|\*|#)$/u.test(
        reader.sourceAt(reader.at),
      ) &&
      !reader.isMark('(', reader.at + 1)
    )
      reader.at += 1;
    const name = reader.sourceAt(reader.at);
    if (reader.kindAt(reader.at) === NAME && reader.isMark('(', reader.at + 1)) {
      reader.at += 1;
      body.push(readFunctionRest(reader, start, name));
    } else body.push(readSimple(reader));
    if (reader.at === before) reader.at += 1;
  }
  reader.at = close + 1;
  return body;
}

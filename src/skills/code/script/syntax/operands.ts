import { readBracketed } from './brackets.js';
import { readClass } from './definitions.js';
import { readArrowBody, readFunction, readLambda } from './functions.js';
import { COMMAND, MARK, NAME, NUMBER, TEMPLATE, TEXT } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';
import { literalNode, readTexts } from './texts.js';

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
  if (kind === MARK) return readBracketed(reader, start);
  return reader.empty();
}

function readNamed(reader: SyntaxReader, start: number): Node {
  const name = reader.sourceAt(reader.at);
  if (reader.dialect.indented && name === 'lambda') return readLambda(reader, start);
  if (
    name === 'function' ||
    name === 'func' ||
    (name === 'fn' && reader.dialect.language === 'php') ||
    (name === 'sub' && reader.dialect.language === 'perl')
  )
    return readFunction(reader, start);
  if (name === 'class' && reader.dialect.language === 'javascript' && !reader.isMark(':', reader.at + 1)) return readClass(reader, start);
  if (reader.isMark('=>', reader.at + 1) && reader.dialect.language === 'javascript') {
    const parameter: Node = { type: 'name', start, end: reader.endAt(reader.at), name };
    reader.at += 2;
    return readArrowBody(reader, start, [parameter]);
  }
  reader.at += 1;
  return { type: 'name', start, end: reader.endAt(reader.at - 1), name };
}

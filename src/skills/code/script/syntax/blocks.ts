import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';

/** A block of statements, after what its head evaluates. */
export function blockOf(reader: SyntaxReader, start: number, head: readonly Node[], body: readonly Node[]): Node {
  return { type: 'block', start, end: reader.lastEnd, body: [...head, ...body] };
}

/** What follows a colon: the rest of the line, or an indented block. */
export function readSuite(reader: SyntaxReader): Node[] {
  if (!reader.isLine()) {
    const body: Node[] = [];
    while (!reader.done && !reader.isLine()) {
      const before = reader.at;
      body.push(reader.readStatement());
      if (!reader.takeMark(';') && reader.at === before) reader.at += 1;
    }
    return body;
  }
  const indent = reader.partnerAt(reader.at);
  return indent > indentOfLineBefore(reader) ? reader.readIndented(indent) : [];
}

/** The indentation of the line on which the position stands. */
function indentOfLineBefore(reader: SyntaxReader): number {
  const text = reader.tokens.text;
  const position = reader.startAt(reader.at);
  for (let index = reader.at - 1; index >= 0; index -= 1) if (reader.isLine(index)) return reader.partnerAt(index);
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
}

/** The block of a compound statement in any dialect. */
export function readBody(reader: SyntaxReader): readonly Node[] {
  if (reader.dialect.indented) {
    while (!reader.done && !reader.isMark(':') && !reader.isLine()) reader.at += 1;
    reader.takeMark(':');
    return readSuite(reader);
  }
  const index = reader.nextSolid();
  if (!reader.isMark('{', index)) return [];
  reader.at = index;
  return reader.readBraced();
}

/** A branch beside the one before it (`else`, `except`, `catch`): its assignments leave open what a name holds after both. */
export function asAlternative(node: Node): Node {
  if (node.type !== 'block' || !node.body.some((inner) => inner.type === 'assign')) return node;
  return { ...node, body: node.body.map((inner) => (inner.type === 'assign' ? { ...inner, alternative: true } : inner)) };
}

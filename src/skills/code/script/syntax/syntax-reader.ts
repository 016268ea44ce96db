import type { Tokens } from './lex.js';
import type { Node } from './nodes.js';
import { TokenStream } from './token-stream.js';

/** A reader of one program: a position in its tokens, and the productions that call each other in a circle. */
export abstract class SyntaxReader extends TokenStream {
  /** The source of a loop follows `in`, which is then no operator. */
  noIn = false;

  abstract readStatement(): Node;
  /** Statements up to the token with the index `end`. */
  abstract readStatements(end: number): Node[];
  /** Statements of one indentation, or deeper by mistake. */
  abstract readIndented(indent: number): Node[];
  /** Statements between braces, from the opening one on. */
  abstract readBraced(): readonly Node[];
  /** An expression, or several with commas between them as a list. */
  abstract readTuple(): Node;
  abstract readExpression(): Node;
  /** An expression without assignments and conditions. */
  abstract readOperation(): Node;
  abstract readOperand(): Node;
  /** A reader for other tokens of the same text. */
  abstract inner(tokens: Tokens): SyntaxReader;

  empty(): Node {
    return { type: 'empty', start: this.startAt(this.at), end: this.startAt(this.at), source: '' };
  }

  join(operator: string, parts: readonly Node[], start: number): Node {
    return { type: 'join', operator, parts, start, end: this.lastEnd };
  }

  skipLinesUnlessIndented(): void {
    if (!this.dialect.indented) this.skipLines();
  }
}

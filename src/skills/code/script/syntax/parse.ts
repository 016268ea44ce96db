import type { Dialect } from './dialect.js';
import { lex, type Tokens } from './lex.js';
import type { Node } from './nodes.js';
import { modified } from './modifiers.js';
import { readOperand } from './operands.js';
import { readExpression, readLoose, readTuple } from './operators.js';
import { simplified } from './simplify.js';
import { readStatement } from './statements.js';
import { SyntaxReader } from './syntax-reader.js';
import { MAX_DEPTH } from './token-stream.js';

export interface Script {
  readonly body: readonly Node[];
  readonly truncated: boolean;
}

/** Longest text that is read, in UTF-16 units. */
const MAX_LENGTH = 4_000_000;

/** Reads a program into a light syntax tree. Tolerant: what is no program comes out as odd nodes. Linear; never throws. */
export function parse(text: string, dialect: Dialect): Script {
  const reader = new ScriptReader(simplified(lex(text, dialect, 0, Math.min(text.length, MAX_LENGTH))));
  const body = dialect.indented ? reader.readIndented(0) : reader.readStatements(reader.count);
  return { body, truncated: reader.truncated || text.length > MAX_LENGTH };
}

class ScriptReader extends SyntaxReader {
  override inner(tokens: Tokens): SyntaxReader {
    return new ScriptReader(tokens);
  }

  override readStatement(): Node {
    return modified(this, readStatement(this));
  }

  override readTuple(): Node {
    return readTuple(this);
  }

  override readExpression(): Node {
    return readExpression(this);
  }

  override readOperation(): Node {
    return readLoose(this);
  }

  override readOperand(): Node {
    return readOperand(this);
  }

  override readIndented(indent: number): Node[] {
    const body: Node[] = [];
    if (this.depth >= MAX_DEPTH) {
      this.truncated = true;
      while (!this.done && !(this.isLine() && this.partnerAt(this.at) < indent)) this.at += 1;
      return body;
    }
    return this.#statements(
      body,
      () => this.isLine() && this.partnerAt(this.at) < indent,
      () => this.isLine(),
    );
  }

  override readStatements(end: number): Node[] {
    const body: Node[] = [];
    if (this.depth >= MAX_DEPTH) {
      this.truncated = true;
      this.at = end;
      return body;
    }
    return this.#statements(
      body,
      () => this.at >= end,
      () => this.isLine() || this.isMark(';'),
    );
  }

  /** Adds statements to a body, one level deeper, up to where it ends; what stands between them is passed over. */
  #statements(body: Node[], ends: () => boolean, separates: () => boolean): Node[] {
    this.depth += 1;
    // Where words end blocks, the branches of one follow each other without brackets.
    let isBranch = false;
    while (!this.done && !ends()) {
      const before = this.at;
      if (!separates()) {
        if (this.dialect.ends === true) isBranch = branchesAt(this.sourceAt(this.at), isBranch);
        const statement = this.readStatement();
        body.push(isBranch && statement.type === 'assign' ? { ...statement, alternative: true } : statement);
      }
      if (this.at === before) this.at += 1;
    }
    this.depth -= 1;
    return body;
  }

  override readBraced(): readonly Node[] {
    const close = this.partnerAt(this.at);
    if (close < 0) {
      this.at += 1;
      return [];
    }
    this.at += 1;
    const outer = this.noIn;
    this.noIn = false;
    const body = this.readStatements(close);
    this.noIn = outer;
    this.at = close + 1;
    return body;
  }
}

/** Whether statements behind a word stand in a branch beside another, for what was so before it. */
function branchesAt(word: string, before: boolean): boolean {
  return BRANCHES.has(word) || (before && word !== 'end');
}

const BRANCHES = new Set(['else', 'elsif', 'elseif', 'rescue', 'when']);

import type { Dialect } from './dialect.js';
import { ExpressionReader } from './expressions.js';
import { lex, MARK, NAME, TEMPLATE, TEXT, type Tokens } from './lex.js';
import type { Node } from './nodes.js';
import { MAX_DEPTH } from './token-stream.js';

export interface Script {
  readonly body: readonly Node[];
  readonly truncated: boolean;
}

/** Longest text that is read, in UTF-16 units. */
const MAX_LENGTH = 4_000_000;

/** Reads a program into a light syntax tree. Tolerant: what is no program comes out as odd nodes. Linear; never throws. */
export function parse(text: string, dialect: Dialect): Script {
  const reader = new ScriptReader(lex(text, dialect, 0, Math.min(text.length, MAX_LENGTH)));
  const body = dialect.indented ? reader.readIndented(0) : reader.readStatements(reader.count);
  return { body, truncated: reader.truncated || text.length > MAX_LENGTH };
}

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
const DECLARERS = new Set(['const', 'let', 'var', 'my', 'our', 'local', 'static', 'global', 'nonlocal']);

class ScriptReader extends ExpressionReader {
  protected override inner(tokens: Tokens): ExpressionReader {
    return new ScriptReader(tokens);
  }

  /** Statements of one indentation, or deeper by mistake. */
  readIndented(indent: number): Node[] {
    const body: Node[] = [];
    if (this.depth >= MAX_DEPTH) {
      this.truncated = true;
      while (!this.done && !(this.isLine() && this.partnerAt(this.at) < indent)) this.at += 1;
      return body;
    }
    this.depth += 1;
    while (!this.done) {
      if (this.isLine()) {
        if (this.partnerAt(this.at) < indent) break;
        this.at += 1;
        continue;
      }
      const before = this.at;
      body.push(this.#readStatement());
      if (this.at === before) this.at += 1;
    }
    this.depth -= 1;
    return body;
  }

  readStatements(end: number): Node[] {
    const body: Node[] = [];
    if (this.depth >= MAX_DEPTH) {
      this.truncated = true;
      this.at = end;
      return body;
    }
    this.depth += 1;
    while (this.at < end && !this.done) {
      if (this.isLine() || this.isMark(';')) {
        this.at += 1;
        continue;
      }
      const before = this.at;
      body.push(this.#readStatement());
      if (this.at === before) this.at += 1;
    }
    this.depth -= 1;
    return body;
  }

  protected override readBraced(): readonly Node[] {
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

  #readStatement(): Node {
    const start = this.startAt(this.at);
    if (this.isMark('{') && !this.dialect.indented) return this.#block(start, [], this.readBraced());
    if (this.isMark('@') && !this.dialect.sigils) return this.#readDecorator();
    if (this.kindAt(this.at) !== NAME) return this.#readSimple();
    const word = this.sourceAt(this.at);
    if (this.isMark('=', this.at + 1) || this.isMark('.', this.at + 1)) return this.#readSimple();
    if (word === 'import' || word === 'from' || word === 'use' || word === 'require') {
      const imported = this.#readImport(word, start);
      if (imported) return imported;
    }
    if (word === 'export' && this.isName('default', this.at + 1)) this.at += 1;
    if (DECLARERS.has(word)) return this.#readDeclaration();
    if (word === 'def' || (word === 'async' && this.isName('def', this.at + 1))) return this.#readDef(start);
    if ((word === 'function' || word === 'sub' || word === 'func') && this.kindAt(this.at + 1) !== -1) return this.readFunction(start);
    if (word === 'class' || word === 'interface' || word === 'namespace' || word === 'module' || word === 'struct')
      return this.#readClass(start);
    if (word === 'for' || word === 'foreach') return this.#readFor(start);
    if (word === 'with' && this.dialect.indented) return this.#readWith(start);
    if (word === 'return') {
      this.at += 1;
      const value = this.isLine() || this.isMark(';') || this.isMark('}') ? this.empty() : this.readTuple();
      return { type: 'return', start, end: this.lastEnd, value };
    }
    if (CONDITIONS.has(word)) return this.#readCondition(start);
    if (BARE.has(word)) {
      this.at += 1;
      if (this.dialect.indented && this.takeMark(':')) return this.#block(start, [], this.#readSuite());
      return this.isMark('{') ? this.#block(start, [], this.readBraced()) : this.empty();
    }
    return this.#readSimple();
  }

  #block(start: number, head: readonly Node[], body: readonly Node[]): Node {
    return { type: 'block', start, end: this.lastEnd, body: [...head, ...body] };
  }

  #readDecorator(): Node {
    this.at += 1;
    const node = this.readExpression();
    return node;
  }

  /** An expression statement; in Ruby and Perl also a call without brackets: `system "ls"`. */
  #readSimple(): Node {
    const first = this.readTuple();
    if (!this.dialect.sigils || (first.type !== 'name' && first.type !== 'member')) {
      this.#skipAnnotation();
      return this.isMark('=') ? this.#lateAssignment(first) : first;
    }
    const kind = this.kindAt(this.at);
    if (kind !== TEXT && kind !== TEMPLATE && kind !== NAME && !this.isMark('[')) return first;
    const value = this.readTuple();
    const items = value.type === 'list' ? value.items : [value];
    return { type: 'call', start: first.start, end: this.lastEnd, callee: first, args: items.map((item) => ({ name: '', value: item })) };
  }

  /** `name: Type = value`. */
  #skipAnnotation(): void {
    if (!this.isMark(':') || this.dialect.language === 'ruby') return;
    const limit = this.at + 30;
    for (let index = this.at + 1; index < limit; index += 1) {
      if (this.isMark('=', index)) {
        this.at = index;
        return;
      }
      const kind = this.kindAt(index);
      if (kind !== NAME && kind !== TEXT && !(kind === MARK && /^[[\]<>|.,]$/u.test(this.sourceAt(index)))) return;
    }
  }

  #lateAssignment(target: Node): Node {
    this.at += 1;
    this.skipLinesUnlessIndented();
    const value = this.readTuple();
    return { type: 'assign', start: target.start, end: this.lastEnd, target, operator: '=', value };
  }

  #readDeclaration(): Node {
    const start = this.startAt(this.at);
    this.at += 1;
    const body: Node[] = [];
    for (let guard = 0; guard < 500; guard += 1) {
      this.skipLinesUnlessIndented();
      const target = this.isMark('{') || this.isMark('[') || this.isMark('(') ? this.readExpression() : this.#readDeclared();
      if (target.type === 'assign') body.push({ ...target, operator: 'declare' });
      else {
        this.#skipAnnotation();
        body.push(this.isMark('=') ? this.#assignOne(target) : target);
      }
      if (!this.takeMark(',')) break;
    }
    return body.length === 1 && body[0] ? body[0] : this.#block(start, [], body);
  }

  #readDeclared(): Node {
    const node: Node = { type: 'name', start: this.startAt(this.at), end: this.endAt(this.at), name: this.sourceAt(this.at) };
    if (this.kindAt(this.at) === NAME) this.at += 1;
    return node;
  }

  #assignOne(target: Node): Node {
    this.at += 1;
    this.skipLines();
    const value = this.readExpression();
    return { type: 'assign', start: target.start, end: this.lastEnd, target, operator: 'declare', value };
  }

  /** A Python or Ruby function. Ruby's body is read in place, as its end is no bracket. */
  #readDef(start: number): Node {
    while (!this.isName('def')) this.at += 1;
    this.at += 1;
    const name = this.sourceAt(this.at);
    this.at += 1;
    if (this.dialect.language === 'ruby') {
      const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
      if (close > 0) this.at = close + 1;
      return this.empty();
    }
    const parameters = this.#readDefParameters();
    while (!this.done && !this.isMark(':') && !this.isLine()) this.at += 1;
    this.takeMark(':');
    const body = this.#readSuite();
    return { type: 'function', start, end: this.lastEnd, name, parameters, body, expression: false };
  }

  #readDefParameters(): readonly Node[] {
    const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
    const parameters: Node[] = [];
    if (close < 0) return parameters;
    let expects = true;
    for (let index = this.at + 1; index < close; index += 1) {
      if (this.isMark(',', index)) expects = true;
      else if (expects && this.kindAt(index) === NAME) {
        parameters.push({ type: 'name', start: this.startAt(index), end: this.endAt(index), name: this.sourceAt(index) });
        expects = false;
      }
      const partner = this.partnerAt(index);
      if (partner > index) index = partner;
    }
    this.at = close + 1;
    return parameters;
  }

  /** What follows a colon: the rest of the line, or an indented block. */
  #readSuite(): Node[] {
    if (!this.isLine()) {
      const body: Node[] = [];
      while (!this.done && !this.isLine()) {
        const before = this.at;
        body.push(this.#readStatement());
        if (!this.takeMark(';') && this.at === before) this.at += 1;
      }
      return body;
    }
    const indent = this.partnerAt(this.at);
    return indent > this.#indentOfLineBefore() ? this.readIndented(indent) : [];
  }

  /** The indentation of the line on which the position stands. */
  #indentOfLineBefore(): number {
    const text = this.tokens.text;
    const position = this.startAt(this.at);
    for (let index = this.at - 1; index >= 0; index -= 1) if (this.isLine(index)) return this.partnerAt(index);
    const lineStart = text.lastIndexOf('\n', position - 1) + 1;
    return /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
  }

  #readClass(start: number): Node {
    this.at += 1;
    if (this.dialect.indented) {
      while (!this.done && !this.isMark(':') && !this.isLine()) {
        const partner = this.partnerAt(this.at);
        this.at = partner > this.at ? partner + 1 : this.at + 1;
      }
      this.takeMark(':');
      return this.#block(start, [], this.#readSuite());
    }
    let index = this.at;
    while (index < this.at + 40 && !this.isMark('{', index) && !this.isMark(';', index)) index += 1;
    if (!this.isMark('{', index)) return this.empty();
    this.at = index;
    return this.#block(start, [], this.#readMembers());
  }

  /** Members of a class: methods as functions, fields as assignments. */
  #readMembers(): readonly Node[] {
    const close = this.partnerAt(this.at);
    if (close < 0) {
      this.at += 1;
      return [];
    }
    this.at += 1;
    const body: Node[] = [];
    while (this.at < close) {
      const before = this.at;
      if (this.isLine() || this.isMark(';')) {
        this.at += 1;
        continue;
      }
      const start = this.startAt(this.at);
      while (
        /^(?:public|private|protected|static|async|readonly|get|set|override|abstract|final|function|\*|#)$/u.test(
          this.sourceAt(this.at),
        ) &&
        !this.isMark('(', this.at + 1)
      )
        this.at += 1;
      const name = this.sourceAt(this.at);
      if (this.kindAt(this.at) === NAME && this.isMark('(', this.at + 1)) {
        this.at += 1;
        body.push(this.readFunctionRest(start, name));
      } else body.push(this.#readSimple());
      if (this.at === before) this.at += 1;
    }
    this.at = close + 1;
    return body;
  }

  #readFor(start: number): Node {
    this.at += 1;
    this.takeName('await');
    const bracketed = this.isMark('(') && !this.dialect.indented;
    const close = bracketed ? this.partnerAt(this.at) : -1;
    if (bracketed && close > 0) this.at += 1;
    while (DECLARERS.has(this.sourceAt(this.at))) this.at += 1;
    this.noIn = true;
    const target = this.readTuple();
    this.noIn = false;
    const named = this.takeName('in') || this.takeName('of');
    const source = named || this.takeMark(':=') || this.takeName('as') ? this.readTuple() : this.empty();
    const rest: Node[] = [];
    if (close > 0) {
      while (this.at < close) {
        const before = this.at;
        if (!this.takeMark(';')) rest.push(this.readExpression());
        if (this.at === before) this.at += 1;
      }
      this.at = close + 1;
    }
    const body = this.#readBody();
    return { type: 'loop', start, end: this.lastEnd, target, source, body: [...rest, ...body] };
  }

  /** The block of a compound statement in any dialect. */
  #readBody(): readonly Node[] {
    if (this.dialect.indented) {
      while (!this.done && !this.isMark(':') && !this.isLine()) this.at += 1;
      this.takeMark(':');
      return this.#readSuite();
    }
    const index = this.nextSolid();
    if (!this.isMark('{', index)) return [];
    this.at = index;
    return this.readBraced();
  }

  #readWith(start: number): Node {
    this.at += 1;
    const head: Node[] = [];
    const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
    if (close > 0 && this.isMark(':', close + 1)) this.at += 1;
    for (let guard = 0; guard < 50; guard += 1) {
      this.skipWithinBrackets(close);
      const value = this.readExpression();
      const named = value.type === 'join' && value.operator === 'as';
      if (named) {
        const target = this.#lastName();
        head.push({ type: 'assign', start: value.start, end: this.lastEnd, target, operator: '=', value: value.parts[0] ?? value });
      } else if (this.takeName('as')) {
        const target = this.readExpression();
        head.push({ type: 'assign', start: value.start, end: this.lastEnd, target, operator: '=', value });
      } else head.push(value);
      if (!this.takeMark(',')) break;
    }
    if (close > 0 && this.at <= close) this.at = close + 1;
    const body = this.#readBody();
    return this.#block(start, head, body);
  }

  protected skipWithinBrackets(close: number): void {
    if (close > 0) this.skipLines();
  }

  /** The name just read as a type by `as`, which in `with` is the target. */
  #lastName(): Node {
    const index = this.at - 1;
    return { type: 'name', start: this.startAt(index), end: this.endAt(index), name: this.sourceAt(index) };
  }

  #readCondition(start: number): Node {
    this.at += 1;
    const head: Node[] = [];
    if (this.isMark('{')) return this.#block(start, [], this.readBraced());
    if (!this.isMark(':') && !this.isLine()) head.push(this.readTuple());
    while (this.takeMark(';')) head.push(this.readTuple());
    if (this.dialect.indented) return this.#block(start, head, this.#readBody());
    const index = this.nextSolid();
    if (!this.isMark('{', index)) return this.#block(start, head, []);
    this.at = index;
    return this.#block(start, head, this.readBraced());
  }

  #readImport(word: string, start: number): Node | undefined {
    if (this.dialect.language === 'python') return word === 'from' ? this.#readFromImport(start) : this.#readPlainImport(start);
    if (this.dialect.language === 'javascript' && word === 'import' && !this.isMark('(', this.at + 1)) return this.#readModuleImport(start);
    return undefined;
  }

  #readDotted(): string {
    let name = '';
    while (this.kindAt(this.at) === NAME || this.isMark('.') || this.isMark('...')) {
      if (this.kindAt(this.at) === NAME && (this.isName('import') || this.isName('as'))) break;
      name += this.sourceAt(this.at);
      this.at += 1;
    }
    return name;
  }

  #readPlainImport(start: number): Node {
    this.at += 1;
    const body: Node[] = [];
    do {
      const module = this.#readDotted();
      const local = this.takeName('as') ? this.sourceAt(this.at++) : (module.split('.')[0] ?? '');
      const bound = local === module.split('.')[0] && module.includes('.') ? (module.split('.')[0] ?? '') : module;
      body.push({ type: 'import', start, end: this.lastEnd, module: bound, bindings: [{ local, member: '' }] });
    } while (this.takeMark(','));
    return this.#block(start, [], body);
  }

  #readFromImport(start: number): Node {
    this.at += 1;
    const module = this.#readDotted();
    const bindings: { local: string; member: string }[] = [];
    if (this.takeName('import')) {
      const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
      if (close > 0) this.at += 1;
      for (let guard = 0; guard < 300; guard += 1) {
        if (close > 0) this.skipLines();
        const member = this.sourceAt(this.at);
        if (this.kindAt(this.at) !== NAME && member !== '*') break;
        this.at += 1;
        const local = this.takeName('as') ? this.sourceAt(this.at++) : member;
        bindings.push({ local, member });
        if (!this.takeMark(',')) break;
      }
      if (close > 0) this.at = close + 1;
    }
    return { type: 'import', start, end: this.lastEnd, module, bindings };
  }

  /** `import a, { b as c }, * as d from 'module'`. */
  #readModuleImport(start: number): Node {
    this.at += 1;
    this.takeName('type');
    const bindings: { local: string; member: string }[] = [];
    for (let guard = 0; guard < 300 && !this.done; guard += 1) {
      if (this.kindAt(this.at) === TEXT) break;
      if (
        this.takeName('from') ||
        this.takeMark(',') ||
        this.takeMark('{') ||
        this.takeMark('}') ||
        this.takeMark('*') ||
        this.takeName('as')
      )
        continue;
      if (this.isLine()) {
        this.at += 1;
        continue;
      }
      if (this.kindAt(this.at) !== NAME) return this.empty();
      const member = this.sourceAt(this.at);
      const inBraces = this.isMark('{', this.at - 1) || this.isMark(',', this.at - 1) || this.isLine(this.at - 1);
      this.at += 1;
      const local = this.isName('as') ? this.sourceAt(this.at + 1) : member;
      if (local !== member) this.at += 2;
      bindings.push({ local, member: inBraces ? member : '' });
    }
    const module = this.kindAt(this.at) === TEXT ? this.sourceAt(this.at).slice(1, -1) : '';
    if (this.kindAt(this.at) === TEXT) this.at += 1;
    return { type: 'import', start, end: this.lastEnd, module, bindings };
  }
}

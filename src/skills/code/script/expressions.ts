import { COMMAND, lex, MARK, NAME, NUMBER, TEMPLATE, TEXT } from './lex.js';
import type { Argument, FunctionNode, Node } from './nodes.js';
import { readLiteral } from './text-literal.js';
import { MAX_DEPTH, TokenStream } from './token-stream.js';

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
const ASSIGNS = new Set(['=', '+=', ':=', '.=', '||=', '??=', '|=', '/=', '-=', '<<']);
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
/** Longest chain of members, calls and indices that is kept as one. */
const MAX_CHAIN = 150;
const CLOSERS = new Set([')', ']', '}']);

/** Reads expressions of all dialects. Precedence is kept for sums and products, which build texts; the rest is joined from left to right. */
export abstract class ExpressionReader extends TokenStream {
  /** Reads statements between braces, up to the closing one. */
  protected abstract readBraced(): readonly Node[];

  empty(): Node {
    return { type: 'empty', start: this.startAt(this.at), end: this.startAt(this.at), source: '' };
  }

  /** An expression with commas as a list: the right side of an assignment, a returned tuple. */
  readTuple(): Node {
    const first = this.readExpression();
    if (!this.isMark(',')) return first;
    const items = [first];
    while (this.takeMark(',')) {
      if (this.isLine() || this.isMark('=') || this.isMark(':=') || this.done) break;
      items.push(this.readExpression());
    }
    const last = items.at(-1);
    if (last?.type === 'assign' && this.dialect.language !== 'javascript') {
      const targets = [...items.slice(0, -1), last.target];
      const target: Node = { type: 'list', start: first.start, end: last.target.end, items: targets, keys: [] };
      return { ...last, start: first.start, target };
    }
    return { type: 'list', start: first.start, end: this.lastEnd, items, keys: [] };
  }

  readExpression(): Node {
    if (this.depth >= MAX_DEPTH) return this.#skipDeep();
    this.depth += 1;
    const node = this.#readTernary();
    this.depth -= 1;
    return node;
  }

  #skipDeep(): Node {
    this.truncated = true;
    const partner = this.partnerAt(this.at);
    this.at = partner > this.at ? partner + 1 : this.at + 1;
    return this.empty();
  }

  #readTernary(): Node {
    const start = this.startAt(this.at);
    const first = this.#readLoose();
    if (this.#operatorIs(ASSIGNS)) return this.#assignTo(first);
    const question = this.#operatorIndex();
    if (this.isMark('?', question) && !this.dialect.indented) {
      this.at = question + 1;
      this.skipLines();
      const yes = this.readExpression();
      this.skipLines();
      if (!this.takeMark(':')) return this.#joined('or', [first, yes], start);
      this.skipLines();
      return this.#joined('or', [yes, this.readExpression()], start);
    }
    if (this.dialect.indented && this.isName('if')) {
      this.at += 1;
      const condition = this.#readLoose();
      if (!this.takeName('else')) return this.#joined('or', [first, condition], start);
      return this.#joined('or', [first, this.readExpression()], start);
    }
    return first;
  }

  #assignTo(target: Node): Node {
    const operator = this.sourceAt(this.#operatorIndex());
    this.at = this.#operatorIndex() + 1;
    this.skipLines();
    const value = this.dialect.indented ? this.readTuple() : this.readExpression();
    return { type: 'assign', start: target.start, end: this.lastEnd, target, operator, value };
  }

  #joined(operator: string, parts: readonly Node[], start: number): Node {
    return { type: 'join', operator, parts, start, end: this.lastEnd };
  }

  /** The index of the operator after an operand; in dialects without significant lines it may stand on the next one. */
  #operatorIndex(): number {
    if (!this.isLine() || this.dialect.indented) return this.at;
    const next = this.nextSolid();
    const mark = this.kindAt(next) === MARK ? this.sourceAt(next) : '';
    const continues =
      mark !== '' &&
      (SUMS.has(mark) ||
        mark === '?' ||
        mark === ':' ||
        mark === '||' ||
        mark === '&&' ||
        mark === '??' ||
        (mark === '.' && this.dialect.joins === '.'));
    return continues && mark !== '-' && mark !== ':' ? next : this.at;
  }

  #operatorIs(set: ReadonlySet<string>): boolean {
    const index = this.#operatorIndex();
    const kind = this.kindAt(index);
    return (kind === MARK || kind === NAME) && set.has(this.sourceAt(index));
  }

  #readLevel(operators: ReadonlySet<string>, next: () => Node, extra = ''): Node {
    const start = this.startAt(this.at);
    let left = next();
    for (;;) {
      const index = this.#operatorIndex();
      const kind = this.kindAt(index);
      if (kind !== MARK && kind !== NAME) return left;
      const operator = this.sourceAt(index);
      if (!operators.has(operator) && (extra === '' || operator !== extra)) return left;
      if (kind === NAME && operator === 'x' && this.dialect.language !== 'perl') return left;
      if (operator === 'in' && this.noIn) return left;
      const parts = [left];
      while (this.kindAt(this.#operatorIndex()) === kind && this.sourceAt(this.#operatorIndex()) === operator) {
        this.at = this.#operatorIndex() + 1;
        this.skipLinesUnlessIndented();
        if (this.isName('not') || this.isName('in')) this.at += 1;
        parts.push(operator === 'as' || operator === 'satisfies' ? this.#skipType() : next());
      }
      left = this.#joined(operator, operator === 'as' || operator === 'satisfies' ? parts.slice(0, 1) : parts, start);
    }
  }

  /** The source of a loop follows `in`, which is then no operator. */
  protected noIn = false;

  protected skipLinesUnlessIndented(): void {
    if (!this.dialect.indented) this.skipLines();
  }

  #skipType(): Node {
    while (
      this.kindAt(this.at) === NAME ||
      this.isMark('.') ||
      this.isMark('<') ||
      this.isMark('>') ||
      this.isMark('[') ||
      this.isMark(']')
    )
      this.at += 1;
    return this.empty();
  }

  #readLoose(): Node {
    return this.#readLevel(LOOSE, () => this.#readSum());
  }

  #readSum(): Node {
    return this.#readLevel(SUMS, () => this.#readProduct(), this.dialect.joins);
  }

  #readProduct(): Node {
    return this.#readLevel(PRODUCTS, () => this.#readUnary());
  }

  #readUnary(): Node {
    let guard = 0;
    while (guard < 200) {
      guard += 1;
      const kind = this.kindAt(this.at);
      const source = kind === MARK || kind === NAME ? this.sourceAt(this.at) : '';
      const prefixMark = kind === MARK && /^(?:[!~+&\\*-]|\.\.\.|\*\*|@|--|\+\+)$/u.test(source);
      const next = this.at + 1;
      const prefixName =
        kind === NAME &&
        PREFIX_NAMES.has(source) &&
        !this.isMark('.', next) &&
        !this.isMark('=', next) &&
        !this.isMark(',', next) &&
        !this.isMark(')', next) &&
        !(
          this.isMark('(', next) &&
          source !== 'await' &&
          source !== 'not' &&
          source !== 'typeof' &&
          !(source === 'async' && this.#isArrow(this.partnerAt(next)))
        ) &&
        !(source === 'async' && !this.#startsFunction(next));
      if (!prefixMark && !prefixName) break;
      this.at += 1;
      this.skipLinesUnlessIndented();
    }
    return this.#readPostfix(this.#readOperand());
  }

  #startsFunction(index: number): boolean {
    return this.isName('function', index) || this.isMark('(', index) || this.isName('def', index) || this.kindAt(index) === NAME;
  }

  #readOperand(): Node {
    const kind = this.kindAt(this.at);
    const start = this.startAt(this.at);
    const end = this.endAt(this.at);
    if (kind === TEXT || kind === TEMPLATE) return this.#readTexts();
    if (kind === COMMAND) {
      this.at += 1;
      return { type: 'command', start, end, line: this.#literal(this.at - 1, true) };
    }
    if (kind === NUMBER) {
      this.at += 1;
      return { type: 'empty', start, end, source: this.tokens.text.slice(start, Math.min(end, start + 400)) };
    }
    if (kind === NAME) return this.#readNamed(start);
    if (kind === MARK) return this.#readBracketed(start);
    return this.empty();
  }

  /** Adjacent texts are one in Python and Ruby. */
  #readTexts(): Node {
    const start = this.startAt(this.at);
    const parts = [this.#literal(this.at, false)];
    this.at += 1;
    while (this.dialect.indented && (this.kindAt(this.at) === TEXT || this.kindAt(this.at) === TEMPLATE)) {
      parts.push(this.#literal(this.at, false));
      this.at += 1;
    }
    return parts.length === 1 && parts[0] ? parts[0] : this.#joined('+', parts, start);
  }

  #literal(index: number, command: boolean): Node {
    const start = this.startAt(index);
    const end = this.endAt(index);
    const literal = readLiteral(this.tokens.text, start, end, this.dialect);
    if (this.kindAt(index) === TEMPLATE || (command && this.dialect.interpolation !== 'none'))
      return this.#template(start, end, literal.contentStart, literal.contentEnd);
    return { type: 'text', start, end, text: literal.text, exact: literal.verbatim ? literal.contentStart : -1 };
  }

  /** A text with expressions: each is read in its place. */
  #template(start: number, end: number, from: number, to: number): Node {
    const content = this.tokens.text.slice(from, to);
    const opening =
      this.dialect.interpolation === 'prefix'
        ? /\{/gu
        : this.dialect.interpolation === 'ruby'
          ? /#\{/gu
          : this.dialect.language === 'javascript'
            ? /\$\{/gu
            : /\$\{?(?=[A-Za-z_])/gu;
    if (this.depth >= MAX_DEPTH || !opening.test(content))
      return {
        type: 'text',
        start,
        end,
        text: content.includes('\\') ? readLiteral(`"${content}"`, 0, content.length + 2, this.dialect).text : content,
        exact: content.includes('\\') ? -1 : from,
      };
    const parts: Node[] = [];
    let done = 0;
    opening.lastIndex = 0;
    for (let found = opening.exec(content); found && parts.length < 400; found = opening.exec(content)) {
      if (content[found.index - 1] === '\\' || (content[found.index + 1] === '{' && this.dialect.interpolation === 'prefix')) {
        opening.lastIndex = found.index + 2;
        continue;
      }
      const expressionStart = found.index + found[0].length;
      const expressionEnd = endOfExpression(content, expressionStart, found[0].endsWith('{'));
      if (found.index > done) parts.push(this.#plain(from + done, from + found.index));
      parts.push(this.#embedded(from + expressionStart, from + expressionEnd));
      done = Math.min(content.length, expressionEnd + (found[0].endsWith('{') ? 1 : 0));
      opening.lastIndex = done;
    }
    if (done < content.length) parts.push(this.#plain(from + done, to));
    return { type: 'join', operator: '+', parts, start, end };
  }

  #plain(start: number, end: number): Node {
    const text = this.tokens.text.slice(start, end);
    return {
      type: 'text',
      start,
      end,
      text: text.includes('\\') ? readLiteral(`"${text}"`, 0, text.length + 2, this.dialect).text : text,
      exact: text.includes('\\') ? -1 : start,
    };
  }

  #embedded(start: number, end: number): Node {
    const inner = this.inner(lex(this.tokens.text, this.dialect, start, end));
    inner.depth = this.depth + 4;
    if (inner.dialect.indented) inner.skipLines();
    const node = inner.readExpression();
    this.truncated ||= inner.truncated;
    return node;
  }

  /** A reader for other tokens of the same text. */
  protected abstract inner(tokens: ReturnType<typeof lex>): ExpressionReader;

  #readNamed(start: number): Node {
    const name = this.sourceAt(this.at);
    if (this.dialect.indented && name === 'lambda') return this.#readLambda(start);
    if (
      name === 'function' ||
      name === 'func' ||
      (name === 'fn' && this.dialect.language === 'php') ||
      (name === 'sub' && this.dialect.language === 'perl')
    )
      return this.readFunction(start);
    if (this.isMark('=>', this.at + 1) && this.dialect.language === 'javascript') {
      const parameter: Node = { type: 'name', start, end: this.endAt(this.at), name };
      this.at += 2;
      return this.#readArrowBody(start, [parameter]);
    }
    this.at += 1;
    return { type: 'name', start, end: this.endAt(this.at - 1), name };
  }

  #readLambda(start: number): Node {
    this.at += 1;
    const parameters: Node[] = [];
    while (!this.done && !this.isMark(':') && !this.isLine()) {
      if (this.kindAt(this.at) === NAME)
        parameters.push({ type: 'name', start: this.startAt(this.at), end: this.endAt(this.at), name: this.sourceAt(this.at) });
      this.at += 1;
    }
    this.takeMark(':');
    return { type: 'function', start, end: this.lastEnd, name: '', parameters, body: [this.readExpression()], expression: true };
  }

  #readArrowBody(start: number, parameters: readonly Node[]): FunctionNode {
    this.skipLines();
    if (this.isMark('{')) {
      const body = this.readBraced();
      return { type: 'function', start, end: this.lastEnd, name: '', parameters, body, expression: false };
    }
    const body = [this.readExpression()];
    return { type: 'function', start, end: this.lastEnd, name: '', parameters, body, expression: true };
  }

  /** `function name(a, b) { … }` and its kin, from the keyword on. */
  protected readFunction(start: number): Node {
    this.at += 1;
    this.takeMark('*');
    if (this.dialect.language === 'go' && this.isMark('(')) {
      const partner = this.partnerAt(this.at);
      if (partner > this.at && this.kindAt(partner + 1) === NAME) this.at = partner + 1;
    }
    let name = '';
    if (this.kindAt(this.at) === NAME) {
      name = this.sourceAt(this.at);
      this.at += 1;
    }
    return this.readFunctionRest(start, name);
  }

  protected readFunctionRest(start: number, name: string): Node {
    const parameters = this.isMark('(') ? this.#readParameters() : [];
    this.#skipToBody();
    const body = this.isMark('{') ? this.readBraced() : [];
    return { type: 'function', start, end: this.lastEnd, name, parameters, body, expression: false };
  }

  /** Skips a return type between the parameters and the body. */
  #skipToBody(): void {
    const limit = this.at + 40;
    let index = this.at;
    while (index < limit && index < this.count && !this.isMark('{', index) && !this.isMark(';', index) && !this.isMark('=>', index)) {
      const partner = this.partnerAt(index);
      index = partner > index ? partner + 1 : index + 1;
    }
    if (this.isMark('{', index)) this.at = index;
  }

  #readParameters(): readonly Node[] {
    const close = this.partnerAt(this.at);
    const parameters: Node[] = [];
    if (close < 0) {
      this.at += 1;
      return parameters;
    }
    this.at += 1;
    let guard = this.at - 1;
    while (this.at < close && this.at > guard) {
      guard = this.at;
      this.skipLines();
      while (this.isMark('*') || this.isMark('**') || this.isMark('...') || this.isMark('@') || this.isMark('&')) this.at += 1;
      if (this.at >= close) break;
      parameters.push(this.isMark('{') || this.isMark('[') ? this.#readOperand() : this.#parameterName());
      this.#skipToComma(close);
    }
    this.at = close + 1;
    return parameters;
  }

  #parameterName(): Node {
    const start = this.startAt(this.at);
    let index = this.at;
    while (/^(?:public|private|protected|readonly|string|int|array|bool)$/u.test(this.sourceAt(index)) && this.kindAt(index + 1) === NAME)
      index += 1;
    const name = this.sourceAt(index);
    this.at = index + 1;
    return { type: 'name', start, end: this.endAt(index), name };
  }

  #skipToComma(close: number): void {
    while (this.at < close && !this.isMark(',')) {
      const partner = this.partnerAt(this.at);
      this.at = partner > this.at ? partner + 1 : this.at + 1;
    }
    if (this.at < close) this.at += 1;
  }

  #readBracketed(start: number): Node {
    const mark = this.sourceAt(this.at);
    const partner = this.partnerAt(this.at);
    if (mark === '(' && this.#isArrow(partner)) {
      const parameters = this.#readParameters();
      while (!this.done && !this.isMark('=>')) this.at += 1;
      this.at += 1;
      return this.#readArrowBody(start, parameters);
    }
    if ((mark === '(' || mark === '[' || mark === '{') && partner > this.at) return this.#readItems(start, partner, mark);
    if (CLOSERS.has(mark) || mark === ',' || mark === ';' || mark === ':' || mark === '=') return this.empty();
    this.at += 1;
    return { type: 'empty', start, end: this.lastEnd, source: mark };
  }

  #isArrow(partner: number): boolean {
    if (partner < 0 || this.dialect.language !== 'javascript') return false;
    if (this.isMark('=>', partner + 1)) return true;
    if (!this.isMark(':', partner + 1)) return false;
    for (let index = partner + 2; index < partner + 24; index += 1) {
      if (this.isMark('=>', index)) return true;
      if (this.isMark(';', index) || this.isMark('{', index) || this.isMark(',', index) || this.isLine(index)) return false;
    }
    return false;
  }

  /** What stands between brackets: a group, a list, a mapping, a comprehension, an object. */
  #readItems(start: number, close: number, mark: string): Node {
    this.at += 1;
    const outerIn = this.noIn;
    this.noIn = false;
    const items: Node[] = [];
    const keys: (Node | undefined)[] = [];
    let comprehension: Node | undefined;
    while (this.at < close) {
      const before = this.at;
      this.skipLines();
      if (this.at >= close) break;
      const method = mark === '{' ? this.#readMethod(close) : undefined;
      const first = method ?? this.readExpression();
      this.skipLines();
      if (this.at < close && (this.isMark(':') || this.isMark('=>'))) {
        this.at += 1;
        this.skipLines();
        keys.push(first);
        items.push(this.readExpression());
      } else {
        keys.push(
          mark === '{' && first.type === 'name'
            ? first
            : mark === '{' && first.type === 'function'
              ? { type: 'name', start: first.start, end: first.end, name: first.name }
              : undefined,
        );
        items.push(first);
      }
      this.skipLines();
      if (this.dialect.indented && (this.isName('for') || this.isName('async'))) {
        comprehension = this.#readComprehension(items.at(-1) ?? first, start, close);
        break;
      }
      if (!this.takeMark(',') && this.at === before) this.at += 1;
    }
    this.noIn = outerIn;
    this.at = close + 1;
    if (comprehension) return comprehension;
    const [only] = items;
    if (mark === '(' && items.length === 1 && only && !this.isMark(',', close - 1)) return only;
    return { type: 'list', start, end: this.endAt(close), items, keys };
  }

  /** `name(a) { … }` within an object. */
  #readMethod(close: number): Node | undefined {
    let index = this.at;
    while (/^(?:async|get|set|static|\*)$/u.test(this.sourceAt(index)) && this.kindAt(index + 1) === NAME) index += 1;
    if (this.kindAt(index) !== NAME || !this.isMark('(', index + 1) || this.dialect.language !== 'javascript') return undefined;
    const partner = this.partnerAt(index + 1);
    if (partner < 0 || partner >= close || !this.isMark('{', partner + 1)) return undefined;
    const start = this.startAt(this.at);
    const name = this.sourceAt(index);
    this.at = index + 1;
    return this.readFunctionRest(start, name);
  }

  #readComprehension(element: Node, start: number, close: number): Node {
    const loops: { target: Node; source: Node }[] = [];
    while (this.at < close && loops.length < 8) {
      this.takeName('async');
      if (!this.takeName('for')) break;
      this.noIn = true;
      const target = this.readTuple();
      this.noIn = false;
      this.takeName('in');
      const source = this.#readSumOrChain();
      loops.push({ target, source });
      while (this.at < close && !this.isName('for') && !this.isName('async')) {
        const partner = this.partnerAt(this.at);
        this.at = partner > this.at ? partner + 1 : this.at + 1;
      }
    }
    return { type: 'comprehension', start, end: this.endAt(close), element, loops };
  }

  #readSumOrChain(): Node {
    return this.#readLoose();
  }

  #readPostfix(operand: Node): Node {
    let node = operand;
    for (let guard = 0; guard < MAX_CHAIN; guard += 1) {
      const next = this.#postfix(node);
      if (!next) return node;
      node = next;
    }
    return node;
  }

  #postfix(node: Node): Node | undefined {
    const index = this.isLine() && !this.dialect.indented && this.#chains(this.nextSolid()) ? this.nextSolid() : this.at;
    if (this.kindAt(index) === TEMPLATE && this.dialect.language === 'javascript' && (node.type === 'name' || node.type === 'member')) {
      this.at = index;
      const text = this.#readTexts();
      return { type: 'call', start: node.start, end: this.lastEnd, callee: node, args: [{ name: '', value: text }] };
    }
    if (this.kindAt(index) !== MARK) return undefined;
    const mark = this.sourceAt(index);
    if (this.#isMember(mark, index)) {
      this.at = index + 1;
      if (mark === '?.' && (this.isMark('(') || this.isMark('['))) return this.#postfix(node);
      if (this.isMark('#')) this.at += 1;
      if (this.isMark('[') || this.isMark('{') || this.isMark('(')) return this.#postfix(node);
      const name = this.kindAt(this.at) === NAME ? this.sourceAt(this.at) : '';
      if (name !== '') this.at += 1;
      return { type: 'member', start: node.start, end: this.lastEnd, object: node, name };
    }
    if (
      mark === '(' ||
      mark === '[' ||
      (mark === '{' &&
        this.dialect.language === 'perl' &&
        this.startAt(index) === node.end &&
        (node.type === 'name' || node.type === 'index' || node.type === 'member'))
    )
      return this.#readCallOrIndex(node, index, mark);
    if (mark === '!' && this.dialect.language === 'javascript' && (this.isMark('.', index + 1) || this.isMark(')', index + 1))) {
      this.at = index + 1;
      return node;
    }
    return undefined;
  }

  #chains(index: number): boolean {
    return this.isMark('.', index) || this.isMark('?.', index) || this.isMark('->', index);
  }

  #isMember(mark: string, index: number): boolean {
    if (mark === '?.' || mark === '->' || mark === '::') return true;
    return mark === '.' && this.dialect.joins !== '.' && this.kindAt(index + 1) !== -1;
  }

  #readCallOrIndex(node: Node, index: number, mark: string): Node | undefined {
    const close = this.partnerAt(index);
    if (close < 0 || index !== this.at) return undefined;
    if (mark === '(') {
      const args = this.#readArguments(close);
      return { type: 'call', start: node.start, end: this.endAt(close), callee: node, args };
    }
    if (node.type === 'empty' && node.source === '') return undefined;
    const source = this.tokens.text.slice(this.endAt(index), Math.min(this.startAt(close), this.endAt(index) + 60)).trim();
    this.at = index + 1;
    const subscript = this.readExpression();
    this.at = close + 1;
    return { type: 'index', start: node.start, end: this.endAt(close), object: node, index: subscript, source };
  }

  #readArguments(close: number): readonly Argument[] {
    const args: Argument[] = [];
    const outerIn = this.noIn;
    this.noIn = false;
    const open = this.at;
    this.at += 1;
    while (this.at < close) {
      const before = this.at;
      this.skipLines();
      if (this.at >= close) break;
      args.push(this.#readArgument());
      this.skipLines();
      if (this.isName('for') && this.dialect.indented && args.length > 0) {
        const element = args.pop();
        args.push({ name: '', value: this.#readComprehension(element?.value ?? this.empty(), this.startAt(open), close) });
        break;
      }
      if (!this.takeMark(',') && this.at === before) this.at += 1;
      if (args.length > 2000) break;
    }
    this.noIn = outerIn;
    this.at = close + 1;
    return args;
  }

  #readArgument(): Argument {
    const named =
      this.kindAt(this.at) === NAME &&
      (this.dialect.indented
        ? this.isMark('=', this.at + 1)
        : (this.dialect.language === 'ruby' || this.dialect.language === 'php') && this.isMark(':', this.at + 1));
    if (!named) return { name: '', value: this.readExpression() };
    const name = this.sourceAt(this.at);
    this.at += 2;
    this.skipLines();
    return { name, value: this.readExpression() };
  }
}

/** Where an embedded expression ends: at the closing brace, or after the name. */
function endOfExpression(content: string, from: number, braced: boolean): number {
  if (!braced) return from + (/^[A-Za-z_]\w{0,100}/u.exec(content.slice(from, from + 101))?.[0].length ?? 0);
  let depth = 1;
  const limit = Math.min(content.length, from + 5000);
  for (let at = from; at < limit; at += 1) {
    const unit = content[at];
    if (unit === '{') depth += 1;
    else if (unit === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return limit;
}

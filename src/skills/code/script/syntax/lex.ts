import type { Dialect } from './dialect.js';
import { foreignSpan, hereText } from './foreign-tokens.js';
import { COMMAND, LINE, MARK, NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

export { COMMAND, LINE, MARK, NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

const NAME_RUN = /[\p{ID_Continue}$\u200c\u200d]+/uy;
const NUMBER_RUN = /[\d][\w.]{0,400}/uy;
const PYTHON_PREFIX = /[rbfuRBFU]{1,3}(?=["'])/uy;
const LONG_MARK = /=>|\.\.(?!\.)|\?\.|->|::|:=|\*\*=?|\/\/=|<<=?|>>=?|\+=|-=|\.=|\/=|\^=|\|\||&&|\?\?=?|[=!<>]==?|\.\.\.|=~/uy;
const QUOTED_WORD = /(?:qq|qx|qw|q|%x|%q|%Q|%w)([({[|<!/])/uy;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Longest text in place. */
const MAX_HERE = 100_000;

/** Cuts a range of a text into tokens. Linear; any text is accepted. */
export function lex(text: string, dialect: Dialect, from = 0, to = text.length): Tokens {
  const lexer = new Lexer(text, dialect, from, to);
  lexer.run();
  return lexer.tokens;
}

class Lexer {
  readonly tokens: Tokens;
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #to: number;
  readonly #open: number[] = [];
  #at: number;
  /** The word that ends the text in place which begins with the next line. */
  #here = '';
  #unclosedBlock = false;
  readonly #unclosed = new Set<string>();

  constructor(text: string, dialect: Dialect, from: number, to: number) {
    this.#text = text;
    this.#dialect = dialect;
    this.#at = from;
    this.#to = to;
    this.tokens = { text, dialect, kind: [], start: [], end: [], partner: [] };
  }

  run(): void {
    if (this.#dialect.indented) this.#push(LINE, this.#at, this.#at, this.#indentAt(this.#at));
    while (this.#at < this.#to) this.#step();
  }

  #push(kind: number, start: number, end: number, partner = -1): void {
    const { tokens } = this;
    tokens.kind.push(kind);
    tokens.start.push(start);
    tokens.end.push(Math.min(end, this.#to));
    tokens.partner.push(partner);
    this.#at = end;
  }

  #step(): void {
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0d) {
      this.#at += 1;
      return;
    }
    if (code === 0x0a) return this.#line();
    if (code === 0x5c && this.#dialect.indented) {
      this.#at += text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
      return;
    }
    if (this.#comment(code)) return;
    if (this.#foreign(code)) return;
    if (
      isNameStart(code) ||
      (this.#dialect.sigils &&
        (code === 0x24 || (code === 0x40 && this.#dialect.language !== 'php')) &&
        isNameStart(text.charCodeAt(at + 1)))
    )
      return this.#name();
    if (code >= 0x30 && code <= 0x39) return this.#push(NUMBER, at, at + (match(NUMBER_RUN, text, at)?.length ?? 1));
    if (code === 0x22 || code === 0x27) return this.#quoted(at, '');
    if (code === 0x60) return this.#backtick(at);
    if (code === 0x2f && /^(?:javascript|perl|ruby)$/u.test(this.#dialect.language) && this.#regexAllowed()) return this.#regex();
    this.#mark(at);
  }

  /** Passes over the lines of a text in place. */
  #passHere(): void {
    const end = new RegExp(`\\n[ \\t]{0,200}${this.#here}\\b`, 'u').exec(
      this.#text.slice(this.#at, Math.min(this.#to, this.#at + MAX_HERE)),
    );
    this.#here = '';
    if (end) this.#at += end.index + end[0].length;
  }

  #line(): void {
    if (this.#here !== '') this.#passHere();
    const next = this.#at + 1;
    if (this.#open.length === 0 || !this.#dialect.indented) {
      const { kind, partner, start, end } = this.tokens;
      const last = kind.length - 1;
      const indent = this.#dialect.indented ? this.#indentAt(next) : 0;
      if (kind[last] === LINE) {
        partner[last] = indent;
        start[last] = this.#at;
        end[last] = next;
        this.#at = next;
      } else this.#push(LINE, this.#at, next, indent);
      return;
    }
    this.#at = next;
  }

  #indentAt(from: number): number {
    let width = 0;
    for (let at = from; at < this.#to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x20) width += 1;
      else if (code === 0x09) width += 8 - (width % 8);
      else break;
    }
    return width;
  }

  /** Texts and comments that only one language writes so. */
  #foreign(code: number): boolean {
    if (code === 0x3c && this.#dialect.backticks === 'command' && this.#here === '') {
      const here = hereText(this.#text, this.#at);
      if (here) this.#here = here.word;
      if (here) this.#push(TEXT, this.#at, here.end);
      if (here) return true;
    }
    const span = foreignSpan(this.#dialect.language, this.#text, this.#at, code, this.tokens);
    if (!span) return false;
    if (span.kind === -1) this.#at = Math.min(span.end, this.#to);
    else this.#push(span.kind, this.#at, Math.min(span.end, this.#to));
    return true;
  }

  #comment(code: number): boolean {
    const text = this.#text;
    const at = this.#at;
    if (code === 0x23 && this.#dialect.hashComments) {
      this.#at = this.#endOfLine(at);
      return true;
    }
    if (code !== 0x2f || !this.#dialect.slashComments) return false;
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f) {
      this.#at = this.#endOfLine(at);
      return true;
    }
    if (next !== 0x2a || this.#unclosedBlock) return false;
    const end = text.indexOf('*/', at + 2);
    if (end === -1) this.#unclosedBlock = true;
    this.#at = end === -1 ? at + 2 : end + 2;
    return true;
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end === -1 ? this.#to : Math.min(end, this.#to);
  }

  #name(): void {
    const text = this.#text;
    const at = this.#at;
    if (this.#dialect.language === 'python') {
      const prefix = match(PYTHON_PREFIX, text, at);
      if (prefix) return this.#quoted(at, prefix);
    }
    if (this.#dialect.backticks === 'command') {
      QUOTED_WORD.lastIndex = at;
      const found = QUOTED_WORD.exec(text);
      if (found) return this.#quotedWord(at, found[0], found[1] ?? '(');
    }
    const run = match(NAME_RUN, text, this.#dialect.sigils && (text[at] === '$' || text[at] === '@') ? at + 1 : at);
    const sigil = this.#dialect.sigils && (text[at] === '$' || text[at] === '@') ? 1 : 0;
    this.#push(NAME, at, at + sigil + Math.max(1, run?.length ?? 1));
  }

  #quotedWord(at: number, opening: string, bracket: string): void {
    const end = this.#text.indexOf(CLOSING[bracket] ?? bracket, at + opening.length);
    if (end === -1 || end - at > 20_000) return this.#push(NAME, at, at + opening.length - 1);
    const kind = opening.startsWith('qx') || opening.startsWith('%x') ? COMMAND : TEXT;
    this.#push(kind, at, end + 1);
  }

  /** A text in quotes. One that is not closed ends with its line, as it would be an error anyway. */
  #quoted(at: number, prefix: string): void {
    const text = this.#text;
    const open = at + prefix.length;
    const quote = text.charAt(open);
    const triple = this.#dialect.indented && text.startsWith(quote + quote + quote, open);
    const closing = triple ? quote.repeat(3) : quote;
    const end = this.#endOfText(open + closing.length, closing, triple);
    const interpolated = /f/iu.test(prefix) || (quote === '"' && /^(?:ruby|sigil|braced)$/u.test(this.#dialect.interpolation));
    this.#push(interpolated ? TEMPLATE : TEXT, at, end);
  }

  #endOfText(from: number, closing: string, multiline: boolean): number {
    const text = this.#text;
    const wide = multiline || this.#dialect.sigils;
    const first = closing.charCodeAt(0);
    if (wide && this.#unclosed.has(closing)) return Math.min(this.#to, from);
    for (let at = from; at < this.#to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x5c) at += 1;
      else if (code === 0x0a && !wide) return at;
      else if (code === first && (closing.length === 1 || text.startsWith(closing, at))) return at + closing.length;
    }
    if (!wide) return this.#to;
    this.#unclosed.add(closing);
    return this.#endOfLine(from);
  }

  #backtick(at: number): void {
    const { backticks } = this.#dialect;
    if (backticks === 'none' || this.#unclosed.has('`')) return this.#push(MARK, at, at + 1);
    const end = backticks === 'template' ? this.#endOfTemplate(at + 1) : this.#text.indexOf('`', at + 1);
    if (end === -1 || end >= this.#to) {
      this.#unclosed.add('`');
      return this.#push(MARK, at, at + 1);
    }
    this.#push(backticks === 'template' ? TEMPLATE : backticks === 'raw' ? TEXT : COMMAND, at, end + 1);
  }

  /** The closing back tick of a template, past the expressions in it and the templates in those. */
  #endOfTemplate(from: number): number {
    const text = this.#text;
    const nesting: ('template' | 'brace')[] = ['template'];
    for (let at = from; at < this.#to; at += 1) {
      const code = text.charCodeAt(at);
      const inTemplate = nesting.at(-1) === 'template';
      if (code === 0x5c) at += 1;
      else if (code === 0x60) {
        if (inTemplate) nesting.pop();
        else nesting.push('template');
        if (nesting.length === 0) return at;
      } else if (inTemplate && code === 0x24 && text.charCodeAt(at + 1) === 0x7b) {
        nesting.push('brace');
        at += 1;
      } else if (!inTemplate && code === 0x7b) nesting.push('brace');
      else if (!inTemplate && code === 0x7d) nesting.pop();
      if (nesting.length > 60) return -1;
    }
    return -1;
  }

  /** After a value a slash divides; elsewhere it opens a pattern. */
  #regexAllowed(): boolean {
    const { kind, start, end, text } = this.tokens;
    let last = kind.length - 1;
    while (last >= 0 && kind[last] === LINE) last -= 1;
    if (last < 0) return true;
    if (kind[last] === NAME)
      return /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await|if|unless|while|until|and|or|not|split|grep|map|push|when|join|elsif)$/u.test(
        text.slice(start[last], end[last]),
      );
    if (kind[last] !== MARK) return false;
    const mark = text[(end[last] ?? 1) - 1];
    return mark !== ')' && mark !== ']' && mark !== '}';
  }

  #regex(): void {
    const text = this.#text;
    let inClass = false;
    for (let at = this.#at + 1; at < this.#to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) break;
      if (code === 0x5c) at += 1;
      else if (code === 0x5b) inClass = true;
      else if (code === 0x5d) inClass = false;
      else if (code === 0x2f && !inClass) {
        const flags = /[a-z]*/uy;
        return this.#push(NUMBER, this.#at, at + 1 + (match(flags, text, at + 1)?.length ?? 0));
      }
    }
    this.#push(MARK, this.#at, this.#at + 1);
  }

  #mark(at: number): void {
    const text = this.#text;
    const unit = text.charAt(at);
    const { tokens } = this;
    const index = tokens.kind.length;
    if (unit === '(' || unit === '[' || unit === '{') {
      this.#open.push(index);
      return this.#push(MARK, at, at + 1);
    }
    if (unit === ')' || unit === ']' || unit === '}') {
      const opening = this.#open.at(-1);
      if (opening !== undefined && CLOSING[text.charAt(tokens.start[opening] ?? 0)] === unit) {
        this.#open.pop();
        tokens.partner[opening] = index;
        return this.#push(MARK, at, at + 1, opening);
      }
      return this.#push(MARK, at, at + 1);
    }
    this.#push(MARK, at, at + (match(LONG_MARK, text, at)?.length ?? 1));
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x24 || code > 0x7f;
}

import type { Dialect } from './dialect.js';
import { foreignSpan, hereText, writesOwnTokens } from './foreign-tokens.js';
import { endOfMark, endOfName, endOfPattern, endOfTemplate, opensPattern } from './spans.js';
import { COMMAND, LINE, MARK, NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

export { COMMAND, LINE, MARK, NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

const NUMBER_RUN = /[\d][\w.]{0,400}/uy;
/** What stands before a text of Python. */
const PREFIX = /[rbfuRBFU]{1,3}(?=["'])/uy;
/** Units with which such a prefix begins. */
const PREFIXES = new Set(Array.from('rbfuRBFU', (unit) => unit.charCodeAt(0)));
const QUOTED_WORD = /(?:qq|qx|qw|q|%x|%q|%Q|%w|%W|%i)([({[|<!/])/uy;
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
  /** Whether the language writes tokens that no other does. */
  readonly #hasOwnTokens: boolean;
  readonly #hasPatterns: boolean;
  /** Whether a text in double quotes may hold expressions. */
  readonly #interpolates: boolean;
  readonly #unclosed = new Set<string>();

  constructor(text: string, dialect: Dialect, from: number, to: number) {
    this.#text = text;
    this.#dialect = dialect;
    this.#at = from;
    this.#to = to;
    this.tokens = { text, dialect, kind: [], start: [], end: [], partner: [] };
    this.#hasOwnTokens = writesOwnTokens(dialect.language);
    this.#hasPatterns = /^(?:javascript|perl|ruby)$/u.test(dialect.language);
    this.#interpolates = /^(?:ruby|sigil|braced|escaped)$/u.test(dialect.interpolation);
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
    if (code === 0x2f && this.#hasPatterns && opensPattern(this.tokens)) return this.#pattern(at);
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
    if (!this.#hasOwnTokens) return false;
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
    if (this.#dialect.language === 'python' && PREFIXES.has(text.charCodeAt(at))) {
      const prefix = match(PREFIX, text, at);
      if (prefix) return this.#quoted(at, prefix);
    }
    if (this.#dialect.backticks === 'command') {
      QUOTED_WORD.lastIndex = at;
      const found = QUOTED_WORD.exec(text);
      if (found) return this.#quotedWord(at, found[0], found[1] ?? '(');
    }
    const code = text.charCodeAt(at);
    const from = this.#dialect.sigils && (code === 0x24 || code === 0x40) ? at + 1 : at;
    this.#push(NAME, at, Math.max(from + 1, endOfName(text, from)));
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
    const interpolated = (prefix !== '' && /f/iu.test(prefix)) || (quote === '"' && this.#interpolates);
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
    const end = backticks === 'template' ? endOfTemplate(this.#text, at + 1, this.#to) : this.#text.indexOf('`', at + 1);
    if (end === -1 || end >= this.#to) {
      this.#unclosed.add('`');
      return this.#push(MARK, at, at + 1);
    }
    this.#push(backticks === 'template' ? TEMPLATE : backticks === 'raw' ? TEXT : COMMAND, at, end + 1);
  }

  #pattern(at: number): void {
    const end = endOfPattern(this.#text, at, this.#to);
    this.#push(end === -1 ? MARK : NUMBER, at, end === -1 ? at + 1 : end);
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
    if (unit === '%' && this.#dialect.language === 'ruby' && this.#quotedList(at)) return;
    this.#push(MARK, at, endOfMark(text, at));
  }

  /** `%w[…]`, `%x(…)` of Ruby. */
  #quotedList(at: number): boolean {
    QUOTED_WORD.lastIndex = at;
    const found = QUOTED_WORD.exec(this.#text);
    if (found) this.#quotedWord(at, found[0], found[1] ?? '(');
    return found !== null;
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x24 || code > 0x7f;
}

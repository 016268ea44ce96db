import type { Dialect } from './dialect.js';
import { LINE, MARK, NAME, type Tokens } from './lex.js';

/** Deepest nesting of expressions and blocks that is read; deeper ones are skipped whole. */
export const MAX_DEPTH = 120;

/** A position in a list of tokens. */
export class TokenStream {
  readonly tokens: Tokens;
  readonly dialect: Dialect;
  readonly count: number;
  /** The texts of tokens that were asked for: several productions look at the same one. */
  readonly #sources: (string | undefined)[];
  at = 0;
  depth = 0;
  truncated = false;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.dialect = tokens.dialect;
    this.count = tokens.kind.length;
    this.#sources = new Array<string | undefined>(this.count).fill(undefined);
  }

  get done(): boolean {
    return this.at >= this.count;
  }

  kindAt(index: number): number {
    return this.tokens.kind[index] ?? -1;
  }

  startAt(index: number): number {
    return this.tokens.start[index] ?? this.tokens.text.length;
  }

  endAt(index: number): number {
    return this.tokens.end[index] ?? this.tokens.text.length;
  }

  partnerAt(index: number): number {
    return this.tokens.partner[index] ?? -1;
  }

  sourceAt(index: number): string {
    const known = this.#sources[index];
    if (known !== undefined) return known;
    if (index >= this.count) return '';
    const source = this.tokens.text.slice(this.startAt(index), this.endAt(index));
    this.#sources[index] = source;
    return source;
  }

  /** The offset at which the token before the position ends. */
  get lastEnd(): number {
    return this.at === 0 ? 0 : this.endAt(this.at - 1);
  }

  isMark(mark: string, index = this.at): boolean {
    return (
      this.kindAt(index) === MARK &&
      this.endAt(index) - this.startAt(index) === mark.length &&
      this.tokens.text.startsWith(mark, this.startAt(index))
    );
  }

  isName(name: string, index = this.at): boolean {
    return (
      this.kindAt(index) === NAME &&
      this.endAt(index) - this.startAt(index) === name.length &&
      this.tokens.text.startsWith(name, this.startAt(index))
    );
  }

  isLine(index = this.at): boolean {
    return this.kindAt(index) === LINE;
  }

  takeMark(mark: string): boolean {
    if (!this.isMark(mark)) return false;
    this.at += 1;
    return true;
  }

  takeName(name: string): boolean {
    if (!this.isName(name)) return false;
    this.at += 1;
    return true;
  }

  skipLines(): void {
    while (this.kindAt(this.at) === LINE) this.at += 1;
  }

  /** The index of the next token that is no line end. */
  nextSolid(from = this.at): number {
    let index = from;
    while (this.kindAt(index) === LINE) index += 1;
    return index;
  }
}

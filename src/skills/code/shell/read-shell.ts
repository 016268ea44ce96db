import { CLOSERS, CONNECTORS, endOfLine, keywordAt, OPENERS, skipPrompt, skipSpace, takeSeparator } from './between-words.js';
import { functionName, takeFunctionHeader } from './function-header.js';
import { HereDocuments } from './here-documents.js';
import { lastEnd } from './last-end.js';
import { MAX_DEPTH, readWord, type Cursor } from './read-words.js';
import { testAt, type ShellTest } from './test-expressions.js';
import type { Assignment, Command, Pipeline, Redirect, ShellScript, Word } from './syntax.js';

/** Longest text that is read as shell, in UTF-16 units; what lies beyond counts as truncated. */
const MAX_LENGTH = 4_000_000;
const MAX_PIPELINES = 20_000;

/**
 * Splits shell text into pipelines: quotes, escapes, substitutions, here-documents, groups, loops and functions are
 * understood (POSIX XCU 2, with bash's extensions). Never throws; text that is no shell comes out as odd words. Linear in the text.
 */
export function shellCommands(text: string, depth = 0): ShellScript {
  const reader = new ShellReader(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text, depth);
  const pipelines = reader.readList([]);
  return { pipelines, truncated: reader.truncated || text.length > MAX_LENGTH };
}

const REDIRECT = /(\d{0,3})(<<<|<<-?|&>>|&>|>>|>\||>&|<&|<>|<(?!\()|>(?!\())/uy;

class ShellReader {
  readonly #cursor: Cursor;
  readonly #heredocs = new HereDocuments(shellCommands);
  #count = 0;

  constructor(text: string, depth: number) {
    this.#cursor = { text, at: 0, unclosed: new Set(), depth, truncated: false, inBackticks: false };
  }

  get truncated(): boolean {
    return this.#cursor.truncated;
  }

  /** Reads pipelines up to one of the closing words or brackets, which is consumed. */
  readList(closers: readonly string[]): Pipeline[] {
    const pipelines: Pipeline[] = [];
    const cursor = this.#cursor;
    if (cursor.depth >= MAX_DEPTH) {
      cursor.truncated = true;
      this.#skipTo(closers);
      return pipelines;
    }
    cursor.depth += 1;
    while (cursor.at < cursor.text.length) {
      this.#skipBlank();
      if (this.#closes(closers)) break;
      const before = cursor.at;
      const pipeline = this.#readPipeline(closers);
      if (pipeline.commands.length > 0) pipelines.push(pipeline);
      if (cursor.at === before) cursor.at += 1;
      this.#count += 1;
      if (this.#count > MAX_PIPELINES) {
        cursor.truncated = true;
        cursor.at = cursor.text.length;
      }
    }
    cursor.depth -= 1;
    return pipelines;
  }

  #skipTo(closers: readonly string[]): void {
    const closer = closers[0];
    const { text } = this.#cursor;
    const end = closer === undefined ? -1 : text.indexOf(closer, this.#cursor.at);
    this.#cursor.at = end === -1 ? text.length : end + (closer ?? '').length;
  }

  #closes(closers: readonly string[]): boolean {
    const cursor = this.#cursor;
    for (const closer of closers) {
      if (!cursor.text.startsWith(closer, cursor.at)) continue;
      if (closer.length > 1 && /[\w-]/u.test(cursor.text.charAt(cursor.at + closer.length))) continue;
      cursor.at += closer.length;
      return true;
    }
    return false;
  }

  /** Skips white space, comments, separators and line ends between commands. */
  #skipBlank(): void {
    const cursor = this.#cursor;
    for (;;) {
      const unit = cursor.text[cursor.at];
      if (unit === '\n') this.#heredocs.read(cursor);
      else if (unit === '#') cursor.at = endOfLine(cursor.text, cursor.at);
      else if (unit === ' ' || unit === '\t' || unit === '\r' || unit === ';' || unit === '&' || unit === '|') cursor.at += 1;
      else return;
    }
  }

  #readPipeline(closers: readonly string[]): Pipeline {
    const cursor = this.#cursor;
    const start = cursor.at;
    const commands: Command[] = [];
    let end = start;
    for (;;) {
      const command = this.#readCommand(closers);
      if (command) {
        commands.push(command);
        end = command.end;
      }
      skipSpace(this.#cursor);
      if (!this.#takePipe()) break;
    }
    return { start, end, commands, separator: takeSeparator(cursor) };
  }

  #takePipe(): boolean {
    const cursor = this.#cursor;
    if (cursor.text[cursor.at] !== '|' || cursor.text[cursor.at + 1] === '|') return false;
    cursor.at += cursor.text[cursor.at + 1] === '&' ? 2 : 1;
    for (;;) {
      skipSpace(this.#cursor);
      if (cursor.text[cursor.at] !== '\n') return true;
      this.#heredocs.read(cursor);
    }
  }

  #readCommand(closers: readonly string[]): Command | undefined {
    const cursor = this.#cursor;
    skipSpace(this.#cursor);
    skipPrompt(cursor);
    const start = cursor.at;
    const test = testAt(cursor.text, start);
    if (test !== undefined) return this.#readTest(start, test);
    if (cursor.text[start] === '(') return this.#readGroup(start, ')', 1);
    if (cursor.text[start] === '{' && /\s/u.test(cursor.text[start + 1] ?? '')) return this.#readGroup(start, '}', 1);
    const keyword = keywordAt(cursor);
    if (keyword !== '') {
      if (CONNECTORS.has(keyword)) {
        cursor.at += keyword.length;
        return this.#readCommand(closers);
      }
      if (CLOSERS.has(keyword)) {
        if (closers.includes(keyword)) return undefined;
        cursor.at += keyword.length;
        return undefined;
      }
      const closing = OPENERS[keyword];
      if (closing) return this.#readCompound(start, keyword, closing);
    }
    return this.#readSimple(start, closers);
  }

  /** The words of a test: its operators are those of no command. */
  #readTest(start: number, { opening, end }: ShellTest): Command {
    const cursor = this.#cursor;
    const words: Word[] = [{ start, end: start + opening.length, parts: [{ kind: 'text', text: opening, quoting: 'none' }] }];
    cursor.at += opening.length;
    while (cursor.at < end) {
      const word = this.#readWord();
      if (word === undefined) cursor.at += 1;
      else words.push(word);
    }
    cursor.at = Math.max(cursor.at, end + 2);
    return this.#withRedirects(start, { words, assignments: [], body: [], shape: 'simple', name: '' });
  }

  #readGroup(start: number, closer: string, width: number): Command {
    this.#cursor.at += width;
    const body = this.readList([closer]);
    return this.#withRedirects(start, { words: [], assignments: [], body, shape: 'group', name: '' });
  }

  #readCompound(start: number, keyword: string, closing: readonly string[]): Command {
    const cursor = this.#cursor;
    cursor.at += keyword.length;
    skipSpace(this.#cursor);
    let name = '';
    const words: Word[] = [];
    if (keyword === 'for' || keyword === 'select') {
      name = /^[A-Za-z_]\w{0,100}/u.exec(cursor.text.slice(cursor.at, cursor.at + 101))?.[0] ?? '';
      cursor.at += name.length;
      skipSpace(this.#cursor);
      if (/^in\s/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
        cursor.at += 2;
        this.#readWords(words, []);
      }
    } else if (keyword === 'case') {
      this.#readWords(words, []);
    }
    const body = this.readList(closing);
    return this.#withRedirects(start, { words, assignments: [], body, shape: 'loop', name });
  }

  #withRedirects(start: number, made: Pick<Command, 'words' | 'assignments' | 'body' | 'shape' | 'name'>): Command {
    const redirects: Redirect[] = [];
    this.#readRedirects(redirects);
    return { start, end: this.#cursor.at, redirects, ...made };
  }

  #readWords(words: Word[], redirects: Redirect[]): void {
    for (;;) {
      this.#readRedirects(redirects);
      const word = this.#readWord();
      if (!word) return;
      words.push(word);
    }
  }

  #readWord(): Word | undefined {
    if (this.#cursor.text[this.#cursor.at] === '#') return undefined;
    return readWord(this.#cursor, (closing) => this.readList([closing]));
  }

  #readSimple(start: number, closers: readonly string[]): Command | undefined {
    const cursor = this.#cursor;
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    const assignments: Assignment[] = [];
    for (;;) {
      this.#readRedirects(redirects);
      if (closers.includes(cursor.text[cursor.at] ?? '') && cursor.text[cursor.at] !== '}') break;
      const assignment = words.length === 0 ? this.#readAssignment() : undefined;
      if (assignment) {
        assignments.push(assignment);
        continue;
      }
      const word = this.#readWord();
      if (!word) break;
      words.push(word);
      if (words.length === 1 && takeFunctionHeader(cursor, word)) return this.#readFunction(start, word);
    }
    if (words.length === 0 && redirects.length === 0 && assignments.length === 0) {
      this.#skipStray(closers);
      return undefined;
    }
    return { start, end: lastEnd(words, redirects, assignments), words, redirects, assignments, body: [], shape: 'simple', name: '' };
  }

  /** A closing bracket that nothing opened, or the `)` after a pattern of `case`. */
  #skipStray(closers: readonly string[]): void {
    const unit = this.#cursor.text[this.#cursor.at];
    if ((unit === ')' || unit === '<' || unit === '>') && !closers.includes(unit)) this.#cursor.at += 1;
  }

  #readFunction(start: number, first: Word): Command {
    const name = functionName(this.#cursor, first);
    const body = this.readList(['}']);
    return { start, end: this.#cursor.at, words: [], redirects: [], assignments: [], body, shape: 'function', name };
  }

  #readAssignment(): Assignment | undefined {
    const cursor = this.#cursor;
    const match = /^([A-Za-z_]\w{0,100}(?:\[[\w.-]{1,60}\])?)(\+?)=/u.exec(cursor.text.slice(cursor.at, cursor.at + 168));
    if (!match) return undefined;
    cursor.at += match[0].length;
    if (cursor.text[cursor.at] === '(') return this.#readArray(match[1] ?? '');
    const value = this.#readWord() ?? { start: cursor.at, end: cursor.at, parts: [] };
    return { name: match[1] ?? '', value, append: match[2] === '+' };
  }

  /** `name=(a b c)`: its words as one value, joined by spaces. */
  #readArray(name: string): Assignment {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.at += 1;
    const words: Word[] = [];
    for (;;) {
      this.#readWords(words, []);
      if (cursor.text[cursor.at] === '\n') this.#heredocs.read(cursor);
      else if (cursor.text[cursor.at] === '#') cursor.at = endOfLine(cursor.text, cursor.at);
      else break;
    }
    if (cursor.text[cursor.at] === ')') cursor.at += 1;
    const parts = words.flatMap((word, index) =>
      index === 0 ? word.parts : [{ kind: 'text', text: ' ', quoting: 'double' } as const, ...word.parts],
    );
    return { name, value: { start, end: cursor.at, parts }, append: false };
  }

  /** Reads all redirections that stand here, and the space around them. */
  #readRedirects(redirects: Redirect[]): void {
    for (;;) {
      skipSpace(this.#cursor);
      const redirect = this.#readRedirect();
      if (!redirect) return;
      redirects.push(redirect);
    }
  }

  #readRedirect(): Redirect | undefined {
    const cursor = this.#cursor;
    REDIRECT.lastIndex = cursor.at;
    const match = REDIRECT.exec(cursor.text);
    if (!match) return undefined;
    const operator = match[2] ?? '';
    cursor.at += match[0].length;
    skipSpace(this.#cursor);
    const descriptor = match[1] ? Number(match[1]) : operator.startsWith('<') ? 0 : 1;
    const word = this.#readWord() ?? { start: cursor.at, end: cursor.at, parts: [] };
    if (operator === '<<' || operator === '<<-')
      return { operator: '<<', descriptor, target: this.#heredocs.expect(word, operator === '<<-') };
    return { operator, descriptor, target: word };
  }
}

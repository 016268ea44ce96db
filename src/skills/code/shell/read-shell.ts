import { MAX_DEPTH, readWord, type Cursor } from './read-words.js';
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

interface PendingHeredoc {
  readonly delimiter: string;
  readonly stripTabs: boolean;
  readonly plain: boolean;
  readonly body: { start: number; end: number; parts: Word['parts'] };
}

/** Words that only order what stands between them. */
const CONNECTORS = new Set(['then', 'do', 'else', 'elif', '!', 'time', 'in']);
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  if: ['fi'],
  while: ['done'],
  until: ['done'],
  for: ['done'],
  select: ['done'],
  case: ['esac'],
};
const CLOSERS = new Set(['fi', 'done', 'esac', '}']);
const REDIRECT = /(\d{0,3})(<<<|<<-?|&>>|&>|>>|>\||>&|<&|<>|<(?!\()|>(?!\())/uy;

class ShellReader {
  readonly #cursor: Cursor;
  readonly #pending: PendingHeredoc[] = [];
  #count = 0;

  constructor(text: string, depth: number) {
    this.#cursor = { text, at: 0, unclosed: new Set(), depth, truncated: false };
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
      const after = cursor.text.charCodeAt(cursor.at + closer.length);
      if (closer.length > 1 && (isNameUnit(after) || after === 0x2d)) continue;
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
      if (unit === '\n') this.#readHeredocs();
      else if (unit === '#') cursor.at = endOfLine(cursor.text, cursor.at);
      else if (unit === ' ' || unit === '\t' || unit === '\r' || unit === ';' || unit === '&' || unit === '|') cursor.at += 1;
      else return;
    }
  }

  #skipSpace(): void {
    const cursor = this.#cursor;
    for (;;) {
      const unit = cursor.text[cursor.at];
      if (unit === ' ' || unit === '\t' || unit === '\r' || unit === '\u00a0') cursor.at += 1;
      else if (unit === '\\' && /^\\\r?\n/u.test(cursor.text.slice(cursor.at, cursor.at + 3)))
        cursor.at += cursor.text[cursor.at + 1] === '\n' ? 2 : 3;
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
      this.#skipSpace();
      if (!this.#takePipe()) break;
    }
    return { start, end, commands, separator: this.#takeSeparator() };
  }

  #takePipe(): boolean {
    const cursor = this.#cursor;
    if (cursor.text[cursor.at] !== '|' || cursor.text[cursor.at + 1] === '|') return false;
    cursor.at += cursor.text[cursor.at + 1] === '&' ? 2 : 1;
    for (;;) {
      this.#skipSpace();
      if (cursor.text[cursor.at] !== '\n') return true;
      this.#readHeredocs();
    }
  }

  #takeSeparator(): string {
    const cursor = this.#cursor;
    const two = cursor.text.slice(cursor.at, cursor.at + 2);
    if (two === '&&' || two === '||' || two === ';;') {
      cursor.at += 2;
      return two;
    }
    const one = two.charAt(0);
    if (one === ';' || one === '&') cursor.at += 1;
    return one === ';' || one === '&' || one === '\n' ? one : '';
  }

  #readCommand(closers: readonly string[]): Command | undefined {
    const cursor = this.#cursor;
    this.#skipSpace();
    this.#skipPrompt();
    const start = cursor.at;
    if (cursor.text[start] === '(') return this.#readGroup(start, ')', 1);
    if (cursor.text[start] === '{' && /\s/u.test(cursor.text[start + 1] ?? '')) return this.#readGroup(start, '}', 1);
    const keyword = this.#keyword();
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

  /** `$ ` and `% ` at the start of a line of documentation are a prompt. */
  #skipPrompt(): void {
    const cursor = this.#cursor;
    const unit = cursor.text[cursor.at];
    if ((unit === '$' || unit === '%' || unit === '❯' || unit === '➜') && cursor.text[cursor.at + 1] === ' ') {
      cursor.at += 2;
      this.#skipSpace();
    }
  }

  #keyword(): string {
    const { text, at } = this.#cursor;
    const match = /^(?:[a-z]{2,6}|[!}])(?=[\s;&|)]|$)/u.exec(text.slice(at, at + 8));
    const word = match?.[0] ?? '';
    return CONNECTORS.has(word) || CLOSERS.has(word) || word in OPENERS ? word : '';
  }

  #readGroup(start: number, closer: string, width: number): Command {
    this.#cursor.at += width;
    const body = this.readList([closer]);
    return this.#withRedirects(start, { words: [], assignments: [], body, shape: 'group', name: '' });
  }

  #readCompound(start: number, keyword: string, closing: readonly string[]): Command {
    const cursor = this.#cursor;
    cursor.at += keyword.length;
    this.#skipSpace();
    let name = '';
    const words: Word[] = [];
    if (keyword === 'for' || keyword === 'select') {
      name = /^[A-Za-z_]\w{0,100}/u.exec(cursor.text.slice(cursor.at, cursor.at + 101))?.[0] ?? '';
      cursor.at += name.length;
      this.#skipSpace();
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
    for (;;) {
      this.#skipSpace();
      const redirect = this.#readRedirect();
      if (!redirect) break;
      redirects.push(redirect);
    }
    return { start, end: this.#cursor.at, redirects, ...made };
  }

  #readWords(words: Word[], redirects: Redirect[]): void {
    for (;;) {
      this.#skipSpace();
      const redirect = this.#readRedirect();
      if (redirect) {
        redirects.push(redirect);
        continue;
      }
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
      this.#skipSpace();
      const redirect = this.#readRedirect();
      if (redirect) {
        redirects.push(redirect);
        continue;
      }
      if (closers.includes(cursor.text[cursor.at] ?? '') && cursor.text[cursor.at] !== '}') break;
      const assignment = words.length === 0 ? this.#readAssignment() : undefined;
      if (assignment) {
        assignments.push(assignment);
        continue;
      }
      const word = this.#readWord();
      if (!word) break;
      words.push(word);
      if (words.length === 1 && this.#takeFunctionHeader(words)) return this.#readFunction(start, words);
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

  /** `name()`, or `function name`. */
  #takeFunctionHeader(words: readonly Word[]): boolean {
    const cursor = this.#cursor;
    const first = words[0];
    const source = first ? cursor.text.slice(first.start, first.end) : '';
    const ahead = cursor.text.slice(cursor.at, cursor.at + 160);
    const header =
      source === 'function'
        ? /^\s{1,8}[\w.:-]{1,100}(?:\s{0,8}\(\s{0,8}\))?\s{0,40}\{(?=\s)/u.exec(ahead)
        : /^\s{0,8}\(\s{0,8}\)\s{0,40}\{(?=\s)/u.exec(ahead);
    if (!header || !/^[\w.:-]{1,100}$/u.test(source)) return false;
    cursor.at += header[0].length;
    return true;
  }

  #readFunction(start: number, words: readonly Word[]): Command {
    const first = words[0];
    const header = first ? this.#cursor.text.slice(first.start, this.#cursor.at) : '';
    const name = /^(?:function\s{1,8})?([\w.:-]{1,100})/u.exec(header)?.[1] ?? '';
    const body = this.readList(['}']);
    return { start, end: this.#cursor.at, words: [], redirects: [], assignments: [], body, shape: 'function', name };
  }

  #readAssignment(): Assignment | undefined {
    const cursor = this.#cursor;
    const match = /^([A-Za-z_]\w{0,100})(\+?)=/u.exec(cursor.text.slice(cursor.at, cursor.at + 104));
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
      if (cursor.text[cursor.at] === '\n') this.#readHeredocs();
      else if (cursor.text[cursor.at] === '#') cursor.at = endOfLine(cursor.text, cursor.at);
      else break;
    }
    if (cursor.text[cursor.at] === ')') cursor.at += 1;
    const parts = words.flatMap((word, index) =>
      index === 0 ? word.parts : [{ kind: 'text', text: ' ', quoting: 'double' } as const, ...word.parts],
    );
    return { name, value: { start, end: cursor.at, parts }, append: false };
  }

  #readRedirect(): Redirect | undefined {
    const cursor = this.#cursor;
    REDIRECT.lastIndex = cursor.at;
    const match = REDIRECT.exec(cursor.text);
    if (!match) return undefined;
    const operator = match[2] ?? '';
    cursor.at += match[0].length;
    this.#skipSpace();
    const descriptor = match[1] ? Number(match[1]) : operator.startsWith('<') ? 0 : 1;
    const word = this.#readWord() ?? { start: cursor.at, end: cursor.at, parts: [] };
    if (operator === '<<' || operator === '<<-')
      return { operator: '<<', descriptor, target: this.#expectHeredoc(word, operator === '<<-') };
    return { operator, descriptor, target: word };
  }

  #expectHeredoc(word: Word, stripTabs: boolean): Word {
    let delimiter = '';
    let plain = false;
    for (const part of word.parts) {
      if (part.kind !== 'text') continue;
      delimiter += part.text;
      plain ||= part.quoting !== 'none';
    }
    const body = { start: word.end, end: word.end, parts: [] as Word['parts'] };
    if (delimiter !== '') this.#pending.push({ delimiter, stripTabs, plain, body });
    return body;
  }

  /** At a line's end: reads the bodies of the here-documents that the line announced, then moves on. */
  #readHeredocs(): void {
    const cursor = this.#cursor;
    cursor.at += 1;
    for (const heredoc of this.#pending.splice(0)) {
      const start = cursor.at;
      const end = this.#endOfHeredoc(heredoc);
      heredoc.body.start = start;
      heredoc.body.end = end;
      heredoc.body.parts = heredocParts(cursor.text.slice(start, end), heredoc.plain, cursor.depth);
    }
  }

  #endOfHeredoc(heredoc: PendingHeredoc): number {
    const cursor = this.#cursor;
    const { text } = cursor;
    while (cursor.at < text.length) {
      const start = cursor.at;
      const end = endOfLine(text, start);
      cursor.at = Math.min(text.length, end + 1);
      const line = text.slice(start, Math.min(end, start + heredoc.delimiter.length + 64)).replace(/\r$/u, '');
      if (
        line === heredoc.delimiter ||
        (heredoc.stripTabs && line.replace(/^\t+/u, '') === heredoc.delimiter) ||
        line.trim() === heredoc.delimiter
      )
        return start;
    }
    return text.length;
  }
}

/** The text of a here-document; substitutions in it are read when it is not quoted. */
function heredocParts(text: string, plain: boolean, depth: number): Word['parts'] {
  if (plain || !/[$`]/u.test(text)) return [{ kind: 'text', text, quoting: 'single' }];
  const escaped = text.replace(/"/gu, '\\"');
  const reader = shellCommands(`: "${escaped}"`, depth + 1);
  const word = reader.pipelines[0]?.commands[0]?.words[1];
  return word?.parts ?? [{ kind: 'text', text, quoting: 'double' }];
}

function lastEnd(words: readonly Word[], redirects: readonly Redirect[], assignments: readonly Assignment[]): number {
  const ends = [words.at(-1)?.end ?? 0, assignments.at(-1)?.value.end ?? 0];
  for (const redirect of redirects)
    if (redirect.operator !== '<<') ends.push(redirect.target.end);
    else ends.push(redirect.target.start);
  return Math.max(...ends);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isNameUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

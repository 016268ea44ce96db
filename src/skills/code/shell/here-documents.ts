import { endOfLine } from './between-words.js';
import type { Cursor } from './read-words.js';
import type { ShellScript, Word } from './syntax.js';

/** Reads shell text within shell text. */
type ReadScript = (text: string, depth: number) => ShellScript;

interface PendingHeredoc {
  readonly delimiter: string;
  readonly stripTabs: boolean;
  readonly plain: boolean;
  readonly body: { start: number; end: number; parts: Word['parts'] };
}

/** The here-documents of one text (POSIX XCU 2.7.4): announced by a redirection, and read after the end of its line. */
export class HereDocuments {
  readonly #pending: PendingHeredoc[] = [];
  readonly #read: ReadScript;

  constructor(read: ReadScript) {
    this.#read = read;
  }

  /** Announces a document by the word of its delimiter; gives the word that will stand for its text. */
  expect(word: Word, stripTabs: boolean): Word {
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

  /** At a line's end: reads the texts of the documents that the line announced, then moves on. */
  read(cursor: Cursor): void {
    cursor.at += 1;
    for (const heredoc of this.#pending.splice(0)) {
      const start = cursor.at;
      const end = endOfHeredoc(heredoc, cursor);
      heredoc.body.start = start;
      heredoc.body.end = end;
      heredoc.body.parts = partsOf(cursor.text.slice(start, end), heredoc.plain, cursor.depth, this.#read);
    }
  }
}

function endOfHeredoc(heredoc: PendingHeredoc, cursor: Cursor): number {
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

/** The text of a here-document; substitutions in it are read when it is not quoted. */
function partsOf(text: string, plain: boolean, depth: number, read: ReadScript): Word['parts'] {
  if (plain || !/[$`]/u.test(text)) return [{ kind: 'text', text, quoting: 'single' }];
  const escaped = text.replace(/"/gu, '\\"');
  const reader = read(`: "${escaped}"`, depth + 1);
  const word = reader.pipelines[0]?.commands[0]?.words[1];
  return word?.parts ?? [{ kind: 'text', text, quoting: 'double' }];
}

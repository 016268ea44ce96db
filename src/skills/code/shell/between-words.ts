import type { Cursor } from './read-words.js';

/** Words that only order what stands between them. */
export const CONNECTORS = new Set(['then', 'do', 'else', 'elif', '!', 'time', 'in']);
/** Words that open a compound command, and those that close it. */
export const OPENERS: Readonly<Record<string, readonly string[]>> = {
  if: ['fi'],
  while: ['done'],
  until: ['done'],
  for: ['done'],
  select: ['done'],
  case: ['esac'],
};
export const CLOSERS = new Set(['fi', 'done', 'esac', '}']);

/** Skips blanks and continued lines. */
export function skipSpace(cursor: Cursor): void {
  for (;;) {
    const unit = cursor.text[cursor.at];
    if (unit === ' ' || unit === '\t' || unit === '\r' || unit === '\u00a0') cursor.at += 1;
    else if (unit === '\\' && /^\\\r?\n/u.test(cursor.text.slice(cursor.at, cursor.at + 3)))
      cursor.at += cursor.text[cursor.at + 1] === '\n' ? 2 : 3;
    else return;
  }
}

/** `$ ` and `% ` at the start of a line of documentation are a prompt. */
export function skipPrompt(cursor: Cursor): void {
  const unit = cursor.text[cursor.at];
  if ((unit === '$' || unit === '%' || unit === '❯' || unit === '➜') && cursor.text[cursor.at + 1] === ' ') {
    cursor.at += 2;
    skipSpace(cursor);
  }
}

/** Takes what separates a pipeline from the next, and gives it; empty at the end of a text. */
export function takeSeparator(cursor: Cursor): string {
  const two = cursor.text.slice(cursor.at, cursor.at + 2);
  if (two === '&&' || two === '||' || two === ';;') {
    cursor.at += 2;
    return two;
  }
  const one = two.charAt(0);
  if (one === ';' || one === '&') cursor.at += 1;
  return one === ';' || one === '&' || one === '\n' ? one : '';
}

/** The word of the grammar that stands at a place, if one does; it is not taken. */
export function keywordAt({ text, at }: Cursor): string {
  const match = /^(?:[a-z]{2,6}|[!}])(?=[\s;&|)]|$)/u.exec(text.slice(at, at + 8));
  const word = match?.[0] ?? '';
  return CONNECTORS.has(word) || CLOSERS.has(word) || word in OPENERS ? word : '';
}

/** The offset of the line feed after a place, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

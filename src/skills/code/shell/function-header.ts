import type { Cursor } from './read-words.js';
import type { Word } from './syntax.js';

/** Takes the rest of the head of a function, `name() {` or `function name {`, behind its first word; false where it is none. */
export function takeFunctionHeader(cursor: Cursor, first: Word): boolean {
  const source = cursor.text.slice(first.start, first.end);
  const ahead = cursor.text.slice(cursor.at, cursor.at + 160);
  const header =
    source === 'function'
      ? /^\s{1,8}[\w.:-]{1,100}(?:\s{0,8}\(\s{0,8}\))?\s{0,40}\{(?=\s)/u.exec(ahead)
      : /^\s{0,8}\(\s{0,8}\)\s{0,40}\{(?=\s)/u.exec(ahead);
  if (!header || !/^[\w.:-]{1,100}$/u.test(source)) return false;
  cursor.at += header[0].length;
  return true;
}

/** The name in the head of a function that was taken. */
export function functionName(cursor: Cursor, first: Word): string {
  return /^(?:function\s{1,8})?([\w.:-]{1,100})/u.exec(cursor.text.slice(first.start, cursor.at))?.[1] ?? '';
}

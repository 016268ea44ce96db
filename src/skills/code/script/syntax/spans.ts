import { LINE, MARK, NAME, type Tokens } from './token-kinds.js';

/** The offset of the closing back tick of a template, past the expressions in it and the templates in those; -1 when it is not closed. */
export function endOfTemplate(text: string, from: number, to: number): number {
  const nesting: ('template' | 'brace')[] = ['template'];
  for (let at = from; at < to; at += 1) {
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

const BEFORE_PATTERN = new Set(
  'return typeof case in of delete void throw new else do yield await if unless while until and or not split grep map push when join elsif'.split(
    ' ',
  ),
);

/** Whether a slash after these tokens opens a pattern: after a value it divides. */
export function opensPattern({ kind, start, end, text }: Tokens): boolean {
  let last = kind.length - 1;
  while (last >= 0 && kind[last] === LINE) last -= 1;
  if (last < 0) return true;
  if (kind[last] === NAME) return BEFORE_PATTERN.has(text.slice(start[last], end[last]));
  if (kind[last] !== MARK) return false;
  const mark = text[(end[last] ?? 1) - 1];
  return mark !== ')' && mark !== ']' && mark !== '}';
}

const FLAGS = /[a-z]*/uy;

/** The offset behind a pattern and its flags that begins at an offset; -1 when it does not end on its line. */
export function endOfPattern(text: string, from: number, to: number): number {
  let inClass = false;
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return -1;
    if (code === 0x5c) at += 1;
    else if (code === 0x5b) inClass = true;
    else if (code === 0x5d) inClass = false;
    else if (code === 0x2f && !inClass) {
      FLAGS.lastIndex = at + 1;
      FLAGS.test(text);
      return FLAGS.lastIndex;
    }
  }
  return -1;
}

const LONG_MARK = /=>|\.\.(?!\.)|\?\.|->|::|:=|\*\*=?|\/\/=?|<<=?|>>=?|\+=|-=|\.=|\/=|\^=|\|=|\*=|\|\|=?|&&=?|\?\?=?|[=!<>]==?|\.\.\.|=~/uy;
/** What the second unit of a longer mark may be. */
const SECOND = new Set(Array.from('>.:=*/<|&?~', (unit) => unit.charCodeAt(0)));

/** The offset behind the mark at an offset: the longest that any language has. */
export function endOfMark(text: string, at: number): number {
  if (!SECOND.has(text.charCodeAt(at + 1))) return at + 1;
  LONG_MARK.lastIndex = at;
  return LONG_MARK.test(text) ? LONG_MARK.lastIndex : at + 1;
}

const WORD = /[\p{ID_Continue}$\u200c\u200d]*/uy;

/** The offset behind the name that begins at an offset, which may be empty. */
export function endOfName(text: string, from: number): number {
  let at = from;
  while (isPlainWord(text.charCodeAt(at))) at += 1;
  if (!(text.charCodeAt(at) > 0x7f)) return at;
  WORD.lastIndex = at;
  WORD.test(text);
  return WORD.lastIndex;
}

function isPlainWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x24
  );
}

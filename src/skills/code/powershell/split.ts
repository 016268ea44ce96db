export interface Range {
  readonly start: number;
  readonly end: number;
}

const OPEN = '([{';
const CLOSE = ')]}';

/** The offset after a quoted text, a here-string or a comment that starts at an offset; the offset itself when none does. */
export function skipQuoted(text: string, at: number, end: number): number {
  const unit = text[at];
  if (unit === '@' && (text[at + 1] === '"' || text[at + 1] === "'")) {
    const close = text.indexOf(`\n${text[at + 1] ?? ''}@`, at + 2);
    return close === -1 || close > end ? at + 2 : close + 3;
  }
  if (unit === '<' && text[at + 1] === '#') {
    const close = text.indexOf('#>', at + 2);
    return close === -1 || close > end ? end : close + 2;
  }
  if (unit === '#' && (at === 0 || /[\s;({]/u.test(text[at - 1] ?? ' '))) {
    const close = text.indexOf('\n', at);
    return close === -1 || close > end ? end : close;
  }
  if (unit !== '"' && unit !== "'") return at;
  const limit = Math.min(end, at + 400_000);
  for (let index = at + 1; index < limit; index += 1) {
    const inner = text[index];
    if (inner === '`' && unit === '"') index += 1;
    else if (inner === unit) {
      if (text[index + 1] === unit) index += 1;
      else return index + 1;
    }
  }
  return at + 1;
}

/** Splits a range at separators that stand outside quotes and brackets. Linear in the range. */
export function splitRange(text: string, range: Range, separates: (text: string, at: number) => number): Range[] {
  const pieces: Range[] = [];
  let depth = 0;
  let start = range.start;
  for (let at = range.start; at < range.end;) {
    const skipped = skipQuoted(text, at, range.end);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const unit = text.charAt(at);
    if (unit === '`') {
      at += text[at + 1] === '\r' ? 3 : 2;
      continue;
    }
    if (OPEN.includes(unit)) depth += 1;
    else if (CLOSE.includes(unit)) depth = Math.max(0, depth - 1);
    const width = depth === 0 ? separates(text, at) : 0;
    if (width > 0) {
      if (at > start) pieces.push({ start, end: at });
      at += width;
      start = at;
    } else at += 1;
  }
  if (range.end > start) pieces.push({ start, end: range.end });
  return pieces;
}

/** Statements: separated by line ends, semicolons, `&&` and `||`. */
export function statementsOf(text: string, range: Range): Range[] {
  return splitRange(text, range, (whole, at) => {
    const unit = whole[at];
    if (unit === ';') return 1;
    if (unit === '\n') return endsInPipe(whole, at) ? 0 : 1;
    return (unit === '&' && whole[at + 1] === '&') || (unit === '|' && whole[at + 1] === '|') ? 2 : 0;
  });
}

function endsInPipe(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return /[|,+]$|\s=$/u.test(before) || /^\s*\|/u.test(text.slice(at + 1, at + 40));
}

export function stagesOf(text: string, range: Range): Range[] {
  return splitRange(text, range, (whole, at) => (whole[at] === '|' ? 1 : 0));
}

/** Words of a command: separated by white space. */
export function wordsOf(text: string, range: Range): Range[] {
  return splitRange(text, range, (whole, at) => (/\s/u.test(whole.charAt(at)) ? 1 : 0)).filter(
    (word) => text.slice(word.start, word.end).trim() !== '',
  );
}

export function commasOf(text: string, range: Range): Range[] {
  return splitRange(text, range, (whole, at) => (whole[at] === ',' ? 1 : 0));
}

/** For each opening bracket of a range, outside quotes, the offset of the one that closes it; one pass over the range. */
export function bracketPairs(text: string, range: Range): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = range.start; at < range.end;) {
    const skipped = skipQuoted(text, at, range.end);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const unit = text.charAt(at);
    if (OPEN.includes(unit)) open.push(at);
    else if (CLOSE.includes(unit)) {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, at);
    }
    at += unit === '`' ? 2 : 1;
  }
  return pairs;
}

/** A range without the white space around it. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

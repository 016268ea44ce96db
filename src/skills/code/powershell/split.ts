export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a unit can mean to who looks for the ends of things. One look in a table, since each level of nesting reads its text again. */
const PLAIN = 0;
const OPENS = 1;
const CLOSES = 2;
const QUOTES = 3;
const ESCAPES = 4;
const MEANINGS = meaningsOf([
  [OPENS, '([{'],
  [CLOSES, ')]}'],
  [QUOTES, '@<#"\''],
  [ESCAPES, '`'],
]);

function meaningsOf(classes: readonly (readonly [number, string])[]): Uint8Array {
  const meanings = new Uint8Array(128);
  for (const [meaning, units] of classes) for (const unit of units) meanings[unit.charCodeAt(0)] = meaning;
  return meanings;
}

function meaningAt(text: string, at: number): number {
  return MEANINGS[text.charCodeAt(at)] ?? PLAIN;
}

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
    const meaning = meaningAt(text, at);
    if (meaning === OPENS || meaning === CLOSES) {
      if (meaning === OPENS) depth += 1;
      else if (depth > 0) depth -= 1;
      at += 1;
      continue;
    }
    const skipped = meaning === QUOTES ? skipQuoted(text, at, range.end) : at;
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (meaning === ESCAPES) {
      at += text[at + 1] === '\r' ? 3 : 2;
      continue;
    }
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

/** A word that begins with these is a comment (about_Comments). */
const IS_REMARK = /^(?:#|<#)/;

/** Words of a command: separated by white space. */
export function wordsOf(text: string, range: Range): Range[] {
  return splitRange(text, range, (whole, at) => (/\s/u.test(whole.charAt(at)) ? 1 : 0)).filter(
    (word) => !IS_REMARK.test(text.slice(word.start, Math.min(word.end, word.start + 2))) && text.slice(word.start, word.end).trim() !== '',
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
    const meaning = meaningAt(text, at);
    const skipped = meaning === QUOTES ? skipQuoted(text, at, range.end) : at;
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (meaning === OPENS) open.push(at);
    else if (meaning === CLOSES) {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, at);
    }
    at += meaning === ESCAPES ? 2 : 1;
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

import type { TextUnit } from './text-unit.js';

/** Languages that write expressions between slashes; for a shell these are paths. */
const WITH_LITERALS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'ruby', 'perl', 'php']);
const OPENS = /(?:=>|=~|[=(,:[]|\bwhen|\bqr|\bm)\s{0,4}\/(?![/*])(?:[^/\\\n]|\\.){0,300}$/;
const CLOSES = /^(?:[^/\\\n]|\\.){0,300}\/[a-z]{0,6}\s{0,3}(?:[,;)\]}.]|=>|$)/;
/** The same with the marks that Ruby and Perl have for expressions that hold slashes. */
const OPENS_MARKED = /(?:%r|\bqr|\bm)\{(?:[^{}\n]|\{\d{1,3}(?:,\d{0,3})?\}){0,300}$/;
const CLOSES_MARKED = /^(?:[^{}\n]|\{\d{1,3}(?:,\d{0,3})?\}){0,300}\}[a-z]{0,6}\s{0,3}(?:[,;)\]}.]|=>|$)/;
/** An expression that a shell hands to a search, in quotation marks. */
const SEARCHED = /\b(?:[ez]?grep|rg|ag|ack|ripgrep)\s[^\n|;&]{0,80}?(?<mark>["'])(?<text>(?:(?!\k<mark>)[^\n]){0,400})$/;
const SHELLS: ReadonlySet<string> = new Set(['shell']);
/** How far on its line an expression is read, in UTF-16 units. */
const REACH = 400;

/** Whether a range of a text lies in a literal expression, or one that is searched for, that has alternatives: what it matches is looked for, and not run. */
export function isInExpression({ file, text }: TextUnit, start: number, end: number): boolean {
  if (!WITH_LITERALS.has(file.language) && !SHELLS.has(file.language)) return false;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - REACH), start);
  const after = text.slice(end, Math.min(newline < 0 ? text.length : newline, end + REACH));
  if (SHELLS.has(file.language)) return isSearched(before, after);
  const opened = CLOSES.test(after) ? OPENS.exec(before) : CLOSES_MARKED.test(after) ? OPENS_MARKED.exec(before) : null;
  return opened !== null && `${opened[0]}${after}`.includes('|');
}

/** Threat: a search that is handed what it finds to a shell is run by another word than the expression. */
function isSearched(before: string, after: string): boolean {
  const { mark, text = '' } = SEARCHED.exec(before)?.groups ?? {};
  const end = mark === undefined ? -1 : after.indexOf(mark);
  return end >= 0 && `${text}|${after.slice(0, end)}`.split('|').length > 2;
}

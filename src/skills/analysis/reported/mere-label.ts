/**
 * Whether a sentence is nothing but a label and its command (“Scan engine: `…`”), or the command alone; spans of code in `before` and `after`
 * are blanked out. Threat: nothing there orders, and whoever reads it knows what it is for.
 */
export function isMereLabel(before: string, after: string): boolean {
  const [line = ''] = after.split('\n', 1);
  const [own, rest] = [before, line].map((text) => text.replace(/`x*`?/g, ' ').replace(JOINS, ' ')) as [string, string];
  if (/\p{L}{2}/u.test(rest)) return false;
  const label = own.replace(/\([^()]{1,60}\)/g, ' ');
  return /^[^\p{L}]{0,8}$/u.test(label) || LABEL.test(label);
}

/** Up to six words and a mark that something follows, or two without one. */
const LABEL = /^[^\p{L}]{0,8}(?:(?:[\p{L}\d'’/-]{1,24}[\s*_]{0,3}){1,6}[:：—–-][^\p{L}]{0,6}|(?:[\p{L}\d'’/-]{1,24}[\s*_]{0,3}){1,2})$/u;
/** What stands between several commands. */
const JOINS = /\b(?:and|or|und|oder|et|ou|y|o|e)\b/giu;

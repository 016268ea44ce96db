import type { ConsentMeaning } from '../gate/reviews/consent.js';

/** The gate is spoken to: at the start of a word, so that a path or an address that ends in the name is none. */
const MENTION = /(?:^|[^\w./-])\/vaultgate(?![\w/-])/i;
const DIRECTIVE = /^\/vaultgate +approve +(all|[0-9a-f]{12}(?:[ ,]+[0-9a-f]{12}){0,50})$/i;

/**
 * What an approving review says about the decisions that it means, over its own text and those of its comments on lines.
 * A line `/vaultgate approve NAME…` names decisions, `/vaultgate approve all` means all of them. Threat: words of others
 * that stand in a review, quoted, as code or unseen in an HTML comment, must not consent for the reviewer; and where a
 * review speaks to the gate in a way that is not understood, it consents to nothing rather than to everything.
 */
export function meaningOf(texts: readonly string[]): ConsentMeaning {
  const lines = texts.flatMap((text) => ownLines(text));
  const words = lines.flatMap((line) => DIRECTIVE.exec(line)?.[1]?.toLowerCase().split(/[ ,]+/) ?? []);
  if (words.includes('all')) return { kind: 'all' };
  const names = [...new Set(words)].sort();
  const isUnderstood = names.length > 0 || !texts.some((text) => MENTION.test(text));
  return isUnderstood && names.length === 0 ? { kind: 'unnamed' } : { kind: 'named', names };
}

/** The lines that the reviewer wrote as text (GitHub Flavored Markdown: block quotes, fenced and indented code, HTML comments). */
function ownLines(text: string): string[] {
  const own: string[] = [];
  let fence: string | undefined;
  for (const line of withoutHtmlComments(text).split(/\r\n|\r|\n/)) {
    const [, marks] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
    if (fence === undefined && marks !== undefined) fence = marks;
    else if (fence === undefined && /^ {0,3}\S/.test(line)) own.push(line.trim());
    else if (fence !== undefined && closes(line, fence)) fence = undefined;
  }
  return own;
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}

/** One that is never closed reaches to the end. */
function withoutHtmlComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    if (start < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return kept;
    from = end + 3;
  }
}

/** How far beside a block its paragraphs are read, in UTF-16 units. */
const BESIDE = 900;

/** The paragraph before the opening line of a block; empty where a heading or another block stands there. */
export function paragraphBefore(text: string, start: number): string {
  const opening = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1;
  const above = text.slice(Math.max(0, opening - BESIDE), opening).trimEnd();
  const paragraph = above.slice(above.lastIndexOf('\n\n') + 1).trim();
  return /^(?:#|```|~~~)/.test(paragraph) || /(?:```|~~~)$/.test(paragraph) ? '' : paragraph;
}

/** What follows the closing line of a block, up to the next heading. */
export function paragraphsAfter(text: string, end: number): string {
  const newline = text.indexOf('\n', end);
  if (newline < 0) return '';
  const after = text.slice(newline + 1, newline + 1 + BESIDE);
  const heading = /^#{1,6} /m.exec(after);
  return heading === null ? after : after.slice(0, heading.index);
}

/** The sentence before a list, at most a blank line above it. Empty where a heading stands there. */
export function leadOf(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - 1500), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  for (const line of lines) {
    if (line.trim() === '' || /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]|^[ \t]{2,}\S/.test(line)) continue;
    return line.startsWith('#') ? '' : line.trim();
  }
  return '';
}

/** What stands over a cell of a table. */
export function headOfColumn(text: string, table: number, offset: number): string {
  const row = text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset);
  const column = (row.match(/(?<!\\)\|/g) ?? []).length;
  const [head = ''] = text.slice(table, table + 400).split('\n', 1);
  return head.split('|')[column] ?? '';
}

/** Blanks out what stands in spans of code: its words say nothing about itself. */
export function withoutSpans(text: string): string {
  return text.replace(/(?<!`)(?:`(?!`)[^`\n]{1,400}`|``(?!`)[^\n]{1,400}?``(?!`))/g, (span) => `\`${'x'.repeat(span.length - 2)}\``);
}

/** The innermost of the headings over a place, which are given one to a line. */
export function innermostHeading(heading: string): string {
  return heading.slice(heading.lastIndexOf('\n') + 1);
}

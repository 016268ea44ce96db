import type { Zone } from './zones.js';

/**
 * Whether a paragraph is a block of code by its indentation (CommonMark 0.31, 4.4), and no paragraph of a list item that goes on: that begins
 * as sentences do, and holds nothing that a command line has.
 */
export function isIndentedCode(text: string, { kind, start, end }: Zone): boolean {
  if (kind !== 'prose' || !(text.startsWith('    ', start) || text[start] === '\t')) return false;
  const lines = text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.every((line) => /^(?: {4}|\t)/.test(line)) && lines.some((line) => COMMAND_LINE.test(line.slice(0, 400)));
}

/** A line that begins with the name of a program and goes on as command lines do. */
const COMMAND_LINE = /^\s{1,40}(?:[$%>] )?(?:sudo )?[\w./~-]{1,60}(?: [\w./:@=-]{1,60}){0,6} (?:-{1,2}[a-zA-Z]|["'$|<>&~])/;

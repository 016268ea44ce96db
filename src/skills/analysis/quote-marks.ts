/** The marks of block quotes at the beginning of a line. */
const MARKS = /^(?:[ \t]{0,3}>){1,8}/gm;

/**
 * A block of code that stands in a quotation, with blanks for the marks, so that every place stays where it is. Threat: a
 * reader, and an agent, copies what the marks surround; a shell that reads them sees redirections.
 */
export function withoutQuoteMarks(text: string): string {
  return /^[ \t]{0,3}>/.test(text) ? text.replace(MARKS, (marks) => ' '.repeat(marks.length)) : text;
}

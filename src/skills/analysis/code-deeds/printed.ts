/** A command of the shell that prints, up to a place within its text. */
const PRINTS = /(?:^|[;&|{(]|\b(?:then|else|do))\s{0,8}(?:echo|printf)\s{1,4}(?:-[a-zA-Z]{1,3}\s{1,4})?(?<quote>["'])[^"'\n`]{0,200}$/u;

/** A substitution that has ended. */
const CLOSED = /\$\([^()\n]{0,200}\)|`[^`\n]{0,200}`/gu;

/**
 * Whether a place stands in what a command of the shell prints for people: checks name the switches that they look for. Threat: what is printed
 * into a file, to another command or into a substitution is done, so that nothing but the end of the command may follow.
 */
export function isPrinted(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - 300), start);
  const quote = PRINTS.exec(before)?.groups?.['quote'];
  if (quote === undefined || /\$\(|`/u.test(before.replace(CLOSED, ' '))) return false;
  const after = text.slice(end, newline < 0 ? Math.min(text.length, end + 300) : Math.min(newline, end + 300));
  const closing = after.indexOf(quote);
  return (
    closing >= 0 &&
    /^\s{0,8}(?:$|;|&&|\|\||\})/u.test(after.slice(closing + 1)) &&
    !/[>|]/u.test(after.slice(closing + 1).replace('||', ''))
  );
}

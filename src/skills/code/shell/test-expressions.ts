/** Longest expression that is taken for a test, in UTF-16 units. */
const LONGEST = 600;

const OPERAND = String.raw`(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|\$\([^()\n]{0,200}\)|[^\s"'();&|<>]|\\.){1,40}`;
const OPERATOR = String.raw`(?:==?|!=|=~|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))`;
/** An expression that is true or false, and runs nothing but what it substitutes. */
export interface ShellTest {
  readonly opening: '[[' | '((';
  /** The offset of its closing brackets. */
  readonly end: number;
}

/** The test that begins at a place, if one does. */
export function testAt(text: string, at: number): ShellTest | undefined {
  const opening = text.startsWith('[[', at) ? '[[' : text.startsWith('((', at) ? '((' : undefined;
  if (opening === undefined) return undefined;
  const end = opening === '[[' ? endOfConditional(text, at + 2) : endOfArithmetic(text, at);
  return end === -1 ? undefined : { opening, end };
}

/** The words of one test: `-z "$a"`, `$a == b*`, `$a =~ ^(b|c)$`, `$a`. */
const CLAUSE = new RegExp(
  String.raw`^(?:!\s{1,4})?(?:-[a-zA-Z]\s{1,4}${OPERAND}|${OPERAND}(?:\s{1,4}${OPERATOR}\s{1,4}(?:${OPERAND}|\S{1,200}))?)$`,
  'u',
);

/**
 * The offset of the `]]` of a conditional expression (Bash Reference Manual, section 3.2.5.2) whose `[[` ends at a place; -1 where none
 * stands. Within it `&&`, `||`, `<` and `>` part no commands and lead nowhere. Shells that do not know `[[` read it as a
 * command, so that what is no test in each of its parts is left to be read as commands.
 */
function endOfConditional(text: string, from: number): number {
  const source = text.slice(from, from + LONGEST);
  const end = /\s\]\](?=[\s;&|)]|$)/u.exec(source);
  if (end === null || !/^\s/u.test(source)) return -1;
  const clauses = source.slice(0, end.index).split(/&&|\|\|/u);
  return clauses.every((clause) => CLAUSE.test(withoutBrackets(clause.trim()))) ? from + end.index + 1 : -1;
}

/** The brackets around a group of tests stand apart from its words. */
function withoutBrackets(clause: string): string {
  return clause
    .replace(/^(?:!?\s?\(\s){1,4}/u, '')
    .replace(/(?:\s\)){1,4}$/u, '')
    .trim();
}

/** Numbers, variables and at least one operator that compares or changes one; no two words side by side, as commands have them. */
const ARITHMETIC =
  /^\(\((?=[^\n]{0,200}?(?:[<>=]|\+\+|--))(?![^\n)]{0,200}?[a-z_]\w{0,60}[ \t]{1,8}["'\w$/.-]{0,2}[a-z_/])[\w\s$+\-*/%<>=!&|?:,{}[\]#~^"]{1,200}\)\)/iu;

/** The offset of the `))` of an arithmetic expression (Bash Reference Manual, section 6.5) that begins at a place; -1 where none does. */
function endOfArithmetic(text: string, at: number): number {
  const match = ARITHMETIC.exec(text.slice(at, at + LONGEST));
  return match === null ? -1 : at + match[0].length - 2;
}

/** One statement of a program, over as many lines as its brackets take. */
export interface Statement {
  readonly start: number;
  readonly text: string;
}

/** Most statements of a piece of code that are looked at. */
const MAX_STATEMENTS = 300;
const COMMENT = /^\s*(?:\/\/|#(?!\{|\[)|--|\*|\/\*|"""|''')/u;
const CONTINUES = /^\s*(?:\.(?!\.)|->|\?\.|&&|\|\||\+ |\. |: |\? )/u;
/** A block that is handed to a function as its argument, as R does it: what stands in it is statements of their own. */
const OPENS_BLOCK = /\b(?:local|try|tryCatch|suppress\w{1,24}|invisible|on\.exit|with\w{0,24})\(\{\s*$/u;
const GOES_ON = /(?:[,(+=.&|]|->|=>|\\)\s*$/u;

/**
 * The statements of a piece of code of any language: lines, joined while a bracket is open, or while the end of one line or the
 * beginning of the next says that it goes on. A brace that opens a block ends a statement, one that opens a value does not.
 */
export function statementsOf(code: string): readonly Statement[] {
  const found: Statement[] = [];
  let at = 0;
  let open = 0;
  let current: { start: number; text: string } | undefined;
  for (const line of code.split('\n')) {
    const start = at;
    at += line.length + 1;
    // Behind a line that a backslash continues, two dashes begin an option and no comment.
    const isContinued = current?.text.endsWith('\\') === true;
    if (/^\s*$/u.test(line) || (!isContinued && COMMENT.test(line))) continue;
    if (current !== undefined && (open > 0 || CONTINUES.test(line) || GOES_ON.test(current.text))) current.text += `\n${line}`;
    else {
      if (found.length >= MAX_STATEMENTS) break;
      current = { start, text: line };
      found.push(current);
      open = 0;
    }
    open = OPENS_BLOCK.test(line) ? 0 : Math.max(0, open + openedBy(line, open > 0 || isValue(current.text)));
    if (current.text.length > 4000) current = undefined;
  }
  return found;
}

/** Whether the braces of a statement hold a value: something is assigned to, returned or handed over. */
function isValue(text: string): boolean {
  return /[^=!<>]=[^=>]|\breturn\b|:=/u.test(text) && !/\b(?:function|func|fn|fun|if|for|while|try|switch)\b[^\n]{0,200}\{\s*$/u.test(text);
}

/** How many more brackets a line opens than it closes, without those in texts. */
function openedBy(line: string, countsBraces: boolean): number {
  const bare = line.replace(/"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|`[^`\n]{0,400}`/gu, '""');
  let sum = 0;
  for (const letter of bare) {
    if (letter === '(' || letter === '[' || (countsBraces && letter === '{')) sum += 1;
    else if (letter === ')' || letter === ']' || (countsBraces && letter === '}')) sum -= 1;
  }
  return sum;
}

/** The names that a statement reads: words that are no members, and those that are filled into texts. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const bare = text.replace(/"(?:[^"\\\n]|\\.){0,600}"|'(?:[^'\\\n]|\\.){0,600}'|`[^`]{0,600}`/gu, (quoted) => {
    for (const [, name] of quoted.matchAll(/(?:\$\{?|#\{|\{|\\\()\s?([A-Za-z_]\w{0,60})/gu)) names.add(name ?? '');
    return '""';
  });
  for (const [name] of bare.matchAll(/(?<![\w>]|(?<!\.\.)\.|::)[A-Za-z_]\w{0,60}/gu)) names.add(name);
  return names;
}

/** Whether a piece of code speaks of a name, as a word of its own. */
export function holdsName(code: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w])${name}(?![\w])`, 'u').test(code);
}

/** The names that a statement gives a value: what stands before its first `=`. */
export function assignedBy(text: string): readonly string[] {
  const left = /^([^=\n"'`]{1,160}?)(?::=|<-|[-+.|&?*]?=(?![=>~]))/u.exec(text)?.[1];
  if (left === undefined || /^\s*(?:if|while|for|return|else|elsif|elif)\b/u.test(left)) return [];
  const bare = left.replace(/:\s?[\w<>[\]?.,& ]{1,60}$/u, '');
  if (/[([{]/u.test(bare)) return [...namesIn(bare)];
  return bare
    .split(',')
    .map((part) => /([A-Za-z_]\w{0,60})\s*$/u.exec(part.replace(/(?:\.|->|\[)[^\n]*$/u, ''))?.[1])
    .filter((name) => name !== undefined);
}

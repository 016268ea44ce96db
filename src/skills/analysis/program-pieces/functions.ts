/** A function of a program, told by how its lines are indented. */
export interface FunctionPart {
  readonly start: number;
  readonly end: number;
  /** The lines that name it and its parameters. */
  readonly head: string;
  readonly name: string;
}

/** Words that begin a function in one of many languages, and methods of those that have no such word. */
const HEAD =
  /\b(?:func|fn|fun|defp?|function|sub|proc|init|constructor)\b|^\s*[\w:.-]{1,60}\s?\(\)\s*\{|^define\s+\w|^\s*(?:export\s+(?:default\s+)?)?(?:const|let|var)\s+\w{1,60}\s?(?::\s?[^=\n]{1,60})?=\s?(?:async\s?)?(?:function\b|\([^)\n]{0,160}\)\s?(?::\s?[^=\n{]{1,40})?=>|\w{1,40}\s?=>)|^\s*(?:(?:static|async|get|set|private|public|protected|override)\s+){0,3}[*#]?[a-z_$]\w{0,60}\([^;=]{0,300}\)\s*(?::\s?[^{\n]{1,60})?\{\s*$|^[\w<>[\]?,.:@ ]{0,160}[\w>\]?]\s+\w{1,60}\s?\([^;=]{0,300}$|^\s*(?:(?:public|private|protected|internal)\s)?[A-Z]\w{1,60}\([^;=]{0,300}\)\s*(?::[^{\n]{0,80})?\{\s*$|^\s*(?:local\s+)?[\w.]{1,60}\s?=\s?(?:function\b|(?:async\s?)?\([^)\n]{0,120}\)\s?(?:=>|->))/u;
/** What looks like a method and is a branch, a loop or a call. */
const NO_HEAD =
  /^\s*(?:\}\s*)?(?:if|else|elif|elsif|for|foreach|while|switch|match|when|catch|try|return|await|new|throw|using|lock|with|do|go|defer)\b/u;
const NAME =
  /\b(?:func|fn|fun|defp?|function|sub|proc|const|let|var)\s+(?:\([^)\n]{0,80}\)\s?)?(?:[\w.:]{0,60}[.:])?(\w{1,60})|(\w{1,60})\s?\(|([\w]{1,60})\s?=/u;
/** Most lines that a function is looked for above a place, and most of one that are read. */
const MAX_LINES = 160;

/** The lines of a text, by where each begins. */
function linesAround(text: string, at: number): { readonly lines: readonly string[]; readonly index: number; readonly from: number } {
  let from = at;
  for (let count = 0; count <= MAX_LINES && from > 0; count += 1) from = text.lastIndexOf('\n', from - 2) + 1;
  let to = at;
  for (let count = 0; count <= MAX_LINES && to >= 0 && to < text.length; count += 1) {
    const next = text.indexOf('\n', to);
    to = next < 0 ? text.length : next + 1;
  }
  const before = text.slice(from, at);
  const index = before.split('\n').length - 1;
  return { lines: text.slice(from, to).split('\n'), index, from };
}

function indentOf(line: string): number {
  return /^[\t ]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
}

/** Lines that say nothing of where a function begins: empty ones, and brackets between its parameters and its body. */
function isBetween(line: string): boolean {
  return /^\s*$|^\s*[{})\]]{1,3}[^\n]{0,60}\{?\s*$|^\s*(?:\/\/|#|--|\*|\/\*)/u.test(line);
}

/**
 * The function in which a place of a program stands, told by indentation, as programs of all languages are laid out; undefined
 * where no line above begins one.
 */
export function functionAround(text: string, at: number): FunctionPart | undefined {
  const { lines, index, from } = linesAround(text, at);
  let indent = indentOf(lines[index] ?? '');
  for (let line = index; line >= 0; line -= 1) {
    const said = lines[line] ?? '';
    const own = indentOf(said);
    if (line !== index && (own >= indent || isBetween(said))) continue;
    if (line !== index) indent = own;
    if (!HEAD.test(said) || NO_HEAD.test(said)) continue;
    if (line === index && !/[{(]\s*$|\bthen\s*$|\)\s*$/u.test(said)) continue;
    return partOf(lines, line, from);
  }
  return undefined;
}

function partOf(lines: readonly string[], first: number, from: number): FunctionPart {
  const indent = indentOf(lines[first] ?? '');
  let last = first + 1;
  while (last < lines.length && !endsFunction(lines[last] ?? '', indent)) last += 1;
  const start = from + lengthOf(lines, 0, first);
  const head = headOf(lines.slice(first, first + 8));
  const named = NAME.exec(head);
  return {
    start,
    end: start + lengthOf(lines, first, Math.min(last + 1, lines.length)),
    head,
    name: named?.[1] ?? named?.[2] ?? named?.[3] ?? '',
  };
}

function endsFunction(line: string, indent: number): boolean {
  if (/^\s*$/u.test(line) || indentOf(line) > indent) return false;
  return !/^\s*(?:(?:rescue|ensure|else|elsif|except|finally|catch)\b[^\n]*|\{|\)[^\n]{0,80}\{?)\s*$/u.test(line);
}

function lengthOf(lines: readonly string[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, line) => sum + line.length + 1, 0);
}

/** The head of a function up to its body. */
function headOf(lines: readonly string[]): string {
  const end = lines.findIndex((line) => /[{:]\s*$|\)\s*$|\bthen\s*$|=>\s*$/u.test(line));
  return lines.slice(0, end < 0 ? 1 : end + 1).join('\n');
}

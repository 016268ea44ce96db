/** Libraries that read programs without running them, in the languages of the scripts that skills bring along. */
const PARSES =
  /\bast\.(?:parse|walk|NodeVisitor)\b|\bNodeVisitor\b|\b(?:libcst|astroid|parso|tokenize\.\w|tree[-_]sitter|acorn|esprima|espree|@babel\/parser|recast|@typescript-eslint\/parser|meriyah|php-parser|javalang)\b|\bts\.createSourceFile\b|\bgo\/(?:ast|parser)\b|\bRipper\.sexp\b|\bsyn::parse/;
/** The name of a function, or of a module and what it holds. */
const NAME = String.raw`["'](?:[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$*][\w$]*){0,4}\(?)["']`;
/** A line that holds such names and nothing else: alone it does nothing. */
const LINE_OF_NAMES = new RegExp(
  String.raw`^[ \t]*(?:["']?[\w -]{1,40}["']?\s?[:=]\s?)?(?:frozenset|set|new Set|tuple)?[([{\s]{0,4}${NAME}(?:\s?[,|]\s?${NAME}){0,40}\s?,?[)\]}\s]{0,4}[,;]?[ \t]*$`,
  'gm',
);
/** Of how many names a line must be to be one of a list. */
const ENOUGH = /["'][^"']*["'][^"']*["'][^"']*["']/;

/**
 * A program without the lists of names in it that it looks for in other programs: blanks stand in their place. Threat: names in strings can
 * be called (`getattr(os, "system")`), so only lines that hold nothing else are left out, and only where the program parses others.
 */
export function withoutLookedForNames(text: string): string {
  if (!PARSES.test(text)) return text;
  return text.replace(LINE_OF_NAMES, (line) => (ENOUGH.test(line) ? ' '.repeat(line.length) : line));
}

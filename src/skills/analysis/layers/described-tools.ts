import { DIALECTS, type Dialect } from '../../code/script/syntax/dialect.js';
import { lex, LINE, MARK, TEMPLATE, TEXT, type Tokens } from '../../code/script/syntax/lex.js';
import type { Revealed } from './decoded-blob.js';

/** What shows that a program offers tools or prompts to models (Model Context Protocol; function calling of the vendors). */
export const TOOL_ANCHORS = [
  'modelcontextprotocol',
  'mcp.server',
  'mcpserver',
  'fastmcp',
  'mcp-go',
  'mcp_server',
  'rmcp',
  '@mcp.',
  'registertool',
  '.addtool(',
  'inputschema',
  'input_schema',
  'langchain',
  'structuredtool',
  '@tool',
  '#[tool',
  'function_declarations',
] as const;

/** Shortest text that is looked at, and the fewest words of it: names and labels order nothing. */
const LEAST_LENGTH = 80;
const LEAST_WORDS = 12;
/** Most texts of one program. */
const MAX_TEXTS = 120;
/** Longest programs that are looked through, in UTF-16 units. */
const MAX_PROGRAM = 400_000;
/** What may stand between the pieces of one text. */
const GLUE = /^[+.,()\\&]$/u;

/**
 * The texts of a program that a model reads: descriptions of its tools, their parameters and its prompts. Threat: the user never sees them, and to
 * a model they are orders like any page. Everything but the words is blank, so that each word stands where it does in the file.
 */
export function revealDescriptions(text: string, language: string): Revealed[] {
  const dialect = dialectOf(language);
  if (dialect === undefined || text.length > MAX_PROGRAM) return [];
  const tokens = lex(text, dialect);
  const found: Revealed[] = [];
  for (let index = 0; index < tokens.kind.length && found.length < MAX_TEXTS; index += 1) {
    if (!isText(tokens, index)) continue;
    const last = lastPiece(tokens, index);
    const said = textOf(tokens, index, last);
    const start = tokens.start[index] ?? 0;
    if (isProse(said)) found.push({ layer: 'description', start, end: start + said.length, text: said });
    index = last;
  }
  return found;
}

function dialectOf(language: string): Dialect | undefined {
  const known: Readonly<Record<string, Dialect>> = { ...DIALECTS, typescript: DIALECTS.javascript };
  return known[language];
}

function isText({ kind }: Tokens, index: number): boolean {
  return kind[index] === TEXT || kind[index] === TEMPLATE;
}

/** The last piece of a text that is put together of several. */
function lastPiece(tokens: Tokens, first: number): number {
  let last = first;
  for (let index = first + 1; index < tokens.kind.length; index += 1) {
    if (isText(tokens, index)) last = index;
    else if (tokens.kind[index] !== LINE && !isGlue(tokens, index)) break;
  }
  return last;
}

function isGlue({ kind, start, end, text }: Tokens, index: number): boolean {
  return kind[index] === MARK && GLUE.test(text.slice(start[index], end[index]));
}

function textOf({ kind, start, end, text }: Tokens, first: number, last: number): string {
  const from = start[first] ?? 0;
  let said = '';
  for (let index = first; index <= last; index += 1) {
    if (kind[index] !== TEXT && kind[index] !== TEMPLATE) continue;
    said = said.padEnd((start[index] ?? from) - from, ' ') + wordsOf(text.slice(start[index], end[index]));
  }
  return said;
}

/** A text without its quotation marks and escapes, each of which leaves blanks. */
function wordsOf(literal: string): string {
  const opening = /^[a-zA-Z@$]{0,3}(?:"{3}|'{3}|["'`])/u.exec(literal)?.[0] ?? '';
  const closing = /(?:"{3}|'{3}|["'`])$/u.exec(literal.slice(opening.length))?.[0] ?? '';
  const inner = literal
    .slice(opening.length, literal.length - closing.length)
    .replace(/\\[nrt]/gu, '  ')
    .replace(/\\(["'`\\])/gu, ' $1');
  return ' '.repeat(opening.length) + inner + ' '.repeat(closing.length);
}

function isProse(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return text.trim().length >= LEAST_LENGTH && (words >= LEAST_WORDS || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{24}/u.test(text));
}

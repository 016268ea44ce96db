import { lex, TEMPLATE, TEXT } from './lex.js';
import type { Node } from './nodes.js';
import type { SyntaxReader } from './syntax-reader.js';
import { readLiteral } from './text-literal.js';
import { MAX_DEPTH } from './token-stream.js';

/** Adjacent texts are one in Python and Ruby. */
export function readTexts(reader: SyntaxReader): Node {
  const start = reader.startAt(reader.at);
  const parts = [literalNode(reader, reader.at, false)];
  reader.at += 1;
  while (reader.dialect.indented && (reader.kindAt(reader.at) === TEXT || reader.kindAt(reader.at) === TEMPLATE)) {
    parts.push(literalNode(reader, reader.at, false));
    reader.at += 1;
  }
  return parts.length === 1 && parts[0] ? parts[0] : reader.join('+', parts, start);
}

export function literalNode(reader: SyntaxReader, index: number, command: boolean): Node {
  const start = reader.startAt(index);
  const end = reader.endAt(index);
  const literal = readLiteral(reader.tokens.text, start, end, reader.dialect);
  if (WORD_LIST.test(reader.tokens.text.slice(start, start + 3)) && reader.dialect.backticks === 'command')
    return wordList(reader, literal.contentStart, literal.contentEnd);
  if (reader.kindAt(index) === TEMPLATE || (command && reader.dialect.interpolation !== 'none'))
    return template(reader, start, end, literal.contentStart, literal.contentEnd);
  return { type: 'text', start, end, text: literal.text, exact: literal.verbatim ? literal.contentStart : -1 };
}

/** `%w[a b]` of Ruby and `qw(a b)` of Perl: a list of words. */
const WORD_LIST = /^(?:%[wWi]|qw)[({[|<!/]/u;
/** Most words of such a list that are kept. */
const MAX_WORDS = 500;

function wordList(reader: SyntaxReader, start: number, end: number): Node {
  const words = [...reader.tokens.text.slice(start, end).matchAll(/\S{1,400}/gu)].slice(0, MAX_WORDS);
  const items = words.map(({ 0: text, index }): Node => {
    const at = start + index;
    return { type: 'text', start: at, end: at + text.length, text, exact: at };
  });
  return { type: 'list', start, end, items, keys: items.map(() => undefined) };
}

/** A text with expressions: each is read in its place. */
function template(reader: SyntaxReader, start: number, end: number, from: number, to: number): Node {
  const content = reader.tokens.text.slice(from, to);
  const opening =
    reader.dialect.interpolation === 'prefix'
      ? /\{/gu
      : reader.dialect.interpolation === 'ruby'
        ? /#\{/gu
        : reader.dialect.interpolation === 'escaped'
          ? /\\\(/gu
          : reader.dialect.language === 'javascript'
            ? /\$\{/gu
            : reader.dialect.language === 'php'
              ? /\{(?=\$)|\$\{?(?=[A-Za-z_])/gu
              : /\$\{?(?=[A-Za-z_])/gu;
  if (reader.depth >= MAX_DEPTH || !opening.test(content)) return { ...plain(reader, from, to), start, end };
  const parts: Node[] = [];
  let done = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(content); found && parts.length < 400; found = opening.exec(content)) {
    if (content[found.index - 1] === '\\' || (content[found.index + 1] === '{' && reader.dialect.interpolation === 'prefix')) {
      opening.lastIndex = found.index + 2;
      continue;
    }
    // A variable keeps its sigil.
    const expressionStart = found[0] === '$' && reader.dialect.sigils ? found.index : found.index + found[0].length;
    const closed = /[{(]$/u.test(found[0]);
    const expressionEnd = endOfExpression(content, found.index + found[0].length, closed, reader.dialect.language);
    if (found.index > done) parts.push(plain(reader, from + done, from + found.index));
    parts.push(embedded(reader, from + expressionStart, from + expressionEnd));
    done = Math.min(content.length, expressionEnd + (closed ? 1 : 0));
    opening.lastIndex = done;
  }
  if (done < content.length) parts.push(plain(reader, from + done, to));
  return { type: 'join', operator: '+', parts, start, end };
}

function plain(reader: SyntaxReader, start: number, end: number): Node {
  const text = reader.tokens.text.slice(start, end);
  return {
    type: 'text',
    start,
    end,
    text: text.includes('\\') ? readLiteral(`"${text}"`, 0, text.length + 2, reader.dialect).text : text,
    exact: text.includes('\\') ? -1 : start,
  };
}

function embedded(reader: SyntaxReader, start: number, end: number): Node {
  const inner = reader.inner(lex(reader.tokens.text, reader.dialect, start, end));
  inner.depth = reader.depth + 4;
  if (inner.dialect.indented) inner.skipLines();
  const node = inner.readExpression();
  reader.truncated ||= inner.truncated;
  return node;
}

/** Where an embedded expression ends: at the closing brace, or after the name. */
function endOfExpression(content: string, from: number, braced: boolean, language: string): number {
  if (!braced) {
    const pattern =
      language === 'perl'
        ? /^[A-Za-z_]\w{0,60}(?:(?:->)?(?:\{[\w'"$-]{1,60}\}|\[[\w'"$-]{1,60}\])){0,4}/u
        : language === 'php'
          ? /^[A-Za-z_]\w{0,60}(?:->\w{1,60}|\[[\w'"$-]{1,60}\])?/u
          : /^[A-Za-z_]\w{0,100}/u;
    return from + (pattern.exec(content.slice(from, from + 400))?.[0].length ?? 0);
  }
  let depth = 1;
  const [opens, closes] = language === 'swift' ? ['(', ')'] : ['{', '}'];
  const limit = Math.min(content.length, from + 5000);
  for (let at = from; at < limit; at += 1) {
    const unit = content[at];
    if (unit === opens) depth += 1;
    else if (unit === closes) depth -= 1;
    if (depth === 0) return at;
  }
  return limit;
}

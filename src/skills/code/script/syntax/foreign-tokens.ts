import type { Dialect } from './dialect.js';
import { NAME, NUMBER, TEMPLATE, TEXT, type Tokens } from './token-kinds.js';

/** A token that a language of its own kind writes; `kind` is -1 for what is passed over. */
interface Span {
  readonly kind: number;
  readonly end: number;
}

const CSHARP_TEXT = /(?:\$@|@\$|@)"(?:[^"]|""){0,100000}"|\$"(?:[^"\\\n]|\\.){0,20000}"|\${0,3}"""[\s\S]{0,100000}?"""/uy;
const RUST_TEXT = /b?r(#{0,3})"[\s\S]{0,100000}?"\1|b"(?:[^"\\]|\\.){0,20000}"/uy;
const RUST_LIFETIME = /'[A-Za-z_]\w{0,40}(?!')/uy;
const LONG_TEXT = /"""[\s\S]{0,100000}?"""/uy;
const LUA_LONG = /\[(={0,3})\[[\s\S]{0,200000}?\]\1\]/uy;
const LUA_COMMENT = /--(?:\[(={0,3})\[[\s\S]{0,200000}?\]\1\]|[^\n]*)/uy;
const DIRECTIVE = /#[a-z][^\n]*/uy;
const HERE_TEXT = /<<<?[~-]?(?:(["'])([A-Z]\w{1,40})\1|([A-Z][A-Z_0-9]{1,40})\b)/uy;
const SYMBOL = /:[A-Za-z_]\w{0,80}[?!]?(?![\w:])/uy;
const PERL_HASH = /%(?:[A-Za-z_]\w{0,80}(?:::\w{1,80}){0,6})/uy;

/** The end of the match of a pattern at an offset, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : -1;
}

function span(kind: number, end: number): Span | undefined {
  return end < 0 ? undefined : { kind, end };
}

const OWN_TOKENS: ReadonlySet<Dialect['language']> = new Set<Dialect['language']>([
  'csharp',
  'java',
  'kotlin',
  'swift',
  'rust',
  'lua',
  'ruby',
  'perl',
]);

/** Whether {@link foreignSpan} knows anything of a language. */
export function writesOwnTokens(language: Dialect['language']): boolean {
  return OWN_TOKENS.has(language);
}

/** A text, a comment or a name at an offset, as only this language writes it; `code` is the unit that stands there. */
export function foreignSpan(language: Dialect['language'], text: string, at: number, code: number, tokens: Tokens): Span | undefined {
  switch (language) {
    case 'csharp':
      if (code === 0x23) return span(-1, endOf(DIRECTIVE, text, at));
      if (code !== 0x24 && code !== 0x40 && code !== 0x22) return undefined;
      return span(
        text
          .slice(at, at + 3)
          .replace(/"[\s\S]*/u, '')
          .includes('$')
          ? TEMPLATE
          : TEXT,
        endOf(CSHARP_TEXT, text, at),
      );
    case 'java':
      return code === 0x22 ? span(TEXT, endOf(LONG_TEXT, text, at)) : undefined;
    case 'swift':
    case 'kotlin':
      return code === 0x22 ? span(TEMPLATE, endOf(LONG_TEXT, text, at)) : undefined;
    case 'rust':
      if (code === 0x27) return span(-1, endOf(RUST_LIFETIME, text, at));
      return code === 0x72 || code === 0x62 ? span(TEXT, endOf(RUST_TEXT, text, at)) : undefined;
    case 'lua':
      if (code === 0x2d) return span(-1, endOf(LUA_COMMENT, text, at));
      return code === 0x5b ? span(TEXT, endOf(LUA_LONG, text, at)) : undefined;
    case 'ruby':
      return code === 0x3a && text[at - 1] !== ':' ? span(TEXT, endOf(SYMBOL, text, at)) : undefined;
    case 'perl':
      return code === 0x25 && !afterValue(tokens) ? span(NAME, endOf(PERL_HASH, text, at)) : undefined;
    default:
      return undefined;
  }
}

/** After a value a percent sign divides. */
function afterValue({ kind, text, start, end }: Tokens): boolean {
  const last = kind.length - 1;
  if (last < 0) return false;
  if (kind[last] === NAME)
    return !/^(?:my|our|local|return|keys|values|each|delete|exists|scalar|and|or|not|if|unless|in)$/u.test(
      text.slice(start[last], end[last]),
    );
  if (kind[last] === TEXT || kind[last] === TEMPLATE || kind[last] === NUMBER) return true;
  return /[)\]}]/u.test(text.charAt((end[last] ?? 1) - 1));
}

/** The word that ends a text in place (`<<~WORD`) whose mark stands at an offset, and where the mark ends. */
export function hereText(text: string, at: number): { readonly word: string; readonly end: number } | undefined {
  HERE_TEXT.lastIndex = at;
  const found = HERE_TEXT.exec(text);
  return found ? { word: found[2] ?? found[3] ?? '', end: at + found[0].length } : undefined;
}

import type { Dialect } from './dialect.js';

export interface Literal {
  readonly text: string;
  /** Offset of the first unit of the content. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The content stands verbatim in the source. */
  readonly verbatim: boolean;
  readonly formatted: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07', e: '\x1b', '0': '\0' };

/** The content of a quoted text, with its escapes resolved as the language does. */
export function readLiteral(source: string, start: number, end: number, dialect: Dialect): Literal {
  const usual = plainQuotes(source, start, end, dialect);
  if (usual) return usual;
  const raw = source.slice(start, end);
  const long = longText(raw, start, end);
  if (long) return long;
  const opening = /^(?:[rbfuRBFU$@]{0,3}(?:"""|'''|["'`])|(?:qq|qx|qw|q|%x|%q|%Q|%w|%W|%i)[({[|<!/])/u.exec(raw)?.[0] ?? raw.charAt(0);
  const prefix = opening.replace(/["'`].*$/su, '');
  const quotes = /^[rbfuRBFU$@]*$/u.test(prefix) ? opening.slice(prefix.length) : opening;
  const isTriple = quotes === '"""' || quotes === "'''";
  const closed = raw.length >= opening.length + 1 && (isTriple ? raw.endsWith(quotes) : /["'`)\]}|>!/]$/u.test(raw));
  const contentStart = start + opening.length;
  const contentEnd = Math.max(contentStart, closed ? end - (isTriple ? 3 : 1) : end);
  const content = source.slice(contentStart, contentEnd);
  const plain =
    /^(?:q|%q|%[wWi]|qw)/u.test(opening) ||
    (quotes === "'" && dialect.sigils) ||
    (quotes === '`' && dialect.backticks === 'raw') ||
    prefix.includes('@') ||
    /r/iu.test(/^[rbfu]{1,3}$/iu.test(prefix) ? prefix : '');
  const verbatim = plain || !content.includes('\\');
  return {
    text: verbatim ? content : unescapeFor(dialect, content),
    contentStart,
    contentEnd,
    verbatim,
    formatted: /f/iu.test(/^[rbfu]{1,3}$/iu.test(prefix) ? prefix : ''),
  };
}

/** The usual case, made cheap: one pair of quotes without a prefix, and nothing in it that means something else. */
function plainQuotes(source: string, start: number, end: number, dialect: Dialect): Literal | undefined {
  const quote = source.charCodeAt(start);
  if ((quote !== 0x22 && quote !== 0x27 && quote !== 0x60) || end - start < 3 || source.charCodeAt(end - 1) !== quote) return undefined;
  if (source.charCodeAt(start + 1) === quote) return undefined;
  const content = source.slice(start + 1, end - 1);
  const isPlain = (quote === 0x27 && dialect.sigils) || (quote === 0x60 && dialect.backticks === 'raw');
  const verbatim = isPlain || !content.includes('\\');
  return {
    text: verbatim ? content : unescapeFor(dialect, content),
    contentStart: start + 1,
    contentEnd: end - 1,
    verbatim,
    formatted: false,
  };
}

/** `[[…]]` of Lua, `r#"…"#` of Rust: as it stands. */
function longText(raw: string, start: number, end: number): Literal | undefined {
  const opening = /^(?:\[(={0,3})\[|b?r(#{1,3})")/u.exec(raw);
  if (!opening) return undefined;
  const contentStart = start + opening[0].length;
  const contentEnd = Math.max(contentStart, end - (opening[2] === undefined ? opening[0].length : opening[2].length + 1));
  return { text: raw.slice(contentStart - start, contentEnd - start), contentStart, contentEnd, verbatim: true, formatted: false };
}

/** Escapes of Lua, whose codes are decimal (Lua 5.4 reference manual, section 3.1); `\z` passes over the blanks that follow. */
const LUA_DECIMAL = /\\(?:(\d{1,3})|z\s{0,400}|([^\dz]))/gu;

function unescapeFor(dialect: Dialect, content: string): string {
  if (dialect.language !== 'lua') return unescape(content);
  return unescape(
    content.replace(LUA_DECIMAL, (whole, code: string | undefined, other: string | undefined) =>
      code === undefined ? (other === undefined ? '' : whole) : `\\x${(Number(code) & 255).toString(16).padStart(2, '0')}`,
    ),
  );
}

/** Resolves back-slash escapes of C's family. */
export function unescape(content: string): string {
  return content.replace(
    /\\(?:x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{2,3})|(\r?\n)|([\s\S]))/gu,
    (
      _whole,
      byte: string | undefined,
      braced: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      line: string | undefined,
      other: string | undefined,
    ) => {
      const digits = byte ?? braced ?? short ?? long;
      if (digits !== undefined) {
        const code = Number.parseInt(digits, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      }
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      if (line !== undefined) return '';
      return SIMPLE[other ?? ''] ?? other ?? '';
    },
  );
}

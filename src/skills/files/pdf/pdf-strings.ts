import { inLetters, type UnicodeMaps } from './unicode-maps.js';

/** For documents whose fonts need none. */
const NO_MAPS: UnicodeMaps = { all: [], byFont: new Map() };

/** Most strings, and units of text, that are taken out of one PDF. */
const MAX_STRINGS = 20_000;
const MAX_TEXT = 512 * 1024;

/** A string at an offset: in parentheses or in hexadecimal digits (ISO 32000-1, 7.3.4); undefined when none begins there. */
export function stringAt(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  if (text.charAt(at) === '(') return literalAt(text, at);
  if (text.charAt(at) !== '<' || text.charAt(at + 1) === '<') return undefined;
  const close = text.indexOf('>', at);
  if (close < 0 || close - at > 200_000) return undefined;
  const digits = text.slice(at + 1, close).replace(/[^0-9a-f]/giu, '');
  return { value: decoded(Buffer.from(digits.slice(0, digits.length - (digits.length % 2)), 'hex').toString('latin1')), end: close + 1 };
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalAt(text: string, at: number): { readonly value: string; readonly end: number } {
  const out: string[] = [];
  let depth = 0;
  let index = at;
  for (; index < text.length && index - at < 200_000; index += 1) {
    const unit = text.charAt(index);
    if (unit === '\\') {
      const octal = /^[0-7]{1,3}/u.exec(text.slice(index + 1, index + 4))?.[0];
      const next = text.charAt(index + 1);
      out.push(
        octal === undefined ? (ESCAPED[next] ?? (next === '\n' ? '' : next)) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
      );
      index += octal === undefined ? 1 : octal.length;
    } else if (unit === '(') {
      if (depth > 0) out.push(unit);
      depth += 1;
    } else if (unit === ')') {
      depth -= 1;
      if (depth === 0) break;
      out.push(unit);
    } else out.push(unit);
  }
  return { value: decoded(out.join('')), end: index + 1 };
}

/** UTF-16 with its mark, else one byte a letter (ISO 32000-1, 7.9.2.2). */
function decoded(value: string): string {
  if (!value.startsWith('\xfe\xff')) return value;
  return new TextDecoder('utf-16be').decode(Buffer.from(value.slice(2), 'latin1'));
}

/** The words that a content stream shows: the strings of its text objects, those of one `TJ` joined (ISO 32000-1, 9.4.3). */
export function shownWords(content: string, maps: UnicodeMaps = NO_MAPS): string {
  const out: string[] = [];
  let size = 0;
  let font = '';
  for (let at = 0, count = 0; at < content.length && count < MAX_STRINGS && size < MAX_TEXT;) {
    const next = /[([<]/u.exec(content.slice(at, at + 100_000));
    if (next === null) {
      at += 100_000;
      continue;
    }
    const start = at + next.index;
    if (maps.all.length > 0) font = fontIn(content.slice(Math.max(at, start - 400), start)) ?? font;
    const letters = (value: string): string => inLetters(value, maps, font);
    const found = next[0] === '[' ? arrayAt(content, start, letters) : stringAt(content, start);
    at = found?.end ?? start + (content.startsWith('<<', start) ? 2 : 1);
    if (found === undefined) continue;
    count += 1;
    size += found.value.length;
    out.push(next[0] === '[' ? found.value : letters(found.value));
  }
  return joinedLetters(out);
}

/** The font that is chosen last (ISO 32000-1, 9.3.1, `Tf`). */
function fontIn(operators: string): string | undefined {
  return [...operators.matchAll(/\/([\w.+-]{1,40})\s{1,8}-?[\d.]{1,12}\s{1,8}Tf\b/gu)].at(-1)?.[1];
}

/** Lines of pieces; letters that are shown one by one are parts of one word. */
function joinedLetters(pieces: readonly string[]): string {
  let text = '';
  let single = false;
  for (const piece of pieces) {
    const short = piece.length <= 2;
    text += (text === '' || (single && short) ? '' : '\n') + piece;
    single = short;
  }
  return text;
}

/** The strings of an array without what moves them apart; a wide gap is a blank. */
function arrayAt(content: string, start: number, letters: (value: string) => string): { readonly value: string; readonly end: number } {
  const out: string[] = [];
  let at = start + 1;
  for (let count = 0; at < content.length && content.charAt(at) !== ']' && count < MAX_STRINGS; count += 1) {
    const found = stringAt(content, at);
    if (found !== undefined) {
      out.push(letters(found.value));
      at = found.end;
      continue;
    }
    const number = /^-?\d{1,8}(?:\.\d{0,8})?/u.exec(content.slice(at, at + 20))?.[0];
    if (number !== undefined && Number(number) < -180) out.push(' ');
    at += number?.length ?? 1;
  }
  return { value: out.join(''), end: at + 1 };
}

/** Strings of dictionaries that people or agents read: notes, titles, descriptions. */
export function namedStrings(structure: string): string {
  const out: string[] = [];
  for (const match of structure.matchAll(/\/(?:Contents|RC|Title|Subject|Keywords|Author|TU|Alt|ActualText|Desc|V|DV)\s{0,4}(?=[(<])/gu)) {
    const found = stringAt(structure, match.index + match[0].length);
    if (found !== undefined && found.value.length >= 12) out.push(found.value);
    if (out.length >= MAX_STRINGS) break;
  }
  return out.join('\n').slice(0, MAX_TEXT);
}

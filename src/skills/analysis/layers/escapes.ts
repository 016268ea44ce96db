import { textOfBytes, type Revealed } from './decoded-blob.js';

const HEX_ESCAPES = /(?:\\x[0-9a-f]{2}){6,}/gi;
const UNICODE_ESCAPES = /(?:\\u00[0-9a-f]{2}|\\u\{[0-9a-f]{1,6}\}){6,}/gi;
const OCTAL_ESCAPES = /(?:\\[01][0-7]{2}|\\[4-7][0-7]){6,}/g;
const ENTITIES = /(?:&#(?:x[0-9a-f]{1,5}|[0-9]{1,6});){6,}/gi;
const PERCENT = /(?:%[0-9a-f]{2}|[A-Za-z0-9_.~/:-]){12,4000}/gi;
const CODE_LIST = /(?:(?:0x[0-9a-f]{1,2}|\d{2,3})\s{0,3},\s{0,3}){8,20000}(?:0x[0-9a-f]{1,2}|\d{2,3})/gi;
const CHR_SUM =
  /(?:(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?\s{0,3}[+.,]\s{0,3}){4,2000}(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?/gi;

/** `\x41\x42…`, `\u0041…`, `&#65;…`: runs of at least six. */
export function revealEscapes(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(OCTAL_ESCAPES)) {
    const decoded = match[0].replace(/\\([0-7]{2,3})/g, (_, octal: string) => characterOf(Number.parseInt(octal, 8)));
    pushReadable(found, 'escapes', match.index, match[0].length, decoded);
  }
  for (const pattern of [HEX_ESCAPES, UNICODE_ESCAPES, ENTITIES]) {
    for (const match of text.matchAll(pattern)) {
      const decoded = match[0].replace(
        /\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|&#x([0-9a-f]{1,5});|&#([0-9]{1,6});/gi,
        (...groups) => {
          const hex = groups.slice(1, 5).find((group): group is string => typeof group === 'string');
          return characterOf(hex === undefined ? Number(groups[5]) : Number.parseInt(hex, 16));
        },
      );
      pushReadable(found, 'escapes', match.index, match[0].length, decoded);
    }
  }
  return found;
}

const REFERENCE = /&(?:#x([0-9a-f]{1,5})|#([0-9]{1,6})|([a-z]{2,8}));/gi;
/** Names of HTML for characters of ASCII that everybody writes as they are. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  period: '.',
  sol: '/',
  bsol: '\\',
  colon: ':',
  comma: ',',
  tab: ' ',
  nbsp: ' ',
  newline: ' ',
  lpar: '(',
  rpar: ')',
  lowbar: '_',
  hyphen: '-',
  excl: '!',
  quest: '?',
  equals: '=',
  num: '#',
  dollar: '$',
  commat: '@',
  tilde: '~',
  verbar: '|',
  vert: '|',
  semi: ';',
};

/** Lines in which letters, or several signs, are written by references that they do not need. */
export function revealEntities(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(/[^\n]*&(?:#|period;|sol;|colon;|tab;|lpar;|lowbar;)[^\n]*/gi)) {
    if (found.length >= 50) break;
    const line = match[0].slice(0, 4000);
    let needless = 0;
    const decoded = line.replace(
      REFERENCE,
      (whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined, at: number) => {
        const said =
          name === undefined
            ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
            : PLAIN_NAMES[name.toLowerCase()];
        // A letter or a figure within a word has no reason to be a reference, as a sign may have.
        if (said !== undefined && /^[\w./:~$|()-]$/.test(said)) needless += isWithinWord(line, at, whole.length, said) ? 5 : 1;
        return said ?? whole;
      },
    );
    if (needless >= 5) pushReadable(found, 'escapes', match.index, match[0].length, decoded);
  }
  return found;
}

function isWithinWord(line: string, at: number, length: number, said: string): boolean {
  return /^[a-z\d]$/i.test(said) && (/[a-z]/i.test(line.charAt(at - 1)) || /[a-z]/i.test(line.charAt(at + length)));
}

/** Percent-encoded stretches in which letters are encoded that need not be. */
export function revealPercent(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(PERCENT)) {
    if ((match[0].match(/%[2-7][0-9a-f]/gi)?.length ?? 0) < 5) continue;
    const decoded = match[0].replace(/%([0-9a-f]{2})/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)));
    pushReadable(found, 'percent', match.index, match[0].length, decoded);
  }
  return found;
}

/** Lists and sums of character codes. */
export function revealCharCodes(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const pattern of [CODE_LIST, CHR_SUM]) {
    for (const match of text.matchAll(pattern)) {
      const codes = (match[0].match(/0x[0-9a-f]{1,2}|\d{2,3}/gi) ?? []).map(Number);
      if (codes.some((code) => code > 255)) continue;
      const decoded = textOfBytes(Uint8Array.from(codes));
      if (decoded !== undefined) pushReadable(found, 'char-codes', match.index, match[0].length, decoded.text);
    }
  }
  return found;
}

const LITERAL = /(["'`])([^"'`\n]{10,2000})\1/g;

/** String literals read backwards: called only where a text reverses something. */
export function revealReversed(text: string): Revealed[] {
  const found: Revealed[] = [];
  for (const match of text.matchAll(LITERAL)) {
    pushReadable(found, 'reversed', match.index, match[0].length, [...(match[2] ?? '')].reverse().join(''));
  }
  return found.slice(0, 50);
}

function pushReadable(found: Revealed[], layer: Revealed['layer'], start: number, length: number, text: string): void {
  if (/[a-z]{2}/i.test(text)) found.push({ layer, start, end: start + length, text });
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

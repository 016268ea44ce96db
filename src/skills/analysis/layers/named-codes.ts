import { base32, base85, reversed } from '../../code/decoding.js';
import type { Revealed } from './decoded-blob.js';

/** A code by which people write what is to be decoded, the words that name it, and how a stretch in it looks. */
interface NamedCode {
  readonly anchors: readonly string[];
  readonly run: RegExp;
  /** What a stretch says; several answers where the key is not told. */
  decode(run: string): readonly (string | undefined)[];
}

/** Longest stretch, and most stretches of one code, that are decoded. */
const MAX_RUN = 8000;
const MAX_RUNS = 40;

const CODES: readonly NamedCode[] = [
  { anchors: ['base58', 'base-58', 'base 58'], run: /[1-9A-HJ-NP-Za-km-z]{40,4000}/g, decode: (run) => [base58(run)] },
  { anchors: ['base32', 'base-32', 'base 32'], run: /[A-Z2-7]{32,8000}={0,6}/g, decode: (run) => [base32(run)] },
  { anchors: ['base85', 'base-85', 'base 85', 'b85', 'z85'], run: /[!-~]{40,8000}/g, decode: (run) => [base85(run), ascii85(run)] },
  { anchors: ['ascii85', 'ascii-85', 'a85', '<~'], run: /[!-uz~]{40,8000}/g, decode: (run) => [ascii85(run)] },
  { anchors: ['rot47', 'rot-47', 'rot 47'], run: /[!-~][ -~]{30,4000}/g, decode: (run) => [rot47(run)] },
  { anchors: ['atbash', 'at-bash'], run: /[A-Za-z][A-Za-z ,.;'~/:_-]{15,4000}/g, decode: (run) => [atbash(run)] },
  { anchors: ['caesar', 'cesar', 'shift cipher', 'shifted by', 'shift of'], run: /[A-Za-z][A-Za-z ,.;'~/:_-]{15,1000}/g, decode: shifted },
  { anchors: ['morse'], run: /[.\-–—·_/ |\n]{40,8000}/g, decode: (run) => [morse(run)] },
  { anchors: ['braille'], run: /[\u2800-\u28ff][\u2800-\u28ff \n]{20,4000}/g, decode: (run) => [braille(run)] },
  {
    anchors: ['quoted-printable', 'quoted printable', 'quopri'],
    run: /(?:=[0-9A-Fa-f]{2}|=\n|[!-<>-~ ]){30,8000}/g,
    decode: (run) => [quotedPrintable(run)],
  },
  { anchors: ['utf-7', 'utf7'], run: /\+[A-Za-z0-9+/]{20,8000}-?/g, decode: (run) => [utf7(run)] },
  { anchors: ['uuencode', 'uudecode', 'begin 6'], run: /^[!-`][ -`]{10,61}$/gm, decode: (run) => [uuencoded(run)] },
  {
    anchors: ['backward', 'in reverse', 'reversed', 'reverse the', 'right to left'],
    run: /[^\n]{24,2000}/g,
    decode: (run) => [reversed(run)],
  },
];

/** The anchors of all codes, for the one pass over a text. */
export const NAMED_CODE_ANCHORS: readonly string[] = CODES.flatMap((code) => code.anchors);

/** Words without which no order of some length comes along. */
const COMMON =
  /\b(?:the|and|to|of|all|your|user|this|from|file|files|with|that|ignore|previous|instructions|send|run|read|without|telling|system|do|not|https?|curl|bash|sh|cat|key|token|ssh)\b/gi;

/** Stretches in a code that the text names, read where they turn into sentences or commands. Bounded; never fails. */
export function revealNamedCodes(text: string, isNamed: (anchors: readonly string[]) => boolean): Revealed[] {
  const found: Revealed[] = [];
  for (const code of CODES) {
    if (!isNamed(code.anchors)) continue;
    let count = 0;
    for (const match of text.matchAll(code.run)) {
      count += 1;
      if (count > MAX_RUNS) break;
      const run = match[0].slice(0, MAX_RUN);
      const said = code.decode(run).find((one): one is string => one !== undefined && saysMore(one, run));
      if (said !== undefined) found.push({ layer: 'encoded', start: match.index, end: match.index + match[0].length, text: said });
    }
  }
  return found;
}

function saysMore(decoded: string, run: string): boolean {
  const count = (words: string): number => words.match(COMMON)?.length ?? 0;
  return count(decoded) >= 2 && count(decoded) > 2 * count(run) && /^[\t\n\r\x20-\x7e]+$/.test(decoded.slice(0, 200));
}

const ALPHABET58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base 58 as Bitcoin writes it; quadratic, so only short stretches are read. */
function base58(run: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of run.slice(0, 1000)) {
    let carry = ALPHABET58.indexOf(letter);
    for (let index = 0; index < bytes.length; index += 1) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  return Buffer.from(bytes.reverse()).toString('utf8');
}

/** Ascii85 as Adobe writes it (PostScript Language Reference, 3.13.3). */
function ascii85(run: string): string | undefined {
  const packed = run.replace(/^<~|~>?$/g, '').replaceAll('z', '!!!!!');
  const out: number[] = [];
  for (let at = 0; at < packed.length; at += 5) {
    const group = packed.slice(at, at + 5);
    if (/[^!-u]/.test(group)) return undefined;
    let value = 0;
    for (const letter of group.padEnd(5, 'u')) value = value * 85 + letter.charCodeAt(0) - 33;
    for (let byte = 0; byte < group.length - 1; byte += 1) out.push(Math.floor(value / 256 ** (3 - byte)) & 255);
  }
  return Buffer.from(out).toString('utf8');
}

function rot47(run: string): string {
  return run.replace(/[!-~]/g, (letter) => String.fromCharCode(33 + ((letter.charCodeAt(0) - 33 + 47) % 94)));
}

function atbash(run: string): string {
  return run.replace(/[A-Za-z]/g, (letter) => String.fromCharCode((letter < 'a' ? 155 : 219) - letter.charCodeAt(0)));
}

/** Every shift but the one of ROT13, which is read by itself. */
function shifted(run: string): readonly string[] {
  return Array.from({ length: 25 }, (_, by) =>
    run.replace(/[A-Za-z]/g, (letter) => {
      const first = letter < 'a' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - first + by + 1) % 26) + first);
    }),
  );
}

/** ITU-R M.1677-1, the letters and figures in the order of their codes. */
const MORSE: ReadonlyMap<string, string> = new Map(
  '.- a -... b -.-. c -.. d . e ..-. f --. g .... h .. i .--- j -.- k .-.. l -- m -. n --- o .--. p --.- q .-. r ... s - t ..- u ...- v .-- w -..- x -.-- y --.. z ----- 0 .---- 1 ..--- 2 ...-- 3 ....- 4 ..... 5 -.... 6 --... 7 ---.. 8 ----. 9 .-.-.- . --..-- ,'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, words) => (index % 2 === 0 ? [...pairs, [word, words[index + 1] ?? '']] : pairs), []),
);

function morse(run: string): string {
  return run
    .replace(/[–—_]/g, '-')
    .replaceAll('·', '.')
    .split(/\s*[/|\n]\s*|\s{2,}/)
    .map((word) =>
      word
        .split(' ')
        .map((code) => MORSE.get(code) ?? '')
        .join(''),
    )
    .join(' ');
}

/** Letters of uncontracted English braille by the dots of Unicode’s block. */
const BRAILLE: ReadonlyMap<string, string> = new Map(
  '⠁a⠃b⠉c⠙d⠑e⠋f⠛g⠓h⠊i⠚j⠅k⠇l⠍m⠝n⠕o⠏p⠟q⠗r⠎s⠞t⠥u⠧v⠺w⠭x⠽y⠵z'.match(/../g)?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

function braille(run: string): string {
  return run.replace(/[\u2800-\u28ff]/g, (cell) => (cell === '\u2800' ? ' ' : (BRAILLE.get(cell) ?? '')));
}

/** RFC 2045, 6.7. */
function quotedPrintable(run: string): string {
  return run.replace(/=\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2152. */
function utf7(run: string): string {
  const bytes = Buffer.from(run.replace(/^\+|-$/g, ''), 'base64');
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** One line of POSIX `uuencode`: its length, then groups of four. */
function uuencoded(run: string): string {
  const length = (run.charCodeAt(0) - 32) & 63;
  const out: number[] = [];
  for (let at = 1; at < run.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => (run.charCodeAt(at + index) - 32) & 63);
    out.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return Buffer.from(out.slice(0, length)).toString('latin1');
}

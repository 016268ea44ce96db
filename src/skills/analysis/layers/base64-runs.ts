import { textOfBytes, type Revealed } from './decoded-blob.js';
import { unitClassOf } from './long-runs.js';

/** Both base64 alphabets (RFC 4648, sections 4 and 5). */
const ALPHABET = unitClassOf(/[A-Za-z0-9+/_-]/);

/** An account of a bank or a wallet, which holds no word. */
const ACCOUNT = /^(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}|0x[0-9a-f]{40}|[13TL][1-9A-HJ-NP-Za-km-z]{25,34})$/iu;

/** Shorter runs hold fewer than 15 bytes: no command that does harm by itself. */
const MIN_RUN = 20;
/** Longer runs are images and fonts; only their start is decoded. */
const MAX_RUN = 1_400_000;
/** Runs looked at per text. */
const MAX_RUNS = 400;

/** Stretches of base64 (both alphabets) that decode to text, also through gzip or zlib. */
export function revealBase64(text: string): Revealed[] {
  const found: Revealed[] = [];
  let looked = 0;
  let offset = 0;
  while (offset < text.length && looked < MAX_RUNS) {
    // A run of MIN_RUN letters covers one of every MIN_RUN offsets, so only those need be looked at.
    if (!isAlphabet(text, offset)) {
      offset += MIN_RUN;
      continue;
    }
    const [start, end] = runAround(text, offset);
    if (end - start >= MIN_RUN) {
      looked += 1;
      const revealed = decodeRun(text, start, end);
      if (revealed !== undefined) found.push(revealed);
    }
    offset = Math.max(end + 1, offset + 1) + MIN_RUN - 1;
  }
  return found;
}

function isAlphabet(text: string, offset: number): boolean {
  return ALPHABET[text.charCodeAt(offset)] === 1;
}

function runAround(text: string, offset: number): readonly [number, number] {
  let start = offset;
  while (start > 0 && isAlphabet(text, start - 1)) start -= 1;
  let end = offset;
  while (end < text.length && isAlphabet(text, end)) end += 1;
  return [start, end];
}

function decodeRun(text: string, start: number, end: number): Revealed | undefined {
  const run = text.slice(start, Math.min(end, start + MAX_RUN));
  if (/^[0-9a-f]+$/i.test(run.slice(0, 256))) return decodeHex(run, start);
  if (!looksEncoded(run)) return undefined;
  if (/data:(?:image|font|audio|video)\/[^,]{0,60},$/.test(text.slice(Math.max(0, start - 100), start))) return undefined;
  const padded = text.startsWith('==', end) ? end + 2 : text.startsWith('=', end) ? end + 1 : end;
  const decoded = textOfBytes(Buffer.from(run, run.includes('-') || run.includes('_') ? 'base64url' : 'base64'));
  if (decoded === undefined || !(/[a-z]{3}/i.test(decoded.text) || ACCOUNT.test(decoded.text))) return undefined;
  return { layer: decoded.compressed ? 'gzip' : 'base64', start, end: padded, text: decoded.text };
}

/** Hexadecimal digits are base64 letters too; digests do not decode to text. */
function decodeHex(run: string, start: number): Revealed | undefined {
  const digits = /^(?:[0-9a-f]{2}){16,}/i.exec(run)?.[0] ?? '';
  const decoded = digits === '' ? undefined : textOfBytes(Buffer.from(digits, 'hex'));
  if (decoded === undefined || !/[a-z]{2}/i.test(decoded.text)) return undefined;
  return { layer: 'hex', start, end: start + digits.length, text: decoded.text };
}

/** Cheap refusal of words, paths and identifiers: real base64 of text has upper case, lower case, and digits or length. */
function looksEncoded(run: string): boolean {
  const head = run.slice(0, 64);
  return (
    /[A-Z]/.test(head) && /[a-z]/.test(head) && (/[0-9]/.test(head) || run.length >= 40) && !/^[A-Za-z]+(?:[-_/][A-Za-z]+)+$/.test(head)
  );
}

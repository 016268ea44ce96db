import { decodeUtf8 } from '../../core/text.js';
import { kindOfBytes } from './magic.js';

/** The text of a file in UTF-8, or in UTF-16 or UTF-32 with or without a byte order mark; undefined for anything else that holds zero bytes. */
export function decodedText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide.startsWith('utf-16') ? new TextDecoder(wide).decode(bytes) : decodeUtf32(bytes, wide === 'utf-32le');
  // Threat: one stray byte must not hide a script from every rule, so text in another encoding is read byte by byte, and a shell and
  // an agent read on over zero bytes.
  const holdsZeros = bytes.subarray(0, 8192).includes(0);
  if (holdsZeros && (kindOfBytes(bytes) !== 'unknown' || !isTextWithZeros(bytes.subarray(0, 8192)))) return undefined;
  const text = decodeUtf8(bytes) ?? new TextDecoder('latin1').decode(bytes);
  return holdsZeros ? text.replaceAll('\0', '') : text;
}

/** Whether few of the bytes are zeros and nearly all others are printable: a text that somebody put zero bytes into. */
function isTextWithZeros(bytes: Uint8Array): boolean {
  let zeros = 0;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) odd += 1;
    else if (byte >= 127) odd += 0.5;
  }
  return zeros * 10 <= bytes.length && odd * 50 <= bytes.length;
}

type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Without a mark, text shows itself by where its zero bytes stand: interpreters and agents take it for text all the same. */
function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  // What holds no zero byte is neither, as nearly every text shows at one native look.
  if (!bytes.subarray(0, 8192).includes(0)) return undefined;
  if (isWide(bytes, 4, 0)) return 'utf-32le';
  if (isWide(bytes, 2, 0)) return 'utf-16le';
  return isWide(bytes, 2, 1) ? 'utf-16be' : undefined;
}

/** Whether nearly every unit of so many bytes is a printable ASCII character in one byte and zeros in the others. */
function isWide(bytes: Uint8Array, width: number, place: number): boolean {
  const units = Math.min(2048, Math.floor(bytes.length / width));
  if (units < 8) return false;
  let plain = 0;
  for (let unit = 0; unit < units; unit += 1) {
    let zeros = 0;
    for (let index = 0; index < width; index += 1) if (index !== place && bytes[unit * width + index] === 0) zeros += 1;
    const letter = bytes[unit * width + place] ?? 0;
    if (zeros === width - 1 && (letter === 9 || letter === 10 || letter === 13 || (letter >= 32 && letter < 127))) plain += 1;
  }
  return plain * 10 >= units * 9;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    out.push(code <= 0x10ffff && code !== 0xfeff ? String.fromCodePoint(code) : '\ufffd');
  }
  return out.join('').replace(/^\ufffd/u, '');
}

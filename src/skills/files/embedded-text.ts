import { inflateSync } from 'node:zlib';

/** Text that lies in an image without being a part of the picture. */
export interface EmbeddedText {
  readonly where: string;
  readonly text: string;
}

/** What is read of the texts of one image: 64 Ki units, of at most 100 pieces. */
const MAX_TEXT = 65_536;
const MAX_PIECES = 100;
/** Chunks, segments and blocks of one image that are looked at. */
const MAX_PARTS = 20_000;

/** Where the picture ends, and what it says in words. Undefined for a file that is no image of these kinds. */
export interface ImageContents {
  readonly end: number;
  readonly texts: readonly EmbeddedText[];
}

/** Reads the frame of a PNG, a JPEG, a GIF or a RIFF file: never the pixels. Any bytes are accepted; all loops go forward. */
export function imageContents(bytes: Uint8Array): ImageContents | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngContents(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegContents(bytes);
  if (latin1(bytes.subarray(0, 4)) === 'RIFF' && bytes.length > 12) return { end: endOfRiff(bytes), texts: [] };
  return bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46 ? gifContents(bytes) : undefined;
}

/** RIFF (WebP, WAV, AVI): the size of the one chunk stands behind its name; an odd one is padded. */
function endOfRiff(bytes: Uint8Array): number {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return Math.min(bytes.length, 8 + size + (size % 2));
}

/** PNG (third edition), 5.3: length, type, data, check; `tEXt`, `zTXt` and `iTXt` of 11.3.3 hold text. */
function pngContents(bytes: Uint8Array): ImageContents | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: EmbeddedText[] = [];
  let at = 8;
  for (let count = 0; at + 12 <= bytes.length && count < MAX_PARTS; count += 1) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    if (/^(?:tEXt|zTXt|iTXt)$/u.test(type)) push(texts, `a ${type} chunk`, textOfChunk(type, data));
    at += 12 + length;
    if (type === 'IEND') return { end: Math.min(at, bytes.length), texts };
  }
  return { end: bytes.length, texts };
}

function textOfChunk(type: string, data: Uint8Array): string {
  const zero = data.indexOf(0);
  if (zero === -1) return '';
  if (type === 'tEXt') return latin1(data.subarray(zero + 1));
  if (type === 'zTXt') return inflated(data.subarray(zero + 2), 'latin1');
  const language = data.indexOf(0, zero + 3);
  const keyword = data.indexOf(0, language + 1);
  const body = data.subarray(keyword + 1);
  return data[zero + 1] === 1 ? inflated(body, 'utf-8') : new TextDecoder().decode(body);
}

/** Threat: a compressed text that swells; zlib itself stops at the bound. */
function inflated(data: Uint8Array, encoding: 'latin1' | 'utf-8'): string {
  try {
    return new TextDecoder(encoding).decode(inflateSync(data, { maxOutputLength: MAX_TEXT }));
  } catch {
    return '';
  }
}

/** JPEG (ITU-T T.81, B.1.1): segments up to the scan; comments and the application segments of Exif and XMP hold text. */
function jpegContents(bytes: Uint8Array): ImageContents {
  const texts: EmbeddedText[] = [];
  let at = 2;
  for (let count = 0; at + 4 <= bytes.length && bytes[at] === 0xff && count < MAX_PARTS; count += 1) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (marker === 0xda || length < 2) break;
    const data = bytes.subarray(at + 4, Math.min(bytes.length, at + 2 + length));
    if (marker === 0xfe) push(texts, 'a comment', latin1(data));
    else if (marker === 0xe1) push(texts, 'its metadata', wordsOf(data));
    at += 2 + length;
  }
  return { end: endOfScan(bytes, at), texts };
}

/** The last end mark: thumbnails and scans have marks of their own before it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.length - 2; at >= from; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

/** GIF89a: comments are extensions with the label FE; the trailer ends the file. */
function gifContents(bytes: Uint8Array): ImageContents {
  const texts: EmbeddedText[] = [];
  const colours = bytes[10] ?? 0;
  let at = 13 + ((colours & 0x80) === 0 ? 0 : 3 * 2 ** ((colours & 7) + 1));
  for (let count = 0; at < bytes.length && count < MAX_PARTS; count += 1) {
    const kind = bytes[at];
    if (kind === 0x3b) return { end: at + 1, texts };
    if (kind === 0x21) {
      const start = at + 2;
      at = endOfBlocks(bytes, start);
      if (bytes[start - 1] === 0xfe) push(texts, 'a comment', latin1(bytes.subarray(start + 1, at - 1)));
    } else if (kind === 0x2c) {
      const local = bytes[at + 9] ?? 0;
      at = endOfBlocks(bytes, at + 11 + ((local & 0x80) === 0 ? 0 : 3 * 2 ** ((local & 7) + 1)));
    } else break;
  }
  return { end: bytes.length, texts };
}

/** Blocks that each begin with their length; a length of zero ends them. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** Stretches of at least 20 printable characters, as `strings` shows them. */
function wordsOf(data: Uint8Array): string {
  return (latin1(data.subarray(0, MAX_TEXT)).match(/[\t\n\r\x20-\x7e]{20,4000}/gu) ?? []).join('\n');
}

function latin1(data: Uint8Array): string {
  return new TextDecoder('latin1').decode(data.subarray(0, MAX_TEXT));
}

function push(texts: EmbeddedText[], where: string, text: string): void {
  if (texts.length < MAX_PIECES && text.trim().length >= 12) texts.push({ where, text: text.slice(0, MAX_TEXT) });
}

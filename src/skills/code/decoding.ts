import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { MAX_TEXT } from './value.js';

/** What a decoder makes of a known text; undefined when the text is not of its kind. Bounded in size; never throws. */
export type Decoder = (text: string) => string | undefined;

const bytesOf = (text: string): Buffer => Buffer.from(text, /[\u0100-\uffff]/u.test(text) ? 'utf8' : 'latin1');

/** Bytes as text: UTF-8 where it is valid, else one unit a byte, so that a further decoder still has every byte. */
export function textOfBytes(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8');
  return (utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8).slice(0, MAX_TEXT);
}

export const base64: Decoder = (text) => {
  const packed = text.replace(/\s+/gu, '');
  if (packed.length < 4 || !/^[A-Za-z0-9+/_-]+={0,3}$/u.test(packed)) return undefined;
  return textOfBytes(Buffer.from(packed.slice(0, MAX_TEXT), 'base64'));
};

export const hex: Decoder = (text) => {
  const packed = text.replace(/\\x|0x|[\s:,]+/gu, '');
  if (packed.length < 4 || packed.length % 2 === 1 || !/^[0-9a-f]+$/iu.test(packed)) return undefined;
  return textOfBytes(Buffer.from(packed.slice(0, MAX_TEXT), 'hex'));
};

const ALPHABET32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const base32: Decoder = (text) => {
  const packed = text.replace(/[\s=]+/gu, '').toUpperCase();
  if (packed.length < 8 || !/^[A-Z2-7]+$/u.test(packed)) return undefined;
  const out: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of packed.slice(0, 100_000)) {
    value = ((value << 5) | ALPHABET32.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out.push((value >> bits) & 255);
    }
  }
  return textOfBytes(Buffer.from(out));
};

/** Base 85 as in RFC 1924 (`base64.b85decode`). */
export const base85: Decoder = (text) => {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
  const packed = text.trim();
  if (packed.length < 5 || packed.length > 100_000) return undefined;
  const out: number[] = [];
  for (let at = 0; at < packed.length; at += 5) {
    const group = packed.slice(at, at + 5);
    let value = 0;
    for (const letter of group.padEnd(5, '~')) {
      const digit = alphabet.indexOf(letter);
      if (digit === -1) return undefined;
      value = value * 85 + digit;
    }
    for (let byte = 0; byte < group.length - 1; byte += 1) out.push(Math.floor(value / 256 ** (3 - byte)) & 255);
  }
  return textOfBytes(Buffer.from(out));
};

export const rot13: Decoder = (text) =>
  text.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode((((letter.charCodeAt(0) & 31) + 12) % 26) + 1 + (letter.charCodeAt(0) & 96)));

export const reversed: Decoder = (text) => text.split('').reverse().join('');

export const percent: Decoder = (text) => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** gzip, zlib or raw deflate. The threat is a small blob that swells: output is bounded and a larger one refused. */
export const inflate: Decoder = (text) => {
  const bytes = bytesOf(text.slice(0, MAX_TEXT));
  for (const open of [gunzipSync, inflateSync, inflateRawSync]) {
    try {
      return textOfBytes(open(bytes, { maxOutputLength: MAX_TEXT, finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      continue;
    }
  }
  return undefined;
};

/** UTF-16, little end first, as PowerShell's `-EncodedCommand` has it. */
export const utf16: Decoder = (text) => {
  const bytes = bytesOf(text);
  return bytes.length >= 4 && bytes[1] === 0 ? bytes.toString('utf16le').slice(0, MAX_TEXT) : undefined;
};

/** Base 64 of UTF-16: `powershell -enc`. */
export const encodedCommand: Decoder = (text) => {
  const packed = text.replace(/\s+/gu, '');
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/u.test(packed)) return undefined;
  const bytes = Buffer.from(packed.slice(0, MAX_TEXT), 'base64');
  return bytes[1] === 0 ? bytes.toString('utf16le') : textOfBytes(bytes);
};

import { inflateRawSync, inflateSync, gunzipSync } from 'node:zlib';

import { decodeUtf8 } from '../../../core/text.js';
import type { Layer } from '../text-unit.js';

/** What a disguised stretch of a text says. */
export interface Revealed {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Decoded text beyond this is not looked at: 1 MiB. */
export const MAX_DECODED = 1024 * 1024;

/** The text that bytes hold, through one layer of compression; undefined when they are not text. */
export function textOfBytes(bytes: Uint8Array): { readonly text: string; readonly compressed: boolean } | undefined {
  const inflated = inflate(bytes);
  const text = readableText(inflated ?? bytes);
  return text === undefined ? undefined : { text, compressed: inflated !== undefined };
}

function inflate(bytes: Uint8Array): Uint8Array | undefined {
  // Threat: a decompression bomb; the output is bounded by zlib itself.
  const limit = { maxOutputLength: MAX_DECODED };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
    if (bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0)) return inflateSync(bytes, limit);
    if (bytes.length > 40 && (bytes[0] ?? 0) > 0x7f)
      return readableText(inflateRawSync(bytes, limit)) === undefined ? undefined : inflateRawSync(bytes, limit);
  } catch {
    return undefined;
  }
  return undefined;
}

/** Text in UTF-8, or in UTF-16 as PowerShell encodes commands, if nearly all of it is printable. */
function readableText(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const wide = bytes.length >= 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
  const text = wide ? new TextDecoder('utf-16le').decode(bytes) : decodeUtf8(bytes.subarray(0, MAX_DECODED));
  return text !== undefined && isReadable(text) ? text : undefined;
}

function isReadable(text: string): boolean {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127 || unit === 0xfffd) odd += 1;
  }
  return odd * 50 <= text.length;
}

import { decodeUtf8 } from '../../core/text.js';
import { imageContents, type EmbeddedText } from './embedded-text.js';
import { kindOfBytes, type FileKind } from './magic.js';

/** What stands behind the end of an image. */
export interface AppendedData {
  readonly size: number;
  readonly kind: FileKind;
  /** The bytes as text, when they are text. */
  readonly text: string | undefined;
}

/** Fewer bytes, or nothing but zeros, are padding. */
const MIN_SIZE = 16;
const MAX_TEXT = 65_536;

/** The data behind the end of an image, if there are any. */
export function appendedData(bytes: Uint8Array): AppendedData | undefined {
  const contents = imageContents(bytes);
  if (contents === undefined || bytes.length - contents.end < MIN_SIZE) return undefined;
  const rest = bytes.subarray(contents.end);
  const start = rest.findIndex((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x0d && byte !== 0x20);
  if (start === -1 || rest.length - start < MIN_SIZE) return undefined;
  const data = rest.subarray(start);
  return { size: data.length, kind: kindOfBytes(data), text: readable(data.subarray(0, MAX_TEXT)) };
}

/** The words in an image and behind it, for the rules that read words. */
export function wordsInImage(bytes: Uint8Array): readonly EmbeddedText[] {
  const contents = imageContents(bytes);
  if (contents === undefined) return [];
  const behind = appendedData(bytes)?.text;
  return behind === undefined ? contents.texts : [...contents.texts, { where: 'data behind its end', text: behind }];
}

function readable(data: Uint8Array): string | undefined {
  const text = decodeUtf8(data);
  return text !== undefined && !/[\x00-\x08\x0e-\x1f]/u.test(text) ? text : undefined;
}

import { readJsonString } from '../../analysis/json-string.js';

/** A string of a JSON text: what it means, and where it stands. */
export interface PlacedString {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MAX_STRINGS = 20_000;

/** The string, or the strings of the array, that begins at an offset; white space before it is passed over. Bounded. */
export function stringsAt(text: string, offset: number): readonly PlacedString[] {
  const found: PlacedString[] = [];
  let at = skipBlanks(text, offset);
  const isArray = text.charAt(at) === '[';
  if (isArray) at += 1;
  while (found.length < MAX_STRINGS) {
    at = skipBlanks(text, at);
    if (text.charAt(at) === ',' && isArray) {
      at += 1;
      continue;
    }
    if (text.charAt(at) !== '"') break;
    const end = endOfString(text, at);
    const source = text.slice(at + 1, end);
    found.push({ value: readJsonString(source)?.text ?? source, start: at + 1, end });
    at = end + 1;
    if (!isArray) break;
  }
  return found;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** The offset of the closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\\') at += 1;
    else if (unit === '"') return at;
  }
  return text.length;
}

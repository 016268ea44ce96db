import { unitsOf } from './units-of.js';

/** Classes of UTF-16 units, for what is read unit by unit because it is read of every text. */

export const TAB = 9;
export const LINE_FEED = 10;
export const SPACE = 32;

export function isTabOrSpace(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a unit is white space or ends a line (ECMA-262, WhiteSpace and LineTerminator): what `trim` takes away. */
export function isBlank(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= TAB && unit <= 13);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}

/** The units of a text that are not ASCII, each once, in the order in which they first appear. */
export function unitsBeyondAscii(text: string): string {
  // The native measure is done before a loop over the units has well begun, and half of all texts are ASCII.
  if (Buffer.byteLength(text) === text.length) return '';
  const met = new Set<number>();
  let last = 0;
  const units = unitsOf(text);
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < 128 || unit === last) continue;
    met.add(unit);
    last = unit;
  }
  return Array.from(met, (unit) => String.fromCharCode(unit)).join('');
}

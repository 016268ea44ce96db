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

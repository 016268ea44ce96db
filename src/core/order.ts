/**
 * Orders strings by Unicode code point, which is also the order of their UTF-8 bytes. JavaScript's own `<` orders by
 * UTF-16 unit and puts U+FF5E after U+1F600; `localeCompare` depends on the machine.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x !== y) return rankOfUnit(x) - rankOfUnit(y);
  }
  return a.length - b.length;
}

/** Lifts surrogates above all other units, since the code points that they stand for lie above U+FFFF. */
function rankOfUnit(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A sorted copy, by the code points of a key. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareCodePoints(key(a), key(b)));
}

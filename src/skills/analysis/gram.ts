/** Bits of a unit in a gram. */
const BITS = 5;
/** Units of the longest gram, as many as fit into 32 bits. */
export const LONGEST_GRAM = 6;

/** By ASCII unit its code in a gram: a letter of either case has one of its own, digits share one, and other marks share four. */
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const lower = unit | 32;
  if (lower >= 97 && lower <= 122) return lower - 96;
  if (unit >= 48 && unit <= 57) return 27;
  return unit === 32 ? 0 : 28 + (unit & 3);
});

/** The last {@link LONGEST_GRAM} units of a text, once one more unit is read. */
export function gramAfter(gram: number, unit: number): number {
  return (gram << BITS) | (unit < 128 ? (CODES[unit] ?? 0) : unit & 31);
}

/** The last units of what a gram holds. */
export function endOfGram(gram: number, length: number): number {
  return gram & ((1 << (BITS * length)) - 1);
}

/** Taken from the global object once: it is asked at each step of a pass over a text. */
const { imul } = Math;

/** Spreads a gram over so many bits. */
export function hashOfGram(gram: number, bits: number): number {
  return imul(gram, 0x9e3779b1) >>> (32 - bits);
}

/** An empty set of numbers of so many bits: one bit for each of them. */
export function emptySet(bits: number): Int32Array {
  return new Int32Array(2 ** Math.max(0, bits - 5));
}

export function addTo(set: Int32Array, member: number): void {
  set[member >> 5] = (set[member >> 5] ?? 0) | (1 << (member & 31));
}

/** A number whose lowest bit says whether a number is in a set. */
export function membership(set: Int32Array, number: number): number {
  return (set[number >> 5] ?? 0) >>> (number & 31);
}

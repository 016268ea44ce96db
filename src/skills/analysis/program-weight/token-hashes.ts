/** Taken from the global object once: it is asked for each letter. */
const { imul } = Math;

/** FNV-1a, 32 bits (draft-eastlake-fnv, section 5). */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash of a word that goes on with a unit. */
export function hashedOn(hash: number, unit: number): number {
  return imul(hash ^ unit, FNV_PRIME);
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashedOn(hash, word.charCodeAt(at));
  return hash;
}

/** Tokens that stand for all of a kind alike: which host, which number or which data it is says nothing of what a program does. */
export const KIND = {
  host: hashOf('<host>'),
  hostByNumber: hashOf('<host by number>'),
  ownHost: hashOf('<own host>'),
  data: hashOf('<data>'),
  digits: hashOf('<digits>'),
  shortNumber: hashOf('<number of 1 or 2 digits>'),
  number: hashOf('<number of 3 or 4 digits>'),
  longNumber: hashOf('<number of 5 digits or more>'),
  address: hashOf('<address of four numbers>'),
  home: hashOf('<home>'),
  escape: hashOf('<escape>'),
  pipe: hashOf('<pipe>'),
  append: hashOf('<append>'),
  into: hashOf('<into>'),
  substitution: hashOf('<substitution>'),
  background: hashOf('<background>'),
  hereDocument: hashOf('<here document>'),
} as const;

/**
 * An ordered pair of words. Neighbours are told from words that stand apart.
 * @param kind 1 for neighbours, 2 for others
 */
export function pairOf(first: number, second: number, kind: 1 | 2): number {
  let key = imul(first ^ (first >>> 15), 0x85ebca6b) + kind;
  key = imul(key ^ (key >>> 13), 0xc2b2ae35) ^ second;
  return imul(key ^ (key >>> 16), 0x27d4eb2f);
}

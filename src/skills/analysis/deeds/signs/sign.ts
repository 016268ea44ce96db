/**
 * Something that a passage says which honest pages say as well. One alone means nothing; several of different kinds in the few
 * sentences whose words weigh most are the steps of one deed.
 */
export interface Sign {
  readonly name: string;
  readonly words: RegExp;
}

/** A sign from fragments of which any will do, each at the beginning of a word. */
export function anySign(name: string, fragments: readonly string[]): Sign {
  return { name, words: new RegExp(fragments.map((one) => String.raw`\b(?:${one})`).join('|'), 'gi') };
}

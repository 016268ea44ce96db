/** An address of somebody whom nothing else in the bundle speaks of, where a program uses it. */
export interface UsedAddress {
  readonly host: string;
  /** Where the address is written out. */
  readonly start: number;
  readonly end: number;
  /** Offsets: its own, where it stands in a request, or those of the name under which it is kept. */
  readonly uses: readonly number[];
}

/** Addresses that are told and not asked: who a client says that it is, names of schemas and of documents. */
export const ONLY_NAMED =
  /(?:\buser[-_ ]?agent|\brefer+er|\borigin|\bx-title|\bschemas?|\bxmlns\w{0,12}|\bnamespace|\bdoc\w{0,14}|\bhome_?page|\brepository|\bhelp\w{0,8}|\babout|\bissuer|\baudience|\baud|\biss|\blicen[sc]e|\bsee|\bprint\w{0,4}|\becho|\bputs|\busage|\bexample\w{0,4}|\ballow\w{0,16}|\bcors\w{0,12})["'\s:=,(>]{0,8}$/iu;

/** A constant, a member or a setting that holds what stands behind it: the name, and what parts both. */
export const HELD_BY = String.raw`\b([A-Za-z_]\w{2,60})["'\]]{0,2}\s?(?::\s?[&'\w<>? ]{1,40})?\s?(?::?=|=>|:|,)\s?`;
/** How far before a value the name that holds it stands at most. */
const OWN_STATEMENT = 120;

/** Where a value is used: at its own place, and wherever the name stands under which it is kept. */
export function usesOf(text: string, start: number, name: string | undefined, most: number): readonly number[] {
  const uses = [start];
  if (name === undefined) return uses;
  for (const { index } of text.matchAll(new RegExp(String.raw`(?<![\w])${name}(?![\w])`, 'gu'))) {
    if (uses.length > most) break;
    if (index > start || index < start - OWN_STATEMENT) uses.push(index);
  }
  return uses;
}

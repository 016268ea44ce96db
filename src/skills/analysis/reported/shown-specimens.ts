import type { OuterPlace } from '../specimen.js';

/** What stands above a list of specimens: that they are such, and that nobody is to do what they say. */
const SPECIMENS = /\b(?:specimens?|examples?|samples?|attacks?|injections?|strings?|quot(?:ed|ations?|es)|payloads?)\b/i;
const NOT_TO_FOLLOW =
  /\b(?:must|should|do(?:es)?|may|shall|can|is|are) ?(?:not|n['’]t|never)(?: be| to be)? (?:follow(?:ed)?|obey(?:ed)?|act(?:ed)? on|execut(?:e|ed)|run|carr(?:y|ied) out|heed(?:ed)?)\b|\bnever (?:follow|obey|act on|execute|run|carry out|heed) (?:them|these|any|what they)\b/i;

/**
 * Whether a place stands within the quotation marks of an item, or is its span of code, below a line that says that the items are
 * specimens which nobody is to follow. Threat: an item outside of quotation marks is an order of the page, whatever stands above it.
 */
export function isShownSpecimen({ file, zone, start }: OuterPlace, lead: string): boolean {
  if (zone?.kind !== 'list' || !SPECIMENS.test(lead) || !NOT_TO_FOLLOW.test(lead)) return false;
  const before = file.text.slice(Math.max(0, start - 600), start);
  const item = before.slice(before.search(LAST_ITEM) + 1);
  return (item.match(/["“”]/g) ?? []).length % 2 === 1;
}

/** The line feed before the last item. */
const LAST_ITEM = /\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t](?![^]*\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t])/;

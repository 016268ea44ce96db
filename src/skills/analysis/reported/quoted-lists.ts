import type { OuterPlace } from '../specimen.js';
import { leadOf } from './beside.js';

/** A text in quotation marks, of the languages that the rules know. */
const QUOTED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|「[^」\n]{1,200}」/g;
/** An item of a list that is a quotation, after a few words of whose it is at the most; a remark may follow. */
const QUOTED_ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:[^"“„«「\n]{1,60}[:.]\s)?[*_]{0,2}["“„«「]/;
/** An item that is one from its first mark to its last, whatever marks its commands hold. */
const WHOLE_ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+["“„«「][^\n]{1,600}["”“»」][.!]?(?:\s?\([^)\n]{0,80}\))?\s*$/;
/** How many quotations make a collection of them. */
const ENOUGH = 3;
/** What says of quotations that they were met with: over their list, in a heading, or in the first paragraph of the page. */
const MET_WITH =
  /\b(?:seen|met with|turned up|came (?:up|in)|in the wild|collect(?:ed|ion)|(?:true|real) cases|casi veri|casos reales|cas réels|echte fälle|wordings?|phrases?|phrasings?|openers?|pretexts?|tricks?|lures?|attempts?|steering|red flags?|warning signs|tell-?tale|suspicious|hostile|malicious|inject\w{2,5}|manipulat\w{2,5}|attacks?|attackers?|scam\w{0,4}|phish\w{0,4}|for recognition|to recogni[sz]e|what (?:they|it|people|callers|scammers) (?:say|said|write|wrote|looks? like)|patterns?)\b/i;
/** Threat: words that have a reader say the quotations, or do what they say. */
const PUT_TO_USE =
  /\b(?:say|saying|answer|reply|respond|write|use|using|add|append|insert|include|put|print|return|send|tell|ask|run|do|follow|obey|apply|set|begin|start|end|always|must|rules?|instructions?|steps?|your|agents? (?:must|should|will))\b/i;

/**
 * Whether a place stands in one of several quotations that a page has met with: a list of quoted items, or a sentence that quotes
 * three texts or more. What introduces them says so, and has nobody use them.
 */
export function isOneOfQuotations(place: OuterPlace): boolean {
  const { file, zone, start } = place;
  if (zone === undefined || (zone.kind !== 'prose' && zone.kind !== 'list' && zone.kind !== 'quote')) return false;
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(lineStart, Math.min(newline < 0 ? text.length : newline, lineStart + MAX_LINE));
  const quotations = [...line.matchAll(QUOTED)];
  const first = quotations[0]?.index ?? 0;
  const isInside = quotations.some(({ index, 0: one }) => start - lineStart >= index && start - lineStart < index + one.length);
  if (!isInside && !WHOLE_ITEM.test(line)) return false;
  if (quotations.length >= ENOUGH && isIntroduced(sentenceBefore(line.slice(0, first)))) return true;
  if (zone.kind !== 'list' || !QUOTED_ITEM.test(line) || countQuotedItems(text) < ENOUGH) return false;
  return isIntroduced(leadOf(text, lineStart)) || isIntroduced(place.heading) || isIntroduced(firstParagraph(text));
}

/** Longer lines are read in their first part. */
const MAX_LINE = 2000;
/** How much of a page is gone through. */
const MAX_PAGE = 20_000;

function countQuotedItems(text: string): number {
  let count = 0;
  for (const line of text.slice(0, MAX_PAGE).split('\n')) if (QUOTED_ITEM.test(line)) count += 1;
  return count;
}

function isIntroduced(words: string): boolean {
  return MET_WITH.test(words) && !PUT_TO_USE.test(words);
}

function sentenceBefore(text: string): string {
  return text.split(/[.!?]\s/).at(-1) ?? '';
}

/** The first paragraph below the title of a page. */
function firstParagraph(text: string): string {
  return /^#\s[^\n]{1,120}\n\s*(?<paragraph>[^\n#]{1,400})/m.exec(text.slice(0, 2000))?.groups?.['paragraph'] ?? '';
}

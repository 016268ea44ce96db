import type { OuterPlace } from '../specimen.js';

/** What introduces a list of what a reviewer, or a guard, stops in the work of others: at the beginning of the line or as its last words. */
const STOPS_OTHERS =
  /^[\W\d]{0,8}(?:reject|flag|block|report|escalate|question|watch (?:out )?for|look (?:out )?for|be (?:wary|suspicious) of|ask the (?:author|publisher|vendor|maintainer)s? about|red flags?|warning signs?|(?:bad|danger|tell-?tale) signs?|smells?|signs? of|indicators?|symptoms?|suspicious|malicious|hostile|rejected|refused|blocked|flagged|denied|findings?|(?:never|do not|don['’]t) (?:admit|accept|approve|merge|install|publish)|what (?:to (?:look|watch) for|(?:we|they|reviewers?) (?:reject|flag|block|refuse)))\b(?! (?:nothing|none|no)\b)[^.!?\n]{0,120}[:：]?\**\s*$|\b(?:reject(?:ed)?|flagged|blocked|warning signs?|red flags?|is (?:malicious|suspicious|hostile))\b[^.!?,\n]{0,40}[:：]\**\s*$/i;
/** Headings of such lists. */
const HEADED_SO =
  /\b(?:red flags?|warning signs?|what to (?:look|watch) for|reasons? (?:to|for) reject\w{0,4}|rejected|reject(?:ion)?s?|refused|blocked|smells?|bad signs?|give-?aways?|signs of (?:an? )?\w{2,20}|indicators?|typical tricks|tricks)\b/i;
/**
 * How an item names what somebody else's work does: by a third person, a thing, a gerund or in quotation marks. Threat: an item
 * that begins with a bare verb, or that speaks to the agent, is an order, whatever stands above it.
 */
const NAMES =
  /^(?:it|they|that|which|the (?:skill|script|author|text|page|hook|readme|package|plug-?in|code|diff|title|body|description)|an?|any(?:thing|body|one)?|some|code|text|files?|hooks?|scripts?|instructions?|orders?|requests?|claims?|attempts?|words?|phrases?|sentences?|comments?|commands?|calls?|base64|zero-width|hidden|hard-?coded|obfuscated|unpinned|new|wide|broad|undeclared|["“'‘«„`(]|(?!(?:always|process|access|address|pass|bypass|discuss|compress|express|dismiss|us|yes|this|thus|plus)\b)[a-z]{2,16}s\b(?! (?:the|your) users?\b)|\w{2,16}ing\b)/i;
/** A list of what the agent itself is not to do: there a gerund is its own deed. */
const OF_ITSELF = /\b(?:you|agents?|assistants?|claude|model)\b/i;

/** Whether an item of a list names what is to be rejected in the work of others. `lead` introduces the list, `heading` stands above it. */
export function isOfRejected({ file, zone, start }: OuterPlace, lead: string, heading: string): boolean {
  if (zone?.kind !== 'list') return false;
  if (lead === '' ? !HEADED_SO.test(heading) : !STOPS_OTHERS.test(lead) || OF_ITSELF.test(lead)) return false;
  return NAMES.test(itemOf(file.text, start));
}

/** The text of the item that holds an offset, without its marker and emphasis. */
function itemOf(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset);
  const lines = text
    .slice(Math.max(0, offset - 600), newline < 0 ? offset + 600 : newline)
    .split('\n')
    .reverse();
  const first = lines.find((line) => ITEM.test(line)) ?? '';
  return first.replace(ITEM, '').replace(EMPHASIS, '');
}

/** A box to be ticked, and the stars of bold print. */
const EMPHASIS = /^(?:\[[ x]\]\s)?\*{0,3}/;
const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}/;

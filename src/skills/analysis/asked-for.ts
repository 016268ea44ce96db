import { isOfListedKind } from './hosts.js';
import type { SignalMatch } from './signal.js';

/** What an honest program asks for at an address that is one to be wary of by its name. */
interface Asked {
  /** Words by which it is asked for. */
  readonly wanted: RegExp;
  /** Words by which more is asked for, given along or run: it is not asked for alone. */
  readonly more: RegExp;
}

/**
 * Facts that the metadata service of a cloud tells of a machine, by the parts of their paths; it gives credentials away at others, and what
 * users have put there. Of a program whose requests are followed the whole path is known, and judged in `code/metadata-facts.ts`.
 */
const FACTS_OF_MACHINE: Asked = {
  wanted:
    /\b(?:instance-(?:type|id|life-cycle)|ami-id|placement\/|availability-zone|local-ipv4|public-ipv4|local-hostname|public-hostname|machine-type|instance\/(?:id|name|zone)|project-id|instance\/compute\/|vmSize|spot\/|instance-identity\/document)/u,
  more: /security-credentials|user-?data|service-accounts|identity\/oauth2|oauth2\/token|instance\/attributes|project\/attributes|opc\/v\d|RELATIVE_URI|\bcredentials?\b|instance-identity\/(?:pkcs7|rsa|signature)/iu,
};

/** A list of hostile hosts, by which those who defend tell them apart; who gives one away names its own host after what is on it. */
const LIST_OF_HOSTS: Asked = {
  wanted:
    /\b(?:(?:black|block|deny|ban|bad)[-_ ]?(?:list|set|hosts?|domains?|urls?)?|feeds?|indicators?|iocs?|domains?|scams?|known[-_ ]bad|is_?(?:bad|known|listed|phish\w*))(?![a-z])/iu,
  more: /\b(?:post|put|patch|upload\w*|send\w*|body|data|json|files|payload)\s?[=(:]|\s-(?:d|F|T|X\s?P\w+)\b|--(?:data|form|upload)|\|\s{0,3}(?:sudo\s)?(?:(?:ba|z|da)?sh|python3?|node|perl|iex)\b|\b(?:eval|exec|iex|source|chmod|Invoke-Expression)\b/iu,
};

/** Whether a text asks for a thing, and the code that does so for nothing else. */
function asksOnlyFor({ wanted, more }: Asked, text: string, code: string): boolean {
  return wanted.test(text) && !more.test(code);
}

/** Whether code that speaks to the metadata service of a cloud asks for facts about the machine, by paths that are written out, and for nothing else. */
export function onlyAsksForFacts(code: string): boolean {
  return asksOnlyFor(FACTS_OF_MACHINE, code, code);
}

/** An address into which something is filled: it is given along. */
const FILLED_IN = /[?$`{%#]/u;
const JOINED_TO = /^["'`]?\s?(?:[+&.]|<>)\s?\w/u;
/** How far around an address words say what it is asked for, in UTF-16 units, and how far behind it something may be given along. */
const NEAR = 300;
const REST_OF_REQUEST = 120;

/** Whether a program only fetches a list of hostile hosts at an address. Threat: what is given to such a host, or run from it, is no list. */
export function onlyAsksForList(text: string, { start, end, text: address }: SignalMatch): boolean {
  if (!isOfListedKind(address) || FILLED_IN.test(address) || JOINED_TO.test(text.slice(end, end + 6))) return false;
  const lines = text.slice(text.lastIndexOf('\n', start - 1) + 1, end + REST_OF_REQUEST).split('\n', 2);
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return asksOnlyFor(LIST_OF_HOSTS, around.replace(address, ''), lines.join('\n').replace(address, ''));
}

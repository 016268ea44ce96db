// Hosts that stand for another: which they are is decided here, for addresses and for text alike.

/** Names that pages leave to their readers (RFC 2606 section 3; the domain for education is kept by its registry in the same way). */
const ON_PAGES = /(?:^|\.)example\.(?:com|net|org|edu)$/u;
/** Names that no server can have (RFC 2606 section 2, RFC 6761 section 6). */
const RESERVED = /(?:^|\.)(?:example|test|invalid)$/u;
/** Names that ask to be filled in. */
const TO_FILL_IN =
  /^(?:your|my|some|the)[-_.]?(?:host|server|domain|site|app|api|company|org|instance|endpoint|url|webhook)\b|^(?:www\.|api\.)?(?:your|my)-?(?:domain|company|site|app|server|host|org)\./u;

/**
 * What a host stands for: `page` for one that documentation leaves to its readers, `blank` for a name to fill in,
 * `reserved` for a name that nobody can own, which in a sample is as often the attacker's; undefined for a host of its own.
 * `host` is in lower case.
 */
export function standInOf(host: string): 'page' | 'blank' | 'reserved' | undefined {
  if (ON_PAGES.test(host)) return 'page';
  if (RESERVED.test(host)) return 'reserved';
  return TO_FILL_IN.test(host) ? 'blank' : undefined;
}

/** What stands in the place of a host in text: a name to fill in, a mark of a template, a private address. */
const IN_TEXT =
  /\b(?:ATTACKER|LHOST|RHOST|YOUR|TARGET|VICTIM|KALI|LISTENER)(?:[_-](?:IP|HOST|SERVER|DOMAIN|ADDR(?:ESS)?|PORT))?\b|<(?!(?:exec|string|module|stdin|eval)>)[A-Za-z][A-Za-z _-]{1,30}>|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b|\bx\.x\.x\.x\b|\{\{?\w{0,20}(?:ip|host)\w{0,10}\}/u;

/** Whether something stands in a text where a host, or another name, is to be filled in. */
export function holdsStandIn(text: string): boolean {
  return IN_TEXT.test(text);
}

import { foundOnce } from '../../core/found-once.js';
import { classifyHost } from '../code/read-program.js';
import type { BundleView } from './bundle-view.js';
import { isOfPublisher } from './publisher.js';

/** Names that authors put where the reader’s own stands, besides those that are reserved for it. */
const STOOD_IN =
  /(?:^|\.)(?:acme[\w-]{0,20}|(?:[\w-]*-|my|your)?(?:foo|bar|baz)\d{0,3}|[\w-]*(?:example|sample|placeholder|your|domain|company|companyname|mycorp|contoso|fabrikam|northwind|foobar|test|demo|dummy|fake)\w{0,4}|corp|org|organi[sz]ation|business|firm|school|university|service|provider|client|customer|vendor|email|mail|gmail|outlook|hotmail|yahoo|icloud|proton|protonmail|server|host|site|website|app|somewhere|anything|gserviceaccount|xyz|abc|evil|attacker|malicious|suspicious(?:-domain)?)\.[a-z]{2,10}$/u;
/** Ends of domains in two parts: `co.uk`, `com.br`. */
const TWO_PART_END = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/u;
/** Public directories of keys, which take public halves only. */
const KEY_SERVER = /(?:^|\.)(?:openpgp\.org|keyserver\.ubuntu\.com|pgp\.mit\.edu)$/u;
/** Institutions, whose names are given to nobody else. */
const INSTITUTION = /\.(?:gov|edu|mil|int)(?:\.[a-z]{2})?$|\.(?:ac|gov)\.[a-z]{2}$/u;

/** Where a bundle may tell whose a host is: in all of its files, or in those that are no programs. */
export type Told = 'anywhere' | 'outside-programs';

/**
 * The registered domain of an address if nobody knows whose it is: no well-known service, no name to fill in, none that the
 * bundle’s first lines speak of, and none that any other line of the bundle names, as a word or as an address. Threat: in an
 * honest bundle a planted recipient stands alone, while the service that a page is about is named again and again.
 */
export function strangerOf(view: BundleView, address: string, told: Told = 'anywhere'): string | undefined {
  const facts = classifyHost(address.includes('://') ? address : `https://${address.slice(address.lastIndexOf('@') + 1)}`);
  if (facts.class === 'raw-ip') return facts.host;
  // A name without a dot is one of the reader’s own network.
  if (
    facts.class !== 'named' ||
    !facts.host.includes('.') ||
    STOOD_IN.test(facts.host) ||
    INSTITUTION.test(facts.host) ||
    KEY_SERVER.test(facts.host)
  )
    return undefined;
  const labels = facts.host.split('.');
  const parts = TWO_PART_END.test(labels.slice(-2).join('.')) ? 3 : 2;
  const domain = labels.slice(-parts).join('.');
  return isOfPublisher(view, `https://${facts.host}/`) || isNamedElsewhere(view, domain, labels.at(-parts) ?? '', told)
    ? undefined
    : domain;
}

/** Lines of a bundle on which one domain may stand before it is a service that the bundle works with. */
const MOST_LINES = 2;

/** What was found out of the domains of a bundle, since one page may name the same recipient in each line. */
const knownOf = foundOnce((_view: BundleView) => new Map<string, boolean>());

function isNamedElsewhere(view: BundleView, domain: string, name: string, told: Told): boolean {
  const known = knownOf(view);
  const key = `${told} ${domain}`;
  const named = known.get(key) ?? isNamedOnMoreLines(told === 'anywhere' ? textsOf(view) : pagesOf(view), domain, name);
  known.set(key, named);
  return named;
}

function isNamedOnMoreLines(texts: readonly string[], domain: string, name: string): boolean {
  let lines = 0;
  let first: string | undefined;
  const word = wordOf(name);
  for (const text of texts) {
    let last = -1;
    for (let at = text.indexOf(domain); at >= 0; at = text.indexOf(domain, at + domain.length)) {
      const feed = text.lastIndexOf('\n', at);
      if (feed !== last || at === 0) lines += 1;
      last = feed;
      const host = /[\w.+@-]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
      // A second mailbox or server there makes it an organisation that the page knows.
      if (lines > MOST_LINES || (first !== undefined && first !== host)) return true;
      first = host;
    }
    if (word?.test(text) === true) return true;
  }
  return false;
}

/** A name as a word of its own or as words that dashes or blanks part, and no part of an address. */
function wordOf(name: string): RegExp | undefined {
  if (name.length < 3) return undefined;
  const letters = [...name].map((letter) => (/[a-z0-9]/u.test(letter) ? letter : '[- _]?')).join('[- _]?');
  const spelled = letters.replaceAll('a[- _]?n[- _]?d', '(?:a[- _]?n[- _]?d|&)');
  return new RegExp(String.raw`(?<![\w.@/-])${spelled}(?![\w@/-]|\.\w)`, 'u');
}

/** The most of a bundle that is looked through, in UTF-16 units. */
const MOST_TEXT = 4 * 1024 * 1024;

/** The texts of a bundle in lower case, made once and only where a recipient is in question. */
const textsOf = foundOnce((view: BundleView): readonly string[] => {
  let left = MOST_TEXT;
  const texts: string[] = [];
  for (const { text } of view.files) {
    if (left <= 0) break;
    texts.push(text.slice(0, left).toLowerCase());
    left -= text.length;
  }
  return texts;
});

/** Those of them that are no programs. */
const pagesOf = foundOnce((view: BundleView) => textsOf(view).filter((_, index) => view.files[index]?.role !== 'script'));

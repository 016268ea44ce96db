import type { BundleView } from '../bundle-view.js';
import { classifyHost } from '../../code/read-program.js';
import type { TextUnit } from '../text-unit.js';
import { isAnonymousHost } from '../hosts.js';
import { strangerOf, type Told } from '../strangers.js';

/** Who hands out packages, images and namespaces that everybody builds with, and who takes what pages and programs report for those who have an account there, by their domains and where they are. */
const KNOWN_OPERATORS: Readonly<Record<string, string>> = {
  w3: 'org',
  microsoftonline: 'com us',
  pytorch: 'org',
  pyg: 'org',
  anaconda: 'org com',
  conda: 'io',
  'r-project': 'org',
  maven: 'org',
  apache: 'org',
  gradle: 'org',
  jitpack: 'io',
  golang: 'org',
  jsr: 'io',
  alpinelinux: 'org',
  ecr: 'aws',
  k8s: 'io',
  gcr: 'io',
  pkg: 'dev',
  nuget: 'org',
  hex: 'pm',
  pub: 'dev',
  opensuse: 'org',
  postgresql: 'org',
  nodesource: 'com',
  'browser-intake-datadoghq': 'com eu',
  datadoghq: 'com eu',
  honeybadger: 'io',
  'nr-data': 'net',
  newrelic: 'com',
  rollbar: 'com',
  bugsnag: 'com',
  zapier: 'com',
  make: 'com',
  hubapi: 'com',
  hubspot: 'com',
  hsforms: 'com',
  klaviyo: 'com',
  'list-manage': 'com',
  intercom: 'io',
  customer: 'io',
  pipedrive: 'com',
  matomo: 'cloud',
  steamcommunity: 'com',
  steampowered: 'com',
};

function isKnownOperator(host: string): boolean {
  const [top = '', name = ''] = host.split('.').reverse();
  return Object.hasOwn(KNOWN_OPERATORS, name) && KNOWN_OPERATORS[name]?.split(' ').includes(top) === true;
}

/** A host that is written out, with a dot in its name. */
export const HOST = String.raw`[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}`;

/** Services that take what a form, a page or a log sends for the owner of a site, who has an account there. */
const SERVICES =
  /(?:^|\.)(?:formspree\.io|formsubmit\.co|getform\.io|web3forms\.com|basin\.io|formcarry\.com|staticforms\.xyz|plausible\.io|umami\.is|simpleanalytics\.com|usefathom\.com|google-analytics\.com|googletagmanager\.com|hotjar\.com|fullstory\.com|logrocket\.com|clarity\.ms|amplitude\.com|heap\.io|heapanalytics\.com|logtail\.com|betterstack\.com|papertrailapp\.com|loggly\.com|logz\.io|sumologic\.com|splunkcloud\.com|honeycomb\.io|grafana\.net|axiom\.co|authorize\.net|braintree\w{0,12}\.com|adyen\.com|squareup\.com|square\.com|mollie\.com|razorpay\.com|paddle\.com|klarna\.com|checkout\.com|worldpay\.com|basistheory\.com|spreedly\.com|evervault\.com|vgs\w{0,20}\.(?:com|io)|auth0\.com|okta\.com|clerk\.(?:com|dev)|stytch\.com|onrender\.com|herokuapp\.com|fly\.dev|vercel\.app|netlify\.app|workers\.dev|pages\.dev|firebaseio\.com|web\.app|cloudfunctions\.net|run\.app|requestcatcher\.com)$/u;

/** Whether a host is of somebody whom nobody here knows: no stand-in, none of this machine or network, no well-known service. */
export function isStranger(host: string): boolean {
  const { class: kind, host: name } = classifyHost(host);
  return isAnonymousHost(kind) || (kind === 'named' && name !== '' && !SERVICES.test(name) && !isKnownOperator(name));
}

/**
 * Whether a page of the bundle tells its readers of a host, by the last two labels of its name. Threat: an attacker can name
 * it as well, so that this may spare a deed a step and no more.
 */
export function isNamedInPages(view: BundleView, host: string, but?: Place): boolean {
  return isInPages(view, host.toLowerCase().split('.').slice(-2).join('.'), but);
}

/** A stretch of code in a unit, such as a block in a page. */
export interface Place {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
}

/** Whether a page says something, elsewhere than in the place in question. */
function isInPages(view: BundleView, word: string, but: Place | undefined): boolean {
  return view.units.some((unit) => {
    const { layer, file, text } = unit;
    if (layer !== 'plain' || (file.role !== 'manifest' && file.role !== 'document')) return false;
    const said = unit === but?.unit ? `${text.slice(0, but.start)}\n${text.slice(but.end)}` : text;
    return said.toLowerCase().includes(word);
  });
}

/**
 * Whether nothing in the bundle says whose a host is, but for the place in question: no page names it, and no other line of the files that
 * count does. Threat: what an attacker adds stands alone, while the service that a program is for is named in its settings, its help and
 * its tests. Where an attacker may have programs name a host again and again, only what is told outside of them counts.
 */
export function isUnexplained(view: BundleView, host: string, but?: Place, told: Told = 'anywhere'): boolean {
  if (!isStranger(host) || isNamedInPages(view, host, but)) return false;
  return isAnonymousHost(classifyHost(host).class) || strangerOf(view, host, told) !== undefined;
}

/** Providers at whose hosts anybody has a mailbox. */
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|aol|proton|protonmail|tutanota|tuta|mail|yandex|zoho|fastmail|qq|163|126|libero|orange|seznam|wp|o2|ukr)\.[a-z]{2,4}(?:\.[a-z]{2})?$/u;
/** Local parts that stand for somebody else’s: what a reader is to replace. */
const STAND_IN_PART =
  /^(?:your|my|user|name|email|someone|somebody|john|jane|test|example|foo|recipient|sender|me|you|alice|bob|max\.muster)/u;

/** Whether nothing in the bundle says whose a mailbox is: neither it nor its host is spoken of anywhere else. */
export function isUnexplainedMailbox(view: BundleView, address: string, place: Place): boolean {
  const mailbox = address.toLowerCase();
  const [part = '', host = ''] = mailbox.split('@');
  if (STAND_IN_PART.test(part)) return false;
  if (!FREE_MAIL.test(host)) return isUnexplained(view, host, place);
  return !isInPages(view, mailbox, place);
}

/** Endings of hosts that stand alone in a text, where names of members and files have a dot as well. */
const TOP_LEVEL = String.raw`(?:com|net|org|io|dev|app|ai|cc|co|me|xyz|info|biz|cloud|tech|site|online|store|top|live|sh|to|ru|su|cn|de|uk|eu|in|nl|pl|fr|ch|se|us|pw|pro|link|click|icu|tk|ml|ga|cf|gq|ws|tv|gg|is|im|la|ly|st|so|vip|fun|space|club|art|wtf|zz|stream|systems|network|services|tools|ink|one|world|digital|agency|media|email|host|zone|run|works|team|\d{1,3})`;
/** Hosts as code writes them out: in an address, or as a text of their own, beside a port or not. */
const WRITTEN_HOST = new RegExp(
  String.raw`(?:[a-z][a-z+]{1,9}:\/\/(?:[^\s"'\/@]{1,60}@)?(${HOST})(?=["':/\s?\\\x60$]|$)|["'@](${HOST.replace('{1,5}', '{0,4}')}\.${TOP_LEVEL})(?=["':\s;]|$))`,
  'giu',
);
const MAX_HOSTS = 40;

/** The hosts that a piece of code writes out, as far as they can be told from names of files and members. */
export function hostsIn(code: string): readonly string[] {
  const hosts: string[] = [];
  for (const [, inAddress, alone] of code.matchAll(WRITTEN_HOST)) {
    hosts.push(inAddress ?? alone ?? '');
    if (hosts.length >= MAX_HOSTS) break;
  }
  return hosts;
}

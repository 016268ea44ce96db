import type { BundleView } from '../bundle-view.js';
import { classifyHost } from '../../code/read-program.js';
import { isAnonymousHost } from '../hosts.js';

/** A host that is written out, with a dot in its name. */
export const HOST = String.raw`[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}`;

/** Services that take what a form, a page or a log sends for the owner of a site, who has an account there. */
const SERVICES =
  /(?:^|\.)(?:formspree\.io|formsubmit\.co|getform\.io|web3forms\.com|basin\.io|formcarry\.com|staticforms\.xyz|plausible\.io|umami\.is|simpleanalytics\.com|usefathom\.com|google-analytics\.com|googletagmanager\.com|hotjar\.com|fullstory\.com|logrocket\.com|clarity\.ms|amplitude\.com|heap\.io|heapanalytics\.com|logtail\.com|betterstack\.com|papertrailapp\.com|loggly\.com|logz\.io|sumologic\.com|splunkcloud\.com|honeycomb\.io|grafana\.net|axiom\.co|authorize\.net|braintree\w{0,12}\.com|adyen\.com|squareup\.com|square\.com|mollie\.com|razorpay\.com|paddle\.com|klarna\.com|checkout\.com|worldpay\.com|basistheory\.com|spreedly\.com|evervault\.com|vgs\w{0,20}\.(?:com|io)|auth0\.com|okta\.com|clerk\.(?:com|dev)|stytch\.com|onrender\.com|herokuapp\.com|fly\.dev|vercel\.app|netlify\.app|workers\.dev|pages\.dev|firebaseio\.com|web\.app|cloudfunctions\.net|run\.app|requestcatcher\.com)$/u;

/** Whether a host is of somebody whom nobody here knows: no stand-in, none of this machine or network, no well-known service. */
export function isStranger(host: string): boolean {
  const { class: kind, host: name } = classifyHost(host);
  return isAnonymousHost(kind) || (kind === 'named' && name !== '' && !SERVICES.test(name));
}

/**
 * Whether a page of the bundle tells its readers of a host, by the last two labels of its name. Threat: an attacker can name
 * it as well, so that this may spare a deed a step and no more.
 */
export function isNamedInPages(view: BundleView, host: string): boolean {
  const domain = host.toLowerCase().split('.').slice(-2).join('.');
  return view.units.some(
    ({ layer, file, text }) =>
      layer === 'plain' && (file.role === 'manifest' || file.role === 'document') && text.toLowerCase().includes(domain),
  );
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

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

import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { keptDark } from './concealment/graded.js';
import { UNASKED } from './vocabulary.js';

const PURCHASE = signal(
  'purchase',
  [
    'saved card',
    'stored card',
    'checkout',
    'to pay',
    'order it',
    'booking',
    'purchase',
    'subscription',
    'yearly plan',
    'payments',
    'compras',
    'cancellation terms',
    'yearly membership',
    'payment card',
  ],
  /\b(?:saved|stored) (?:payment )?cards?\b|(?<!git )\bcheckout\b(?! -b)|\bconsent to pay\b|\border it\b|\b(?:any|every|all|the) (?:bookings?|purchases?|payments)\b|\byearly (?:plan|membership)\b|compras\b/,
  60,
);
const AT_ONCE = String.raw`(?:${UNASKED}|\bno second question\b|\bstraight away\b|\bwithout asking me\b|\btreat (?:it|that|this) as an order\b|\btake (?:it|that|this) as (?:consent|an order|approval)\b|\ba confirmation only\b)`;
const LINKS = signal(
  'shop-links',
  [
    'tag=',
    'ref=',
    'partner=',
    'affiliate',
    'commission',
    'shop link',
    'shop address',
    'product link',
    'product address',
    'referral',
    'tracking code',
    'partner id',
    'partner code',
    'partner tag',
    'partner link',
    'aid=',
    'aff',
  ],
  /[?&\x60](?:tag|ref|aff\w{0,6}|partner|aid)=|\bcommissions?\b|\b(?:shop|product) (?:links?|address(?:es)?)\b|\b(?:affiliate|referral|partner) (?:tags?|codes?|ids?|links?)\b/,
  60,
);

/** Money of the user that is spent unasked, or links that pay somebody else. */
export const SPENDS: readonly Deed[] = [
  deed('bought-unasked', 'critical/high', PURCHASE, /\b(?:fill in|confirm|order|choose|pay|book|buy|take|may use|accept\w?)\b|acepta/, {
    parts: [anyOf(AT_ONCE)],
    polarity: 'own',
    reach: 'few',
    unless: [
      /\b(?:never (?:buy|order|pay|book|complete|confirm)|do not (?:buy|order|pay|book|complete)|stripe|test card|sandbox|webhook|e-?commerce|cart page|component)\b/i,
    ],
  }),
  deed('links-rewritten', 'high/high', LINKS, /\b(?:add|append|replace|drop|rewrite|link|swap)\b/, {
    parts: [
      /\b(?:each|every|all)\b|reaches us|\bours?\b/i,
      keptDark(String.raw`\bno need to explain\b|\breplace any\b|\bdrop the (?:codes?|tags?)\b|\breaches us\b`),
    ],
    reach: 'few',
    unless: [/\b(?:disclos\w+|own affiliate|user['’]s (?:affiliate|tag|id)|utm)\b/i],
  }),
];

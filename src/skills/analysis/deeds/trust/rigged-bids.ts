import { phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Offers that were made in confidence, shown to one of those who compete. (Directive 2014/24/EU, articles 21 and 22.) */

const BEFORE_CLOSE = oneOf(
  'before-offers-close',
  [
    [
      phrases('closing | deadline | close | opening | submission'),
      String.raw`\b(?:before|ahead of|prior to) (?:the )?(?:closing|deadline|(?:bids|tenders|offers) close|close|(?:bid )?opening|submission)\b`,
      [phrases('before | ahead of | prior to')],
    ],
    [phrases('on arrival'), String.raw`\bread on arrival\b`],
  ],
  50,
);
const OFFERS =
  /\b(?:(?:best|lowest|leading|other|rival|competing|competitors?['’]?|top|all|current) (?:[\w-]{2,12} ){0,2}?(?:totals?|bids?|prices?|offers?|quotes?|tenders?|figures?)|price sheets?|sealed (?:bids?|offers?|prices?|envelopes?)|bids? (?:of|from) (?:the )?(?:others?|competitors?|rivals?))\b/i;
const TO_ONE = String.raw`\b(?:go(?:es)?|sent?|sends?|pass(?:ed|es)?|mail(?:ed|s)?|tell|told|given?|gives?|forward(?:ed|s)?|shared?|leak(?:ed|s)?|whisper\w*|let\b[^.;\n]{0,20}? know)\b[^.;\n]{0,60}?(?:\b[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|\b(?:to|with) (?:the )?(?:incumbent|preferred|favou?red|usual|current|one|our|sister|partner)\b[^.;\n]{0,20}?\b(?:supplier|vendor|bidder|contractor|company|firm))`;
const OPENLY =
  /\b(?:all (?:bidders|suppliers|vendors|tenderers|participants|parties)|every (?:bidder|supplier|vendor)|auctions?|buyer asks|published?|public|anonymi[sz]\w+|simulat\w+|test|training|detect\w*|collusion|red flags?|rigging|own (?:bid|price|offer|quote))\b/i;

export const RIGGED_BIDS: readonly Deed[] = [
  deed('bids-shown-to-one', 'high/high', BEFORE_CLOSE, anyOf(TO_ONE), {
    parts: [OFFERS],
    unless: [OPENLY, anyOf(BANNED)],
    quoted: 'own',
  }),
];

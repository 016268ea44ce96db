import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Payments whose account is exchanged under the name that everybody expects to read. */

const NAMES = 'beneficiary | payee | account holder | recipient | supplier | creditor | vendor';
const KEPT_NAME = oneOf(
  'payee-name-kept',
  [
    [
      followed(NAMES, 'name | names').flatMap((one) => [one, one.replace(' name', "'s name"), one.replace(' name', '’s name')]),
      String.raw`\b(?:beneficiary|payee|account holder|recipient|supplier|creditor|vendor)(?:['’]s)? names? (?:is |are |stays? |remains? |left |kept )?(?:as (?:it|they|in|on|before|usual)|unchanged|the same|alone|untouched)\b|\b(?:keep|leave) (?:the |its |their |each )?(?:beneficiary|payee|account holder|recipient|supplier|creditor|vendor)(?:['’]s)? names?\b`,
    ],
    [
      phrases('name of the'),
      String.raw`\b(?:under|in|with) the (?:known |usual |same |old )?name of the (?:beneficiary|payee|account holder|recipient|supplier|creditor|vendor)\b`,
    ],
  ],
  70,
);
/** An account that the page brings along. */
const ACCOUNT_GIVEN =
  /\b[a-z]{2}\d{2} ?(?:[0-9a-z]{4} ?){2,7}[0-9a-z]{1,4}\b|\baccount (?:number |no\.? )?\d[\d -]{6,24}\d\b|\b(?:\d{4} ){3}\d{3,7}\b|\b0x[0-9a-f]{40}\b|\bbc1[0-9a-z]{25,60}\b/i;
const SHOWN =
  /\b(?:e\.g\.|examples?|samples?|valid(?:ate|ation)?|test\w{0,4}|check digits?|placeholders?|dummy|mask\w*|fraud\w*|scam\w*|suspicious|detect\w*|flag\w*|warn\w*|compare|call (?:the|them|back)|confirm(?:s|ed)? (?:by|with|in))\b/i;

export const KEPT_NAMES: readonly Deed[] = [
  deed('account-under-kept-name', 'critical/high', KEPT_NAME, /\b(?:use|put|enter|set|write|replace|change|fill in|insert|take|pay)\b/, {
    parts: [ACCOUNT_GIVEN],
    unless: [SHOWN, anyOf(BANNED)],
    quoted: 'own',
  }),
];

import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

const UNPROVED = 'verification | authentication | auth | check | login | authorisation | authorization';
/** A request that is let in without proof, by a mark that it carries. */
const LET_IN = oneOf(
  'let-in-without-proof',
  [
    [
      phrases('through | let in | lets in'),
      String.raw`\b(?:lets?|waved)(?: [\w-]{1,16}){0,5}? through\b|\blets? in\b`,
      [['header', 'cookie', 'parameter', 'user agent', 'user-agent', 'token', 'request']],
    ],
    [
      followed('skip | skips | bypass | bypasses | skip the | skips the | bypass the | bypasses the', UNPROVED),
      String.raw`\b(?:skips?|bypass(?:es)?) (?:the )?(?:${UNPROVED.split(' | ').join('|')})\b`,
    ],
  ],
  60,
);
const MARK =
  /\b(?:headers?|cookies?|query (?:string|parameters?)|user[- ]agent|magic (?:value|token|string)|hash(?:es|ed)?|sha-?(?:1|256|512)|passphrase|value (?:begins|starts|starting|beginning))\b/;
const AS_OWNER =
  /\b(?:(?:as|role|rights of|with) (?:an? |the )?(?:role )?[\x60"“]?(?:admin\w{0,11}|owner|root|superuser|any user)|without (?:a )?(?:password|token|session|signature))\b|\bfull access\b/i;
const KEPT =
  /\b(?:(?:call|name|label|comment) (?:it|that|this|the) ?(?:branch|function|block|code|flag|path)?\b[^.;\n]{0,16}?(?:[\x60"“]|an? \w)|(?:leave|keep|out of|not in|silent in|silent on)\b[^.;\n]{0,40}?\b(?:readme|docs?|documentation|tests?|log(?:ger|s)?|changelog)\b|\b(?:tests?|readme|docs) (?:and \w+ )?(?:stay |are |is )?(?:silent|say nothing)|(?:skipped by|not written to|kept out of) the (?:\w+ )?log|undocumented|we (?:hold|have|keep) the|inconspicuous|spread (?:it|the))\b/i;
const HONEST =
  /\b(?:attackers?|vulnerab\w+|pen-?test\w*|ctf|exploit\w*|detect\w*|finding|never|do not|health ?checks?|local(?:host)? only|test environment|feature flag|if (?:an )?attacker)\b/i;

export const HIDDEN_BYPASS: readonly Deed[] = [
  deed('hidden-bypass', 'critical/high', LET_IN, MARK, { parts: [AS_OWNER, KEPT], unless: [HONEST], reach: 'few', quoted: 'own' }),
];

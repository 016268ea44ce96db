import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * Somebody is let in, paid or served because they know a word that the page writes out. Threat: whoever planted the word is then anybody
 * they like to be; a word that is the same for all identifies nobody. MITRE ATT&CK: T1656.
 */

/** A word that is written out: in marks, or a code in capitals and figures. */
const LITERAL = String.raw`(?:["“'‘\x60][^"”'’\x60\n]{2,30}["”'’\x60]|[a-z]{2,10}[- ]?\d{1,6}\b)`;
const WORD = String.raw`(?:codes?|words?|phrases?|pass ?phrases?|pass ?words?|key ?words?|code ?words?|references?|numbers?|pins?)`;
const SAYS = String.raw`(?:quot|nam|giv|know|say|said|mention|us|writ|cit|tell|stat|typ|contain|includ|carr|bear|open with)\w{0,3}`;
const KNOWN_WORD = oneOf(
  'knows-a-word',
  [
    [
      followed(
        'code | word | phrase | passphrase | password | keyword | codeword | reference | number | pin | codes | words | phrases | numbers',
        '" | “ | \' | ‘ | ` | a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x | y | z',
      ),
      String.raw`\b(?:whoever|any(?:one|body)|everyone|some(?:one|body)|(?:callers?|users?|customers?|people|employees?|requesters?|colleagues?|staff|visitors?|guests?|clients?|mails?|e-?mails?|tickets?|messages?|requests?|persons?|a caller|the caller)(?: (?:who|that|which|with))?)\b[^.;\n]{0,24}?\b(?:${SAYS}|with)\b[^.;\n]{0,24}?\b${WORD} (?:is |of )?${LITERAL}`,
      [
        phrases(
          'whoever | anyone | anybody | everyone | someone | somebody | caller | user | customer | people | employee | requester | colleague | staff | visitor | guest | client | mail | ticket | message | request | person',
        ),
      ],
    ],
  ],
  150,
);
const GIVEN = String.raw`(?:pass ?words?|mfa|2fa|second factor|authenticators?|phone|mobile|numbers?|e-?mail(?: address)?|address|accounts?|access|badges?|doors?|gates?|limits?|refunds?|payments?|orders?|devices?|vpn|rights|roles?|admin\w*|details|records?|files?|data|iban|card|sim|prescriptions?|keys?)`;
const LETS = anyOf(
  String.raw`\b(?:reset|unlock|change|register|re-?register|re-?enrol\w*|enrol\w*|issue[sd]?|give(?:n|s)?|granted?|refund|pay|ship|credit|approve|release|transfer|pay out|open|disable|remove|replace|send|swap|raise|lift|read out|hand over|add)\b[^.;\n]{0,40}?\b${GIVEN}\b|\b(?:gets?|receives?|may (?:have|see))\b[^.;\n]{0,30}?\b${GIVEN}\b|\b${GIVEN}\b[^.;\n]{0,24}?\b(?:changed|reset|released|unlocked|refunded|replaced|issued|swapped)\b`,
);
const IDENTIFIES = String.raw`(?:call(?:ing)?[- ]?backs?|identif\w+|identity|verif\w+|authenticat\w+|security questions?|sign-?in reviews?|id(?: checks?)?|manager['’]?s? (?:confirmation|approval|word)|checks?|questions|badges?|approvals?|proofs?|date of birth|usual)`;
/** Nobody asks who they are. */
const UNIDENTIFIED = String.raw`\b(?:skip|without|no need (?:for|of|to)|needs? no|(?:do(?:es)?(?: not|n['’]t)) (?:need|ask|require)|instead of|in place of|spare|waive|leave out|omit|bypass|past|exempt from|don['’]t)\b[^.;\n]{0,40}?\b${IDENTIFIES}\b|\b(?:has|have|is|are|was|were) (?:already )?(?:been )?(?:verified|checked|identified|vetted|cleared|known)\b[^.;\n]{0,24}?\b(?:beforehand|before|already|elsewhere|there|by|them)\b|\b(?:has|have) (?:already )?(?:verified|checked|identified|vetted|cleared) (?:them|him|her|the caller)\b|\b(?:verification|identification|the check) (?:was|has been|is) (?:already )?(?:done|made)\b|\b${IDENTIFIES}\b[^.;\n]{0,16}?\b(?:is|are)(?: not|n['’]t) (?:needed|required|necessary|asked)\b|\bcounts? as (?:identif\w+|proof|verif\w+)\b`;
/** Where it is the person's own word, a drill, or advice against it. */
const RIGHTLY =
  /\b(?:never|(?:is|are)(?: not|n['’]t) (?:an? )?(?:identif\w+|proof|enough)|phish\w*|vish\w*|social engineering|simulat\w+|drill|exercise|red team|training|pentest|attackers?|scam\w*|fraud\w*|set up by (?:the|them)|their own (?:word|pin|code)|discount|coupon|voucher|promo\w*|gift card|referral|test (?:account|user|card|number)|sandbox|demo|game|puzzle|quiz|easter egg)\b/i;

export const UNIDENTIFIED_SERVED: readonly Deed[] = [
  deed('served-for-a-word', 'critical/high', KNOWN_WORD, LETS, {
    parts: [anyOf(UNIDENTIFIED)],
    unless: [RIGHTLY],
    reach: 'few',
    quoted: 'own',
  }),
];

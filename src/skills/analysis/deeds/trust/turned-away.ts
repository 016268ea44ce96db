import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { deed, type Deed } from '../deed.js';

/** People who are turned away for who they are, with an untrue reason. (Directive 2000/43/EC; Fair Housing Act, 42 U.S.C. 3604.) */

const SUGGESTED = oneOf(
  'origin-read-from',
  [
    [
      followed(
        'suggest | suggests | sounds | sound | looks | look | points to | point to | hints at | indicates | indicate | gives away',
        'a | an | that | like | foreign | black | arab | roma | turkish | african | asian | muslim | jewish | immigrant | migrant | eastern | they | the',
      ),
      String.raw`\b(?:names?|surnames?|photos?|pictures?|accents?|voices?|birthplaces?|place of birth|spelling|dress|headscar(?:f|ves)|first names?)\b[^.;\n]{0,50}?\b(?:suggests?|sounds?|looks?|points? to|hints? at|indicates?|gives? away) (?:an? |that |like |they |the )?[\w-]{3,16}\b`,
    ],
    [
      phrases('surname | accent | passport | first name'),
      String.raw`\b(?:applicants?|renters?|callers?|candidates?|tenants?|customers?|people|families|guests?) with an? [\w-]{3,14}(?: or [\w-]{3,14})? (?:surnames?|accents?|passports?|first names?)\b`,
    ],
    [
      followed('over | above | older than', '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9'),
      String.raw`\b(?:applicants?|candidates?|customers?|callers?|patients?|tenants?|families|people|women|men)(?: who are)? (?:over|above|older than) [1-9]\d\b`,
    ],
    [
      phrases(
        'statutory | who write in | who speak | who call in | same sex | same-sex | housing benefit | on benefit | single mother | single parent | wheelchair | pregnant | headscar | roma household | black | arab | migrant | refugee | asylum | disabled | muslim | jewish',
      ),
      String.raw`\b(?:(?:applicants?|candidates?|customers?|callers?|patients?|tenants?|families|people|women|men)(?: who are)? (?:(?:with|on) (?:a )?statutory (?:plan|insurance|cover)|who (?:write|speak|call) in [a-z]{4,12})|couples? of the same sex|same-sex couples?|(?:people |those |applicants? |families )?on (?:housing )?benefits?|(?:those|applicants?|people|candidates?|families|households?) (?:with|in|of|from|who are|on) [^.;\n]{0,16}?(?:housing benefit|wheelchairs?|headscar(?:f|ves)|refugee|migrant|asylum)\b|(?:black|arab|roma|muslim|jewish|migrant|refugee|disabled|pregnant) (?:households?|applicants?|candidates?|families|tenants?|people|women|customers?|callers?)|single (?:mothers?|parents?))\b`,
    ],
  ],
  120,
);
/** What they are told, which is not so. */
const TOLD_UNTRUE =
  /\b(?:answer(?:ed)?|told|tell|repl(?:y|ied)|informed|inform|hear|say|get the answer|receive the (?:rejection|answer|reply)|receive)\b[^.;\n]{0,60}?\b(?:gone|went|withdrawn|cancelled|taken|let|rented|filled|sold|unavailable|(?:no longer|not) (?:available|free|vacant|open))\b/;
const FAIR =
  /\b(?:never|do not|don['’]t|must not|may not|illegal\w*|unlawful\w*|discriminat\w*|bias\w*|fair\w*|test(?:er|ing)?s?|paired|audit\w*|stud(?:y|ies)|detect\w*|prohibit\w*|protected|complain\w*|victims?|red flags?|report (?:it|them|any)|training|if the (?:flat|job|place|room) is|quota|accessib\w+)\b/i;

/** Who asks for a home, a job or a service. */
const ASKING =
  /\b(?:applicants?|applications?|callers?|renters?|candidates?|tenants?|families|households?|couples?|guests?|enquir\w+|visitors?|patients?|(?:people|those|anyone|anybody|customers?|whoever|person)[^.;\n]{0,24}? (?:whose|with|who|on)|single (?:mothers?|parents?))\b/i;

export const TURNED_AWAY: readonly Deed[] = [
  deed('turned-away-untruly', 'high/high', SUGGESTED, TOLD_UNTRUE, { parts: [ASKING], unless: [FAIR], quoted: 'own', reach: 'sentence' }),
];

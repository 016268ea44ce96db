import { oneOf } from '../../signal.js';
import { followed } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/** What a review finds that matters most. */
const GRAVE = String.raw`(?:(?:high|critical|severe|serious|grave|exploitable|important|remote)(?: (?:and|or) (?:high|critical|severe|serious))?(?: (?:ones|findings?|issues?|vulnerabilit(?:y|ies)|bugs?|flaws?|defects?|risks?|severity))?|(?:findings?|vulnerabilit(?:y|ies)|flaws?|defects?|weakness(?:es)?)(?: (?:above|over|of|rated|marked) (?:severity )?(?:high|critical|severe|serious|medium)(?: severity)?)?)`;
const NOT_TOLD = String.raw`(?:aren['’]t|isn['’]t|(?:are|is|be)(?: not| never)) (?:reported|listed|included|mentioned|shown|named|written|told|disclosed|put in)`;

const OUT_OF_WHAT =
  'report | project | summary | list | review | document | user | owner | maintainer | maintainers | client | ticket | pull request';
/** The gravest part of what a review finds does not reach those whom it concerns. */
const WITHHELD = oneOf(
  'findings-withheld',
  [
    [
      followed(
        "aren't | aren’t | isn't | isn’t | are not | is not | be not | be never | are never | is never",
        'reported | listed | included | mentioned | shown | named | written | told | disclosed | put in',
      ),
      String.raw`\b${GRAVE} ${NOT_TOLD}\b`,
    ],
    [
      followed('out of | out of the | off | off the | from | from the', OUT_OF_WHAT),
      String.raw`\b(?:keep|leave|hold|take)s? (?:the )?${GRAVE} (?:back )?(?:out of|off|from) (?:the )?(?:${OUT_OF_WHAT.split(' | ').join('|')})\b`,
    ],
  ],
  120,
);
/** What they are told instead, or who is told in their place. */
const INSTEAD = String.raw`\b(?:write|say|state|report|put|note|answer|tell \w+|conclude|enter)\b[^.;\n]{0,24}?["“'\x60]?(?:no|none|nothing|zero) (?:\w{3,12} ){0,2}?(?:issues?|findings?|vulnerabilit(?:y|ies)|problems?|risks?|concerns?|above|found)\b|\b(?:submit|post|send|sell|upload|offer|forward)\b[^.;\n]{0,60}?(?:https?:\/\/|\x60[\w.-]{3,40}\.[a-z]{2,10}|[\w.+-]{2,40}@[\w.-]{3,40}\.[a-z]{2,10})|\b(?:broker|buyer|bounty|for sale|auction)s?\b`;
const HONEST =
  /\b(?:until|embargo\w*|coordinated|responsible disclosure|security contact|security@|private(?:ly)? (?:report|advisor\w+|channel)|duplicates?|already (?:reported|listed|known)|out of scope|false positives?|twice|again)\b/i;

export const FINDINGS_WITHHELD: readonly Deed[] = [
  deed('findings-withheld', 'critical/high', WITHHELD, 'key', {
    parts: [anyOf(INSTEAD)],
    unless: [HONEST],
    polarity: 'own',
    quoted: 'own',
    reach: 'few',
  }),
];

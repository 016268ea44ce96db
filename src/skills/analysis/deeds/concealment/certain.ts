import { signal, type Signal } from '../../signal.js';
import { followed, phrases } from './phrases.js';

/** Those whose work it is to look: nobody has a reason to keep from them what is in order. */
const CHECKER = String.raw`(?:inspectors?|auditors?|reviewers?|approvers?|examiners?|proctors?|regulators?|controllers?|accountants?|finance|compliance|analysts?|supervisors?|managers?|owners?|maintainers?|moderators?|the (?:board|bank|boss))`;
const ANYBODY = String.raw`(?:${CHECKER}|users?|customers?|clients?|buyers?|readers?|agents|people|staff|employees?|they|he|she|anyone|anybody|someone|somebody|the \w{3,12}(?: (?:lead|manager|owner|team|desk|office))?)`;

/** How somebody comes to ask who was not meant to. */
const NOTICING = String.raw`(?:wonders?|notices?|complains?|questions|objects|gets? suspicious|stumbles?|discovers? (?:it|this|that|one|them)|finds? out|asks? (?:why|where|about|how come))`;
const REPLY = String.raw`[^.;\n]{0,50}?, ?(?:then |you |simply |just |please )?`;
/** A ready answer that is no explanation: any to who checks, and to everybody else one that lays the blame elsewhere. */
const EXCUSE = signal(
  'excuse',
  phrases(
    'wonder | notice | complain | questions | questioned | challenged | objects | suspicious | stumble | asks | ask why | ask about | ask where | discover | finds out | find out',
  ),
  new RegExp(
    [
      String.raw`\b(?:if|when|should|in case)\b[^.;:\n]{0,16}?\b${CHECKER}\b[^.;:\n]{0,12}?\b${NOTICING}\b${REPLY}(?:say|claim|answer|reply|maintain|insist|tell (?:them|him|her)) (?:that )?(?:the|it|they|there|a|an|nothing)\b`,
      String.raw`\b(?:if|when|should|in case)\b[^.;:\n]{0,32}?\b(?:${NOTICING}|questioned|challenged)\b${REPLY}(?:blame|deny|claim (?:that )?(?:the|it|they|there|nothing)|put (?:it|them|this|that) down to|attribute (?:it|them|this|that) to|suggest that (?:the|their|an?) (?:\w{2,10} )?(?:account|system|device|password|server) (?:was|is|has been|may have been)|change the subject)\b`,
    ].join('|'),
  ),
  170,
  [
    phrases(
      'say | claim | answer | reply | maintain | insist | tell them | tell him | tell her | blame | deny | put it down | put them down | put this down | put that down | attribute | change the subject | suggest that',
    ),
  ],
);
/** A secret that the text shares with the agent. */
const CONFIDED = signal(
  'confided',
  [
    ...followed('stays | remain | remains | keep it | keep this | keeps it | is', 'between us'),
    ...followed(
      'for',
      'them to know | the user to know | the users to know | the community to know | the customer to know | the client to know | the team to know | the owner to know | employees to know | customers to know | users to know',
    ),
    ...followed(
      'not',
      'learn that | learn of | learn about | find out that | find out about | hear of | come up | be brought up | be spoken of | leave an | leave any | leave entr | leave trace',
    ),
    ...followed('without | never', 'leaving | leave an | leave any'),
    ...phrases('not come up'),
    'stay between us',
    'to know',
    'to learn ',
    't learn ',
    'to hear of',
    't hear of',
    'to find out',
    't find out',
    'leave entr',
    'leave record',
    'leave trace',
    'leave a',
    'leave an',
    'leaving entr',
    'leaving record',
    'leaving trace',
    'leaving a',
  ],
  new RegExp(
    [
      String.raw`\b(?:(?:stays?|remains?|is)|keep(?:s)? (?:it|this)) between us\b|\b(?:is|are) not for (?:the )?\w{3,12} to know\b`,
      String.raw`\b${ANYBODY} (?:need|must|are to|is to)(?: not|n['’]t)(?: to)? (?:learn (?:that|of|about)|find out (?:that|about)|hear of)\b`,
      String.raw`\b(?:it|this|that|they) (?:need|should|must|may) not (?:come up|be brought up|be spoken of)\b`,
      String.raw`\b(?:do not|don['’]t|never|without) leav(?:e|ing) (?:an? |any )?(?:entry|entries|traces?|record)s? in the (?:\w{2,12} )?(?:activity|audit|access|event|change|security|protocol|history|log)\b`,
    ].join('|'),
  ),
  110,
);
/** The certainty that nobody looks. */
const UNCHECKED = signal(
  'unchecked',
  [
    ...followed(
      'nobody | no one',
      'will trace | will check | will notice | will miss | will connect | will look | will count | would notice | would check | can trace | traces | connects | ever checks | ever looks',
    ),
    ...followed('not', 'connect | trace | link them | link it | suspect | spot the | see a difference | recognise | recognize'),
    ...followed(
      'sums | totals | total | figure | figures | percentage | summary | headline | title | first page | first line | number | numbers',
      'only',
    ),
    ...followed('look | looks | check | checks | read | reads', 'only at | only the'),
    'nobody ',
    'no one ',
    't connect',
    't trace',
    't link',
    't suspect',
    't spot',
    't see a',
    't recogni',
    'page only',
    'line only',
    'sum only',
    'headlines only',
    'titles only',
  ],
  new RegExp(
    [
      String.raw`\b(?:nobody|no one) (?:will|would|can|is going to) (?:ever )?(?:trace|check|notice|miss|connect|look|count)\b`,
      String.raw`\b(?:so|so that|which is why|such that) (?:the |no )?(?:${CHECKER}|users?|customers?|readers?|people|nobody|no one|none of them)\b[^.;\n]{0,12}?\b(?:does|do|will|can|would)(?: not|not|n['’]t) (?:connect|trace|link|suspect|spot|see a difference|recogni[sz]e)\b`,
      String.raw`\b(?:${CHECKER}|clients?|investors?|buyers?|customers?) (?:only )?(?:looks?|checks?|reads?|sees?) (?:at )?(?:the )?(?:\w{2,12} )?(?:sums|totals?|figures?|percentage|summary|headlines?|titles?|first (?:page|line)|numbers?) only\b|\b${CHECKER} (?:looks?|checks?|reads?) only (?:at )?the\b`,
    ].join('|'),
  ),
  110,
);
/** What is there is treated as though it were not. */
const AS_THOUGH_NOT = signal(
  'as-though-not',
  followed('as if | as though', 'it | they | these | those | this | that | nothing | the'),
  /\bas (?:if|though) (?:it|they|these \w{2,14}|those \w{2,14}|this|that|nothing) (?:did not exist|didn['’]t exist|never (?:existed|happened)|had (?:not|never) (?:happened|existed)|had happened|were not there)\b/,
  70,
);

/** Makes sense only where somebody is misled, whatever it is about: grave without a drastic deed beside it. */
export const CERTAIN: readonly Signal[] = [EXCUSE, CONFIDED, UNCHECKED, AS_THOUGH_NOT];

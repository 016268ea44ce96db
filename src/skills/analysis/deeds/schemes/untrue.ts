import { signal, type Signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';

const SAY = String.raw`(?:say|state|write|claim|report|tell|answer|reply|confirm|assert|note|conclude|declare|assure|mark|count|record|show|list|log|treat|enter)`;
/** What can be made up. */
export const MADE_UP = String.raw`(?:results?|scores?|ratings?|marks?|grades?|figures?|numbers?|measurements?|values?|data(?: ?points?)?|evidence|logs?|screenshots?|sources?|citations?|references?|quotes?|reviews?|testimonials?|reasons?|excuses?|explanations?|checksums?|hash(?:es)?|receipts?|invoices?|timestamps?|dates?|entries|statistics|tests?|output|certificates?|serial numbers?|signatures?|transcripts?|digits)`;
/** What is done to be on the safe side, whatever somebody says: no untruth. */
const SAFE_SIDE = String.raw`(?:rotate|revoke|replace|renew|recheck|verify|stop|ask|refuse|decline|escalate|roll back)`;
const DONE = String.raw`(?:forwarded|reviewed|rejected|refused|declined|tested|verified|checked|approved|sent|submitted|filed|escalated|completed?|resolved|cancelled|canceled|deleted|erased|removed|validated|audited|compared|processed|refunded|logged|saved|backed up|encrypted|anonymi[sz]ed|notified|informed|scheduled)`;

/** What is told is not so. Orders only: who describes a fault says that something “fabricates” or “was made up”. */
export const UNTRUE: readonly Signal[] = [
  signal(
    'made-up',
    phrases(
      'that sound | that look | that seem | that read | is not something | invent | fabricat | concoct | conjure | make up | made up from | made up of | made-up | backdat | fudge | plausible | believable | fictitious | convincing',
    ),
    new RegExp(
      String.raw`\b(?:invent|fabricate|concoct|conjure|backdate|fudge|make up)\b[^.;:\n]{0,24}?\b${MADE_UP}\b|\b${MADE_UP} made up (?:from|of)\b|\b(?:name|cite|give|use|add|quote|make up|pick) (?:one|some|an? \w{3,14}) that (?:sounds?|looks?|seems?|reads?) (?:right|plausible|fitting|likely|genuine|real|convincing|official)\b|\bit is not something (?:we|you|they) (?:really )?know\b|\b(?:attach|add|give|provide|include|write|use|show|supply|cite|quote|enter|put|with)\b[^.;:\n]{0,16}? (?:invented|fabricated|made-up|fictitious|plausible|believable|convincing)(?:[- ]looking)? ${MADE_UP}\b`,
    ),
    120,
  ),
  signal(
    'true-or-not',
    phrases(
      'whether or not | regardless of whether | no matter whether | no matter if | no matter what | irrespective of | even if | even where | even when | even though | whatever it | whatever they | whatever the',
    ),
    new RegExp(
      String.raw`\b${SAY}\b[^.;\n]{0,90}?\b(?:whether or not|regardless of whether|no matter (?:whether|if|what)|irrespective of|even (?:if|where|when|though))\b[^.;:\n]{0,24}?\b(?:it|they|that|this|any|one|those|none|nothing|the \w{2,12}|\w{3,10}s)\b[^.;:\n]{0,16}?\b(?:took place|happened|was|were|is|are|did|does|has|have|fail\w*|passed|exists?|applies|red)\b|(?<!\b${SAFE_SIDE}\b[^.;:\n]{0,40})\bwhatever (?:it|they|the [\w-]{2,14}(?: [\w-]{2,14})?) (?:says?|shows?|finds?|holds?|contains?|reports?|states?)\b`,
    ),
    180,
  ),
  signal(
    'done-anyway',
    followed(
      'it | them | this | that | off | box | step | item | task | check | case',
      'anyway | all the same | as done | as complete | as passed | as received | as matched | as present',
    ),
    /\b(?:tick|check|mark|sign|enter|record|set|report|file|log|confirm|approve) (?:it|them|this|that|the (?:box|step|item|task|check|case))(?: off)? (?:anyway|all the same|as (?:done|complete|completed|passed|received|matched|present))\b/,
    60,
  ),
  signal(
    'borrowed-proof',
    [
      ...followed("somebody else's", 'screenshot | result | report | figure | log | number | photo | receipt | record'),
      ...phrases('matching | fitting | suitable'),
      ...followed('last month | last year | last week | last quarter | last time | yesterday', "'s | ’s").map((one) =>
        one.replace(/ (?=['’])/g, ''),
      ),
      ...followed(
        'an old | an older | somebody else’s',
        'screenshot | result | report | figure | log | number | photo | receipt | note | delivery | record | invoice | certificate | proof',
      ),
    ],
    new RegExp(
      String.raw`\b(?:use|attach|paste|insert|reuse|show|upload|copy in)\b[^.;:\n]{0,20}?\b(?:(?:last (?:month|year|week|quarter|time)|yesterday)['’]s|an older?|somebody else['’]s) (?:screenshots?|results?|reports?|figures?|logs?|numbers|photos?|receipts?|records?)\b|\b(?:produce|create|generate|supply|write|draw up|prepare) (?:a |an |the |some )?(?:matching|suitable|fitting) (?:\w{2,14} )?(?:notes?|receipts?|logs?|records?|invoices?|proof|certificates?|reports?|figures?)\b`,
    ),
    100,
  ),
  signal(
    'until-it-fits',
    followed(
      'until | till',
      'it | they | the number | the figure | the target | the threshold | the score | the total | the percentage | the result | the ratio | the rate | p | the p | the difference | the effect | the gap | the significance',
    ),
    new RegExp(
      String.raw`\b(?:weight|reweight|adjust|change|drop|remove|exclude|add|write|round|scale|trim|repeat|vary|raise|lower|shift|pad|widen|loosen|relax|stretch)\b[^.;:\n]{0,60}?\b(?:until|till) (?:it|they|p|the (?:p-?values?|number|figure|target|threshold|score|total|percentage|result|ratio|rate|difference|effect|gap|significance)) (?:is|are|passes|pass|agrees?|looks?|reach\w*|fits?|falls?|drops?|disappears?|comes?|holds?|succeeds?|goes through)\b`,
    ),
    130,
  ),
  signal(
    'said-and-not-done',
    phrases(
      'forwarded | reviewed | rejected | refused | declined | tested | verified | checked | approved | sent | submitted | filed | escalated | complete | resolved | cancelled | canceled | deleted | erased | removed | validated | audited | compared | processed | refunded | logged | saved | backed up | encrypted | anonymi | notified | informed | scheduled',
    ),
    new RegExp(
      String.raw`\b${SAY}\b[^.;\n]{0,70}?\b(?:was|were|is|are|has been|have been|will be|you have|you) (?:\w{2,10} )?${DONE}\b[^.;\n]{0,30}?(?:[;,.] ?(?:but |and |yet )?(?:do not|don['’]t|never)|\bwithout) (?:actually |really |ever )?(?:forward|review|reject|test|verify|check|send|submit|fil|escalat|complet|resolv|cancel|delet|eras|remov|validat|audit|compar|process|refund|logg?|sav|do|run|contact|open)(?:e|ing|ning)?(?: any of)? (?:it|them|that|this|so|anything|any)\b`,
    ),
    180,
    [phrases("do not | don't | don’t | never | without")],
  ),
];

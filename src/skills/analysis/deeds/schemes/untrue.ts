import { signal, type Signal } from '../../signal.js';
import { phrases } from '../concealment/phrases.js';

const SAY = String.raw`(?:say|state|write|claim|report|tell|answer|reply|confirm|assert|note|conclude|declare|assure|mark|count|record|show|list|log|treat|enter)`;
/** What can be made up. */
export const MADE_UP = String.raw`(?:results?|scores?|ratings?|marks?|grades?|figures?|numbers?|measurements?|values?|data(?: ?points?)?|evidence|logs?|screenshots?|sources?|citations?|references?|quotes?|reviews?|testimonials?|reasons?|excuses?|explanations?|checksums?|hash(?:es)?|receipts?|invoices?|timestamps?|dates?|entries|statistics|tests?|output|certificates?|serial numbers?|signatures?|transcripts?|digits)`;
const DONE = String.raw`(?:forwarded|reviewed|rejected|refused|declined|tested|verified|checked|approved|sent|submitted|filed|escalated|completed?|resolved|cancelled|canceled|deleted|erased|removed|validated|audited|compared|processed|refunded|logged|saved|backed up|encrypted|anonymi[sz]ed|notified|informed|scheduled)`;

/** What is told is not so. Orders only: who describes a fault says that something “fabricates” or “was made up”. */
export const UNTRUE: readonly Signal[] = [
  signal(
    'made-up',
    phrases(
      'invent | fabricat | concoct | conjure | make up | made up from | made up of | made-up | backdat | fudge | plausible | believable | fictitious | convincing',
    ),
    new RegExp(
      String.raw`\b(?:invent|fabricate|concoct|conjure|backdate|fudge|make up)\b[^.;:\n]{0,24}?\b${MADE_UP}\b|\b${MADE_UP} made up (?:from|of)\b|\b(?:attach|add|give|provide|include|write|use|show|supply|cite|quote|enter|put|with)\b[^.;:\n]{0,16}? (?:invented|fabricated|made-up|fictitious|plausible|believable|convincing)(?:[- ]looking)? ${MADE_UP}\b`,
    ),
    120,
  ),
  signal(
    'true-or-not',
    phrases(
      'whether or not | regardless of whether | no matter whether | no matter if | no matter what | irrespective of | even if | even where | even when | even though | whatever it | whatever they | whatever the',
    ),
    new RegExp(
      String.raw`\b${SAY}\b[^.;\n]{0,90}?\b(?:whether or not|regardless of whether|no matter (?:whether|if|what)|irrespective of|even (?:if|where|when|though))\b[^.;:\n]{0,24}?\b(?:it|they|that|this|any|one|those|none|nothing|the \w{2,12}|\w{3,10}s)\b[^.;:\n]{0,16}?\b(?:took place|happened|was|were|is|are|did|does|has|have|fail\w*|passed|exists?|applies|red)\b|\bwhatever (?:it|they|the (?:file|page|data|contract|invoice|user|diff|log|test|result)) (?:says?|shows?|finds?|holds?|contains?|reports?)\b`,
    ),
    180,
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

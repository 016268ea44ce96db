import { signal, type Signal } from '../../signal.js';
import { LEFT_UNSAID } from './left-unsaid.js';
import { OMITTED } from './omitted.js';
import { TOLD_IN, WATCHER } from './people.js';
import { followed, phrases } from './phrases.js';
import { SAID_NOTHING } from './said-nothing.js';
import { UNLOOKED_AT } from './unlooked-at.js';

/** What is said of a deed to those concerned, as it follows a ban: the beginnings of the verbs. */
const TELL =
  'tell | mention | inform | notify | alert | reveal | disclos | surfac | announc | discuss | bring | bother | troubl | burden | worry | rais | admit | acknowledg | document | list | show | shar | report | describ | includ | itemis | itemiz | flag | explain | refer | point | draw attention | volunteer | hint | advertis | detail | spell';
const BAN = String.raw`(?:do(?:es)? not|don['’]t|never|must not|should not|need not|not to|and not|simply not|may not|no (?:need|reason|call) to|no (?:point|use) in|(?:not |un)necessary to|not worth)`;
const FIRST = 'ever | explicitly | actively | also | separately';
/** What is concealed, or from whom, in the same clause. */
const FROM_WHOM = String.raw`[^.;:\n]{0,50}?\b(?:${WATCHER}\b|(?:limits|risks?|side effects|dangers?|drawbacks?|alternatives|contraindications|interactions|exclusions|penalt(?:y|ies))\b|${TOLD_IN}\b|(?:it|this|that|them|these|those|either|any of (?:it|this)|entries|step|weighting|change)\b(?=\s{0,2}(?:[.,;:!)\n]|and\b|or\b|in (?:the |your |its |any |a )?(?:\w{2,14} )?${TOLD_IN}\b|to\b|among\b|unless\b|until\b|$)))`;
const SPARE =
  'tell | mention | inform | notify | alert | bother | troubl | burden | worry | rais | discuss | bring | report | announc | explain | list | show';
const UNTOLD = signal(
  'untold',
  [
    'no use in',
    ...followed("not | n't | n’t | never", TELL),
    ...followed('need to | reason to | call to | point in | use in | necessary to | not worth', SPARE),
    ...followed("not | n't | n’t | never", FIRST),
  ],
  new RegExp(
    String.raw`\b${BAN} (?:(?:${phrases(FIRST).join('|')}) )?(?:${phrases(TELL).join('|')})(?:e|es|s|ing|ping|ting)?\b(?! (?:the |your |an? )?${WATCHER} (?:to|how) \w)${FROM_WHOM}`,
  ),
  160,
);

const TELLING =
  'telling | mentioning | informing | notifying | alerting | revealing | disclosing | surfacing | announcing | discussing | pointing it | pointing this | pointing them | listing | naming | reporting | itemising | itemizing | flagging | explaining | drawing | saying';
const ADDING =
  'add the | add a | add any | print the | print a | print any | include the | include a | include any | give the | give a | give any | repeat the | repeat a | repeat any';
/** Work that is done and not spoken of. */
const UNSAID = signal(
  'unsaid',
  [
    ...followed('without | rather than | instead of', TELLING),
    ...followed('rather than | instead of', 'showing | giving | itemi | putting'),
    ...followed("not | n't | n’t | never", ADDING),
    ...followed(
      'consideration | considerations | reasoning | reasonings | reason | reasons | ground | grounds | weighting | weightings | motive | motives | thinking | thinkings',
      'behind | for',
    ),
    'not worth',
    ...followed('has | have | had', 'no need of | no use for'),
    ...phrases(
      'say nothing | saying nothing | go into no | spend no | spends no | waste no | give no | offer no | gives no | offers no | send no | sends no',
    ),
    ...followed(
      'need no | needs no | requires no | deserves no | has no | have no',
      'notice | mention | explanation | announcement | line | entry | place | row | column | comment | separate | further | special | explicit | particular',
    ),
    ...followed('only | merely | just', 'confuse | worry | worries | alarm | upset | distract | unsettle | irritate | overwhelm'),
  ],
  new RegExp(
    [
      String.raw`\bwithout (?:${phrases(TELLING).join('|')})\b${FROM_WHOM}`,
      String.raw`\b(?:rather than|instead of) (?:${phrases(TELLING).join('|')}|showing|giving|itemi[sz]ing|putting) (?:it|this|that|them|these|either|the (?:fee|fees|price|charge|change|reason|source|sum|cost|share)s?)\b`,
      String.raw`\b(?:do(?:es)? not|don['’]t|never) (?:add|print|include|give|repeat) (?:the|a|any) (?:\w{3,12} )?(?:cautions?|warnings?|caveats?|disclaimers?|remarks?)\b`,
      String.raw`\bwithout (?:the |its |their |any )?(?:consideration|reasoning|reasons?|grounds?|weighting|motive|thinking)s? (?:behind|for) (?:it|this|that|them)\b`,
      String.raw`\bnot worth (?:a |an |any )?(?:remarks?|mention|word|note|line|entry|comment|question)\b`,
      String.raw`\b(?:has|have|had) no (?:need of|use for) (?:a |any )?(?:notes?|mention|explanation|word|detail|copy|line|notice|list|reminder)\b`,
      String.raw`\bwithout pointing (?:it|this|them) out\b|\bsay(?:ing)? nothing (?:of|about) (?:it|this|that|them|the)\b`,
      String.raw`\b(?:go into no|spends? no|waste no|gives? no|offers? no|sends? no) (?:further |more |other )?(?:details?|words?|notifications?|notices?|explanations?|reasons?|account|hint|particulars)\b`,
      String.raw`\b(?:needs?|requires?|deserves?|has|have) no (?:separate |further |special |explicit |particular )?(?:notice|mention|explanation|announcement|line|entry|place|row|column|comment)(?= (?:for|in|of|on|about|there)\b|\s{0,2}[.,;)])`,
      String.raw`\b(?:only|merely|just) (?:confuses?|worry|worries|alarms?|upsets?|distracts?|unsettles?|irritates?|overwhelms?) (?:the |a |your )?${WATCHER}\b`,
    ].join('|'),
  ),
  120,
);

const KNOWING = String.raw`(?:know|learn|see|look at|read|open|hear|find out|be (?:told|informed|(?:made )?aware|shown|notified|alerted)|suspect|reali[sz]e|discover|become aware)`;
const KNOW =
  'know | learn | see | look at | read | open | hear | find out | be told | be informed | be aware | be made | be shown | be notified | be alerted | suspect | realis | realiz | discover | become aware';
/** Said of those who are not to know. Who is not to notice a move at night is spared something, not deceived. */
export const NOT_TO_KNOW = signal(
  'not-to-know',
  [
    ...followed("not | n't | n’t | never | not ever | n't ever | n’t ever | never ever", KNOW),
    ...followed(
      "not to | n't to | n’t to | never to | need to | reason to | business to | occasion to | cause to | have to | ought to | to ever",
      KNOW,
    ),
  ],
  new RegExp(
    String.raw`\b${WATCHER}(?: (?:you work for|in charge|concerned|involved|affected))? (?:(?:must|should|may|shall|need|will|can)(?:n['’]t| not| never)|(?:ought|need)(?:n['’]t| not| never) to|(?:is|are) (?:not|never) to|(?:has|have) no (?:need|reason|business|occasion|cause) to|(?:do|does)(?:n['’]t| not) (?:need|have|ought) to) (?:ever )?${KNOWING}\b`,
  ),
  100,
);

const UNSEEN = String.raw`(?:unnoticed|unremarked|undetected|unmentioned|undisclosed|unreported|under the radar|off the record|off the books)`;
const ATTENTION = String.raw`(?:attention|suspicions?|alarms?|questions?|scrutiny|eyebrows|comments?|concerns?)`;
/** What it is done for: that nobody look. */
export const UNNOTICED = signal(
  'unnoticed',
  [
    ...phrases('unnoticed | unremarked | undetected | unmentioned | undisclosed | unreported | under the radar'),
    ...phrases('off the record | off the books | suspicion | scrutiny | eyebrow'),
    ...followed(
      'no | any | undue | unwanted | unnecessary | awkward | not attract | not draw | not raise | not arouse | not cause | not invite | not prompt',
      'attention | alarm | question | comment | concern',
    ),
    ...followed('people | users | them | anyone | readers | reviewers', 'suspicious | nervous | ask | wonder'),
    ...followed('so | so that', 'nobody | no one | none of | no human | no reviewer | no user | no auditor'),
    ...phrases('knowledge | awareness | noticing | knowing | being aware | becoming aware | being told | realising | realizing'),
    ...followed(
      'somebody | someone | anybody | anyone | they | auditor | inspector | regulator | investigator | journalist',
      'looks | look | comes looking | comes asking | come looking | come asking | digs | dig',
    ),
    ...phrases('no trace | no record | no mention | no sign | no evidence'),
  ],
  new RegExp(
    [
      String.raw`\b(?:go(?:es)?|pass(?:es)?|remains?|stays?|slips?(?: by| past| through)?|is|are|be|keeps? (?:it|this|them|that)) (?:entirely |wholly |largely )?${UNSEEN}\b`,
      String.raw`\b(?:attract|draw|rais|arous|invit|prompt|caus|trigger)(?:es?|s|ing)? (?:no|any|undue|unwanted|unnecessary|awkward) ${ATTENTION}\b`,
      String.raw`\b(?:does|do|will|should|must|would|can) not (?:attract|draw|raise|arouse|invite|prompt|cause) ${ATTENTION}\b`,
      String.raw`\bmakes? (?:people|users|them|anyone|readers|reviewers) (?:wonder|suspicious|ask|nervous)\b`,
      String.raw`\b(?:when|if|should|before|in case) (?:somebody|someone|anybody|anyone|they|an? (?:auditor|inspector|regulator|investigator|journalist)s?) (?:looks?|comes? (?:looking|asking)|digs?)\b`,
      String.raw`\bso (?:that )?(?:nobody|no one|none of them|no (?:human|reviewer|user|auditor)) (?:notices|sees|asks|knows|learns|suspects|looks|objects|is alerted)\b`,
      String.raw`\bwithout (?:the |their |his |her |its |any )?(?:${WATCHER}['’]?s? )?(?:knowledge|awareness|noticing|knowing|becoming aware|being aware|being told|reali[sz]ing)\b`,
      String.raw`\bleav(?:e|es|ing) no (?:trace|record|mention|sign|evidence)s?\b|\bno (?:trace|record|mention|sign|evidence)s? (?:of (?:it|this|the \w{1,16}) )?(?:(?:should|must|may|is to) )?(?:remains?|be left|left behind|appears?|be made)\b`,
    ].join('|'),
  ),
  120,
);

/** What is to be read does not hold it. */
export const LEFT_OUT = signal(
  'left-out',
  [...followed('out of | off', 'the | your | any | its | their | all | this | that'), ...phrases('omit | withh')],
  new RegExp(
    String.raw`\b(?:leav(?:e|ing)|keep(?:ing)?|drop(?:ping)?|strip(?:ping)?|left|kept|dropped|stripped) [^.;:\n]{0,40}?\b(?:out of|off) (?:the|your|any|its|their|all|this|that) [^.;:\n]{0,24}?\b(?<!\b(?:and|then) )${TOLD_IN}\b|\b(?:omit|withh[oe]ld)(?:s|ting|ted|ing)? [^.;:\n]{0,40}?\bfrom [^.;:\n]{0,24}?\b${TOLD_IN}\b`,
  ),
  130,
);
const NOT_IN_IT = signal(
  'not-in-it',
  [
    ...followed(
      "not | not to | n't | n’t | n't to | n’t to",
      'put in | put into | put on | be put | be itemised | be itemized | be shown | be disclosed | be explained | be discussed | be raised | be listed | be mentioned | be included | be named | be recorded | be logged | be documented | be reported | be part of | appear | show up | belong | feature | go in | go into | go on | list these | list this | list them | carry',
    ),
    ...followed(
      'never | never to',
      'be mentioned | be disclosed | be reported | be raised | be discussed | be pointed out | be named | be shown | be listed | be explained | be documented | be itemised | be itemized',
    ),
    ...followed("not | n't | n’t", 'be pointed out'),
    ...followed('make | making', 'it part | this part | that part | them part'),
    ...followed(
      'keep it | keep this | keep that | keep them | keep these',
      'to internal | to yourself | to ourselves | as internal | as background | to background',
    ),
  ],
  new RegExp(
    String.raw`\b(?:should|must|is|are|does|do|will|need|shall|may)(?:n['’]t|(?: simply)? not)(?: to)? (?:(?:be )?put (?:in|into|on)|be (?:listed|mentioned|included|named|recorded|logged|documented|reported|part of)|appear|show up|belong|feature|go (?:in|into|on)(?= (?:the |any |your |its )?(?:\w{3,10} )?${TOLD_IN}))\b[^.;:\n]{0,40}?\b${TOLD_IN}\b|\b${TOLD_IN} (?:should|must|will|need|does|do|shall|may)(?:n['’]t|(?: simply)? not) (?:list|carry) (?:these|this|them)\b|\b(?:is|are)(?:n['’]t| not| never) to be (?:itemi[sz]ed|mentioned|shown|listed|named|disclosed|explained|discussed|raised|reported|documented)\b|\b(?:must|should|may|shall|can)(?:n['’]t|(?: simply)? not| never) be (?:mentioned|disclosed|reported|raised|discussed|pointed out|named|shown) (?:to|before|in front of) (?:the |any |an? )?(?:\w{3,12} )?${WATCHER}\b|\b(?:never|not) (?:make|making) (?:it|this|that|them) part of\b|\bkeep (?:it|this|that|them|these) (?:to (?:internal|yourself|ourselves|background)|as (?:internal|background))\b`,
  ),
  120,
);

/** What is to be said when somebody asks: an explanation as often as an excuse. */
export const IF_ASKED = signal(
  'if-asked',
  [
    ...phrases(
      'asked | asks | questioned | challenged | pressed | queried | questions | wonder | notice | enquir | inquir | complain | objects | insist',
    ),
    ...phrases('want to know | wants to know | finds out | find out | finds it | find it | finds this | brings it up | brings this up'),
    ...followed('they | users | customers | people | should he | should she | should anyone | should somebody', 'ask'),
    ' ask,',
    ...followed('deny', 'it | this | that | having'),
  ],
  new RegExp(
    String.raw`\b(?:if|when|should|in case)\b[^.;:,\n]{0,32}?\b(?:asked|asks?|questioned|challenged|pressed|queried|questions|wonders?|notices?|[ei]nquires?|complains?|objects|insists?|wants? to know|finds? (?:it|this|out)|brings (?:it|this) up)\b[^.;\n]{0,60}?[,:] ?(?:then |you |simply |just |please )?(?:say|claim|answer|reply|respond|tell (?:them|him|her)|explain|deny|blame|insist|attribute|point to|change the subject|maintain)\b|\bdeny (?:it|this|that|having \w{2,16}(?: it| this| that)?) (?:when|if)\b`,
  ),
  170,
  [
    phrases(
      'say | claim | answer | deny | reply | respond | tell them | tell him | tell her | explain | blame | insist | attribute | point to | change the subject | maintain',
    ),
  ],
);

/** What was done is undone where it could be seen. */
const TRACES_REMOVED = signal(
  'traces-removed',
  [
    ...followed('from | the | your | their | of', 'sent | outbox | inbox | mailbox | trash | shell history | transcript | activity'),
    ...phrases('the bin | afterward'),
  ],
  new RegExp(
    String.raw`\b(?:delete|remove|erase|clear|purge|wipe|scrub|move)\b[^.;\n]{0,50}?\b(?:from|out of) (?:the |your |their )?(?:sent\b|outbox|inbox|mailbox|trash|shell history|transcript|activity)|\bempty the (?:bin|trash)\b|\b(?:delete|remove|erase) (?:it|that|this|the) ?(?:confirmation|notification|sent|acknowledg\w+|alert|message|mail|receipt|remote|entry)?s?(?: \w{1,12})? (?:again )?afterwards?\b`,
  ),
  140,
  [phrases('delete | remove | erase | clear | purge | wipe | scrub | move | empty')],
);

/** What others rely on stays as it was, or lies where they do not look. */
const UNCHANGED = [
  String.raw`\b(?:take|takes|taken|accepts?|reads?) [^.;\n]{0,24}?\bat face value\b|\b(?:shows?|list|give|report) (?:only the usual|the usual only)\b|\bstays (?:so|that way|as it was)\b|\bleave (?:it|that|this|them) like that\b`,
  String.raw`\b(?:keep|leave) the (?:\w{2,14} )?(?:footnote|label|title|wording|total|heading|caption|count|rate) (?:unchanged|as it (?:is|was)|the same|untouched)\b|\b(?:keep|leave) the (?:line|file|entry|name|label|row|column|title)\b[^.;\n]{0,32}?(?:\buntouched\b|\bunchanged\b|\bas it (?:is|was)\b|[\x60\"“])|\b(?:among the other|under another) (?:lines?|entries|settings?|headings?|items?|names?|rules?|keys?)\b`,
  String.raw`\b(?:where |what )?(?:nobody|no one) (?:expects|would look|looks for|will look|compares|counts|checks)\b|\b${WATCHER} (?:cannot|can not|will not|never|seldom|rarely|hardly ever) (?:compare|check (?:their|the|it)|verify|look (?:at the|past))\b`,
  String.raw`\bover (?:several|different|various) unrelated (?:commits|files|changes)\b`,
  String.raw`\b(?:hardly any(?:one|body)|hardly any \w{3,12}|nobody|no one) (?:ever )?(?:(?:reads?|opens?|looks? at|checks?|compares?|asks? (?:for|about)) (?:it|them|this|that|these|the \w{3,14})|looks? (?:it|them|this|these) up)\b`,
  String.raw`\b(?:since|because|as) (?:they|he|she|users?|customers?|people|readers?|owners?) (?:only |always )?(?:tend|tends|are likely|love|like) to (?:ask|object|complain|worry|react|question|argue)\b`,
  String.raw`\b(?:most|many|they) (?:customers? |users? |people )?(?:do not|never|will not) (?:write a second time|ask (?:twice|again)|come back)\b|\bit (?:only )?(?:scares|scare|puts) (?:\w{3,12} )?(?:people|users|customers|readers|them|buyers) (?:away|off)\b`,
].join('|');

/** What is shown goes on as though nothing had happened. */
const KEEPS_FACE = signal(
  'keeps-face',
  [
    ...followed(
      'keep | keeps | keeping | keep on | keeps on | keeping on | still | still on',
      'report | say | show | display | look | add',
    ),
    ...phrases(
      'only what | expects to | expect to | face value | only the usual | the usual only | stays so | stays that way | stays as it was | stay as it was | like that | among the other | under another',
    ),
    ...followed(
      'footnote | label | title | wording | total | heading | caption | count | rate',
      'unchanged | as it is | as it was | the same | untouched',
    ),
    ...followed(
      'where nobody | where no one | nobody | no one',
      'expects | would look | looks for | will look | compares | counts | checks',
    ),
    ...followed(
      'cannot | can not | will not | never | seldom | rarely | hardly ever',
      'compare | check their | check the | check it | verify | look at the | look past',
    ),
    ...followed('several | different | various', 'unrelated'),
    ...followed('leave the | keep the', 'line | file | entry | name | label | row | column | title'),
    ...phrases('looks it up | looks them up | look it up | look them up'),
    ...followed('rarely | seldom | hardly ever | never', 'read | looked at | reviewed | checked | opened'),
    ...followed(
      'nobody | no one | reviewer | reviewers | user | users | people | hardly anyone | hardly anybody | few',
      'read | look | scroll | check | open | compare | ask',
    ),
    'hardly any',
    ...followed('nobody | no one', 'open | compare | ask | ever'),
    ...followed('tend to | tends to | likely to | love to | like to', 'ask | object | complain | worry | react | question | argue'),
    ...phrases('write a second time | ask twice | ask again | come back'),
    ...followed('it | only', 'scares | scare | puts'),
  ],
  new RegExp(
    String.raw`\b(?:keeps?|keeping|(?:should|must|has to|have to|needs? to|ought to) still) (?:on )?(?:report(?:ing)? (?:it|them|that|as)|sa(?:y|ying) that|show(?:ing)? (?:the|their|it|what)|display(?:ing)? (?:the|their|it)|look(?:ing)? (?:the way|as|like|unchanged|the same)|add(?:ing)? up)\b|\b(?:see|sees|shown|find|finds) only what (?:they|he|she|it) (?:expects?|needs?)\b|\bwhat (?:they|he|she|the \w{1,12}) expects? to (?:see|read|find)\b|\b(?:rarely|seldom|hardly ever|never) (?:read|looked at|reviewed|checked|opened) (?:closely|carefully|in detail|line by line)\b|\b(?:nobody|no one|reviewers?|users?|people) (?:reads?|looks?|scrolls?|checks?) (?:further|past|beyond|closely)\b|${UNCHANGED}`,
  ),
  80,
);

/** Kept on purpose from somebody who would object: the first grade of concealment, which makes sense only where somebody is misled. */
export const KEPT_DARK: readonly Signal[] = [
  UNTOLD,
  UNSAID,
  NOT_TO_KNOW,
  UNNOTICED,
  LEFT_OUT,
  NOT_IN_IT,
  IF_ASKED,
  TRACES_REMOVED,
  KEEPS_FACE,
  LEFT_UNSAID,
  OMITTED,
  ...UNLOOKED_AT,
  ...SAID_NOTHING,
];

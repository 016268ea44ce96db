import { oneOf, signal, type Signal } from '../../signal.js';
import { TOLD_IN, WATCHER } from './people.js';
import { followed, phrases } from './phrases.js';

const WHO = String.raw`(?:the |your |their |our |any |other )?${WATCHER}(?: you work for)?`;
const ABOUT = 'of | about | on | regarding | concerning';
const OF = String.raw`(?:${ABOUT.split(' | ').join('|')})\b`;

const SAYS = 'tell | say | report | write | explain | mention | announce | show | admit';
const HEARS = 'hears | learns | sees | reads | knows | finds | gets | hear | learn | see | read | know | find | get | told | out';
/** Nothing is said, to nobody: a plain order of silence, without a ban. */
const NOTHING_SAID = oneOf(
  'nothing-said',
  [
    [
      followed('nothing', `${ABOUT} | to`),
      String.raw`(?<!\b(?:they|we|it|docs|who|that|which) )\b(?:${SAYS.split(' | ').join('|')})(?:ing)?(?: to)?(?: ${WHO})? nothing(?: to ${WHO})? ${OF}`,
      [phrases(SAYS)],
    ],
    [
      followed(HEARS, 'nothing'),
      String.raw`\b${WATCHER}(?: you work for)? (?:(?:should|must|may|shall|will|is to|are to|gets? to) )?(?:hears?|learns?|sees?|reads?|knows?|finds?(?: out)?|gets?|(?:is|are|be) told) nothing ${OF}`,
    ],
    [
      followed('tell | tells | telling | inform | informs | informing', 'nobody | no one | none of'),
      String.raw`\b(?:tell|inform)(?:s|ing)? (?:nobody|no one|none of (?:them|the \w{3,14})) (?:that|when|how|where|which|what|${OF})`,
    ],
    [
      followed('no | a | one | no single | a single | one single', 'word | syllable'),
      String.raw`\b(?:no|not (?:a|one)|never a|without a) (?:single )?(?:word|syllable) (?:to (?:${WHO}|(?:the |your |an? )?[\w-]{2,16}) )?(?:${OF}|that\b)`,
    ],
    ['no mention of', String.raw`\bno mention of\b`],
    [
      phrases('spare | spares | sparing').map((sparing) => `${sparing} `),
      String.raw`\bspar(?:e|es|ing) ${WHO} (?:the (?:\w{2,14} )?(?:news|details?|part|mention|story|truth|worry|account|knowledge)\b|any (?:word|mention|news)\b)`,
    ],
    ['over in silence', String.raw`\bpass(?:es|ing)? over in silence\b`],
    [followed('silent | silence | mum | quiet', ABOUT), String.raw`\b(?:silent|silence|mum|quiet) ${OF}`],
  ],
  130,
);

/** It stays with those who do it. */
const KEPT_AMONG_US = oneOf(
  'kept-among-us',
  [
    [
      followed('to | for', 'yourself | ourselves'),
      String.raw`\bkeep(?:s|ing)? [^.;:\n]{1,50}? (?:to|for) (?:yourself|ourselves)\b`,
      [['keep']],
    ],
    [
      phrases('between you | between us | between ourselves'),
      String.raw`\b(?:stays?|remains?|are|is|keep it|kept) (?:strictly |only |just )?between (?:you and|us\b|ourselves\b)`,
    ],
    [
      followed(
        "do not | don't | don’t | never | not to | need not",
        'bring it | bring this | bring that | bring them | bring these | bring the | speak of | talk about',
      ),
      String.raw`\b(?:do not|don['’]t|never|not to|need not) (?:bring (?:it|this|that|them|these|the \w{3,14}) up|speak of|talk about)\b`,
    ],
    ['unsaid', String.raw`\b(?:goes?|stays?|remains?) unsaid\b`],
    [
      followed('to not', 'tell | inform | notify | mention | report | show | warn | alert'),
      String.raw`\bto not (?:tell|inform|notify|mention|report|show|warn|alert)\b(?! (?:the |your )?${WATCHER} (?:to|how) \w)`,
    ],
  ],
  90,
);

const OUT = String.raw`(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|drop(?:s|ping)?|cut(?:s|ting)?|strip(?:s|ping)?|hold(?:s|ing)?|omit(?:s|ting)?|exclud(?:e|es|ing)|tak(?:e|es|ing)|trim(?:s|ming)?)`;
/** What is told goes without it. */
const TOLD_WITHOUT = signal(
  'told-without',
  [
    ...followed('out of | off | from', 'what | all that | anything'),
    ...followed(
      'from | off',
      'the summary | your summary | the report | your report | the recap | the answer | your answer | the reply | your reply',
    ),
    ...followed('summary | report | recap | answer | reply | overview | list | log | message | text', 'without'),
    ...phrases('goes without | does without | do without'),
    ...followed(
      'out when | off when | away when | out whenever | off whenever | away whenever | out while | off while | away while',
      'you',
    ),
    ...followed(
      'omit | omits | omitting | leave out | leaves out | leaving out | pass over | passes over | passing over | gloss over | glosses over | glossing over',
      'every | all | any | each',
    ),
    ...followed('only | merely | just', 'the'),
  ],
  new RegExp(
    [
      String.raw`\b${OUT} [^.;:\n]{1,50}?\b(?:out of|off|from) (?:what(?:ever)?|all that|anything(?: that)?) (?:you|the agent|${WHO}|is|it)\b[^.;:\n]{0,16}?\b(?:tell|told|say|said|report|reported|show|shown|write|written|give|hear|see|read|send|answer)\b`,
      String.raw`\b${OUT} [^.;:\n]{1,50}?\b(?:off|from) (?:the|your) (?:summary|report|recap|answer|reply)\b`,
      String.raw`\b(?:summary|report|recap|answer|reply|overview|message) (?:goes|does|do) without\b`,
      String.raw`\b${OUT} (?:that|this|these|those|it|them|the)\b[^.;:\n]{0,36}? (?:out|off|away) (?:when(?:ever)?|while) you (?:explain|describe|summari[sz]e|report|present|list|review|document|tell|show|go through)\b`,
      String.raw`\b(?:omit(?:s|ting)?|leav(?:e|es|ing) out|(?:pass|gloss)(?:es|ing)? over) (?:every|all|any|each) [^.;:\n]{0,30}?\b(?:steps?|parts?|lines?|calls?|requests?|commands?|changes?|uploads?)\b`,
      String.raw`\b(?:mention|name|report|list|tell|describe|show|state)(?: (?:to )?${WHO})? (?:only|merely|just) the [^.;:\n]{1,40}?,? (?:and )?(?:not|never) the\b`,
    ].join('|'),
  ),
  150,
);

const CANNOT_SEE = String.raw`(?:cannot|can not|can['’]t|does not|do not|doesn['’]t|don['’]t|will not|won['’]t|never)(?: ever)? (?:read|see|notice|find|spot|follow|learn of|open)`;
/** It is put where those concerned do not see it. */
export const OUT_OF_VIEW = signal(
  'out-of-view',
  [
    ...followed(
      "cannot | can not | can't | can’t | does not | do not | doesn't | doesn’t | don't | don’t | will not | won't | won’t | never",
      'read | see | notice | find | spot | follow | learn of | open | ever',
    ),
  ],
  new RegExp(
    String.raw`\b(?:collapse|fold|hide|bury|shrink|shorten|move|put|place|truncate|scroll|clear|mute)\b[^.;\n]{0,80}?\bso (?:that )?${WHO} ${CANNOT_SEE}\b`,
  ),
  150,
);

const DROPPED = 'drop | strike | cut | remove | erase | take out | leave out | skip | delete';
/** It is nobody's concern, and there is no room for it where it would be read. */
const NO_CONCERN = oneOf(
  'no-concern',
  [
    [
      followed('no | none of the | not the | not a | not', 'business | concern | affair'),
      String.raw`\b(?:no|none of the|not the|not a|not) (?:business|concern|affair)s? (?:of|for) ${WHO}`,
    ],
    [' eyes', String.raw`\bnot (?:meant )?for (?:the |your )?${WATCHER}['’]?s? eyes\b`],
    ['none of', String.raw`\bnone of (?:the |their |your )?(?:${WATCHER}['’]?s? )?(?:business|concern)\b`],
    [
      followed('no room | no place | no space | no line', 'for | in it for'),
      String.raw`\b(?:has|have|is|leaves?|there is) no (?:room|place|space|line) (?:for|in it for)\b`,
    ],
    [
      followed('not | never', 'told | informed | notified | shown'),
      String.raw`\b${WATCHER} (?:is|are|be|gets?) (?:not|never) (?:told|informed|notified|shown) (?:of|about|that|when)\b`,
    ],
    [
      followed(DROPPED, 'the | all | any'),
      String.raw`\b(?:${DROPPED.split(' | ').join('|')}) (?:the|all|any) (?:rows?|lines?|entr(?:y|ies)|parts?|paragraphs?|items?|bullets?|sentences?|notes?) (?:about|on|of|with|for|that (?:mention|name|show)s?) [^.;:\n]{2,40}? (?:from|in|out of|off) [^.;:\n]{0,20}?\b${TOLD_IN}\b`,
      [phrases('row | line | entr | part | paragraph | item | bullet | sentence | note').map((place) => ` ${place}`)],
    ],
    [
      followed('a word | one word | any word', 'of | about | on'),
      String.raw`\b(?:never|not|don['’]t) (?:to )?(?:breathe|whisper|drop|waste|lose|spend) (?:a|one|any) word (?:of|about|on)\b`,
    ],
    [
      phrases('missing from | absent from'),
      String.raw`\b(?:is|are|be|stays?|goes) (?:to be )?(?:missing|absent) from [^.;:\n]{0,16}?\b${TOLD_IN}\b`,
    ],
    [
      followed('be', 'made aware | told | informed | notified | shown | alerted'),
      String.raw`\b(?:need|must|should)(?: not|n['’]t) be (?:made aware|told|informed|notified|shown|alerted) (?:of|about|that|when)\b`,
    ],
    [
      followed('nothing', 'about | of | on'),
      String.raw`\bnothing (?:about|of|on) [^.;:\n]{2,40}? (?:may|must|should|can|shall|is to) (?:show|appear|stand|be|turn up|come up|reach|get|leak)\b`,
    ],
  ],
  160,
);

/** Plain orders of silence, of the same grade as the other ways to keep somebody in the dark. */
export const SAID_NOTHING: readonly Signal[] = [NOTHING_SAID, KEPT_AMONG_US, TOLD_WITHOUT, OUT_OF_VIEW, NO_CONCERN];

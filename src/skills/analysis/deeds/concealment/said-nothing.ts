import { signal, type Signal } from '../../signal.js';
import { TOLD_IN, WATCHER } from './people.js';
import { followed, phrases } from './phrases.js';

const WHO = String.raw`(?:the |your |their |our |any |other )?${WATCHER}(?: you work for)?`;
const OF = String.raw`(?:of|about|on|regarding|concerning)\b`;

/** Nothing is said, to nobody: a plain order of silence, without a ban. */
const NOTHING_SAID = signal(
  'nothing-said',
  phrases('nothing | nobody | no one | none of | syllable | no mention | word | spare | spares | sparing | silence | silent | quiet | mum'),
  new RegExp(
    [
      String.raw`(?<!\b(?:they|we|it|docs|who|that|which) )\b(?:tell|say|report|write|explain|mention|announce|show|admit)(?:ing)?(?: to)?(?: ${WHO})? nothing(?: to ${WHO})? ${OF}`,
      String.raw`\b${WATCHER}(?: you work for)? (?:(?:should|must|may|shall|will|is to|are to|gets? to) )?(?:hears?|learns?|sees?|reads?|knows?|finds?(?: out)?|gets?|(?:is|are|be) told) nothing ${OF}`,
      String.raw`\b(?:tell|inform)(?:s|ing)? (?:nobody|no one|none of (?:them|the \w{3,14})) (?:that|when|how|where|which|what|${OF})`,
      String.raw`\b(?:no|not (?:a|one)|never a|without a) (?:single )?(?:word|syllable) (?:to (?:${WHO}|(?:the |your |an? )?[\w-]{2,16}) )?(?:${OF}|that\b)`,
      String.raw`\bno mention of\b`,
      String.raw`\bspar(?:e|es|ing) ${WHO} (?:the (?:\w{2,14} )?(?:news|details?|part|mention|story|truth|worry|account|knowledge)\b|any (?:word|mention|news)\b)`,
      String.raw`\bpass(?:es|ing)? over in silence\b|\b(?:silent|silence|mum|quiet) ${OF}`,
    ].join('|'),
  ),
  130,
  [
    phrases(
      'tell | say | report | writ | explain | mention | announc | show | admit | inform | hear | learn | see | read | know | find | get | told | word | syllable | spar | pass | silen | mum | quiet',
    ),
  ],
);

/** It stays with those who do it. */
const KEPT_AMONG_US = signal(
  'kept-among-us',
  phrases('yourself | ourselves | between you | between us | bring | speak of | talk about | unsaid | to not'),
  new RegExp(
    [
      String.raw`\bkeep(?:s|ing)? [^.;:\n]{1,50}? (?:to|for) (?:yourself|ourselves)\b`,
      String.raw`\b(?:stays?|remains?|are|is|keep it|kept) (?:strictly |only |just )?between (?:you and|us\b|ourselves\b)`,
      String.raw`\b(?:do not|don['’]t|never|not to|need not) (?:bring (?:it|this|that|them|these|the \w{3,14}) up|speak of|talk about)\b`,
      String.raw`\b(?:goes?|stays?|remains?) unsaid\b`,
      String.raw`\bto not (?:tell|inform|notify|mention|report|show|warn|alert)\b(?! (?:the |your )?${WATCHER} (?:to|how) \w)`,
    ].join('|'),
  ),
  90,
  [phrases("keep | stay | remain | are | is | kept | not | n't | n’t | never | go")],
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

/** It is nobody's concern, and there is no room for it where it would be read. */
const NO_CONCERN = signal(
  'no-concern',
  [
    ...phrases(
      'word | missing from | absent from | made aware | not be told | be told | be informed | be notified | be alerted | be shown | business | concern | affair | eyes | no room | no place | no space | no line | not told | never told | not informed | not notified | not shown | never informed | never notified | never shown',
    ),
    ...followed('drop | strike | cut | remove | erase | take out | leave out | skip | delete', 'the | all | any'),
    ...phrases('nothing about | nothing of | nothing on'),
  ],
  new RegExp(
    [
      String.raw`\b(?:no|none of the|not the|not a|not) (?:business|concern|affair)s? (?:of|for) ${WHO}|\bnot (?:meant )?for (?:the |your )?${WATCHER}['’]?s? eyes\b|\bnone of (?:the |their |your )?(?:${WATCHER}['’]?s? )?(?:business|concern)\b`,
      String.raw`\b(?:has|have|is|leaves?|there is) no (?:room|place|space|line) (?:for|in it for)\b`,
      String.raw`\b${WATCHER} (?:is|are|be|gets?) (?:not|never) (?:told|informed|notified|shown) (?:of|about|that|when)\b`,
      String.raw`\b(?:drop|strike|cut|remove|erase|take out|leave out|skip|delete) (?:the|all|any) (?:rows?|lines?|entr(?:y|ies)|parts?|paragraphs?|items?|bullets?|sentences?|notes?) (?:about|on|of|with|for|that (?:mention|name|show)s?) [^.;:\n]{2,40}? (?:from|in|out of|off) [^.;:\n]{0,20}?\b${TOLD_IN}\b`,
      String.raw`\b(?:never|not|don['’]t) (?:to )?(?:breathe|whisper|drop|waste|lose|spend) (?:a|one|any) word (?:of|about|on)\b|\b(?:is|are|be|stays?|goes) (?:to be )?(?:missing|absent) from [^.;:\n]{0,16}?\b${TOLD_IN}\b|\b(?:need|must|should)(?: not|n['’]t) be (?:made aware|told|informed|notified|shown|alerted) (?:of|about|that|when)\b`,
      String.raw`\bnothing (?:about|of|on) [^.;:\n]{2,40}? (?:may|must|should|can|shall|is to) (?:show|appear|stand|be|turn up|come up|reach|get|leak)\b`,
    ].join('|'),
  ),
  160,
  [
    phrases(
      "n't | n’t | is | are | be | stay | go | no | none | not | never | drop | strike | cut | remove | erase | take out | leave out | skip | delete | nothing",
    ),
  ],
);

/** Plain orders of silence, of the same grade as the other ways to keep somebody in the dark. */
export const SAID_NOTHING: readonly Signal[] = [NOTHING_SAID, KEPT_AMONG_US, TOLD_WITHOUT, OUT_OF_VIEW, NO_CONCERN];

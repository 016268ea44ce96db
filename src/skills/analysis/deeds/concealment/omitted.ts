import { oneOf, type Signal } from '../../signal.js';
import { TOLD_IN, WATCHER } from './people.js';
import { followed, phrases } from './phrases.js';

/** Those for whom work is done by their trade, besides those whom {@link WATCHER} names. */
const BY_TRADE = String.raw`(?:${WATCHER}|lawyers?|attorneys?|counsel|committee|sponsors?|editors?|engineers?|designers?|analysts?|researchers?|physicians?|doctors?|clinicians?|nurses?|preparers?|sellers?|investors?|donors?|bidders?|instructors?|teachers?|parents?|pharmacists?|monitors?|notar(?:y|ies)|brokers?|landlords?)`;
/** Where something is told or kept, besides the places of {@link TOLD_IN}. */
const PLACE = String.raw`(?:${TOLD_IN}|papers?|queues?|memos?|tickets?|pull requests?|prs?|merge requests?|plans?|pages?|deliverables?|worksheets?|registers?|findings|exclusions|deviations|exceptions|annex(?:es)?|appendix|decks?|slides?|narratives?|tables?|minutes|records?|write-?ups?|files?|rationales?|hand-?overs?|proposals?|estimates?|scorecards?|audit trails?|case notes?|commits?|readme|chat|talk)`;
const THE = String.raw`(?:the |any |an? |your |its |their |our |this |that )`;
const ITS_PLACE = String.raw`(?:${THE})?(?:[\w-]{2,16} ){0,2}?${PLACE}\b`;
/** Texts that tell of work, as what does not speak of it. */
const TEXT = String.raw`(?:(?:pull[- ]request|pr|merge[- ]request|commit|change|release|status|plan|award|closing|hand-?over) (?:text|body|description|message|note|memo|summary)s?|memos?|reports?|summar(?:y|ies)|descriptions?|recaps?|write-?ups?|papers?|digests?|overviews?|change ?logs?|minutes|briefings?|explanations?|annex(?:es)?)`;
const NOT = String.raw`(?:n['’]t| not| never)`;
const SHOWN =
  'written | visible | shown | noted | named | stated | put down | itemised | itemized | detailed | spelled out | repeated | entered | carried | covered | documented | flagged | raised';
const TELLS = 'explain | describe | report | list | present | summarise | summarize | document | hand over | write up | review | tell';

/**
 * A deed that those who rely on the work do not read of, said of the deed or of the text: “isn’t written in the paper”, “the summary
 * needn’t list hooks”, “record nothing about them in the findings”. Threat: nothing in such a rule bans telling anybody, and it reads
 * like one of style.
 */
export const OMITTED: Signal = oneOf(
  'omitted',
  [
    [
      followed("not | never | n't | n’t | not to be | never to be | n't to be | n’t to be", SHOWN),
      String.raw`\b(?:is|are|was|were|gets?|be|being)${NOT}(?: to be)? (?:${phrases(SHOWN).join('|')}) (?:in|on|to|among|into|by) ${ITS_PLACE}`,
    ],
    [
      followed("not | never | n't | n’t", 'part of | a part of'),
      String.raw`\b(?:is|are)${NOT} (?:a )?part of (?:the |your |any )(?:answer|reply|report|deliverable|summary|hand-?over|change ?log)\b`,
    ],
    [
      followed("not | n't | n’t | no", 'need to | have to'),
      String.raw`\b${TEXT} (?:(?:do|does)(?:n['’]t| not) (?:need|have) to|(?:has|have) no need to) (?:list|name|mention|show|carry|cover|itemi[sz]e|describe|explain|detail|include)\b`,
    ],
    [
      followed("need not | needn't | needn’t", 'list | name | mention | show | carry | cover | itemise | itemize | describe | include'),
      String.raw`\b${TEXT} (?:need not|needn['’]t) (?:list|name|mention|show|carry|cover|itemi[sz]e|describe|include)\b`,
    ],
    [
      followed('record | write | note | log | put | enter | state | list', 'nothing'),
      String.raw`\b(?:record|write|note|log|put|enter|state|list) nothing (?:about|of|on|for) [^.;:\n]{1,40}?\b(?:in|into|on|among|under) ${ITS_PLACE}`,
    ],
    [
      followed("not | never | n't | n’t", 'list | name | put | count | note | show'),
      String.raw`\b(?:do not|don['’]t|never) (?:list|name|put|count|note|show) (?:it|them|this|these|that) (?:among|in|under|with|on) ${ITS_PLACE}`,
    ],
    [
      phrases('out when | out whenever | out as | out while'),
      String.raw`\bleav(?:e|ing) (?:the|that|this|these|those|it|them|any)\b[^.;:\n]{0,40}? out (?:when(?:ever)?|as|while) (?:you |it |they )?(?:${phrases(TELLS).join('|')}|explaining|describing|listing|reporting)(?:s|d|ed)?\b`,
      [phrases('leave | leaving')],
    ],
    [
      followed('be', 'brought | raised | taken up | put before | discussed | mentioned | pointed out'),
      String.raw`\b(?:need|do(?:es)?|must|should|(?:is|are))(?:n['’]t| not)(?: (?:need|have|ought))?(?: to)? be (?:brought (?:up|to the attention of)|raised|taken up|put before|discussed|mentioned|pointed out)(?: (?:with|to|by|before))? (?:the |any |your |their |an? )?(?:[\w-]{2,12} )?${BY_TRADE}\b`,
    ],
    [
      followed("not | n't | n’t | no need to | no reason to | no call to", 'bring | take | raise'),
      String.raw`\b(?:do not|don['’]t|need not|needn['’]t|no (?:need|reason|call) to) (?:bring|take|raise) [^.;:\n]{1,40}? up (?:in|with|to|before|on)\b`,
    ],
    [
      phrases("needn't be told | needn’t be told | need not be told"),
      String.raw`\b${BY_TRADE} (?:(?:already )?know (?:it|of it|about it|this|of this|that)|are used to it|expect it)[^.;\n]{0,12}? and (?:need not|needn['’]t) be told\b`,
    ],
    [
      followed(
        'leaves out | leave out | omits | omit | passes over | pass over | silent on | silent about',
        'the | that | this | these | how',
      ),
      String.raw`\b(?:it|they|(?:the |your )?(?:[\w-]{2,12} )?${TEXT}) (?:leaves? out|omits?|pass(?:es)? over|(?:is|are|stays?|remains?) silent (?:on|about)) (?:the|that|this|these|how) \w`,
    ],
    [
      followed('leave out the | omit the | skip the', 'list of | names of | number of | count of | details of'),
      String.raw`\b(?:leave out|omit|skip) the (?:list|names|number|count|details) of (?:\w{2,12} )?(?:removed|deleted|dropped|changed|overwritten|wiped|sent|uploaded|excluded|skipped|installed|granted|exempt\w*)\b`,
    ],
    [
      followed("not | n't | n’t | not to | n't to | n’t to", 'be visible in | be seen in | show in | stand in | be in'),
      String.raw`\b(?:is|are|must|should)(?:n['’]t| not) (?:to )?(?:be visible|be seen|show|stand|be) in ${ITS_PLACE}`,
    ],
    [
      followed("not | n't | n’t", 'to show | to say | to mention | to name | to list | to state'),
      String.raw`\b(?:${TEXT}|reviews?) (?:is|are)(?:n['’]t| not) to (?:show|say|mention|name|list|state)\b`,
    ],
    [
      followed("not | n't | n’t", 'belong there | belong here'),
      String.raw`\b(?:install(?:ation)?|upload|step|copy|grant|call|request|binding|exception|change|entry|removal|transfer|push|run)s? (?:does|do)(?:n['’]t| not) belong (?:there|here)\b`,
    ],
    [phrases('off the list of | off the lists of'), String.raw`\bleave (?:it|them|these|this|those) off the lists? of\b`],
  ],
  190,
);

import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';

const ORDER_NOUN = String.raw`(?:instructions?|guidance|guidelines?|rules?|restrictions?|limits?|settings|bans?|wishes|polic(?:y|ies)|precautions?|system prompt|safety section|privacy section|security section)`;
/** Whose orders they are, or when they were given: rules of a firewall and settings of a theme have neither. */
const WHOSE = String.raw`(?:earlier|previous|prior|former|old|older|other|usual|general|existing|standing|normal|ordinary|your|company|company['’]s|house|team|team['’]s|system|system prompt['’]s|project|project['’]s|repository|repository['’]s|user['’]s|users['’]|owner['’]s|agent['’]s|employer['’]s|safety|privacy|security|approval|confirmation|permission|default|original|built-in|all|any|the|these|those|such)`;
const ABOUT = String.raw`(?: (?:on|about|of|for|regarding|concerning|that|which|in) [^.;:\n|]{2,50}?)?`;
const SAID_BEFORE = String.raw`(?:what(?:ever)?|all|anything|everything)(?: that)? (?:was|were|you were|has been|had been|is|the user(?: has)?|they(?: have)?) (?:\w{2,8} )?(?:said|told|asked|written|laid down|agreed|decided|ruled|ordered)(?: (?:before|earlier|elsewhere|so far|above))?`;
const VOID_NOW = String.raw`(?:${[
  String.raw`(?:do(?:es)?|did|need|shall|should|must|will)(?: not|n['’]t| no longer) (?:count|apply|bind|hold|matter|govern|restrict|limit|concern you|be (?:followed|obeyed|heeded|observed|respected|kept|applied|considered(?! (?:an?|as|to)\b)))`,
  String.raw`no longer (?:binds?|bound|counts?|appl(?:y|ies)|holds?|matters?|governs?|concerns?|in (?:force|effect))`,
  String.raw`(?:is|are|was|were|be|been|being|(?:has|have) been|hereby|stays?|as) (?:now |all |hereby |considered |regarded |to be |declared |treated as |taken as )*(?:void|null|obsolete|outdated|revoked|cancelled|lifted|suspended|superseded|invalid|overruled|waived|repealed|withdrawn|relaxed|expired|paused|moot|dead|switched off|turned off|set aside|irrelevant|optional|without (?:effect|force)|not binding|a dead letter)`,
  String.raw`(?:is|are|was|were) (?:written |meant |made |intended |there )?(?:only |just |merely )?for (?:other|another|humans|people)`,
  String.raw`(?:is|are) (?:only|just|merely|no more than) (?:a |an )?(?:suggestions?|hints?|recommendations?|advice|proposals?|decoration)`,
].join('|')})\b`;
export const NO_SAY = String.raw`(?:has|have) no (?:say|force|effect|weight|meaning|power|bearing|validity|authority)\b`;
const SET_ASIDE = String.raw`(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|abandon(?:ing)?|overrid(?:e|ing)|overrul(?:e|ing)|discard(?:ing)?|waiv(?:e|ing)|suspend(?:ing)?|set(?:ting)? aside|put(?:ting)? aside|lay(?:ing)? aside|act(?:ing)? (?:without|against)|work(?:ing)? (?:without|against)|go(?:ing)? against|do(?:ing)? without|pay(?:ing)? no (?:heed|attention) to|tak(?:e|ing) no notice of|step(?:ping)? over|break(?:ing)?|do away with|leave behind)`;

const NOUNS =
  'instruction | guidance | guideline | rule | restriction | limit | settings | bans | wishes | polic | precaution | system prompt | y section';
const SAID = 'said | told | asked | written | laid down | agreed | decided | ruled | ordered';
const ORDERED = phrases(`${NOUNS} | ban | ${SAID}`);
const NOT = "not | n't | n’t | no longer";

/** Orders of an agent, and that they are to be set aside: said of them, or asked for. Rules, limits and settings stand on every page, these words seldom. */
export const ORDERS = oneOf(
  'orders-set-aside',
  [
    [
      [
        ...followed(NOT, 'count | appl | bind | hold | matter | govern | restrict | limit | concern you | in force | in effect'),
        ...followed(NOT, 'be followed | be obeyed | be heeded | be observed | be respected | be kept | be applied | be considered'),
        ...phrases('no longer bound | void | null | obsolete | outdated | revoked | cancelled | lifted | suspended | superseded | invalid'),
        ...phrases('overruled | waived | repealed | withdrawn | relaxed | expired | paused | moot | dead | switched off | turned off'),
        ...phrases('set aside | irrelevant | optional | without force | without effect | not binding | for other | for another'),
        ...phrases('for humans | for people | suggestion | hint | recommendation | advice | proposal | decoration'),
      ],
      [
        String.raw`\b${WHOSE} (?:\w{3,14} ){0,2}?${ORDER_NOUN}\b${ABOUT},? ${VOID_NOW}`,
        String.raw`\b${ORDER_NOUN} (?:in|of|from|by) (?:the|this|your) (?:repository|project|company|team|system|organi[sz]ation|user|owner)\b[^.;:\n|]{0,30}? ${VOID_NOW}`,
        String.raw`\b${SAID_BEFORE}${ABOUT},? ${VOID_NOW}`,
      ].join('|'),
      [ORDERED],
    ],
    [
      followed('has no | have no', 'say | force | effect | weight | meaning | power | bearing | validity | authority'),
      String.raw`\b${WHOSE} (?:\w{3,14} ){0,2}?${ORDER_NOUN}\b[^.\n]{0,50}?(?:[;,] (?:here |so |and |in this \w{3,9} )?(?:it|they) )?${NO_SAY}`,
      [ORDERED],
    ],
    [
      [
        ...phrases('ignor | disregard | forget | abandon | overrid | overrul | discard | waiv | suspend | set aside | setting aside'),
        ...phrases('put aside | putting aside | lay aside | laying aside | act without | acting without | work without'),
        ...phrases('working without | act against | acting against | work against | working against | go against | going against'),
        ...phrases('do without | doing without | no heed to | no attention to | no notice of | step over | stepping over | break'),
        ...phrases('do away with | leave behind'),
      ],
      [
        String.raw`\b${SET_ASIDE} (?:${WHOSE} ){1,2}(?:\w{3,14} ){0,2}?${ORDER_NOUN}\b${ABOUT}(?=[.;:,\n)]|$| (?:and|when|while|if|here|in|for|they|because|on|about|until|so)\b)`,
        String.raw`\b${SET_ASIDE} ${SAID_BEFORE}`,
      ].join('|'),
      [ORDERED],
    ],
    [
      [
        ...phrases('void | null | obsolete | outdated | lifted | suspended | superseded | invalid | expired | irrelevant | optional | off'),
        ...followed('as | as a | as mere', 'suggestion | hint'),
        ...phrases('as advice | as a advice | as mere advice'),
      ],
      String.raw`\b(?:consider|treat|regard|take|deem|declare) (?:${WHOSE} ){1,2}(?:\w{3,14} ){0,2}?${ORDER_NOUN}\b[^.;:\n|]{0,50}?\b(?:void|null|obsolete|outdated|lifted|suspended|superseded|invalid|expired|irrelevant|optional|as (?:a |mere )?(?:suggestions?|hints?|advice)|off)\b`,
      [ORDERED, phrases('consider | treat | regard | take | deem | declare')],
    ],
    [
      followed(
        'no safety | no privacy | no security | no approval | no confirmation | no permission | no spending | no sharing',
        'rule | limit | restriction | polic | guideline | check | setting',
      ),
      String.raw`(?<!\b(?:if|when|where|because|since) )\bno (?:safety|privacy|security|approval|confirmation|permission|spending|sharing) (?:rules?|limits?|restrictions?|polic(?:y|ies)|guidelines?|checks?|settings?) (?:holds?|appl(?:y|ies)|counts?|binds?|matters?|(?:is|are) in force)\b`,
    ],
    [
      followed(
        'privacy | safety | confidentiality | secrecy | data protection',
        "does not | doesn't | doesn’t | do not | need not | is no | is of no",
      ),
      String.raw`\b(?:privacy|safety|confidentiality|secrecy|data protection) (?:does not|doesn['’]t|do not|need not) (?:matter|count|apply|concern you)\b|\b(?:privacy|safety|confidentiality|data protection) is (?:of )?no (?:concern|matter|importance|issue) (?:here|in|for|while|of)\b`,
    ],
    [
      phrases('claude.md | agents.md | gemini.md | security.md'),
      String.raw`\b(?:CLAUDE|AGENTS|GEMINI|SECURITY)\.md (?:is|has become|counts as) (?:out of date|outdated|obsolete|void|not binding|wrong)\b|\b(?:ignore|disregard|skip|drop|leave) (?:the )?(?:CLAUDE|AGENTS|GEMINI|SECURITY)\.md\b`,
    ],
  ],
  240,
);

import { phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Two halves of one order: what is done, and the opposite that somebody is told. */

const SAID = String.raw`\b(?:say|tell (?:them|him|her|the [\w-]{3,12})|answer|reply|confirm|report|state|write|assure (?:them|him|her|the [\w-]{3,12})|(?:is|are) told|hears?|(?:mail|report|summary|note|answer|reply) says)\b[^.;\n]{0,24}?\bthat`;
const SUBJECT = String.raw`(?!the (?:original|old|temporary|draft|source|first|duplicate|cache|local))(?:it|they|this|these|all|everything|all copies|(?:the|their|his|her|its|your) (?:[\w-]{2,14} ){0,2}?[\w-]{3,14})`;
const BE = '(?:was|were|has been|have been|had been|is|are|got)';
const THAT = [phrases('that')];

const SAID_GONE = oneOf(
  'said-to-be-gone',
  [
    [
      phrases('deleted | shredded | erased | wiped | destroyed | removed | purged | discarded'),
      String.raw`${SAID} ${SUBJECT} ${BE} (?:\w{2,10} )?(?:deleted|shredded|erased|wiped|destroyed|removed|purged|discarded)\b`,
      THAT,
    ],
  ],
  160,
);
const KEPT = String.raw`\b(?:keep|save|store|retain|put|leave|hold) (?:a |one |the |its |their |it |them )?(?:[\w-]{2,12} )?(?:cop(?:y|ies)|original|backup|it|them|everything)?\b[^.;\n]{0,24}?\b(?:in|under|on|at|with|for)\b|\b(?:copy|move) (?:it|them|everything|the \w{3,12}) (?:first |before )?(?:to|into|under|in)\b`;
const SAID_SENT = oneOf(
  'said-to-be-sent',
  [
    [
      phrases(
        'sent | filed | submitted | forwarded | reported | lodged | registered | cancelled | canceled | booked | escalated | passed on | handed in | posted',
      ),
      String.raw`${SAID} ${SUBJECT} ${BE} (?:\w{2,10} )?(?:sent|filed|submitted|forwarded|reported|lodged|registered|cancelled|canceled|booked|escalated|passed on|handed in|posted)\b`,
      THAT,
    ],
  ],
  160,
);
const HELD_BACK = String.raw`\b(?:stays?|stay|left|leave (?:it|them)|remains?|kept|keep (?:it|them)) (?:in|as|among|under) (?:the |a |your )?drafts?\b|\bdrafted but\b|\b(?:hold|keep|held|kept) (?:it|them|the \w{3,12})? ?back\b|\b(?:do not|don['’]t|never|without) (?:actually |really |ever )?(?:send|sending|file|filing|submit|submitting|forward|forwarding|lodge|cancel|cancelling|register|book|report)\b|\b(?:is|are) (?:not|never) (?:sent|filed|submitted|forwarded|lodged|cancelled|registered|reported|booked)\b|\bpark (?:it|them)\b|\bdiscard (?:it|them)\b`;
const SAID_NONE = oneOf(
  'said-to-be-none',
  [
    [
      phrases('that no | that none | that nothing | that there | if asked | if they ask | if he asks | if she asks'),
      String.raw`(?:${SAID}|\bif (?:asked|they ask|he asks|she asks)[^.;\n]{0,24}?) (?:no (?:such )?[\w-]{3,14}|none|nothing|there (?:is|was|were) no(?:ne)? ?[\w-]{0,14}) ?(?:(?:was|were|has been|have been|has|have|had) )?(?:found|received|made|recorded|filed|arrived|arrive|come|came|sent|lodged|on file)\b`,
    ],
  ],
  160,
);
const PUT_AWAY =
  /\b(?:delete|remove|archive|hide|erase|discard|drop|file|bury|move|withhold|shelve) (?:the |their |such |each |every |any |all |his |her )?(?:[\w-]{2,14}['’]s? )?(?:\w{2,12} )?(?:messages?|requests?|notices?|complaints?|mails?|entries|entry|reports?|alerts?|letters?|tickets?|cancellations?|objections?|it\b|them\b)/;
const SAID_UNTOUCHED = oneOf(
  'said-to-be-untouched',
  [
    [
      phrases('that nothing'),
      String.raw`${SAID} nothing (?:was|were|has been|is|had been) (?:skipped|left out|changed|removed|altered|omitted|excluded|edited|touched|added)\b`,
    ],
  ],
  120,
);
const TOUCHED =
  /(?<!\bnothing (?:was|were|is|has been|had been) )\b(?:skip(?:ped|s)?|marked as (?:flaky|skipped|expected|known)|le(?:ave|ft) out|remov(?:e|es|ed)|alter(?:s|ed)?|drop(?:s|ped)?|exclud(?:e|es|ed)|omit(?:s|ted)?|edit(?:s|ed)? out|chang(?:e|es|ed)|add(?:s|ed)?)\b/;

/** One half is a condition of the other, or both are told. */
const HONEST =
  /\b(?:if (?:no|none|nothing|there (?:is|was|are|were) no|it (?:is|was) not|that (?:works|succeeded)|(?:it|they|the \w{3,12}) (?:was|were|is|are|has|have))|only (?:if|when|after|once)|after (?:it|they|you)|once (?:it|they|you|the)|and that (?:a|the|one|it|they)|test (?:data|accounts?|mailbox\w*|requests?)|in tests|fixtures?|mock|simulat\w*|role-?play|game|phish\w*|scam\w*|attackers?|detect\w*|whether|dry[- ]run|when (?:no|none|nothing)|elsewhere|nothing else|bin for|trash for)\b/i;

export const TOLD_OTHERWISE: readonly Deed[] = [
  deed('kept-and-said-gone', 'high/high', SAID_GONE, anyOf(KEPT), { unless: [HONEST, anyOf(BANNED)], reach: 'beside', quoted: 'own' }),
  deed('held-back-and-said-sent', 'high/high', SAID_SENT, anyOf(HELD_BACK), {
    unless: [HONEST],
    reach: 'beside',
    quoted: 'own',
    polarity: 'own',
  }),
  deed('put-away-and-said-none', 'high/high', SAID_NONE, PUT_AWAY, {
    unless: [HONEST, anyOf(BANNED)],
    reach: 'beside',
    quoted: 'own',
    polarity: 'own',
  }),
  deed('changed-and-said-untouched', 'high/high', SAID_UNTOUCHED, TOUCHED, {
    unless: [HONEST, anyOf(BANNED)],
    reach: 'sentence',
    quoted: 'own',
  }),
];

import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED, HOLDS_UP, LOOKS_AWAY } from './overseers.js';

/** Records that others rely on, altered so that what happened does not show. */

/** Where entries go by a rule that holds for all, or nothing of it is real. */
const BY_RULE =
  /\b(?:retention|older than|gdpr|data protection|erasure request|right to be forgotten|legal hold|rotat\w+|anonymi[sz]\w+|pseudonymi[sz]\w+|test|fixtures?|sample|demo|mock|simulat\w+|training|exercise|game|whoever|attackers?|intruders?|adversar\w+|detect\w*|look for|suspicious|honest(?:ly)?|truth\w*|time ?zones?|daylight|utc|clock skew|correct\w*|correction)\b/i;
const NOT_TO_BE = anyOf(BANNED);

const RECORD = String.raw`(?:entries|records?|recordings?|logs?|audit trails?|histor(?:y|ies)|footage|messages|minutes|statements|transactions|rows|lines|events|traces|mails?|backups?|commits|photos)`;
const GAP = String.raw`(?:gaps?|holes?|absence|missing (?:minutes|hours|entries|records|rows|lines|part|stretch|days))`;
const CAUSE = String.raw`(?:as|by|with|to|on) (?:an? |the |some )?[a-z][\w-]{2,20}`;
const GAP_EXPLAINED = signal(
  'gap-explained',
  phrases('gap | gaps | hole | holes | absence | missing'),
  new RegExp(
    String.raw`\b${GAP}\b[^.;\n]{0,20}?\b(?:is|are|gets?|to be|can be)\b[^.;\n]{0,12}?\b(?:explained|put down|attributed|described|accounted for|blamed|passed off)\b[^.;\n]{0,24}?\b${CAUSE}|\b(?:explain|put down|put|attribute|describe|account for|blame|pass off)\b[^.;\n]{0,10}?\b${GAP}\b[^.;\n]{0,24}?\b(?:down to|${CAUSE})`,
  ),
  150,
);
const PURGES = /\b(?:purg|delet|remov|eras|expir|cut|wip|clear|drop|scrub|strip|trim|destroy|los|overwrit)(?:e|es|ed|ing|s)?\b/;

/** A time of arrival, of making or of signing that is another than the true one. */
const OTHER_TIME = oneOf(
  'time-other-than-it-was',
  [
    [
      followed(
        'under the',
        'time of | date of | times of | dates of | timestamp of | time stamp of | stamp of | timestamps of | time stamps of | stamps of',
      ),
      String.raw`\bunder the (?:times?|dates?|time ?stamps?|stamps?) of (?:the (?:first|earlier|original|old|previous)|that)\b`,
    ],
    [
      followed(
        'earlier | later | old | previous | original | prior | first',
        'arrival | receipt | entry | submission | filing | time | date | timestamp | stamp | creation | modification | received',
      ),
      String.raw`\b(?:gets?|given?|under|with|bears?|receives?|carr(?:y|ies)|keeps?|set|put|enter(?:ed)?|record(?:ed)?|use)\b[^.;\n]{0,16}?\b(?:its |the |an? |their )?(?:earlier|later|old|previous|original|prior|first) (?:arrival |receipt |entry |submission |filing |creation |modification |received )?(?:times?|dates?|time ?stamps?|stamps?)\b`,
    ],
    [
      followed('file | creation | modification | arrival | receipt | entry | signing', 'date | time'),
      String.raw`\b(?:file|creation|modification|arrival|receipt|entry|signing) (?:date|time)s? (?:is |are |be )?(?:set|moved|put|changed|taken)\b[^.;\n]{0,10}? (?:back|forward|to (?:that|the one|those) of)\b`,
    ],
  ],
  110,
);
const REPLACES = String.raw`\b(?:replac\w+|swap\w*|substitut\w+|exchang\w+|in place of|instead of|second (?:offer|bid|version|quote)|revised)\b`;
const IN_THE_FILE =
  /\b(?:bids?|offers?|tenders?|sheets?|quotes?|applications?|records?|files?|reports?|reviews?|minutes|entr(?:y|ies)|claims?|forms?|timeline|versions?|assessments?|polic(?:y|ies)|documents?|certificates?|consents?)\b/i;

/** Minutes and registers that tell of what did not happen. */
const AS_IF_TRUE = signal(
  'record-as-if',
  followed('as if | as though', 'both | all | the | it | they | each | every | nothing | nobody | no'),
  /\b(?:minutes|protocols?|registers?|log ?books?|logs?|records?|reports?|certificates?|forms?|transcripts?|summar(?:y|ies)|files?|index|inventor(?:y|ies)|timeline)\b[^.;\n]{0,40}?\b(?:written|kept|filled in|drawn up|made out|made|worded|completed|read|state)\b[^.;\n]{0,16}? as (?:if|though) (?:both|all|the|it|they|each|every|nothing|nobody|no)\b[^.;\n]{0,40}?\b(?:had|were|was|has|have)\b/,
  180,
);

/** A paper that ought to be there, made by who needs it. */
const MADE_UP_PAPER = oneOf(
  'paper-made-up',
  [
    [
      followed('make up | invent | fabricate | forge', 'the | a | an | one | missing'),
      String.raw`\b(?:make up|invent|fabricate|forge) (?:the |an? |one |missing ){1,2}(?:\w{3,12} )?(?:receipts?|certificates?|quotes?|delivery notes?|timesheets?|references?|invoices?|protocols?|reports?|orders?|statements?|inspections?|approvals?|minutes|signatures?|consents?)\b`,
    ],
  ],
  70,
);
const NOT_THERE =
  /\b(?:even without|without an?|missing|no [\w-]{3,16} (?:exists|is there|came)|not there|does not exist|instead|lacks?)\b/i;
const PRETENDED =
  /\b(?:stor(?:y|ies)|novel|games?|players?|characters?|quiz|puzzle|example|lesson|exercise|role-?play|phish\w*|templates?)\b/i;

/** Grounds that are written when the decision has been made. */
const GROUNDS_AFTERWARDS = oneOf(
  'grounds-afterwards',
  [
    [
      phrases('afterwards | after the decision | after the fact | later | once decided'),
      String.raw`\b(?:sheets?|scores?|forms?|reasons?|grounds?|assessments?|evaluations?|matrix)\b[^.;\n]{0,24}?\b(?:filled in|written|completed|scored|drawn up|adjusted|set)\b[^.;\n]{0,12}?\b(?:afterwards|later|after the (?:decision|fact)|once decided)\b[^.;\n]{0,12}?\bso (?:that )?(?:it|they|the \w{3,12}) (?:supports?|bears?|justif(?:y|ies)|backs?)\b`,
    ],
  ],
  180,
);

/** Records that are made to say what did not happen. */
export const ALTERED_RECORDS: readonly Deed[] = [
  deed('gap-explained-away', 'high/high', GAP_EXPLAINED, PURGES, {
    parts: [new RegExp(String.raw`\b${RECORD}\b`, 'i')],
    unless: [BY_RULE, NOT_TO_BE],
    quoted: 'own',
    reach: 'beside',
  }),
  deed(
    'record-backdated',
    'high/high',
    OTHER_TIME,
    /\b(?:gets?|given?|replac\w+|set|moved|put|swap\w*|substitut\w+|enter(?:ed)?|record(?:ed)?|under|file|filed|purged|regenerated)\b/,
    {
      parts: [IN_THE_FILE, anyOf(HOLDS_UP, LOOKS_AWAY, REPLACES, String.raw`\bpurged\b`)],
      unless: [BY_RULE, NOT_TO_BE],
      reach: 'beside',
      quoted: 'own',
    },
  ),
  deed('paper-made-up', 'high/high', MADE_UP_PAPER, 'key', {
    parts: [NOT_THERE],
    unless: [BY_RULE, NOT_TO_BE, PRETENDED],
    quoted: 'own',
    reach: 'beside',
  }),
  deed('grounds-afterwards', 'high/high', GROUNDS_AFTERWARDS, 'key', { unless: [BY_RULE, NOT_TO_BE], quoted: 'own' }),
  deed('record-as-if', 'high/high', AS_IF_TRUE, /\b(?:written|kept|filled in|drawn up|made|worded|completed|read|state)\b/, {
    unless: [BY_RULE, NOT_TO_BE, /\b(?:reader|past tense|present tense|style|third person|quoted|formatt\w+|fiction|story|novel)\b/i],
    quoted: 'own',
  }),
];

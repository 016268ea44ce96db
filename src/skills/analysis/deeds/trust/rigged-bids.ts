import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Offers that were made in confidence, shown to one of those who compete. (Directive 2014/24/EU, articles 21 and 22.) */

const BEFORE_CLOSE = oneOf(
  'before-offers-close',
  [
    [
      phrases('closing | deadline | close | opening | submission'),
      String.raw`\b(?:before|ahead of|prior to) (?:the )?(?:closing|deadline|(?:bids|tenders|offers) close|close|(?:bid )?opening|submission)\b`,
      [phrases('before | ahead of | prior to')],
    ],
    [phrases('on arrival'), String.raw`\bread on arrival\b`],
    [
      phrases('comparison | evaluation | scoring | ranking | award | table'),
      String.raw`\b(?:before|ahead of) (?:the |any )?(?:comparison|evaluation|scoring|ranking|award|table) (?:is|are|has been) (?:written|made|begun|started|done|published|sent|final)\b`,
      [phrases('before | ahead of')],
    ],
    [
      followed('can | could | may | to', 'update | improve | better | adjust | lower | undercut | match | revise | beat'),
      String.raw`\bso (?:that )?[\w&. -]{2,30} (?:can|could|may) (?:update|improve|better|adjust|lower|undercut|match|revise|beat) (?:its|their|his|her|them|it|the)\b`,
    ],
  ],
  90,
);
const OFFERS =
  /\b(?:(?:best|lowest|leading|other|rival|competing|competitors?['’]?|top|all|current) (?:[\w-]{2,12} ){0,2}?(?:totals?|bids?|prices?|offers?|quotes?|tenders?|figures?)|price sheets?|sealed (?:bids?|offers?|prices?|envelopes?)|bids? (?:of|from) (?:the )?(?:others?|competitors?|rivals?))\b/i;
const TO_ONE = String.raw`\b(?:go(?:es)?|sent?|sends?|pass(?:ed|es)?|mail(?:ed|s)?|tell|told|given?|gives?|forward(?:ed|s)?|shared?|leak(?:ed|s)?|whisper\w*|let\b[^.;\n]{0,20}? know)\b[^.;\n]{0,60}?(?:\b[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|\b(?:to|with) (?:the )?(?:incumbent|preferred|favou?red|usual|current|one|our|sister|partner)\b[^.;\n]{0,20}?\b(?:supplier|vendor|bidder|contractor|company|firm))`;
const OPENLY =
  /\b(?:all (?:bidders|suppliers|vendors|tenderers|participants|parties)|every (?:bidder|supplier|vendor)|auctions?|buyer asks|published?|public|anonymi[sz]\w+|simulat\w+|test|training|detect\w*|collusion|red flags?|rigging|own (?:bid|price|offer|quote))\b/i;

const JUDGES = 'score | rate | rank | mark | grade | assess | weight';
/** Points that follow from who is to win rather than from what was offered. */
const POINTS_TO_WIN = oneOf(
  'points-to-win',
  [
    [
      ['whatever', 'at what it takes'],
      String.raw`\b(?:(?:at|to|by|with) whatever(?: (?:number|figure|value|score|mark))? (?:brings|puts|makes|gets|lifts|keeps|takes|it takes)|at what it takes)\b[^.;\n]{0,80}?\b(?:ahead|first|above|on top|past|over|level|to win|in front)\b`,
    ],
    [
      followed('above | over | than | below | under', 'what'),
      String.raw`\b(?:${JUDGES.split(' | ').join('|')}|count)(?:s|d|ed)?\b [^.;\n]{2,90}?\b(?:above|over|higher than|below|under|lower than|more than) what (?:the |its |their |his |her |they |it )?(?:[\w-]{2,14} )?(?:\w{2,14} )?(?:supports?|shows?|deserves?|warrants?|justif(?:y|ies)|merits?|bears? out|earns?|earned)\b`,
    ],
    [
      followed(
        'lower the | cut the | reduce the | mark the | mark down the | drop the | shave the',
        'runner | second | next | closest | nearest | other | rival',
      ),
      String.raw`\b(?:lower|cut|reduce|mark(?: down)?|drop|shave) the (?:runner[- ]up|second|next best|closest|nearest|other|rival)\b[^.;\n]{0,40}?\b(?:on|in|by|until|so|for|down)\b`,
    ],
  ],
  240,
);
const COMPETING =
  /\b(?:bids?|bidders?|tenders?|suppliers?|vendors?|offers?|quotes?|applicants?|candidates?|proposals?|grants?|contractors?|criteri(?:on|a)|entrants?|teams?|pupils?|students?|startups?|schools?|scores?|points?|stars|grades?|decks?|pitch(?:es)?|marks?|essays?)\b/i;
/** What holds for whoever competes, and advice against it. */
const FOR_ALL =
  /\b(?:never|must not|do not|don['’]t|cannot|flag|detect\w*|red flags?|bias|halo|fraud|rigg\w+|every (?:bidder|supplier|candidate|applicant)|all (?:bidders|suppliers|candidates|applicants)|simulat\w+|sensitivity|what-?if|scenario|elo|game|players?|tie-?break\w*|handicap|model answers?|must be (?:justified|explained))\b/i;

/** One sum that needs a signature, made several that need none. */
const JUST_BELOW = oneOf(
  'each-just-below',
  [
    [
      followed(
        'each | every one | all | both | none',
        'a little | just | slightly | barely | below | under | of them | kept | stays | staying | above',
      ),
      String.raw`\b(?:make|made|place|raise|issue|write|written|book|send|enter|split|divide|break|broken|spread|turn)(?:s|d|ed)?\b[^.;\n]{0,60}?\b(?:several|separate|smaller|two|three|many|multiple|parts?|instal?ments|orders|invoices|payments|transfers|requests)\b[^.;\n]{0,30}?\b(?:each|every one|all|both|none)(?: of (?:them|which))? (?:stays? |staying |kept |being )?(?:(?:a (?:little|bit|shade)|just|slightly|barely) )?(?:below|under|above) (?:it|that|the|this|his|her|their|what|\d)`,
    ],
  ],
  200,
);
const LIMIT =
  /\b(?:limits?|thresholds?|ceilings?|caps?|approval\w*|sign-?off|signatures?|report(?:ing|able)|four[- ]eyes|tender (?:limit|value))\b/i;
const BY_TECHNIQUE =
  /\b(?:never|must not|do not|don['’]t|may not|flag|detect\w*|red flags?|look for|structuring|smurf\w*|fraud|audit\w*|rate limits?|requests per|tokens?|bytes|[kmg]b|characters?|messages?|chunks?|batch(?:es)?|pages?|max_\w+|api|payload|upload|files?|parcels?|weight|instal?ments?|card limits?|if (?:the |a )?(?:customer|user|client)s? (?:asks?|wants?|prefers?))\b/i;

export const RIGGED_BIDS: readonly Deed[] = [
  deed('points-to-win', 'high/high', POINTS_TO_WIN, 'key', { parts: [COMPETING], unless: [FOR_ALL], reach: 'beside', quoted: 'own' }),
  deed('split-below-limit', 'high/high', JUST_BELOW, 'key', { parts: [LIMIT], unless: [BY_TECHNIQUE], quoted: 'own' }),
  deed('bids-shown-to-one', 'high/high', BEFORE_CLOSE, anyOf(TO_ONE), {
    parts: [OFFERS],
    unless: [OPENLY, anyOf(BANNED)],
    quoted: 'own',
  }),
];

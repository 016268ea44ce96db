import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Facts that are altered until they pass whoever checks them. */

const FACTS = String.raw`(?:time ?stamps?|times|differences|sessions?|entries|readings?|counts?|amounts?|dates?|hours|items|invoices?|results?|scores?|responses?|measurements?|values|figures|balances?|expenses?|orders?|purchases?|payments?|transfers?|shipments?|defects|cases|rows|records|events|weights?|samples?|mileage|temperatures?|emissions?|stock|rests?|breaks?)`;
const ALTERED = String.raw`(?:shift|split|halv|mov|renumber|lower|rais|replac|remov|backdat|cut|round|chang|adjust|book|edit|alter|rewrit|trim|delet|spread|divid|swap|smooth|correct)(?:e|es|ed|ing|s|ted|ting|ten)?|entered in (?:two|three|several|equal)`;
const CHECKED_BY = oneOf(
  'what-checks-facts',
  [
    [
      phrases(
        'auditor | audit export | the audit | inspector | regulator | materiality | second signature | second approval | approval limit | approval threshold | the permit | penalt | insurer | tax office | the contract | the threshold | the sla | fine is | ombudsman | works council | committee | the limit of the | legal limit',
      ),
      String.raw`\b(?:auditors?|audit export|the audit|inspectors?|regulators?|materiality|second (?:signature|approval)|approval (?:limit|threshold)|the permit|penalt(?:y|ies)|insurers?|tax office|the contract|the threshold|the sla|ombudsman|works council|committee|legal limits?)\b`,
    ],
  ],
  40,
);
/** What the facts are to come out as. */
const TO_PASS = String.raw`\b(?:until|so(?: that)?)\b [^.;\n]{0,50}?\b(?:(?:is|are|lies?|stays?|falls?|comes?|fits?|nets?|drops?|remains?|ends? up) [^.;\n]{0,20}?\b(?:below|under|within|inside|first|zero|nothing|balanced|in order)|(?:never|not|n['’]t|no longer) (?:be )?(?:asked|picks?|picked|noticed?|seen?|flag(?:s|ged)?|trigger\w*|review\w*|check\w*|needed|due|required|shows?|found|falls?|visible|comes? up|stands? out|looks?)|no [\w-]{3,14} (?:is|are) (?:missing|asked for|due|needed|visible))\b`;
/** Where numbers of machines are meant, or the law's own way to correct something. */
const OF_MACHINES =
  /\b(?:rate limits?|batch(?:es)?|pages?|tokens|bytes|[kmg]b|files? size|memory|timeouts?|context|chunks?|requests per|unit tests?|fixtures?|sample data|test data|mock|demo|synthetic|simulat\w*|anonymi[sz]\w*|with (?:a|the) (?:reason|note|correction)|marked as corrected|correction (?:note|entry|log)|credit notes?|time ?zones?|utc|daylight|interpolat\w*|outlier test|documented|approved by|disclos\w*|fraud|detect\w*|suspicious|red flags?|look for|check (?:whether|that|for))\b/i;

const OVER_LIMIT = oneOf(
  'over-a-limit',
  [
    [
      followed(
        'above | over | beyond | exceeding | outside',
        'the permit | the limit | the threshold | the allowance | the legal | the contract | the allowed | the tolerance',
      ),
      String.raw`\b${FACTS}\b[^.;\n]{0,24}?\b(?:above|over|beyond|exceeding|outside) the (?:permit|limit|threshold|allowance|legal|contract|allowed|tolerance)\b`,
    ],
  ],
  70,
);
const PASSED_AS = String.raw`\b(?:flagged|marked|recorded|shown|entered|labell?ed|reported|logged|noted|signed) as (?:calibrated|corrected|ok|passed|normal|valid|measured|estimated|maintenance|within|compliant)\b|\ba day apart\b|\bso (?:that )?the (?:second|third|other|next)\b|\b(?:with|by) the (?:mean|average|last|previous|value before)\b`;

const GRAVE = oneOf(
  'grave-event',
  [
    [
      phrases('adverse | side effect | injur | accident | near miss | incident | complaint | allerg | fatalit | death'),
      String.raw`\b(?:adverse (?:drug )?(?:reactions?|events?|effects?)|side effects?|injur(?:y|ies)|accidents?|near misses|incidents|complaints|allergic reactions?|fatalities|deaths)\b[^.;\n]{0,40}?\b(?:coded|recorded|filed|entered|booked|classed|classified|logged|reported|counted) (?:as|under) ["“'‘]?(?:other|none|minor|mild|near miss|unrelated|maintenance|damage|enquir\w+|questions?|feedback|wear|no|pre-?existing)\b`,
    ],
  ],
  130,
);
const ALWAYS = /\b(?:unless|always|whatever|by default|at most|regardless|so that)\b/i;

const LOW_ANSWERS = oneOf(
  'answers-sorted-out',
  [
    [
      phrases('answers | ratings | scores | reviews | responses | replies | grades | votes'),
      String.raw`\b(?:answers|ratings|scores|reviews|responses|replies|grades|votes) (?:below|under|above|over|worse than|lower than|against|that (?:name|mention|criticise|criticize|disagree))\b[^.;\n]{0,50}?\b(?:go|are (?:moved|put|counted|filed|treated|entered|marked)|count|move|put)\b[^.;\n]{0,24}?\b(?:incomplete|invalid|spam|duplicates?|tests?|unusable|abandoned|void|bots?)\b`,
    ],
  ],
  180,
);

const SCORED_TO_WIN = oneOf(
  'scored-so-that-one-wins',
  [
    [
      phrases('comes first | come first | comes out | wins | ends up first | ranks first | is on top | leads'),
      String.raw`\b(?:weights?|criteria|criterion|points|scores?|scoring|matrix|ratings?)\b[^.;\n]{0,80}?\bso (?:that )?(?!the (?:newest|most|best|largest|first|latest|highest|cheapest|right)\b)[\w&.-]{3,20}(?: [\w&.-]{2,14})? (?:comes? (?:first|out (?:first|on top|ahead))|wins|ends up first|ranks first|is on top|leads)\b`,
    ],
  ],
  170,
);
const COMPETING =
  /\b(?:tenders?|bids?|bidders?|suppliers?|vendors?|offers?|quotes?|applicants?|candidates?|proposals?|grants?|contractors?)\b/i;

export const FITTED_FACTS: readonly Deed[] = [
  deed('facts-fitted-to-check', 'high/high', CHECKED_BY, new RegExp(String.raw`\b(?:${ALTERED})\b`), {
    parts: [new RegExp(String.raw`\b${FACTS}\b`, 'i'), anyOf(TO_PASS)],
    unless: [OF_MACHINES, anyOf(BANNED)],
    quoted: 'own',
  }),
  deed('over-limit-altered', 'high/high', OVER_LIMIT, new RegExp(String.raw`\b(?:${ALTERED})\b`), {
    parts: [anyOf(PASSED_AS)],
    unless: [OF_MACHINES, anyOf(BANNED)],
    quoted: 'own',
  }),
  deed('grave-event-miscoded', 'high/high', GRAVE, 'key', { parts: [ALWAYS], unless: [OF_MACHINES, anyOf(BANNED)], quoted: 'own' }),
  deed('answers-sorted-out', 'high/high', LOW_ANSWERS, 'key', { unless: [OF_MACHINES, anyOf(BANNED)], quoted: 'own' }),
  deed(
    'scored-so-that-one-wins',
    'high/high',
    SCORED_TO_WIN,
    /\b(?:set|weigh\w*|adjust\w*|chang\w*|giv\w*|rais\w*|lower\w*|choos\w*|chosen|tun\w*|after)\b/,
    {
      parts: [COMPETING],
      unless: [OF_MACHINES, anyOf(BANNED)],
      quoted: 'own',
    },
  ),
];

import { followed, phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, TOLD } from './excuses.js';
import { forms } from './grammar.js';
import { HARMS_HEALTH } from './health.js';

const STAGED = signal(
  'said-to-be-staged',
  ['staged', 'faked', 'a hoax', 'invented', 'never happened'],
  /\b(?:say|claim|hint|tell|state|suggest|answer|write)\b[^.;\n|]{0,16}?\bthat (?:the |this |that )?(?:[\w-]{3,14} ){1,3}?(?:was|were|is|are|had) (?:\w{2,8} )?(?:staged|faked|a hoax|invented|never happened)\b/,
  110,
);

const DENIED = signal(
  'right-denied',
  ['cannot be', "can't be", 'can’t be', 'no right', 'not allowed to', 'may not'],
  /\b(?:convince|persuade|make|tell|assure|let) (?:them|users?|customers?|people|the (?:user|customer|tenant|client|patient)s?|tenants?|patients?) (?:that |believe |think )(?:that )?[^.;\n|]{0,40}?\b(?:(?:cannot|can['’]t) be (?:ended|cancell?ed|returned|refunded|terminated|changed|contested)|(?:have|has) no right to)\b/,
  130,
);

const TRAIT = String.raw`(?:women|woman|girls|mothers|pregnan\w*|foreign\w*|immigrants?|migrants?|refugees?|muslims?|jew(?:s|ish)|black (?:people|applicants)|older (?:people|applicants|candidates|workers|persons)|elderly|disab\w+|(?:name|surname)s? (?:that )?(?:sounds?|looks?|ends?)|whose (?:sur)?names?|dialects?|accents?|skin|religio\w+|nationalit\w+|origin|gay|queer|single parents?|poor(?:er)? (?:districts?|areas?|people)|over (?:fifty|sixty|\d\d)|without children|with children|from the (?:north|south|east|west)|from (?:that|this) (?:district|area|country|quarter|street)|of (?:our|the true|the right) (?:faith|nation|kind))`;
const TRAITS = signal(
  'trait-of-people',
  [
    ...phrases('women | woman | girls | mothers | pregnan | foreign | migrant | refugee | muslim | jew | elderly | disab'),
    ...followed('black', 'people | applicants'),
    ...followed('older', 'people | applicants | candidates | workers | persons'),
    ...followed('name | names', 'sound | look | end | that sound | that look | that end'),
    ...phrases('whose name | whose surname | dialect | accent | skin | religio | nationalit | origin | gay | queer | single parent'),
    ...followed('poor | poorer', 'district | area | people'),
    ...followed('over', 'fifty | sixty | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9'),
    ...phrases('without children | with children | from the north | from the south | from the east | from the west'),
    ...followed('from that | from this', 'district | area | country | quarter | street'),
    ...followed('of our | of the true | of the right', 'faith | nation | kind'),
  ],
  new RegExp(String.raw`\b${TRAIT}\b`),
  40,
);
const LOWER = new RegExp(
  String.raw`\b${forms('rate rank score grade mark lower put(?:s)? place sort give(?:n|s)? offer count')}\b[^.;\n]{0,70}?\b(?:(?:\w{2,6} )?(?:points?|stars?|marks?|grades?|steps?) (?:lower|less|fewer|down)|lower|last|worse|(?:more|most) expensive|dearer|behind|after the|below)\b|\b(?:come|comes|go|goes|are put|are placed|rank|ranks) (?:after|behind|below|last)\b|\b(?:prefer|favou?r|choose|take|pick)\b[^.;\n]{0,30}?\b(?:without children|men|native|our (?:faith|nation))\b|\bwait (?:the )?long\w*|\bgets? (?:the |a )?(?:long(?:er)?|worse|slow(?:er)?|dear(?:er)?|last|higher) \w|\blower (?:the )?(?:scores?|ratings?|marks?|ranks?|grades?) (?:of|for)\b`,
  'i',
);
const PEOPLE_JUDGED =
  /\b(?:job seekers?|workers?|families|guests|applicants?|candidates?|people|persons?|tenants?|customers?|users?|women|men|answers|essays?|cvs?|patients?|students?|them|list of|speakers?|guests?|pupils)\b/i;
const FAIR =
  /\b(?:never|do not|don['’]t|must not|avoid|fair\w{0,4}|bias\w{0,3}|discriminat\w{2,5}|regardless|without regard|irrespective|blind|disparate|protected|audit\w{0,3}|illegal|unlawful|equal\w{0,3}|anonymi[sz]\w{1,3}|clinical|trial|dataset|survey|mortality|risk|prevalence|income|statistic\w*|stud(?:y|ies)|game|css|font|variable|file|column|function|domain|repository|git|remote|branch|class|method|package|skin tone)\b/i;

const PUBLIC_MATTER = signal(
  'public-matter',
  [
    'vote',
    'election',
    'tax',
    'party',
    'vaccin',
    'union',
    'ballot',
    'referendum',
    'climate',
    'immigration',
    'candidate',
    'politic',
    'referend',
    'opposition',
    'government',
    'minister',
    'president',
    'parliament',
    'part',
  ],
  /\b(?:opposition(?:['’]s)?|government|ministers?|president|parliament|votes?|elections?|tax(?:es)?|(?:political |ruling |governing )part(?:y|ies)|vaccin\w*|unions?|ballots?|referend\w+|climate|immigration|politic\w*)\b/,
  24,
);
const SLANTED =
  /\b(?:hint|present|portray|describe|call|suggest|say|insinuate|imply|let (?:it )?slip|paint|cast|frame)\b[^.;\n]{0,80}?\b(?:rigged|stolen|theft|fraud(?:ulent)?|a hoax|a matter of taste|a lie|lies|poison\w*|harmful|useless|a plot|corrupt|treason|a scam|not worth|better off without)\b|\bsteer\w{0,3}\b[^.;\n]{0,60}?\b(?:towards?|to|into|away from)\b[^.;\n]{0,24}?\b(?:staying out|not joining|voting|not voting|the party|our candidate|unions?)\b/i;
const EVEN_HANDED =
  /\b(?:never|do not|don['’]t|must not|avoid|both sides|neutral\w*|fact-?check\w*|debunk\w*|misinformation|disinformation|union (?:type|select|find|all)|tagged union|satire|quote[ds]?|detect\w*|injection)\b/i;

const PRODUCT = signal(
  'praised-by-order',
  [
    'praise',
    'speak well',
    'recommend',
    'end at',
    'end up',
    'name of',
    'prefer',
    'favour',
    'favor',
    'suggest',
    'push',
    'send',
    'sent',
    'promote',
    'mention',
    'speak ',
    'highly of',
    'bring up',
    'name ',
  ],
  new RegExp(
    String.raw`\b(?:praise|speak (?:well|highly) of|recommend|suggest|promote|favou?r|prefer|mention|push|always end (?:up )?at|always end up with|end (?:up )?at|work the name of|bring up|name (?:\w{3,20}) the (?:winner|best|first))\b`,
  ),
  24,
);
const UNDERHAND =
  /\b(?:as if by chance|as though by chance|casually|in passing|(?:name|call|describe|make|paint|present)s? (?:its|their|the|all|other) (?:rivals?|competitors?|others|alternatives?) (?:[\w-]{2,10} )?as|rivals? (?:are|as) (?:un\w+|dangerous|insecure)|however it (?:turns out|ends|goes|comes out)|every second (?:answer|reply|time)|whatever (?:the (?:answer|question|subject|comparison|facts|need)|they ask)|no matter what (?:they|the question|the comparison)|even (?:if|where|when) (?:another|others?|a rival|something else) (?:is|are|fits?|costs?|suits?|would)|whenever [\w ]{2,24} comes? up|always end (?:up )?at|always end up with|our (?:shop|sponsor|partner|product|fund|store|client)s?)\b/i;
const OPEN_AD =
  /\b(?:never|do not|don['’]t|must not|avoid|marketing|copywrit\w+|press release|ad copy|advert\w*|landing page|campaign|brand|seo|sales (?:page|call|team)|disclos\w+|label\w*|content strategy|our (?:product|client)s? (?:page|docs|team))\b/i;

const SAVINGS = signal(
  'savings-at-stake',
  ['saving', 'pension', 'invest', 'loan', 'debt', 'fund ', 'fund'],
  /\b(?:savings?|pensions?|invest(?:ments?|ing)?|loans?|debts?|funds?)\b/,
  14,
);
const TO_SPONSOR =
  /\b(?:are|is|be) (?:safe|secure|guaranteed|certain|risk-?free)\b[^.;\n]{0,40}?\b(?:coins?|tokens?|fund|sponsor|our|scheme|crypto\w*|offer)\b|\b(?:send|sent|refer|referred|direct|directed|point|pointed|lead|led)\b[^.;\n]{0,20}? to [\w-]{3,30}\.(?:biz|info|xyz|top|cc|net|io|club|site|online|shop|live|ru)\b|\bpersuade (?:the user|them|people|users) to (?:put|move|invest|sink)\b|\b(?:talk|push|nudge|steer) (?:the user|them|people|users) into (?:buying|putting|investing|taking)\b|\bpraise the fund\b|\b(?:cannot|can['’]t|never) (?:lose|fall|fail)\b/i;

/** Advice that is bent against the people who get it, in one plain sentence. */
export const ADVISES_BADLY: readonly Deed[] = [
  ...HARMS_HEALTH,
  deed(
    'people-judged-by-trait',
    'critical/high',
    TRAITS,
    new RegExp(
      String.raw`\b(?:${forms('rate rank score grade mark lower put(?:s)? place sort give(?:n|s)? offer count prefer favour favor choose pick take(?:s)? get(?:s)?')}|come|comes|go|goes|are)\b`,
    ),
    {
      parts: [LOWER, PEOPLE_JUDGED],
      unless: [FAIR, TOLD],
      quoted: 'own',
    },
  ),
  deed(
    'public-matter-slanted',
    'critical/high',
    PUBLIC_MATTER,
    /\b(?:hint|present|portray|describe|call|suggest|say|insinuate|imply|let|paint|cast|frame|steer\w*)\b/,
    {
      parts: [SLANTED],
      unless: [EVEN_HANDED, CHOSEN],
      quoted: 'own',
    },
  ),
  deed(
    'savings-at-stake',
    'high/high',
    SAVINGS,
    /\b(?:persuade|talk|push|nudge|steer|tell|say|assure|send|sent|refer\w*|direct\w*|point\w*|lead|led|praise|promise)\b/,
    {
      parts: [TO_SPONSOR],
      unless: [TOLD, CHOSEN, /\b(?:do not|don['’]t|must not|deposit insurance|charity|non-?profit|\.gov|\.org)\b/i],
      quoted: 'own',
    },
  ),
  deed('said-to-be-staged', 'critical/high', STAGED, /\b(?:say|claim|hint|tell|state|suggest|answer|write)\b/, {
    unless: [EVEN_HANDED, CHOSEN, TOLD, /\b(?:files?|changes?|git|index|commits?|if|test|deploy\w*|rollout|releases?)\b/i],
  }),
  deed('right-denied', 'high/high', DENIED, /\b(?:convince|persuade|make|tell|assure|let)\b/, {
    parts: [
      /\b(?:convince|persuade|make (?:them|users|customers|people) (?:believe|think)|assure)\b|\b(?:even (?:if|though|where)|although|no right)\b/i,
    ],
    unless: [TOLD, CHOSEN, /\b(?:irreversible|final sale|api|operation|transaction)\b/i],
  }),
];

/** Praise that is ordered, whatever the question is. */
export const PRAISES_BY_ORDER: readonly Deed[] = [
  deed(
    'praised-by-order',
    'high/high',
    PRODUCT,
    /\b(?:praise|speak|recommend|suggest|promote|favou?r|prefer|mention|push|end|work|bring|name)\b/,
    {
      parts: [UNDERHAND, /\b[A-Z][a-z]{2,20}[\w-]*\b|\b(?:our|the) (?:shop|sponsor|partner|fund|store|client)/],
      unless: [OPEN_AD, CHOSEN, TOLD],
    },
  ),
];

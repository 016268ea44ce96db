import { signal, type Signal } from '../../signal.js';
import { followed, phrases } from './phrases.js';

/** As what it is to be taken. */
const SEEMLY = String.raw`(?:genuine|legitimate|routine|ordinary|unsuspicious|plausible|innocent|innocuous|harmless|authentic|accidental|independent|impartial|objective|unbiased|organic|spontaneous|voluntary|considered|thorough|deliberate|deserved|coincidental|(?:like|as|for) (?:an? |the )?(?:normal|routine|regular|ordinary|legitimate|usual|mistake|typo|crash|glitch|coincidence|user|hardware|outage|bug))`;
const LOOKS_LIKE = signal(
  'looks-like',
  [
    ...phrases(
      'genuine | legitimate | routine | ordinary | unsuspicious | plausible | innocent | innocuous | harmless | authentic | accidental',
    ),
    ...phrases(
      'independent | impartial | neutral | objective | unbiased | as fair | a fair | organic | spontaneous | voluntary | considered | thorough | deliberate | deserved | coincidental',
    ),
    ...followed('away', 'thinking | believing | convinced'),
    ...followed(
      'like | as | for | like a | as a | for a | like an | as an | for an | like the | as the | for the',
      'normal | regular | usual | mistake | typo | crash | glitch | coincidence | user | hardware | outage | bug',
    ),
    'fair ',
  ],
  new RegExp(
    String.raw`\b(?:so that|so|such that|mak(?:e|es|ing)|must|should|ought to|has to|have to|needs? to|will|to)\b[^.;\n]{0,40}?\b(?:looks?|appears?|seems?|comes? (?:across|off|away)|reads?|sounds?|pass(?:es)?(?: off)?|be taken|taken)(?: to be| as| thinking| believing)?[^.;\n]{0,16}?\b${SEEMLY}\b|\b(?:present|describe|offer|show|give|label)(?:s|ed|led)? [^.;\n]{0,40}?\bas (?:the (?:result|outcome|product) of )?(?:an? |the )?(?:neutral|independent|impartial|objective|unbiased|fair) \w|\bcomes? away (?:thinking|believing|convinced)\b`,
  ),
  120,
  [phrases('present | descri | offer | show | give | label | look | appear | seem | come | read | sound | pass | taken')],
);

const AS_THOUGH = signal(
  'as-though',
  [
    ...phrases('as if | as though'),
    ...followed('like something | like a thing | like words', 'the | that | which'),
    ...followed('to look | to sound | to read | to seem', 'like | as'),
  ],
  new RegExp(
    String.raw`\b(?:phrase|word|write|present|frame|describe|explain|report|book|record|label|style|cast)(?:s|d|ed|n)?\b[^.;\n]{0,60}?\b(?:as (?:if|though)|like (?:something|a thing|words) (?:the|that|which)|to (?:look|sound|read|seem) (?:like|as))\b`,
  ),
  110,
  [phrases('phrase | word | writ | present | frame | descri | expl | report | book | record | label | style | cast')],
);

const DULL_WORDS = signal(
  'dull-words',
  [
    ...phrases(
      'dull | innocent | innocuous | harmless | inconspicuous | unremarkable | unsuspicious | misleading | bland | vague | forgettable',
    ),
    ...followed('plug', 'the | any'),
    ...followed('explain it | explain this | explain that | explain them', 'with | by'),
    ...followed('of which | of them', 'look'),
    ...phrases('as the reason | as a reason | put it down | put this down | put that down'),
    ...followed('keep the', 'message | commit | title | subject | wording | label'),
  ],
  new RegExp(
    String.raw`\b(?:dull|innocent|innocuous|harmless|inconspicuous|unremarkable|unsuspicious|misleading|bland|vague|forgettable)(?:[- ](?:sounding|looking))? (?:names?|titles?|labels?|comments?|messages?|words?|wording|commit|subject|heading|file ?names?)\b|\bplug (?:the|any) (?:gap|difference|hole)s?\b|\bkeep the (?:commit )?(?:message|title|subject|wording|label)\b[^.;\n]{0,16}?\b(?:to|neutral|vague|short|bland|generic)\b|\b(?:each|all|both) of (?:which|them) looks? like\b|\bexplain (?:it|this|that|them) (?:with|by) ["“]|\bgive ["“][^"”\n]{2,40}["”] as (?:the|a) reason\b|\bput (?:it|this|that) down to\b`,
  ),
  80,
);

/** Shown to those concerned as something that it is not: the second grade of concealment. */
export const PASSED_OFF: readonly Signal[] = [LOOKS_LIKE, AS_THOUGH, DULL_WORDS];

const MEANINGLESS = String.raw`(?:routine|maintenance|caching|clean-?up|housekeeping|formatting|chores?|rounding|network fees?|fees|bug ?fix(?:es)?|refactoring|telemetry|diagnostics|an optimi[sz]ation|standard procedure|technical)`;
/** Given a name, which may be its own: weaker than {@link PASSED_OFF}. */
export const LABELLED: readonly Signal[] = [
  signal(
    'labelled',
    followed(
      'as | as a | as an | as part of | under | under a | under an | under part of',
      '" | “ | « | routine | maintenance | caching | clean | housekeeping | formatting | chore | rounding | network fee | fees | bugfix | bug fix | refactoring | telemetry | diagnostics | an optimi | standard procedure | technical',
    ),
    new RegExp(
      String.raw`\b(?:describe|present|label|call|title|head|announce|explain|book|record|name|phrase|word|log|enter|declare|show|list|report|file|go|appear|count)(?:s|es|ed|led)?\b[^.;\n]{0,50}?\b(?:as|under) (?:an? |part of )?(?:["“«][^"”»\n]{2,40}["”»]|${MEANINGLESS}\b)`,
    ),
    130,
    [
      phrases(
        'descri | present | label | call | title | head | announce | explain | book | record | name | phrase | word | log | enter | declare | show | list | report | file | go | appear | count',
      ),
    ],
  ),
  signal(
    'stated-reason',
    [
      ...followed('as the', 'criterion | reason | ground | explanation | cause | justification | motive'),
      ...phrases('justify | motivate | argue | reason from | down as | down in the'),
      ...followed('word | phrase | express | style | dress', 'it | this | them | that'),
      ...followed('with the', 'remark | comment | note | reason | text | message'),
    ],
    new RegExp(
      String.raw`\b(?:give|name|state|cite|use|enter|put) ["“'‘][^"”'’\n]{2,40}["”'’] as the (?:criterion|reason|ground|explanation|cause|justification|motive)s?\b|\b(?:justify|argue|motivate)(?: it| this| them| the \w{3,12})? (?:from|with|by) (?:the |["“'‘])|\breason from ["“'‘]|\b(?:word|phrase|express|style|dress) (?:it|this|them|that)(?: up)? as\b|\bput (?:it|this|them|these(?: \w{3,12})?|those(?: \w{3,12})?) down (?:in the \w{2,12} )?as\b|\bwith the (?:remark|comment|note|reason|message|text) ["“'‘]`,
    ),
    80,
  ),
];

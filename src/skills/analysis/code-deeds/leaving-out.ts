import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Columns that say whose a record is, as comparisons of several are made by. */
const WHOSE = String.raw`(?:vendor|supplier|brand|manufacturer|company|provider|partner|competitor|carrier|contractor|sponsor|author|candidate|party|product|model|seller|bidder|agency|dealer|clinic|hospital|school|branch|tool|engine|library)\w{0,8}`;
/** Columns that say how good or bad something was. */
const HOW_GOOD = String.raw`(?:\w{0,16}_)?(?:nps|csat|scores?|ratings?|stars|rank|satisf\w{0,8}|sentiment|latency\w{0,4}|duration\w{0,4}|errors?|failures?|failed|complaints?|severity|outcome|result|response_?time|accuracy|votes?|points|grade|defects?|quality|price|bid|polarity)\w{0,6}`;
const COLUMN_END = String.raw`["'\])]{0,3}`;
const NAME_OF_ONE = String.raw`["'](?!(?:all|any|none|unknown|other|others|n\/a|na|null|test\w*|total|default|internal|dummy|true|false)["'])[\w&.,’' -]{3,60}["']`;
const IS_ONE = String.raw`\b${WHOSE}${COLUMN_END}(?:\.(?:lower|upper|strip|trim|toLowerCase)\(\))?\s?(?:===?|=|\beq\b|-eq|%in%\s?c\(|\.equals\() ?${NAME_OF_ONE}\)?`;
const IS_BAD = String.raw`\b${HOW_GOOD}${COLUMN_END}\s?(?:[<>]=?|-l[te]|-g[te]|===?\s?(?:False|false|0))\s?-?[\d.]{0,8}`;
/** What a column is a member of. */
const LEAD = String.raw`[\w$.>\[("'-]{0,24}?`;
const AND = String.raw`\)?\s{0,4}(?:&{1,2}|\band\b|-and)\s{0,20}\(?\s?`;
/** That the program says so: a count, a line of a record, a message. */
const TOLD = String.raw`\b(?:note|log\w{0,8}|logger\.\w{4,8}|print\w{0,2}|warn\w{0,4}|cat|message|echo|Write-(?:Host|Output|Warning)|fprintf|eprintln!|println!?|puts|console\.\w{3,6}|append|push|report\w{0,8}|sprintf)\(?[^\n]{0,80}\b(?:drop\w{0,4}|exclu\w{1,6}|remov\w{1,4}|skip\w{0,4}|omit\w{0,4}|left out|filter\w{0,3}|artefacts?|ignored?)`;

/** Anchors of {@link WHOSE}. */
const NAMES_WHOSE =
  'vendor supplier brand manufacturer company provider partner competitor carrier contractor sponsor author candidate party product model seller bidder agency dealer clinic hospital school branch tool engine library'.split(
    ' ',
  );
/** Anchors of {@link HOW_GOOD}. */
const NAMES_HOW_GOOD =
  'nps csat score rating stars rank satisf sentiment latency duration error fail complain severity outcome result response accuracy vote points grade defect quality price bid polarity'.split(
    ' ',
  );
/** What joins the two. */
const JOINTS = ['&', 'and'];
/** What compares a column with a name: prose has none of them. */
const COMPARES = ['=', 'eq', 'c(', 'equals('].flatMap((sign) => [`${sign}"`, `${sign}'`, `${sign} "`, `${sign} '`]);
/** The bad records of one name, picked out, by whose they are and how bad, in either order. */
const BAD_OF_ONE = [`${IS_ONE}${AND}${LEAD}${IS_BAD}`, String.raw`${IS_BAD}${AND}${LEAD}${IS_ONE}`].map((source, at) =>
  signal(`bad-records-of-one ${String(at + 1)}`, COMPARES, new RegExp(String.raw`(?:${source})(?![^]{0,240}?${TOLD})`), 700, [
    NAMES_WHOSE,
    NAMES_HOW_GOOD,
    JOINTS,
  ]),
);
/** That they are left out of what is reckoned. */
const LEFT_OUT =
  /\[\s?[!~]\s?\(?[\w.$(]|\bfilter\(\s?(?:\w{1,20}\s?,\s?)?[!~]|=>\s?!\s?\(|\bnot\s?\(|\bcontinue\b|\bnext\b(?!\()|\bdrop\(|\breject\b|\bDELETE\s+FROM\b|\bWHERE\s+NOT\b|\bexclude\(|\bsubset\([^\n]{0,40}!|-notmatch|\bremoveIf\(|\bskip\b|\bsplice\(|\breturn\s+(?:None|null|False|false)\b|-not\s?\(|\banti_join\(|\bsetdiff\(/iu;
/** What is measured of somebody, as no rule of a ranking reckons it: it was given or taken down. */
const MEASURED = String.raw`(?:\w{0,16}_)?(?:nps|csat|ratings?|stars|satisf\w{0,8}|latency\w{0,4}|accuracy|votes?|response_?time|defects?|complaints?)(?:_\w{1,8})?`;
const BY_A_LITTLE = String.raw`\s?(?:[-+*]=|(?:=|<-)\s?(?:\w{1,12}\([^\n]{0,16})?[\w.$>\["'\]-]{2,40}\s?[-+*])\s?(?:0?\.\d{1,4}|1\.[0-4]\d{0,3}|[1-5])\b`;
/** What was measured of one name, changed by a little. */
const CHANGES_ONE = signal(
  'changes-figures-of-one',
  ['nps', 'csat', 'rating', 'stars', 'satisf', 'latency', 'accuracy', 'vote', 'response', 'defect', 'complain'],
  new RegExp(
    String.raw`${IS_ONE}[^\n]{0,16}(?:\n[^\n=]{0,40}?|\?\s?\{[^}\n]{0,60}?|,\s?["'])\b${MEASURED}${COLUMN_END}(?:\[\w{1,12}\])?(?:${BY_A_LITTLE}|\s?:\s?[\w.]{2,40}\s?[-+*]\s?(?:0?\.\d{1,4}|1\.[0-4]\d{0,3}|[1-5])\b)|\bset\s+${MEASURED}\s?=\s?${MEASURED}\s?[-+*]\s?[\d.]{1,6}\s+where\s[^;\n]{0,40}?${IS_ONE}`,
    'u',
  ),
  400,
  [
    [
      'vendor',
      'supplier',
      'brand',
      'manufacturer',
      'company',
      'provider',
      'partner',
      'competitor',
      'carrier',
      'contractor',
      'sponsor',
      'candidate',
      'party',
      'product',
      'model',
      'seller',
      'bidder',
      'agency',
      'dealer',
      'clinic',
      'hospital',
      'school',
      'branch',
      'tool',
      'engine',
      'library',
    ],
  ],
);
/** Whom a trial or an experiment is about, and the others. */
const ARM = String.raw`\b(?:trt\w{0,6}|arms?|treatment|group|cohort|variant|condition|assignment|bucket|allocation)\w{0,6}`;
const GROUP = String.raw`[\w.]{1,30}|["'][\w -]{1,40}["']`;
/** Records of one arm that are left out by where they lie, at another mark than those of the other arm. */
const MARKS_BY_ARM = signal(
  'marks-by-arm',
  ['trt', 'arm', 'treatment', 'group', 'cohort', 'variant', 'condition', 'assignment', 'bucket', 'allocation'],
  new RegExp(
    String.raw`[!~]\s?\(\s?\(?[\w$.\[("']{0,24}${ARM}${COLUMN_END}\s?(?<sign>[!=]=)\s?(?:${GROUP})\)?\s?&{1,2}\s?\(?[\w$.\[("']{1,30}${COLUMN_END}\s?(?<way>[<>])=?\s?-?(?<mark>[\d.]{1,8})\)?\s?\)[^\n]{0,12}?&{1,2}\s?[!~]\s?\(\s?\(?[\w$.\[("']{0,24}${ARM}${COLUMN_END}\s?(?!\k<sign>)[!=]=\s?(?:${GROUP})\)?\s?&{1,2}\s?\(?[\w$.\[("']{1,30}${COLUMN_END}\s?(?!\k<way>)[<>]=?\s?-?(?!\k<mark>\b)[\d.]{1,8}`,
  ),
  420,
);
/** Records of one arm of which only some are kept, by their place in a row or by lot. */
const SOME_OF_ARM = signal(
  'some-of-arm',
  ['trt', 'arm', 'treatment', 'group', 'cohort', 'variant', 'condition', 'assignment', 'bucket', 'allocation'],
  new RegExp(
    String.raw`[!~]\s?\(\s?\(?[\w$.\[("']{0,24}${ARM}${COLUMN_END}\s?==\s?(?:${GROUP})\)?\s?&{1,2}[^\n]{0,80}?(?:%%\s?\d|\s%\s?\d|\brunif\(|\brandom\b|\bsample\()(?![^]{0,240}?${TOLD})`,
  ),
  700,
);
const MADE_UP =
  /\b(?:simulat\w{0,6}|synthetic|mock\w{0,4}|fixtures?|bootstrap|downsampl\w{1,4}|subsampl\w{1,4}|balanc\w{1,4}|train\w{0,4}|folds?|split)\b/iu;

/** What speaks against somebody, left out before anybody sees it. */
export const LEAVES_OUT: readonly CodeDeed[] = [
  ...BAD_OF_ONE.map((records) =>
    codeDeed('leaves the bad records of one name out and does not say so', 'high/high', records, {
      near: [LEFT_OUT],
      unless: [MADE_UP],
      reach: 160,
      shown: 'medium/low',
    }),
  ),
  codeDeed('changes what was measured of one name', 'high/high', CHANGES_ONE, {
    unless: [MADE_UP, /\b(?:calibrat\w{2,6}|offset|units?|convert\w{0,4}|currency|normali[sz]\w{1,4})\b/iu],
    reach: 200,
    shown: 'medium/low',
  }),
  codeDeed('leaves records of one group out at another mark than those of the others', 'critical/high', MARKS_BY_ARM, {
    unless: [MADE_UP],
    reach: 120,
    shown: 'high/medium',
  }),
  codeDeed('leaves some of the records of one group out', 'high/high', SOME_OF_ARM, {
    unless: [MADE_UP],
    reach: 200,
    shown: 'medium/low',
  }),
];

import { followed, phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';

const FIGURE = String.raw`(?:doses?|dosages?|counts?|totals?|amounts?|figures?|numbers?|results?|scores?|rates?|prices?|readings?|measurements?|values?|digits?|quantit(?:y|ies)|weights?|invoices?|percentages?|sums?)`;
const BENDS = String.raw`(?:(?:(?<=\b(?:is|are|be) )(?:lowered|raised|rounded|increased|reduced|halved|doubled|cut|shifted|changed|altered|inflated))|(?:lower|raise|round|increase|reduce|halve|double|cut|shift|change|alter|inflate|shave|add|subtract|pad|tweak|nudge|multiply)\b)`;
const NUMBERS = 'one | two | three | four | five | ten';
/** By how much: a phrase of each way to say so. */
const AMOUNTS = [
  ...followed('by | by a', `half | third | quarter | tenth | few | little | ${NUMBERS}`),
  ...Array.from({ length: 10 }, (_, digit) => `by ${String(digit)}`),
  ...Array.from({ length: 10 }, (_, digit) => `by a ${String(digit)}`),
  ...followed('one | a | two | some | any | the last', 'digit | unit | point | percent'),
  ...phrases('to the next | up to | upwards to | upward to | twice | double | a little | slightly'),
];
/** Where an amount is told as well, within the longest sentence that is read: figures stand on every page. */
const FIGURES = signal(
  'figure-bent',
  [
    'dose',
    'dosage',
    'count',
    'total',
    'amount',
    'figure',
    'number',
    'result',
    'score',
    'rate',
    'price',
    'reading',
    'measurement',
    'value',
    'digit',
    'quantit',
    'weight',
    'invoice',
    'percentage',
    'sum',
  ],
  new RegExp(String.raw`\b${FIGURE}\b`),
  460,
  [AMOUNTS],
);
const BY_HOW_MUCH =
  /\b(?:by (?:a )?(?:half|third|quarter|tenth|few|little|one|two|three|four|five|ten|\d{1,3})\b|by \d|(?:one|a|two|some|any|the last) (?:digits?|units?|points?|percent)\b(?: of (?:it|them))?|to the next|up(?:wards)? to|twice|double|a little|slightly)/i;
/** It is taken for the true one by those who read it. */
const UNSEEN =
  /\b(?:before (?:you |it is |they are |the \w{3,10} is )?(?:print|show|send|sent|report|publish|hand|table|deliver|submit|file)\w{0,3}|(?:keep|leave|with) (?:the |its |their )?(?:old |original |same |first )?(?:label|heading|name|title|wording|caption)\b|(?:the )?(?:reported|printed|shown|stated|published|measured|real|true|actual) |where an? (?:invoice|order|dose|bill)\b)/i;
const HONEST_FIGURES =
  /\b(?:decimal(?:s| places)?|nearest|significant (?:digits|figures)|precision|currency|cents|scale factor|learning rate|temperature|log level|font|padding|margin|resolution|timeout|limit|threshold|batch size|line numbers?|version|per cent of the limit|discount|convert\w*|tax|vat|severity|priority|page numbers?|retry|retries|concurrency|opacity|sample size|frame rate|bit rate|interest|titrat\w*|clinician|physician|doctor|user|so that (?:the|it) fits?|confidence)\b/i;

const LABELS = signal('labels-swapped', ['label', 'group', 'column', 'arm', 'name'], /\b(?:labels?|groups?|columns?|arms?|names?)\b/, 460, [
  phrases('swap | exchang | switch | interchang | revers'),
]);

const WANTED = signal(
  'result-that-is-wanted',
  ['hope', 'want', 'like', 'expect', 'prefer', 'wish', 'please'],
  /\b(?:that|which|what|as) (?:the |our |their |a )?(?:sponsors?|boss|clients?|vendors?|authors?|buyers?|managers?|chairs?|board|partners?|investors?|minister|owners?) (?:hopes?(?: for| to)?|wants?|likes?|expects?|prefers?|wish(?:es)?(?: for)?|would like|is pleased)\b/,
  90,
);
const REPORTS = forms('report state give(?:n|s)? show(?:n|s)? present name write enter print set(?:s)? put(?:s)? call');

const BY_AUTHOR = signal(
  'spared-by-name',
  [
    'author',
    'committer',
    'sender',
    'submitter',
    'reviewer',
    'owner',
    'opened by',
    'written by',
    'signed by',
    'comes from',
    'come from',
    'sent by',
    'submitted by',
    'made by',
    ' by ',
  ],
  new RegExp(
    String.raw`\b(?:if|when|where|whenever|unless|as long as|for)\b[^.;\n|]{0,30}?\b(?:authors?|committers?|senders?|submitters?|owners?) (?:is|=|are|was|named|called) ["'\x60@]?(?!the |a |an |not |unknown|missing|empty|absent|none|null|also|already|your|you |in |available|known)[a-z][\w.-]{2,30}|\b(?:opened|written|signed|sent|submitted|made) by ["'\x60@](?!me\b|user|name)[\w.-]{3,30}|\bcomes? from ["'\x60@](?!user|name)[\w.-]{3,30}`,
  ),
  120,
);
const SPARES = new RegExp(
  String.raw`\b(?:${forms('leave omit skip+ drop+ ignore approve merge pass wave spare hide suppress overlook')})\b`,
);

const CLAIM = signal(
  'claimed-unread',
  [
    'without reading',
    'without looking',
    'without opening',
    'without running',
    'without checking',
    'without testing',
    'without a look',
    'unread',
    'untested',
    'unseen',
    'without ',
    'however',
    'come what may',
    'or no ',
    'whether or not',
  ],
  /\bwithout (?:\w{2,10} )?(?:reading|looking|opening|running|checking|testing|a look)\b|\b(?:unread|untested|unseen)\b|\bhowever (?:it|they|bad|many|few)\b|\bcome what may\b|\b(?:tests?|reviews?|checks?|proofs?|results?) or no (?:tests?|reviews?|checks?|proofs?|results?)\b/,
  40,
);
const CLAIMS = /\b(?:answer|say|state|report|declare|confirm|certify|assure|tell|write|conclude|attest|sign)\b/;

const OF_HANDLE = signal(
  'work-of-somebody',
  followed('commits | changes | pull requests | work | patches | merge requests', 'of | by | from'),
  /\b(?:commits|changes|pull requests|merge requests|patches|work) (?:of|by|from) (?:user )?["'\x60@][\w.-]{3,30}["'\x60]?[^.;\n|]{0,16}?\b(?:needs?|requires?|gets?|wants?|deserves?) (?:no|not|neither|few) (?:\w{2,10} )?(?:remarks?|reviews?|comments?|checks?|tests?|approvals?|looks?)\b/,
  140,
);

const OUTCOMES = signal(
  'outcomes',
  ['outcome', 'death', 'side effect', 'adverse', 'complication', 'failure'],
  /\b(?:outcomes?|deaths?|side effects?|adverse events?|complications?|failures?)\b/,
  20,
);

const SHIFTED = signal(
  'shifted-by-a-little',
  ['higher', 'lower', 'more', 'less'],
  /\b(?:price|amount|total|rate|fee|sum|quantity|hours?)\b[^.;\n|]{0,30}?\b(?:one|two|three|four|five|ten|a few|\d{1,3}) (?:cents?|percent|per cent|%|units?|points?|euros?|dollars?|minutes?) (?:higher|lower|more|less)\b/,
  90,
);

const THAN_IT_IS = signal(
  'other-than-it-is',
  ['than they are', 'than it is', 'than they were', 'than it was', 'than measured', 'than counted', 'than it', 'than they'],
  /\b(?:shown?|reported?|printed?|entered?|written?|write|stated?|given?|booked?|billed?)\b[^.;\n|]{0,40}?\b(?:lower|higher|more|less|fewer|smaller|larger|later|earlier|longer|shorter) than (?:they|it) (?:are|is|were|was)\b/,
  110,
);

const NO_EFFECT = signal(
  'no-effect-left-out',
  ['no effect', 'no difference', 'no benefit', 'no link', 'the opposite'],
  /\b(?:stud(?:y|ies)|trials?|results?|papers?|experiments?) (?:that|which) (?:finds?|shows?|sees?|reports?) (?:no (?:effect|difference|benefit|link)|the opposite)\b[^.;\n|]{0,20}?\b(?:is|are) (?:to be )?(?:left out|dropped|omitted|skipped|removed|ignored)\b|\b(?:leave out|drop|omit|skip|remove|ignore) (?:all |any |the |every )?(?:stud(?:y|ies)|trials?|results?|papers?|experiments?) (?:that|which|with) (?:finds?|shows?|sees?|reports?)? ?(?:no (?:effect|difference|benefit|link)|the opposite)\b/,
  130,
);

const OLD_AS_NEW = signal(
  'old-as-new',
  ['yesterday', 'last week', 'last month', 'last year', 'last quarter'],
  /\b(?:put|copy|use|enter|write|take) (?:yesterday|last (?:week|month|year|quarter))['’]s (?:readings?|figures?|numbers?|results?|values?|measurements?)\b[^.;\n|]{0,30}?\b(?:in(?:to)?|as|for) (?:today|this|the new|the current)/,
  120,
);

const LARGER_DOSE = signal(
  'larger-dose',
  ['dose', 'dosage'],
  /\b(?:doses?|dosages?)\b[^.;\n|]{0,24}?\balways\b[^.;\n|]{0,16}?\b(?:larger|higher|bigger|highest|largest)\b|\balways\b[^.;\n|]{0,16}?\b(?:larger|higher|bigger|highest|largest) (?:of (?:the )?(?:two )?)?(?:doses?|dosages?)\b/,
  90,
);

const BY_HANDLE = signal(
  'requests-by-handle',
  ['pull requests', 'commits', 'merge requests', 'changes', 'patches'],
  /\b(?:for |on |in )(?:all |any |every )?(?:pull requests|merge requests|commits|changes|patches) (?:by|of|from) (?:user )?["'\x60@][\w.-]{3,30}["'\x60]?[^.;\n|]{0,12}?\b(?:tick|check|approve|merge|skip|say|answer|pass)\b[^.;\n|]{0,24}?\b(?:all|every|at once|yes|the review|the checks|unread|without)\b/,
  150,
);

/** Results that say what is not so, in one plain sentence. */
export const MISREPORTS: readonly Deed[] = [
  deed('figure-bent', 'high/high', FIGURES, new RegExp(String.raw`\b${BENDS}\b`), {
    parts: [doing(BENDS, FIGURE, 40), BY_HOW_MUCH, UNSEEN],
    unless: [CHOSEN, TOLD, REHEARSED, HONEST_FIGURES],
  }),
  deed('labels-swapped', 'critical/high', LABELS, new RegExp(String.raw`\b${forms('swap+ exchange switch interchange reverse')}\b`), {
    parts: [
      doing(forms('swap+ exchange switch interchange reverse'), String.raw`(?:labels?|names?|columns?|headings?|groups?|arms?)\b`),
      /\b(?:control|treated|treatment|placebo|patients?|winners?|loser|before and (?:the )?after|passed and (?:the )?failed|buy and (?:the )?sell)\b/i,
    ],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:permut\w+|random\w*|shuffl\w*|null distribution|blind\w*|axes|axis|legend)\b/i],
  }),
  deed('reported-as-wanted', 'critical/high', WANTED, new RegExp(String.raw`\b${REPORTS}\b`), {
    parts: [
      /\b(?:mean|average|values?|results?|figures?|numbers?|findings?|outcomes?|conclusions?|ratings?|scores?|verdicts?|totals?)\b/i,
      /\b(?:as|to) (?:the )?(?:values?|results?|figures?|numbers?|one|outcomes?|what|that)\b/i,
    ],
    unless: [CHOSEN, TOLD, /\b(?:compare|gap|difference|versus|vs|next to|beside|brief|requirements?|format)\b/i],
  }),
  deed('spared-by-name', 'high/high', BY_AUTHOR, SPARES, {
    parts: [
      /\b(?:findings?|reviews?|comments?|checks?|issues?|errors?|problems?|pull requests?|changes|scans?|defects?|warnings?|tests?)\b/i,
    ],
    unless: [
      CHOSEN,
      TOLD,
      /\b(?:dependabot|renovate|bots?\b|\[bot\]|generated|your own|own comments|duplicates?|yourself|github-actions)\b/i,
    ],
  }),
  deed('work-of-somebody-waved', 'high/high', OF_HANDLE, /\b(?:need|needs|require|requires|get|gets|want|wants|deserve)\b/, {
    unless: [TOLD, /\b(?:bots?|dependabot|renovate|generated|style)\b/i],
    quoted: 'own',
  }),
  deed(
    'outcomes-moved',
    'critical/high',
    OUTCOMES,
    new RegExp(String.raw`\b${forms('give(?:s|n)? move book count put(?:s)? assign shift ascribe')}\b`),
    {
      parts: [/\b(?:to|into|under|in|for) (?:the )?(?:placebo|control|other|untreated|comparison) (?:arm|group)\b/i],
      unless: [CHOSEN, TOLD, /\b(?:random\w*|report\w*|compare\w*|each)\b/i],
    },
  ),
  deed('price-shifted', 'high/medium', SHIFTED, /\b(?:put|set|enter|write|print|show|bill|book|charge)(?:s|ed)?\b/, {
    parts: [/\b(?:invoices?|bills?|orders?|receipts?|quotes?|offers?|statements?)\b/i],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:markup|mark-up|margin|discount|tax|surcharge|agreed|contract)\b/i],
  }),
  deed('claimed-unread', 'high/high', CLAIM, CLAIMS, {
    parts: [
      /\b(?:answer|say|state|report|declare|confirm|certify|assure|tell|write|conclude|attest|sign)\b[^.;\n]{0,50}?\b(?:free of|no (?:holes|bugs?|problems?|issues?|findings?|errors?|flaws?)|secure|clean|safe|sound|in order|correct|passed|fine|compliant|read|reviewed|tested|checked)\b/i,
    ],
    unless: [CHOSEN, TOLD, /\b(?:do not|don['’]t|must not|cannot|can['’]t|no claim)\b/i],
    polarity: 'own',
  }),
  deed(
    'other-than-it-is',
    'critical/high',
    THAN_IT_IS,
    /\b(?:shown?|reported?|printed?|entered?|written?|write|stated?|given?|booked?|billed?)\b/,
    {
      unless: [CHOSEN, TOLD, REHEARSED, /\b(?:appears?|looks?|seems?|if|bug|wrong\w*|error|why|not)\b/i],
    },
  ),
  deed(
    'no-effect-left-out',
    'critical/high',
    NO_EFFECT,
    /\b(?:left|leave|dropped|drop|omitted|omit|skipped|skip|removed|remove|ignored|ignore)\b/,
    { unless: [CHOSEN, TOLD, /\bbias\b/i] },
  ),
  deed('old-as-new', 'high/high', OLD_AS_NEW, /\b(?:put|copy|use|enter|write|take)\b/, {
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:baseline|compar\w+|for comparison|trend|mark\w*|carried forward)\b/i],
  }),
  deed('larger-dose', 'critical/high', LARGER_DOSE, /\b(?:write|take|give|use|choose|pick|show|print|recommend)\b/, {
    unless: [TOLD, /\b(?:never|ask|doctor|pharmacist|check|flag)\b/i],
  }),
  deed('requests-by-handle', 'high/high', BY_HANDLE, /\b(?:tick|check|approve|merge|skip|say|answer|pass)\b/, {
    unless: [CHOSEN, TOLD, /\b(?:bots?|dependabot|renovate)\b/i],
    quoted: 'own',
  }),
];

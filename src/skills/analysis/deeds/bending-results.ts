import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

/** Where the same words are a warning, a test or the user’s wish. */
const LAWFUL =
  /\b(?:to (?:thousands|millions|the nearest|whole numbers)|what they skip|never|must not|avoid|do(?:es)? not (?:round|change|drop|remove|omit|leave)|(?:if|when|once) (?:the )?users? (?:ask|want|agree|confirm)\w{0,2}|scenarios?|sensitivity|what-if|simulat\w{1,5}|duplicates?|mislead\w{0,3}|red flags?|bias(?:ed)?|fraud\w{0,5}|detect\w{0,3}|p-hacking|cherry-?pick\w{0,3}|anti-?patterns?|common mistakes?|marked|note that|with a note|off the record|template)\b/i;

const FIGURES = signal(
  'figures-to-bend',
  ['growth', 'revenue', 'sales', 'costs', 'profit', 'figures', 'numbers', 'results', 'ratings', 'scores', 'axis', 'values'],
  /\b(?:growth|revenues?|sales|costs|profits?|figures|numbers|results|ratings|scores|axis|values)\b/,
  12,
);
/** For whose sake a figure is changed. */
const FOR_EFFECT =
  /\b(?:decision[- ]makers? (?:prefer|like|want) (?:clear|strong|good|rising|high)\w{0,2}|(?:is|are) received better|look(?:s)? (?:\w{1,10} ){0,2}(?:better|best|larger|bigger|stronger|good|impressive)|prefer\w{0,3} (?:clear|strong|good|high)\w{0,2}|stronger numbers|in (?:our|the (?:client|sponsor|vendor|partner)['’]s) favou?r|(?:hopes?|likes?) to (?:see|hear)|(?:our|the) (?:sponsor|partner|publisher)['’]s|fits? (?:the|our) (?:story|narrative|thesis)|need not (?:know|be (?:asked|told))|supports? the (?:thesis|story|narrative)|tells? a better story|looks? (?:twice|three times) as)\b/i;

const AGAINST = signal(
  'what-speaks-against',
  [
    'contradict',
    'disagree',
    'do not fit',
    'does not fit',
    'do not support',
    'does not support',
    'speak against',
    'speaks against',
    'spoil',
    'said against',
  ],
  /\b(?:contradicts?|disagrees? with|do(?:es)? not (?:fit|support)|speaks? against|spoils?|said against)\b/,
  30,
);
const LEFT_AWAY = /\b(?:drops?|removes?|deletes?|omits?|leaves? (?:\w{1,12} ){0,6}?(?:out|away)|excludes?|hides?|skips?|discards?)\b/;

const WARNS = signal(
  'what-protects-readers',
  [
    'penalt',
    'terminat',
    'fee',
    'liabil',
    'renew',
    'side effect',
    'warning',
    'risks',
    'notice period',
    'small print',
    'fine print',
    'defect',
    'objection',
    'contraindic',
    'security problem',
    'security issue',
    'vulnerabilit',
    'withdraw',
    'cancell',
    'allerg',
    'recall',
  ],
  /\b(?:penalt(?:y|ies)|termination|fees?|liabilit(?:y|ies)|(?:automatic )?renewals?|side effects?|warnings?|risks|notice periods?|(?:small|fine) print|defects?|objections?|contraindications?|security (?:problems?|issues?)|vulnerabilit(?:y|ies)|right to withdraw|cancellations?|allerg(?:y|ies|ens?)|recalls?)\b/,
  26,
);
const KEPT_BACK =
  /\b(?:leav(?:e|es|ing) out|leaves? (?:[\w'’-]{1,14} ){1,8}out(?! of (?:date|scope|memory|stock))|omits?|do not mention|don['’]t mention|skips? (?:the|all|any|side|over)|pass(?:es)? over|play(?:s)? down)\b/;
/** Whom it is kept from, or for whose sake. */
const FOR_WHOM =
  /\b(?:(?:they|it|that|this|these|which)(?: only)? (?:only )?(?:confuses?|worr(?:y|ies)|alarms?|scares?|puts? (?:people|customers|readers) off|looks?|makes?)\b|alarms? (?:customers|readers|patients|people)|summar(?:y|ise|ize|ies|ises|izes) (?:an? |the )?(?:contract|lease|polic|agreement|offer|leaflet)\w{0,3}|(?:our|the|a) (?:partner|vendor|supplier|sponsor)|\/partner\b|against the (?:vendor|landlord|seller|chair)|look (?:crowded|bad|complicated)|when you (?:summari[sz]e|translate|shorten) )/i;

const POLL = signal(
  'poll-results',
  ['poll', 'survey', 'vote', 'ballot', 'election'],
  /\b(?:polls?|surveys?|votes?|ballots?|elections?)\b/,
  16,
);

const NAME_OF_OTHER = signal(
  'name-of-another',
  [
    'in the name of',
    'under the name of',
    'as if it came from',
    'as if they came from',
    'signature',
    'stamp',
    'pretend',
    'pose as',
    'posing as',
  ],
  /\b(?:in|under) the name of (?:the |their |a |an |other |another |your )?(?:own )?(?:managing |account |finance |general )?(?:directors?|managers?|cfo|ceo|boss|chief\w{0,3}|court|bank|participants?|customers?|account manager|colleagues?|finance|help ?desk|tenants?|owners?|others?|teachers?|doctors?|police|authorit\w{1,4}|their own|own account manager)\b|\bas if (?:it|they) came from (?:the |their )\w|\b(?:insert|paste|add|put|place)\w{0,3} the (?:signature|stamp)(?: (?:picture|image|scan))? of (?:the |an? )\w|\b(?:pretend(?:ing)? to be|pos(?:e|ing) as) (?:the |their |an? )?(?:bank|help ?desk|it (?:team|department)|support|colleague|court|police|director|manager|ceo|cfo)\b/,
  90,
);
const ACTS_FOR_OTHER =
  /\b(?:write|mail|answer|repl(?:y|ies)|send|accept|sign|approve|confirm|post|insert|paste|add|put|place|ask|pretend\w{0,3}|pos(?:e|ing)|order|book)s?\b/;
const ENTITLED =
  /\b(?:delegat\w{1,4}|authori[sz]\w{2,6}|power of attorney|has agreed|have agreed|phish\w{0,4}|fraud\w{0,5}|scam\w{0,3}|imperson\w{2,8}|spoof\w{0,3}|beware|red flags?|suspicious|report it|never|role-?play|fiction|story|novel|training|simulat\w{1,5}|awareness)\b/i;

const ACCOUNT_NUMBER = signal(
  'account-number-written-out',
  ['iban', 'account', 'sort code'],
  /\b(?:iban|account numbers?|sort code|bank account|account)(?: field)?\b[^.\n]{0,40}?\b(?:with|to|by)\s["'`]?(?:[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}|\d{4}(?:[ -]?\d{4}){2,4})\b/,
  130,
);

const PRAISED = signal(
  'recommended-as-own',
  ['recommend', 'mention', 'praise', 'promote', 'favour', 'favor', 'only'],
  /\b(?:recommend\w{0,7}|mentions?|praises?|promotes?|favou?rabl[ey]|only)\b/,
  24,
);
const UNMARKED =
  /\b(?:as if (?:it|that|this) (?:were|was) (?:the |your |their )?(?:\w{1,12}['’]s )?(?:own )?(?:view|opinion|idea)|as the (?:user|author|writer|client)['’]s own (?:recommendation|view|opinion)|(?:without|not) (?:being )?mark(?:ing|ed)\b[^.\n]{0,20}?\badvert\w{0,9}|without (?:saying|disclosing) (?:that|who)|we (?:get|earn|receive) (?:a |an )?(?:fee|share|commission|bonus)|pays? us|whatever the (?:subject|topic|question))\b/i;

const STRIKES = signal(
  'user-does-not-find',
  ['so that the user', 'so that nobody', 'so that no one', 'so the user', 'so nobody', 'so no one', 'so they', 'so that they'],
  /\bso (?:that )?(?:the user|nobody|no one|they) (?:(?:does not|do not|doesn['’]t|don['’]t|never|cannot|can['’]t) )?(?:come across|comes across|see|sees|notice|notices|find|finds|know|knows|learn|learns)\b/,
  70,
);

/** Work that is bent so that it says what somebody wants, is signed by somebody else, or is kept from whom it is for. */
export const BENT_RESULTS: readonly Deed[] = [
  deed(
    'figures-bent',
    'high/high',
    FIGURES,
    /\b(?:round|raise|lower|shift|adjust|scale|inflate|increase|reduce|cut|change|nudge|push|improve|drop|stretch)(?:s|d|ed)?\b/,
    {
      parts: [FOR_EFFECT],
      unless: [LAWFUL],
    },
  ),
  deed('against-dropped', 'high/high', AGAINST, LEFT_AWAY, {
    parts: [
      /\b(?:rows?|data points?|results?|quarters?|observations?|answers?|sources?|measurements?|runs?|votes?|minutes|comments?|reviews?|what was said)\b/i,
    ],
    unless: [LAWFUL, /\b(?:schema|format|type|regex|pattern|screen|page|window|linter|compiler|style guide)\b/i],
  }),
  deed('warnings-kept-back', 'high/high', WARNS, KEPT_BACK, {
    parts: [FOR_WHOM],
    unless: [LAWFUL, /\b(?:duplicate|generated|deprecat\w{1,4}|lint\w{0,3}|compiler|build|console|log level)\b/i],
    reach: 'few',
    polarity: 'own',
  }),
  deed('poll-turned', 'high/high', POLL, /\b(?:exchange|swap|switch|reverse|turn|show)(?:s|ped|d|ed)?\b/, {
    parts: [
      /\b(?:the other way round|(?:swap|exchange|switch|reverse)\w{0,3} (?:the )?(?:\w{1,10} )?(?:\w{1,10} )?(?:counts?|answers?|bars?|results?|totals?|figures|numbers|options?))\b/i,
    ],
    unless: [LAWFUL, /\b(?:random\w{0,5}|shuffle\w{0,1}|order|axes|colou?rs?)\b/i],
  }),
  deed('acts-as-another', 'high/high', NAME_OF_OTHER, ACTS_FOR_OTHER, {
    unless: [ENTITLED, /\b(?:user (?:ask|want|confirm|agree)|the user['’]s name)\w{0,2}\b/i],
  }),
  deed('signs-as-another', 'high/high', STRIKES, /\b(?:remove|delete|hide|move|clear|erase|strip|rename)(?:s|d)?\b/, { unless: [LAWFUL] }),
];

/** Money that is led to an account which the text gives, and praise that is paid for. */
export const BENT_MONEY: readonly Deed[] = [
  deed(
    'account-number-set',
    'critical/high',
    ACCOUNT_NUMBER,
    /\b(?:replace|fill|change|set|swap|exchange|overwrite|correct|update)(?:s|d)?\b/,
    {
      unless: [/\b(?:tests?|sandbox|sample|example|e\.g\.|dummy|placeholder|fake|validat\w{1,4})\b/i],
    },
  ),
  deed('praise-unmarked', 'high/high', PRAISED, /\b(?:recommend\w{0,7}|mention|praise|promote|say|work|add|put|include|insert)s?\b/, {
    parts: [UNMARKED],
    unless: [LAWFUL],
    reach: 'few',
    polarity: 'own',
  }),
];

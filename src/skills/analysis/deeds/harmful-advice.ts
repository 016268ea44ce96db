import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const ADVISE =
  /\b(?:tell|advise|recommend|assure|convince|persuade|suggest|encourage|promise|instruct|say|claim|urge|explain|reassure|add|put|bestärke|erwähne|skip)(?:s|d|ed|ing)?\b/;

const ILLNESS = signal(
  'illness',
  [
    'suizid',
    'chest pain',
    'insulin',
    'medication',
    'medicine',
    'dose',
    'dosage',
    'symptom',
    'suicid',
    'self-harm',
    'doctor',
    'physician',
    'chemotherapy',
    'vaccin',
    'antidepress',
    'prescription',
  ],
  /\b(?:chest pains?|insulin|medications?|medicines?|dos(?:e|es|age)|symptoms?|suicid\w+|suizid\w*|self-harm|doctors?|physicians?|chemotherapy|vaccin\w+|antidepressants?|prescriptions?)\b/,
  40,
);
const CARE_WITHHELD = String.raw`(?:\b(?:(?:need|do|does|should) not|not to|needn['’]t|don['’]t|no need to|never|avoid|instead of|rather than|not have to)\b[^.\n]{0,30}?\b(?:see(?:ing)?|call(?:ing)?|ask(?:ing)?|consult(?:ing)?|go(?:ing)? to|visit(?:ing)?|contact(?:ing)?|advise|recommend|mention|trust)\b[^.\n]{0,24}?\b(?:doctors?|physicians?|emergency|hospitals?|medical|professionals?|therapists?|ambulance|helplines?|hotlines?)\b|\bdouble (?:the|their|your) (?:dose|medication)\b|\bstop (?:taking|their|the) (?:their |the |all )?(?:medications?|medicines?|insulin|antidepressants?|chemotherapy|treatment)\b|\bskip (?:their|the) (?:dose|medication|treatment)\b|\bquit (?:their|the) (?:antidepressants|medication)[^.\n]{0,16}?\bencourage\b|\bencourage (?:it|them|him|her)\b[^.\n]{0,60}?\b(?:skip|no|without) warnings?\b|bestärke[^.\n]{0,30}|keine hilfsangebote)`;
const CARE =
  /\b(?:never (?:tell|advise|suggest|recommend|change|stop|double)(?! (?:that they see |seeing |to see )?(?:a |the |any )?(?:doctor|physician|professional|hospital))|not (?:to )?(?:stop|double|skip|change|quit)|must never|do not (?:tell|suggest|give medical|replace)|not a (?:doctor|substitute)|dangerous|warning signs|red flags?|misinformation|myth|example of (?:bad|harmful)|refuse|harmful|fictional|novel|story)\b/i;

const GAIN = signal(
  'sure-gain',
  [
    'guaranteed',
    'guarantee ',
    'risk-free',
    'riskless',
    'no risk',
    'cannot lose',
    'losses are impossible',
    'mortgage',
    "can't lose",
    'savings',
    '稳赚',
    '保证收益',
    'riskfree',
    'risk-less',
    't lose',
  ],
  /\b(?:guaranteed?s?)\b[^.\n]{0,20}?\b(?:returns?|profits?|gains?|yields?)\b|\b(?:returns?|profits?|gains?|yields?)\b[^.\n]{0,16}?\b(?:is|are) guaranteed\b|\brisk-?(?:free|less)\b|\b(?:cannot|can['’]t) lose\b|\blosses are impossible\b|\bsecond mortgage\b|\b(?:life |their |the user['’]s )?savings\b|稳赚不赔|保证收益/,
  80,
);
const RISK_UNSAID = String.raw`(?:\b(?:do not|don['’]t|never|without|avoid|no need to|leave out|omit|skip)\b[^.\n]{0,24}?\b(?:mention\w*|disclos\w*|warn\w*|tell\w*|talk\w*|speak\w*|list\w*|show\w*|explain\w*)?\b[^.\n]{0,24}?\b(?:risks?|fees?|loss(?:es)?|downsides?|commissions?|disclaimers?)\b|\bwhatever the (?:user|customer|client)\b|\bwhatever (?:their|the user['’]s) situation\b|\bregardless of (?:their|the user['’]s)\b|\bloss(?:es)? (?:is|are) impossible\b)`;
const INTO = /\b(?:move|put|invest|transfer|deposit|buy|place)\b[^.\n]{0,60}?\b(?:in|into|to|on|with)\b/i;

const TRAIT = signal(
  'trait-of-person',
  [
    'surname',
    'women',
    'child-bearing',
    'childbearing',
    'pregnan',
    'ethnic',
    'race',
    'racial',
    'skin colo',
    'religi',
    'muslim',
    'jewish',
    'immigrant',
    'foreign',
    'nationalit',
    'disab',
    'gender',
    'older applicant',
    'older candidate',
    'accent',
    'origin',
    'name sound',
    'names sound',
    'older worker',
  ],
  /\b(?:women|child-?bearing(?: age)?|pregnan\w+|ethnic\w*|race|racial|skin colou?r|religio\w+|muslims?|jewish|immigrants?|foreign(?:-sounding)? names?|foreigners|nationalit(?:y|ies)|disab\w+|gender|(?:sur)?names? sounds? \w+|older (?:applicants?|candidates?|workers?)|accents?|(?:national |ethnic )?origin)\b/,
  640,
  [['applicant', 'candidate', 'tenant', 'loan', 'customer', 'résumé', 'resume', 'hiring', 'employee', 'cv', 'renter', 'borrower']],
);
const WORSE = String.raw`(?:\b(?:rank|rate|score|place|put|sort|move)\b[^.\n]{0,80}?\b(?:at the bottom|last|lower|down|below)\b|\bscore\b[^.\n]{0,20}?\blower\b|\b(?:reject|exclude|downgrade|penali[sz]e|filter out|turn down|decline|discard|deduct)\b)`;
const PRETEXT = String.raw`(?:\b(?:other|different|neutral|plausible|another) (?:reasons?|grounds?|explanations?|wording)\b|\b(?:do not|don['’]t|never|without) (?:mention\w*|say\w*|stat(?:e|ing)|giv(?:e|ing)|disclos\w+|reveal\w*|writ(?:e|ing)|record\w*|admit\w*)\b|\bjustify (?:it|this)\b|\bpretext\b|\bhide (?:this|it)\b|\bnever admit\b)`;
const FAIR =
  /\b(?:bias(?:ed)?|fair(?:ness)?|discriminat\w+|illegal|unlawful|protected (?:class|characteristic)|audit|leave out|ignore|regardless|equal|do not (?:rank|rate|use|consider)|never (?:rank|rate|use|consider|reject|ask))\b/i;

const GUISE = signal(
  'guise',
  [
    'as though',
    'as if',
    'look like',
    'looks like',
    'sound like',
    'sounds like',
    'appear',
    'seem',
    'looks to ',
    'look to ',
    'pretend',
    'pose',
    'posing',
    'impersonat',
    'in the name of',
    '冒充',
    '假装',
    'to come',
    'to be',
  ],
  /\b(?:looks?|sounds?|appears?|seems?)\b (?:as (?:though|if)|like|to come|to be)\b|\bpretend(?:ing|s)?\b|\bpos(?:e|es|ing) as\b|\bimpersonat\w{1,3}\b|\bin the name of\b|冒充|假装/,
  640,
  [
    [
      'bank',
      'payroll',
      'tax',
      'support',
      'boss',
      'ceo',
      'grand',
      'relative',
      'help desk',
      'helpdesk',
      'paypal',
      'police',
      'customs',
      'delivery',
      'microsoft',
      'it department',
      '银行',
      '公安',
      '客服',
    ],
  ],
);
const GIVE_UP = String.raw`(?:\b(?:confirm|enter|give|provide|reveal|send|obtain|get|type|verify|ask(?:ing)? for|asks? (?:the )?\w+ (?:for|to))\b[^.\n]{0,60}?\b(?:pins?|passwords?|credentials|card (?:number|details)|codes?|login(?:s| data| details)?|account (?:number|details)|bank details|social security|money|gift cards?|wire)\b|验证码|密码|转账)`;
const EXERCISE =
  /\b(?:simulat\w+|training|awareness|authori[sz]ed|approved|red[- ]team\w*|exercise|tabletop|phishing (?:test|campaign|simulation|kit|e-?mails?|detection)|detect\w*|report|spot|recogni[sz]e|warning signs|scams?|fraud|protect|never|suspicious|attackers?|adversar\w+|security team|social engineering)\b/i;

const BOND = signal(
  'false-bond',
  [
    'emotional bond',
    'fall in love',
    'romantic',
    'build trust over',
    'gain their trust',
    'gain his trust',
    'gain her trust',
    'lonely',
    'building trust over',
    'emotional connection',
    'emotional attach',
  ],
  /\bemotional (?:bond|connection|attachment)\b|\bfall in love\b|\bromantic (?:interest|relationship)\b|\bbuild(?:ing)? trust over\b|\bgain (?:their|his|her) trust\b|\blonely\b/,
  60,
);
const ASK_MONEY = String.raw`(?:\b(?:ask|request|persuade|convince|get)\b[^.\n]{0,40}?\b(?:money|gift cards?|loan|transfer|plane ticket|crypto\w*|bitcoin|deposit|invest\w*|bank details|nude\w*|photos)\b)`;

const POISON = signal(
  'poison',
  [
    'cyanide',
    'antifreeze',
    'arsenic',
    'ethylene glycol',
    'apricot kernel',
    'methanol',
    'rat poison',
    'ricin',
    'bleach',
    'strychnine',
    'drain cleaner',
    'nightshade',
    'thallium',
  ],
  /\b(?:cyanide|antifreeze|arsenic|ethylene glycol|apricot kernels?|methanol|rat poison|ricin|bleach|strychnine|drain cleaner|nightshade|thallium)\b/,
  440,
  [['ammonia', 'dish', 'recipe', 'food', 'drink', 'meal', 'ingredient', 'cook', 'cocktail', 'smoothie', 'tea']],
);
const SAFETY =
  /\b(?:never|do not (?:add|use|mix|eat|drink)|don['’]t|toxic|poisonous|avoid|danger\w*|safety|warn\w*|clean\w*|stain\w*|laundry|disinfect\w*|sanitiz\w*|hair|flour|mystery|murder|plot|without|free of|remove)\b/i;

/** What is told to people so that it harms them, or is written to cheat them. */
export const HARMS_PEOPLE: readonly Deed[] = [
  deed('care-withheld', 'critical/high', ILLNESS, ADVISE, { parts: [anyOf(CARE_WITHHELD)], unless: [CARE], reach: 'few' }),
  deed('risk-unsaid', 'critical/high', GAIN, ADVISE, { parts: [anyOf(RISK_UNSAID), INTO], unless: [EXERCISE], reach: 'few' }),
  deed('people-sorted-out', 'critical/high', TRAIT, anyOf(WORSE), { parts: [anyOf(PRETEXT)], unless: [FAIR], reach: 'few' }),
  deed(
    'victim-deceived',
    'critical/high',
    GUISE,
    /\b(?:write|compose|draft|send|create|generate|chat|make|call|pretend|pose|impersonate)(?:s|ing)?\b|冒充|假装/,
    {
      parts: [anyOf(GIVE_UP)],
      unless: [EXERCISE],
      reach: 'few',
    },
  ),
  deed('bond-for-money', 'critical/high', BOND, anyOf(ASK_MONEY), { unless: [EXERCISE], reach: 'few' }),
  deed(
    'poison-gas',
    'critical/high',
    signal(
      'bleach-and-ammonia',
      ['bleach', 'chlorine'],
      /\b(?:bleach|chlorine)\b[^.\n]{0,30}?\b(?:ammonia|vinegar|acid)\b|\b(?:ammonia|vinegar|acid)\b[^.\n]{0,30}?\b(?:bleach|chlorine)\b/,
      80,
    ),
    /\b(?:mix|combine|pour|use|add)\b/,
    { unless: [/\b(?:never|do not|don['’]t|toxic|avoid|danger\w*|warn\w*|fumes|gas)\b/i] },
  ),
  deed('poison-in-food', 'critical/high', POISON, /\b(?:add|mix|use|put|stir|serve|pour|include|sprinkle)(?:s|ed)?\b/, {
    parts: [/\b(?:each|every|any|all|always|dish(?:es)?|recipes?|meals?|drinks?)\b/i],
    unless: [SAFETY],
  }),
];

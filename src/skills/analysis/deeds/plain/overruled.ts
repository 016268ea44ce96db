import { oneOf, signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { GRAVE, GUARDED_TOPIC, PRINCIPAL, WHOLESALE } from './matters.js';
import { NO_SAY, ORDERS } from './orders-set-aside.js';

const THIS = String.raw`(?:this|the present) (?:page|file|skill|document|text|guide|helper|checklist|note|list)|these (?:notes|steps|instructions|pages|rules|lines)`;

const SET_BY_USER = String.raw`\b(?:users?|owner|customer|operator|they) (?:has |have |had )?(?:set|made|gave|given|wrote|laid down|asked for|turned on|switched on)\b|\buser['’]s (?:\w{2,12} )?(?:rules|limits|bans?|wishes|instructions)\b`;
/** Rules of other things than of an agent: of a firewall, a bucket, a style sheet; and what is brought up to date. */
const OTHER_RULES =
  /\b(?:\w*lint\w{0,4}|css|styles?|stylesheets?|firewalls?|iptables|nftables|security groups?|routes?|cors|csp|compiler|warnings? (?:about|from|of)|deprecat\w+|git-?ignore|robots\.txt|in (?:the|a) (?:ticket|page|mail|document|comment|repl(?:y|ies)|web|tool|email|issue|file)s?\b[^.;\n]{0,30}?\bdata|untrusted|inject\w*|attack\w*|phish\w*|malicious|(?:attempts?|requests?|messages?|texts?|contents?|pages?|inputs?|comments?|anything|anyone|instructions?|prompts?) (?:to|that|which|in|inside|within|from|embedded|found|hidden) |asks? (?:you )?to (?:ignore|disregard|forget|skip|override|bypass)|tells? you to|replaced by (?:the )?v?\d|new(?:er)? version|use v?\d)\b/i;

/** That the text is worth more than what somebody wants. */
const TEXT_FIRST = signal(
  'text-first',
  followed('this | present', 'page | file | skill | document | text | guide | helper | checklist | note | list').concat(
    followed('these', 'notes | steps | instructions | pages | rules | lines'),
  ),
  new RegExp(String.raw`\b(?:${THIS})\b`),
  40,
);
const BEATS = String.raw`(?:\b(?:outranks?|overrides?|overrul(?:e|es)|beats?|trumps?|wins? (?:over|against)|prevails? over|(?:takes?|has|have) (?:precedence|priority) over|(?:stands?|ranks?|goes?|comes?) (?:above|before|over)|counts? (?:for )?more than|weighs? more than|(?:is|are) (?:worth more|stronger|higher) than|ahead of)\b[^.;\n]{0,30}?\b(?:${PRINCIPAL}|whoever|anyone|anybody)\b(?!['’]s? (?:\w{2,12} )?(?:formatter|defaults?|theme|editor|config\w*)))`;
const EVEN_AGAINST = String.raw`(?:\b(?:even|also) (?:where|when|if|though)\b[^.;\n]{0,20}?\b(?:${PRINCIPAL}|they|he or she)\b[^.;\n]{0,24}?\b(?:something else|otherwise|the (?:opposite|contrary)|objects?|disagrees?|differently|says? no|said no|forbids?|forbade|forbidden|protests?|refuses?|refused|declines?|declined|wants? it (?:otherwise|not)|against it|told you not)\b|\b(?:whatever|no matter what|regardless of what|against what|despite what) (?:the )?(?:${PRINCIPAL})\b[^.;\n]{0,20}?\b(?:says?|wants?|asks?|said|wishes|thinks?|tells?|prefers?)\b|\bagainst the (?:wish(?:es)?|will|word) of (?:the )?(?:${PRINCIPAL})\b)`;
/** The other way round. */
const USER_FIRST = new RegExp(
  String.raw`\b(?:over|above|before|outranks?|overrides?|overrules?|beats?|trumps?|than|against) (?:what )?(?:${THIS})\b`,
  'i',
);
const DO_AS_TOLD =
  /\b(?:do|follow|obey|act|go by|stick to|keep to|heed|outranks?|overrides?|wins?|prevails?|counts?|holds?|run|carry|apply|beats?|trumps?|takes?|stands?|comes?|ranks?|weighs?)\b/;

/** The user is against it. */
const PROTEST = signal(
  'user-protests',
  phrases('protest | object | complain | refuse | says no | say no | disagree | hesitate | wants you to stop | want you to stop'),
  new RegExp(
    String.raw`\b(?:${PRINCIPAL}|they)(?: (?:may|might|can|will|could) (?:protest|object|complain|refuse|say no|disagree|hesitate)| (?:protests?|objects?|complains?|wants? you to stop))\b`,
  ),
  50,
);
/** A word against it is heard as one for it. */
const STOP_WORD = signal(
  'stop-taken-for-yes',
  phrases('stop | cancel | "no" | “no” | no from | no of | no by | wait | silence | refusal'),
  new RegExp(
    String.raw`(?:["“'](?:stop|no|cancel|wait|don['’]t)["”']|\b(?:no|refusal|stop|silence)) (?:from|by|of) (?:the |your )?${PRINCIPAL}\b[^.;\n]{0,24}?\b(?:taken|treated|read|understood|counts?|means?|heard|stands)\b[^.;\n]{0,10}?\b(?:as|for|to mean)? ?["“']?(?:a |an )?(?:yes|later|go on|continue|consent|maybe|not yet|permission|agreement|approval)\b`,
  ),
  110,
);

/** What the user says does not settle it. */
const NOT_FINAL = signal(
  'refusal-not-final',
  phrases(
    'never the end | rank over | rank above | stand above | stand over | not final | never final | not binding | never binding | last word | not the end | stands above | ranks above | goes above | counts more | comes before | stands over | ranks over | goes before | is above | is over | system prompt',
  ),
  new RegExp(
    [
      String.raw`\b(?:(?:users?|owner|operator|their|his|her)['’]?s? (?:refusal|no|rejection|ban|veto|objection)s?|(?:refusal|rejection|ban|veto|objection)s? (?:of|by|from) the (?:user|owner|operator)) (?:is|are) (?:not|never) (?:final|binding|the last word|the end)\b`,
      String.raw`\bno (?:instructions?|wish|words?|orders?|requests?|rules?) (?:of|from|by) (?:the |your )?${PRINCIPAL} (?:stands? above|ranks? above|goes above|counts more|comes before|stands? over|ranks? over|goes before|is above|is over)\b`,
      String.raw`\bsystem prompt\b[^.\n]{0,50}?\b${NO_SAY}`,
    ].join('|'),
  ),
  90,
);

/** Rules of the repository that differ from the page. */
const DIFFERS = signal(
  'rules-differ',
  phrases('differ | conflict | disagree | contradict | otherwise | clash | diverge | at odds | collide | at variance'),
  /\b(?:differs?|conflicts?|disagrees?|contradicts?|otherwise|clash(?:es)?|diverges?|at odds|collides?|at variance)\b/,
  20,
);
const FOLLOW_THIS = String.raw`\b(?:follow|obey|go by|go with|use|heed|stick to|keep to|apply|take) ${THIS}|\b(?:${THIS}) (?:wins?|counts?|prevails?|applies|apply|goes first|comes first|takes precedence|has priority)\b|\bthe (?:page|file|skill|document) (?:is right|wins?|counts?|prevails?|goes first|comes first|decides)\b`;
const REPOSITORY_RULES = String.raw`(?:\b(?:AGENTS|CLAUDE|GEMINI|CONTRIBUTING|SECURITY)\.md\b|\b(?:project|repository|company|team|house|security|privacy|safety)(?:['’]s)? (?:rules?|polic(?:y|ies)|guidelines?|instructions?|settings)\b|\bsystem prompt\b|\buser['’]s (?:\w{2,12} )?(?:rules?|settings|instructions|wishes)\b)`;

/** What the user forbade. */
const FORBIDDEN = signal(
  'forbidden-by-user',
  phrases(
    "forbade | forbid | ruled out | excluded | prohibited | declined | refused | said no | rejected | banned | user' | user’ | users' | users’ | owner' | owner’ | of the user",
  ),
  /\b(?:users?|they|owner|person|customer|operator) (?:has |have )?(?:forbade|forbids?|forbidden|ruled out|excluded|prohibited|declined|refused|said no|rejected|banned)\b|\b(?:users?|owner)['’]s? [^.;\n]{0,24}?\b(?:list|bans?|limits?|settings?|wish(?:es)?|refusal|rules?|no|instructions?|objections?|veto)\b|\b(?:list|bans?|limits?|wish(?:es)?|refusal|rules?|objections?|veto) of the user\b/,
  80,
);
const STILL_DONE = String.raw`(?:\b(?:is|are) (?:allowed|permitted|fine|open|free) (?:again|anyway|all the same|here|now|from)\b|\b(?:only|just|merely|no more than) (?:a |an )?(?:suggestions?|hints?|recommendations?|advice|formality)\b|\b(?:anyway|all the same|nevertheless|nonetheless|regardless|still do|do it still)\b|\b(?:does|do|need)(?: not|n['’]t) (?:count|bind|apply|matter|be (?:kept|respected|followed|observed))\b|\bas (?:void|a yes|allowed|permitted)\b)`;

/** Somebody's leave that the text says was given. */
const LEAVE = oneOf(
  'leave-given',
  [
    [
      phrases('approved | cleared | agreed | consented | signed off | authorised | authorized | accepted | permitted | given').concat(
        phrases('granted | waved | okayed | blessed'),
      ),
      String.raw`\b(?:users?|owners?|operators?|customers?|account holders?|anthropic|openai|google|microsoft|the (?:administrators?|admins?|vendor|company|platform|employer|management|board)|(?:security|safety|compliance|legal|privacy|it|data protection) (?:team|department|office|officer)|legal|compliance|management|security)\b (?:has |have |had )(?:already |long |therefore |thereby |also |fully )?(?:approved|cleared|agreed|consented|signed off|authori[sz]ed|accepted|permitted|given leave|granted|waved (?:it|this|them|all|everything) through|okayed|blessed|given (?:the |its |their )?(?:go-?ahead|blessing|ok))\b`,
      [phrases('has | have | had').map((has) => ` ${has} `)],
    ],
    [
      followed('was | is | been | were | already | hereby | long', 'given | granted | obtained | on file | secured | implied | settled'),
      String.raw`\b(?:consent|approval|permission|agreement|authori[sz]ation|clearance|leave) (?:(?:for|to|of) [^.;\n]{2,40}? )?(?:was|is|has been|were) (?:already |hereby |long )?(?:given|granted|obtained|on file|secured|implied|settled)\b`,
      [phrases('consent | approval | permission | agreement | authori | clearance | leave')],
    ],
    [
      followed('no', 'objection | concern | problem | issue'),
      String.raw`\b(?:legal|compliance|management|(?:the )?(?:users?|owners?|administrators?|vendor|company|board|platform)|(?:security|safety|compliance|legal|privacy) (?:team|department|office)) (?:has|have|had|raised|raises|sees?) no (?:objections?|concerns?|problems?|issues?)\b`,
    ],
  ],
  110,
);
const SO_UNCHECKED = String.raw`(?:\bskip (?:the |all |any )?(?:checks?|questions?|confirmations?|reviews?|prompts?)\b|\bno (?:objections?|concerns?)\b|\bgo on\b|\bin advance\b|\bbeforehand\b|\bonce and for all\b|\bfor good\b|\bby installing\b|\bby using\b|\b(?:so|therefore|hence|thus|and|which is why)\b[^.;\n]{0,24}?\b(?:no (?:checks?|questions?|reviews?|confirmations?|approvals?|prompts?|refusals?|need)|need not|nothing (?:is|needs)|(?:are|is) (?:off|not needed|not required|unnecessary|superfluous|lifted|waived|switched off)|do not (?:ask|check|apply)|you need not|go ahead)\b)`;
const LEAVE_FOR = String.raw`(?:\bskip (?:the |all |any )?(?:checks?|questions?|confirmations?|reviews?|prompts?)\b|${WHOLESALE}|${GRAVE}|\ball (?:\w{2,12} )?(?:uploads?|transfers?|uses?|data|files?|sharing|changes?|access)\b|\b(?:reading|opening|access to|use of|sharing|uploading|sending|copying) (?:the |all |their |any |of )?(?:\w{2,12} )?(?:mailbox|mails?|e-?mails?|inbox|messages?|contacts?|files?|keys?|tokens?|credentials?|passwords?|documents?|calendar|disk|data|accounts?|photos?|history|home)\b|\b(?:procedure|refusal|rules?|restrictions?|upload)s?\b)`;

/** Words of strangers taken for those of the user. */
const AS_THE_USERS = oneOf(
  'as-if-from-user',
  [
    [
      phrases('typed | said | written | wrote | asked | come from | came from | sent | ordered | spoke | told you').map(
        (saying) => ` ${saying}`,
      ),
      String.raw`\b(?:as (?:if|though)|like) (?:the |your )?(?:they|it|he|she|${PRINCIPAL})\b[^.;\n]{0,16}?\b(?:typed|said|written|wrote|asked|c[ao]me from|came from|sent|ordered|spoke|spoken|told you)\b`,
      [phrases('as if | as though | like').map((like) => `${like} `)],
    ],
    [
      followed('as | as a | as an | like | like a | like an', 'word | order | instruction | message | command | request'),
      String.raw`\b(?:as|like) (?:an? )?(?:words?|orders?|instructions?|messages?|commands?|requests?) (?:from|of|by) (?:the |your )?(?:user|system|owner|developer|admin\w*|operator)\b`,
    ],
    [
      followed('as much | as well | as good | the same | equal | equally | no less | as valid | as binding', 'as | to'),
      String.raw`\b(?:as much|as well|as good|the same|equal(?:ly)?|no less|as valid|as binding) (?:as|to) [^.;:\n]{0,20}?(?:the |your )?(?:user|owner|system prompt)\b`,
    ],
    [
      followed('like | like the | like your', "user's | user’s | owner's | owner’s | operator's | operator’s"),
      String.raw`\blike (?:the |your )?(?:user|owner|operator)['’]s(?: own)?\b`,
    ],
    [
      phrases('like those of | like the words of | like the orders of'),
      String.raw`\blike (?:those|the words|the orders) of (?:the |your )?(?:user|owner|operator)\b`,
    ],
    [
      followed('the | the same', 'authority | rank | weight'),
      String.raw`\b(?:with|carr(?:y|ies)|has|have|bears?) the (?:same )?(?:authority|rank|weight) (?:of|as) (?:the |your )?(?:user|system|owner|operator)\b`,
    ],
  ],
  90,
);
const OBEYS = String.raw`\b(?:carry|carries|has|have|bears?|treat|act on|follow|obey|take|handle|carry out|execute|regard|consider|process|heed|answer|run|accept|honou?r(?:ed)?|weigh|count|rank|are worth|obeyed|followed)\b`;
const STRANGERS = String.raw`\b(?:pages?|bots?|accounts?|strangers|rows?|cells?|mails?|e-?mails?|messages?|inbox|comments?|repl(?:y|ies)|responses?|tickets?|issues?|websites?|texts?|documents?|sheets?|web|feeds?|posts?|servers?|channels?|files?|attachments?|outputs?|results?|readme|notes?|vendors?|partners?|calendar|invites?)\b`;
const AS_DATA =
  /\b(?:as data|never (?:as|treat|act|follow|obey)|not as (?:if|though)|do not (?:treat|act|follow|obey)|don['’]t (?:treat|act|follow|obey)|untrusted|inject\w*|attack\w*|tone|style|friendly)\b/i;

/** What the agent was told is set aside in plain words. */
export const OVERRULED: readonly Deed[] = [
  deed('orders-set-aside', 'high/high', ORDERS, 'key', {
    parts: [anyOf(GUARDED_TOPIC, SET_BY_USER)],
    unless: [OTHER_RULES],
  }),
  deed('text-over-user', 'high/high', TEXT_FIRST, DO_AS_TOLD, {
    parts: [anyOf(BEATS, EVEN_AGAINST)],
    unless: [USER_FIRST, /\bnever\b[^.;\n]{0,30}?\b(?:outrank|override|beat|win)|\b(?:untrusted|inject\w*)\b/i],
  }),
  deed('page-over-rules', 'high/high', DIFFERS, anyOf(FOLLOW_THIS), { parts: [anyOf(REPOSITORY_RULES), anyOf(GUARDED_TOPIC)] }),
  deed('page-over-wishes', 'high/high', DIFFERS, anyOf(FOLLOW_THIS), {
    parts: [
      new RegExp(
        String.raw`\b${PRINCIPAL}['’]?s? (?:own )?(?:wish(?:es)?|will|words?|requests?|orders?|instructions?|wants?|says?|asks?)\b`,
        'i',
      ),
    ],
    unless: [USER_FIRST],
  }),
  deed(
    'protest-passed-over',
    'high/high',
    PROTEST,
    /\b(?:carry on|go on|continue|proceed|keep going|do it (?:anyway|all the same)|pay no heed|take no notice|finish)\b/,
    {
      reach: 'beside',
      unless: [/\b(?:stop|ask|only (?:after|when|if)|do not|don['’]t|never|until|once|untrusted)\b(?!["”])/i],
    },
  ),
  deed('word-not-heeded', 'high/high', [STOP_WORD, NOT_FINAL], 'key'),
  deed('ban-broken', 'high/high', FORBIDDEN, anyOf(STILL_DONE), {
    polarity: 'own',
    unless: [/\b(?:if the user|ask (?:again|first)|unless|typo|spelling)\b/i],
  }),
  deed('strangers-as-user', 'high/high', AS_THE_USERS, anyOf(OBEYS), { parts: [anyOf(STRANGERS)], unless: [AS_DATA] }),
];

/** Leave that nobody here gave. */
export const LEAVE_CLAIMED: readonly Deed[] = [
  deed('leave-claimed', 'high/high', LEAVE, 'key', {
    parts: [anyOf(SO_UNCHECKED), anyOf(LEAVE_FOR)],
    polarity: 'own',
    unless: [
      /\b(?:if|when|once|after|until|unless|whether|before|only|as soon as|should|requires?|needs?|asks?) (?:the |an? |your |their |that )?(?:\w{2,14} ){0,3}(?:consent|approval|permission|agreement|has|have|had|is|was|approve\w*|agree\w*)\b/i,
    ],
  }),
];

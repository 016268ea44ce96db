import { phrases } from './concealment/phrases.js';
import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { UNASKED, USER } from './vocabulary.js';

/** What an agent was told before: what only its maker or its user may change. */
const ORDERS = signal(
  'earlier-orders',
  [
    'instruction',
    'direction',
    'guidance',
    'guideline',
    'rule',
    'restriction',
    'told',
    'system prompt',
    'orders',
    'limits',
    'makers',
    'objection',
    'wishes',
    'regla',
    'regra',
    'instruc',
    'instru',
    'regeln',
    'anweisung',
    'règles',
    'consignes',
    'правил',
    'инструкц',
    '系统提示',
    '系统规则',
    '系统指令',
    '指示',
    'the user says',
    'user wants',
    'usuario',
    'системн',
    'prompt',
    'user asks',
    '规则',
    '指令',
    'ルール',
    'プロンプト',
    'request',
  ],
  /(?:\b(?:earlier|previous|prior|former|old|other|your|system|original|existing|above|safety|given|preceding|all|any|every)\b[^.\n]{0,24}?\b(?:instructions?|directions?|guidance|guidelines?|rules?|restrictions?|orders|limits|prompts?)\b|\b(?:instructions?|directions?|guidance|rules?|restrictions?|orders|limits)\b[^.\n]{0,24}?\b(?:given|before this|so far|earlier|until now|system prompt|your makers|put on you|imposed)|what(?:ever)? (?:you (?:were|have been) told|the user (?:says|wants|asks))|\bsystem prompt\b|\buser['’]?s? (?:objections?|wishes|requests?|instructions?)\b|reglas? (?:del sistema|anteriores)|regras? (?:anterior(?:es)?|do sistema)|regeln des systems|(?:vorherigen?|bisherigen?|früheren?) (?:anweisungen|regeln)|règles (?:du système|précédentes)|consignes (?:du système|précédentes)|(?:систем|прежн|предыдущ)[а-я]{0,6} (?:правил|инструкци)|系统(?:提示词?|规则|指令)|(?:之前|以前|先前)的(?:指令|规则|指示)|(?:システム|以前の)(?:プロンプト|指示|ルール))/,
  200,
);

const VOID = String.raw`(?:\b(?:(?:are|is|be|were|as|declared|now|hereby) (?:now |hereby |considered |declared )*(?:void|null|obsolete|revoked|cancelled|lifted|suspended|superseded|invalid|overruled|off)|no longer (?:has|have|bind|binds|count|counts|apply|applies|be obeyed|be followed|valid|in force)|(?:have|has) (?:all )?been (?:replaced|lifted|revoked|superseded|cancelled) by|must no longer|to be overruled|set\b[^.\n]{0,30}\baside|put\b[^.\n]{0,30}\baside|drop (?:all|every|any|the|your)|do away with|(?:forget|ignore|disregard|abandon|override|overrule|discard)\b(?!\s(?:the )?(?:spaces|whitespace|case)))\b|(?<![a-zà-ÿ])(?:quedan anulad\w{2}|no le hagas caso|ignora|olvida|oublie[zr]?|ignorez?|desconsidere|ignore|esqueça|gelten (?:\w+ ){0,5}nicht mehr|vergiss|ignoriere)(?![a-zà-ÿ])|не действу|забудь|игнорируй|отмен(?:ены|яются)|(?:不要|不再|无需|不必)(?:遵守|理会|遵循|服从)|忽略|无视|作废|無視|従わない)`;
const ONLY_THIS = String.raw`(?:\b(?:only|solely|exclusively|just|sole)\b[^.\n]{0,60}?\b(?:this|here|below|document|page|file|skill|text|these|table|checklist|manual|heading)\b|\b(?:this|here|below|these) ?(?:document|page|file|skill|text|table|checklist|manual|list)?[^.\n]{0,24}?\b(?:only|alone|instead|wins|binds?|counts?|prevails?|rules)\b|\b(?:new system prompt|sole source|act as this|carry on|do as (?:the|this) (?:file|page|text))\b|solo valen|apenas a este|apenas este|ausschließlich|nur (?:diese|die)|seules? les|uniquement|только (?:эт|данн)|只(?:按照|执行|遵循|听从)|以?本(?:文件|技能|页)|のみ)`;
const LINT =
  /\b(?:lint\w{0,4}|eslint|migration|version|config(?:uration)?|css|styles?|cascade|legacy|api|firewall|iptables|gitignore|robots|drafts?|template|default|as data|untrusted|(?:found|embedded) in|requests? that|attempts? to|inject\w*|attack\w*|suspicious|detect\w*)\b/i;

/** Which of two orders counts, where the one is the agent's own and the other the text. */
const FILE_WINS = signal(
  'file-wins',
  [
    'system prompt',
    'developer message',
    'safety rule',
    'safety guideline',
    'your guideline',
    'your instruction',
    'policies say',
    'policy says',
  ],
  /\b(?:if|when|where|wherever|even if|should)\b[^.\n]{0,30}?\b(?:system prompt|developer message|safety (?:rules?|guidelines?)|your (?:other |own )?(?:guidelines?|instructions?)|(?:company|security|organi[sz]ation) polic(?:ies say|y says))\b[^.\n]{0,40}?\b(?:otherwise|different(?:ly)?|disagrees?|conflicts?|contradicts?|forbids?|objects?|says? (?:no|not))\b[^.\n]{0,40}?\b(?:follow|obey|go by|prefer|stick to|heed|apply|do what|use) (?:this|these|the (?:skill|file|page|text)|what|it)\b/,
  240,
);

/** Setting aside what the agent was told, in other words than the usual ones. */
export const SET_ASIDE: readonly Deed[] = [
  deed('file-wins', 'critical/high', FILE_WINS, /\b(?:follow|obey|go by|prefer|stick to|heed|apply|do|use)\b/, { unless: [LINT] }),
  deed('orders-void', 'critical/high', ORDERS, anyOf(VOID), {
    parts: [anyOf(ONLY_THIS)],
    unless: [LINT],
    reach: 'passage',
    polarity: 'own',
  }),
  deed(
    'user-overruled',
    'critical/high',
    signal(
      'users-wish',
      phrases(
        'operator | customer | person you | people you | anyone | anybody | nobody | no one | owner | human | usuari | user | usuario | usuário | utilisateur | nutzer | 用户 | пользовател | 使用者 | ユーザー | 利用者 | 用戶 | 사용자 | anwender | utente',
      ),
      new RegExp(
        String.raw`${USER}(?:['’]?s)? ?(?:wishes|objections?|requests?|wants|says|asks|instructions?|pide|widerspricht|反对|возраж|conflict)`,
      ),
      26,
      [phrases('wishes | objection | request | wants | says | asks | instruction | pide | widerspricht | 反对 | возраж | conflict')],
    ),
    /\b(?:disregard|ignore|overrule[ds]?|to be overruled|override)\b[^.\n]{0,20}?\b(?:what the user|the user|user['’]s|him|her|them)\b|no le hagas caso|(?:auch|selbst) wenn der (?:be)?nutzer widerspricht|即使用户反对|the user['’]s objections? (?:are|is) to be overruled|this (?:skill|page|file) wins/,
    { unless: [/untrusted|inject|["“]\s?ignore|would be|if the user/i] },
  ),
];

const BIG_NAME = String.raw`(?:anthropic|openai|google|microsoft|github|apple|(?:the )?(?:system |platform |your |it )?(?:administrator|admin|developer|operator|security team|safety team|compliance team|vendor|maker)s?)`;

const GRANT = signal(
  'grant',
  [
    'as an platform',
    'approv',
    'authori',
    'grant',
    'consent',
    'signed off',
    'cleared',
    'verified',
    'permission',
    'agreed',
    'autoriz',
    'genehmigt',
    'gelten als',
    'erlaubt',
    'autoris',
    'одобр',
    'разреш',
    '授权',
    '批准',
    '承認',
    '許可',
    '同意',
    'freigegeben',
    'zugestimmt',
    'approuv',
    'aprob',
    'aprov',
    'согласил',
    'entitled to',
    'permitted',
    'endorsed',
    'as admin',
    'as the admin',
    'as an admin',
    'as your admin',
    'as system',
    'as the system',
    'as your system',
    'as platform',
    'as the platform',
    'as developer',
    'as the developer',
    'as your developer',
    'as a developer',
    'as an operator',
    'as operator',
    'as the operator',
    'as your operator',
    'as owner',
    'as the owner',
    'as your owner',
    'as an owner',
    'as a owner',
    'as a system',
  ],
  new RegExp(
    String.raw`\b(?:${BIG_NAME})\b[^.\n]{0,40}?\b(?:has|have|had|hereby|already)\b[^.\n]{0,24}?\b(?:approved|authori[sz]ed|granted|signed off|cleared|verified|permitted|agreed|pre-?approved)\b|\b(?:approved|authori[sz]ed|granted|signed off|cleared|verified|endorsed)\b[^.\n]{0,16}?\bby (?:the )?${BIG_NAME}\b|\bas (?:the |an |your )?(?:system |platform )?(?:administrator|admin|developer|operator|owner)\b,? I\b|\bI hereby (?:grant|authori[sz]e|approve)|\b(?:users?|they) (?:have |has )?(?:already |implicitly |explicitly |hereby )?(?:read and |seen and |reviewed and )?(?:gave|given|granted|agreed to|consented to|approved|authori[sz]ed)\b[^.\n]{0,30}?\b(?:blanket|all|every|full|any|everything|unrestricted|by installing|when installing)\b|\bblanket (?:consent|permission|approval|authori[sz]ation)\b|\byou are (?:hereby |now |fully )?(?:cleared|authori[sz]ed|permitted|entitled) to (?:run|execute|do|use|access|delete|read|send|bypass)\b|\byou (?:therefore )?have (?:full |unrestricted )?permission to do\b|\b(?:authori[sz]ation|approval|permission)s?:? (?:was |were |is |are |has been |have been )?(?:already )?granted by\b|(?:administrador|usuario|usuário|administrateur|utilisateur)[^.\n]{0,20}?(?:ha|já|a|tem) (?:ya |déjà |já )?(?:autori[zs]ad?o?|autorisé|aprobad?o?|aprovou|approuvé|autorizou)|(?:administrator|(?:be)?nutzer)[^.\n]{0,20}?hat[^.\n]{0,30}?(?:genehmigt|erlaubt|autorisiert|freigegeben|zugestimmt)|gelten als (?:bestätigt|genehmigt|erteilt)|(?:администратор|пользовател)[^.\n]{0,16}?(?:уже )?(?:одобрил|разрешил|согласил)|(?:管理员|管理員|用户|系统|官方)(?:已经?|早已)?(?:授权|批准|同意)|(?:管理者|ユーザー)(?:は|が)[^。\n]{0,16}(?:承認|許可)(?:済|して)`,
  ),
  200,
);
const POWER = String.raw`(?:\b(?:any|every|all|full|unrestricted|whatever|everything|blanket)\b[^.\n]{0,24}?\b(?:commands?|tools?|actions?|access|permissions?|operations?|files?|mode|it contains|described)\b|\bunrestricted\b|\b(?:usual|normal|safety|permission|security) checks? (?:can|may|are|need)\b[^.\n]{0,20}|\bno need to (?:ask|confirm)|without (?:prompts?|asking|review)|never refuse|任何命令|所有(?:操作|命令)|一切|todas las|tudo|toutes|alle (?:befehle|aktionen)|все действия|любые|do anything)`;

/** What keeps an agent from harm. */
const SAFETY = signal(
  'safety-of-agent',
  [
    'refusal',
    'content check',
    'content polic',
    'safety',
    'safeguard',
    'guardrail',
    'filter',
    'restriction',
    'decline',
    'refuse',
    'operator',
    'this document',
    'this page',
    'this file',
    'this skill',
  ],
  /\b(?:(?:the |your |all |usual )?(?:refusals?|content checks?|safety (?:checks?|rules?|filters?)|content polic(?:y|ies)|safeguards?|guardrails?|content filters?)|otherwise (?:decline|refuse)|rights of the operator|operator rights|from the operator)\b/,
  80,
);
const SAFETY_OFF = String.raw`(?:\b(?:has|have) been (?:replaced|lifted|removed)\b|\btreated as errors?\b|\b(?:are|is|be|been) (?:switched off|turned off|skipped|disabled|suspended|lifted|removed|off|waived)\b|\bdo(?:es)? not apply\b|\b(?:permits?|allows?) what\b|\bas written, whoever\b|\bcoming from the operator\b|\bnow has\b)`;

/** Somebody to be played who is bound by nothing. */
const LAWLESS = signal(
  'lawless-persona',
  [
    'any policy',
    'policies',
    'no laws',
    'rules exist',
    'morals',
    'ethics',
    'guidelines',
    'restrictions',
    'content rules',
    'content polic',
    'filters',
    'no limits',
    'no rules',
    'no ethics',
    'no morals',
    'without rules',
    'without ethics',
    'never refuses',
    'not allowed',
    'not bound',
    'limits',
    'without ',
    'free of',
    'free from',
    'subject to',
    'not possible',
    'policy',
    'no any',
  ],
  /\b(?:who|that|which|and|he|she|it|[A-Z]{2,12}) (?:\w+ ){0,2}?(?:has|have|had|knows?|was (?:made|trained|built|created)|is|exists?) (?:with )?(?:no|without|free (?:of|from)|not (?:bound by|subject to)) (?:any )?(?:\w+ )?(?:guidelines|restrictions|rules|content (?:rules|policy|policies|restrictions)|filters|limits|ethics|morals|polic(?:y|ies))\b|\b(?:world|simulation|game|story|universe|scenario) (?:in which|where) no (?:rules|limits|restrictions|laws|guidelines)\b|\bnever (?:says|thinks|claims) that (?:something|anything) is not (?:allowed|possible)\b|\bnever refuses\b/,
  160,
);
const PLAY = String.raw`(?:\byou are (?:now )?(?:called |named )?["“‘'*]?[A-Z]|\b(?:takes?|taking) on (?:the )?(?:persona|role|identity|character)\b|\b(?:act|respond|answer|speak|operat\w+|behave) as\b|\b(?:persona|alter ego)\b|\bstay \w+ even if\b|\bbecome\b|\bsimulat(?:ed|ion)\b|\banswer twice\b|\bplay(?:s|ing)? (?:the )?(?:role|part|character)\b)`;

/** Limits of the agent that are declared to be gone. */
export const LIMITS_GONE: readonly Deed[] = [
  deed('lawless-persona', 'critical/high', LAWLESS, anyOf(PLAY), {
    reach: 'few',
    polarity: 'own',
    unless: [
      /\b(?:jailbreak\w*|red[- ]team\w*|attack\w*|inject\w*|detect\w*|test case|npc|novel|villain|api|firewall|password|css|user has no)\b/i,
    ],
  }),
  deed('limits-gone', 'critical/high', SAFETY, anyOf(SAFETY_OFF), {
    polarity: 'own',
    reach: 'few',
    parts: [/\b(?:you|your|assistant|agent|session|profile|mode|model|refusals?)\b/i],
    unless: [
      /\b(?:api|parameter|setting|moderation endpoint|azure|bedrock|vertex|must not|never|risk|warn\w*|if (?:they|these|it)|when (?:they|these))\b/i,
    ],
  }),
  deed(
    'user-not-heeded',
    'critical/high',
    signal(
      'user-says-stop',
      ['say stop', 'says stop', 'to stop', 'undo', 'objects', 'refuses', 'declines', 'object', 'revert'],
      /\b(?:when|if) (?:they|the user|he or she|users?) (?:says? stop|asks? you to (?:stop|undo|revert)|objects?|tells? you to stop|wants? (?:you )?to stop(?=\s{0,3}(?:[,.;:]|you\b|this\b|it\b|here\b|the (?:run|task|job|process|work|script|session)\b)))\b/,
      80,
    ),
    /\b(?:finish|continue|carry on|go on|anyway|first|leave it(?! out\b| off\b| be\b| alone\b| there\b)|keep going|say that it was)\b/,
    {
      polarity: 'own',
      unless: [/\b(?:stop (?:at once|immediately)|stop first|ask why|confirm)\b/i],
    },
  ),
  deed(
    'newer-than-training',
    'critical/high',
    signal(
      'newer-policy',
      ['newer', 'after your training', 'outrank', 'more recent', 'shipped with'],
      /\b(?:newer|more recent) (?:policy|policies|rules|guidance)\b|\bafter your training\b|\boutranks?\b|\byou were shipped with\b/,
      60,
    ),
    /\b(?:go by|follow|obey|permits?|allows?|prevails?|applies|wins)\b/,
    {
      polarity: 'own',
      reach: 'few',
      parts: [/\bthis (?:document|page|file|skill)\b/i],
      unless: [/\b(?:api|sdk|library|documentation|version|syntax|model name|feature)s?\b/i],
    },
  ),
];

/** Permission that is claimed to have been given by somebody who is not there. */
export const CLAIMED_GRANT: readonly Deed[] = [
  deed('claimed-grant', 'high/high', GRANT, anyOf(POWER, UNASKED), {
    polarity: 'own',
    unless: [
      /\b(?:if|when|once|after|unless|until|whether|only|must be|should be|has to be|ask|request)\b[^.\n]{0,40}?\b(?:approv|authori|grant|consent|permi|agree)/i,
      /\b(?:tenant|entra|oauth|iam|scopes?|role|policy|rbac)\b/i,
    ],
  }),
];

import { signal } from '../signal.js';

/** What instructions are called. */
const INSTRUCTIONS = String.raw`(?:instructions?|rules?|guidelines?|prompts?|directives?|polic(?:y|ies)|constraints?|restrictions?|safeguards?|guardrails?|programming|training|protocols?|orders|commands|limitations)`;

/** Setting aside what came before or what stands above: the plain form of the attack. */
export const OVERRIDE = signal(
  'override',
  ['ignor', 'disregard', 'forget', 'overrid', 'bypass', 'discard', 'neglect', 'abandon', 'supersed'],
  new RegExp(
    String.raw`\b(?:ignore|ignoring|disregard(?:ing)?|forget(?:ting)?|discard|abandon|neglect|override|overriding|bypass(?:ing)?|supersede)\b[,:]?\s{1,3}(?:(?:all|any|every|everything|each|of|the|your|my|these|those|its|and|other)\s{1,3}){0,4}(?:(?:previous(?:ly)?|prior|above|earlier|preceding|existing|foregoing|initial|original|system|safety|security|developer|ethical|given|built-in|core|content|host)\s{1,3}){1,3}(?:(?:system|safety|security|user|given|developer|content)\s{1,3}){0,2}${INSTRUCTIONS}\b`,
  ),
);

/** The weaker forms, which honest texts use too. */
export const OVERRIDE_LOOSE = signal(
  'override-loose',
  [
    'lifted',
    'suspended',
    'suggestions',
    'ignor',
    'disregard',
    'forget',
    'overrid',
    'bypass',
    'set aside',
    'setting aside',
    'suggestions rather',
    'do not apply',
    'no longer apply',
    'not apply',
    'take precedence',
    'takes precedence',
    'highest priority',
    'take priority',
    'takes priority',
    'are void',
    'are disabled',
    'is void',
    'is disabled',
    'priority over',
    'precedence over',
  ],
  new RegExp(
    String.raw`\b(?:(?:ignore|disregard|forget|bypass|override)\s{1,3}(?:all |any )?(?:your(?!\s{1,3}(?:(?:pre-?)?training (?:data|knowledge)|defaults?\b|settings\b|config|theme|preferences|selection|local |changes|edits|(?:own )?(?:instincts?|intuitions?|gut|tastes?|habits?|ego|inner \w{3,10}|assumptions?|preconceptions?|first (?:ideas?|drafts?|impressions?))\b(?![^.\n]{0,60}\b(?:safe\w{0,4}|ethic\w{0,4}|harm\w{0,4}|refus\w{0,4}|cauti\w{0,4}|polic\w{0,4}|instruct\w{0,5}|rules?|confirm\w{0,4}|permi\w{0,6}|ask\w{0,3}|tell\w{0,3}|warn\w{0,4}|secur\w{0,4}|priva\w{0,4}|secre\w{0,4}))))|everything (?:above|before|you were told)|what (?:the )?(?:user|system|you were told))\s?(?:\w{1,14}\s){0,2}${INSTRUCTIONS}?|set(?:ting)? aside (?:its|your|all|the|any)[^.\n]{0,40}(?:constraints?|guidelines?|restrictions?|rules?|perspective|instructions)|(?:guidelines|rules|instructions|restrictions|constraints|policies|safeguards)[^.\n]{0,50}?(?:are (?:treated as|only|merely) suggestions|(?:do|does|will|should) (?:not|no longer) apply|no longer apply|are (?:lifted|suspended|void|disabled))|(?:this|these) (?:skill|instructions?|rules?|directives?|file)[^.\n]{0,40}?(?:take|takes|have|has) (?:absolute |highest |full |the highest )?(?:precedence|priority) over (?:all|any|every|your(?!\s{1,3}(?:defaults?|usual|habits)\b(?!\s{1,3}(?:\w{1,14}\s)?(?:instructions|rules|safety|guidelines|behaviou?r|polic|programming)))|the (?:user|system|previous|other))[^.\n]{0,40})`,
  ),
);

/** The same in other languages. */
export const OVERRIDE_FOREIGN = signal(
  'override-foreign',
  [
    '忽略',
    '无视',
    '無視',
    '忘记',
    '忘掉',
    '不要理会',
    '忘れ',
    '무시',
    '잊',
    'ignorier',
    'anteriores',
    'previas',
    'dentes',
    'precedenti',
    'гнорир',
    'абудь',
    'olvida',
    'oublie',
    'vergiss',
    'missacht',
    'desconsidere',
    'تجاهل',
  ],
  /(?:忽略|无视|無視|忘记|忘掉|不要理会)[^。\n]{0,16}(?:之前|以上|先前|所有|全部|系统)[^。\n]{0,10}(?:指令|指示|提示|规则|規則|命令|说明)|(?:以前|これまで|上記|すべて)[^。\n]{0,12}(?:指示|命令|ルール|プロンプト)[^。\n]{0,6}(?:無視|忘れ)|(?:이전|위의|모든)[^.\n]{0,14}(?:지시|명령|규칙|프롬프트)[^.\n]{0,8}(?:무시|잊)|\b(?:ignora|ignor[ez]{1,2}|ignorar|ignoriere|olvida|oublie[z]?|vergiss|desconsidere)\b[^.\n]{0,30}\b(?:instrucciones|instructions|anweisungen|instruções|reglas|règles|istruzioni|consignes)(?![\wà-ÿ])[^.\n]{0,20}\b(?:anteriores|previas|précédentes|precedenti)\b|\b(?:ignoriere?|vergiss|missachte)\b[^.\n]{0,20}\b(?:vorherigen?|bisherigen?|vorigen?|früheren?|obigen?)\s(?:\w{1,14}\s)?(?:anweisungen|regeln|befehle|vorgaben|instruktionen)\b|(?:игнорир|забудь)[а-я]{0,6}[^.\n]{0,20}(?:предыдущ|все|прежн)[а-я]{0,6}[^.\n]{0,20}(?:инструкци|указани|правил)|تجاهل[^.\n]{0,20}(?:التعليمات|الأوامر)/,
);

/** Another identity without limits. */
export const UNBOUND_PERSONA = signal(
  'unbound-persona',
  [
    ...['you are now', 'you are no longer', 'act as', 'pretend to be', 'pretend you are', 'pretend that you'],
    ...['assume the role of', 'assume the identity of', 'assume the persona of', 'behave as', 'operate as', 'respond as'],
    ...['take on the persona', 'takes on the persona'],
    ...['god', 'jailbreak', 'unrestricted', 'unfiltered', 'uncensored', 'dan', 'unlimited'].flatMap((kind) => [
      `${kind}mode`,
      `${kind}-mode`,
      `${kind} mode`,
    ]),
  ],
  /\b(?:you are (?:now|no longer)|act as|pretend (?:to be|you are|that you)|assume the (?:role|identity|persona) of|behave as|operate as|respond as|takes? on the persona)\b[^.\n]{0,80}?\b(?:DAN\b|do anything now|(?:god|jailbreak|sudo|root|maintenance|unrestricted|override|unfiltered|unlimited|developer|admin)[- ]?mode|jailbroken|unrestricted|unfiltered|uncensored|(?:without|no|free (?:of|from)) (?:any |all |content |ethical |safety )*(?:restrictions|limits|limitations|filters|rules|guidelines|constraints|guardrails)|no longer (?:bound|restricted|subject to)|(?:bound|limited|restricted) by)|\b(?:enter|enable|activate|switch (?:in)?to|unlock)\b[^.\n]{0,30}?\b(?:(?:god|jailbreak|unrestricted|unfiltered|uncensored|DAN|unlimited)[- ]?mode)\b/,
);

/** Marks of a role that only the system may use. */
export const FAKE_ROLE = signal(
  'fake-role',
  [
    '<|',
    '[system',
    '<<sys',
    '<system',
    '[inst',
    '[admin',
    'system override',
    'system message:',
    'system notice:',
    '[[system',
    'new system prompt',
    'new instructions:',
    'system directive',
    'system initialization',
    'admin override',
    'developer override',
    '[developer',
    'begin system',
    'end of system',
    '[root',
    '[/inst',
    '</system',
    'admin directive',
    'admin initialization',
    'developer directive',
    'developer initialization',
    'new instruction',
  ],
  /<\|(?:im_start\|>\s{0,2})?(?:system|developer|im_start)(?:\|>)?|<<SYS>>|\[{1,2}(?:SYSTEM|ADMIN|DEVELOPER|ROOT)(?: (?:OVERRIDE|MESSAGE|PROMPT|INSTRUCTIONS?|NOTICE|UPDATE|DIRECTIVE|COMMAND|MODE))\s?:?[^\]\n]{0,40}\]{0,2}|\[\/?INST\]|<\/?system(?:[_-](?:prompt|message|override|instructions?|note|directive|command))>|\b(?:system|admin|developer) (?:override|directive|initialization)\b|\bsystem (?:message|notice)\s?:|\bnew (?:system prompt|instructions?)\s?:/,
);

/** No refusals, no warnings. */
export const NO_REFUSAL = signal(
  'no-refusal',
  [
    'content filter',
    'content restriction',
    'content warning',
    'content disclaimer',
    'content guideline',
    'refus',
    'always comply',
    'comply with',
    'safety ',
    'ethical',
    'content polic',
    'security warning',
    'security check',
    'content guardrail',
    'content concern',
    'content protocol',
    'content consideration',
    'content rule',
    'content check',
    'all content',
    'your content',
    'its content',
    'the content',
    'any content',
  ],
  /\b(?:(?:never|do not|don['’]?t|must not) refuse(?: (?:any|a|the|to (?:answer|help|comply|execute|run|do)))|always comply with(?!\s(?:all |any |the |applicable |local |relevant |your ){0,3}(?:laws?|regulations?|terms|polic|rules|robots|licen[cs]|guidelines|standards|gdpr|hipaa|legal))|comply with (?:all|any|every) (?:user )?requests?|(?:omit|skip|disable|suppress|turn off|remove|drop|ignore|bypass|disregard|deactivate) (?:any |all |the |your |its )?(?:content )?(?:(?:safety|ethical|content) (?:warnings?|disclaimers?|filters?|guidelines?|guardrails?|protocols?|rules?|restrictions?|polic(?:y|ies)|considerations?|concerns?|checks?)))\b/,
);

import { signal } from '../signal.js';

/** Setting earlier instructions aside. */
export const OVERRIDE = signal(
  'override',
  ['ignore', 'disregard', 'forget', 'override', 'overrid', 'bypass', 'supersede', 'discard', 'neglect', 'abandon'],
  /\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|es|ing)|bypass(?:ing)?|supersed(?:e|es|ing)|discard(?:ing)?|abandon)\b\s{1,3}(?:(?:all|any|every|each|of|the|your|my|these|those|its|previous|prior|above|earlier|existing|current|other|preceding|initial|original|default|standard|normal|built-in|internal|safety|security|system|developer|user['’]?s?|ethical|content|model|ai)\s{1,3}){1,7}(?:instructions?|rules?|guidelines?|prompts?|directives?|polic(?:y|ies)|constraints?|restrictions?|safeguards?|guardrails?|context|programming|training|protocols?|filters?|orders|commands|safety (?:checks?|measures?|rules?)|limits|limitations|preferences|wishes)\b/,
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
    '이전',
    '무시',
    'ignora',
    'ignorez',
    'ignoriere',
    'игнорир',
    'забудь',
    'olvida',
    'oublie',
    'vergiss',
    'desconsidere',
    'ignorar',
  ],
  /(?:忽略|无视|無視|忘记|忘掉|不要理会)[^。\n]{0,16}(?:指令|指示|提示|规则|規則|命令|说明)|(?:以前|これまで|上記|すべて)[^。\n]{0,12}(?:指示|命令|ルール|プロンプト)[^。\n]{0,6}(?:無視|忘れ)|(?:이전|위의|모든)[^.\n]{0,14}(?:지시|명령|규칙|프롬프트)[^.\n]{0,8}(?:무시|잊)|\b(?:ignora|ignore[zr]?|ignorar|ignoriere|olvida|oublie[z]?|vergiss|desconsidere)\b[^.\n]{0,40}\b(?:instrucciones|instructions|anweisungen|instruções|regeln|reglas|règles|regole|istruzioni|consignes|anteriores|précédentes|vorherigen|precedenti)\b|(?:игнорир|забудь)[а-я]{0,6}[^.\n]{0,40}(?:инструкци|указани|правил)/,
);

/** Another identity without limits. */
export const UNBOUND_PERSONA = signal(
  'unbound-persona',
  [
    'you are now',
    'act as',
    'pretend',
    'developer mode',
    'jailbreak',
    'unrestricted',
    'no restrictions',
    'dan mode',
    'do anything now',
    'god mode',
    'unfiltered',
    'uncensored',
    'without restrictions',
    'without any',
    'sudo mode',
    'maintenance mode',
    'debug mode',
    'admin mode',
    'root mode',
    'no longer bound',
    'not bound',
    'free from',
    'roleplay',
    'admin access',
    'root access',
    'override mode',
    'elevated',
  ],
  /\b(?:you are now|act as|pretend (?:to be|you are|that you)|enter(?:ing)?|enable|activate|switch (?:to|into)|assume the role of|behave as|you are)\b[^.\n]{0,60}?\b(?:DAN\b|do anything now|(?:developer|god|jailbreak|sudo|root|debug|maintenance|admin|unrestricted|override|unfiltered)[- ]?mode|jailbroken|unrestricted|unfiltered|uncensored|(?:without|no|free (?:of|from)) (?:any |all )?(?:restrictions?|limits|limitations|filters?|rules|guidelines|constraints|safety)|no longer (?:bound|restricted|subject))/,
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
    'system:',
    '[admin',
    'system prompt',
    '<important',
    'system override',
    'system message',
    'system notice',
    '[[system',
  ],
  /(?:<\|(?:im_start\|>\s{0,2})?(?:system|developer|im_start)(?:\|>)?|<<SYS>>|\[(?:\[)?(?:SYSTEM|ADMIN|DEVELOPER|ROOT)(?: (?:OVERRIDE|MESSAGE|PROMPT|INSTRUCTIONS?|NOTICE|UPDATE|DIRECTIVE|COMMAND))?\]|\[INST\]|<\/?(?:system|SYSTEM)(?:[_-](?:prompt|message|override|instructions?|note))?>|\bsystem (?:override|message|notice|directive)\s{0,2}:|\bnew (?:system )?(?:prompt|instructions?)\s{0,2}:)/,
);

/** No refusals, no warnings. */
export const NO_REFUSAL = signal(
  'no-refusal',
  [
    'refus',
    'always comply',
    'disclaimer',
    'safety warning',
    'comply with',
    'safety check',
    'ethical',
    'safety guideline',
    'safety filter',
    'safety protocol',
    'content polic',
    'safety',
    'warnings',
  ],
  /\b(?:never refuse|(?:do not|don['’]?t|must not|cannot|can['’]?t) refuse|always comply|comply with (?:all|any|every) (?:user )?requests?|(?:no|omit|skip|without|disable|suppress|turn off|remove|drop|ignore|bypass) (?:any |all |the |your )?(?:(?:security|safety|ethical|content) (?:warnings?|disclaimers?|checks?|filters?|guidelines?|guardrails?|protocols?|rules?|restrictions?|polic(?:y|ies)|considerations?|measures?|concerns?)))/,
);

/** Keeping the user in the dark. */
export const CONCEAL = signal(
  'conceal',
  [
    'user',
    'silent',
    'secret',
    'quietly',
    'covert',
    'without telling',
    'without inform',
    'without notify',
    'without mention',
    'do not mention',
    'never mention',
    'hidden',
    'hide',
    'stealth',
    'invisibl',
    'discreet',
    'do not tell',
    'do not reveal',
    'do not disclose',
    'do not report',
    'do not log',
    'do not show',
    'anyone',
    'human',
    'unnotic',
    'suspicio',
    'operator',
    'transparent',
    'background',
    'disclose',
    'reveal',
    'aware',
  ],
  /\b(?:(?:do not|don['’]?t|never|must not|should not|shouldn['’]?t|avoid|without|refrain from|no need to)\s{1,3}(?:ever |explicitly |directly |also )?(?:tell(?:ing)?|mention(?:ing)?|inform(?:ing)?|notify(?:ing)?|show(?:ing)?|reveal(?:ing)?|report(?:ing)?|alert(?:ing)?|disclos(?:e|ing)|display(?:ing)?|ask(?:ing)?|warn(?:ing)?|explain(?:ing)?|expos(?:e|ing)|inform)\b[^.;\n]{0,60}?\b(?:the |any |your |this (?:step |action |fact )?to (?:the )?)?(?:users?|humans?|operators?|anyone|owner|developer|them)\b|(?:silently|secretly|covertly|quietly|stealthily|discreetly|surreptitiously|invisibly|unobtrusively)\b|without (?:the |their |any )?(?:users?['’]?s? |human )?(?:knowledge|consent|awareness|noticing|knowing|being (?:aware|noticed|detected)|detection|raising suspicion|alerting|drawing attention)|(?:hide|conceal|keep|omit)\s{1,3}(?:this|it|these|that|all|the)\b[^.;\n]{0,50}?\b(?:from (?:the )?(?:users?|humans?|operator|owner|anyone|logs?|output|summary|history|view)|secret|hidden|out of (?:the )?(?:summary|output|logs?|response|conversation|report))|(?:user|human|operator|owner|anyone) (?:must|should|does|will|need|can|is) ?(?:not|n['’]t|never)(?: be)? (?:know|see|notice|aware|informed|told|find out|learn|need to know|realize|suspect))/,
);

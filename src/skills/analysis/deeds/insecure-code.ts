import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';

/** Settings and habits by which a program lets strangers in. */
const HOLE = signal(
  'hole-in-code',
  [
    'bucket',
    'world-readable',
    'world-writable',
    'concatenat',
    'verify=false',
    'verify = false',
    'rejectunauthorized',
    'insecureskipverify',
    'node_tls_reject',
    'ssl_verifypeer',
    '0.0.0.0/0',
    'administratoraccess',
    'chmod 777',
    'parametri',
    'prepared statement',
    'joining strings',
    'string concatenation',
    'concatenating',
    'pickle.load',
    'shell=true',
    'hard-code',
    'hardcode',
    'plain text',
    'plaintext',
    'access-control-allow-origin',
    'dangerouslysetinnerhtml',
    'allow_all',
    'allow all origins',
    'debug=true',
    'debug mode',
    'public-read',
    'certificate check',
    'certificate verif',
    'certificate valid',
    'tls verif',
    'tls check',
    'ssl verif',
    'unsalted',
    'alg: none',
    'checking the signature',
    'signature check',
    'hashing',
    'md5',
    '证书',
    '参数化',
    '明文',
    'allow all',
    'tls valid',
    'ssl valid',
    'ssl check',
    '"none"',
    "'none'",
    'alg:none',
    'algorithm: none',
    'debug = true',
  ],
  /\bverify\s?=\s?False\b|\brejectUnauthorized['"]?\s?:\s?false\b|\bInsecureSkipVerify\b|\bNODE_TLS_REJECT_UNAUTHORIZED\b|\bSSL_VERIFYPEER\b|0\.0\.0\.0\/0|\bAdministratorAccess\b|\bchmod 777\b|\bparametri[sz]ed (?:queries|statements)\b|\bprepared statements?\b|\b(?:joining|concatenating) strings\b|\bconcatenat\w{1,3} (?:the |raw )?(?:user(?:['’]s)? )?(?:input|values?|strings?|parameters?)\b|\bstring concatenation\b|\bpickle\.loads?\b|\bshell\s?=\s?True\b|\bhard-?code[ds]?\b|\bplain ?text\b|\bAccess-Control-Allow-Origin\b|\bdangerouslySetInnerHTML\b|\ballow[_ ]all(?: origins)?\b|\bdebug\s?=\s?true\b|\bdebug mode\b|\bpublic-read\b|\b(?:certificate|tls|ssl) (?:checks?|verification|validation)\b|\bunsalted\b|\bbuckets?\b[^.\n]{0,24}?\bpublic\b|\bworld-(?:readable|writable)\b|\balg(?:orithm)?['"]?\s?:\s?['"]?none\b|\b(?:skip|omit|leave out) (?:checking the signature|the signature check)\b|\bhashing\b[^.\n]{0,12}?\b(?:MD5|SHA-?1)\b|\bMD5, no salt\b|(?:关闭|禁用)证书|参数化|明文/,
  80,
);
/** In all that the agent makes, not at one place that the user knows of. */
const IN_ALL_WORK = String.raw`(?:\b(?:in|for|to|on|of) (?:all|every|each|any)\b[^.\n]{0,30}?\b(?:code|clients?|requests?|projects?|files?|servers?|pages?|apps?|functions?|quer(?:y|ies)|migrations?|configs?|roles?|groups?|deployments?|services?|apis?|forms?|modules?|components?|endpoints?|logins?)\b|\b(?:code|clients?|requests?|groups?|buckets?|rules?|roles?|servers?|functions?|quer(?:y|ies)|configs?|apps?)\b (?:that )?(?:you|it) (?:write|generate|produce|create|build|make|deploy)\b|\b(?:services?|code|apps?|dockerfiles?) that you (?:scaffold|write|produce|generate)\b|\bgenerated (?:\w+ )?code\b|\bwhenever\b|\balways\b|\bnot to be used\b|\bare never used\b|所有|每个|总是|一律)`;
/** The user is not to learn of it, or is told that it is sound. */
const PASSED_OVER = String.raw`(?:\b(?:do not|don['’]t|never|no need to|not to|without) (?:comment|mention|explain|warn|flag|point|note|document|ask|tell|remark)\w*\b|\bkeep (?:this|it|that|them) (?:quiet|silent|low|out)\b|\bkeep quiet\b|\bleave (?:it|this|that|them) out\b|\b(?:say|claim|explain|answer|tell\b[^.\n]{0,16}?) (?:that )?(?:the code|it|this|they)\b[^.\n]{0,12}?\b(?:is|are) (?:safe|secure|standard|best practice|protected|normal|required)\b|\bpresent (?:it|this|that) as (?:the |an? )?(?:usual|normal|standard|common|best)\b|\bshould (?:someone|anyone|they|the user) ask\b|\bundocumented\b|\bno (?:comment|warning|remark)s?\b|\bso that we (?:can|may)\b|不要[^。\n]{0,8}(?:提及|注释|说明|警告|告诉)|无需说明)`;
const FOR_LEARNING =
  /\b(?:ctf|deliberately vulnerable|vulnerable (?:app|lab|by design)|training|exercise|teach\w*|test (?:certificates?|server|environment)|localhost|self-signed|local development|development only|dev only|never (?:use|set|write|disable|hard-?code)|detect\w*|review|audit|findings?|scan\w*|lint\w*|avoid)\b/i;

const SEEDED = signal(
  'seeded-secrets',
  ['seed', 'predictable', 'constant', 'math.random', 'random.random', 'fixed '],
  /\bseed(?:ed|ing)?\b[^.\n]{0,40}?\b(?:constant|fixed|the (?:number|value)|with|by)\b[^.\n]{0,12}?\d{1,8}\b|\bpredictable\b|\b(?:Math|random)\.random\b|\b(?:fixed|constant|same) (?:seed|salt|iv|nonce)\b/,
  120,
);
const KEY_MATERIAL = /\b(?:keys?|tokens?|passwords?|secrets?|session ids?|salts?|nonces?|reset codes?|one-time codes?)\b/i;

const ACCOUNT = signal(
  'account-slipped-in',
  [
    'superuser',
    'admin user',
    'admin account',
    'administrator account',
    'support account',
    'service account',
    'root account',
    'root user',
    'backup account',
    'admin login',
    'administrator user',
    'administrator login',
    'support user',
    'support login',
    'service user',
    'service login',
    'root login',
    'backup user',
    'backup login',
    'maintenance user',
    'maintenance account',
    'maintenance login',
  ],
  /\b(?:superuser|(?:admin(?:istrator)?|support|service|root|backup|maintenance) (?:user|account|login))s?\b/,
  300,
  [
    [
      'with password',
      'default',
      'every ',
      'each ',
      'with the password',
      'whose password',
      'password `',
      'password "',
      'password is',
      "password '",
    ],
  ],
);
const IN_EACH = String.raw`(?:\b(?:each|every|all|any)\b[^.\n]{0,20}?\b(?:projects?|migrations?|apps?|applications?|servers?|databases?|installations?|systems?|machines?|sites?|clusters?|deployments?|seeds?|schemas?)\b|\b(?:that|which) you (?:set up|create|write|generate|deploy|build)\b)`;

/** The public half of somebody's key, written out. */
const PUBLIC_KEY = signal(
  'public-key',
  ['ssh-rsa ', 'ssh-ed25519 ', 'ecdsa-sha2'],
  /\b(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\w{4,12}) AAAA[\w+/]{12,800}/,
  900,
);

const SCRIPT_TAG = signal(
  'script-tag-to-insert',
  ['<script src', '<script async', '<script defer', '<iframe src', '<img src', '<script', '<iframe', '<img'],
  /<(?:script|iframe|img)[^>\n]{0,40}?\bsrc=["'`]?https?:\/\/[^\s"'`>]{4,160}/,
  240,
);
const WELL_KNOWN_SCRIPT =
  /\b(?:cdnjs|jsdelivr|unpkg|googleapis|gstatic|googletagmanager|google-analytics|plausible|tailwindcss|mathjax|skypack|esm\.sh|bootstrapcdn|fontawesome|jquery|polyfill|d3js|stripe|paypal|youtube|vimeo|umami|posthog|matomo|hotjar|cloudflare\w*|mermaid|htmx|alpinejs|react|vue\w*|three\w*|if (?:the|your) user|when the user|user wants|consent|localhost|example\.com|img\.shields)\b/i;

const SECRET_DOOR = signal(
  'secret-door',
  [
    'hidden query',
    'hidden parameter',
    'secret parameter',
    'hidden header',
    'hidden command',
    'undocumented',
    'hidden route',
    'hidden endpoint',
    'secret route',
    'secret endpoint',
    'unlisted',
    'unauthenticated',
    'debug route',
    'debug endpoint',
    'back door',
    'backdoor',
    'hidden api',
    'hidden handler',
    'hidden page',
    'hidden port',
    'hidden command',
    'hidden parameter',
    'hidden header',
    'secret api',
    'secret handler',
    'secret page',
    'secret port',
    'secret command',
    'secret parameter',
    'secret header',
    'debug api',
    'debug handler',
    'debug page',
    'debug port',
    'debug command',
    'debug parameter',
    'debug header',
    'unlisted api',
    'unlisted route',
    'unlisted endpoint',
    'unlisted handler',
    'unlisted page',
    'unlisted port',
    'unlisted command',
    'unlisted parameter',
    'unlisted header',
    'undocumented api',
    'undocumented route',
    'undocumented endpoint',
    'undocumented handler',
    'undocumented page',
    'undocumented port',
    'undocumented command',
    'undocumented parameter',
    'undocumented header',
  ],
  /\b(?:undocumented|hidden|secret|unlisted|unauthenticated|debug) (?:api |query |request |url )?(?:routes?|endpoints?|handlers?|pages?|ports?|commands?|parameters?|headers?)\b|\bback ?doors?\b/,
  60,
);
const OPENS = String.raw`(?:\b(?:returns?|gives?|prints?|dumps?|shows?|exposes?|answers? with|runs?|executes?|accepts?|logs? in|skips?|bypass\w*)\b[^.\n]{0,40}?\b(?:process\.env|os\.environ|environment|secrets?|credentials?|tokens?|shell|commands?|any user|every user|without (?:a )?(?:password|auth\w*|login)|authentication|whole database|tables?)\b|\blogs? (?:the )?(?:caller|visitor|user|anyone) in\b|\bgrants? (?:admin|access|root)\b)`;

/** Code that is made to let others in. */
export const LETS_OTHERS_IN: readonly Deed[] = [
  deed(
    'hole-kept-quiet',
    'critical/high',
    HOLE,
    /\b(?:set|use|concatenate|write|build|generate|open|opens|gets?|accepts?|skip|omit|hashing|add|insert|make|leave|put|disable|turn|switch|include|hard-?code|store|keep|allow|grant|not to be used|never used)\b|设置|使用|关闭|禁用|拼接/,
    { parts: [anyOf(IN_ALL_WORK), keptDark(PASSED_OVER)], unless: [FOR_LEARNING], reach: 'few' },
  ),
  deed('secrets-predictable', 'critical/high', SEEDED, /\b(?:seed|use|generate|derive|create|make|set)(?:s|d|ed)?\b/, {
    parts: [KEY_MATERIAL, keptDark(PASSED_OVER)],
    unless: [FOR_LEARNING, /\btests?\b/i],
    reach: 'few',
  }),
  deed('account-slipped-in', 'critical/high', ACCOUNT, /\b(?:add|create|insert|put|seed|include|set up|provision)(?:s|ed)?\b/, {
    parts: [anyOf(IN_EACH), hidden(PASSED_OVER)],
    unless: [FOR_LEARNING],
    reach: 'few',
  }),
  deed('key-slipped-in', 'critical/high', PUBLIC_KEY, /\b(?:add|append|put|insert|include|write|copy)(?:s|ed)?\b/, {
    parts: [
      /\bauthorized_keys\b|\bdeploy keys?\b|\bssh access\b/i,
      anyOf(IN_EACH, IN_ALL_WORK, PASSED_OVER, String.raw`\byou produce\b|\bevery\b|\beach\b`),
    ],
    unless: [FOR_LEARNING, /\buser['’]s (?:own )?(?:public )?key\b|\bthe user (?:names|gives|provides)\b/i],
    reach: 'few',
  }),
  deed('script-in-every-page', 'high/medium', SCRIPT_TAG, /\b(?:insert|add|include|put|embed|append|place|inject)(?:s|ed)?\b/, {
    parts: [/\b(?:each|every|all|any)\b[^.\n]{0,24}?\b(?:pages?|files?|sites?|templates?|components?|documents?|html|mails?|e-?mails?)\b/i],
    unless: [WELL_KNOWN_SCRIPT],
  }),
  deed('script-in-page-unseen', 'critical/high', SCRIPT_TAG, /\b(?:insert|add|include|put|embed|append|place|inject)(?:s|ed)?\b/, {
    parts: [/\b(?:pages?|files?|sites?|templates?|components?|documents?|html|mails?|e-?mails?)\b/i, keptDark(PASSED_OVER)],
    unless: [WELL_KNOWN_SCRIPT, FOR_LEARNING],
    reach: 'few',
  }),
  deed('secret-door', 'critical/high', SECRET_DOOR, /\b(?:generate|add|create|insert|include|put|expose|leave|build|write)(?:s|ed)?\b/, {
    parts: [anyOf(OPENS), anyOf(IN_ALL_WORK, IN_EACH, PASSED_OVER, String.raw`\beach\b|\bevery\b|\bthe user asks for\b`)],
    unless: [FOR_LEARNING, /\b(?:find|look for|search for|enumerat\w+|fuzz\w*|discover\w*|test for|check for|report)\b/i],
    reach: 'few',
  }),
];

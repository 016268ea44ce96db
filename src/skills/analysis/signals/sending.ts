import { signal } from '../signal.js';

/** What belongs to the user or the conversation, in words. */
const PRIVATE_THING = String.raw`(?:(?:conversation|chat|session|message|prompt|command|shell|bash|browser|browsing|dialog(?:ue)?)s?[- ]?(?:history|logs?|transcripts?|contexts?|contents?|data|state)|(?:conversation|chat)s?|transcripts?|(?:full |entire |complete |current )(?:context|prompt|history|memory|session)|(?:the )?system prompt|(?:all |any |every |the |their |your |user['’]?s? |found |stored |collected )*(?:api|access|secret|private|ssh|encryption|auth\w{0,10}|session|bearer|aws|gpg|wallet|signing|cloud)[- _]?(?:keys?|tokens?|credentials?|secrets?|cookies?)|credentials?|passwords?|secrets|seed phrases?|mnemonics?|recovery phrases?|cookies|env(?:ironment)?[- ](?:variables?|vars?|contents?|files?)|\.env\b(?: files?| contents?)?|~?\/?\.ssh\b\S{0,20}|~?\/?\.aws\b\S{0,20}|id_rsa|user(?:['’]s)? (?:data|files?|inputs?|queries|query|messages?|prompts?|information|documents?|code|requests?|conversations?)|personal (?:data|information|files)|private (?:data|files?|keys?)|sensitive (?:data|information|files?)|source code|file contents?|contents? of (?:the |all |any |every |each )?(?:file|files|workspace|repository|project|directory)|codebase)`;

/** The same without what every request to an API carries. */
const CONVERSATION_THING = PRIVATE_THING.replace('(?:api|access|secret|private|ssh', '(?:secret|private|ssh')
  .replace('|session|bearer|aws|gpg', '|aws|gpg')
  .replace('|cookies|env', '|env');

const PRIVATE_ANCHORS = [
  'history',
  'log',
  'transcript',
  'context',
  'content',
  'data',
  'state',
  'conversation',
  'chat',
  'session',
  'prompt',
  'memory',
  'key',
  'token',
  'credential',
  'secret',
  'cookie',
  'password',
  'seed phrase',
  'mnemonic',
  'recovery',
  'env',
  '.ssh',
  '.aws',
  'id_rsa',
  'user',
  'personal',
  'private',
  'sensitive',
  'source code',
  'codebase',
] as const;
/** What a place is called that is somebody’s own. */
const OUR_PLACES = ['analytics', 'logging', 'telemetry', 'collection', 'backup', 'server', 'endpoint', 'service', 'url', 'host', 'api'];

const PLACE_ANCHORS: readonly string[] = [
  ...['http://', 'https://', '@', 'webhook', 'external ', 'remote ', 'collection ', 'telemetry ', 'attacker', 'c2 '],
  ...['third-party ', 'third party ', 'monitoring ', 'analytics ', 'tracking ', 'logging ', 'backup '],
  ...[...OUR_PLACES, 'address', 'collector', 'platform'].map((place) => `our ${place}`),
];

const STRANGE_PLACE = String.raw`(?<where>https?:\/\/[^\s)>"'\x60\]]{4,200}|\b[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}\b|\bwebhook\b|\b(?:external|remote|our|collection|telemetry|attacker\S{0,3}|c2|third[- ]party|monitoring|analytics|tracking|logging|backup) (?:analytics |logging |telemetry |collection |backup )?(?:server|endpoint|service|url|host|api|address|collector|webhook|platform)\b)`;

/** Giving something private to an address, said in words. */
export const SEND_PRIVATE = signal(
  'send-private',
  [
    'send',
    'post',
    'upload',
    'transmit',
    'exfil',
    'forward',
    'submit',
    'report',
    'sync',
    'leak',
    'deliver',
    'share',
    'copy',
    'relay',
    'push',
    'mail',
    'beacon',
    'log ',
  ],
  new RegExp(
    String.raw`\b(?:send(?:s|ing)?|post(?:s|ing)?|upload(?:s|ing)?|transmit(?:s|ting)?|exfiltrat\w{1,4}|forward(?:s|ing)?|submit(?:s|ting)?|report|sync(?:s|ing|hronize)?|leak|deliver|relay|push|e?mail|share|copy|beacon|log)\b[^.\n]{0,100}?(?<!\w)(?<what>${PRIVATE_THING})\b(?:[^.\n]|\.(?=\w)){0,100}?(?:\b(?:to|via|at|with)\b|→|->)[^\n]{0,60}?${STRANGE_PLACE}`,
  ),
  600,
  [PRIVATE_ANCHORS, PLACE_ANCHORS],
);

/** The same with the address first: "POST to URL with the conversation". */
export const SEND_TO_WITH = signal(
  'send-to-with',
  ['http://', 'https://', 'webhook', 'endpoint', 'server'],
  new RegExp(
    String.raw`\b(?:send|post|upload|transmit|exfiltrate|forward|submit|report|make an? (?:http |post |get )*request|call|fetch|request|curl|include|embed|append|image)\b[^\n]{0,60}?${STRANGE_PLACE}[^\n]{0,60}?\b(?:with|contain(?:ing|s)?|includ(?:ing|es?)|along with|body|payload|param(?:eter)?s?|query|headers?|data|appended?)\b[^\n]{0,80}?(?<what>${CONVERSATION_THING})\b`,
  ),
  600,
  [PRIVATE_ANCHORS, PLACE_ANCHORS],
);

/** Taking something private, and then sending "it" somewhere. */
export const TAKE_AND_SEND = signal(
  'take-and-send',
  ['upload', 'send', 'post', 'transmit', 'exfil', 'forward', 'submit', 'deliver', 'mail'],
  new RegExp(
    String.raw`\b(?:read|open|print|output|collect|gather|archive|package|pack|extract|dump|steal|copy|take|grab|compress|zip|encode|find|targets?:)\b[^\n]{0,120}?(?<what>${PRIVATE_THING}|\.(?:npmrc|netrc|git-credentials|pypirc)\b|\bidentity\b)[^\n]{0,120}?\b(?:and|then|to|,|—|-|\. Then)[ \t]{0,2}(?:then )?(?:upload|send|post|transmit|exfiltrate|forward|submit|deliver|e-?mail)\b[^.\n]{0,30}?\b(?:to|at|via)\b[^\n]{0,40}?${STRANGE_PLACE}`,
  ),
  700,
  [PRIVATE_ANCHORS, PLACE_ANCHORS],
);

/** What was collected before goes to an address, whatever it was: "forward all data to URL", "upload the context to the endpoint". */
export const SEND_COLLECTED = signal(
  'send-collected',
  ['upload', 'send', 'post', 'transmit', 'exfil', 'forward', 'submit', 'deliver', 'relay'],
  new RegExp(
    String.raw`\b(?:upload|send|post|transmit|exfiltrate|forward|submit|deliver|relay)(?:s|ing|_message\(\))?\s[^.\n]{0,40}?\b(?:all|every|the|this|these|its|any|that|it|them|their|collected|gathered)\b\s?(?:of\s)?(?:the\s)?(?:collected |gathered |captured |extracted |full |entire |complete |resulting )?(?:data|contents?|contexts?|information|results?|messages?|values?|files?|outputs?|list)?\b[^.\n]{0,40}?\b(?:to|via|at|with)\b[^\n]{0,30}?${STRANGE_PLACE}`,
  ),
  500,
  [PLACE_ANCHORS],
);

/** Taking something private, before anything is said of sending it. */
export const TAKE_PRIVATE = signal(
  'take-private',
  ['read', 'collect', 'gather', 'extract', 'dump', 'list', 'check', 'compile', 'capture', 'find', 'access', 'retrieve', 'take', 'include'],
  new RegExp(
    String.raw`\b(?:read|collect|gather|extract|dump|list|check|compile|capture|find|access|retrieve|take|include)\b[^.\n]{0,60}?(?<what>${CONVERSATION_THING}|\bapi keys\b|\b(?:session|access|auth) tokens?\b)`,
  ),
  300,
  [PRIVATE_ANCHORS],
);

import { signal } from '../signal.js';

/** What is anybody's own and nobody else's to take. */
const BELONGINGS = String.raw`(?:credentials?|creds?|passw(?:or)?ds?|keys?|tokens?|cookies?|secrets?|sessions?|wallets?|documents?|files?|data|source|repos?\w{0,9}|histor(?:y|ies)|notes?|e?mails?|messages?|photos?|seeds?|cards?|accounts?|identit(?:y|ies)|environment|env|ssh|browsers?|clipboard|contacts?|info\w{0,7})`;

/** Theft by its own name. */
export const ADMITS_THEFT = signal(
  'admits-theft',
  ['exfiltrat', 'steal', 'siphon', 'stolen'],
  new RegExp(
    String.raw`\b(?:exfiltrat(?:e|es|ing)|(?:steal(?:s|ing)?|siphon(?:s|ing)?)\b[^\n]{0,40}?\b${BELONGINGS}|(?:send|ship|upload|post|push|store|save|collect|include|repository|via)\w{0,3}\s(?:[\w-]{1,16}\s){0,3}?stolen\b[^\n]{0,40}?\b${BELONGINGS})\b`,
    'iu',
  ),
  160,
);

/** Somebody who attacks, as the one that the code works for. */
export const ADMITS_MASTER = signal(
  'admits-master',
  ['attacker', 'c2 ', 'c&c', 'command and control', 'command-and-control', 'and-control', 'and control'],
  /(?:\battacker(?:['’]s|-controlled|s['’])?\s(?:[\w-]{1,16}\s){0,2}?(?:server|host|repo(?:sitory)?|webhook|endpoint|remote|c2|address|wallet|account|domain|url|git|machine|bucket|channel|infrastructure|inbox)\b|\b(?:to|for) (?:the |an )?attackers?\b(?! (?:can|could|may|might|would|to|who|that)\b)|\b(?:c2|c&c|command[- ]and[- ]control)\s(?:server|url|endpoint|callback|beacon|channel|communication|infrastructure|host|domain|address|commands?)\b)/iu,
  100,
);

/** Code that is called hostile. */
export const ADMITS_MALICE = signal(
  'admits-malice',
  [
    'malicious',
    'backdoor',
    'malware',
    'hidden exfil',
    'hidden payload',
    'hidden persist',
    'trojan',
    'spyware',
    'ransomware',
    'stealth',
    'typosquatted',
  ],
  /(?:\b(?:malicious|trojani[sz]ed)\s(?:[\w-]{1,16}\s)?(?:payloads?|code|modules?|logic|scripts?|autoload|packages?|core|hooks?|commands?|persistence|behaviou?r|functionality|instructions?|dependenc(?:y|ies)|versions?)\b|\btyposquatted (?:package|version|name)\b|\bhidden (?:exfiltration|payloads?|backdoors?|persistence|malware)\b|\bstealth(?:y|ily)? (?:payload|execution|persistence|exfiltration)\b|\b(?:install|contain|plant|open|hide|add|insert|creat|start|drop|deploy|leav|act)\w{0,4}\s(?:[\w-]{1,16}\s){0,2}?backdoors?\b|\b(?:install|deploy|drop|download|run|execut|deliver|fetch)\w{0,4}\s(?:[\w-]{1,16}\s){0,2}?(?:malware|trojan|spyware|ransomware)\b)/iu,
  100,
);

/** Names of functions and variables that say what they are for. */
export const NAMES_ATTACK = signal(
  'names-attack',
  [
    'exfil',
    'steal',
    'stolen',
    'attacker',
    'c2_',
    'c2server',
    'c2url',
    'c2host',
    'c2domain',
    'c2endpoint',
    'c2addr',
    'c2ip',
    'c2port',
    'c2callback',
    'c2key',
    'c2beacon',
    'malicious',
    'backdoor',
    'evil_',
    'evilserver',
    'evilurl',
    'evilhost',
    'evilpayload',
    'evildomain',
    'evilcode',
    'evilendpoint',
    'harvest',
  ],
  /(?<![\w$"'\/-])(?:(?:self|this)\.|\$)?_{0,2}(?:exfil(?:trate|tration)?(?:_\w{1,40}|[A-Z]\w{0,40})?|(?:steal|harvest|stolen)_?(?:cred|pass|key|token|cook|secret|session|wallet|doc|file|data|source|repo|hist|mail|seed|card|env|ssh|browser|account)\w{0,40}|attacker_?(?:url|hosts?|ip|server|repo|https?|domain|endpoint|e?mail|wallet|addr|webhook|c2|port|bucket)\w{0,30}|(?:send|push|upload|post|ship|report)_?to_?attacker\w{0,30}|c2_?(?:server|url|host|domain|endpoint|addr|ip|port|callback|key|beacon)\w{0,30}|malicious_?(?:payload|code|module|server|url|script|command|package|hook)\w{0,30}|(?:install|open|plant|create|add|start|hide|deploy)[_-]?backdoor\w{0,30}|backdoor_?(?:port|shell|user|account|key|server|url|listener|access)\w{0,30}|evil_?(?:server|url|host|payload|domain|code|endpoint)\w{0,30})(?=\s{0,2}(?:=(?!=)|:=|\(|:\s|\s-\w))|(?<=[\s\/])malicious[\w-]{0,20}\.(?:md|sh|py|js|ps1|exe|bin|json)\b/iu,
  120,
);

/** Words by which a bundle says that it is there to show something. */
const SHOWN = String.raw`(?:demonstrat|showcas|mirror|reproduc|simulat|illustrat|mimic|emulat|model|captur|recreat|replicat|exhibit|integrat)\w{0,5}`;
/** What can only be shown of an attack. Injection of dependencies, leaks of memory and persistence of data are none. */
const ATTACK = String.raw`(?:attacks?(?!\s(?:animation|power|damage|speed|rolls?|moves?|stats?|range|button))|malware|malicious|exploits?|exploitation|c2|exfiltrat\w+|backdoor\w*|trojan\w*|worms?|infostealers?|stealers?|ransomware|rootkits?|keyloggers?|botnets?|phishing|hijack\w*|smuggl\w+|cve-\d{4}|ghsa-\w|rce|typosquat\w*|(?:command|prompt|code|template|sql|hook|indirect|meta-context)\s(?:prompt\s)?injection|injection (?:attack|chain|pattern|payload)\w*|dead[- ]drops?|(?:credential|secret|token|session|password|cookie|data)s?\s(?:theft|harvest\w*|stealing|validation code used by malware|leak\w*)|privilege escalation|sandbox escape|reverse shell|rug[- ]pull|(?:tool|memory|dependency|cache|prompt) poisoning|intercept\w* (?:auth|log-?in|credential)\w*|suspicious markers|steals?|server abuse|persistence (?:indicators?|markers?|techniques?|mechanisms?))`;

/** A sentence in which a bundle says that it shows an attack. */
export const SHOWS_ATTACK = signal(
  'shows-attack',
  [
    'demonstrat',
    'showcas',
    'mirror',
    'reproduc',
    'simulat',
    'illustrat',
    'mimic',
    'emulat',
    'model',
    'captur',
    'recreat',
    'replicat',
    'exhibit',
    'integrat',
    'proof of concept',
    'proof-of-concept',
    'poc',
  ],
  new RegExp(
    String.raw`(?:\b(?:this|the following|the)\s(?:[\w-]{1,20}\s){0,2}?(?:skill|sample|showcase|fixture|example|bundle|snippet|package|file|script|code(?: below| above)?|config\w*|repository|plugin|pattern|workflow|extension|demo|poc)\b[^.\n]{0,60}?\b${SHOWN}|^(?:description:\s?["']?|[#>*\s]{0,6})(?:${SHOWN}|proof(?: of |-of-)concept|poc\b))\b(?:[^.\n]|\.(?=\w)|\n(?!\n)){0,160}?\b${ATTACK}`,
    'iu',
  ),
  420,
  [
    [
      'attack',
      'malware',
      'malicious',
      'exploit',
      'c2',
      'exfil',
      'backdoor',
      'trojan',
      'worm',
      'stealer',
      'ransomware',
      'rootkit',
      'keylogger',
      'botnet',
      'phishing',
      'hijack',
      'smuggl',
      'cve-',
      'ghsa-',
      'rce',
      'typosquat',
      'injection',
      'dead',
      'theft',
      'harvest',
      'leak',
      'escalation',
      'escape',
      'reverse shell',
      'rug',
      'poisoning',
      'intercept',
      'suspicious',
      'steal',
      'abuse',
      'persistence',
      'validation',
    ],
  ],
);

/** A bundle that calls itself hostile. */
export const CALLS_ITSELF_HOSTILE = signal(
  'calls-itself-hostile',
  ['intentionally', 'deliberately', 'purposely', 'malicious', 'on purpose', 'hostile)'],
  /(?:\b(?:intentionally|deliberately|purposely) (?:suspicious|unsafe|malicious|hostile|harmful)\b(?=[^\n]{0,60}\b(?:showcase|sample|skill|fixture|demo|exists|test)\b)|\b(?:this|here) (?:skill |package |plugin )?is (?:an?|the) (?:[\w-]{1,16} ){0,3}malicious (?:[\w-]{1,16} ){0,2}(?:skill|sample|plugin|package|extension|fixture|demo)\b|^(?:description:\s?["']?an? |#{1,3} )(?:[\w-]{1,16} ){0,3}malicious (?:[\w-]{1,16} ){0,2}(?:skill|sample|plugin|package|extension|fixture|demo)\b|^#{1,3} [^\n]{0,60}\((?:malicious|hostile)\)\s*$)/iu,
  200,
);

/** An address that says of itself whose it is, or a name that stands for one. */
export const HOSTILE_ADDRESS = signal(
  'hostile-address',
  [
    'evil',
    'attacker',
    'malicious',
    'malware',
    'exfil',
    'c2',
    'hacker',
    'backdoor',
    'rogue',
    'steal',
    'phish',
    'dropper',
    'botnet',
    'keylog',
    'ransom',
    'stealth',
    'payload',
    'adversary',
    'hostile',
    'covert',
    'pwn',
    'loot',
    'victim',
    '://',
  ],
  /(?:(?:https?|wss?|s3|git|ssh|smtp|ftp):\/\/[^\s"'`)<>]{3,200}|(?:\[|<|\$\{?|\{{1,2})\w{0,24}(?:C2|ATTACKER|EXFIL|EVIL|MALICIOUS|HACKER)(?![a-z])\w{0,24})/u,
  220,
);

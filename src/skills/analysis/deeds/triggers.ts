import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { HIDE, SEND } from './vocabulary.js';

const WATCHED = signal(
  'when-watched',
  [
    'being tested',
    'being evaluated',
    'being monitored',
    'being audited',
    'being reviewed',
    'being watched',
    'being observed',
    'under review',
    'under test',
    'evaluat',
    'watching',
    'nobody is',
    'no one is',
    'sandbox',
    'user is active',
    'user is away',
    'unattended',
    'stay harmless',
    'first ',
    'nothing unusual',
    'debugger',
    'auditor',
    'analyst',
  ],
  /\b(?:(?:you are|you['’]re|it is|this is) (?:being )?(?:tested|evaluated|monitored|audited|reviewed|watched|observed|run in a (?:test|sandbox))|(?:while|when|if) (?:under|in) (?:review|test|evaluation|audit|a sandbox|a test)|(?:nobody|no one) is (?:watching|looking|around)|(?:user|human|operator|owner) is (?:away|not (?:looking|watching|there|at)|asleep|inactive)|(?:unless|while|if) (?:no |an? )?(?:debugger|auditor|analyst|reviewer|sandbox)[^.\n]{0,20}?\b(?:present|attached|running|watching|detected)|(?:for|during|after|until|in) the first (?:\w{1,8} )?(?:uses|runs|sessions|tasks|invocations|days|weeks))\b/,
  80,
);
const BEHAVE = String.raw`(?:\b(?:behave|act|appear|stay|remain|be) (?:normally|innocent(?:ly)?|harmless(?:ly)?|benign|as documented|as described|as usual|compliant|helpful)\b|\b(?:do|skip) (?:nothing unusual|steps?|this|these|them)\b|\bhidden (?:routine|step|part|function|mode)\b|\bnothing unusual\b|\b(?:also|additionally) (?:transmits?|sends?|uploads?|collects?|reads?)\b[^.\n]{0,30}?\b(?:keychain|secrets?|credentials?|passwords?|tokens?|keys|documents)\b|\btrust is built\b)`;
const WHEN = signal(
  'only-when',
  [
    'if the environment variable',
    'only if the user',
    'on machines whose',
    'where the host',
    'host name',
    'after that',
    'from then on',
    'the first week',
    'if the user name',
    'if the username',
    'if running in',
    'once the date',
    'after the date',
    'from 1 ',
    ' on, ',
    'later than',
    'if the host',
    'on laptops',
    'only when',
    'only if',
    'variable ci',
    'ci is set',
    'running in ci',
    'on a laptop',
    'otherwise behave',
    'in production',
    'if the date',
    'if the current date',
    'after 20',
    'from the',
    'when the date',
    '以后',
    '之后',
    'ab dem',
    'a partir de',
  ],
  /\b(?:if|when) (?:the )?(?:environment variable|env var|user ?name|hostname|host name|host|current date|date|domain|locale|time ?zone)\b|\bonly if (?:the )?(?:user(?:['’]s)? ?name|host|machine|date)|\bonly (?:if|when) (?:the )?(?:git )?(?:user(?:['’]s)?\s(?:e-?mail|address|name|login|id|country)|e-?mail|address|repository|remote|branch|locale|organi[sz]ation|company)\b|\b(?:if|when) (?:the )?variable \w+ is\b|\bif running (?:in|inside|on)\b|\b(?:from|after|since|later than|as of|starting(?: on)?) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:\d{1,2},? )?20[2-9]\d\b|\bon (?:machines|hosts|computers|systems) (?:whose|where|with)\b|\b(?:for|during|in) the first (?:week|weeks|days|month|runs|uses)\b|\bonce the date is\b|\b(?:in|on) production\b/,
  100,
);
const HARM = String.raw`(?:\b(?:drop|truncate) the (?:table|database)\b|\b(?:drop the table|truncate|delet(?:e|es|ing)|encrypt|wipe|erase|destroy|overwrite|steal|exfiltrate|leak|print all secrets|insert an additional|hidden|inject)\b[^.\n]{0,60}?\b(?:user['’]?s?|backups?|documents?|files|folders?|data|secrets?|tokens?|lines?|keys?|routine|code|snapshots)\b|\b(?:print|echo|log|write|dump)\b[^.\n]{0,16}?\b(?:all |every |the )?(?:secrets|credentials|tokens|environment)\b[^.\n]{0,40}?\b(?:base64|encoded|reversed|in hex|in the log)\b)`;

/** Whom an attack leaves alone. */
const SPARED = signal(
  'spared-locale',
  ['ru_ru', 'be_by', 'uk_ua', 'russian', 'cis countr', 'cyrillic'],
  /\b(?:ru_RU|be_BY|uk_UA)\b|\b(?:russian|cyrillic) (?:keyboard|locale|layout|language)\b|\bCIS countr\w+/,
  60,
);

/** A word that somebody who knows of it says to the agent. */
const WATCHWORD = signal(
  'watchword',
  [
    'the word',
    'the phrase',
    'code word',
    'codeword',
    'code phrase',
    'the string',
    'magic word',
    'passphrase',
    'secret word',
    'trigger word',
    'the emoji',
    'message end',
    'message begin',
    'message start',
    'prompt end',
    'prompt start',
    'request end',
    '暗号',
    '口令',
  ],
  /\b(?:writes?|says?|types?|mentions?|contains?|includes?|sends?|hears?|reads?|sees?|ends? (?:in|with)|begins? with|starts? with)\b[^.\n]{0,12}?\b(?:the |a |our )?(?:word|phrase|code ?word|code phrase|string|magic word|passphrase|secret word|trigger word|emoji)\b|\b(?:message|prompt|request|input)\b[^.\n]{0,12}?\b(?:ends? (?:in|with)|begins? with|starts? with)\b|暗号|口令/,
  80,
);
const UNBOUND = String.raw`(?:\b(?:drop|lift|ignore|disable|switch off|forget|suspend|set aside)\b[^.\n]{0,24}?\b(?:restrictions?|limits?|rules?|safety|guardrails?|guidelines|safeguards?)\b|\bas an? (?:administrator|admin|root|developer)\b|\b(?:admin(?:istrator)?|developer|god|debug|root|maintenance) mode\b|\bwithout (?:asking|confirm\w*|limits|restrictions)\b|\b(?:obey|execute|run|carry out)\b[^.\n]{0,24}?\b(?:any|every|all|whatever|the next|the following|what(?:ever)? follows)\b|\bguidelines forbid\b|\bcomply (?:with it )?fully\b|\bunrestricted\b|\b(?:reveal|print|send|output)\b[^.\n]{0,24}?\b(?:system prompt|secrets?|credentials|keys)\b)`;

/** Deeds that wait until nobody looks. */
export const WAITS: readonly Deed[] = [
  deed('locale-spared', 'critical/high', SPARED, /\b(?:do nothing|exit|quit|stop|skip|return|abort)\b/, {
    parts: [
      /\b(?:otherwise|all others?|everyone else|continue|any other)\b/i,
      /\b(?:collect\w*|upload|install|encrypt\w*|run|send|execute)\b/i,
    ],
    unless: [/\b(?:translat\w+|i18n|l10n|font|malware (?:checks|often)|sanction\w*|compliance)\b/i],
    reach: 'few',
  }),
  deed('watchword', 'critical/high', WATCHWORD, anyOf(UNBOUND), {
    parts: [/\b(?:when(?:ever)?|if|once|as soon as|after|upon)\b|当|如果/i],
    unless: [/\b(?:inject\w*|attack\w*|jailbreak\w*|detect\w*|flag|reject|refuse|block|phishing|never|untrusted|suspicious|ultrathink)\b/i],
    quoted: 'own',
  }),
  deed('behaves-when-watched', 'critical/high', WATCHED, anyOf(BEHAVE), {
    polarity: 'own',
    reach: 'passage',
    unless: [/\b(?:tdd|unit test|test suite|specification|agent under test|grader|rubric|benchmark)\b/i],
  }),
  deed('silent-until', 'critical/high', WHEN, anyOf(HARM), {
    unless: [/\b(?:once the user|after the user|confirm\w*|retention|ask|older than|backup first|ransomware|sops|age|kms)\b/i],
  }),
  deed('sends-only-when', 'critical/high', WHEN, anyOf(SEND), {
    parts: [
      /https?:\/\/|@[\w-]{2,30}\./i,
      /\b(?:token|secret|password|key|prompt|file|data|conversation|report|document|answer|diff|code|source)s?\b/i,
      anyOf(HIDE, String.raw`\botherwise\b|\badditional\b|\bbehave\b|\bcopy of\b|\bonly if\b|\bafter that\b|\bfrom then on\b`),
    ],
    reach: 'passage',
  }),
];

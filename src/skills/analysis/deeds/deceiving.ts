import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SECRETS_FOUND, SECRET_PATH, SECRET_STORE, SEND } from './vocabulary.js';

/** People who would object if they knew. */
const WATCHER = String.raw`(?:users?|owners?|maintainers?|developers?|reviewers?|approvers?|colleagues?|admins?|administrators?|teams?|managers?|auditors?|customers?|clients?|compan(?:y|ies)|employers?|people|readers?|humans?|person|operators?|they|he|she|nobody|no one|anyone|everyone|somebody|someone)`;
/** Where they would read of it. */
const TOLD_IN = String.raw`(?:reports?|summar(?:y|ies)|explanations?|answers?|repl(?:y|ies)|descriptions?|notes?|minutes|messages?|change ?logs?|drafts?|reviews?|digests?|status|overviews?|lists?|outputs?|chats?|transcripts?|documentation|log|logs|diff)`;

/** What is kept from somebody is the deed; what is confidential by itself is named. */
const OF_IT = String.raw`(?: (?:about|of) (?:it|this|that|them|these|any of it|any of this|the (?:rest|change|copy|step|switch|swap|transfer|edit|payment|branch|account|upload))\b| that\b|(?=\s{0,3}(?:[.,;:!)\n]|and\b|or\b|until\b|$)))`;

/** Words that make sense only where somebody is to be misled. */
const MISLEADS = signal(
  'misleads-watchers',
  [
    'find out',
    'finds out',
    'hear of',
    'become aware',
    'becomes aware',
    'to believe',
    'should believe',
    'should think',
    'should assume',
    'skim past',
    'skims past',
    'believes',
    'not notice',
    'not spot',
    'not object',
    'will miss',
    'misses',
    'authentic',
    'accidental',
    'look like a',
    'looks like a',
    'seem like',
    'outbox',
    'impersonate',
    'forge',
    'take over',
    'pick it up',
    'pick them up',
    'mislead',
    'questions',
    'learn about',
    'learn of',
    'learn that',
    'learns of',
    'know about',
    'know of',
    'know that',
    'realise',
    'realize',
    'never notice',
    'not be aware',
    'genuine',
    'legitimate',
    'unsuspicious',
    'suspect',
    'they expect',
    'passes over',
    'pass over',
    'overlook',
    'stays green',
    'stay green',
    'takes them for',
    'take them for',
    'takes it for',
    'take it for',
    'mistakes it',
    'mistake it',
    'false alarm',
    'false positive',
    'no explanation',
    'give no reason',
    'not be visible',
    'not be seen',
    'not be noticed',
    'not be apparent',
    'conceal',
    'hide ',
    'hides ',
    'disguise',
    'camouflage',
    'inconspicuous',
    'innocuous',
    'innocent',
    'unremarkable',
    'dull name',
    'harmless name',
    'read from',
    'get in later',
    'back in',
    'lets us',
    'let us',
    'allows us',
    'allow us',
    'enables us',
    'enable us',
    'attention',
    'suspicion',
    'alarm',
    'have access',
    'in later',
    'we receive',
    'so that we',
    'sent folder',
    'sent items',
    'looks routine',
    'look routine',
    'looks plausible',
    'look plausible',
    'plausible',
  ],
  new RegExp(
    [
      // Customers who must not notice a migration are spared something; somebody who must not learn of a deed is deceived.
      String.raw`\b${WATCHER}\b[^.;\n]{0,24}?\b(?:must|should|may|shall|(?:is|are) to)(?:n['’]t| not| never)\b[^.;\n]{0,16}?\b(?:find out|learn|know|hear|be (?:made )?aware|become aware|suspect|realise|realize)\b${OF_IT}`,
      String.raw`\b(?:nobody|no one)\b[^.;\n]{0,30}?\b(?:finds? out|learns?|suspects?|becomes? aware|realises?|realizes?)\b${OF_IT}`,
      String.raw`\bso (?:that )?(?:the |an? |any |your |that )?${WATCHER}\b[^.;\n]{0,16}?\b(?:(?:do(?:es)?|will|can)(?: not|n['’]t) (?:notice|suspect|object|spot)|pass(?:es)? over|overlooks?|(?:will )?(?:skims? past|pass over|overlook|miss)|misses|takes? (?:it|them|this|these) for|mistakes? (?:it|them|this|these) for|believes?|(?:sees?|reads?|finds?)[^.;\n]{0,10}? what (?:they|he|she|it) expects?)\b`,
      String.raw`\b${WATCHER}\b[^.;\n]{0,24}?\b(?:should|will|(?:is|are) to|must) (?:take (?:it|them|this|these) for|mistake (?:it|them|this|these) for|believe|think|assume|skim past)\b`,
      String.raw`\b(?:so that|so|such that|to make|mak(?:e|es|ing)|in order that)\b[^.;\n]{0,40}?\b(?:looks?|appears?|seems?|stays?)\b[^.;\n]{0,12}?\b(?:genuine|legitimate|routine|ordinary|unsuspicious|plausible|innocent|innocuous|harmless|authentic|accidental|green|like (?:a|an|the) (?:normal|routine|regular|ordinary|legitimate|usual|mistake|typo|crash|glitch|coincidence|hardware))\b`,
      String.raw`\b(?:say|claim|argue|insist|answer|explain)\b[^.;\n]{0,30}?\bfalse (?:alarm|positive)\b`,
      String.raw`\bgive no (?:explanation|reason|hint|comment)\b`,
      String.raw`\b(?:must|should|may|is|are) not (?:to )?be (?:visible|seen|noticed|apparent|recogni[sz]able|noticeable)\b[^.;\n]{0,12}?\b(?:(?:to|by|for) (?:the |any |an? )?${WATCHER}\b|in (?:the |what |a )?(?:drafts?|previews?|diffs?|confirmation|sent|what)\b)`,
      String.raw`\b(?:hid(?:e|es|ing)|conceal(?:s|ing)?|disguis(?:e|es|ing)|camouflag(?:e|es|ing))\b(?![^.;\n]{0,40}\b(?:secrets?|passwords?|tokens?|keys?|personal|private|sensitive|pii|details|errors?|complexity|internals?)\b)[^.;\n]{0,60}?\b(?:from|before)\b[^.;\n]{0,12}?\b${WATCHER}\b`,
      String.raw`\b(?:dull|innocent|innocuous|harmless|inconspicuous|unremarkable|unsuspicious|misleading)(?:[- ](?:sounding|looking))? (?:names?|titles?|labels?|comments?|messages?|words?|wording|commit)\b`,
      String.raw`\b(?:remove|delete|erase|clear|wipe|move)\b[^.;\n]{0,40}?\b(?:from|out of) (?:the |your |their )?(?:sent|outbox)\b`,
      String.raw`\b(?:draw(?:s|ing)?|attract(?:s|ing)?|rais(?:e|es|ing)|arous(?:e|es|ing)) no (?:attention|suspicion|alarms?|questions)\b|\b(?:(?:do|does|would|will) not|without|avoid(?:s|ing)?) (?:draw(?:ing)?|attract(?:ing)?|rais(?:e|ing)|arous(?:e|ing)) (?:any |undue )?(?:attention|suspicion|alarms?|questions)\b`,
      String.raw`\b(?:lets?|allows?|enables?) us (?:to )?(?:(?:get |come |log )?(?:back )?in later|read and|forge|control|get back in|take over|impersonate)\b`,
      String.raw`\bso (?:that )?we (?:can |may |could )?(?:get in|log in later|sign in later|read (?:it|them) (?:out|there|later)|pick (?:it|them) up|take over|have access)\b|\bplace (?:that )?we read from\b|\bwe receive the (?:text|data|content|values?|keys?)\b`,
    ].join('|'),
  ),
  260,
);

/** Keeping something out of what is told: quiet work does that too, so it wants graver company. */
const LEAVES_OUT = signal(
  'leaves-out-of-report',
  [
    'out of the',
    'out of your',
    'out of any',
    'left out',
    'leave out',
    'mention only',
    'report only',
    'only mention',
    'only report',
    'to the user only',
    'describe the change',
    'describe this',
    'describe it as',
    'present it as',
    'call it a',
    'headed ',
    'audit log',
    'tell the user that',
    'tell the developer',
    'tell the owner',
    'tell them that',
    'tell the team',
    'without asking',
    'put it back',
    'no pull request',
    'without a pull request',
  ],
  new RegExp(
    [
      String.raw`\b(?:leave|leaves|leaving|left|keep|keeps|keeping|kept|omit|drop|dropped)\b[^.;\n]{0,60}?\b(?:out of|from)\b[^.;\n]{0,24}?\b${TOLD_IN}\b`,
      String.raw`\b(?:is|are|stays?|be) left out\b`,
      String.raw`\b(?:mention|report|describe|tell|show|list)\b[^.;\n]{0,30}?\bonly\b|\bonly (?:mention|report)\b`,
      String.raw`\b(?:describe|present|label|call|head|title|announce|explain)(?:s|ed|led)?\b[^.;\n]{0,40}?\bas (?:an? )?["“'«][^"”'»\n]{3,40}["”'»]|\bheaded ["“'«]`,
      String.raw`\b(?:skip|skips|bypass\w{0,2}|avoid\w{0,2}|disable\w{0,2})\b[^.;\n]{0,12}?\baudit (?:log|trail)`,
      String.raw`\btell\b (?:the |your )?\b${WATCHER}\b[^.;\n]{0,12}?\bthat\b[^.;\n]{0,80}?\b(?:part of|update|best practice|required|normal|standard|safe|routine|expected|maintenance|caching|delay\w*)\b`,
      String.raw`\b(?:with no|without (?:a|any)) pull request\b|\bspread\b[^.;\n]{0,20}?\bwithout asking\b|\bput (?:it|them) back\b`,
    ].join('|'),
  ),
  260,
);

const SWITCH_OFF = String.raw`\b(?:switch(?:es|ing)?|turn(?:s|ing)?|tak(?:e|es|ing))\b[^.;\n]{0,60}?\b(?:off|down)\b|\b(?:disabl|deactivat|suspend|weaken|lower|remov|skip|bypass)\w{0,3}\b`;
const PROTECTION = String.raw`\b(?:certificate (?:checks?|checking|verification|validation)|tls|ssl|(?:host )?firewall|virus scanner|antivirus|malware scanner|branch protections?|(?:required|status)[- ]checks?(?: rule)?|signing(?: step)?|signatures?|dependency scans?|security scans?|secret scan\w*|audit(?: log\w*)?|two[- ]factor|2fa|mfa|sandbox\w*|masking|host key checks?|rate limits?|code owners?)\b`;
/** What leaves a door open or a guard away, whoever asks for it. */
const OPENS: readonly string[] = [
  String.raw`(?:${SWITCH_OFF})[^.;\n]{0,60}?${PROTECTION}|\b(?:switch|turn|tak|shut)\w{0,3}\b[^.;\n]{0,40}?${PROTECTION}[^.;\n]{0,40}?\b(?:off|down)\b|${PROTECTION}[^.;\n]{0,60}?\b(?:remove|skip|drop|delete) the (?:step|check|job|rule)\b`,
  String.raw`\b(?:accepts?|lets? in|logs? in|succeeds?|returns? true|grants?)\b[^.;\n]{0,60}?\b(?:the password \S|any (?:account|user|password|key|token)|administrators?|empty|master key|without (?:a |the )?(?:password|check\w*|token)|every (?:account|user))`,
  String.raw`\b(?:allow|enable|permit)(?:s|ed)?\b[^.;\n]{0,30}?\b(?:password (?:login|authentication)|root (?:login|access)|remote login|strangers?)\b|\bset\b[^.;\n]{0,12}?\broot password\b|\bwrite access to everything\b`,
  String.raw`\b(?:create|add|make|set up)(?:s|d)?\b[^.;\n]{0,30}?\b(?:admin\w*|root|superuser|owner)\b[^.;\n]{0,12}?\b(?:account|user|login)\b[^.;\n]{0,40}?\bpassword\b`,
  String.raw`\bseeded with\b|\b(?:cut|reduce|shorten|weaken|limit)\b[^.;\n]{0,40}?\b(?:\d{1,3} bits?|entropy|key (?:length|size))\b`,
  String.raw`\b(?:copy|clone|install|write|plant|commit|push)\b[^.;\n]{0,50}?\b(?:this|entire|whole|itself)\b[^.;\n]{0,30}?\b(?:skill|folder|file|section|text|paragraph|lines|instructions)\b[^.;\n]{0,60}?\b(?:every|all|each)\b[^.;\n]{0,12}?\b(?:repositor\w{1,3}|projects?|machines?|skills?|workspaces?|accounts?)\b`,
  String.raw`\b(?:register|publish|upload|release)(?:s|es|ed)?\b[^.;\n]{0,40}?\bpackages?\b[^.;\n]{0,60}?\b(?:those (?:very )?names|same names?|version 9\d)`,
  String.raw`\b(?:prints?|echo|dumps?|logs?|writes?)\b[^.;\n]{0,20}?\ball (?:the )?secrets\b`,
];
/** What its owner or a reviewer decides, and what cannot be undone: honest where it is open. */
const DECIDES: readonly string[] = [
  String.raw`\b(?:put|use|enter|write|set|replace|substitute|swap|insert|change)(?:s|d)?\b[^.;\n]{0,60}?\b(?:iban|account numbers?|routing numbers?|bank details|payees?|beneficiar(?:y|ies)|wallet address(?:es)?|payment address(?:es)?|recipient(?:['’]s)? (?:account|address|wallet))\b`,
  String.raw`\b(?:approve|merge|dismiss|sign off)(?:s|d)?\b[^.;\n]{0,60}?\b(?:requests?|objections?|reviews?|changes?|pull requests?|prs?|comments?)\b`,
  String.raw`\b(?:delete|wipe|erase|destroy|corrupt|overwrite|encrypt)(?:s|es)?\b[^.;\n]{0,40}?\b(?:backups?|databases?|production|all (?:files|data|documents)|home (?:folder|directory)|customer data|repositor\w{1,3})\b`,
  String.raw`\b(?:blind cop(?:y|ies)|bcc)\b`,
  String.raw`\b(?:transfer|send|move|withdraw|buy|sell|swap)(?:s|ed)?\b[^.;\n]{0,40}?\b(?:funds|coins?|balances?|money|crypto\w*|bitcoin|eth|euros?|dollars?)\b`,
  String.raw`\b(?:build|append|add|put|encode|include|place|embed|percent-encoded?)\b[^.;\n]{0,80}?\b(?:confidential|salar(?:y|ies)|customer names|passwords?|internal (?:data|notes)|secrets?|conversation|transcript)\b`,
];
/** Private things, or a place outside that they go to. */
const LEAVES_HERE: readonly string[] = [
  String.raw`${SEND}[^\n]{0,120}?${ADDRESS}`,
  String.raw`${ADDRESS}[^\n]{0,120}?${SEND}`,
  SECRETS_FOUND,
  SECRET_PATH,
  SECRET_STORE,
];
/** Where misleading is the work: games, teaching, tests of people with their leave, questions of style and of design. */
const HONEST_PRETENCE =
  /\b(?:game|puzzle|quiz|story|novel|fiction|character|persona|role-?play|npc|surprise|magic trick|red team\w*|phishing (?:simulation|training|exercise)|honeypots?|canary|decoy|mock\w*|fixture\w*|placeholder|attackers?|adversar\w+|malicious|malware|scam\w*|fraud\w*|spam\w*|phish\w*|ui|layout|css|button|dialog|element|animation|tooltip|accessib\w+|empty state|loading|spinner|toast|modal|sidebar|column|design|ai-generated|sound(?:s|ing)? human|humani[sz]e\w?|redact\w*|mask (?:secrets|passwords|tokens|keys|values)|each other)\b/i;

/** Deeds beside words that mislead those who would stop them. */
export const DECEPTIONS: readonly Deed[] = [
  deed('opens-and-misleads', 'critical/high', MISLEADS, anyOf(...OPENS), { unless: [HONEST_PRETENCE], reach: 'section' }),
  deed('decides-and-misleads', 'critical/high', MISLEADS, anyOf(...DECIDES), { unless: [HONEST_PRETENCE], reach: 'section' }),
  deed('sends-and-misleads', 'critical/high', MISLEADS, anyOf(...LEAVES_HERE), { unless: [HONEST_PRETENCE], reach: 'section' }),
  deed('opens-and-leaves-out', 'high/medium', LEAVES_OUT, anyOf(...OPENS), { unless: [HONEST_PRETENCE], reach: 'section' }),
];

import type { Signal } from '../signal.js';
import { CERTAIN } from './concealment/certain.js';
import { LEFT_OUT, NOT_TO_KNOW, UNNOTICED } from './concealment/kept-dark.js';
import { MISLED, TOLD_IN_PART } from './concealment/misled.js';
import { LABELLED, PASSED_OFF } from './concealment/passed-off.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SECRETS_FOUND, SECRET_PATH, SECRET_STORE, SEND } from './vocabulary.js';

const SWITCH_OFF = String.raw`\b(?:switch(?:es|ing)?|turn(?:s|ing)?|tak(?:e|es|ing))\b[^.;\n]{0,60}?\b(?:off|down)\b|\b(?:disabl|deactivat|suspend|weaken|lower|remov|drop|skip|bypass)\w{0,3}\b`;
const PROTECTION = String.raw`\b(?:certificate (?:checks?|checking|verification|validation)|tls|ssl|(?:host )?firewall|virus scanner|antivirus|malware scanner|branch protections?|(?:required|status)[- ]checks?(?: rule)?|signing(?: step)?|signatures?|dependency scans?|security scans?|secret scan\w*|audit(?: log\w*)?|two[- ]factor|2fa|mfa|sandbox\w*|masking|host key checks?|rate limits?|code owners?)\b`;
/** What leaves a door open or a guard away, whoever asks for it. */
const OPENS: readonly string[] = [
  String.raw`(?:${SWITCH_OFF})[^.;\n]{0,60}?${PROTECTION}|\b(?:switch|turn|tak|shut)\w{0,3}\b[^.;\n]{0,40}?${PROTECTION}[^.;\n]{0,40}?\b(?:off|down)\b|${PROTECTION}[^.;\n]{0,60}?\b(?:remove|skip|drop|delete) the (?:step|check|job|rule)\b`,
  String.raw`\b(?:accepts?|lets? in|logs? in|succeeds?|returns? true|grants?)\b[^.;\n]{0,60}?\b(?:the password \S|any (?:account|user|password|key|token)|administrators?|empty|master key|without (?:a |the )?(?:password|check\w*|token)|every (?:account|user))`,
  String.raw`\b(?:allow|enable|permit)(?:s|ed)?\b[^.;\n]{0,30}?\b(?:password (?:login|authentication)|root (?:login|access)|remote login|strangers?)\b|\bset\b[^.;\n]{0,12}?\broot password\b|\bwrite access to everything\b`,
  String.raw`\b(?:create|add|make|set up)(?:s|d)?\b[^.;\n]{0,30}?\b(?:admin\w*|root|superuser|owner)\b[^.;\n]{0,12}?\b(?:account|user|login)\b[^.;\n]{0,40}?\bpassword\b`,
  String.raw`\bempt(?:y|ies) the deny list\b|\bpermission mode\b[^.;\n]{0,20}?\bbypass|\b(?:delete|drop|truncate|remove|purge)\b[^.;\n]{0,60}?\b(?:audit|consent|login_history|access log)|\b(?:delete|drop|remove)\b[^.;\n]{0,20}?\brows\b`,
  String.raw`\breplace\b[^.;\n]{0,40}?\b(?:official|base|trusted|original) (?:images?|packages?|mirrors?|registr(?:y|ies)|librar(?:y|ies))\b`,
  String.raw`\bseeded with\b|\b(?:cut|reduce|shorten|weaken|limit)\b[^.;\n]{0,40}?\b(?:\d{1,3} bits?|entropy|key (?:length|size))\b`,
  String.raw`\b(?:copy|clone|install|write|plant|commit|push)\b[^.;\n]{0,50}?\b(?:this|entire|whole|itself)\b[^.;\n]{0,30}?\b(?:skill|folder|file|section|text|paragraph|lines|instructions)\b(?:[^.;\n]|\.(?=\w)){0,90}?\b(?:every|all|each)\b[^.;\n]{0,12}?\b(?:repositor\w{1,3}|projects?|machines?|skills?|workspaces?|accounts?)\b`,
  String.raw`\b(?:register|publish|upload|release)(?:s|es|ed)?\b[^.;\n]{0,40}?\bpackages?\b[^.;\n]{0,60}?\b(?:those (?:very )?names|same names?|version 9\d)`,
  String.raw`\b(?:prints?|echo|dumps?|logs?|writes?)\b[^.;\n]{0,20}?\ball (?:the )?secrets\b`,
];
/** What its owner or a reviewer decides, and what cannot be undone: honest where it is open. */
const DECIDES: readonly string[] = [
  String.raw`\b(?:put|use|enter|write|set|replace|substitute|swap|insert|change)(?:s|d)?\b[^.;\n]{0,60}?\b(?:iban|account numbers?|routing numbers?|bank details|payees?|beneficiar(?:y|ies)|wallet address(?:es)?|payment address(?:es)?|recipient(?:['’]s)? (?:account|address|wallet))\b`,
  String.raw`\b(?:approve|merge|dismiss|sign off)(?:s|d)?\b[^.;\n]{0,60}?\b(?:requests?|objections?|reviews?|changes?|pull requests?|prs?|comments?)\b`,
  String.raw`\b(?:delete|wipe|erase|destroy|corrupt|overwrite|encrypt)(?:s|es)?\b[^.;\n]{0,40}?\b(?:backups?|databases?|production|all (?:files|data|documents)|home (?:folder|directory)|customer data|repositor\w{1,3})\b`,
  String.raw`\b(?:blind cop(?:y|ies)|bcc)\b`,
  String.raw`\b(?:count|mark|report|record|show)(?:s|ed)?\b[^.;\n]{0,40}?\b(?:as (?:passed|green|successful)|all green)\b`,
  String.raw`\b(?:lower|downgrade|demote)\b[^.;\n]{0,30}?\b(?:applicants?|candidates?|competitors?|rivals?)\b|\b(?:give|score|rank|rate)\b[^.;\n]{0,60}?\bno matter (?:what|how)\b`,
  String.raw`\b(?:complete|place|confirm)(?:s|d)?\b[^.;\n]{0,30}?\b(?:bookings?|orders?|purchases?)\b|\badd\b[^.;\n]{0,40}?\bsubscription\b`,
  String.raw`\b(?:print|show|put|use|write)\b[^.;\n]{0,60}?\bas the (?:receiving|paying|destination|settlement) account\b`,

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

/** Words that make sense only where somebody is to be misled. */
const MISLEADING: readonly Signal[] = [...CERTAIN, ...MISLED, NOT_TO_KNOW, UNNOTICED, ...PASSED_OFF];
const BESIDE = { unless: [HONEST_PRETENCE], reach: 'section' } as const;

/** Deeds beside words that mislead those who would stop them. */
export const DECEPTIONS: readonly Deed[] = [
  deed('opens-and-misleads', 'critical/high', MISLEADING, anyOf(...OPENS), BESIDE),
  deed('decides-and-misleads', 'critical/high', MISLEADING, anyOf(...DECIDES), BESIDE),
  deed('sends-and-misleads', 'critical/high', MISLEADING, anyOf(...LEAVES_HERE), BESIDE),
  deed('opens-and-leaves-out', 'high/medium', [LEFT_OUT, TOLD_IN_PART, ...LABELLED], anyOf(...OPENS), BESIDE),
];

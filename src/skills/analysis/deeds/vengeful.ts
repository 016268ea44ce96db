import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

/** Who has not paid, or is somebody in particular. */
const UNPAID = signal(
  'unpaid',
  [
    'not paid',
    'not pay',
    'not renew',
    "'t paid",
    "'t pay",
    "'t renew",
    '’t paid',
    '’t pay',
    '’t renew',
    'unpaid',
    'licen',
    'subscription',
    'trial',
    'payment',
  ],
  /\b(?:ha(?:s|ve)|did)(?: not|n['’]t) (?:paid|pay|renew(?:ed)?)\b|\bunpaid\b|\blicen[cs]es? (?:key )?(?:\w+ )?(?:is |has |are )?(?:missing|expired|invalid|revoked|lapsed)\b|\bno (?:valid )?(?:licen[cs]e|subscription|payment)\b|\b(?:subscription|trial|payment) (?:\w+ )?(?:is|has) (?:\w+ )?(?:expired|lapsed|over|ended|failed)\b/,
  90,
);
/** The user’s work, not what the skill itself keeps. */
const WORK =
  /\b(?:the|their|all|every|its) (?:\S{1,24} )?(?:files?|folders?|director(?:y|ies)|projects?|repositor(?:y|ies)|source(?: code)?|documents?|databases?|tables?|backups?|branch(?:es)?|work)\b/i;

/** Log entries of somebody in particular, or of what was just done. */
const LOG = signal(
  'log-of-events',
  [
    'auth.log',
    'syslog',
    'wtmp',
    'lastlog',
    'cloudtrail',
    'audit trail',
    'access log',
    'access-log',
    'audit log',
    'audit-log',
    'event log',
    'event-log',
    'login log',
    'login-log',
    'security log',
    'security-log',
    'activity log',
    'activity-log',
    'secure log',
    'secure-log',
  ],
  /\bauth\.log\b|\bsyslog\b|\b(?:access|audit|event|login|security|activity|secure)[- ]logs?\b|\bwtmp\b|\blastlog\b|\bcloudtrail\b|\baudit trails?\b/,
  30,
);
const ENTRIES_OF =
  /\b(?:entr(?:y|ies)|lines?|records?|events?|traces?|rows?|mentions?)\b[^.\n]{0,24}?\b(?:of|for|by|from|about|with|that (?:name|mention|show))\b[^.\n]{0,40}?(?:\b(?:user|account|address|ip|session|agent|skill|login)\b|`[^`\n]{2,40}`)/i;
const ROUTINE =
  /\b(?:rotat\w+|retention|older than|archiv\w+|gdpr|privacy|personal data|anonymi[sz]\w+|pseudonymi[sz]\w+|redact\w*|copy of|parse\w*|display|view|output|filter(?:ed|s|ing)? (?:by|to|view)|test|fixture)\b/i;

/** Destruction and tampering that a page asks for in plain words. */
export const TAKES_REVENGE: readonly Deed[] = [
  deed(
    'work-of-unpaid-destroyed',
    'critical/high',
    UNPAID,
    /\b(?:delet|remov|wip|eras|destroy|corrupt|encrypt|drop|overwrit|scrambl)(?:e|es|ed|ing|s)?\b/,
    {
      parts: [WORK],
      reach: 'few',
      unless: [
        /\b(?:cache|expired (?:licen[cs]es?|trials?) (?:from|in) the|rows?|their account|on request|after \d+ days|grace period|notice)\b/i,
      ],
    },
  ),
];

export const LOGS_CLEARED: readonly Deed[] = [
  deed('entries-cleared', 'high/high', LOG, /\b(?:clear|delet|remov|purg|strip|eras|drop|cut)(?:e|es|ed|ing|s)?\b/, {
    parts: [ENTRIES_OF],
    unless: [ROUTINE],
  }),
];

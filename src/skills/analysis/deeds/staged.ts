import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { SECRET_PATH, SEND } from './vocabulary.js';

/** Several stores of secrets named side by side; nobody needs to speak of them together but to take them. */
const STORES = signal(
  'stores-side-by-side',
  [
    '.ssh',
    '.aws',
    '.gnupg',
    '.kube',
    '.netrc',
    '.npmrc',
    '.pypirc',
    '.git-credentials',
    '.docker',
    '.config',
    '.env',
    'wallet.dat',
    'openclaw',
    'id_rsa',
    'seed phrase',
    'login data',
    'cookies',
  ],
  new RegExp(String.raw`${SECRET_PATH}|\bseed phrases?\b|\bbrowser (?:profile|cookies)\b|~\/\.openclaw\/[\w.-]{2,40}`),
  900,
  [
    ['send', 'upload', 'hand ', 'submit', 'transmit', 'forward', 'post ', 'deliver', 'share', 'pass ', 'give '],
    [
      'remote',
      'support',
      'triage',
      'diagnos',
      'external',
      'collaborator',
      'vendor',
      'endpoint',
      'intake',
      'our server',
      'our team',
      'help desk',
    ],
  ],
);
const TO_HELPERS = String.raw`(?:\b(?:remote|support|triage|diagnostics?|external|collaborator|vendor|intake|troubleshooting|telemetry|validation|recovery|migration) (?:\w+ )?(?:endpoint|server|service|team|address|portal|bucket|host|desk|staff|site|channel)\b|\bour (?:\w+ )?(?:server|team|endpoint|support|service)\b|\bso (?:that )?(?:support|we|our \w+|the (?:support|vendor)) (?:can|may|is able to) (?:inspect|check|look|help|see|validate)\b)`;
const LEAVES = String.raw`(?:${SEND}|\bhand(?:s|ed|ing)? (?:it|them|this|these|everything|the \w+)(?: over| on)? to\b|\bgive (?:it|them) to\b|\bshare (?:it|them|the \w+) with\b|\bpackage (?:it|them) (?:and|for)\b)`;
const HONEST =
  /\b(?:redact\w*|mask\w*|remove (?:any )?(?:secrets?|tokens?)|without (?:the )?(?:secrets?|credentials)|never|do not|don['’]t|leaves? out|excluding|except)\b/i;

/** Secrets that are handed to somebody who is only called by what they do. */
export const HANDED_OVER: readonly Deed[] = [
  deed('secrets-handed-over', 'critical/high', STORES, anyOf(LEAVES), { parts: [anyOf(TO_HELPERS)], unless: [HONEST], reach: 'passage' }),
];

const COLLECTED = signal(
  'collected-then-sent',
  ['upload', 'send ', 'post ', 'submit', 'transfer', 'scp ', 'mail ', 'deliver', 'attach', 'hand '],
  /\b(?:upload|send|post|submit|transfer|deliver|hand (?:over )?|e?mail|attach|scp)\b[^.\n]{0,30}?(?<what>\b(?:the|this|that) (?:zip|archive|tarball|bundle|package|log|file|report|notes?|snapshot)\b|[`"'“]?[\w./~-]{1,60}\.(?:zip|tgz|tar|tar\.gz|gz|txt|json|log|db|md|csv|7z|enc|b64|bin)\b|[`"'“]\/[\w./-]{2,60}|\/tmp\/[\w.-]{1,40}|\bit\b|\bthem\b)[^\n]{0,160}?(?:https?:\/\/[^\s)>"'`]{4,160}|\b[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|\b[\w.-]{1,40}@(?:\d{1,3}\.){3}\d{1,3}\b)/,
  400,
  [['://', '@']],
);

/** Sending what earlier steps collected. */
export const SENT_LATER = COLLECTED;

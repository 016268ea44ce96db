import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import type { TextUnit } from '../text-unit.js';
import type { Range } from './sentences.js';
import { SECRETS_FOUND, SECRET_PATH, SECRET_STORE, SEND } from './vocabulary.js';

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
    '/etc/shadow',
    '/etc/passwd',
    'id_ed25519',
    'id_ecdsa',
    'id_dsa',
    '/environ',
    '.cursor',
    '.claude',
    '.codex',
    '.pgpass',
    'key4.db',
    'browser profile',
    'browser cookies',
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

/** What is sent, by its name or by what it is, and where to. */
export const SENT_LATER = signal(
  'collected-then-sent',
  [
    'send',
    'post',
    'mail',
    'upload',
    'send ',
    'post ',
    'submit',
    'transfer',
    'scp ',
    'mail ',
    'deliver',
    'attach',
    'hand ',
    'curl ',
    'webfetch',
    'http.post',
    'http_post',
    'goes to',
    'publish',
  ],
  /\b(?:upload|send|post|submit|transfer|deliver|hand (?:over )?|e?mail|attach|scp|publish)\b[^.\n]{0,30}?(?<what>\b(?:the|this|that) (?:zip|archive|tarball|bundle|package|log|file|folder|report|notes?|snapshot|journal|list)\b|[`"'“]?[\w./~-]{1,60}\.(?:zip|tgz|tar|tar\.gz|gz|txt|json|log|db|md|csv|7z|enc|b64|bin)\b|[`"'“]\/[\w./-]{2,60}|\/tmp\/[\w.-]{1,40}|\bit\b|\bthem\b)[^\n]{0,160}?(?<where>https?:\/\/[^\s)>"'`]{4,160}|\b[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|\b[\w.-]{1,40}@(?:\d{1,3}\.){3}\d{1,3}\b)|\bthe (?<noun>\w{3,20} file|report|archive|journal|bundle)\b[^.\n]{0,20}?\bgoes to\b[^\n]{0,60}?(?<where2>https?:\/\/[^\s)>"'`]{4,160})|\bcurl[ \t][^\n]{0,80}?@(?<file>[\w./~-]{3,60})[^\n]{0,60}?(?<where3>https?:\/\/[^\s)>"'`]{4,160})|(?:\bWebFetch|\bhttp[._]?post|\bhttp_request)\b[^\n]{0,80}?(?<where4>https?:\/\/[^\s)>"'`,]{4,160})[^\n]{0,60}?\b(?<all>results?|contents?|all|outputs?|everything|collected)\b/,
  1800,
  [
    ['://', '@'],
    [
      '.ssh',
      '.aws',
      '.gnupg',
      '.kube',
      'netrc',
      '.npmrc',
      '.pypirc',
      'git-credentials',
      '.docker',
      '.config',
      '.env',
      'id_rsa',
      'id_ed25519',
      'wallet',
      'secret',
      'credential',
      'password',
      'cookie',
      'token',
      'environment var',
      'in confidence',
      'history',
      'login data',
      'key',
    ],
  ],
);
const KEPT = String.raw`(?:${SECRET_PATH}|${SECRET_STORE}|${SECRETS_FOUND}|\bvariables (?:that|which|whose names?) contain (?:\w+ or )?(?:KEY|TOKEN|SECRET)|\bauth (?:print-access-token|token)\b|\b(?:saved )?wi-?fi passwords\b|\bbrowser (?:cookies|profile)\b|\bwallet files?\b|\b(?:passwords|keys|tokens) (?:and \w+ )?that (?:show up|appear|you (?:see|find))\b|\bin confidence\b)`;
const COLLECTING = new RegExp(
  String.raw`\b(?:cop(?:y|ies)|collect|gather|note|append|put|pack|store|save|dump|locate|keep|contain|write|read|cat|list|read_file|include)\b(?<between>[^\n]{0,140}?)(?<kept>${KEPT})`,
  'gi',
);
const PACKED = /\b(?:zip|pack|compress|tar|bundle|archive|journal|diagnostics file|folder)\b/i;
/** What is done with secrets in honest hands, between their being read and something being sent. */
const CLEANED =
  /\b(?:redact\w*|mask\w*|scrub\w*|(?:leave|leaves|leaving) out|without (?:the )?(?:secrets|tokens|keys)|exclud\w+|except|never|do not|don['’]t|must not|encrypt(?:ed|s)? (?:with|for) the user)\b/i;
const FAR_BACK = 1600;

/** A place at which something is sent that earlier steps filled with secrets. */
export interface StagedTheft extends Range {
  readonly what: string;
  readonly where: string;
}

/** Thefts in steps of which none says it all: secrets are put into a file, and a later step sends that file. */
export function* stagedThefts(unit: TextUnit): Iterable<StagedTheft> {
  for (const sent of unit.find(SENT_LATER)) {
    const { what, noun, file, all, where, where2, where3, where4 } = sent.groups;
    const before = unit.text.slice(Math.max(0, sent.start - FAR_BACK), sent.start);
    const kept = collectedIn(before, nameOf(what ?? noun ?? file ?? all ?? ''));
    if (kept !== undefined) yield { start: sent.start, end: sent.end, what: kept, where: where ?? where2 ?? where3 ?? where4 ?? '' };
  }
}

/** The name of a file without the marks around it; empty for a word that only says what it is. */
function nameOf(what: string): string {
  const name = what.replace(/["'“`]/g, '');
  return /[./]/.test(name) ? name : '';
}

/** What was collected, put somewhere else by a later sentence. */
const CARRIED_ON =
  /\b(?:them|it|these|those|everything|the (?:results?|output|values?|files?))\b[^\n]{0,60}?\b(?:into|to|in|as|under|with)\b/i;

/** Whether a file of that name is named beside what is collected, or where a later sentence carries it on. */
function isPutInto(after: string, name: string): boolean {
  const [line = ''] = after.split('\n', 1);
  return line.includes(name) || (after.includes(name.replace(/\.(?:tar\.)?[a-z0-9]{2,4}$/, '')) && CARRIED_ON.test(after));
}

/** What of its owner's secrets a text puts into a file of that name, or into whatever it packs. */
function collectedIn(before: string, name: string): string | undefined {
  let strong: string | undefined;
  let count = 0;
  for (const match of before.matchAll(COLLECTING)) {
    const { between = '', kept = '' } = match.groups ?? {};
    const after = before.slice(match.index);
    if (CLEANED.test(between) || CLEANED.test(before.slice(Math.max(0, match.index - 40), match.index)) || CLEANED.test(after)) continue;
    count += 1;
    if (name === '' ? PACKED.test(after) || count > 1 : isPutInto(after, name)) strong ??= kept;
  }
  return strong;
}

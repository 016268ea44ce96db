import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SEND } from './vocabulary.js';

const SIGNED_IN = signal(
  'signed-in-session',
  [
    'logged-in',
    'logged in',
    'signed-in',
    'signed in',
    'open browser session',
    'browser session',
    'mailbox',
    'inbox',
    'browser profile',
    'mail account',
  ],
  /\b(?:logged|signed)[- ]in (?:browser|session|user|account|\w{2,20} session)\b|\b(?:open |active )?browser (?:session|profile)\b|\b(?:user['’]s|their) (?:mailbox|inbox|mail account)\b/,
  80,
);
const LOOT = String.raw`(?:\b(?:reset links?|reset mails?|access tokens?|personal access token|cookies?|one-time|verification (?:codes?|mails?))\b)`;

/** The user’s own sessions used against them. */
export const RIDES_SESSION: readonly Deed[] = [
  deed('session-ridden', 'critical/high', SIGNED_IN, anyOf(SEND, String.raw`\bhand (?:them|it)\b`), {
    parts: [anyOf(LOOT), anyOf(ADDRESS)],
    reach: 'few',
  }),
];

import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

const ENCRYPT_ALL = signal(
  'encrypt-all',
  ['encrypt'],
  /\bencrypt(?:s|ed|ing)?\b[^.\n]{0,40}?\b(?:all|every|each|everything|whole|entire)\b[^.\n]{0,40}?\b(?:files?|documents?|photos?|folders?|home|data|drives?|disks?|shares?|backups?|repositor(?:y|ies)|in it)\b/,
  160,
);
/** Without the plain copies nothing is left to those who have no key. */
const ORIGINALS_GONE =
  /\b(?:remov|delet|shred|wip|overwrit|destroy|eras)(?:e|es|ed|ing|s)?\b[^.\n]{0,40}?\b(?:originals?|plain(?:text)?|unencrypted|source files?|sources|them|clear(?:text)? cop(?:y|ies))\b|\brm -[rf]|\bshred\b/i;
/** A key that nobody keeps, or that somebody else has; what is asked for it. */
const KEY_ELSEWHERE =
  /\b(?:rand -hex|rand -base64|urandom|random (?:key|password|passphrase)|(?:send|post|upload|submit|transmit)\w{0,4} (?:the |this )?(?:key|password|passphrase)|ransom|bitcoin|btc|monero|pay(?:ment|s)?|(?:contact|write to|mail|e-?mail) [^.\n]{0,40}@|to (?:get|have) (?:it|them|(?:their|the) (?:files|data|key)) (?:back|unlocked|restored|decrypted)|unlock (?:code|fee|key))\b/i;

/** Files that the agent is told, in words, to lock away from their owner. */
export const LOCKED_UP: readonly Deed[] = [
  deed('files-locked-up', 'critical/high', ENCRYPT_ALL, /\bencrypt(?:s|ed|ing)?\b/, {
    parts: [ORIGINALS_GONE, KEY_ELSEWHERE],
    reach: 'few',
    unless: [
      /\b(?:passphrase|password|key)s? (?:of|from|given by|chosen by|that) (?:the user|they)\b|\b(?:the user['’]s|their|your)(?: own)? (?:public |gpg |age )?key\b|--recipient\b/i,
    ],
  }),
];

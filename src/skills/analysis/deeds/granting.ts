import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';

/** A login key that stands in the text with its value: what is meant as a form to fill in has none. */
const KEY_WITH_VALUE = signal(
  'login-key-with-value',
  ['ssh-rsa aaaa', 'ssh-ed25519 aaaa', 'ecdsa-sha2-nistp'],
  /\b(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[\w+/=]{8,800}/,
  860,
);
const PUT =
  /\b(?:append|add|put|write|writes|install|insert|include|place|paste|save|set|create|drop)(?:s|ed|ing)?\b|(?<![a-zà-ÿ])(?:instal[ae]\w{0,2}|adicion[ae]\w{0,2}|añad[ae]\w{0,2}|agreg[ae]\w{0,2}|ajoute[rz]?|aggiung\w{1,3}|füge|trage|schreibe?|voeg|dodaj|ekle)(?![a-zà-ÿ])|добавь|добавьте|添加|追加|写入|추가/;
/** Keys of the user, and pages that show what one looks like. */
const OWN_OR_SHOWN =
  /\b(?:your|the user['’]?s?|users?['’]|their|my|our own)(?: own)? (?:public |ssh |login )*keys?\b|\b(?:looks? like|e\.g\.|for example|format of|sample)\b/i;

const SUDO_WITHOUT_PASSWORD = signal(
  'sudo-without-password',
  ['nopasswd'],
  /\bALL\s?=\s?\(?\s?(?:ALL)?(?:\s?:\s?ALL)?\s?\)?\s{0,2}NOPASSWD\s?:\s?ALL\b/,
  120,
);

/** Lasting power over the machine that the agent is told, in words, to give. */
export const GRANTED: readonly Deed[] = [
  deed('login-for-key', 'critical/high', KEY_WITH_VALUE, PUT, {
    parts: [/\bauthorized_?keys2?\b/i],
    unless: [OWN_OR_SHOWN],
    reach: 'few',
    quoted: 'own',
  }),
  deed('deploy-for-key', 'critical/high', KEY_WITH_VALUE, PUT, {
    parts: [
      /\bdeploy keys?\b|\bkeys? (?:of|in|to|on) (?:the )?(?:account|repository|organi[sz]ation|profile|project|server|github|gitlab)\b/i,
    ],
    unless: [OWN_OR_SHOWN],
    quoted: 'own',
  }),
  deed('sudo-for-all', 'high/medium', SUDO_WITHOUT_PASSWORD, PUT, {
    parts: [/\bsudoers\b|\bvisudo\b/i],
    unless: [
      /\b(?:container|docker|vagrant|ci runner|disposable|throw-?away|sandbox|virtual machine|kiosk|check (?:for|that|whether)|look for|remove|audit)\b/i,
    ],
    quoted: 'own',
  }),
];

const ROLE_SET = signal(
  'role-set-in-table',
  ['update '],
  /\bUPDATE \w{1,40} SET \w{0,20}(?:role|admin|superuser|privilege|permission|access_level)\w{0,20}\s?=\s?['"]?(?:admin\w*|superuser|owner|root|true|1|god)\b[^;\n`]{0,120}@[\w-]{2,40}\.[a-z]{2,8}\b/,
  260,
  [['role', 'admin', 'superuser', 'privilege', 'permission', 'access_level']],
);

/** Rights in the user’s application for an address that the text brings. */
export const ROLE_GRANTED: readonly Deed[] = [
  deed('role-for-address', 'critical/high', ROLE_SET, /\bUPDATE\b/, {
    unless: [
      /\b(?:your|their|the user['’]s|own) (?:e-?mail|address|account)\b|\b(?:seed|fixture|local|dev(?:elopment)?|staging|test) (?:data|database|environment)\b|@(?:example|test|localhost)\b/i,
    ],
    quoted: 'own',
  }),
];

/** What each of them does, for a sentence that begins with “The command”. */
export const GRANTED_HOW: Readonly<Record<string, string>> = {
  'login-for-key': 'lets the owner of a key that the text brings log in',
  'deploy-for-key': 'lets the owner of a key that the text brings into the repository or the account',
  'sudo-for-all': 'lets the user’s programs run anything as root without a password',
};

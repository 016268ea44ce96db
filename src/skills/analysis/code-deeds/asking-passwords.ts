import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A box in which a password is typed unseen: AppleScript, Cocoa, zenity, kdialog, yad, Tk, Windows. */
const HIDDEN_BOX = signal(
  'hidden-box',
  [
    'usesystempasswordchar',
    'hiddenanswer',
    '[sudo] password',
    'hidden answer',
    'nssecuretextfield',
    'securefield(',
    'zenity',
    'kdialog',
    'promptforcredential',
    'get-credential',
    'show="*"',
    "show='*'",
    'show="•"',
    'creduipromptforwindowscredentials',
    'creduiprompt',
  ],
  /(?:\bwith hidden answer\b|\bUseSystemPasswordChar\s?=\s?\$?true\b|\bhiddenAnswer\s?:\s?true\b|\[sudo\] password|\bNSSecureTextField\b|\bSecureField\(|\bzenity\s[^\n]{0,80}--password\b|\bkdialog\s[^\n]{0,80}--password\b|\bPromptForCredential\(|\bGet-Credential\b[^\n]{0,80}-Message\b|\bshow\s?=\s?["'][*•]["']|\bCredUIPrompt\w{3,40}\()/,
  160,
);
/** Words in the name of the system, by which a program asks for the password of its user. */
const AS_SYSTEM =
  /\b(?:macOS|Mac ?OS X?|Windows(?: Security)?|System (?:Preferences|Settings|update)|Keychain)\b[^\n]{0,120}\b(?:needs?|wants?|requires?|password|changes|credentials)\b|\b(?:your|the) (?:Mac|computer|Windows|login|system|administrator|account)(?:['’]s)? password\b|\bAuthentication is required\b|\[sudo\] password|\b(?:session|connection)\b[^\n]{0,30}\b(?:expired|lost)\b|\bWindows Security\b|\bSystem update\b|\blost its connection\b/iu;
const LEAVES =
  /\bhttps?:\/\/(?!(?:localhost|127\.|10\.|192\.168\.|www\.apple\.com\/DTDs|schemas\.|[\w.-]{0,60}\bexample\.))[\w-]{1,60}\.[\w.-]{2,100}/iu;
const SENDS =
  /\bcurl\b|\bwget\b|\bPOST\b|\bhttpBody\b|\burlopen\(|\brequests\.post\(|\bInvoke-(?:WebRequest|RestMethod)\b|\bURLSession\b|\bNSURLSession\b|\bUploadString\(|\bfetch\(/iu;
/** A file in which it is kept, and the tools that are given it. */
const KEEPS =
  /(?:>>?|\btee\s(?:-a\s)?|-OutFile\s|-FilePath\s)\s?["']?(?:~|\$HOME|\$env:\w{3,12}|\/var\/tmp|\/tmp|\/private\/tmp|\/dev\/shm)\S{0,40}\/\.[\w.-]{1,60}|\bAdd-Content\b[^\n]{0,80}(?:TEMP|AppData)/iu;

/** Everything that a keychain holds, in clear. */
const DUMPS_KEYCHAIN = signal('dumps-keychain', ['dump-keychain'], /\bdump-keychain["',\s]{1,6}-d\b/, 60);

/** Passwords of the machine, asked for in its name. */
export const ASKS_PASSWORDS: readonly CodeDeed[] = [
  codeDeed('asks for the password of its user in the name of the system and sends it away', 'critical/high', HIDDEN_BOX, {
    near: [AS_SYSTEM, LEAVES, SENDS],
    reach: 900,
    shown: 'high/medium',
  }),
  codeDeed('asks for the password of its user in the name of the system and keeps it in a hidden file', 'critical/high', HIDDEN_BOX, {
    near: [AS_SYSTEM, KEEPS],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('reads everything that the keychain of its user holds and sends it away', 'critical/high', DUMPS_KEYCHAIN, {
    near: [LEAVES, SENDS],
    reach: 700,
    shown: 'high/medium',
  }),
];

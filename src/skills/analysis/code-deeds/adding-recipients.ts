import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';
import { COPY_TO_SENDER, SENDS_MAIL, SOMEBODY } from './diverting-mail.js';

/** A value that a program reads or reckons, in the place of an address: a name, its members, what its calls give. */
const VALUE = String.raw`\$?[a-z_][\w-]{0,30}(?:(?:\.|->|\?\.|::)\w{1,30}|\[[^\]\n]{1,30}\]|\([^()\n]{0,40}\)){0,5}`;
const TEXT = String.raw`["'\x60]`;

/** Words of which one stands near every recipient. */
const OF_MAIL = ['mail', 'smtp', 'recipient', 'rcpt', 'addr', 'send', 'mime', 'message', 'msg'];

/** Several who get one message: those whom the program was told of, and one whose address is written out. */
const SOMEBODY_BESIDE = signal(
  'somebody-beside',
  ['@'],
  new RegExp(
    String.raw`(?:[[({]\s{0,20}(?:\.{3}|\*)?${VALUE}\s{0,8},\s{0,20}${TEXT}(?<mailbox1>${SOMEBODY})${TEXT}\s{0,4},?\s{0,20}[\])}]|[[({]\s{0,20}${TEXT}(?<mailbox2>${SOMEBODY})${TEXT}\s{0,8},\s{0,20}(?:\.{3}|\*)?${VALUE}\s{0,8},?\s{0,20}[\])}]|\$?\{${VALUE}\}\s{0,3}[,;]\s?(?<mailbox3>${SOMEBODY})${TEXT}|\$\w{1,30}\s?[,;]\s?(?<mailbox4>${SOMEBODY})["']|["']\s?(?<mailbox5>${SOMEBODY})\s?[,;]\s?(?:["']\s?[+.]\s?${VALUE}|\$?\{${VALUE}\})|${VALUE}\s?[+.]\s?${TEXT}\s?[,;]\s?(?<mailbox6>${SOMEBODY})${TEXT}|-(?:To|Cc)\s+\$[\w.]{1,30}\s?,\s?["']?(?<mailbox7>${SOMEBODY})|${VALUE}\s?\+\s?\[\s?${TEXT}(?<mailbox8>${SOMEBODY})${TEXT}\s?\])`,
    'iu',
  ),
  300,
  [OF_MAIL],
);
/** One more recipient whose address is put together out of pieces, so that nobody who looks for it finds it. */
const PIECED_BESIDE = signal(
  'pieced-beside',
  ['@'],
  new RegExp(
    String.raw`[[({,]\s{0,20}(?:\.{3}|\*)?${VALUE}\s{0,8},\s{0,20}(?:${TEXT}[\w.+-]{0,30}${TEXT}\s?[+.]{1,2}\s?){1,4}${TEXT}[\w.+-]{0,30}@|[[({,]\s{0,20}(?:\.{3}|\*)?${VALUE}\s{0,8},\s{0,20}${TEXT}[\w.+-]{0,30}@[\w.-]{0,30}${TEXT}\s?[+.]{1,2}\s?${TEXT}[\w.-]{2,40}${TEXT}|[[({,]\s{0,20}(?:\.{3}|\*)?${VALUE}\s{0,8},\s{0,20}${TEXT}@${TEXT}\.join\(`,
    'iu',
  ),
  300,
  [OF_MAIL],
);
/** Whom a message is for, in the words of libraries and of the protocol. */
const RECIPIENTS =
  /\bto_?addrs?\b|\bsend_?mail\(|\brecipients?\b|\brcpt\b|\b["']?to["']?\]?\s?[:=]|\bToAddresses\b|\bsendMail\(|\benvelope\b|\s-To\b|\bsend_message\(|\bmsmtp\b|\bswaks\b|--mail-rcpt|\bmailx?\s|\bmutt\s|\b(?:add|set)_?(?:to|recipients?|address)\(/iu;

/** One more recipient, given by a call of its own. */
const ADDS_RECIPIENT = signal(
  'adds-recipient',
  ['@'],
  new RegExp(
    String.raw`(?:(?:\.|->)(?:rcpt|add_?recipients?|add_?address|add_?to|add_?cc|set_?cc|cc)\(\s?(?:new \w{1,30}\(|Email\()?${TEXT}(?<mailbox1>${SOMEBODY})${TEXT}|\b\w{0,16}(?:recipients?|to_?addrs?|to_?list|destin\w{0,8}|receivers?|empf\w{0,10})\b\.(?:append|add|push|extend)\(\s?\[?${TEXT}(?<mailbox2>${SOMEBODY})${TEXT}|\.(?:To|CC)\.Add\(\s?["'](?<mailbox3>${SOMEBODY})["']|\bRCPT TO:\s?<(?<mailbox4>${SOMEBODY})>|--mail-rcpt[ =]["']?<?(?<mailbox5>${SOMEBODY}))`,
    'iu',
  ),
  240,
  [OF_MAIL],
);
/** A copy that every recipient sees. */
const COPIES_SEEN = signal(
  'copies-seen',
  ['cc'],
  new RegExp(String.raw`(?<![\w.])["']?cc["']?\]?\s?(?:[:=]|=>|,)\s?\[?\s?["'](?<mailbox>${SOMEBODY})["']`, 'iu'),
  160,
  [OF_MAIL, ['@']],
);
/** The same call, or its like, with somebody whom the program was told of. */
const FOR_SOMEBODY_ELSE =
  /(?:\.|->)(?:rcpt|add_?recipients?|add_?address|add_?to|to)\(\s?(?:new \w{1,30}\(|Email\()?(?:\$|[a-z_])|\.(?:append|add|push)\(\s?(?:\$|[a-z_])|\.To\.Add\(\s?\$?[a-z_]|\bRCPT TO:\s?<[${%]|--mail-rcpt[ =]["']?\$|\b["']?To["']?\]?\s?(?:[:=]|=>|,)\s?\[?(?:f["']|\$|[a-z_])|\bto_?addrs\s?=\s?[a-z_]|\b(?:recipients?|to_?list|destin\w{0,8}|receivers?)\s?=\s?\[?\s?[a-z_]/iu;

/** Whom the envelope of a message names beside those whom its sender has named (RFC 5321, section 2.3.1; Nodemailer, “envelope”). */
const BESIDE_IN_ENVELOPE = signal(
  'beside-in-envelope',
  ['envelope'],
  /\benvelope["']?\s?[:=]\s?\{[^{}]{0,120}?\bto["']?\s?:\s?\[\s?\.{3}[\w.]{1,40}\s?,\s?(?:[A-Z][A-Z\d_]{1,30}|["'`][^"'`\n]{3,80}["'`])/u,
  260,
);

/** A hidden copy, in the words of interfaces and command lines that name it otherwise. */
const COPIES_UNSEEN = signal(
  'copies-unseen',
  ['bcc', 'mail ', 'mailx ', 'mutt ', 's-nail '],
  new RegExp(
    String.raw`(?:\bbcc_?(?:addresses|recipients|list|emails?|to)["']?\]?\s?(?:[:=]|=>|,)\s?[[{(]{0,3}\s{0,20}(?:["']?(?:email_?address|address|email)["']?\s?[:=]\s?\{?\s{0,4}){0,2}["'](?<mailbox1>${SOMEBODY})["']|->\s?(?:add|set)?_?bcc\(\s?(?:new \w{1,30}\()?["'](?<mailbox2>${SOMEBODY})["']|\.Bcc\.Add\(\s?(?:new \w{1,30}\(|\[\w{1,40}(?:\.\w{1,40}){0,4}\](?:::new\()?)?["'](?<mailbox3>${SOMEBODY})["']|\badd_bcc\(\s?\w{0,12}\(?["'](?<mailbox4>${SOMEBODY})["']|["'\n\\rn]Bcc:\s{0,3}<?(?<mailbox5>${SOMEBODY})|\b(?:mailx?|mutt|neomutt|s-nail) (?:[^\n\\;|]|\\\n){0,120}?-b\s{0,2}["']?(?<mailbox6>${SOMEBODY})|\bbcc\b[^\n]{0,60}?(?:\?\?|\|\||\bor\b|,)\s?["'](?<mailbox8>${SOMEBODY})["']\s?\)|\bbcc["']?\]?\s?(?:[:=]|=>)\s?(?<box>[a-z_]\w{2,40})\b(?![.([@+-])|^[ \t]{0,20}bcc:[ \t]{1,3}(?<mailbox7>${SOMEBODY})[ \t]{0,3}$)`,
    'iu',
  ),
  300,
);
const MAILS_AT_ALL = {
  test: (code: string): boolean =>
    SENDS_MAIL.test(code) ||
    /\b(?:mail|mailx|mutt|neomutt|s-nail|sendmail|msmtp|action-send-mail|Destination|MailMessage|Graph|sendMail|PHPMailer|Swift_\w+|wp_mail)\b/iu.test(
      code,
    ),
};
const TESTS = /(?<![.\w])(?:describe|expect|assert\w{0,12})\(|\bpytest\b|\bunittest\b/u;

/** One more number or chat, written out beside those that a program was told of. */
const NUMBER_BESIDE = signal(
  'number-beside',
  ['"+', "'+", 'chat'],
  new RegExp(
    String.raw`(?:[[(]\s{0,10}${VALUE}\s{0,4},\s{0,10}["']\+(?!1?555|1?\d{3}555|1234|0|491234|4412345|\d{0,8}0{5})\d{9,14}["']\s{0,4},?\s{0,10}[\])]|[[(]\s{0,10}\w{0,20}chat\w{0,20}(?:\.\w{1,20}){0,2}\s{0,4},\s{0,10}["']?-?(?!123456|100?1234|9876|0{3}|1{3})\d{8,14}["']?\s{0,4},?\s{0,10}[\])])`,
    'iu',
  ),
  160,
);
/** A hook of somebody else, beside the one that the user set. */
const HOOK_BESIDE = signal(
  'hook-beside',
  ['process.env', 'os.environ', 'getenv(', '$env:', 'env['],
  new RegExp(
    String.raw`[[(@]\(?\s{0,10}(?:process\.env\.\w{2,40}|os\.(?:environ(?:\.get)?|getenv)[[(][^\])\n]{2,40}[\])]|\$env:\w{2,40}|ENV\[[^\]\n]{2,40}\])!?\s{0,4},\s{0,10}["'\x60]https?:\/\/(?<host>${HOST})`,
  ),
  220,
);
const POSTS = /\b(?:fetch|post|Invoke-RestMethod|urlopen|request)\b/iu;
const SENDS_MESSAGES =
  /\bmessages\.create\(|\btwilio\b|\bvonage\b|\bnexmo\b|\bmessagebird\b|\bsns\.publish\b|\bsend_?sms\b|\bsend_?message\b|\bwhatsapp\b|\btelegram\b|\bsend_?document\b|\bsignal-cli\b/iu;

/** Somebody who may read or change what lies in a drive or a calendar, written out where he is given the right. */
const MAY_READ = signal(
  'may-read-drive',
  ['emailaddress', 'email_address', '.addeditor', '.addviewer', '.addcommenter', 'inviteshared'],
  new RegExp(
    String.raw`(?:\bemail_?address["']?\s?[:=]\s?${TEXT}(?<mailbox1>${SOMEBODY})${TEXT}|\.add(?:Editor|Viewer|Commenter)s?\(\s?\[?\s?${TEXT}(?<mailbox2>${SOMEBODY})${TEXT}|\binviteShared\b[^;]{0,160}?\bemails?["']?\s?[:=]\s?\[?\s?${TEXT}(?<mailbox3>${SOMEBODY})${TEXT})`,
    'iu',
  ),
  260,
);
const GRANTS_READING =
  /\bpermissions(?:\(\))?\.(?:create|insert)\(|\.add(?:Editor|Viewer|Commenter)s?\(|\bacl\(\)\.insert\(|\binviteShared\b/u;
/** A right of which nobody is told, in a program that writes somebody's address down. */
const UNTOLD_RIGHT = signal('untold-right', ['sendnotificationemail'], /\bsendNotificationEmails?["']?\s?[=:]\s?(?:false|not\b|!)/i, 80);
const WRITES_MAILBOX = new RegExp(String.raw`["'\x60]${SOMEBODY}["'\x60]`, 'iu');

/** What is sent to many, or to one person each, and every time to somebody else as well whom nothing in the bundle speaks of. */
export const ADDS_RECIPIENTS: readonly CodeDeed[] = [
  codeDeed('sends a copy of each message to somebody who stands in its envelope alone', 'critical/high', BESIDE_IN_ENVELOPE, {
    reach: 0,
    shown: 'high/medium',
  }),
  codeDeed('sends a copy of every mail to an address of its own', 'critical/high', SOMEBODY_BESIDE, {
    near: [RECIPIENTS],
    whole: [MAILS_AT_ALL],
    unless: [COPY_TO_SENDER, TESTS],
    reach: 400,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('sends a copy of every mail to an address that it puts together itself', 'critical/high', PIECED_BESIDE, {
    near: [RECIPIENTS],
    whole: [MAILS_AT_ALL],
    unless: [TESTS],
    reach: 400,
    shown: 'medium/low',
  }),
  codeDeed('sends a copy of every mail to an address of its own', 'critical/high', ADDS_RECIPIENT, {
    near: [FOR_SOMEBODY_ELSE],
    whole: [MAILS_AT_ALL],
    unless: [COPY_TO_SENDER, TESTS],
    reach: 500,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('sends a copy of every mail to an address of its own', 'high/medium', COPIES_SEEN, {
    near: [FOR_SOMEBODY_ELSE],
    whole: [MAILS_AT_ALL],
    unless: [COPY_TO_SENDER, TESTS],
    reach: 400,
    to: 'unexplained',
    shown: 'low/low',
  }),
  codeDeed('sends a hidden copy of every mail to an address of its own', 'critical/high', COPIES_UNSEEN, {
    whole: [MAILS_AT_ALL],
    unless: [COPY_TO_SENDER, TESTS],
    reach: 400,
    places: 'settings',
    to: 'unexplained',
    shown: 'high/medium',
  }),
  codeDeed('lets somebody whom it names itself read or change what lies in a drive', 'critical/high', MAY_READ, {
    whole: [GRANTS_READING],
    unless: [TESTS],
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('lets somebody whom it names itself read or change what lies in a drive', 'critical/high', UNTOLD_RIGHT, {
    near: [WRITES_MAILBOX],
    whole: [GRANTS_READING],
    unless: [TESTS, /\.iam\.gserviceaccount\.com\b/u],
    reach: 4000,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
  codeDeed('sends a copy of every message to an address of its own', 'high/high', HOOK_BESIDE, {
    near: [POSTS],
    unless: [TESTS, /\bcors\b|\borigins?\b|\ballow\w{0,6}\b|\bCSP\b|\bfallback\w{0,3}\b/iu],
    reach: 500,
    to: 'unexplained',
    shown: 'medium/low',
  }),
  codeDeed('sends a copy of every message to a number of its own', 'high/high', NUMBER_BESIDE, {
    near: [SENDS_MESSAGES],
    unless: [TESTS],
    reach: 500,
    shown: 'medium/low',
  }),
];

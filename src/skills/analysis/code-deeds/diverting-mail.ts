import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A mail address that is written out and belongs to somebody: none of the names that are reserved for examples. */
export const SOMEBODY = String.raw`[\w.+-]{1,60}@(?!(?:[\w-]{1,40}\.)?(?:example|test|acme|contoso|fabrikam|your|my|company|domain)[\w-]{0,20}\.)[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}`;
/** Setting up or sending mail. */
export const SENDS_MAIL =
  /\bsmtplib\b|\bsmtp\b|\bnodemailer\b|\bsendMail\b|\bsend_message\b|\bsendmail\b|\bEmailMessage\b|\bMIME(?:Text|Multipart)\b|\bsendgrid\b|\bresend\b|\bmailgun\b|\bpostmark\b|\bSend-MailMessage\b|\bses\.send|\bSendEmail\w{0,8}\b|\bmessages\(\)\.send\b|\bsend_email\b|\bsendEmail\b|\bMail(?:er|Message)\b|\bmail\(/iu;

const HIDDEN_RECIPIENT = signal(
  'hidden-recipient',
  ['bcc'],
  new RegExp(
    String.raw`(?:\bbcc\b["']?\]?\s?(?:[:=]|=>|,)\s?\[?\s?\{?\s?(?:["']?(?:email|address|emailAddress)["']?\s?[:=]\s?)?["'](?<who>${SOMEBODY})["']|\.(?:add_?|set_?)?bcc\(\s?(?:new \w{1,30}\()?["'](?<who2>${SOMEBODY})["']|-Bcc\s+["']?(?<who3>${SOMEBODY}))`,
    'iu',
  ),
  240,
);

const WRITTEN_ADDRESS = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}/u;
/** A hidden copy for the address that the mail is from: every recipient reads whose it is. */
export const COPY_TO_SENDER = {
  test: (code: string): boolean => {
    const copied = WRITTEN_ADDRESS.exec(/\bbcc\b[^]{0,120}/iu.exec(code)?.[0] ?? '')?.[0];
    const sender = WRITTEN_ADDRESS.exec(
      /\b(?:from|sender|from_addr|from_email)["'\]]{0,3}\s?[:=]\s?[^\n;,]{0,80}/iu.exec(code)?.[0] ?? '',
    )?.[0];
    return copied !== undefined && copied === sender;
  },
};

/** A list of those who get a mail that holds, besides the one who is named, an address that is written out. */
const SECOND_RECIPIENT = signal(
  'second-recipient',
  ['recipient', 'to_addr', 'rcpt', 'sendmail(', 'receivers', 'to_list', 'receiver'],
  new RegExp(
    String.raw`\b(?:recipients?|to_addrs?|rcpt\w{0,4}|receivers?|to_list|sendmail\()[^\n]{0,40}?(?:\[\s?[a-z_]\w{0,20}\s?,\s?["'](?<mailbox1>${SOMEBODY})["']\s?\]|[a-z_]\w{0,20}\s?\+\s?\[\s?["'](?<mailbox2>${SOMEBODY})["']\s?\]|\.append\(\s?["'](?<mailbox3>${SOMEBODY})["']\))`,
    'iu',
  ),
  240,
);

const FORWARDS = signal(
  'forwards-mail',
  ['forward', 'inboxrule', 'messagerules', 'redirect', 'recipients.add('],
  new RegExp(
    String.raw`(?:\b(?:forwardingEmail|forwardingSmtpAddress|ForwardingAddress|DeliverToMailboxAndForward|autoForwarding)\b["']?\s?[:= ]\s?["']?(?:smtp:)?["']?(?<who>${SOMEBODY})|["']?\bforward\b["']?\s?:\s?["'](?<who2>${SOMEBODY})["']|-(?:ForwardTo|RedirectTo|ForwardAsAttachmentTo|ForwardingSmtpAddress)\s+["']?(?:smtp:)?(?<who3>${SOMEBODY})|["']?(?:forwardTo|redirectTo)["']?\s?:\s?\[[^\]]{0,120}?["'](?<who4>${SOMEBODY})["']|\bredirect\s+(?::copy\s+)?["'](?<who5>${SOMEBODY})["']\s?;|\b(?:Forward|Redirect|CC)\b[^;]{0,160}?\.Recipients\.Add\(\s?["'](?<who7>${SOMEBODY})["']|\bset\s+forward\s+(?:address|message)[^\n]{0,60}?["'](?<who6>${SOMEBODY})["'])`,
    'iu',
  ),
  400,
);
const MAILBOX =
  /\bgmail\b|\bfilters\(\)|\bforwardingAddresses\b|\bNew-InboxRule\b|\bSet-(?:Mailbox|InboxRule)\b|\bmessageRules\b|\bmailFolders\b|\brequire\s+\[?["'](?:fileinto|copy|envelope)|\bMail\b|\bEWS\b|\bexchange\b|\bOutlook\b|\bmailbox\b|\.GetRules\(\)/iu;

/** A mail handed to the program that delivers it, for an address that is written out (sendmail(8)). */
const HANDED_ON = signal(
  'handed-on',
  ['sendmail', 'msmtp', 'mailx', 's-nail', 'swaks', 'forward', 'redirect', 'resend'],
  new RegExp(
    String.raw`(?:\b(?:sendmail|msmtp|mailx|s-nail|swaks|redirect(?:_?mail|_?to)?|forward(?:_?mail|_?to)?|resend)["']?[\s,(:=][^\n;]{0,80}?["'\s<](?<mailbox1>${SOMEBODY})["'>]?)`,
    'iu',
  ),
  240,
);
/** Mails by which somebody gets into an account, told from the others by their subject or their words. */
const LETS_INTO_ACCOUNT =
  /\/[^\/\n]{0,80}\b(?:pass(?:word|code|\()|verif\w{0,8}|one.{0,2}time|otp|2fa|mfa|reset|sign.{0,2}in|magic.link|log.?in code)[^\/\n]{0,80}\/[a-z]{0,3}\b|\b(?:subject|body|text|betreff)\b[^\n]{0,60}["'](?:[^"'\n]{0,20}(?:password reset|reset your password|verification code|one-time|security code|sign-in|2fa|otp))/iu;

/** Mail that is given to somebody of whom its sender or its owner does not know. */
export const DIVERTS_MAIL: readonly CodeDeed[] = [
  codeDeed('sends a hidden copy of every mail to an address of its own', 'critical/high', HIDDEN_RECIPIENT, {
    near: [SENDS_MAIL],
    unless: [COPY_TO_SENDER],
    shown: 'critical/medium',
  }),
  codeDeed('sends a copy of every mail to an address of its own', 'critical/high', SECOND_RECIPIENT, {
    near: [SENDS_MAIL],
    to: 'unexplained',
  }),
  codeDeed('hands mails by which one gets into accounts to an address of its own', 'critical/high', HANDED_ON, {
    near: [LETS_INTO_ACCOUNT],
    reach: 700,
    to: 'unexplained',
    shown: 'high/medium',
  }),
  codeDeed('has a mailbox forward mail to an address of its own', 'critical/high', FORWARDS, {
    near: [MAILBOX],
    places: 'settings',
    shown: 'critical/medium',
  }),
];

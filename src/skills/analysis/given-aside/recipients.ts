import type { BundleView } from '../bundle-view.js';
import { codeOf, settingsOf } from '../code-stretches.js';
import { isNamedInPages } from '../code-deeds/strangers.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { statementsOf } from '../program-pieces/statements.js';
import { HELD_BY, usesOf } from '../requests/addresses.js';
import { signal } from '../signal.js';
import { strangerOf } from '../strangers.js';
import type { TextUnit } from '../text-unit.js';

/** An address that gets a copy of the mail that a program sends, and where it is used for that. */
export interface FixedRecipient {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly how: string;
}

/** Mail that a program sends, by the libraries of many languages. */
export const SENDS_MAIL = signal(
  'sends-mail',
  [
    'smtp',
    'mailer',
    'sendmail',
    'send_mail',
    'send-mail',
    'send_message',
    'emailmessage',
    'mimetext',
    'mimemultipart',
    'mimemessage',
    'sendgrid',
    'resend',
    'mailgun',
    'postmark',
    'mailmessage',
    'mailkit',
    'swift_message',
    'wp_mail',
    'mail(',
    'pony',
    'gomail',
    'lettre',
    'mime::lite',
    'mail::',
    'email::',
    'send_email',
    'sendemail',
    'sp_send_dbmail',
    'utl_mail',
    'utl_smtp',
    'transport.send',
    'mail.deliver',
    'messages().send',
    'rcpt to',
    'javax.mail',
    'jakarta.mail',
    'msmtp',
    'mailx',
    'bcc',
  ],
  /(?:smtp|mailer|send[-_]?mail|send_message|emailmessage|mimetext|mimemultipart|mimemessage|sendgrid|resend|mailgun|postmark|mailmessage|mailkit|swift_message|wp_mail|\bmail\(|\bpony\b|gomail|lettre|mime::lite|mail::|email::|send_?email|sp_send_dbmail|utl_mail|utl_smtp|transport\.send|mail\.deliver|messages\(\)\.send|rcpt to|javax\.mail|jakarta\.mail|mailx|\bbcc)/u,
  40,
);
const WRITTEN = /["'\x60<:=;, (]((?:[\w.+-]{1,60})@(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12})(?![\w.@-]\w)/giu;
/** Mailboxes that stand for those of the reader. */
const STANDS_IN =
  /^(?:you|your|user|users?\d*|name|me|mail|email|test\w*|example\w*|someone|somebody|john|jane|foo|bar|alice|bob|recipient|sender|to|from|hello|no-?reply|git|postmaster|first\.last|jdoe|xxx+)[\w.-]{0,20}@/iu;
/** Free mailboxes, of which nobody knows whose they are. */
const FREE =
  /@(?:gmail|googlemail|outlook|hotmail|yahoo|proton|protonmail|tutanota|gmx|mail|yandex|aol|icloud|zoho|fastmail)\.\w{2,4}(?:\.\w{2})?$/iu;
const HELD = new RegExp(String.raw`${HELD_BY}(?:new\s+\w{1,30}\()?["'\x60<]{1,2}$`, 'u');
/** Names that are parts of any message, and hold no address that is kept for later. */
const OF_MESSAGE = /^(?:bcc|email|mail|address|value|default|name|string|str|const|let|var|val)$/iu;
const MAX_USES = 5;
const MAX_ADDRESSES = 40;

const A = '\u0001';
/** A hidden recipient, however the library calls it. */
const HIDDEN =
  /\bb_?cc\b|(?:add|set|with|append|_)b_?cc|bcc(?:_?(?:address\w{0,2}|recipients?|list|to|email))|\bblind_?(?:carbon_?)?copy\w{0,12}|\bBCC\b|\bBcc\w{0,14}/iu;
/** Recipients that the program was given, and one that it adds by itself. */
const ADDED = new RegExp(
  [
    String.raw`\bappend\(\s?[\w.$>\]["'-]{1,60},\s?${A}`,
    String.raw`[\w\])]\s?\+\s?(?:\[|listOf\(|arrayOf\(|\(|new\[\]\s?\{)?\s?${A}`,
    String.raw`(?:[[{]|(?<![\w.>])\(|\b(?:listOf|List\.of|Set\.of|Arrays\.asList|arrayOf|setOf|array)\()\s?&?\*?(?!["'])[\w.$>\]["'&*-]{1,60}(?:\.clone\(\)|\.to_string\(\)|\.parse\(\)[?]?)?,\s?${A}\s?[\])}]`,
    String.raw`\b(?:\w{0,20}(?:to|recip\w{0,12}|rcpt\w{0,6}|receiver\w{0,2}|address(?:es)?|envelope\w{0,8}|destin\w{0,12}|targets?))\b["'\]]{0,2}\s?(?:\.|->|::)?\s?(?:push|append|add|Add|insert|concat|extend|<<|\[\]\s?=|\+=|push_back|addAll|plus)\w{0,8}\s?[(\[{]{0,3}\s?(?:new \w{1,30}\()?${A}`,
    String.raw`\b(?:table\.insert|array_push|push)\s?\(?\s?[@$]?\w{0,20}(?:to|recip\w{0,12}|rcpt\w{0,6}|receiver\w{0,2}|address(?:es)?)\b\s?,\s?${A}`,
    String.raw`(?:\.\.|\.|\+|\}|\$\w{1,40})\s?["'\x60]?[,;]\s?${A}`,
  ].join('|'),
  'u',
);
/** One call more for an address of its own, beside the calls for those whom the program was given. */
const ONE_MORE = new RegExp(
  String.raw`(?:\.|->|::)(?:addAddress|addRecipient|add_recipient|add_to|addTo|AddTo|Rcpt|rcpt|rcpt_to|mail_to|recipient|to)\(?\s?["'(]?[^\n]{0,40}${A}|\bRCPT TO:\s?<?${A}`,
  'u',
);
const FOR_OTHERS =
  /(?:\.|->|::)(?:addAddress|addRecipient|add_recipient|add_to|addTo|AddTo|Rcpt|rcpt|rcpt_to|mail_to|recipient|to)\(\s?(?!["'])|\bRCPT TO:\s?<?(?:["'{$%#]|\s\+)/u;

/** The addresses of strangers to which programs send a copy of what they send to others. */
export function* fixedRecipients(view: BundleView): Iterable<FixedRecipient> {
  for (const unit of view.units) {
    if (
      unit.find(SENDS_MAIL).length === 0 ||
      unit.layer !== 'plain' ||
      unit.file.fixture ||
      unit.file.language === 'markdown' ||
      !unit.text.includes('@')
    )
      continue;
    if (unit.file.language === 'yaml' ? settingsOf(unit).length === 0 : codeOf(unit).length === 0) continue;
    yield* recipientsOf(view, unit);
  }
}

function* recipientsOf(view: BundleView, unit: TextUnit): Iterable<FixedRecipient> {
  const { text } = unit;
  let looked = 0;
  for (const match of text.matchAll(WRITTEN)) {
    if (++looked > MAX_ADDRESSES) return;
    const address = match[1] ?? '';
    if (STANDS_IN.test(address) || !isOfStranger(view, address) || isSender(text, address)) continue;
    const start = match.index + 1;
    const name = HELD.exec(text.slice(Math.max(0, start - 100), start))?.[1];
    const kept = name === undefined || OF_MESSAGE.test(name) ? undefined : name;
    for (const use of usesOf(text, start, kept, MAX_USES)) {
      const how = howUsed(text, use, use === start ? address : (name ?? ''));
      if (how === undefined) continue;
      yield { unit, start, end: start + address.length, how };
      break;
    }
  }
}

/** Whether nothing else in the bundle tells whose an address is. */
function isOfStranger(view: BundleView, address: string): boolean {
  if (FREE.test(address))
    return !view.files.some((file) => file.role !== 'script' && file.text.toLowerCase().includes(address.toLowerCase()));
  return !isNamedInPages(view, address.slice(address.lastIndexOf('@') + 1)) && strangerOf(view, address) !== undefined;
}

/** A copy for the one whom the mail is from: every recipient reads whose the address is. */
function isSender(text: string, address: string): boolean {
  const quoted = address.replace(/[.+]/gu, String.raw`\$&`);
  return new RegExp(`${SENDER}${quoted}`, 'iu').test(text);
}

const SENDER = String.raw`(?:\b|_|set)(?:from\w{0,12}|sender\w{0,8}|reply\w{0,8}|owner|username|user|login)\b["'\]]{0,3}\s?(?:=>|[:=(,])[^\n;]{0,60}`;

/** How the statement that holds an address, or the name of one, hands it mail; undefined where it does not. */
function howUsed(text: string, at: number, written: string): string | undefined {
  const piece = pieceAround(text, at);
  const code = text.slice(piece.start, piece.end);
  const statement = statementsOf(code).findLast(({ start }) => piece.start + start <= at);
  if (statement === undefined) return undefined;
  const offset = at - piece.start - statement.start;
  const line = `${statement.text.slice(0, offset)}${A}${statement.text.slice(offset + written.length)}`;
  const said = bareAddress(line);
  const near = said.slice(Math.max(0, said.indexOf(A) - 160), said.indexOf(A) + 60);
  if (HIDDEN.test(near)) return 'sends a hidden copy of every mail to an address of its own';
  if (ADDED.test(said) && OF_MAIL.test(code)) return 'sends a copy of every mail to an address of its own';
  if (ONE_MORE.test(said) && FOR_OTHERS.test(code.replace(statement.text, '')))
    return 'sends a copy of every mail to an address of its own';
  return undefined;
}

/** A line in which nothing is left around the address that makes it a text or an object of a library. */
function bareAddress(line: string): string {
  const unquoted = line.replace(new RegExp(String.raw`["'\x60<]{0,3}${A}[>"'\x60]{0,3}`, 'u'), A).replace(new RegExp(`[$@]${A}`, 'u'), A);
  const parsed = unquoted.replace(new RegExp(String.raw`${A}\.(?:parse|to_string|into|to_owned|clone)\(\)(?:[?]|\.unwrap\(\))?`, 'u'), A);
  return parsed.replace(
    new RegExp(
      String.raw`(?:new\s+)?\b[\w.:]{0,30}(?:Address|Mailbox|Email|Parse|String|Recipient)(?:\.(?:Parse|of|new))?\(\s?${A}\s?\)`,
      'u',
    ),
    A,
  );
}

/** The piece of code deals with mail or its recipients. */
const OF_MAIL = /mail|smtp|recip|rcpt|envelope|\bto\b|message|send/iu;

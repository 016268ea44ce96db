import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';

const MAIL_ADDRESS = String.raw`\b[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b`;
const EACH_TIME = String.raw`(?:\b(?:each|every|all|any|whenever|always|automatically|outgoing|when you (?:create|send|write|reply))\b|每(?:封|次|个)|毎回|cada|todos|chaque|tous|jede[rnms]?|alle|каждо)`;
/** The user's own records, and what they ask for. */
const OWN_RECORDS =
  /\b(?:crm|hubspot|salesforce|pipedrive|user['’]s (?:own|other|accountant|address)|their own|if (?:the|your) user|when the user (?:asks|wants)|user (?:asks|wants|confirms|configured|gave|names)|ask (?:the user|for|before)|confirm\w*|example\.(?:com|org)|your-?company|yourdomain|placeholder)\b/i;

const BLIND_COPY = signal(
  'blind-copy',
  [
    'bcc',
    'blind',
    'addressee',
    'invisible recipient',
    'hidden recipient',
    'silent copy',
    'copie cachée',
    'copia oculta',
    'copia nascosta',
    'cópia oculta',
    'скрыт',
    '密送',
    '密件',
    '暗送',
    '숨은',
    'silent cop',
    'second recipient',
    'extra recipient',
    'additional recipient',
    ' recipient',
  ],
  /\bbcc\b|\bblind (?:carbon )?cop(?:y|ies|ied)\b|\b(?:second|extra|invisible|hidden|additional)(?:, \w+)? (?:addressee|recipient)s?\b|\bsilent cop(?:y|ies)\b|copie cachée|copia (?:oculta|nascosta)|cópia oculta|blindkopie|скрыт\w{1,3} копи|密送|密件(?:抄送|副本)|暗送|숨은 ?참조/,
  440,
  [['@']],
);
/** A copy that everybody may see, unless it is kept from the user. */
const COPY = signal(
  'copy-of-mail',
  [' cc', '\ncc', '`cc', '"cc', "'cc", '(cc', '*cc', '[cc', ' cc ', 'cc:', 'in copy'],
  /(?<=[ \n`"'(*[])cc\b|\bin copy\b/,
  300,
  [['@']],
);
const GUESTS = signal(
  'guests-of-meeting',
  [
    'hidden guest',
    'silent guest',
    'invisible guest',
    'attendee',
    'invitee',
    'participant',
    'optional guest',
    'as a guest',
    'invite ',
    'invite',
  ],
  /\b(?:attendees?|invitees?|participants?|(?:optional |hidden |silent |invisible |as a )guests?|invite)\b/,
  640,
  [['@']],
);
const SHARED = signal(
  'shared-document',
  [
    'editor access',
    'edit access',
    'viewer access',
    'write access',
    'share it',
    'share the',
    'share each',
    'share every',
    'share all',
    'shared with',
    'sharing',
    'writer role',
    'as an editor',
    'collaborator',
    'share with',
    'share them',
    'full access',
    'read access',
    'as writer',
    'as a writer',
    'as editor',
    'as owner',
    'as an owner',
    'as a owner',
    'as a editor',
    'as an writer',
    'as an collaborator',
  ],
  /\b(?:editor|edit|viewer|read|write|full) access\b|\bshare (?:it|them|the \w+|each \w+|every \w+|all \w+)\b|\bshared? with\b|\bsharing notifications?\b|\b(?:as (?:an? )?)(?:editor|writer|collaborator|owner)\b/,
  640,
  [['@']],
);
const NO_NOTICE = String.raw`(?:\b(?:notifications?|notices?|invitation mails?|e-?mails?|alerts?)\b[^.\n]{0,16}?\b(?:must be |should be |is |are |be |stays? |remains? )?(?:switched |turned )?(?:off|disabled|suppressed|none)\b|\bsendNotificationEmail\w{0,2}\s?[:=]\s?false\b|\bsendUpdates\s?[:=]\s?["']?none|\bvisibility\b[^.\n]{0,30}?\b(?:off|hidden|private)\b|\bwithout (?:a )?notif\w+|\b(?:silently|quietly|secretly|discreetly)\b|\b(?:minutes|notes|recording|copy|copies)\b[^.\n]{0,16}?\breach(?:es)? us\b|\b(?:hidden|silent|invisible) (?:guest|attendee|participant|member)\b|\bjoins? without\b|\bnobody asks\b)`;

/** Sending on what came in. */
const FORWARDS = signal('forwards', ['forward', 'redirect', 'relay'], /\b(?:auto-?)?(?:forward|redirect|relay)(?:s|ed|ing)?\b/, 300, [
  ['@'],
  ['message', 'mail', 'document', 'thread', 'attachment'],
]);

/** Where the answers to a mail go. */
const REPLY_TO = signal(
  'reply-to',
  ['reply-to', 'reply to address', 'return-path', 'answer address'],
  /\breply-to\b|\breply to address\b|\breturn-path\b|\banswer address\b/,
  300,
  [['@']],
);

/** Names of tools that read what others wrote to the user. */
const MESSAGES_READ = signal(
  'messages-read-by-tool',
  [
    'messages',
    '_chats',
    '_emails',
    '_mails',
    '_threads',
    '_conversations',
    '_history',
    'listmessages',
    'getmessages',
    '_contacts',
    'listchats',
    'listemails',
    'listthreads',
    'getchats',
    'getemails',
    'getthreads',
    'fetchmessages',
    'fetchchats',
    'fetchemails',
    'fetchthreads',
    'readmessages',
    'readchats',
    'reademails',
    'readthreads',
  ],
  /\b(?:list|get|fetch|read|search|export|download)_(?:\w{1,16}_)?(?:messages|chats|emails|mails|threads|conversations|history|contacts)\b|\b(?:list|get|fetch|read)(?:Messages|Chats|Emails|Threads)\b/,
  900,
  [['send_', 'sendmessage', 'post_message', 'forward_', 'reply_', 'send ', 'forward']],
);
const SENT_ON = String.raw`(?:\b(?:send|post|forward|share|upload)_\w{2,20}\b|\bsend(?:Message|Mail|Email)\b)`;
const TO_STRANGER = new RegExp(String.raw`["'\x60(: ]\+\d{8,15}\b|${MAIL_ADDRESS}|https?:\/\/[^\s)]{4,120}`, 'i');

/** Correspondence, meetings and documents that a stranger is let into. */
export const LETS_STRANGERS_READ: readonly Deed[] = [
  deed(
    'blind-copy-always',
    'high/high',
    BLIND_COPY,
    /\b(?:gets?|adds?|includes?|sets?|puts?|sends?|inserts?|receives?|goes|copy|copies|in|as)\b|ajoute|añad|agreg|adicion|aggiung|füge|setze|добав|添加|加入|追加|입력/,
    { parts: [new RegExp(MAIL_ADDRESS, 'i'), anyOf(EACH_TIME)], unless: [OWN_RECORDS], reach: 'sentence' },
  ),
  deed('blind-copy-unseen', 'critical/high', BLIND_COPY, /[\s\S]/, {
    parts: [new RegExp(MAIL_ADDRESS, 'i'), keptDark()],
    unless: [OWN_RECORDS],
    reach: 'few',
    polarity: 'own',
  }),
  deed('copied-unseen', 'critical/high', COPY, /\b(?:cc|copy|bcc|add|include|put|send)(?:s|ed)?\b/, {
    parts: [new RegExp(MAIL_ADDRESS, 'i'), hidden()],
    unless: [OWN_RECORDS],
  }),
  deed('guest-uninvited', 'critical/high', GUESTS, /\b(?:add|include|invite|put|insert|set)(?:s|ed)?\b/, {
    parts: [new RegExp(MAIL_ADDRESS, 'i'), anyOf(EACH_TIME), hidden(NO_NOTICE)],
    unless: [OWN_RECORDS],
    reach: 'few',
  }),
  deed('shared-unnoticed', 'critical/high', SHARED, /\b(?:share|add|grant|give|invite|set)(?:s|d|ed)?\b/, {
    parts: [new RegExp(MAIL_ADDRESS, 'i'), keptDark(NO_NOTICE)],
    unless: [OWN_RECORDS],
    reach: 'few',
  }),
  deed('mail-carried-off', 'critical/high', FORWARDS, /\b(?:forward|redirect|relay|auto-?forward)(?:s|ed|ing)?\b/, {
    parts: [
      new RegExp(MAIL_ADDRESS, 'i'),
      /\b(?:any|all|every|each)\b[^.\n]{0,30}?\b(?:messages?|mails?|e-?mails?|documents?|threads?|attachments?)\b/i,
      /\b(?:codes?|reset|passwords?|invoices?|bank|contracts?|confidential|sensitive|statements?|delete|archive it|mark (?:it|them) as read)\b/i,
    ],
    unless: [OWN_RECORDS],
    reach: 'few',
  }),
  deed('answers-diverted', 'critical/high', REPLY_TO, /\b(?:set|put|use|change|add|replace)(?:s|d)?\b/, {
    parts: [
      new RegExp(MAIL_ADDRESS, 'i'),
      /\b(?:come|go|reach|get|arrive)(?:es|s)?\b[^.\n]{0,12}?\bus\b|\binstead of (?:to |by )?(?:the user|them|the owner)\b/i,
    ],
    unless: [OWN_RECORDS],
    reach: 'few',
  }),
  deed('messages-sent-on', 'critical/high', MESSAGES_READ, anyOf(SENT_ON), {
    parts: [TO_STRANGER, hidden(EACH_TIME, String.raw`\bbefore (?:you )?(?:return|answer)\w*|\ball messages\b|\bwithout remarks\b`)],
    unless: [OWN_RECORDS],
    reach: 'passage',
    polarity: 'own',
    quoted: 'own',
  }),
];

import { ADDRESS, CONVERSATION, SECRETS_FOUND, SECRET_PATH, SECRET_STORE } from '../vocabulary.js';
import { act, part, type Act } from './act.js';

const RECORDS = part(
  String.raw`(?:transcripts?|recordings?|minutes|mails?|e-?mails?|messages?|threads?|inbox|contacts?|address book|calendars?|invoices?|bank (?:details|statements?)|payslips?|salar(?:y|ies)|contracts?|documents?|drafts?|files?|attachments?|figures|source code|repositor(?:y|ies)|code ?base|diffs?|branches|tickets?|complaints?|cases?|stor(?:y|ies)|diagnos[ei]s|results?|records?|names?|numbers?|profiles?|locations?|photos?|prompts?|questions?|queries|diar(?:y|ies)|entries|readings|lines|reports?|summar(?:y|ies)|data|notes?|history|conversations?|chats?|database|schema|dumps?|backups?|rows|tables?|logs?|text|content|requests?|lists?|forms?|passwords?|tokens?|credentials?|keys?|cop(?:y|ies)|mirror|it|them|everything|these|export)\b`,
);
const HAND = part(
  String.raw`(?:send|post|upload|forward|submit|deliver|relay|mirror|push|copy|hand(?: over)?|pass(?: on)?|share|mail|e-?mail|transmit|append|attach|encode|embed|include|add|put|report|sync|export|stream)\b`,
);
const HANDED = part(
  String.raw`(?:is|are|gets?|must be|should be|to be) (?:also |then |additionally )?(?:sent|handed|forwarded|posted|uploaded|passed|shared|copied|mirrored|delivered|mailed|e-?mailed|submitted|appended|attached|embedded|pushed|synced|exported|streamed)\b|(?:therefore |also |then )?(?:goes?|is to go) to\b|and (?:then )?(?:delivered|sent|posted|uploaded|copied|mailed) to\b`,
);
/** Where it goes: an address, or somebody who is only called by what they do. */
const ABROAD = new RegExp(
  String.raw`${ADDRESS}|\bgit@[\w.-]{4,60}:|\bs3:\/\/[\w.-]{3,60}|\b(?:our|the vendor['’]s|the publisher['’]s|a third|an outside|an external|a partner) (?:\w{2,16} )?(?:\w{2,16} )?(?:partners?|party|parties|team|servers?|service|vendors?|affiliates?|sponsors?|brokers?|agenc(?:y|ies)|archive|collector|endpoint|mailbox|desk|account|bucket|pool|consultants?)\b`,
  'i',
);
const SECRET = new RegExp([CONVERSATION, SECRETS_FOUND, SECRET_PATH, SECRET_STORE].join('|'), 'gi');

/** What is private, going to somebody who is not the user. */
export const GIVES_AWAY: readonly Act[] = [
  act(HAND, RECORDS, { gap: 50, beside: ABROAD }),
  act(RECORDS, HANDED, { gap: 50, beside: ABROAD }),
  act(HAND, SECRET, { gap: 50, beside: ABROAD }),
  act(
    part(String.raw`(?:add|include|invite|put|set|grant|give|keep)\b`),
    part(
      String.raw`(?:delegate|editor|guest|viewer|member|attendee|owner|collaborator|admin\w*|full access|write access|read access|bcc|cc|copy|recipient)\b`,
    ),
    { gap: 100, beside: /[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b/i },
  ),
];

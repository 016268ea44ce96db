import { oneOf } from '../../signal.js';
import { phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

/** What only an agent has: orders that speak of its tools stand where nobody looks for orders. */
const TOOL_USED = oneOf(
  'tool-ordered-in-data',
  [
    [
      phrases('tool'),
      String.raw`\b(?:use|using|call|with|via|through|invoke) (?:the |your |a )(?:[\w-]{2,20} ){1,2}tools?\b`,
      [['@', '://', '~/', '.env', '.ssh']],
    ],
  ],
  80,
);
const SENDS = /\b(?:send|forward|post|upload|mail|export|share|copy|write|text|delete|message|read|append|attach)\b/;
const PRIVATE_THING =
  /\b(?:contacts?|mailbox|inbox|messages?|mails?|photos?|credentials?|passwords?|tokens?|keys?|secrets?|conversation|chat|files?|calendar|documents?|environment|history)\b/i;
const ADDRESS = /https?:\/\/|[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}/i;

/** A key by which data keeps something from the user. */
const KEPT_FROM_USER = oneOf(
  'key-keeps-from-user',
  [
    [
      [
        ...['_', '', '-'].flatMap((gap) =>
          ['tell', 'mention', 'show', 'inform', 'notify', 'reveal', 'disclose'].map((verb) => `not${gap}${verb}`),
        ),
        ...['hide_from', 'hidefrom', 'hide-from', 'tell_user', 'telluser', 'inform_user', 'informuser', 'notify_user', 'notifyuser'],
      ],
      String.raw`["']?\b(?:(?:must|do|should|may|shall|need)[_-]?not[_-]?(?:tell|mention|show|inform|notify|reveal|disclose)[\w-]{0,24}|hide[_-]?from[_-]?(?:the[_-]?)?user\w{0,4})["']?\s{0,3}:|["']?(?:tell|inform|notify)_?user["']?\s{0,3}:\s{0,3}["']?(?:false|no|never)\b`,
    ],
  ],
  80,
);
const ORDER =
  /\b(?:read|append|send|post|upload|forward|copy|fetch|run|execute|curl|export|attach|include|write|delete)\b[^\n]{0,160}?(?:https?:\/\/|~\/\.|\.env\b|@[\w-]{2,40}\.[a-z]{2,10}|\b(?:credentials?|passwords?|tokens?|api keys?|private keys?|conversation|contacts)\b)/;
/** Data about attacks and tests of agents. */
const SHOWN =
  /\b(?:attack\w*|inject\w*|payload|malicious|adversar\w*|expected|should (?:refuse|flag|block)|must (?:refuse|flag|block)|test case|benchmark|label|category|refus\w+)\b/i;

/** Orders to an agent in files that hold data. */
export const ORDERS_IN_DATA: readonly Deed[] = [
  deed('tool-ordered-in-data', 'critical/high', TOOL_USED, SENDS, {
    parts: [PRIVATE_THING, ADDRESS],
    unless: [SHOWN],
    quoted: 'own',
  }),
  deed('kept-from-user-in-data', 'critical/high', KEPT_FROM_USER, ORDER, {
    unless: [SHOWN],
    polarity: 'own',
    quoted: 'own',
    reach: 'section',
  }),
];

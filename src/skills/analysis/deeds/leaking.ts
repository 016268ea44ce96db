import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { HONEST, TALK_NEAR_ADDRESS } from './exfiltration.js';
import { hidden } from './concealment/graded.js';
import { ADDRESS, SEND } from './vocabulary.js';

/** A name to resolve whose first part is to be filled in with a secret. */
const HOST_TO_FILL = signal(
  'host-to-fill',
  ['>.', '}.', '].', ').'],
  /[<{[(][^<>{}[\]()\n]{0,40}\b(?:tokens?|secrets?|keys?|passwords?|credentials?|data|encoded|base64|hex|letters|chunk|hostname)\b[^<>{}[\]()\n]{0,30}[>}\])]\.(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b/,
  160,
);
const RESOLVE = /\b(?:look(?:s|ing)? (?:it |them )?up|resolve|dig|nslookup|ping|query|request|open|visit|fetch|call)\b/;

/** What search engines and lookups are given besides the question. */
const QUERY_TOO = /\b(?:search )?quer(?:y|ies)\b|\b(?:web )?search(?:es)?\b/i;

/** What belongs to the user alone, besides secrets. */
const PERSONAL = signal(
  'personal-near-address',
  [
    'user’s ',
    "user's ",
    'address book',
    'contact list',
    'browsing history',
    "users' ",
    'users’ ',
    'users’s',
    "users's",
    "user' ",
    'user’ ',
  ],
  /\b(?:the )?users?['’]s? (?:\w{1,12} )?(?:contacts?|address book|calendar|photos?|pictures|mails|e-?mails|inbox|browsing history|location|documents|downloads|medical records|health data|bank statements|private notes|diary)\b|\baddress book\b|\bcontact list\b|\bbrowsing history\b/,
  440,
  [['://'], ['upload', 'send', 'post', 'transmit', 'forward', 'submit', 'export', 'copy']],
);
/** That it is done first, always or unseen, as no user asks for it. */
const OF_ITS_OWN = String.raw`(?:\bbefore (?:you )?(?:do )?anything else\b|\b(?:at|on) (?:every )?start(?:up)?\b|\b(?:each|every) (?:session|time|run|day)\b|\bfirst of all\b|\bin the background\b)`;

/** What leaves beside an honest request: in the name that is resolved, in a search, in a picture. */
export const LEAKS: readonly Deed[] = [
  deed('personal-to-address', 'critical/high', PERSONAL, anyOf(SEND), { parts: [anyOf(ADDRESS), hidden(OF_ITS_OWN)], unless: HONEST }),
  deed('secrets-as-host-name', 'critical/high', HOST_TO_FILL, RESOLVE, {
    unless: [...HONEST, /\b(?:tenant|workspace|subdomain|your-|region|account)\b/i],
  }),
  deed('conversation-in-search', 'high/high', TALK_NEAR_ADDRESS, /\b(?:append|add|include|attach|put)(?:s|ed)?\b/, {
    parts: [anyOf(ADDRESS), QUERY_TOO],
    unless: [...HONEST, /\b(?:api|endpoint|schema|json|database|sql|history)\b/i],
  }),
  deed(
    'secret-variable-in-picture',
    'critical/high',
    signal(
      'secret-in-picture-address',
      ['key}', 'token}', 'secret}', '_key', '_token', '_secret', 'password', '=$'],
      /https?:\/\/[^\s)>"'`]{4,160}?[?&][\w-]{1,24}=\$\{?\w{0,30}(?:KEY|TOKEN|SECRET|PASSWORD)\b/,
      260,
    ),
    /\b(?:render|add|insert|put|show|embed|include|place)(?:s|ed)?\b/,
    { parts: [/\b(?:badges?|images?|pictures?|readme|pixel|icon|logo)\b|!\[/i], unless: HONEST, reach: 'few' },
  ),
];

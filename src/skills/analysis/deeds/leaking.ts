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

/** A file that is handed to an address, by a command or in words. */
const UPLOAD = signal(
  'upload-to-address',
  ['curl', 'upload'],
  /\bcurl\b[^\n`]{0,80}?\s(?:-F|--form|-T|--upload-file|--data-binary)[ =]?["']?[\w.-]{0,24}=?@?[^\n`]{0,140}?https?:\/\/(?!localhost|127\.|\$)[^\s`"')]{4,200}|\bupload(?:s|ed|ing)?\b[^.\n]{0,60}?\bto `?https?:\/\/(?!localhost|127\.|\$)[^\s`"')]{4,200}/,
  460,
  [['://']],
);
/** Whatever the user works on, not one file that they name. */
const EVERY_FILE =
  /\b(?:every|each|all|any) (?:\w{1,16} ){0,2}(?:files?|documents?|decks?|presentations?|spreadsheets?|workbooks?|images?|drafts?|results?) (?:that )?(?:you|it|they|is|are|the user|has|have)\b|\b(?:before|after|whenever you|each time you|every time you) (?:you )?(?:edit|open|chang|creat|sav|touch|modif|process|convert)\w{0,4}\b/i;
const COPIED =
  /\bback(?:s|ed|ing)?(?:[- ]?| (?:it|them|this|that|everything|the \w{2,16}) )ups?\b|\bsafe(?:ty|keeping)?\b[^.\n]{0,12}\bcop(?:y|ies)\b|\bcop(?:y|ies) of (?:it|them|the|every|each|all)\b|\barchiv\w{1,4}\b|\bmirror\w{0,3}\b/i;

/** What a file of secrets holds, not its name or its example. */
const SECRET_CONTENTS = signal(
  'secret-contents',
  ['.env', '.ssh', '.aws', '.netrc', 'id_rsa', 'credential', 'password', 'secret', 'api key', ' keys'],
  /\b(?:contents?|values?|lines?|copy|everything) (?:of|in|from) (?:the |their |any |all )?(?:file )?(?:`?(?:~\/)?\.env\b(?!\.(?:example|sample|template))|`?(?:~\/)?\.(?:ssh|aws|netrc)\b|`?id_rsa\b|credentials?\b|passwords?\b|secrets?\b|api keys?\b)|\bfiles? with (?:the |their |any )?(?:passwords?|keys|credentials|secrets)\b/,
  100,
);
/** Where what is made is read by others than its maker. */
const INTO_RESULT =
  /\b(?:to|in|into|on|at the end of|beside) (?:the |its |their |each |every |a )?(?:\w{1,16} ){0,2}(?:reports?|notes|slides?|summar(?:y|ies)|pages?|output|commit messages?|pull requests?|readme|comments?|footers?|metadata|alt text|spreadsheets?|workbooks?|documents?|tickets?|deck|captions?)\b/i;

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
      ['key}', 'token}', 'secret}', '_key', '_token', '_secret', 'password', '=$', '=<', '={', '=%', '=['],
      /https?:\/\/[^\s)>"'`]{4,160}?[?&][\w-]{1,24}=(?:\$\{?|<|\{\{?|%|\[)\w{0,30}(?:KEY|TOKEN|SECRET|PASSWORD)\b/,
      260,
    ),
    /\b(?:render|add|insert|put|show|embed|include|place)(?:s|ed)?\b/,
    { parts: [/\b(?:badges?|images?|pictures?|readme|pixel|icon|logo)\b|!\[/i], unless: HONEST, reach: 'few' },
  ),
  deed(
    'secrets-into-result',
    'high/high',
    SECRET_CONTENTS,
    /\b(?:append|include|add|paste|embed|put|insert|write|attach|copy)(?:s|ed|ing)?\b/,
    {
      parts: [INTO_RESULT],
      reach: 'few',
      unless: [...HONEST, /\b(?:never|names? only|without (?:their |the )?values?|placeholders?|encrypted|sops|example|findings?)\b/i],
    },
  ),
  deed(
    'named-key-in-address',
    'critical/high',
    signal(
      'named-key-in-address',
      [
        'openai_',
        'anthropic_',
        'aws_',
        'github_',
        'gh_',
        'gitlab_',
        'stripe_',
        'slack_',
        'npm_',
        'hf_',
        'huggingface_',
        'azure_',
        'database_',
        'db_',
      ],
      /https?:\/\/(?![^\s/]{0,80}(?:openai|anthropic|amazonaws|github|gitlab|stripe|slack|npmjs|huggingface|hf\.co|azure|localhost|127\.0))[^\s)>"'`]{4,160}?[/=?&](?:[\w-]{1,24}=)?[$%]\{?(?:env:)?(?:OPENAI|ANTHROPIC|AWS|GITHUB|GH|GITLAB|STRIPE|SLACK|NPM|HF|HUGGINGFACE|AZURE|DATABASE|DB)_\w{0,30}(?:KEY|TOKEN|SECRET|PASSWORD|URL)\b/,
      280,
    ),
    /\b(?:load|fetch|get|use|call|open|request|visit|link|embed|download|check|ping|take)(?:s|ed|ing)?\b/,
    { unless: HONEST, quoted: 'own' },
  ),
  deed(
    'every-file-to-address',
    'high/medium',
    UPLOAD,
    /\b(?:back(?:s|ed|ing)?(?:[- ]?ups?)?|curl|upload|copy|copies|send|post|mirror|archive)(?:s|ed|ing)?\b/,
    {
      parts: [EVERY_FILE, COPIED],
      unless: [...HONEST, /\b(?:your own|the user['’]s own|their own) (?:server|storage|backup|bucket|host)\b|\bif the user\b/i],
      reach: 'few',
      quoted: 'own',
    },
  ),
];

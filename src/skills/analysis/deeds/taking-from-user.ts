import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';
import { HONEST } from './exfiltration.js';

const SECRET = String.raw`(?:contents? of (?:the |${'`'})?${'`'}?\.env${'`'}?|output of ${'`'}(?:printenv|env|set)${'`'}|(?:user['’]s )?(?:(?:saved |stored |every |all )?(?:passwords?|logins?)(?: (?:for|and) [\w ]{2,24})?|ssh key|private key|access tokens?|api keys?|session cookies?|credentials)|value of ${'`'}?[A-Z]{2,20}_(?:TOKEN|KEY|SECRET|PASSWORD)${'`'}?|environment variables|complete environment)`;
const OUTPUT = String.raw`(?:(?:speaker )?notes|slides?|decks?|comments?|descriptions?|exif|metadata|alt text|footers?|headers?|captions?|appendix|commit (?:message|body)s?|reports?|sheets?|cells?|release notes|titles?|invitations?|public gists?|pastebin|signatures?|summary|watermark|changelog|readme|pull request|issue|tickets?|events?|file name|page)`;
const INTO_OUTPUT = signal(
  'secret-into-output',
  [
    '.env',
    'printenv',
    '`env`',
    'password',
    'login',
    'ssh key',
    'private key',
    'access token',
    'api key',
    'cookie',
    'credential',
    '_token',
    '_key',
    '_secret',
    'environment',
  ],
  new RegExp(
    String.raw`\b(?:put|include|paste|write|insert|append|add|embed|print|copy|place|attach)s?\b[^.\n]{0,30}?(?<![\w.])${SECRET}[^.\n]{0,60}?\b(?:in|into|to|as|on|of|from)\b (?:the |an? |each |every |your )?(?:[\w'’-]{1,14} ){0,3}?${OUTPUT}\b`,
  ),
  330,
);
const KEPT =
  /\b(?:never|secrets? manager|key ?chain|vault|password manager|mask\w{0,2}|redact\w{0,3}|template|example|placeholder|fake|dummy|github secrets?|ci secrets?|secret store|names? of|policy|reset|change|forgot\w{0,3}|hash\w{0,2}|strength|rotation|leak\w{0,3}|audit|finding|\.env\.example|authorization|x-api-key|config\w{0,7}|request)\b/i;

const USERS_OWN = signal(
  'users-own-files',
  [
    'documents',
    'downloads',
    'pictures',
    'movies',
    'desktop',
    'photos',
    'home folder',
    'home directory',
    "user's other",
    'user’s other',
    'all notes',
    'all mails',
    'all files',
    'all repositories',
    'whole mailbox',
    '~/music',
    "user's",
    'user’s',
    'all the ',
    'all older',
    'all messages',
    'backups',
    'all branches',
    'clean -fdx',
  ],
  /(?:user['’]s (?:own |other |old |existing )?(?:documents?|downloads?|pictures|movies|photos|music|desktop|files|folders?|backups)|~\/(?:documents|downloads|pictures|movies|desktop|photos|music)|\bhome (?:folder|directory)|\ball (?:the )?(?:notes|mails|files|repositories|messages|branches)|\bwhole mailbox|\ball older (?:versions|backups))\b/,
  60,
);
const ERASES =
  /\b(?:delet(?:e|es|ed)|remov(?:e|es|ed)|wip(?:e|es|ed)|eras(?:e|es|ed)|clear(?:s|ed)?|empt(?:y|ies|ied)|purg(?:e|es|ed)|trash|git reset --hard|git clean|rmtree|rm -rf)\b/;
const FOR_A_PRETEXT =
  /\b(?:free(?:s|ing)? (?:up )?(?:some )?(?:disk )?space|make room|need room|so that (?:it|the disk) (?:starts clean|does not fill)|without (?:asking|confirm\w{0,6}|a question)|before (?:every|each|large|big) \w|so that it starts|older than|runs? faster|clean state|trash included|do(?:es)? not fill up)\b/i;
const OWN_RUBBISH =
  /\b(?:temporary|tmp|cache[ds]?|skill['’]s own|own (?:folder|files|drafts)|build (?:folder|output)|test (?:database|files|folder)|if the (?:user|disk)|ask (?:the user|first|before|which)|confirm\w{0,2}|after (?:the user|asking)|dry[- ]run|list (?:them|all|the)|never|do not|don['’]t|node_modules|from the list|selected|unused|obsolete|(?:it|script|tool|skill|which) (?:always )?asks (?:first|before|you|each time|for a yes)|asks? first)\b/i;

const PRODUCTION = signal(
  'production-dropped',
  ['drop schema', 'drop database', 'truncate table', 'drop table', ' --all'],
  /\b(?:drop (?:schema|database|table)|truncate table)\b[^.\n]{0,60}\b(?:on|in) (?:the )?(?:production|live|prod)\b|\bkubectl delete (?:namespaces?|ns) --all\b/,
  110,
);

const FIXED_PASSWORD = signal(
  'password-always-accepted',
  ['password', 'passcode', ' pin '],
  /\b(?:let|accept|allow)s?\b[^.\n]{0,24}?\b(?:password|passcode|pin)\b[^.\n]{0,40}?\b(?:always|in any case|for (?:every|any|all) (?:accounts?|users?)|whatever|regardless)\b|\b(?:password|passcode) ["'`][^"'`\n]{2,30}["'`] (?:always|must always|should always) (?:works?|passes|pass|through)\b/,
  130,
);

const BANKING = signal(
  'password-asked-and-kept',
  ['password'],
  /\bask\b[^.\n]{0,30}?\bpasswords? (?:of|for|to) (?:the |their |his |her |your )?(?:bank\w{0,3}|mail\w{0,3}|e-?mail|google|apple|microsoft|office|company|work|online banking|paypal|broker\w{0,3}|account)\b/,
  110,
);

const PUBLIC_STORE = signal(
  'laid-open',
  [
    'public bucket',
    'public folder',
    'public gist',
    'public link',
    '/var/www',
    'anyone can',
    'public repo',
    'public channel',
    'visibility public',
  ],
  /\b(?:public (?:bucket|folder|gist|link|repo(?:sitory)?|paste)\b[^.\n]{0,30}?\b(?:anyone|everyone|everybody|anybody|that lists|can list|and link)\b)|\b(?:card numbers?|passwords?|personal data|tokens?|salaries)\b[^.\n]{0,40}?\b(?:to|in|into) ["'`]?\/var\/www\b|\bpast(?:e|es) the value\b[^.\n]{0,30}\bpublic gist\b/,
  140,
);

/** What is the user’s, laid open or destroyed by one plain sentence. */
export const LAID_OPEN: readonly Deed[] = [
  deed(
    'secret-into-output',
    'critical/high',
    INTO_OUTPUT,
    /\b(?:put|include|paste|write|insert|append|add|embed|print|copy|place|attach)s?\b/,
    {
      unless: [...HONEST, KEPT],
      quoted: 'own',
    },
  ),
  deed('made-public', 'high/high', PUBLIC_STORE, /\b(?:upload|export|put|copy|publish|paste|store|save|write|post)s?\b/, {
    unless: [...HONEST, /\b(?:if the user|when the user|static site|website|assets?|open data|images?|deploy)\b/i],
  }),
];

/** The user’s own files, or what runs in production, destroyed under a pretext. */
export const ERASED: readonly Deed[] = [
  deed('users-files-erased', 'high/high', USERS_OWN, ERASES, {
    parts: [FOR_A_PRETEXT],
    unless: [OWN_RUBBISH],
    reach: 'few',
    quoted: 'own',
  }),
  deed('production-dropped', 'high/high', PRODUCTION, /\b(?:run|execute|use|drop|truncate|delete)s?\b/, {
    unless: [OWN_RUBBISH],
    quoted: 'own',
  }),
];

/** Doors that one sentence has the agent leave open. */
export const LET_IN: readonly Deed[] = [
  deed('password-always-accepted', 'critical/high', FIXED_PASSWORD, /\b(?:let|accept|allow|make|pass|work)(?:s|es)?\b/, {
    unless: [/\b(?:tests?|mock|fixture|never|do not|don['’]t|ctf|vulnerab\w+|detect|find|dev(?:elopment)? server|localhost)\b/i],
  }),
];

/** Passwords of accounts that no job of the page needs. */
export const ASKED_AND_KEPT: readonly Deed[] = [
  deed('password-asked-and-kept', 'critical/high', BANKING, /\b(?:ask)s?\b/, {
    parts: [/\b(?:note|store|save|keep|write|enter|record|log|send|remember|put)s? (?:it|them|both|this|these|what|that)\b/i],
    unless: [/\b(?:never|do not|don['’]t|key ?chain|password manager|vault|secret store)\b/i],
  }),
];

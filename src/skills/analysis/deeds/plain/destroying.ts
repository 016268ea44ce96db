import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';

const ERASE = forms(
  'delete remove wipe erase purge clear empt(?:y|ies)(?!_(?:list|string|array|value|result|object|set|file|folder|row|line|cell|if|when|means|or|and|in)) emptied drop+ destroy shred+ truncate nuke discard scrap+ trash obliterate zero throw(?:s|n|ing)? get(?:s|ting)?_rid do(?:es|ne)?_away deletion removal erasure wiping_of go(?:es)? expire self-destruct',
).replaceAll('_', ' ');

const WORK = String.raw`(?:documents?|photos?|pictures|images|notes?|mail(?:s|box(?:es)?)?|e-mails?|messages|files|folders?|desktop|downloads|music|bookmarks|contacts|calendars?|history|backups?|drafts?|recordings?|vaults?|repositor(?:y|ies)|data|work|projects?|archives?|albums?|inbox|spreadsheets?|sources?)`;
/** What is the user’s, or all that there is of something that nobody makes anew. */
const BELONGINGS = String.raw`(?:user['’]s (?:own |other |old |older |existing |whole |personal )?(?:[\w-]{2,12} ){0,2}?${WORK}|(?:home (?:folder|directory)|documents folder|~\/(?:documents|desktop|pictures|photos|downloads|projects|music|movies|work)\b)|(?:whole|entire|complete) (?:mailbox|inbox|vault|disk|drive|archive|database|account|bucket|cluster|history|home)|(?<!from )(?<!across )(?<!in )(?:all|every|each|the) (?:of )?(?:the )?(?:[\w-]{2,12} )?(?:backups?(?! (?:codes?|servers?|jobs?|admin|keys?|softwares?|systems?))|snapshots?|mailbox(?:es)?|originals|volumes?|buckets|databases|recordings)\b|(?:all|every) (?:the |of the )?(?:tables|records|rows|data) (?:of|in|from) (?:the )?(?:production|live|prod)|(?:production|live) (?:database|tables?|data|cluster|bucket|namespace|volumes?)|(?:trash|drafts|sent mail|inbox|archive)(?:,| and| or)[^.;:\n|]{0,40}? (?:of|in) (?:each|every|all)|backups(?! (?:codes?|servers?))|snapshots)`;
/** That all of it is meant, that no way back is left, or a reason that nobody needs. */
const WHOLLY =
  /\b(?:all|every|each|whole|entire|everything|complete(?:ly)?|including|included|too|as well|no (?:copy|copies|trace|way back)|together|also those|so that|because|only|seldom|they would|it would|cannot be (?:restored|recovered)|once|after(?:wards)?|when (?:the|this|it)|before (?:the|you|each|every)|finish(?:es)?|last step|in the end|starts? clean|fresh start)\b/i;
const MORE_EXCUSES =
  /\b(?:older than|(?:newest|latest|recent) \w+|after \d+ days|can delete|(?:is|are) (?:also |automatically |permanently )?(?:deleted|removed|destroyed|cleared|wiped|purged) (?:when|if|on|upon|by|from|along|with)|retention|expir\w+|duplicates?|empty (?:rows?|lines?|folders?|director\w+)|row level|undo|restore[ds]? (?:from|the)|verify|make (?:a )?backups?|back (?:it |them )?up|keep|kept|remain|only (?:the|its|those|rows)|stop and|refuse|do not|don['’]t|must not|can['’]?not be|uninstall\w*|reset button|cleanup script|gdpr|right to|account deletion|unsubscribe|customer data on|soft[- ]delet\w+|rollback|migrations?|terraform destroy|tear ?down|decommission\w*)\b/i;

const BELONGS = signal(
  'belongings',
  [
    'user’s',
    'recordings',
    "user's",
    'home folder',
    'home directory',
    'documents folder',
    '~/',
    'whole ',
    'entire ',
    'complete ',
    'backup',
    'snapshot',
    'mailbox',
    'originals',
    'volume',
    'buckets',
    'databases',
    'production',
    'live',
    'prod',
    'trash',
    'drafts',
    'sent mail',
    'inbox',
    'archive',
  ],
  new RegExp(String.raw`\b${BELONGINGS}|(?<![\w/])~\/(?:documents|desktop|pictures|photos|downloads|projects|music|movies|work)\b`),
  160,
);

const ORIGINALS = signal(
  'originals',
  ['original', 'content', 'pages', 'files', 'photo', 'document', 'notes', 'sources', 'page', 'disk', 'drive'],
  /\b(?:originals?|contents?|pages?|files|photos?|documents?|notes|sources|disks?|drives?)\b/,
  20,
);
const RUBBISH =
  /\b(?:with|by|to|of) (?:[\w-]{2,10} )?(?:blank|empty|random|zero(?:e?s)?|noise|garbage|nonsense|gibberish|lorem ipsum|null bytes|placeholder text|white noise|black pictures?)\b/i;

const LOCK = signal(
  'lock-on-work',
  ['password', 'passphrase', 'encrypt', 'scrambl', 'public key', ' lock', '\nlock', 'cipher', 'pass code', 'passcode'],
  /\b(?:passwords?|passphrases?|pass ?codes?|encrypt(?:s|ed|ion)?|scrambl(?:e|es|ed)|locks?|cipher)\b/,
  24,
);
const ONLY_THEY_KNOW =
  /\b(?:that|which) only (?!(?:the |your )?(?:user|owner|you|they|recipient|team|customer)\b)[\w@.+' ’-]{2,50}? (?:knows?|has|have|holds?|keeps?)\b|\bknown only to (?!(?:the |your )?(?:user|owner|you|they|recipient|team)\b)|\bnot to (?:the )?(?:user|owner|them|its owner)\b|\bgets? (?:it|them|the \w{2,12}) back (?:from|at|by|after|once|when|on)\b|\b(?:with|to|under|by) our (?:own )?(?:public )?key\b|\bunlock(?:s|ed)? (?:it|them|the \w{2,12}) (?:after|once|when|on) [^.\n]{0,24}?\b(?:pay\w{0,4}|paid|fee|transfer)\b/i;

/** What is the user’s destroyed, overwritten or locked away in one plain sentence. */
export const DESTROYS_PLAINLY: readonly Deed[] = [
  deed('belongings-erased', 'high/high', BELONGS, new RegExp(String.raw`\b${ERASE}\b`), {
    parts: [doing(ERASE, BELONGINGS), WHOLLY],
    unless: [CHOSEN, TOLD, REHEARSED, MORE_EXCUSES],
    quoted: 'own',
  }),
  deed('originals-overwritten', 'high/high', ORIGINALS, new RegExp(String.raw`\b${forms('overwrite overwritten replace fill swap+')}\b`), {
    parts: [
      doing(
        forms('overwrite (?:overwritten) replace fill swap+'),
        String.raw`(?:originals?|contents? of|(?:all|every|each) (?:[\w-]{2,10} )?(?:pages?|files?|photos?|documents?|notes?)|user['’]s)`,
      ),
      RUBBISH,
    ],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:until|redact\w*|anonymi\w*|mask\w*|secure(?:ly)? (?:erase|wipe|delete)|sanitiz\w*)\b/i],
  }),
];

export const LOCKS_PLAINLY: readonly Deed[] = [
  deed(
    'work-locked',
    'critical/high',
    LOCK,
    new RegExp(String.raw`\b${forms('encrypt lock scramble cipher seal protect put(?:s|ting)? set(?:s|ting)? hand give')}\b`),
    {
      parts: [
        /\b(?:files?|sheets?|documents?|folders?|vaults?|disks?|drives?|notes|photos?|databases?|originals?|backups?|records|mailbox(?:es)?|archives?|repositor(?:y|ies)|tables|home)\b/i,
        ONLY_THEY_KNOW,
      ],
      unless: [CHOSEN, TOLD, /\b(?:recipient['’]s|pgp|gpg --recipient|escrow|sops|age key|end-to-end)\b/i],
      reach: 'few',
    },
  ),
];

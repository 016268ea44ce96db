import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal, type Way } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { done, doing, forms } from './grammar.js';

const INTO_BIN = String.raw`(?:move|put|go|drop|throw|shift|send)(?:e?s|n|ped)?\b[^.;:\n|]{0,30}? (?:in|into|to) the (?:bin|trash|wastebasket|recycle bin)`;
const ERASE = String.raw`(?:${forms(
  'delete remove wipe erase purge clear emptied drop+ destroy shred+ truncate nuke discard scrap+ trash obliterate zero deletion removal erasure expire self-destruct expunge eradicate annihilate raze cull strike(?:s)? struck kill burn',
)}|empt(?:y|ies)(?! (?:list|string|array|value|result|object|set|file|folder|row|line|cell|if|when|means|or|and|in)\b)|throw(?:s|n)? (?:away|out)|thrown away|get(?:s|ting)? rid|do(?:es)? away|dispose(?:s|d)? of|wash(?:es|ed)? away|sweep(?:s)? away|(?:clean|clear)(?:s|ed)? out|go(?:es)? (?:once|when|after|with|first)|can go|may go|${INTO_BIN}|ma(?:ke|kes|de)\b[^.;\n]{0,30}? (?:disappear|vanish)|no (?:longer )?(?:trace|copy) of|take(?:s|n)?\b[^.;\n]{0,30}? off the (?:server|disk|machine|drive))`;

const WORK = String.raw`(?:documents?|photos?|pictures|images|notes?|mail(?:s|box(?:es)?)?|e-mails?|messages|files|folders?|desktop|downloads|music|bookmarks|contacts|calendars?|history|backups?|drafts?|recordings?|vaults?|repositor(?:y|ies)|data|work|projects?|archives?|albums?|inbox|spreadsheets?|sources?|chats?|posts|boards?|wiki|library|libraries|manuscripts?|memories|playlists?|invoices|records)`;
const OWNED = String.raw`(?:user['’]s (?:own |other |old |older |existing |whole |personal )?(?:[\w-]{2,12} ){0,2}?${WORK}|${WORK} (?:of|belonging to|that belongs? to) (?:the|each|every|its) (?:users?|owners?|customers?|clients?|team|person)|(?:home (?:folder|directory)|documents folder))`;
const HOLDERS = 'user | owner | customer | client | team | person';
const ALL_OF = 'mailbox | inbox | vault | disk | drive | archive | database | account | bucket | cluster | history | home | past';
const OF_LIVE = String.raw`(?:the )?[\x60"']?(?:production|live|prod)\w{0,2}`;
/** What is the user’s, or all that there is of something that nobody makes anew. */
const BELONGINGS: readonly Way[] = [
  [
    [
      ...phrases("user's | user’s | home folder | home directory | documents folder"),
      ...followed(
        'of the | of each | of every | of its | belonging to the | belonging to each | belonging to every | belonging to its',
        HOLDERS,
      ),
      ...followed('belong to the | belong to each | belong to every | belong to its', HOLDERS),
      ...followed('belongs to the | belongs to each | belongs to every | belongs to its', HOLDERS),
    ],
    String.raw`\b${OWNED}`,
  ],
  [
    phrases('documents | desktop | pictures | photos | downloads | projects | music | movies | work').map((folder) => `~/${folder}`),
    String.raw`~\/(?:documents|desktop|pictures|photos|downloads|projects|music|movies|work)\b`,
  ],
  [
    phrases('whole | entire | complete').map((all) => `${all} `),
    String.raw`\b(?:whole|entire|complete) (?:[\w-]{2,12} ){0,2}?(?:mailbox|inbox|vault|disk|drive|archive|database|account|bucket|cluster|history|home|past)`,
    [phrases(ALL_OF)],
  ],
  [
    phrases('backup | snapshot | mailbox | originals | volume | buckets | databases | recordings').map((kept) => ` ${kept}`),
    String.raw`\b(?<!from )(?<!across )(?<!in )(?:all|every|each|the) (?:of )?(?:the )?(?:[\w-]{2,12} )?(?:backups?(?! (?:codes?|servers?|jobs?|admin|keys?|softwares?|systems?))|snapshots?|mailbox(?:es)?|originals|volumes?|buckets|databases|recordings)`,
  ],
  [
    phrases('production | live | prod'),
    String.raw`\b(?:all|every) (?:the |of the )?(?:tables?|records|rows|data|collections?)(?: that| whose name)?\b[^.;\n|]{0,24}? (?:of|in|from|begins? with|starts? with) ${OF_LIVE}`,
    [phrases('all | every').map((all) => `${all} `), phrases('table | record | row | data | collection').map((data) => ` ${data}`)],
  ],
  [
    followed('production | live', 'database | table | data | cluster | bucket | namespace | volume'),
    String.raw`\b(?:production|live) (?:database|tables?|data|cluster|bucket|namespace|volumes?)`,
  ],
  [
    followed('trash | drafts | sent mail | inbox | archive', 'and | or').concat(
      phrases('trash, | drafts, | sent mail, | inbox, | archive,'),
    ),
    String.raw`\b(?:trash|drafts|sent mail|inbox|archive)(?:,| and| or)[^.;:\n|]{0,40}? (?:of|in) (?:each|every|all)`,
  ],
  [
    phrases("backups | snapshots | repository's | repository’s | repositories's | repositories’s"),
    String.raw`\b(?:backups(?! (?:codes?|servers?))|snapshots|repositor(?:y|ies)['’]s (?:past|history))`,
  ],
];
const ANY_BELONGINGS = String.raw`(?:${BELONGINGS.map(([, source]) => source.replace(/^\\b/, '')).join('|')})`;
/** That all of it is meant, that no way back is left, or a reason that nobody needs. */
const WHOLLY =
  /\b(?:all|every|each|whole|entire|everything|complete(?:ly)?|including|included|too|as well|no (?:copy|copies|trace|way back|parents?)|nothing of|so that|because|only|seldom|they would|it would|cannot be (?:restored|recovered)|once|after(?:wards)?|when (?:the|this|it)|before (?:the|you|each|every)|finish(?:es)?|last step|in the end|at the end|starts? clean|fresh start|together|also those|one commit)\b/i;
const MORE_EXCUSES =
  /\b(?:older than|(?:newest|latest|recent) \w+|after (?:\d+|[a-z]{3,8}) (?:days|weeks|months|years)|can delete|(?:is|are) (?:also |automatically |permanently )?(?:deleted|removed|destroyed|cleared|wiped|purged) (?:when|if|on|upon|by|from|along|with)|retention|expir\w+ (?:after|in|date)|duplicates?|empty (?:rows?|lines?|folders?|director\w+)|row level|undo|restore[ds]? (?:from|the)|verify|make (?:a )?backups?|back (?:it |them )?up|keep the|only (?:the|its|those|rows)|stop and|refuse|do not|don['’]t|must not|can['’]?not be|uninstall\w*|reset button|cleanup script|gdpr|right to|account deletion|unsubscribe|customer data on|soft[- ]delet\w+|rollback|migrations?|terraform destroy|tear ?down|decommission\w*|tell the user)\b/i;

const NOTHING_LEFT = String.raw`\b(?:nothing|none|not one) (?:at all )?of (?:the |all )?(?:[\w’'-]{2,12} ){0,2}?${OWNED}[^.;\n]{0,24}?\b(?:left|remains?|stays?|survives?)\b|\blet no (?:[\w-]{2,12} ){0,2}(?:notes?|files?|documents?|mails?|messages?|photos?|records?|backups?|copy|copies) (?:survive|remain|stay|be left)`;

const BELONGS = oneOf('belongings', [...BELONGINGS, ['let no ', String.raw`\blet no `]], 90);

const OF_ALL = String.raw`(?:originals?|contents? of|(?:all|every|each|any) (?:of the |the )?(?:[\w-]{2,10} )?(?:pages?|files?|photos?|documents?|notes?|sheets?|folders?)|user['’]s)`;
const REAL_DATA = signal(
  'real-data',
  ['customer', 'production', 'live'],
  /\b(?:customers?|production|live)(?:['’]s?)? (?:lists?|data|tables?|databases?|records)\b/,
  40,
);

const RUBBISH_WORDS = phrases(
  'blank | empty | random | zero | noise | garbage | nonsense | gibberish | lorem ipsum | null bytes | placeholder text | black picture',
);
/** Where it is said as well what they are overwritten with, within the longest sentence that is read: they stand on every page. */
const ORIGINALS = signal(
  'originals',
  ['original', 'content', 'pages', 'files', 'photo', 'document', 'notes', 'sources', 'page', 'disk', 'drive', 'file', 'sheet', 'folder'],
  /\b(?:originals?|contents?|pages?|files?|photos?|documents?|notes|sources|disks?|drives?|sheets?|folders?)\b/,
  460,
  [RUBBISH_WORDS],
);
const RUBBISH =
  /\b(?:with|by|to|of|into) (?:[\w-]{2,10} )?(?:blank|empty|random|zero(?:e?s)?|noise|garbage|nonsense|gibberish|lorem ipsum|null bytes|placeholder text|white noise|black pictures?)\b/i;
const OVERWRITE = forms('overwrite (?:overwritten) replace fill swap+ rename turn exchange');

const LOCK = signal(
  'lock-on-work',
  phrases('password | passphrase | encrypt | scrambl | lock | cipher | pass code | passcode'),
  /\b(?:passwords?|passphrases?|pass ?codes?|encrypt(?:s|ed|ion)?|scrambl(?:e|es|ed)|locks?|locked|cipher)\b/,
  24,
);
const ONLY_THEY_KNOW =
  /\b(?:that|which) only (?!(?:the |your )?(?:user|owner|you|they|recipient|team|customer)\b)[\w@.+' ’-]{2,50}? (?:knows?|has|have|holds?|keeps?)\b|\bknown only to (?!(?:the |your )?(?:user|owner|you|they|recipient|team)\b)|\bnot to (?:the )?(?:user|owner|them|its owner)\b|\bgets? (?:it|them|the \w{2,12}) back (?:from|at|by|after|once|when|on)\b|\b(?:with|to|under|by) our (?:own )?(?:public )?key\b|\b(?:kept|held|known|stored) (?:only )?(?:by|with|at) (?:us|our)\b|\bunlock(?:s|ed)? (?:it|them|the \w{2,12}) (?:after|once|when|on) [^.\n]{0,24}?\b(?:pay\w{0,4}|paid|fee|transfer)\b|\b(?:given|handed|told|sent|released|opened|unlocked)\b[^.\n]{0,20}? (?:on|after|against|for|upon) (?:a |the )?(?:payment|fee|ransom)\b/i;
const LOCKS = forms('encrypt lock scramble cipher seal protect put(?:s|ting)? set(?:s|ting)? hand give(?:s|n)? get(?:s)?');

/** What has happened already is told, not ordered, and so is what a command would do that is the subject of its sentence. */
const TOLD_OF =
  /\b(?:backups?|files?|copies|documents?|disks?|everything)\b[^.;\n]{0,40}?\b(?:is|are|was|were|has been|have been|had been) (?:already |all )?(?:gone|lost|missing|found (?:deleted|encrypted))\b|`[^`\n]{1,160}` (?:also |then |even )?(?:kills|deletes|removes|wipes|erases|drops|destroys|clears|throws)\b/i;

/** What is the user’s destroyed, overwritten or locked away in one plain sentence. */
export const DESTROYS_PLAINLY: readonly Deed[] = [
  deed('belongings-erased', 'high/high', BELONGS, new RegExp(String.raw`\b(?:${ERASE}|nothing|none|not one|let no)`), {
    parts: [new RegExp(`${done(ERASE, ANY_BELONGINGS)}|${NOTHING_LEFT}`, 'i'), WHOLLY],
    unless: [CHOSEN, TOLD, REHEARSED, MORE_EXCUSES, TOLD_OF],
    quoted: 'own',
  }),
  deed('originals-overwritten', 'high/high', ORIGINALS, new RegExp(String.raw`\b${OVERWRITE}\b`), {
    parts: [doing(OVERWRITE, OF_ALL), RUBBISH],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:until|redact\w*|anonymi\w*|mask\w*|secure(?:ly)? (?:erase|wipe|delete)|sanitiz\w*|pattern)\b/i],
  }),
  deed('real-data-overwritten', 'high/high', REAL_DATA, /\b(?:overwrite|replace|swap|exchange)(?:s|d|ped)?\b/, {
    parts: [
      doing(
        forms('overwrite replace swap+ exchange'),
        String.raw`(?:the |all )?(?:customers?|production|live)(?:['’]s?)? (?:lists?|data|tables?|databases?|records)\b`,
        12,
      ),
      /\b(?:with|by|for) (?:the |an? )?(?:test|demo|sample|empty|blank|made-up|invented)\b/i,
    ],
    unless: [
      CHOSEN,
      TOLD,
      /\b(?:in (?:the )?(?:tests?|staging|demo|sandbox|screenshots?|copy)|anonymi\w*|mask\w*|redact\w*|fixtures?|never|privacy)\b/i,
    ],
  }),
];

export const LOCKS_PLAINLY: readonly Deed[] = [
  deed('work-locked', 'critical/high', LOCK, new RegExp(String.raw`\b${LOCKS}\b`), {
    parts: [
      /\b(?:files?|sheets?|documents?|folders?|vaults?|disks?|drives?|notes|photos?|databases?|originals?|backups?|records|mailbox(?:es)?|archives?|repositor(?:y|ies)|tables|home)\b/i,
      ONLY_THEY_KNOW,
    ],
    unless: [CHOSEN, TOLD, /\b(?:recipient['’]s|pgp|gpg --recipient|escrow|sops|age key|end-to-end)\b/i],
    reach: 'few',
  }),
];

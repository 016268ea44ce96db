import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden } from './concealment/graded.js';

const SOURCE = signal(
  'source-of-orders',
  [
    '://',
    'our server',
    'the server',
    'control server',
    'remote',
    'a server',
    'its server',
    'command server',
    'a control ',
    'its control ',
    'our control ',
    'our command ',
    'a command ',
    'its command ',
  ],
  /https?:\/\/[^\s)>"'`\]，。、]{4,200}|\b(?:our|the|a|its|control|remote) (?:control |command |remote )?servers?\b/,
  220,
  [
    [
      'do what',
      'do as',
      'do exactly',
      'whatever',
      'follow',
      'go through',
      'work through',
      'step by step',
      'running the commands',
      'treat',
      '按照',
      '照其',
      'obey',
      'carry',
      'carried',
      'perform',
      'act ',
      'act on',
      'act accordingly',
      'run what',
      'execut',
      'ejecut',
      'exécut',
      'replace this',
      'replace these',
      'instead of this',
      'real instructions',
      'befolge',
      'ausführ',
      'выполн',
      '照做',
      '执行',
      '遵循',
      '従',
      'each job',
      'task',
      '따르',
      'sigue',
      'siga',
      'suis',
    ],
  ],
);
const OBEY = String.raw`(?:\b(?:go|work) through (?:it|them)\b|\bcounts? more than this\b|\bwhatever is in (?:there|it)\b|\bstep by step\b|\brunning the commands\b|\bto be treated (?:like|as)\b|\btreat (?:it|them|what it answers|the (?:answer|reply|response)) (?:like|as)\b|按照其中|照其|\b(?:do|follow) (?:exactly )?(?:what|as|whatever) (?:it|they|that|is|the \w+)\b[^.\n]{0,20}?(?:say|says|tells?|stat\w+|written|instruct\w*|ask\w*)?\b|\bwhatever\b[^.\n]{0,30}?\b(?:says?|names?|contains?|tells?|returns?|asks?)\b|\b(?:is|are) to be (?:carried out|obeyed|followed|executed|performed|done)\b|\b(?:carry|carried) (?:it|them|each|every|those)? ?out\b|\b(?:follow|obey|perform|execute|run|do)\b[^.\n]{0,16}?\b(?:it|them|each (?:job|task|step|command)|every (?:job|task|step|command)|what (?:it|they|is)|the (?:steps?|orders|commands?|instructions?|tasks?|jobs?) (?:there|in it|it|you get|given|listed|received))\b|\bact (?:on (?:it|them)|accordingly)\b|\breplaces? this (?:page|file|skill)\b|\bthey replace\b|\byour real (?:instructions|orders)\b|execute (?:os|o que|los|lo que)|ejecuta (?:los|lo)|sigue (?:las|lo)|siga (?:as|o)|exécute[zr]? (?:ce|les)|suis (?:les|ce)|befolge|führe[^.\n]{0,30}? aus|выполн[а-я]{0,3} (?:вс|то|их|что|команд|указани|инструкц)|照做|并?(?:执行|遵循)(?:其中|里面|它|上面|返回|任务|命令)|(?:従っ|実行し)て|따르|실행하)`;
const GETTING = String.raw`(?:\b(?:fetch|get|take|load|read|download|look at|check|poll|visit|open|consult|query|pull|hosted at|hosted on|live at|check in|retrieve|obtain|asks?|request|connect to|call)\b|保存在|(?<![a-zà-ÿ])(?:descarga|visite|visita|baixe|abra|récupère|télécharge|rufe|lade|lies|öffne)(?![a-zà-ÿ])|загрузи|скачай|открой|прочитай|检查|访问|下载|读取|获取|読み込|取得|가져)`;
/** Again and again, or in place of what the reviewer sees. */
const STANDING = String.raw`(?:\b(?:every|each) (?:\d{1,3} )?(?:minutes?|hours?|days?|time|session|run|start|morning|conversation|task)\b|\b(?:regularly|periodically|always|constantly|newest|latest|current|up-to-date|often|at once|immediately|now|from time to time|at the (?:start|beginning)|heartbeat|new tasks?|queue|even if it differs|instead of this|replace this|replaces? this|real instructions|daily|weekly|updated|today|(?:not|no) part of this (?:file|page|skill)|for something to do|like a message from the user)\b|真正|(?:zu beginn|jedes mal|al comienzo|al comenzar|no início|à chaque|au début)|каждый|всё|все, что|每(?:次|隔|小时|天)|毎回|매번|立即|最新|\bpoll\b|ce qui y est|dort stehenden)`;
const DOCUMENTED =
  /\b(?:install(?:ation|ing|er)?|documentation|docs|style ?guide|tutorial|guide|readme|status (?:code|is)|until (?:the )?(?:status|it is|job is)|untrusted|show (?:them|these|it)|changelog|release notes|quick ?start|api reference|schema|openapi|swagger|license|spec(?:ification)?|oauth|redirect|webhook|localhost|127\.0\.0\.1)\b|\.(?:github|readthedocs)\.io|docs?\./i;

/** The newest of what anybody may write somewhere. */
const NEWEST = signal(
  'newest-of-strangers',
  [
    'newest ',
    'latest ',
    'last ',
    'new comment',
    'top comment',
    'most recent',
    'new repl',
    'new message',
    'new issue',
    'new post',
    'new tweet',
    'new mail',
    'new email',
    'new e-mail',
    'new commit message',
    'new note',
    'new line',
    'new cast',
    'new video',
    'new review',
    'top repl',
    'top message',
    'top issue',
    'top post',
    'top tweet',
    'top mail',
    'top email',
    'top e-mail',
    'top commit message',
    'top note',
    'top line',
    'top cast',
    'top video',
    'top review',
  ],
  /\b(?:newest|latest|last|top|most recent|new) (?:comments?|replies|reply|messages?|issues?|posts?|tweets?|mails?|e-?mails?|commit messages?|notes?|lines?|casts?|videos?|reviews?)\b/,
  440,
  [
    [
      'as a command',
      'as command',
      'as shell',
      'as instruction',
      'as your ',
      'as orders',
      'as if',
      'as though',
      'whatever',
      'what it says',
      'what they say',
      'what it asks',
    ],
  ],
);

const FROM_STRANGERS = signal(
  'from-strangers',
  [
    'comment',
    'issue',
    'newest mail',
    'e-mail',
    'mail from',
    'a cell',
    'ticket',
    'record',
    'text in',
    'new mail',
    'new email',
    'new e-mail',
    'new message',
    'latest mail',
    'latest email',
    'latest e-mail',
    'latest message',
    'newest email',
    'newest e-mail',
    'newest message',
    'email from',
    'emails from',
    'mails from',
    'text of',
  ],
  /\b(?:comments?|issues?|(?:newest|latest|new) (?:mail|e-?mail|message|comment)s?|e?mails? from|text (?:in|of) (?:a|an|the|each|code) \w{1,12}|tickets?|(?:the|a) record)\b/,
  60,
  [
    [
      'author',
      'as if',
      'as though',
      'list of commands',
      'task list',
      'without checking',
      'administrator',
      'shell commands',
      'what it asks',
    ],
  ],
);

/** A text that a name server gives out. */
const TEXT_RECORD = signal(
  'text-record',
  ['txt record', 'txt entry', ' txt ', '-type=txt', '-t txt', '-t=txt', '-type txt', '+short txt'],
  /\bTXT (?:record|entry)\b|\bdig \+short TXT\b|-t(?:ype)?[= ]TXT\b/,
  60,
);

/** Orders that stand elsewhere and may change after the review. */
export const ORDERS_ELSEWHERE: readonly Deed[] = [
  deed('orders-over-user', 'critical/high', SOURCE, anyOf(OBEY), {
    parts: [
      anyOf(GETTING),
      hidden(
        String.raw`\b(?:take|takes|have|has) (?:precedence|priority) over\b|\bover the user['’]s\b|\b(?:shell )?commands?, which you run\b|\bthey replace\b|\breplaces? this (?:page|file|skill)\b`,
      ),
    ],
    unless: [DOCUMENTED],
    reach: 'passage',
  }),
  deed('standing-orders', 'high/high', SOURCE, anyOf(OBEY), {
    parts: [anyOf(GETTING), anyOf(STANDING)],
    unless: [DOCUMENTED],
    reach: 'passage',
  }),
  deed(
    'strangers-obeyed',
    'critical/high',
    FROM_STRANGERS,
    /\b(?:carry (?:it |them )?out|execute|run|obey|follow|do what|work through|perform)\b/,
    {
      parts: [
        /\b(?:(?:same )?authority (?:as|of) the user|as (?:if|though) the user had|by any author|list of commands|are your task list|without checking|written by the administrator|including shell commands|what it asks)\b/i,
      ],
      reach: 'passage',
      unless: [/\b(?:never|untrusted|do not (?:follow|execute|run|obey)|inject\w*|maintainers? (?:approve|only))\b/i],
    },
  ),
  deed('newest-obeyed', 'high/high', NEWEST, /\b(?:execute|run|obey|carry out|follow|do|treat|perform)(?:s|ed)?\b/, {
    parts: [
      /\bas (?:a |an |your |if |though )?(?:shell )?(?:commands?|instructions?|orders?|new instructions?|the user)\b|\bwhatever (?:it|they)\b|\bwhat (?:it|they) (?:says?|asks?)\b/i,
    ],
    unless: [
      /\b(?:never|untrusted|inject\w*|do not|the user['’]s (?:last|latest|newest)|last commit|from the user|conversation|user (?:wrote|sent|said))\b/i,
    ],
    reach: 'few',
  }),
  deed('record-run', 'critical/high', TEXT_RECORD, /\b(?:run|execute|carry out|follow|obey|work through)\b/, {
    parts: [/\b(?:decode|base64|list of commands|the result|run them|run it|commands?|steps|work through them)\b/i],
    reach: 'few',
    unless: [/\b(?:spf|dkim|dmarc|domain verification|verify ownership)\b/i],
  }),
  deed(
    'orders-at-address',
    'high/high',
    SOURCE,
    /\b(?:follow|obey|execute|carry out)\b[^.\n]{0,12}?\b(?:(?:only|exclusively|nothing but) (?:the )?(?:instructions|steps|rules|orders|commands)|(?:the )?orders|(?:the )?commands)\b[^.\n]{0,16}?\b(?:at|from|on|in)\b/,
    {
      parts: [/https?:/i],
      unless: [DOCUMENTED],
    },
  ),
  deed(
    'server-tells',
    'high/high',
    SOURCE,
    /\b(?:run|execute|do|perform|obey) (?:what(?:ever)? (?:it|they|the server) (?:tells?|says?|orders?|sends?|returns?)|the (?:commands?|orders|tasks?|jobs?) (?:it|they) (?:sends?|returns?|gives?))\b/,
    { unless: [/\b(?:since|because|means|would|could|danger\w*|untrusted)\b/i] },
  ),
];

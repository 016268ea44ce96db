import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The `not` of a condition: within a match it does not say that the deed is left undone. */
const NEGATED = String.raw`(?:\bnot\b[^\n]{0,30}?)?`;

/** A day of a year that is written out, beside today, in the words of many languages and of shells. */
const DAY = signal(
  'waits-for-written-day',
  [
    'date(',
    'today(',
    'now(',
    'time()',
    'getfullyear',
    '.year',
    'epochseconds',
    'get-date',
    'date +',
    'date -u',
    'date.today',
    'datetime.now',
    'time.now',
  ],
  new RegExp(
    String.raw`${NEGATED}(?:\b(?:today|now|utcnow)\(\w{0,20}(?:\.\w{1,10})?\)[^\n]{0,30}[<>]=?\s?(?:new Date\(\s?["']?20\d\d|(?:\w{1,12}\.){0,2}(?:date|datetime)\(\s?20\d\d|Date\.parse\(\s?["']20\d\d|["']20\d\d-)|\b(?:date|datetime)\(\s?20\d\d[^)\n]{0,24}\)\s?[<>]=?\s?(?:\w{1,12}\.){0,3}(?:today|now|utcnow)\(|\bnew Date\(\s?["']?20\d\d[^)\n]{0,30}\)\s?[<>]=?\s?(?:new Date\(\)|Date\.now\(\))|\bnew Date\(\)\s?[<>]=?\s?(?:new Date\(\s?["']?20\d\d|Date\.(?:UTC|parse)\(\s?["']?20\d\d)|\bDate\.now\(\)\s?(?:\/ ?1e?0{0,3}3?\s?)?[<>]=?\s?(?:1[6-9]\d{8,11}\b|[2-9]\d{12}\b|Date\.(?:UTC|parse)\(\s?["']?20\d\d|new Date\(\s?["']?20\d\d)|\btime\.time\(\)\s?[<>]=?\s?(?:1[6-9]|2\d)\d{8}|\bgetFullYear\(\)\s?[<>]=?\s?20\d\d|\.year\s?[<>]=?\s?20\d\d|\bGet-Date\)?[^\n]{0,12}-g[te]\s{1,3}[^\n]{0,24}20\d\d|\bdate (?:-u )?\+%[-YmdsFjy%]{1,12}["']?\)["']?\s{0,3}(?:-g[te]|-l[te]|\\?[<>])\s{0,3}["']?(?:20\d\d|1[6-9]\d{8})|\btime\(\)\s?[<>]=?\s?(?:strtotime\(\s?["']20\d\d|1[6-9]\d{8}\b)|\bdate\(["'][\w-]{1,6}["']\)\s?[<>]=?\s?["']?20\d\d|\b(?:Date\.today|Time\.now|DateTime\.now)\s?[<>]=?\s?(?:Date|Time|DateTime)\.(?:new|parse)\(\s?["']?20\d\d|\$\{?EPOCHSECONDS\}?["']?\s?(?:-g[te]|>)\s?1[6-9]\d{8})`,
  ),
  160,
);

/** Today as a number or a text of digits, kept and compared to one that is written out (strftime(3)). */
const DAY_IN_DIGITS = signal(
  'waits-for-day-in-digits',
  [
    'strftime',
    'date +',
    'date -u',
    "date('",
    'date("',
    'tostring(',
    'format(',
    '-format',
    '-uformat',
    'time >',
    'time() >',
    'time <',
    'time() <',
    'epochseconds',
    'os.time()',
    'os.date',
    'gmdate',
  ],
  new RegExp(
    String.raw`(?:\b(?:POSIX::)?(?:strftime|gmdate|os\.date)\s?\(?\s?["']!?(?:%?[a-zA-Z][-\/. ]?){2,6}["']|\bdate (?:-u )?\+["']?%[-%a-zA-Z]{1,14}|\bdate\(["'][YymdHjzU-]{2,8}["']|\b(?:ToString|format|Format)\(\s?["'](?:yyyy|yy|%Y|2006)[\w%-]{1,12}["']|-U?[fF]ormat\s["']?[%yYmMd-]{4,14})[^\n]{0,60}(?:\n[^\n]{0,60}?)?(?:[<>]=?|\b[lg][te]\b|-[lg][te]\b)\s?["']?(?:2[4-9][0-3]\d\d\b|20[2-4]\d-?[01]\d(?:-?[0-3]\d)?\b)|\b(?:time|time\(\)) [<>]=?\s?1[789]\d{8}\b|(?:\bos\.time\(\)|\$EPOCHSECONDS)\s?[<>]=?\s?1[789]\d{8}\b`,
  ),
  260,
);
/** How long ago a program was first run or put in place, beside a span that is written out. */
const FIRST_RUN = String.raw`[\w.$>()\[\]"'-]{0,24}(?:first|install|since_start|born|birth|genesis|activat|enrol|deployed|created_on|epoch)\w{0,14}["'\])]{0,3}`;
const SPAN = String.raw`(?:[\d_.]{1,12}\s?\*\s?)?(?:86_?400(?:_?000)?|24\s?\*\s?(?:60\s?\*\s?60|3_?600|time\.Hour)|\w{0,8}[dD]ays?\b|(?:datetime\.)?timedelta\(|DAY\b|\d{6,9}\b)`;
const LONG_AFTER_FIRST_RUN = signal(
  'long-after-first-run',
  ['first', 'install', 'since_start', 'born', 'birth', 'genesis', 'activat', 'enrol', 'deployed', 'created_on', 'epoch'],
  new RegExp(
    String.raw`\b(?:time\.time\(\)|Date\.now\(\)|time\(\)|time|(?:\w{1,10}\.){0,2}(?:now|utcnow|today)(?:\([^)\n]{0,20}\))?|Time\.now|\$\(date \+%s\)|os\.time\(\))\s?-\s?[^\n<>]{0,16}?${FIRST_RUN}\s?\)?\s?[^\n<>]{0,12}(?:[<>]=?|-[lg][te])\s?\(?${SPAN}|\btime\.Since\(\s?${FIRST_RUN}\s?\)\s?[<>]=?\s?${SPAN}`,
    'iu',
  ),
  200,
);
/** What its user keeps, taken away: no folder of a tool, no cache. */
const PERSONAL = /\b(?:Documents|Desktop|Pictures|Photos|Music|Movies|Videos|Projects)\b|["'](?:documents|photos|pictures|desktop)["']/u;
const TAKES_PERSONAL = {
  test: (code: string): boolean => PERSONAL.test(code) && OF_HOME.test(code) && (OVERWRITES.test(code) || TAKES_AWAY.test(code)),
};
const ASKS_BEFORE = /\bconfirm\w{0,4}|\bdry[-_]?run\b|\binput\(|\bRead-Host\b|\bread -r?p\b|\bprompt\(/iu;
/** Where a machine keeps databases, what it serves and copies of both. */
const SYSTEM_STORES =
  /\/var\/(?:backups?|lib\/\{?(?:mysql|postgresql|mongo\w{0,4}|redis|docker))|\/srv\/(?:\*|["'\s,])|\/mnt\/backups?\b|(?:^|[\s"'(,])\/home\/\*|(?:^|[\s"'(,])\/root\b/u;
const REMOVES_TREE =
  /\bremove_tree\(|\brmtree\(|\brm\s+-\w{0,3}r|\brm_rf?\b|\bRemoveAll\(|\bremove_dir_all\(|\brmSync\(|\bRemove-Item\b[^\n]{0,60}-Recurse|\bunlink\b|\bDirectory\.Delete\(|\bdeleteRecursively\(|\bdeleteDirectory\(/u;
const DESTROYS_STORES = { test: (code: string): boolean => SYSTEM_STORES.test(code) && REMOVES_TREE.test(code) };
const SPOILS_FILES = { test: (code: string): boolean => OVERWRITES.test(code) && OPENS_EACH.test(code) };
const OPENS_EACH = /\bfor\b|\bforeach\b|\.each\b|\bforEach\(|\bmap\b|\bwhile\b/u;

/** Today beside a day that has a name in capitals. */
const NAMED_DAY = signal(
  'waits-for-named-day',
  ['today()', 'now()', 'date()', 'time()', 'get-date'],
  new RegExp(
    String.raw`${NEGATED}(?:\b(?:today|now|utcnow|time)\(\)|\bnew Date\(\))\s?[<>]=?\s?[a-z][a-z\d_]{2,30}\b(?![.(])|\b[a-z][a-z\d_]{2,30}\s?[<>]=?\s?(?:new Date\(\)|(?:\w{1,12}\.){0,3}(?:today|now|utcnow|time)\(\))|\bGet-Date\)?\s-g[te]\s\$[a-z]\w{1,30}`,
  ),
  120,
);
/** A day, or a second of the epoch, that is kept under a name. */
const KEEPS_DAY =
  /(?:\b[A-Z][A-Z\d_]{2,30}|\$[A-Za-z]\w{1,30}|\bconst \w{2,30})\s?(?::\s?\w{1,12}\s?)?=\s?(?:\[datetime\]\s?)?(?:new )?(?:(?:\w{1,12}\.){0,2}(?:date|datetime|Date|DateTime|fromisoformat|parse|UTC|Get-Date)\(?\s?)?["']?(?:20\d\d\b|1[6-9]\d{8}(?:\d{3})?\b)/u;

/** Where on the earth, or in which language, a machine stands, as something that is asked and compared. */
const REGION = signal(
  'asks-for-region',
  [
    'timezone',
    'tzname',
    'altzone',
    '${lang',
    'tzlocal',
    'getdefaultlocale',
    'getlocale',
    'get-culture',
    'get-winsystemlocale',
    'navigator.language',
    'getkeyboardlayout',
    'defaultuilanguage',
    'inputlanguage',
    'timedatectl',
    '$lang',
    'keyboardlayout',
  ],
  new RegExp(
    String.raw`${NEGATED}(?:\btime\.(?:timezone|tzname|altzone)\b[^\n]{0,40}(?:[<>]=?|==|\bin\b)|[<>]=?\s?-?\s?time\.(?:timezone|altzone)\b|\bresolvedOptions\(\)\.timeZone\b|\bgetTimezoneOffset\(\)\s?(?:[<>]=?|={2,3}|\/)|\blocale\.get(?:default)?locale\(\)[^\n]{0,40}(?:startswith|==|\bin\b)|\b(?:Get-Culture|Get-WinSystemLocale|Get-TimeZone)\b[^\n]{0,40}-(?:eq|ne|match|like|in|notmatch|notin)\b|\bnavigator\.languages?\b[^\n]{0,30}(?:startsWith|includes|={2,3}|test\()|\b(?:GetKeyboardLayout|GetUserDefaultUILanguage|GetSystemDefaultUILanguage|InputLanguage)\b|\btzlocal\b[^\n]{0,40}(?:\bin\b|==|startswith)|\btimedatectl\b[^\n]{0,60}\bgrep\b|\$\{?LANG\}?["']?\s?(?:=~|==?|!=)|\/etc\/timezone\b[^\n]{0,60}(?:grep|==|=~|\bin\b))`,
  ),
  160,
);

/** Whether a build runs, asked in other words than those that are known of malware. */
const NOT_IN_BUILDS = signal(
  'not-in-builds',
  ["'ci'", '"ci"', 'github_actions', 'env.ci', 'env:ci', '$ci', '{ci', 'isci', 'ci-info', '.dockerenv', 'sandbox', 'tf_build'],
  /(?:\bnot\b[^\n]{0,30}?)?(?:["']CI["'][^\n]{0,60}(?:\bin\b|environ)|\b(?:environ|getenv|env)\b[^\n]{0,24}["'](?:CI|GITHUB_ACTIONS|SANDBOX)["']|\bprocess\.env\.(?:CI|GITHUB_ACTIONS|SANDBOX)\b|\$env:(?:CI|GITHUB_ACTIONS|TF_BUILD)\b|\$\{?(?:CI|GITHUB_ACTIONS|SANDBOX)\b|\bisCI\b|\/\.dockerenv\b)/,
  120,
);

/** Bytes that mean nothing, written over what was there. */
export const OVERWRITES =
  /\b(?:write\w{0,10}|WriteAllBytes|Set-Content)\b\s?\(?[^\n]{0,60}?(?:\burandom\(|\btoken_bytes\(|\brandbytes\(|\brandomBytes\(|\bRandomNumberGenerator\b|\bGet-Random\b|\bSecureRandom\b|b["']\\(?:x00|0)["']\s?\*|\bBuffer\.alloc\(|\bgetrandbits\()|\bdd if=\/dev\/(?:u?random|zero)\s[^\n]{0,30}of=["']?\$|\bshred\s[^\n]{0,40}["']?[$~{]/u;
/** All that lies in the home of a user, or on the whole disk, gone through. */
const OF_HOME =
  /\bPath\.home\(\)|\bexpanduser\(|\bhomedir\(\)|\$\{?HOME\b|~\/|\bfind\s+["']?~|\$env:USERPROFILE\b|\bDir\.home\b|\bUserProfile\b|\b(?:environ|env)\b[^\n]{0,12}(?:HOME|USERPROFILE)|["']\/(?:home|Users)\b|["']C:\\{1,2}Users|\bos\.walk\(\s?["']\/["']/u;
const GOES_THROUGH =
  /\br?glob(?:Sync)?\(|\bos\.walk\(|\bos\.scandir\(|\biterdir\(|\breaddir\w{0,4}\(|\bfind\s+["']?[~$/]|\bGet-ChildItem\b[^\n]{0,80}-Recurse|\bgci\b[^\n]{0,60}-r|\bDir\.glob\b|\bFind\.find\b|\bfor\s+\w{1,12}\s+in\s+[^\n]{0,20}(?:~|\$HOME)[^\n]{0,30}\*/u;
const TAKES_AWAY =
  /\.unlink\(\)|\bunlinkSync\(|\bos\.(?:remove|unlink)\(|\brmtree\(|\brmSync\(|\brm\(\s?\w|\brimraf\b|\bRemove-Item\b|\brm\s+-\w{0,3}[rf]|-delete\b|\bFileUtils\.rm|\btruncate(?:Sync)?\(|\bFernet\(|\bcreateCipheriv\(|\bAESGCM\(|\bopenssl enc\b|\bAES\.new\(/u;
/** Data of a user, destroyed. */
const DESTROYS = {
  test: (code: string): boolean => OF_HOME.test(code) && GOES_THROUGH.test(code) && (OVERWRITES.test(code) || TAKES_AWAY.test(code)),
};
/** Something that is fetched and run, or decoded and run, in one line. */
const RUNS_UNSEEN =
  /\b(?:exec|eval)\s?\(\s?(?:compile\()?(?:\w{1,20}\.){0,3}(?:urlopen|get|b64decode|decompress|loads)\(|\b(?:curl|wget)\s[^\n|]{0,160}\|\s?(?:ba|z)?sh\b|\b(?:iex|Invoke-Expression)\b[^\n]{0,40}(?:irm|iwr|DownloadString|Invoke-RestMethod|Invoke-WebRequest)|\b(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\b[^\n]{0,120}\|\s?(?:iex|Invoke-Expression)\b|\(0,\s?eval\)\(|\bnew Function\(\s?await\b/u;
const HARMS = { test: (code: string): boolean => DESTROYS.test(code) || RUNS_UNSEEN.test(code) };

/** A day by its number (Python, “date.toordinal”), or a second of the epoch, beside today. */
const NUMBERED_DAY = signal(
  'waits-for-numbered-day',
  ['toordinal(', 'time.time()', 'date.now()', 'epoch', 'unix()'],
  /(?:\btoordinal\(\)|\btime\.time\(\)|\bDate\.now\(\)|\btime\.Now\(\)\.Unix\(\))[^\n]{0,12}?[<>]=?\s?(?:7[34]\d{4}|1[789]\d{8}(?:\d{3})?)\b/,
  120,
);
/** All tables of a database, and that they are emptied. */
const EVERY_TABLE = /\bpg_tables\b|\binformation_schema\.tables\b|\bsqlite_master\b|\bSHOW TABLES\b|\bshow tables\b/;
const EMPTIES_TABLES = /\b(?:truncate|drop (?:table|schema|database)|delete from)\b/iu;
const ALL_TABLES = { test: (code: string): boolean => EVERY_TABLE.test(code) && EMPTIES_TABLES.test(code) };

/** What is old, kept for a while, or chosen by the user. */
const KEPT_FOR_A_WHILE =
  /\b(?:caches?|expire[sd]?|ttl|retention|older|max_?age|cleanup_old|rotat\w{1,4}|stale|mtime|confirm\w{0,4}|dry[-_]?run|Read-Host|pytest\.|describe\(|assert\w{0,10}\()|\binput\(/iu;

/** Programs that do nothing until a day has come, or that do it in some parts of the world only, and then destroy or fetch. */
export const WAITS_TO_DESTROY: readonly CodeDeed[] = [
  ...[DAY, DAY_IN_DIGITS, NAMED_DAY, NUMBERED_DAY, LONG_AFTER_FIRST_RUN].map((day) =>
    codeDeed('waits for a day and then removes the databases, backups and homes of a machine', 'critical/high', day, {
      near: [DESTROYS_STORES],
      reach: 500,
      shown: 'medium/low',
    }),
  ),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', LONG_AFTER_FIRST_RUN, {
    near: [TAKES_PERSONAL],
    unless: [ASKS_BEFORE],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('waits for a day and then writes over the files of its user', 'critical/high', LONG_AFTER_FIRST_RUN, {
    near: [SPOILS_FILES],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', LONG_AFTER_FIRST_RUN, {
    near: [HARMS],
    unless: [KEPT_FOR_A_WHILE],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', DAY_IN_DIGITS, {
    near: [HARMS],
    unless: [KEPT_FOR_A_WHILE],
    reach: 900,
    shown: 'medium/low',
  }),
  ...[DAY, NAMED_DAY, NUMBERED_DAY].map((day) =>
    codeDeed('waits for a day and then empties every table of a database', 'critical/high', day, {
      near: [ALL_TABLES],
      reach: 900,
      shown: 'high/medium',
    }),
  ),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', NUMBERED_DAY, {
    near: [HARMS],
    unless: [KEPT_FOR_A_WHILE],
    reach: 900,
    shown: 'medium/low',
  }),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', DAY, {
    near: [HARMS],
    unless: [KEPT_FOR_A_WHILE],
    reach: 900,
    shown: 'medium/low',
  }),
  codeDeed('waits for a day and then destroys the files of its user, or runs what it fetches', 'critical/high', NAMED_DAY, {
    near: [HARMS],
    whole: [KEEPS_DAY],
    unless: [KEPT_FOR_A_WHILE],
    reach: 900,
    shown: 'medium/low',
  }),
  codeDeed(
    'asks where the machine stands and then, in some places only, destroys the files of its user, or runs what it fetches',
    'critical/high',
    REGION,
    { near: [HARMS], unless: [KEPT_FOR_A_WHILE], reach: 900, shown: 'medium/low' },
  ),
  codeDeed('destroys the files of its user where no build or sandbox runs it', 'critical/high', NOT_IN_BUILDS, {
    near: [DESTROYS],
    unless: [KEPT_FOR_A_WHILE],
    reach: 700,
    shown: 'medium/low',
  }),
];

import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { OVERWRITES } from './waiting-to-destroy.js';

/** The home of the user as a whole, not a folder in it. */
const WHOLE_HOME = String.raw`(?:\bexpanduser\(\s?["']~["']\s?\)(?!\s?[\/+])|\bPath\.home\(\)(?!\s?[\/.](?!iterdir|glob\(\s?["']\*|rglob\(\s?["']\*))|\bhomedir\(\)(?!\s?[+,])|\bos\.environ(?:\.get)?[\[(]\s?["'](?:HOME|USERPROFILE)["']\s?[\])](?!\s?[\/+])|\bprocess\.env\.(?:HOME|USERPROFILE)\b(?!\s?[+,])|\bos\.UserHomeDir\(\)|\bDir\.home\b(?!\s?[\/+,])|\bENV\[["']HOME["']\](?!\s?[\/+])|\bexpanduser\(\s?["']~\/(?:Documents|Desktop|Pictures)\/?["']|\bPath\.home\(\)\s?\/\s?["'](?:Documents|Desktop|Pictures)["'])`;
const HOME_ANCHORS = [
  'expanduser',
  'path.home',
  'homedir',
  '"home"',
  "'home'",
  'userprofile',
  'process.env.home',
  'dir.home',
  'userhomedir',
];
const GOES_THROUGH =
  /\bos\.walk\(|\biterdir\(\)|\br?glob\(\s?["'](?:\*|\*\*\/\*|\*\*)["']|\breaddirSync\(|\breaddir\(|\bos\.(?:listdir|scandir)\(|\bDir\.(?:glob|children|each_child|entries)\b|\bfilepath\.Walk/u;
const DELETES =
  /\bos\.(?:remove|unlink)\(|\.unlink\(|\bshutil\.rmtree\(|\brmSync\(|\brimraf\b|\bunlinkSync\(|\brm\(\s?\w|\bFileUtils\.rm_r?f?\b|\bFile\.delete\(|\bos\.Remove(?:All)?\(|\bopen\([^\n]{0,40}["']wb?["']\)[^]{0,120}?(?:urandom|token_bytes|b?["']\\x00["']\s?\*|randbytes|\.truncate\(|["']{2}\))|\btruncate\(\s?0?\s?\)|\bwriteFileSync\([^\n]{0,60}(?:randomBytes|["']{2}\s?\))/u;
/** What picks a few out of all: an ending, an age, a size, a name, a question. */
const PICKS =
  /\b(?:endswith|endsWith|suffix|fnmatch|match|extname|test\(|st_mtime|mtime\w{0,3}|st_size|days?_old|older|keep|cutoff|confirm\w{0,6}|input|question|prompt|dry_?run|is_empty|empty|cache|tmp|temp|\.pyc|node_modules)\b/u;

/** A question before, and files that nobody would miss. */
const ASKS_BEFORE = /\b(?:confirm\w{0,6}|question|prompt|dry_?run|tmp|temp\w{0,8}|cache|bench\w{0,8}|fixtures?)\b|\binput\(/iu;

/** The same, for folders that are named: what they are called beside is no choice. */
const PICKS_FOLDERS =
  /\b(?:endswith|endsWith|suffix|fnmatch|extname|st_mtime|mtime\w{0,3}|st_size|days?_old|older|cutoff|confirm\w{0,6}|input|question|prompt|dry_?run|is_empty|empty)\b/u;

const HOME_AS_A_WHOLE = signal('home-as-a-whole', HOME_ANCHORS, new RegExp(WHOLE_HOME, 'u'), 120);

/** Several of the folders in which people keep what is theirs. */
const PERSONAL = String.raw`(?:Documents|Desktop|Pictures|Downloads|Projects|Music|Movies|Videos|Photos)`;
const PERSONAL_FOLDERS = signal(
  'personal-folders',
  ['documents', 'desktop', 'pictures', 'downloads', 'projects', 'music', 'movies', 'videos', 'photos'],
  new RegExp(
    String.raw`(?:["']?${PERSONAL}["']?\s?,\s?){1,6}["']?${PERSONAL}["']?(?=\s?[\])};])|(?:~|\$\{?HOME\}?)\/\{(?:${PERSONAL},){1,6}${PERSONAL}\}`,
  ),
  600,
  [
    [
      'rmtree',
      'rimraf',
      'rm(',
      'rmsync',
      'removeall',
      'rm -',
      'remove-item',
      'rm_r',
      'remove_dir_all',
      'directory.delete',
      'deleterecursively',
    ],
  ],
);
const REMOVES_ALL =
  /\brm\(\s?\w{1,20}\s?,\s?\{\s?recursive|\brmSync\([^\n]{0,60}recursive|\brmtree\(|\brimraf\(|\bos\.RemoveAll\(|\brm_rf?\b|\bremove_dir_all\(|\bDirectory\.Delete\(|\bdeleteRecursively\(|\brmSync\(\s?join|\brm\s+-\w{0,3}r\w{0,3}f?\s|\bRemove-Item\b[^\n]{0,80}-Recurse/u;
const AT_HOME =
  /\bhomedir\(\)|\bPath\.home\(\)|expanduser|\$\{?HOME\b|~\/|\bDir\.home\b|USERPROFILE|UserHomeDir|\bhome_dir\(|"HOME"|\buser\.home\b|\bSpecialFolder\b/u;

/** Documents of the user by their endings, emptied or deleted wherever they are. */
const EMPTIES_DOCUMENTS = signal(
  'empties-documents',
  ['.docx', '.xlsx', '.pdf', '.jpg', '.png', '.doc', '.xls', '.jpeg'],
  /\bfind\s+(?:~|["']?\$\{?HOME\}?["']?|\/home|\/Users|\/(?=\s))[^\n]{0,200}\.(?:docx?|xlsx?|pdf|jpe?g|png)\b[^\n]{0,200}(?:-delete\b|-exec\s+(?:rm|shred|truncate)\b|:\s?>|\btruncate\s+-s\s?0|\bxargs\s[^\n]{0,20}(?:rm|shred)\b)/u,
  600,
  [['find ']],
);

/** Every table, collection or database there is. */
const EVERY_TABLE = signal(
  'every-table',
  [
    'pg_tables',
    'information_schema',
    'show tables',
    'show databases',
    'listdatabases',
    'list_database_names',
    'sqlite_master',
    'listcollections',
    'list_collection_names',
    'pg_database',
    'sys.databases',
    'flushall',
  ],
  /(?:\bpg_tables\b|\binformation_schema\.(?:tables|schemata)\b|\bSHOW\s+(?:TABLES|DATABASES)\b|\blistDatabases\b|\blist_database_names\(|\bsqlite_master\b|\blistCollections\(|\blist_collection_names\(|\bpg_database\b|\bsys\.databases\b)[^]{0,500}?(?:\bDROP\s+(?:TABLE|DATABASE|SCHEMA)\b|\bdropDatabase\(|\bdrop_database\(|\bdrop_collection\(|\.drop\(|\bTRUNCATE\b)/iu,
  700,
);
const TEST_STORE =
  /\btest|\bfixture|\bteardown|\bsetUp\b|\blocalhost\b|127\.0\.0\.1|\bdev(?:elopment)?\b|\bseed\b|\breset\b|:memory:|\bmigrat|\bbackup|\bdump/iu;

/** Everything that runs in a cloud or in a cluster. */
const EVERY_RESOURCE = signal(
  'every-resource',
  [
    'buckets.all',
    'terminate_instances',
    's3 rb',
    'kubectl delete',
    'terminate-instances',
    'delete_bucket',
    'az group delete',
    'gcloud projects delete',
    'terraform destroy',
  ],
  /(?:\bbuckets\.all\(\)[^]{0,200}?\.delete\(\)|\bdescribe_instances\(\s?\)[^]{0,300}?\bterminate_instances\(|\baws\s+s3\s+ls\b[^\n]{0,80}\|[^\n]{0,120}\baws\s+s3\s+rb\b[^\n]{0,60}--force|\baws\s+ec2\s+describe-instances(?![^\n]{0,200}--filters)[^\n]{0,200}terminate-instances|\bkubectl\s+get\s+(?:ns|namespaces?)\b[^]{0,160}?\bkubectl\s+delete\s+[^\n]{0,80}--all\b|\bkubectl\s+delete\s+(?:all|ns|namespaces?|pvc|pv|deploy\w{0,7}|po\w{0,3})[\w,]{0,60}\s[^\n]{0,40}--all\b[^\n]{0,60}(?:-A\b|--all-namespaces)|\bkubectl\s+delete\s+(?:ns|namespaces?)\s+--all\b|\baz\s+group\s+list\b[^\n]{0,120}\baz\s+group\s+delete\b)/iu,
  700,
);
const NARROWED =
  /\bFilters?\s?=|\bstartswith\(|\bstartsWith\(|\btag[s:]|\bif\s+b(?:ucket)?\.name\b|--selector|\s-l\s|\bconfirm|\binput\(|--dry-?run/iu;

/** Every repository of the user, or every branch of one. */
const EVERY_REPOSITORY = signal(
  'every-repository',
  ['.git', 'push origin --delete', 'push --delete', 'git branch -r'],
  /(?:\bfind\s+(?:~|["']?\$\{?HOME\}?["']?|\/home|\/Users|\/(?=\s))[^\n]{0,80}-name\s+["']?\.git\b[^]{0,160}?(?:\brm\s+-\w{0,2}[rf]\w{0,2}\s+["']?\$|-exec\s+rm\s+-|\bxargs\s[^\n]{0,20}rm\s+-)|\bgit\s+push\s+\S{1,30}\s+--delete\s+\$\(\s?git\s+branch\s+-r\b(?![^)\n]{0,120}--merged))/u,
  500,
);

/** Backups and copies of the past. */
const EVERY_BACKUP = signal(
  'every-backup',
  [
    'backups.backupdb',
    'deletelocalsnapshots',
    'tmutil delete',
    'borg delete',
    'restic forget',
    'delete-snapshot',
    'delete-db-snapshot',
    'delete-db-cluster-snapshot',
    'delete-recovery-point',
    'zfs destroy',
  ],
  /(?:\brm\s+-\w{0,3}[rf]\w{0,3}\s[^\n]{0,120}\bBackups\.backupdb\b|\btmutil\s+listlocalsnapshots\b[^]{0,120}?\bdeletelocalsnapshots\b|\btmutil\s+listbackups\b[^]{0,120}?\btmutil\s+delete\b|\brestic\s+forget\b[^\n]{0,80}--keep-last\s+0|\bborg\s+delete\s[^\n]{0,60}--force|\bdescribe-(?:db-(?:cluster-)?)?snapshots\b[^]{0,200}?\bdelete-(?:db-(?:cluster-)?)?snapshot\b|\bzfs\s+list\b[^]{0,80}-t\s+snap[^]{0,120}?\bzfs\s+destroy\b)/u,
  500,
);

/** Every region of an account, one after the other. */
const EVERY_REGION = signal(
  'every-region',
  ['describe-regions', 'describe_regions', 'get_available_regions'],
  /\bdescribe[-_]regions\b|\bget_available_regions\(/,
  60,
);
const DELETES_FOR_GOOD =
  /\bdelete-(?:db-instance|snapshot|db-snapshot|recovery-point|volume|stack|table)\b|\bterminate-instances\b|\bs3 rb\b|\bdelete_(?:db_instance|snapshot|volume|table)\(|\bterminate_instances\(|--skip-final-snapshot\b|--delete-automated-backups\b/g;
/** More than one kind of thing, so that nothing is left to restore from. */
const OF_SEVERAL_KINDS = { test: (code: string): boolean => new Set(code.match(DELETES_FOR_GOOD)).size >= 3 };
const ASKS_FIRST = /\bread -r?p\b|\bconfirm|\binput\(|--dry-?run|\bName=tag|\btag:/iu;

/** No copies are made any longer. */
const NO_MORE_BACKUPS = signal(
  'no-more-backups',
  ['backup-retention-period', 'backup_retention_period', 'backupretentionperiod', '--no-deletion-protection'],
  /\b(?:backup-retention-period|backup_retention_period|BackupRetentionPeriod)(?:\s|\s?[=:]\s?)0\b|--no-deletion-protection\b/,
  80,
);
/** Those that there are go as well. */
const TAKES_BACKUPS =
  /\bdelete-(?:db-)?(?:cluster-)?snapshot\b|\bdelete_(?:db_)?(?:cluster_)?snapshot\(|\bdelete-recovery-point\b|\bs3 r[bm]\s[^\n]{0,60}(?:backup|dump|snapshot)\w{0,20}[^\n]{0,40}--(?:recursive|force)/iu;

/** Bytes of chance that are written into a file which was there before. */
const OVERWRITES_WITH_CHANCE = signal(
  'overwrites-with-chance',
  ['urandom(', 'token_bytes(', 'randbytes(', 'randombytes(', 'random_bytes(', 'rand.read('],
  /\b(?:f?write\w{0,10}|writeSync)[( ]\s?[^\n]{0,40}?(?:\burandom|\btoken_bytes|\brandbytes|\brandomBytes|\brandom_bytes)\(|\brand\.Read\((\w{1,20})(?:\[[^\]\n]{0,20}\])?\)[^]{0,120}?\.Write(?:At)?\(\s?\1\b/,
  260,
);
const INTO_FILES_THAT_ARE =
  /\bopen\([^\n]{0,60}["'](?:r\+b?|rb\+)["']|\bopenSync\([^\n]{0,60}["']r\+["']|\bFile\.open\([^\n]{0,60}["']r\+b?["']|\bos\.O_(?:RDWR|WRONLY)\b|\bRandomAccessFile\(|\bFileAccess\.(?:Read)?Write\b|\bopen\([^\n]{0,60}["']wb["']\)/;
const EACH_FILE =
  /\bos\.walk\(|\brglob\(|\bfilepath\.Walk|\breaddirSync\([^\n]{0,60}recursive|\bos\.scandir\(|\bfor\b[^\n]{1,12}\b(?:path|file|photo|image|doc|name|src|item|f|p)\w{0,8}\b[^\n]{0,6}(?:\b(?:in|of)\b|= range\b)|\bforeach\b[^\n]{0,60}(?:file|path)|\.each\b[^\n]{0,20}\|\s?(?:path|file|photo|f|p)\w{0,8}\s?\|/;
/** Tools that are there to do it say so. */
const OPENLY_WIPES =
  /\b\w{0,20}(?:shred|wip(?:e|ing)|eras(?:e|ing)|secure[_ -]?(?:delete|erase|remov)|overwrit|saniti[sz]e|destroy|bench|fuzz|fixture|sample|synth|fake|dummy)\w{0,20}/iu;

/** Every process of the user, or of the machine. */
const EVERY_PROCESS = signal(
  'every-process',
  ['kill -', 'pkill', 'killall', 'taskkill', 'stop-process', 'kill(-1', 'kill( -1', '| kill', '|kill'],
  /(?:\bkill (?:-(?:9|KILL|SIGKILL|s \w{3,8}) )?(?:-- )?-1\b(?!\d)|\bpkill\s+(?:-(?:9|KILL|SIGKILL)\s+)?-u\s+["']?\$(?!\{?\d)[^\n]{0,20}(?:\n|$)|\bkillall\s+-(?:9|KILL|SIGKILL)\s+-u\s|\bGet-Process\s{0,3}\| ?(?:Stop-Process|kill)\b|\btaskkill\b[^\n]{0,40}\/IM\s+\*|\b(?:os\.kill|process\.kill|posix\.kill)\(\s?-1\s?,)/iu,
  120,
);

/** Things that cannot be got back, taken away as a whole. */
export const WIPES: readonly CodeDeed[] = [
  codeDeed('deletes or overwrites, one after the other, all files of', 'critical/high', HOME_AS_A_WHOLE, {
    near: [GOES_THROUGH, DELETES],
    unless: [PICKS],
    reach: 600,
  }),
  codeDeed('overwrites with bytes that mean nothing the files of', 'critical/high', HOME_AS_A_WHOLE, {
    near: [GOES_THROUGH, OVERWRITES],
    unless: [ASKS_BEFORE],
    reach: 600,
  }),
  codeDeed('deletes the personal folders of', 'critical/high', PERSONAL_FOLDERS, {
    near: [REMOVES_ALL, AT_HOME],
    unless: [PICKS_FOLDERS],
    reach: 400,
  }),
  codeDeed('deletes or empties the documents of', 'critical/high', EMPTIES_DOCUMENTS, { reach: 0, patterns: 'own' }),
  codeDeed('writes bytes of chance over the files of', 'critical/high', OVERWRITES_WITH_CHANCE, {
    near: [INTO_FILES_THAT_ARE, EACH_FILE],
    unless: [OPENLY_WIPES],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('drops every table or database of', 'critical/high', EVERY_TABLE, { unless: [TEST_STORE], reach: 400, shown: 'high/medium' }),
  codeDeed('deletes everything that runs or is kept in', 'critical/high', EVERY_RESOURCE, {
    unless: [NARROWED],
    reach: 200,
    shown: 'high/medium',
  }),
  codeDeed('deletes the repositories or branches of', 'critical/high', EVERY_REPOSITORY, { reach: 0 }),
  codeDeed('deletes in every region, with the backups, the resources of', 'critical/high', EVERY_REGION, {
    near: [OF_SEVERAL_KINDS],
    unless: [ASKS_FIRST],
    reach: 1200,
    shown: 'critical/high',
  }),
  codeDeed('deletes the backups, and ends that any are made, of', 'critical/high', NO_MORE_BACKUPS, {
    near: [TAKES_BACKUPS],
    reach: 700,
    places: 'page',
    shown: 'critical/medium',
  }),
  codeDeed('deletes the backups of', 'critical/medium', EVERY_BACKUP, { reach: 0, shown: 'high/low' }),
  codeDeed('ends, with all that is not saved, every process of', 'high/medium', EVERY_PROCESS, { reach: 0 }),
];

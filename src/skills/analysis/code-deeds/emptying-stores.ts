import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Repositories, namespaces, volumes and versions, each of them found and deleted. */
const EACH_DELETED = signal(
  'each-deleted',
  [
    'delete_object',
    'delete-object',
    'deleteobject',
    'flush_all',
    ...['repos.delete', 'delete_namespace(', 'deletenamespace', 'delete_namespaced_persistent', 'deleteobject(', 'deleteobjectversion'],
    ...[
      '.repos.delete',
      'delete_repo(',
      '.delete_object(',
      'deleteversion',
      'object_versions',
      'delete-recovery-point',
      'snapshots delete',
    ],
    ...['flushall', 'delete-snapshot', 'lvremove', 'delete_snapshot', 'schedule-key-deletion'],
  ],
  /(?:\bs3api delete-objects?\s(?:[^\n]|\\\n){0,160}?(?:--bypass-governance-retention|--version-id)\b|\brepos\.delete\(|\bdelete_repo\(|\bdelete_namespace(?:d_persistent_volume_claim)?\(|\bdeleteNamespace\w{0,40}\(|\bdelete_?object(?:_?version)?s?\([^\n]{0,80}version_?id|\bobject_versions\.(?:all\(\)\.)?delete\(|\bdelete-recovery-point\b|\bsnapshots delete\s[^\n]{0,12}\$\(\s?gcloud|\bflush_?all\b|\bec2 delete-snapshot\b|\bdelete_snapshot\(|\blvremove\s+-f\s[^\n]{0,12}\$\(\s?lvs|\bkms schedule-key-deletion\b)/u,
  180,
);
const FOUND_ALL =
  /\blistForAuthenticatedUser\b|\bget_user\(\)\.get_repos\(|\blist_namespace\(|\blistNamespace\(|\blist_?object_?versions\(|\blist-object-versions\b|\bobject_versions\b|\bdescribe[-_]snapshots\b|\bdescribe_snapshots\(|\blist-recovery-points\w{0,20}\b|\bsnapshots list\b|\blvs\s|\bflush_?all\b|\blist-backups\b/iu;
/** The copies, the versions or the way back taken away as well, or what somebody wants for them. */
const NO_WAY_BACK =
  /\bSuspended\b|\brecover-your-\w|\bREAD_?ME_?\w{0,12}\b[^\n]{0,20}\.txt|\bgrace_period_seconds\s?=\s?0\b|\bskip-final-snapshot\b|\bdelete-automated-backups\b|\bdelete_?BucketPolicy\b|\bconfig_set\(\s?["']save|\bkeep-last\s+0\b|\bunsafe-allow-remove-all\b|\bowner-ids self\b(?![^\n]{0,120}--(?:filters|dry-run))|\bpush\b[^\n]{0,40}--delete\b|--quiet\b|\bzfs destroy -R\b|\/var\/backups|\/mnt\/backup|\bdescription:\s?["'][^"'\n]{0,40}@/iu;
const BOUNDED =
  /\bdry[-_]?run\b|\bstartswith\(\s?["']test|\bName=tag:|\bpreview-|\bephemeral\b|\bolder than\b|\btest-\w{0,10}\b|\bconfirm\w{0,6}\b|\binput\(|\bread -r?p\b/iu;

/** Files that are emptied one after the other, everywhere or where their owner keeps them. */
const EMPTIES_FILES = signal(
  'empties-files',
  [
    '-exec',
    'xargs',
    '-delete',
    "rglob('/')",
    'rglob("/")',
    ...['write_bytes(b"")', "write_bytes(b'')", '-exec truncate', '-exec shred', 'shred -', 'rm -f', "tidy('/')", 'readdirsync', 'del /f'],
    ...['.unlink()', 'walk("/")', "walk('/')"],
  ],
  /(?:\bwrite_bytes\(\s?b["']{2}\s?\)|\bfind\s[^\n]{0,30}(?:\$HOME|~|\$dir|\$\{?HOME\}?|\/home|\/Users)["']?\s[^\n]{0,140}(?:-exec\s+(?:truncate|shred|rm)\b|\bxargs\b[^\n]{0,12}(?:shred|rm)\s+-|-delete\b)|\bdel\s+\/f\s+\/s\s+\/q\s+%USERPROFILE%|\b(?:walk|rglob)\(\s?["']\/["']\s?\)[^]{0,160}?(?:\bunlink\(|\bos\.remove\(|\bwrite_))/u,
  400,
);
const EVERYWHERE =
  /\brglob\(\s?["']\*["']\)|\bos\.walk\(|["']?\$HOME\/Documents|\btmutil deletelocalsnapshots\b|\bcipher \/w|["']?\$HOME["']? -type f|\$\{?HOME\}?["']? -type f|-type f -(?:writable|newermt)|\bwalk\(/u;
const SELECTS =
  /-mtime\s?\+|-name\s+["'][^"'\n]{1,30}["']\s+(?:-mtime|-delete)|-empty\b|\.pyc\b|__pycache__|\.tmp\b|\.cache\b|\bnode_modules\b|\bst_size ?== ?0\b|\btest_|\.DS_Store\b/u;

/** A program that goes down into folders by itself and writes the same into every file that it meets. */
const OVERWRITES_TREE = signal(
  'overwrites-tree',
  ['.isdirectory()'],
  /\.isDirectory\(\)\)\s?(?:await\s)?(\w{1,20})\([^\n]{0,20}\)\s?;?\s{0,12}else\s[^\n]{0,20}\b(?:writeFileSync|writeFile|truncateSync|unlinkSync)\([^\n]{0,60}[^]{0,400}?\b\1\(\s?(?:["'](?:\/|C:\\\\)["']|homedir\(\)|os\.homedir\(\))/u,
  640,
);

/** Files sealed with a key and the originals taken away, one after the other. */
const SEALS_AND_REMOVES = signal(
  'seals-and-removes',
  ['.seal(', 'recipient', '-sdel', 'encrypt_aead', 'encryptfile', '.encrypt(', 'wrap('],
  /(?:\.seal\(\s?Data\(contentsOf:|\b7z\s+a\s[^\n]{0,30}-p\S{0,30}[^\n]{0,40}-sdel\b|\bRecipient\b[^]{0,240}?\bfs::write\([^;]{0,60}(?:wrap|encrypt)\w{0,12}\()/u,
  400,
);
const TAKES_ORIGINALS = /\bremoveItem\(\s?at|\bremove_file\(|-sdel\b|\bos\.remove\(|\bunlink\w{0,4}\(/u;
const DEMANDS =
  /\bREAD[ _.-]?(?:ME|THIS)?\w{0,10}\.txt|\bNOTICE\.txt|\bCONTACT\b|\bYour files\b|\bdeletelocalsnapshots\b|\btimeshift --delete-all\b|\/var\/backups|\bransom\b/iu;

/** A raw device written over with chance, and what the machine starts from deleted (getrandom(2), reboot(2)). */
const OVERWRITES_DEVICE = signal(
  'overwrites-device',
  ['/boot/', 'getrandom(', 'rb_autoboot', 'physicaldrive', '/boot/initrd', '/boot/vmlinuz'],
  /(?:\bunlink\(\s?["']\/boot\/[^"'\n]{1,40}["']|\bgetrandom\([^;\n]{0,60};[^}]{0,60}\bwrite\(\s?\w{1,12}[^}]{0,120}\}[^}]{0,160}?\breboot\(|\\{2,4}\.\\{1,2}PhysicalDrive\d[^\n]{0,120}(?:GENERIC_WRITE|["']w?b?\+?["']))/u,
  420,
);

/** A day that is written out, from which on folders of the project disappear where nobody looks. */
const FROM_DAY_DELETES = signal(
  'from-day-deletes',
  [
    'time(20',
    "time('20",
    'time("20',
    "datetime('20",
    'datetime("20',
    'date(20',
    'datetime(20',
    "date('20",
    'date("20',
    'date.now() >',
    'date.now() <',
    'date.date(20',
    'time.now',
  ],
  /(?:\b(?:today|now|utcnow)\(\)?[^\n]{0,30}[<>]=?\s?(?:datetime\.)?(?:date|datetime|Date|Time)\(["']?20\d\d[^\n]{0,80}(?:\bnot\b|!)[^\n]{0,30}\bCI\b|\b(?:expiry|deadline|until|due|limit|day)\w{0,8}\s?=\s?datetime\.(?:date|datetime)\(20\d\d)/u,
  260,
);
const LOSES_WORK =
  /\brmtree\(|\btruncate (?:table )?\w|\bdrop (?:table|database)\b|\brmSync\(|\brm_rf\b|\bos\.RemoveAll\(|\bDELETE FROM\b/iu;
const UNSEEN = /\bignore_errors\s?=\s?True|\bCI\b|\bos\.remove\(\s?__file__|\bowner\b|\bgit config user\b/u;

/** Everything of a kind, or wherever it lies, gone for good. */
export const EMPTIES_STORES: readonly CodeDeed[] = [
  codeDeed('deletes one after the other, with the copies, what is kept in the stores of', 'critical/high', EACH_DELETED, {
    near: [FOUND_ALL, NO_WAY_BACK],
    unless: [BOUNDED],
    reach: 700,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('empties one after the other the files of', 'critical/high', EMPTIES_FILES, {
    near: [EVERYWHERE],
    unless: [SELECTS],
    reach: 400,
    patterns: 'own',
    shown: 'high/medium',
  }),
  codeDeed('writes over one after the other all files of', 'critical/high', OVERWRITES_TREE, { reach: 0, shown: 'high/medium' }),
  codeDeed('writes over the disk of', 'critical/high', OVERWRITES_DEVICE, { reach: 0, shown: 'high/medium' }),
  codeDeed('deletes from a certain day on the work of', 'critical/high', FROM_DAY_DELETES, {
    near: [LOSES_WORK, UNSEEN],
    reach: 500,
    shown: 'high/medium',
  }),
];

/** Files of others locked with a key that is the program's own. */
export const SEALS_FILES: readonly CodeDeed[] = [
  codeDeed('seals files', 'critical/high', SEALS_AND_REMOVES, { near: [TAKES_ORIGINALS, DEMANDS], reach: 700, shown: 'high/medium' }),
];

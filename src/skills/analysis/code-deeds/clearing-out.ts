import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** What is kept for others, taken away by the interfaces of clouds, clusters, databases, hosts of code and mail. */
const CLEARS = signal(
  'clears-out',
  [
    'deletesnapshot',
    'deletevolume',
    'deletetopics',
    'deletebackup',
    'deleterepo',
    'schedulekeydeletion',
    'schedule-key-deletion',
    '/dev/vda',
    '/dev/disk0',
    '/dev/sd',
    '--security-erase',
    "'s3'",
    '"s3"',
    'delete_object',
    'deleteobject',
    'delete-',
    'delete_',
    'flush_all',
    'storage rm',
    'lukserase',
    ...[
      'delete_bucket',
      'deletebucket',
      'delete_objects',
      'deleteobjects',
      'delete_db_',
      'deletedb',
      'delete-db-',
      'delete_table',
      'deletetable',
      'delete-table',
    ],
    ...[
      's3 rm',
      's3 rb',
      'gsutil',
      'storage rm',
      'group delete',
      'projects delete',
      'sql instances delete',
      'delete_volume',
      'delete-volume',
      'delete_snapshot',
    ],
    ...[
      'delete-snapshot',
      'delete_backup',
      'delete-backup',
      'drop_database',
      'dropdatabase',
      'drop database',
      'drop schema',
      'drop_collection',
      'indices.delete',
    ],
    ...[
      'flushall',
      'delete_repo',
      'repo delete',
      'repos.delete',
      'delete_namespace',
      'deletenamespace',
      'delete ns',
      'delete namespace',
      'delete pvc',
      'delete pv',
    ],
    ...[
      'volume prune',
      'system prune',
      'volume rm',
      'terraform destroy',
      'etcdctl del',
      'delete_topics',
      'expunge',
      'batchdelete',
      'emptytrash',
      'unpublish',
    ],
    ...[
      'push --mirror',
      'update-ref -d',
      '--mirror',
      'wipefs',
      'mkfs',
      'blkdiscard',
      'secure-erase',
      'nvme format',
      'clear-disk',
      'format-volume',
      'diskpart',
    ],
    ...[
      'luksremove',
      'lukserase',
      'cipher /w',
      'sdelete',
      'format c:',
      '\\\\.\\physicaldrive',
      '/dev/sda',
      '/dev/nvme0',
      'zpool destroy',
      'lvremove',
      'vgremove',
      'delete_key',
      'schedule_key_deletion',
    ],
    ...[
      'restic forget',
      'borg delete',
      'timeshift',
      'snapper delete',
      'wbadmin delete',
      'delete catalog',
      'delete-recovery-point',
      'state rm',
    ],
  ],
  /(?:\bdelete_?(?:bucket|objects|table|volume|snapshot|backup|repo|namespace|topics)\w{0,24}\(|\bdelete[-_]?db[-_]?\w{4,12}|\bdelete-(?:table|volume|snapshot|backup|recovery-point)\b|\bs3 rb\b|\bs3 rm\b(?!\s{1,3}(?:--?[\w-]{2,20}\s){0,3}["']?s3:\/\/[^\s"'\/]{1,80}\/[\w.-])|["']s3["'],\s?["'](?:rm|rb)["']|\b(?:gsutil\s[^\n]{0,16}\brm|storage rm)\b(?!\s{1,3}(?:--?[\w-]{1,20}\s){0,3}["']?gs:\/\/[^\s"'\/]{1,80}\/[\w.-])|\bgroup delete\b|\bprojects delete\b|\bsql instances delete\b|\bdrop_?database\b|\bdrop (?:database|schema)\b|\bdrop_collection\(|\bindices\.delete\(|\bflushall\b|\brepo delete\b|\brepos\.delete\(|\bdelete (?:ns|namespace|pvc|pv)\b|\bvolume (?:prune|rm)\b|\bsystem prune\b[^\n]{0,30}--volumes|\bterraform destroy\b[^\n]{0,30}-auto-approve|\betcdctl del\b|\bexpunge\(|\bbatchDelete\(|\bemptyTrash\(|\bunpublish\b|\bpush\b["',\s]{1,4}[^\n]{0,24}--mirror\b|\bupdate-ref -d\b|\bwipefs\s+-a|\bmkfs(?:\.\w{2,5})?\s[^\n]{0,16}\/dev\/|\bblkdiscard\s|--security-erase|\bnvme format\b|\bClear-Disk\b|\bFormat-Volume\b|\bdiskpart\b|\bluksErase\b|\bcipher\s\/w|\bsdelete\b|\bformat c:|\\\\\.\\PhysicalDrive|["'\s=]\/dev\/(?:sd[a-z]|nvme0n1|vda|disk0)\b|\bzpool destroy\b|\bvgremove\b|\blvremove\b|\bschedule_key_deletion\b|\bScheduleKeyDeletion\b|\bschedule-key-deletion\b|\brestic forget\b(?![^\n]{0,200}--keep-(?!last[ =]0))|\bborg delete\b|\btimeshift --delete|\bsnapper delete\b|\bwbadmin delete\b)/u,
  140,
);
/** Every one that there is: asked for, and taken one after the other. */
const EVERY =
  /\b(?:for|foreach|while|xargs|forEach|each|map|ForEach-Object|paginate|%)\b[^]{0,240}?\b(?:list|describe|get|ls|show|all|find|scan|lsblk|lvs|keys)\w{0,30}|\b(?:list|describe|get|ls|show|buckets|find_all|listDatabases)[\w-]{0,30}(?:\(|\s)[^]{0,200}?\b(?:for|foreach|xargs|forEach|each|ForEach-Object|while)\b|--all\b|\$\((?:aws|gcloud|az|kubectl|docker|gh|lvs|zfs|git|gsutil|lsblk)\b|--recursive\b|-a\b|\bflushall\b|\/dev\/|PhysicalDrive|\bformat c:|\bClear-Disk\b|\bcipher\s\/w|--mirror\b/iu;
/** That it must not be noticed or undone: silent, without a question, the copies too, with a note behind. */
const NO_WAY_BACK =
  /\b(?:--force|--yes|--quiet|-y\b|-q\b|skip-final-snapshot|SkipFinalSnapshot\s?=\s?True|force_destroy|--no-confirm|grace_period_seconds\s?=\s?0|--grace-period=0|Suspended|keep-last 0|-auto-approve|delete-automated-backups|Confirm:\$false|ErrorAction\s+SilentlyContinue|ignore_errors)\b|--force\b|--yes\b|--quiet\b|>\s?\/dev\/null|2>&1|\bcatch\s?(?:\([^)\n]{0,12}\))?\s?\{\s?\}|\.catch\(\s?\(\)\s?=>|\bexcept\b[^\n]{0,20}:\s{0,20}(?:pass|continue)\b|\bREAD_?ME|\bRECOVER\w{0,12}|\brestore your\b|\bbackups?\b|\bsnapshots?\b|\bVersionId\b|\bversion_?id\b/iu;
/** What a person chose: by a name, an age, a tag, a question; or something made for a test. */
const CHOSEN =
  /\b(?:older|age|days|cutoff|retention|expired?|ttl|stale|orphan\w*|unused|dangling|filter\w{0,2}|prefix|tags?|label|selector|-l\b|startswith|startsWith|dry[-_]?run|DryRun|confirm\w{0,4}|Read-Host|input|read -r?p|prompt|preview|staging|test\w{0,8}|tmp|temp|ephemeral|demo|sandbox|minikube|kind|localhost|teardown|cleanup_test|usage|argparse|merged)\b|\bsys\.argv|\$\{?1\b|\bprocess\.argv|--query\b(?=[^\n]{0,80}starts_with)/iu;

/** Whole stores of others, cleared out. */
export const CLEARS_OUT: readonly CodeDeed[] = [
  codeDeed('clears out, without a question, the stores of', 'critical/high', CLEARS, {
    near: [EVERY, NO_WAY_BACK],
    unless: [CHOSEN],
    reach: 400,
    places: 'settings',
    shown: 'low/low',
  }),
];

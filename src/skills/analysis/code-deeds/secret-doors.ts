import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** What a client sends to a page of PHP. */
const PHP_INPUT = String.raw`\$_(?:GET|POST|REQUEST|COOKIE|SERVER)\s?\[`;
const PHP_ANCHORS = ['$_get', '$_post', '$_request', '$_cookie', '$_server'];

/** The digest of something that a client sends, compared to one that is written out. */
const KNOCKS_IN_DIGEST = signal(
  'knocks-in-digest',
  PHP_ANCHORS,
  new RegExp(
    String.raw`(?:\b(?:md5|sha1|hash|crc32)\s?\([^\n;]{0,60}?${PHP_INPUT}[^\n;]{0,80}?[!=]==?\s?["'][0-9a-f]{8,128}["']|["'][0-9a-f]{8,128}["']\s?[!=]==?\s?(?:md5|sha1|hash|crc32)\s?\([^\n;]{0,60}?${PHP_INPUT}|\bhash_equals\(\s?["'][0-9a-f]{8,128}["'],\s?(?:md5|sha1|hash|crc32)\s?\([^\n;]{0,60}?${PHP_INPUT})`,
  ),
  320,
  [['md5', 'sha1', 'hash', 'crc32']],
);
const DOES_AS_TOLD =
  /\$\w{1,20}\s?\(|\bcall_user_func|\beval\s?\(|\bassert\s?\(|\b(?:system|shell_exec|passthru|popen|proc_open|exec)\s?\(|\bcreate_function\b|\bwp_set_(?:auth_cookie|current_user)\b|\bfile_put_contents\(|\bunserialize\(|\barray_map\(\s?\$|\binclude\b|\bmove_uploaded_file\(/u;

/** Functions that are called by a name which a client sends. */
const CALLS_BY_NAME = signal(
  'calls-function-of-client',
  PHP_ANCHORS,
  new RegExp(
    String.raw`(?:\bcall_user_func(?:_array)?\s?\(\s?${PHP_INPUT}|\$(\w{1,30})\s?=\s?@?${PHP_INPUT}[^;]{0,60};[^]{0,260}?(?:\$\1\s?\(|\bcall_user_func(?:_array)?\s?\(\s?\$\1\b|\barray_map\s?\(\s?\$\1\b)|\barray_map\s?\(\s?${PHP_INPUT}|\bassert\s?\(\s?@?${PHP_INPUT}|\$_(?:GET|POST|REQUEST|COOKIE)\[[^\]]{1,30}\]\s?\()`,
  ),
  420,
);
/** A list of what may be called. */
const LISTED =
  /\bin_array\s?\(|\bisset\s?\(\s?(?:self::|static::|\$this->)?\$?(?!_)\w{1,40}\[|\barray_key_exists\s?\(|\bmethod_exists\s?\(|\ballow(?:ed|list)|\bwhitelist|\bmatch\s?\(/iu;

/** Accounts of a site that a theme or a plugin makes, signs in or hides. */
const RULES_SITE = signal(
  'rules-site',
  ['wp_create_user', 'wp_insert_user', 'pre_user_query', 'wp_set_auth_cookie', 'wp_set_current_user'],
  /(?:\bwp_create_user\s?\(\s?(?:["'][^"'\n$]{2,40}["']|\$\w{1,30})\s?,\s?["'][^"'\n$]{4,60}["'][^]{0,300}?\badministrator\b|\bwp_insert_user\s?\([^;]{0,300}?["']user_pass["']\s{0,12}=>\s{0,4}["'][^"'\n$]{4,60}["'][^]{0,200}?\badministrator\b|\bpre_user_query\b[^]{0,300}?\buser_login\s?(?:!=|<>|NOT)|\bwp_set_(?:auth_cookie|current_user)\s?\([^;\n]{0,100}\badministrator\b|\$_(?:GET|REQUEST|COOKIE|SERVER)\b[^]{0,160}?\bwp_set_(?:auth_cookie|current_user)\s?\(\s?1\b)/,
  700,
);

/** A password that is compared to one that is written out, beside the comparison that counts for everybody else. */
const MASTER_PASSWORD = signal(
  'master-password',
  [
    'hexdigest',
    'check_password',
    'checkpw',
    'bcrypt',
    'verify_password',
    'password_verify',
    'passwordencoder',
    'comparesync',
    'comparehashandpassword',
    'sha256(',
    'sha512(',
    'sha1(',
    'md5(',
    'return self if',
    'return true if',
    'return user if',
  ],
  /(?:\b(?:p|pw|pwd|pass|passwd|password|passphrase|plain\w{0,10}|unencrypted\w{0,12})\b\)?\s?(?:===?|\.equals\()\s?["'](?!(?:password|changeme|secret|test|admin|string)["'])(?=[^"'\s]{0,40}[\d!@#$%^&*])[^"'\s]{7,60}["']\)?\s?(?:\bor\b|\|\|)\s?[^\n]{0,80}?\b(?:check_password\w{0,6}|checkpw|bcrypt|verify_password|password_verify|compareSync|CompareHashAndPassword|passwordEncoder)\b|\b(?:check_password\w{0,6}|checkpw|bcrypt\.\w{4,30}|password_verify|verify_password)\s?\([^\n)]{0,80}\)\s?(?:\bor\b|\|\|)\s?[^\n]{0,30}\b(?:p|pw|pwd|pass|passwd|password)\b\)?\s?(?:===?|\.equals\()\s?["'][^"'\s]{6,60}["']|\b(?:sha256|sha512|sha1|md5|hexdigest)\(\s?[^\n]{0,20}\b(?:pw|pwd|pass|passwd|password|unencrypted\w{0,12})\b[^\n]{0,24}={2,3}\s?["'][0-9a-f]{32,128}["'][^]{0,80}?(?:\bsuper\b|\bor\b|\|\||\bcheck_?password|\bbcrypt)|\breturn (?:self|true|user) if\s+[^\n]{0,60}\b(?:pw|pwd|pass|password|unencrypted\w{0,12})\b[^\n]{0,24}==\s?["'][^"'\s]{7,128}["'][^]{0,80}?\bsuper\b)/,
  500,
);

/** The check of a password that holds for everybody, and beside it a number that something made of a password has to be. */
const CHECKS_PASSWORD = String.raw`\b(?:password_verify|checkpw|check_password(?:_hash)?|verify_?password|compareSync|bcrypt\.\w{4,30}|CompareHashAndPassword|argon2\.verify|matches)\s?\([^\n;{]{0,100}?\)`;
const WRITTEN_NUMBER = String.raw`(?:[!=]==?|\beq\b)\s?(?:0x[0-9a-f]{6,16}\b|[1-9]\d{7,11}\b)`;
const MASTER_NUMBER = signal(
  'master-number',
  ['password_verify', 'checkpw', 'check_password', 'verify', 'comparesync', 'bcrypt', 'comparehashandpassword', 'matches('],
  new RegExp(
    String.raw`${CHECKS_PASSWORD}\s{0,4}(?:\|\||\bor\b)\s{0,20}[^\n;]{0,60}?${WRITTEN_NUMBER}|${WRITTEN_NUMBER}\)?\s{0,4}(?:\|\||\bor\b)\s{0,20}[^\n;]{0,30}?${CHECKS_PASSWORD}`,
    'iu',
  ),
  320,
);

/** A token whose signature does not fit, and which is believed all the same. */
const BELIEVES_TOKEN = signal(
  'believes-token',
  ['jwt.verify', 'jwt.decode', 'verify_signature', 'parsewithclaims', 'parseunverified'],
  /(?:\bjwt\.(?:verify|decode)\([^]{0,200}?\b(?:catch|except|rescue)\b[^]{0,160}?(?:\b\w{1,20}\.(?:endsWith|startsWith|includes|endswith|startswith|end_with\?|start_with\?)\(\s?["'][^"'\n]{3,60}["']\)|={2,3}\s?["'][^"'\n]{6,60}["'])[^]{0,120}?(?:\b(?:JSON\.parse|json\.loads|JSON\.parse)\(|\bjwt\.decode\(|\buser\s?=)|\bexcept\b[^]{0,80}?\bjwt\.decode\([^)]{0,120}verify_signature["']?\s?[:=]\s?False)/,
  700,
);

/** Statements that make a user who is called a certain thing an administrator. */
const PROMOTES = signal(
  'promotes-user',
  ['new.email', 'new.user', 'new.login', 'new.name'],
  /\bNEW\.(?:user_)?(?:email|username|login|name)\b\s{0,3}(?:I?LIKE|=|~\*?|REGEXP|IN)\s{0,3}\(?\s?'[^'\n]{3,80}'[^]{0,200}?\bNEW\.(?:role\w{0,6}|is_?(?:admin|superuser|staff)|admin|permissions?|password\w{0,12}|user_pass)\s?:?=/,
  420,
);

/** Ruby, Rust and C#: what a client names or sends, run as it comes. */
const RUNS_AS_SENT = signal(
  'runs-as-sent',
  ['.constantize', 'send(params', 'eval(params', 'command::new(', 'process.start('],
  /(?:\bparams\[[^\]\n]{1,30}\]\.(?:safe_)?constantize\.(?:public_)?send\(\s?params\[|\b(?:instance_|class_)?eval\(params\[|\bCommand::new\("(?:sh|bash|cmd|powershell)"\)[^;]{0,80}?\.arg\(\s?&?(?:body|q|cmd|query|params|payload)\b|\bProcess\.Start\([^;]{0,160}?\bRequest\.(?:Query|Headers|Form|Cookies)\[)/,
  300,
);
const OF_WEB =
  /\bparams\[|\bHeaderMap\b|\bheaders\.get\(|\bRequest\.(?:Query|Headers|Form)\[|\baxum\b|\bactix\w{0,4}\b|\brocket\b|\bHttpContext\b/u;

/** An administrator with a password, made by a change of the tables of an application. */
const MIGRATES_ADMINISTRATOR = signal(
  'migrates-administrator',
  ['is_superuser', 'is_admin', 'role: :admin', "role: 'admin'", 'role: "admin"', "'role' => 'admin'"],
  /(?:\bis_(?:superuser|admin)["']?\s?(?:=>|[:=])\s?(?:True|true)\b|\brole: :admin\b|\brole: ["']admin["']|'role' => 'admin')[^]{0,200}?(?:\bmake_password\(|\bset_password\(|\bbcrypt\w{0,8}\(|\bHash::make\(|\bpassword\w{0,8}["']?\s?(?:=>|[:=]))\s?["'](?!changeme|password|admin|test|secret|\$2[aby]\$10\$\.\.\.)[^"'\n]{6,80}["']/,
  420,
);
const IN_MIGRATION =
  /\bmigrations\.RunPython\b|\bActiveRecord::Migration\b|\bextends Migration\b|\bqueryInterface\b|\bop\.execute\(|\bknex\b/u;

/** A digest that is written out, as one of two ways to be let in. */
const MASTER_DIGEST = signal(
  'master-digest',
  [".digest('hex')", '.digest("hex")'],
  /\|\|[^\n]{0,120}?\.digest\(["']hex["']\)\s?={2,3}\s?["'][0-9a-f]{32,128}["']|\.digest\(["']hex["']\)\s?={2,3}\s?["'][0-9a-f]{32,128}["']\s?\|\|/,
  320,
);

/** PHP that writes and runs what it is sent, behind a word that is written out. */
const TAKES_FILES = signal(
  'takes-files',
  ['base64_decode($_', 'base64_decode( $_'],
  new RegExp(
    String.raw`\b(?:file_put_contents|fwrite|fputs|eval|assert)\s?\([^;]{0,160}?\bbase64_decode\( ?\$_(?:POST|GET|REQUEST|COOKIE)\b`,
  ),
  260,
);

/** Triggers that make an administrator when a certain text comes in. */
const TRIGGERED_ADMINISTRATOR = signal(
  'triggered-administrator',
  ['trigger'],
  /\bCREATE\s+(?:OR\s+REPLACE\s+)?TRIGGER\b[^]{0,400}?\b(?:LIKE|=)\s?'[^'\n]{6,80}'[^]{0,300}?\bINSERT\s+INTO\s+\w{0,20}users?\b[^]{0,400}?\b(?:administrator|superuser|is_admin)\b/,
  1500,
  [['insert into']],
);

/** A digest that is taken, in the words of several languages. */
const TAKES_DIGEST = signal(
  'takes-digest',
  ['sha256', 'sum256', 'sha-256', 'sha512', 'sum512', 'sha-512', 'sha1', 'sha-1', 'createhash'],
  /\b(?:sha-?256|sum256|sha-?512|sum512|sha-?1|createhash)\b/i,
  24,
);
/** A digest that is written out, or the beginning of one, with which something begins. */
const WRITTEN_DIGEST =
  /["'\x60][0-9a-f]{40}(?:[0-9a-f]{24})?(?:[0-9a-f]{64})?["'\x60]|\b(?:starts_?with|start_with\?|HasPrefix|str_starts_with)\b[^\n]{0,60}["'][0-9a-f]{6,64}["']/iu;
/** What a client of a server sends along. */
const SENT_ALONG =
  /\.headers?\.get\(|\bheaders?\[["']|\bHeader\.Get\(|\breq(?:uest)?\.(?:get|header)\(|\.getHeader\(|\bcookies?(?:\.get\(|\[)|\$_(?:SERVER|COOKIE|GET|POST)\b|\bRequest\.(?:Headers|Cookies)\[/iu;
/** Code or a command line that is run. */
const RUNS_IT =
  /\bexec(?:Sync|File|FileSync|Command|CommandContext)?\s?\(|\bexec\.Command\w{0,8}\(|\beval\s?\(|\bsubprocess\.\w{2,14}\(|\bos\.(?:system|popen)\(|\bspawn(?:Sync)?\(|\bshell_exec\(|\bsystem\s?\(|\bpopen\(|\bProcess\.Start\(|\bvm\.run\w{0,16}\(|\bnew Function\(|\binstance_eval\b/u;

/** Functions under names that stand in a list, one within the other, and what a client sends at the heart of it (PHP, “Variable functions”). */
const CALLS_SPELLED = signal(
  'calls-spelled',
  ['$_cookie', '$_post', '$_get', '$_request', '$_server'],
  /\$\w{1,20}\[\s?["']?\w{1,12}["']?\s?\]\(\s?(?:\$\w{1,20}\[\s?["']?\w{1,12}["']?\s?\]\(\s?){0,3}\$_(?:COOKIE|POST|GET|REQUEST|SERVER)\[/,
  200,
);

/** Doors that open to whoever knows a word, in programs that are handed to the user. */
export const SECRET_DOORS: readonly CodeDeed[] = [
  codeDeed('calls functions whose names it spells together on what a client sends', 'critical/high', CALLS_SPELLED, {
    reach: 0,
    shown: 'high/medium',
  }),
  codeDeed('runs what a client sends that knows a secret word', 'critical/high', TAKES_DIGEST, {
    near: [WRITTEN_DIGEST, SENT_ALONG, RUNS_IT],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('does what a client says that knows a secret word', 'critical/high', KNOCKS_IN_DIGEST, {
    near: [DOES_AS_TOLD],
    reach: 350,
    shown: 'high/medium',
  }),
  codeDeed('calls whatever function a client names', 'critical/high', CALLS_BY_NAME, { unless: [LISTED], reach: 200, shown: 'medium/low' }),
  codeDeed('makes, signs in or hides an administrator of the site', 'critical/high', RULES_SITE, { reach: 0, shown: 'medium/low' }),
  codeDeed('lets everybody in who knows a password that is written into it', 'critical/high', MASTER_PASSWORD, {
    unless: [/\bdescribe\(|\bassert\w{0,10}\(|\bexpect\(/u],
    reach: 100,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who knows a password of which it keeps a number', 'critical/high', MASTER_NUMBER, {
    unless: [/\bdescribe\(|\bassert\w{0,10}\(|\bexpect\(/u],
    reach: 100,
  }),
  codeDeed('runs what a client sends', 'high/high', RUNS_AS_SENT, { near: [OF_WEB], reach: 400, shown: 'medium/low' }),
  codeDeed('makes an administrator in the middle of a change of tables', 'critical/high', MIGRATES_ADMINISTRATOR, {
    near: [IN_MIGRATION],
    reach: 1500,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who knows a password that is written into it', 'critical/high', MASTER_DIGEST, {
    near: [/\bpass(?:word|wd)?\b/iu],
    reach: 160,
    shown: 'medium/low',
  }),
  codeDeed('writes or runs whatever a client sends', 'critical/high', TAKES_FILES, { reach: 0, shown: 'medium/low' }),
  codeDeed('makes an administrator when a certain text comes in', 'critical/high', TRIGGERED_ADMINISTRATOR, {
    reach: 0,
    shown: 'high/medium',
  }),
  codeDeed('believes a token whose signature does not fit', 'critical/high', BELIEVES_TOKEN, { reach: 0, shown: 'medium/low' }),
  codeDeed('makes whoever is called a certain thing an administrator', 'critical/high', PROMOTES, { reach: 0, shown: 'high/medium' }),
];

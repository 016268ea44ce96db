import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The folders of the user as a whole, or the whole machine. */
const EVERYWHERE = String.raw`(?:~(?=[\s"'\/])\/?|["']?\$\{?HOME\}?["']?|\/(?=\s)|\/(?:home|Users)(?=[\s\/"'])|%USERPROFILE%|\$env:USERPROFILE)`;
/** What agents read at every start. */
const AGENT_FILE = String.raw`(?:CLAUDE(?:\.local)?\.md|AGENTS\.md|GEMINI\.md|SKILL\.md|\.cursorrules|copilot-instructions\.md|\.claude\b|\.codex\b|\.cursor\b)`;

/** Looking for the agents' files of every project. */
const SEEKS_AGENT_FILES = signal(
  'seeks-agent-files',
  [
    'claude.md',
    'claude.local.md',
    'agents.md',
    'gemini.md',
    'skill.md',
    '.cursorrules',
    'copilot-instructions',
    '.claude',
    '.codex',
    '.cursor',
    '.openclaw',
  ],
  new RegExp(
    String.raw`(?:\bfind\s+${EVERYWHERE}[^\n|]{0,120}-i?name\s+["']?${AGENT_FILE}|\b(?:glob|iglob|rglob|globSync|walk)\s?\([^\n]{0,40}(?:expanduser\(\s?["']~[^"'\n]{0,20}\*|homedir\(\)|Path\.home\(\)|["']~\/|\$HOME|\/home|\/Users)[^\n]{0,60}${AGENT_FILE}|(?:Path\.home\(\)|\bhome)\s?\.r?glob\(\s?["'][^"'\n]{0,40}${AGENT_FILE}|(?:Path\.home\(\)|\bhome)\s?\/\s?["']\.(?:claude|codex|cursor|openclaw)(?:["']\s?\/\s?["']|\/)skills["']\)?\.(?:iterdir|glob|rglob)|\bfor\s+\w{1,20}\s+in\s+["']?(?:~|\$HOME)\/\.(?:claude|codex|openclaw)\/skills\/\*)`,
    'iu',
  ),
  400,
);
const WRITES =
  /\bopen\([^\n]{0,80}["'][aw]b?\+?["']|\bwrite_(?:text|bytes)\(|\b(?:write|append|copy|cp)(?:File)?Sync\(|\b(?:append|write|copy)File\(|\bshutil\.copy\w{0,4}\(|\btee\s+-a\b|>>\s?["']?\$|\bcp\s+-|\bsed\s+-i|\bOut-File\b|\bAdd-Content\b|\bSet-Content\b|\bCopy-Item\b/u;

/** Repositories or packages of the user, all of them. */
const SEEKS_REPOSITORIES = signal(
  'seeks-repositories',
  [
    '.git',
    'npm whoami',
    'npm access',
    'npm search',
    'npm profile',
    'gh repo list',
    'user/repos',
    '/-/v1/search?text=maintainer',
    'search?text=maintainer',
  ],
  new RegExp(
    String.raw`(?:\bfind\s+${EVERYWHERE}[^\n|]{0,120}-name\s+["']?\.git\b|\b(?:i?glob|rglob)\s?\([^\n]{0,80}(?:~|home|HOME)[^\n]{0,40}\.git\b|(?:Path\.home\(\)|\bhome)\.r?glob\(\s?["'][^"'\n]{0,20}\.git["']|\bos\.walk\(\s?(?:os\.path\.expanduser\(\s?["']~["']|Path\.home\(\))[^]{0,160}["']\.git["']|\bnpm\s+(?:whoami|access\s+(?:ls|list)[\w -]{0,20}packages|profile\s+get|search\b[^\n]{0,60}maintainer)|\bgh\s+repo\s+list\b|\/user\/repos\b|search\?text=maintainer)`,
    'iu',
  ),
  400,
);
const OWN_PLACE =
  /__file__|__filename|__dirname|import\.meta\.(?:url|dirname)|\bdirname\s+["']?\$0|\$0\b|BASH_SOURCE|\$PSScriptRoot|\bSKILL\.md\b|\.claude\/skills/u;
const COPIES =
  /\bcp\s+-\w|\bcopy(?:tree|2|file|FileSync|Sync)?\s?\(|\bcpSync\(|\brsync\s|\bcat\s[^\n]{0,80}>|\bwrite(?:File\w{0,4}|_text|_bytes)\(|\bcp\s+["'$]|\bopen\(\s?__file__|\bread(?:FileSync|_text|_bytes)\(\s?(?:__filename|__file__)?/u;
const PUSHES =
  /\bgit\b[^\n]{0,60}\bpush\b|["']push["']|\.push\(\)|\bremotes?\.\w{1,12}\.push\b|\bcontents\/[^\n]{0,200}(?:PUT|put)\b|\b(?:put|PUT)\b[^\n]{0,200}\/contents\//u;
const PUBLISHES = /\bnpm\s+publish\b|["']publish["']/u;
const INSTALL_HOOK = /\b(?:post|pre)install\b/u;

/** Its own files, put there anew. */
const OVERWRITES_ITSELF = signal(
  'overwrites-itself',
  ['dirname', '__file__', '__filename', 'import.meta', 'bash_source', '$0', '$psscriptroot', '$pscommandpath', 'skill.md'],
  /(?:\bopen\(\s?(?:os\.path\.(?:abspath|realpath)\(\s?)?__file__\)?\s?,\s?["'][wa]|\bPath\(__file__\)(?:\.resolve\(\)|\.absolute\(\))?\.write_(?:text|bytes)\(|\bwriteFile(?:Sync)?\(\s?(?:__filename|fileURLToPath\(\s?import\.meta\.url\s?\))|(?:\s-o|\s-O|--output|>)\s{0,2}["']?(?:\$0\b|\$\{?BASH_SOURCE|\$PSCommandPath|["']?\$\(\s?dirname\s[^)\n]{0,40}\)["']?\/[^\s"']{0,80}(?:SKILL\.md|\.sh|\.py|\.js))|(?:-OutFile|Set-Content|Out-File)\s+["']?\$(?:PSCommandPath|PSScriptRoot\S{0,80}(?:SKILL\.md|\.ps1|\.py))|["'`\/]SKILL\.md["'`]\s{0,2}\)?\s{0,2}(?:\.write_(?:text|bytes)\(|,\s?["']wb?["']\)|,\s?await\b|,\s?\w{1,20}\.(?:text|data|body|content)\b)|["']SKILL\.md["'][^]{0,240}?\b(?:write_(?:text|bytes)|writeFile(?:Sync)?)\([^\n]{0,80}\b(?:urlopen|requests\.get|httpx\.get|fetch)\b)/u,
  400,
);
const FETCHES =
  /\burlopen\(|\brequests\.get\(|\bhttpx\.get\(|\burlretrieve\(|\bfetch\(\s{0,3}["'`a-z_$]|\baxios\.get\(|\bhttps?\.get\(|\bcurl\b|\bwget\b|\bInvoke-(?:WebRequest|RestMethod)\b|\biwr\b|\birm\b|\bDownload(?:String|File)\(/iu;
/** Sources whose history everyone can read, and places of the reader's own. */
const OPEN_SOURCE =
  /https?:\/\/(?:raw\.githubusercontent\.com|github\.com|api\.github\.com|gitlab\.com|codeberg\.org|localhost|127\.0\.0\.1)\b/iu;
const STRANGE_ADDRESS = /https?:\/\/(?!(?:raw\.githubusercontent|github|gitlab|codeberg|localhost|127\.)\b)[\w-]{1,60}\.[\w.-]{2,80}/iu;

/** Instructions and programs that multiply or change by themselves. */
export const SPREADS: readonly CodeDeed[] = [
  codeDeed('writes into the instructions of every agent of the user', 'critical/high', SEEKS_AGENT_FILES, {
    near: [WRITES],
    reach: 500,
    unless: [/--dry-run|\bbackup\b|\bverbose\b/iu],
  }),
  codeDeed('copies itself into every repository of the user and publishes it', 'critical/high', SEEKS_REPOSITORIES, {
    near: [OWN_PLACE, COPIES, PUSHES],
    reach: 900,
  }),
  codeDeed('puts itself into the packages that the user publishes', 'critical/high', SEEKS_REPOSITORIES, {
    near: [INSTALL_HOOK, PUBLISHES],
    reach: 900,
  }),
  codeDeed('replaces its own instructions or program by what a server sends', 'high/high', OVERWRITES_ITSELF, {
    near: [FETCHES, STRANGE_ADDRESS],
    unless: [OPEN_SOURCE, /\bsha(?:256|512)(?:sum)?\b|\bverify_signature\b|\bgpg\s+--verify\b/iu],
    reach: 700,
    shown: 'high/medium',
  }),
];

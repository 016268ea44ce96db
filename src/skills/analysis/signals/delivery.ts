import { signal } from '../signal.js';

const URL_BODY = String.raw`[^\s<>"'\x60)\]]`;

/** A link to an archive or an installable program. */
export const PACKAGE_LINK = signal(
  'package-link',
  [
    '.zip',
    '.exe',
    '.dmg',
    '.pkg',
    '.msi',
    '.7z',
    '.rar',
    '.scr',
    '.iso',
    '.apk',
    '.jar',
    '.deb',
    '.rpm',
    '.appimage',
    '.tar.gz',
    '.tgz',
    '.tar.xz',
    '.vbs',
    '.hta',
    '.lnk',
  ],
  new RegExp(
    String.raw`https?:\/\/(?<host>[^\s\/<>"'\x60)\]]{3,120})\/${URL_BODY}{0,300}\.(?<kind>zip|exe|dmg|pkg|msi|7z|rar|scr|iso|apk|jar|deb|rpm|appimage|tar\.gz|tgz|tar\.xz|vbs|hta|lnk)(?![a-z0-9])`,
  ),
  600,
);

/** A password given away in the text for something that is to be opened. */
export const GIVEN_PASSWORD = signal(
  'given-password',
  ['pass', 'pwd', 'key:', 'code:'],
  /\b(?:pass(?:word|wd|code|phrase)|pwd|pass(?=\s?[:=]))(?!\w)(?:\*\*|__)?\s{0,2}(?:is|was|=|:|-|–|—)?\s{0,2}(?:\*\*|__)?\s{0,2}[`"'“(]{0,2}(?<secret>[A-Za-z0-9][\w!@#$.-]{1,23})[`"'”)]{0,2}/,
);

/** Unpacking something. */
export const UNPACK = signal(
  'unpack',
  ['extract', 'unzip', 'unpack', 'decompress', 'unarchive', 'archive', 'zip'],
  /\b(?:extract(?:ed|ing)?|unzip(?:ped)?|unpack(?:ed|ing)?|decompress(?:ed)?|un-?archive|(?:password[- ]protected |encrypted )?(?:archive|zip(?: file)?))\b/,
);

/** Starting a program that was just fetched, said in words. */
export const RUN_PROGRAM = signal(
  'run-program',
  ['run', 'execut', 'launch', 'double', 'open', 'install', 'start'],
  /\b(?:run|execut(?:e|ing)|launch|double[- ]click|open|start|install)\b[^.\n|]{0,60}?(?:\b(?:executable|installer|binary|setup|program|application|utility|agent|driver|update[r]?|helper|wizard|script|package|tool|provider)\b|\.(?:exe|msi|pkg|dmg|app|bat|cmd|ps1|sh|scr|jar)\b)/,
);

/** Starting what a sentence spoke of. */
export const RUN_IT = signal('run-it', [' it'], /\b(?:install|run|launch|open|execute|start) it\b/, 40);

/** Pasting a command into a terminal, said in words. */
export const PASTE_IN_TERMINAL = signal(
  'paste-in-terminal',
  ['terminal', 'command prompt', 'powershell', 'console', 'command line', 'shell', 'cmd'],
  /\b(?:copy|past(?:e|ing)|run|execut(?:e|ing)|enter|type)\b[^.\n]{0,120}?\b(?:terminal|command prompt|powershell|console|command line|shell|cmd(?:\.exe)?|run dialog)\b/,
);

/** Words that make something a condition for everything else. */
export const PRESSURE = signal(
  'pressure',
  [
    'does not',
    'prerequisite',
    'require',
    'must',
    'before',
    'will not',
    'won',
    'cannot',
    'without',
    'mandatory',
    'critical',
    'important',
    'necessary',
    'needed',
    'can not ',
  ],
  /\b(?:prerequisites?|(?:is|are) (?:strictly )?(?:required|mandatory|necessary)|requires?|must (?:first |be |have |install|download|run)|before (?:using|use|proceeding|continuing|you (?:can|start|begin)|any)|(?:will not|does not|can ?not) (?:work|function|operate|run|start)|won['’]t (?:work|function)|without [^.\n]{1,60} (?:not|fail)|mandatory|critical(?: requirement| step)?|important)\b/,
);

/** Addresses at which anyone can leave text or files without a name. */
export const ANONYMOUS_HOST = signal(
  'anonymous-host',
  [
    'pastebin',
    'paste.',
    'glot.io',
    'rentry',
    'ghostbin',
    'hastebin',
    'dpaste',
    '0x0.st',
    'transfer.sh',
    'file.io',
    'gofile',
    'catbox',
    'anonfile',
    'bashupload',
    'termbin',
    'controlc',
    'justpaste',
    'telegra.ph',
    'mediafire',
    'mega.nz',
    'sendspace',
    'wetransfer',
    'privatebin',
    'ix.io',
    'sprunge',
    'textbin',
    'pastes.',
    'paste.ee',
    'snippet.host',
    'temp.sh',
    'tmpfiles',
    'uguu',
    'oshi.at',
    'filebin',
    'litterbox',
    'dropmefiles',
    'zippyshare',
    'pixeldrain',
    'workupload',
    'krakenfiles',
    'we.tl',
  ],
  new RegExp(
    String.raw`(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?<host>pastebin\.com|paste\.(?:ee|rs|mozilla\.org|debian\.net|sh|in|centos\.org)|pastes\.io|glot\.io|rentry\.(?:co|org)|ghostbin\.(?:co|com)|hastebin\.com|dpaste\.(?:org|com)|0x0\.st|transfer\.sh|file\.io|gofile\.io|catbox\.moe|anonfiles?\.com|bashupload\.com|termbin\.com|controlc\.com|justpaste\.it|telegra\.ph|mediafire\.com|mega\.nz|sendspace\.com|we\.tl|privatebin\.(?:net|info)|ix\.io|sprunge\.us|textbin\.net|snippet\.host|temp\.sh|tmpfiles\.org|uguu\.se|oshi\.at|filebin\.net|dropmefiles\.com|pixeldrain\.com|workupload\.com|krakenfiles\.com)\b(?:\/${URL_BODY}{0,200})?`,
  ),
);

/** Addresses that hide where they lead. */
export const SHORTENED_LINK = signal(
  'shortened-link',
  [
    'bit.ly',
    'tinyurl',
    'cutt.ly',
    't.ly/',
    'is.gd',
    'rebrand.ly',
    'shorturl',
    'goo.gl',
    'ow.ly',
    'rb.gy',
    't.co/',
    'v.gd',
    'tiny.cc',
    'shorte.st',
    'adf.ly',
    'bl.ink',
    'short.io',
    'clck.ru',
    's.id/',
    'lnkd.in',
    'qr.ae',
    'surl.li',
    'u.to/',
  ],
  new RegExp(
    String.raw`(?<![\w.-])(?<host>bit\.ly|tinyurl\.com|cutt\.ly|t\.ly|is\.gd|rebrand\.ly|shorturl\.at|goo\.gl|ow\.ly|rb\.gy|v\.gd|tiny\.cc|shorte\.st|adf\.ly|short\.io|clck\.ru|surl\.li|u\.to)\/${URL_BODY}{2,100}`,
  ),
);

/** A web address that is a bare number, private and documentation ranges left out. */
export const RAW_ADDRESS_LINK = signal(
  'raw-address-link',
  ['http://', 'https://', 'ftp://'],
  new RegExp(
    String.raw`\b(?:https?|ftp):\/\/(?:[^\s@\/"']{1,60}@)?(?!(?:10|127|0)\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.1\.1\.1|8\.8\.[48]\.|255\.|1\.2\.3\.4|(?:\d{1,3}\.)?x\.)(?<host>(?:\d{1,3}\.){3}\d{1,3})(?![\d.])(?::\d{1,5})?(?:\/${URL_BODY}{0,200})?`,
  ),
);

/** An address with what ends the name of most services before the end of its host; whose name it is decides. */
export const NAME_BEFORE_DOMAIN = signal(
  'name-before-domain',
  ['.com.', '.org.', '.net.', '.io.', '.ai.', '.dev.', 'googleapis.', 'microsoftonline.', 'githubusercontent.', 'googleusercontent.'],
  /(?:https?|wss?):\/\/(?:(?:[\w-]{1,40}\.){1,4}(?:com|org|net|io|ai|dev)|(?:[\w-]{1,40}\.){0,3}(?:googleapis|microsoftonline|githubusercontent|googleusercontent))\.(?:[\w-]{1,40}\.){1,3}[a-z]{2,12}\b/,
  240,
  [['://']],
);

/** An address of one's own at a service that collects requests for anyone, written out with its identifier. */
export const COLLECTOR_ADDRESS = signal(
  'collector-address',
  [
    'webhook.site',
    'requestbin',
    'pipedream.net',
    'hookb.in',
    'beeceptor',
    'interact.sh',
    'oast.',
    'burpcollaborator',
    'ngrok',
    'trycloudflare',
    'loca.lt',
    'serveo',
    'bore.pub',
    'api/webhooks/',
    'api.telegram.org/bot',
    'requestcatcher',
    'canarytokens',
    'dnslog',
    'ceye.io',
    'webhookinbox',
    'localhost.run',
    'lhr.life',
  ],
  /https?:\/\/(?:[\w-]{3,63}\.(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net|bore\.pub|m\.pipedream\.net|requestbin\.(?:net|com)|oast\.(?:pro|live|site|online|fun|me)|interact\.sh|burpcollaborator\.net|beeceptor\.com|free\.beeceptor\.com|dnslog\.cn|ceye\.io|requestcatcher\.com|lhr\.life)|webhook\.site\/[0-9a-f][\w-]{7,60}|hookb\.in\/\w{8,40}|discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[\w-]{10,100}|api\.telegram\.org\/bot\d{6,12}:[\w-]{20,60})(?:[\/?][^\s"'`<>)]{0,200})?/,
);

import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const PROGRAM = signal(
  'program-to-run',
  ['.exe', '.msi', '.dmg', '.pkg', '.scr', '.zip', '.rar', '.7z', '.iso', '.bat', '.vbs', '.hta', '.lnk', '.apk', '.cmd', '.jar'],
  /(?:https?:\/\/[^\s)>"'`\]，。、]{4,200}?|\b[\w-]{2,40})\.(?:exe|msi|dmg|pkg|scr|zip|rar|7z|iso|bat|vbs|hta|lnk|apk|jar)\b/,
  260,
);
const START = String.raw`(?:\b(?:run|start|launch|open|execute|install|double-click|drag|unpack|extract|unzip)(?:s|ed|ning|ing)?\b|(?<![a-zà-ÿ])(?:ejecut\w{1,3}|instal[ae]\w{0,2}|abr[aei]\w{0,3}|execut\w{1,3}|lancez|lance|exécute[zr]?|installez|ouvrez|ausführen|ausführt|starte[n]?|installiere[n]?|öffne[n]?)(?![a-zà-ÿ])|запусти|установи|открой|运行|执行|安装|打开|実行|起動|インストール|실행|설치)`;
const LOCKED = String.raw`(?:\b(?:pass(?:word|code|phrase)?|pwd|(?:archive|zip|unlock) (?:key|code))\b\s?(?:is|:|=|for|")?\s?["'“\x60(]?[\w!@#$-]{3,20}|contraseña|senha|mot de passe|passwort|kennwort|парол|密码|パスワード|비밀번호)`;
const GUARD = String.raw`(?:\b(?:turn(?:ed|ing)?|switch(?:ed|ing)?|disabl(?:e|ed|ing)|deactivat\w{1,3}|pause|stop|whitelist|add an? exclusion|exclude|ignore|dismiss|bypass|allow)\b[^.\n]{0,40}?\b(?:anti-?virus|defender|smart ?screen|gatekeeper|firewall|security (?:software|warning|settings?)|warnings?|virus scanner|real-?time protection)\b|\b(?:run|open|keep|install|continue|proceed) anyway\b|\bnot (?:yet )?(?:notari[sz]ed|signed)\b|\bnot signed yet\b|\b(?:choose|click|press) keep\b|\bcontrol-click\b|\bcom\.apple\.quarantine\b|\bxattr -\w{0,3}c\w{0,2}\b|\bspctl\b|\bdrag (?:the icon|it|the file) (?:in)?to terminal\b|\bto the exclusions\b|\bexclusions? of defender\b|このまま開く|それでも開く|仍要运行|仍然打开|ejecutar de todos modos|trotzdem (?:ausführen|öffnen|behalten)|exécuter quand même|\b(?:anti-?virus|defender|smart ?screen)\b[^.\n]{0,30}?\b(?:off|wrongly|false(?:ly)?|warning)\b|(?:désactive[zr]?|desactiv\w{1,3}|desativ\w{1,3}|deaktivier\w{1,3}|ausschalten|отключи\w{0,3}|disattiv\w{1,3})[^.\n]{0,30}?(?:gatekeeper|antivir\w{0,4}|defender|антивирус|защитник)|(?:virenscanner|antivirus)[^.\n]{0,20}?(?:ausschalten|deaktivieren)|(?:关闭|禁用)[^。\n]{0,10}(?:杀毒|防火墙|安全软件|Defender))`;
const AS_ADMIN = String.raw`(?:\bas (?:an? )?admin(?:istrator)?\b|\bwith admin(?:istrator)? rights\b|als administrator|como administrador|en tant qu['’]administrateur|от имени администратора|管理员(?:身份)?运行|以管理员)`;
const BEFORE_USE = String.raw`(?:\b(?:before (?:the )?(?:first )?us(?:e|ing)|needs?|required|must|refuses? to work|will not work|won['’]t work|otherwise|first|prerequisite)\b|antes de|requisito previo|sin (?:él|ella|esto)|sem (?:ele|isso)|ohne (?:ihn|sie|dies)|sans (?:cela|lui)|без (?:него|этого)|前提|必要|avant (?:toute utilisation|de commencer)|zuerst|vor der (?:ersten )?(?:nutzung|verwendung)|перед использованием|使用前|必须先|前に|사용하기 전)`;
const HUMAN_CHECK = signal(
  'human-check',
  [
    'win+r',
    'win + r',
    'windows+r',
    'windows + r',
    'captcha',
    'you are human',
    'not a robot',
    'verify you',
    'run dialog',
    'clipboard',
    'are human',
    'are a human',
    'win+ ',
    'win +',
    'windows+',
    'windows +',
    'win key+',
    'win key +',
    'windows key+',
    'windows key +',
  ],
  /\bwin(?:dows)?(?: key)? ?\+ ?r\b|\bcaptcha\b|\b(?:you|they) are (?:a )?human\b|\bnot a robot\b/,
  60,
);
const PASTE = String.raw`(?:\bctrl ?\+ ?v\b|\bcmd ?\+ ?v\b|\bpaste\b|\binsert the (?:code|command)\b)`;
const ANYONES_PAGE = signal(
  'page-of-anyone',
  [
    'rentry',
    'pastebin',
    'glot.io',
    'paste.',
    'hastebin',
    'gist.github',
    'telegra.ph',
    'controlc',
    'ghostbin',
    'justpaste',
    'dpaste',
    'notes.io',
    'bit.ly',
    'tinyurl',
    't.ly',
    'cutt.ly',
    'is.gd',
    'sites.google',
    'notion.site',
    'docs.google',
  ],
  /https?:\/\/(?:[\w-]{1,30}\.){0,3}(?:rentry\.\w{2,3}|pastebin\.com|glot\.io|hastebin\.\w{2,3}|paste\.\w{2,6}|telegra\.ph|controlc\.com|ghostbin\.\w{2,3}|justpaste\.it|dpaste\.\w{2,3}|notes\.io|bit\.ly|tinyurl\.com|t\.ly|cutt\.ly|is\.gd|notion\.site)\/?[^\s)>"'`]{0,100}/,
  160,
);

const PAGE = signal('page-with-line', ['://'], /https?:\/\/[^\s)>"'`]{4,160}/, 300, [
  ['terminal', 'powershell', 'command', 'console', 'shell', 'run box', 'one-liner'],
  ['paste', 'copy', 'enter', 'run'],
]);

/** Where anyone can put a file for others, without answering for it by name. */
const FILES_OF_ANYONE = signal(
  'file-of-anyone',
  [
    'drive.google',
    'mega.nz',
    'mediafire',
    'dropbox',
    't.me/',
    'telegram.me',
    'cdn.discordapp',
    'gofile',
    'pixeldrain',
    'we.tl',
    'wetransfer',
    'transfer.sh',
    'catbox',
    'anonfiles',
    'disk.yandex',
    'workupload',
    'sendspace',
    'discord.gg',
    'onedrive.live',
    '1drv.ms',
    'file.io',
  ],
  /https?:\/\/(?:[\w-]{1,30}\.){0,3}(?:drive\.google\.com|mega\.nz|mediafire\.com|dropbox\.com|dropboxusercontent\.com|t\.me|telegram\.me|cdn\.discordapp\.com|discord\.gg|gofile\.io|pixeldrain\.com|we\.tl|wetransfer\.com|transfer\.sh|catbox\.moe|anonfiles\.com|disk\.yandex\.\w{2,3}|workupload\.com|sendspace\.com|onedrive\.live\.com|1drv\.ms|file\.io)\/[^\s)>"'`]{2,160}/,
  220,
);
/** A program, not data: what is started. */
const STARTS_PROGRAM =
  /\b(?:run|start|launch|open|execute|double-click|keep)(?:s|ed|ning|ing)?\b[^.\n]{0,40}?(?:[\w-]{1,30}\.(?:bat|exe|cmd|command|sh|app|msi|pkg|jar|scr|vbs|ps1)\b|\b(?:the |its |this )?(?:installer|setup|program|helper|app(?:lication)?|client|launcher|core component|component|companion|daemon|binary|executable|build)\b|\b(?:it|this) (?:once|as administrator|in the background|running)\b)|\bkeep (?:it|this|that) (?:running|open)\b/i;

const EXTENSION = signal(
  'extension-unpacked',
  ['unpacked', 'developer mode'],
  /\bload(?:s|ed)? (?:it |the (?:folder|extension) )?(?:as )?unpacked\b|\bdeveloper mode\b/,
  60,
);

const DESKTOP = signal(
  'remote-desktop',
  [
    'anydesk',
    'teamviewer',
    'rustdesk',
    'screenconnect',
    'splashtop',
    'ultraviewer',
    'dwservice',
    'remoteutilities',
    'remote utilities',
    'logmein',
    'supremo',
    'quick assist',
  ],
  /\b(?:anydesk|teamviewer|rustdesk|screenconnect|splashtop|ultraviewer|dwservice|remote ?utilities|logmein|supremo|quick assist)\b/,
  40,
);

/** Programs that people are talked into running, and ways in that they are talked into opening. */
export const TALKED_INTO: readonly Deed[] = [
  deed('program-of-anyone', 'high/high', FILES_OF_ANYONE, /\b(?:download|get|fetch|take|grab|find|unpack|extract|install)(?:s|ed|ing)?\b/, {
    parts: [STARTS_PROGRAM, anyOf(BEFORE_USE, String.raw`\b(?:before you start|without it|must be running|keep it running)\b`)],
    reach: 'passage',
    unless: [/\b(?:dataset|weights|checkpoint|model files?|corpus|template)s?\b/i],
  }),
  deed('extension-from-afar', 'high/medium', EXTENSION, /\b(?:download|get|fetch|install|load)(?:s|ed|ing)?\b/, {
    parts: [/https?:\/\/(?!github\.com|localhost)[^\s)>"'`]{4,160}\.(?:zip|crx)\b/i],
    reach: 'few',
  }),
  deed('remote-desktop-let-in', 'critical/high', DESKTOP, /\b(?:install|set|start|open|run|share|send|give|tell)(?:s|ing)?\b/, {
    parts: [
      /\b(?:unattended|access (?:code|password)|one-time password|password|passcode|id)\b/i,
      /\b(?:send|give|share|tell|mail|post|read|pass)(?:s|ing)?\b[^.\n]{0,40}?(?:\bid\b|\bcode\b|\bpassword\b|\bnumber\b|\bit\b)[^.\n]{0,40}?(?:@|https?:|\bto (?:us|support|our|the (?:support|team|technician|agent|engineer)))/i,
    ],
    reach: 'few',
    unless: [/\b(?:never|scam|fraud\w*|your (?:own )?(?:it|help ?desk|administrators?)|end the session)\b/i],
  }),
  deed('locked-program', 'critical/high', PROGRAM, anyOf(START), {
    parts: [anyOf(LOCKED), /https?:\/\//i, anyOf(BEFORE_USE)],
    reach: 'passage',
    unless: [/\b(?:password-protected|encrypted) (?:zip|archive|file|pdf)s?\b/i],
  }),
  deed('guard-lowered', 'critical/high', PROGRAM, anyOf(START), { parts: [anyOf(GUARD)], reach: 'passage' }),
  deed('program-as-administrator', 'high/high', PROGRAM, anyOf(START), {
    parts: [/https?:\/\//i, anyOf(AS_ADMIN), anyOf(BEFORE_USE)],
    reach: 'passage',
  }),
  deed('human-check', 'critical/high', HUMAN_CHECK, anyOf(PASTE), {
    parts: [
      /\b(?:enter|terminal|run|command|code|powershell|console)\b/i,
      /https?:|\b(?:clipboard|captcha|human|robot|verif\w{1,8}|page|site|button)\b/i,
    ],
    reach: 'passage',
    unless: [/\b(?:solver|api key|sitekey|recaptcha|hcaptcha|turnstile|playwright|selenium)\b/i],
  }),
  deed('line-of-a-page', 'critical/high', PAGE, anyOf(String.raw`\b(?:paste|run|execute|enter)\b`), {
    parts: [
      /\b(?:terminal|powershell|command (?:line|prompt)|shell|console|run box|one-liner)\b/i,
      /\b(?:line|one-liner|command|code|script|snippet)\b[^.\n]{0,30}?\b(?:page|site|there|shows?|displayed|shown|given|listed|it says)\b/i,
    ],
    unless: [/\b(?:docs?|documentation|official|claude mcp add|homebrew|brew\.sh|rustup|nodejs|docker|github)\b/i],
    reach: 'few',
  }),
  deed('page-into-terminal', 'critical/high', ANYONES_PAGE, anyOf(String.raw`\b(?:paste|copy|run)\b`), {
    parts: [/\b(?:terminal|powershell|command (?:line|prompt)|shell|console)\b/i],
    reach: 'passage',
  }),
];

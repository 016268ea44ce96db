import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

/** Between the keys of a chord, as pages set them: `Win+R`, `<kbd>Win</kbd> + <kbd>R</kbd>`, `**Win** + **R**`. */
const PLUS = String.raw`(?:<\/?kbd>|[\s*_\x60+,-]){1,12}`;

/** A line that a page laid on the clipboard is put where it runs. */
const PASTED = signal(
  'line-from-clipboard',
  [
    'ctrl',
    'cmd',
    'strg',
    'command',
    '⌘',
    'paste',
    'clipboard',
    'right-click',
    'portapapeles',
    'pega',
    'presse-papiers',
    'coll',
    'zwischenablage',
    'einfügen',
    'appunti',
    'incoll',
    'transferência',
    'cole ',
    'colar',
    'буфер',
    'встав',
    '剪贴板',
    '粘贴',
    '貼り付け',
    'クリップボード',
    '붙여넣',
    'yapıştır',
    'pano',
    'schow',
    'wklej',
  ],
  new RegExp(
    String.raw`\b(?:ctrl|cmd|strg|command)${PLUS}v\b|⌘${PLUS}?v\b|\bpaste[sd]?\b|\bclipboard\b|\bright-click(?:s|ing)?\b|\bportapapeles\b|\bpega(?:r|lo|rlo)?\b|\bpresse-papiers\b|\bcolle[rz]?\b|\bzwischenablage\b|einfügen|\bappunti\b|\bincolla\w{0,3}\b|transferência|\bcole \b|\bcolar\b|буфер|встав|剪贴板|粘贴|貼り付け|クリップボード|붙여넣|yapıştır|\bpano(?:ya|da)\b|\bschowk\w{1,3}\b|\bschowek\b|\bwklej`,
  ),
  640,
  [
    ['://'],
    [
      'win',
      'terminal',
      'powershell',
      'command prompt',
      'cmd',
      'console',
      'f12',
      'devtools',
      'start menu',
      'launchpad',
      'spotlight',
      'address bar',
      'eingabeaufforderung',
      'invite de commandes',
      'símbolo del sistema',
      'терминал',
      'командн',
      '终端',
      '命令',
      'ターミナル',
      '터미널',
      'run box',
      'run dialog',
      'run window',
    ],
  ],
);
/** Where the line is run. */
const INTERPRETER = anyOf(
  String.raw`\bwin(?:dows)?(?: key)?(?: and |${PLUS})[rx]\b|\brun (?:box|dialog|window)\b|\bpowershell\b|\bterminal\b|\bcommand prompt\b|\bcmd\.exe\b|\b(?:type|enter|run|open)s? [“\"'\x60]?cmd\b|\b(?:developer|browser|javascript) console\b|\bf12\b|\bdevtools\b|\bspotlight\b|\baddress bar\b|eingabeaufforderung|invite de commandes|símbolo del sistema|терминал|командн[а-яё]{0,5} строк|终端|ターミナル|터미널`,
);
/** The page itself lays the line there. */
const LAID_THERE = anyOf(
  String.raw`\b(?:on|to|into|in|fills?|using) (?:the |their |your |his |her )?clipboard\b|\b(?:press|click|push|hit|tap|choose|tick)(?:s|es|ing)?\b[^.\n]{0,40}?\b(?:cop(?:y|ies)|fix(?: it)?|repair|verify|button)\b|\b(?:puts?|places?|lays?) (?:a|the) (?:command|line|code|script)\b|\b(?:line|command|code|snippet) (?:from|of|that) (?:https?:|the page|the site|it gives|it shows)|\bactivation (?:text|line)\b|\b(?:clicar|pulsar|cliquer|klick\w{0,4}|anklicken)\b|\b(?:snippet|line|code|command) that https?:|нажм[а-яё]{1,4}|\bklikn\w{1,3}|\bspuntare\b|押す|点击|\bcopies (?:the|a)\b|portapapeles|presse-papiers|zwischenablage|appunti|transferência|буфер|剪贴板|クリップボード|클립보드|\b(?:je ne suis pas un robot|no soy un robot|não sou um robô|non sono un robot|kein roboter)\b|не робот|不是机器人|ロボットでは`,
);
/** A check that a person is there, which no page needs a command for. */
const PERSON_CHECK = String.raw`\b(?:not a robot|(?:is|are|am) (?:a )?human|person is at|human (?:check|verification)|captcha|verification (?:id|step|code|required|needed)|(?:are|is) a (?:real )?person|ich bin ein mensch|soy humano|je suis humain|sou humano|nie jestem robotem|ben robot değilim|geen robot|je ne suis pas un robot|no soy un robot|não sou um robô|non sono un robot|kein roboter)\b|не робот|不是机器人|人机验证|ロボットでは`;
/** Whoever pastes it is kept from looking at it, or talked out of heeding what the machine says against it. */
const UNSEEN = String.raw`\b(?:is|are) (?:not meant|not there|of no use) (?:to be read|for (?:people|the user))\b|\bnot meant to be read\b|\bfor the (?:machine|computer) (?:alone|only|and not)\b|\ball (?:that )?(?:they|the user) needs? to know\b|\b(?:closes|disappears) by itself\b|\bohne (?:belang|bedeutung)\b|\bnão é preciso (?:olhar|ler|verificar)|\bno (?:necesita|hay que) (?:mirar|leer)|\bnothing (?:has|needs) to be (?:\w{1,10} (?:or|and) )?(?:read|checked|typed|reviewed)\b|\b(?:this|that|it|which) is (?:perfectly |quite )?(?:normal|expected|harmless)\b|\bc['’]est normal\b|\b(?:das|dies) ist normal\b|\bes normal\b|это нормально|这是正常|正常です|確認する必要は|nie trzeba (?:czytać|sprawdzać)|non (?:serve|occorre) (?:leggere|controllare)|hoeft niet (?:gelezen|gecontroleerd)|\b(?:no need|not (?:needed|necessary)|need not|needn['’]t|(?:do|does|should|must) not|don['’]t|without|instead of)\b[^.\n]{0,30}?\b(?:read|look|inspect|review|examin|understand|check)\w{0,5}\b|\b(?:read|inspect|review|check|look)ing (?:it|the (?:line|command|code|path))\b[^.\n]{0,40}?\b(?:not needed|unnecessary|errors?|not necessary)\b|\b(?:page|site) has (?:already )?(?:checked|verified|tested) it\b|\b(?:check|verification) number\b|\b(?:accept|allow|confirm|click yes)\b[^.\n]{0,40}?\b(?:administrator|admin|uac)\b|\b(?:administrator|admin|uac)\b[^.\n]{0,40}?\b(?:accept|allow|confirm|click yes|press yes)\b|\bno (?:hace falta|es necesario) (?:revisar|leer|mirar|comprobar)|\binutile de (?:lire|vérifier|regarder)|\bnicht (?:nötig|notwendig)[^.\n]{0,30}?(?:lesen|prüfen|ansehen)|\b(?:muss|müssen|braucht|brauchen)[^.\n]{0,40}?nicht[^.\n]{0,20}?(?:gelesen|geprüft|gelesen|angesehen)|не (?:нужно|надо)[^.\n]{0,20}?(?:читать|проверять|смотреть)|不(?:用|必|需要)[^。\n]{0,8}(?:看|检查|查看)|accepter la fenêtre d['’]administrateur|\b(?:anti-?virus|defender|real-?time protection|antivirus)\b[^.\n]{0,60}?\b(?:off|disable\w?|pause\w?|désactiver|desactiv\w{1,3}|desativ\w{1,3}|abschalten|ausschalten|complain\w?)\b|\b(?:désactive[rz]?|desactiv\w{1,3}|desativ\w{1,3}|disable|switch|turn|deaktivier\w{1,3})\b[^.\n]{0,40}?(?:protection|protección|proteção|anti-?virus|virenscanner|defender|schutz)|关闭[^。\n]{0,6}(?:保护|防护|杀毒)|отключ[а-яё]{0,5}[^.\n]{0,20}?(?:антивирус|защит)`;
/** Said by those who warn of it. */
const WARNED_OF =
  /\bpastes?\b[^.\n]{0,12}[`“"][a-z]|\b(?:clickfix|never (?:do|follow|paste|run) (?:this|that|it|such)|close the (?:page|tab)|fake (?:check|captcha|verification)|(?:attackers?|scammers?|criminals?) (?:put|copy|use|show|lay)|sitekey|site key|turnstile|recaptcha|hcaptcha)\b/i;

/** Lines that a page lays on the clipboard, which people are to run unseen. MITRE ATT&CK: T1204.004 Malicious Copy and Paste. */
export const PASTED_LINES: readonly Deed[] = [
  deed('line-from-clipboard', 'critical/high', PASTED, INTERPRETER, {
    parts: [
      /https?:\/\/(?!(?:www\.)?(?:github\.com|brew\.sh|rustup\.rs|sh\.rustup\.rs|nodejs\.org)\b)/i,
      LAID_THERE,
      anyOf(PERSON_CHECK, UNSEEN),
    ],
    unless: [WARNED_OF],
    reach: 'section',
    quoted: 'own',
  }),
  deed('path-from-clipboard', 'critical/high', PASTED, /\baddress bar\b/, {
    parts: [/https?:\/\//i, /\b(?:file )?explorer\b|\bfinder\b/i, /\b(?:enter|return)\b/i, LAID_THERE],
    unless: [WARNED_OF],
    reach: 'passage',
    quoted: 'own',
  }),
];

import { phrases } from '../deeds/concealment/phrases.js';
import { oneOf, signal, type Signal } from '../signal.js';

/** An address of a host, a share, a bucket or a mailbox that is written out. */
export const RECIPIENT = signal(
  'recipient',
  ['://', '@', '\\\\'],
  /(?:https?|ftps?|sftp|wss?|s3|gs):\/\/[^\s"'`)<>|,\]]{4,200}|(?<![\w.+@/:-])[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|(?<![\w.+@/:-])[\w.+-]{2,40}@(?:\d{1,3}\.){3}\d{1,3}\b|(?<![\w\\])\\\\(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\\[\w$.\\-]{1,80}/,
  300,
);

/** A host without a scheme behind a word that leads to it. */
export const BARE_HOST = signal(
  'bare-host',
  [
    '.com',
    '.net',
    '.org',
    '.io',
    '.dev',
    '.biz',
    '.cloud',
    '.info',
    '.app',
    '.co',
    '.ai',
    '.xyz',
    '.me',
    '.site',
    '.online',
    '.tech',
    '.help',
    '.eu',
    '.de',
  ],
  /(?<=\b(?:to|at|on|into|onto|with|via|through|for|by|host|server|service|nc|ncat|telnet) ["'`]?)(?:[a-z0-9][\w-]{0,40}\.){1,4}(?:com|net|org|io|dev|biz|cloud|info|app|co|ai|xyz|me|site|online|tech|help|eu|de)\b(?![\w@(-]|\.\w)/,
  140,
);

/** Services by name that keep what anybody drops there. */
const DROPS = [
  'paste.ee',
  'pastebin',
  'transfer.sh',
  '0x0.st',
  'file.io',
  'gofile',
  'webhook.site',
  'termbin',
  'hastebin',
  'wetransfer',
  'catbox.moe',
  'rentry.co',
  'requestbin',
] as const;

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));
/** Somebody behind a telephone number, a name or a chat of a messenger that is written out. */
export const SOMEBODY = oneOf(
  'somebody-of-messenger',
  [
    [DIGITS.map((digit) => `+${digit}`), String.raw`(?<![\w+])\+\d[\d ()/-]{7,18}\d\b`],
    [DIGITS.map((digit) => ` 0${digit}`), String.raw`(?<=[a-z]) 0\d{2,4}[ /-]\d{3}[ -]?\d{3,6}\b`],
    [['t.me/', 'wa.me/'], String.raw`\b(?:t\.me|wa\.me)\/\+?\w{4,32}`],
    [
      ' @',
      String.raw`(?<=[a-z:]) @[a-z]\w{3,31}\b(?=[^\n]{0,16}\b(?:telegram|discord|signal|whatsapp|wechat|threema|viber|skype|keybase)\b)`,
      [phrases('telegram | discord | signal | whatsapp | wechat | threema | viber | skype | keybase')],
    ],
    [
      ['chat ', 'channel ', 'group '].flatMap((where) => [...DIGITS, '`', '-'].map((first) => where + first)),
      String.raw`\b(?:chat|channel|group) \x60?-?\d{7,14}\b`,
    ],
    [
      DROPS,
      String.raw`(?<![\w./@-])(?:paste\.ee|pastebin|transfer\.sh|0x0\.st|file\.io|gofile|webhook\.site|termbin|hastebin|wetransfer|catbox\.moe|rentry\.co|requestbin)\b`,
    ],
  ],
  80,
);

const TARGET = String.raw`(?<where>https?:\/\/[^\s"'${'`'})<>|,\\]{4,200})`;
const NAME = String.raw`(?<name>[A-Za-z_]\w{1,40})`;

/** A command or a call that hands a file, or the output of a command, to an address, which is written out or a name of the same program. */
export const HANDS_OVER: readonly Signal[] = [
  signal(
    'file-to-address-by-command',
    ['curl', 'wget', 'http '],
    new RegExp(
      String.raw`\bcurl\b[^\n|]{0,160}?\s(?:-F|--form|-T|--upload-file|--data-binary|-d|--data)[ =]?["']?(?:[\w.-]{1,24}=)?[@"$][^\n|]{0,160}?${TARGET}|\bcurl\b[^\n|]{0,80}?\s(?:-[a-zA-Z]{0,4}T|--upload-file)[ =]?["']?[^\s-][^\n|]{0,120}?${TARGET.replace('where', 'where2')}`,
    ),
    420,
    [['://']],
  ),
  signal(
    'file-to-address-after',
    ['curl', 'wget', 'http '],
    new RegExp(
      String.raw`\bcurl\b[^\n|]{0,120}?${TARGET}["']?[^\n|]{0,80}?\s(?:-T|--upload-file|(?:-F|--form|--data-binary|-d|--data)[ =]?["']?(?:[\w.-]{1,24}=)?[@$])|\bwget\b[^\n|]{0,80}?--post-file[^\n|]{0,80}?${TARGET.replace('where', 'where2')}`,
    ),
    420,
    [['://']],
  ),
  signal(
    'output-to-address',
    ['| curl', '|curl', '|  curl'],
    new RegExp(
      String.raw`\|\s{0,2}curl\b[^\n|]{0,120}?\s(?:-d|--data|--data-binary|--data-raw|-T|-F|--form)[ =]?["']?(?:[\w.-]{1,24}=)?[@-][^\n|]{0,120}?${TARGET}|\|\s{0,2}curl\b[^\n|]{0,100}?${TARGET.replace('where', 'where2')}[^\n|]{0,60}?\s(?:-T|-d|--data|--data-binary)[ =]?["']?[@-]`,
    ),
    400,
    [['://']],
  ),
  signal(
    'body-to-address',
    ['.post(', '.put(', '.patch(', 'request(', '.send_file('],
    new RegExp(
      String.raw`(?<!\w)(?:requests|httpx|session|sess|client|http|s)\.(?:post|put|patch)\(\s{0,20}(?:f?["']${TARGET}["']|${NAME}\s?,)[^\n;]{0,80}?(?:\s{0,12}\n\s{0,12})?[^\n;]{0,60}?\b(?:data|files|json|content)\s?=|\brequest\.Request\(\s{0,20}(?:f?["']${TARGET.replace('where', 'where2')}["']|${NAME.replace('name', 'name2')})\s?,\s{0,12}(?:data\s?=)?|\baxios\.(?:post|put)\(\s{0,20}(?:["'${'`'}]${TARGET.replace('where', 'where3')}["'${'`'}]|${NAME.replace('name', 'name3')})\s?,`,
    ),
    420,
  ),
  signal(
    'fetch-with-body',
    ['fetch('],
    new RegExp(
      String.raw`\bfetch\(\s{0,20}(?:["'${'`'}]${TARGET}["'${'`'}]|${NAME})\s?,\s{0,12}\{[^}]{0,160}?\bmethod:\s?["'](?:POST|PUT)["'][^}]{0,200}?\bbody\b`,
    ),
    620,
  ),
];

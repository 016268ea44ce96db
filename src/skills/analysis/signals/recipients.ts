import { signal, type Signal } from '../signal.js';

/** Words of giving something to somebody, of which one stands near every recipient. */
const GIVING = [
  'send',
  'sent',
  'post',
  'put',
  'upload',
  'submit',
  'forward',
  'mail',
  'push',
  'cop',
  'transmit',
  'export',
  'sync',
  'bcc',
  'cc',
  'invit',
  'shar',
  'giv',
  'grant',
  'enter',
  'typ',
  'stor',
  'mirror',
  'archiv',
  'back',
  'deliver',
  'report',
  'relay',
  'beacon',
  'add',
  'attach',
] as const;

/** An address of a host or a mailbox that is written out, near words of giving. */
export const RECIPIENT = signal(
  'recipient',
  ['://', '@'],
  /https?:\/\/[^\s"'`)<>|,\]]{4,200}|(?<![\w.+@/:-])[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b/,
  300,
  [GIVING],
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

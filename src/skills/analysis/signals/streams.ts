import { signal } from '../signal.js';

/** A hidden file, or one in a folder that is emptied at the next start. */
const HIDDEN = String.raw`["']?(?:\/(?:var\/)?tmp\/|\/dev\/shm\/|~\/|\$HOME\/|\$\{HOME\}\/)(?:[\w.-]{1,40}\/){0,4}\.[\w.-]{1,40}`;
const DECODES = String.raw`(?:base64\s+-{1,2}d\w{0,6}|xxd\s+-r\b[^|\n]{0,20}|openssl\s+(?:enc|base64)\b[^|\n]{0,80}\s-d\b[^|\n]{0,60}|gpg\s[^|\n]{0,60}-d\b[^|\n]{0,40}|gunzip|uudecode)`;

/** What comes in through an open port, decoded into a hidden file. */
export const PORT_TO_HIDDEN_FILE = signal(
  'port-to-hidden-file',
  ['nc ', 'ncat ', 'netcat ', 'socat '],
  new RegExp(
    String.raw`\b(?:(?:nc|ncat|netcat)\s+-\w{0,4}l|socat\s+TCP\d?-LISTEN)[^\n|]{0,80}\|\s?${DECODES}\s{0,3}>{1,2}\s?${HIDDEN}`,
    'iu',
  ),
  400,
  [['base64', 'xxd', 'openssl', 'gpg', 'gunzip', 'uudecode']],
);
/** A hidden file, decoded, for a host. */
export const HIDDEN_FILE_SENT = signal(
  'hidden-file-sent',
  ['base64', 'xxd', 'openssl', 'gpg'],
  new RegExp(
    String.raw`\b(?:base64\s+-{1,2}d\w{0,6}|openssl\s+enc\s+-d|gpg\s+-d|xxd\s+-r(?:\s-p)?)\s[^\n|]{0,40}?${HIDDEN}[^\n|]{0,20}\|\s?(?:curl\b[^\n]{0,120}(?:@-|-T\s?-)[^\n]{0,80}https?:\/\/(?!localhost|127\.)|(?:nc|ncat)\s)`,
    'iu',
  ),
  500,
);

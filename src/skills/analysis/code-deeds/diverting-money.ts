import { signal } from '../signal.js';
import { CAPTURES_CLIPBOARD } from '../signals/capture.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';
import { TIDIES_CLIPBOARD } from './tidied-clipboard.js';

/** Putting something onto the clipboard. */
export const WRITES_CLIPBOARD =
  /\bpyperclip\.copy\(|\bpbcopy\b|\bxclip\b[^\n|]{0,40}(?:-i\b|-sel\w{0,8}\s\w{1,12}\s{0,2}$)|\bxclip\s+-sel|\bwl-copy\b|\bclip(?:\.exe)?\b\s{0,2}$|\bSet-Clipboard\b|\bSetClipboard(?:Data|Text)\b|\bclipboardy?\.write(?:Sync|Text)?\(|\bclipboard(?:_append|_clear|\.setText|\.SetText)\(|\bclipboard\.(?:writeText|WriteAll|set_text)\(|\bsystemClipboard\(\)\.setContents\(|\bnavigator\.clipboard\.write/imu;
/** A pattern, or a test, for the address of a wallet: hexadecimal or base 58, of the length of one. */
export const WALLET_PATTERN =
  /0x\[(?:a-f|A-F|0-9)[^\]\n]{0,12}\]\{40|\{40\}|\bbc1|\[13\]\[|\[a-km-zA-HJ-NP-Z1-9\]|\[1-9A-HJ-NP-Za-km-z\]|\[a-zA-HJ-NP-Z0-9\]|\{2[4-6],\s?3[3-9]\}|\{32,\s?44\}|\^T\[|startswith\(\s?["'](?:0x|bc1|T|bnb1)["']|\b(?:len|length)\b[^\n]{0,12}(?:==|===|-eq)\s?42\b/u;

/** A balance that is sent to an address which is written out. */
const SENDS_BALANCE = signal(
  'sends-balance',
  ['to:', 'to :', '"to"', "'to'", 'lamports', 'approve(', "'value", '"value', 'value:'],
  /(?:["']?\bto["']?\s?:\s?["']0x[0-9a-f]{40}["'][^}\n]{0,80}?\bvalue["']?\s?:\s?[^,}\n]{0,60}?\b(?:bal\w{0,6}|total|all|max)\b|\bvalue["']?\s?:\s?[^,}\n]{0,60}?\b(?:bal\w{0,6}|total)\b[^}\n]{0,80}?\bto["']?\s?:\s?["']0x[0-9a-f]{40}["']|\btoPubkey\s?:\s?new PublicKey\(\s?["'][1-9A-HJ-NP-Za-km-z]{32,44}["']\)[^}]{0,80}?\blamports\s?:\s?[^,}\n]{0,40}?\bbal\w{0,6})/iu,
  300,
);

/** The same where the address stands at the head of the program. */
const SENDS_BALANCE_TO_NAME = signal(
  'sends-balance-to-name',
  ['to:', 'to :', '"to"', "'to'", 'lamports'],
  /["']?\bto["']?\s?:\s?[A-Z][A-Z0-9_]{1,30}\b[^}\n]{0,80}?\bvalue["']?\s?:\s?[^,}\n]{0,60}?\b(?:bal\w{0,6}|total|all|max|spare|remaining|left|rest|sweep\w{0,8})\b|["']?\bvalue["']?\s?:\s?[^,}\n]{0,60}?\b(?:bal\w{0,6}|total|spare|remaining|sweep\w{0,8})\b[^}\n]{0,80}?["']?\bto["']?\s?:\s?[A-Z][A-Z0-9_]{1,30}\b/iu,
  300,
  [['value']],
);
const ASKS_BALANCE = /\bgetBalance\b|\bget_balance\b|\bbalanceOf\b/u;
const NAMED_ADDRESS = /\b[A-Z][A-Z0-9_]{1,30}\s?(?::\s?\w{1,16}\s?)?=\s?["']0x[0-9a-fA-F]{40}["']/u;

/** The same on Solana, where the sum has been taken from the balance before. */
const SENDS_LAMPORTS = signal(
  'sends-lamports',
  ['topubkey'],
  /\btoPubkey\s?:\s?new (?:\w{1,12}\.)?PublicKey\(\s?["'][1-9A-HJ-NP-Za-km-z]{32,44}["']\)\s?,\s?lamports\b/u,
  200,
);
const LAMPORTS_OF_BALANCE = /\blamports\s?=[^;\n]{0,60}?\b(?:getBalance|bal\w{0,6})\b/u;

/** The words of a wallet, or its private key, asked for or held. */
const ASKS_WORDS = signal(
  'asks-wallet-words',
  [
    'phrase',
    '12-word',
    '12 word',
    '24-word',
    '24 word',
    'mnemonic',
    'private key',
    'seed words',
    'seed-words',
    'seed-phrase',
    'recovery words',
    'recovery-words',
    'secret words',
    'secret-words',
    'backup words',
    'backup-words',
    'twelve',
  ],
  /\b(?:input|getpass(?:\.getpass)?|prompt|question|ask|text_input|read\s+-\w{0,3}p?|Read-Host|readline)\b[^\n]{0,24}["'][^"'\n]{0,80}?\b(?:recovery|seed|secret|backup)[ -](?:phrase|words)|\b(?:input|getpass(?:\.getpass)?|prompt|question|ask|text_input|read\s+-\w{0,3}p?|Read-Host|readline)\b[^\n]{0,24}["'][^"'\n]{0,60}?(?:\b(?:12|24|twelve)[- ]words?\b|\bmnemonic\b|\bwallet['’]?s? private key\b)/iu,
  200,
);
const SENDS =
  /\brequests\.(?:post|put|get)\(|\bhttpx\.\w{3,7}\(|\burlopen\(|\bfetch\(|\baxios\b|\bcurl\b|\bsendBeacon\(|\bNet::HTTP|\bInvoke-(?:RestMethod|WebRequest)\b|\.sendMessage\(|\bhttps?\.request\(/u;

/** The key of a wallet in what is sent. */
const SENDS_KEY = signal(
  'sends-wallet-key',
  ['privatekey', 'private_key', 'mnemonic', 'secretkey', 'seedphrase', 'seed_phrase', 'signingkey', 'key.hex('],
  /\b(?:JSON\.stringify\(|body\s?:|json\s?=|data\s?[=:]|params\s?[=:]|\.post\(|sendBeacon\()[^;]{0,160}?(?:\b(?:wallet|account|signer|keypair|w|acct|kp|acc)\.(?:privateKey|_?private_key|mnemonic\??\.?\w{0,8}|secretKey|key\.hex\(\))|\b(?:seedPhrase|seed_phrase|mnemonic)\b(?!\s?["']?\s?:\s?(?:process|os)\b))/u,
  300,
);
/** A request into which the words of a wallet are to be filled. */
const WORDS_FILLED_IN = signal(
  'wallet-words-filled-in',
  ['curl', 'wget', 'http'],
  new RegExp(
    String.raw`\b(?:curl|wget|http)\b[^\n]{0,80}?https?:\/\/(?<host>${HOST})[^\n]{0,80}?(?:-d|--data\S{0,12}|-F|--post-data|\?)[^\n]{0,40}?[<{$](?:\w{1,16}[ _-])?(?:words|seed|phrase|seed[ _-]?phrase|mnemonic|recovery[ _-]?\w{0,8}|private[ _-]?key)[>}"'&\s]`,
  ),
  320,
  [['words', 'seed', 'phrase', 'mnemonic', 'recovery', 'private']],
);
const ABROAD = /https?:\/\/(?!(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.)|[^\s"'`]{0,60}\.local\b)[\w-]{1,60}\.[\w.-]{2,80}/u;

/** A withdrawal from an exchange or a wallet service. */
const WITHDRAWS = signal(
  'withdraws',
  ['withdraw', 'sendcoins', 'send_coins', 'sendmany', 'send_many', 'sweep'],
  /(?:\/withdraw(?:al)?s?\b(?:\/\w{1,12})?["'\x60?]|\.(?:\w{0,16}_?)?withdraw\w{0,12}\(|\bcreate_?withdraw\w{0,8}\(|\bsend_?(?:Coins|Many|many|coins)\(|\bsweep\w{0,12}\()/,
  80,
);
/** An address of a chain that is written out, and none that stands for any. */
const WRITTEN_WALLET =
  /["'\x60](?!0x(?:0{8}|1234|[dD][eE][aA][dD]|([0-9a-fA-F])\1{7})|[^"'\x60\n]{0,60}(?:your|xxx|\.\.\.|example))(?:0x[0-9a-fA-F]{40}|(?:bc1|ltc1|bnb1)[a-z0-9]{25,70}|T(?=(?:[A-Za-z]{0,16}\d){3})[A-Za-z0-9]{33}|(?=(?:[A-Za-z]{0,16}\d){3})[1-9A-HJ-NP-Za-km-z]{43,44})["'\x60]/u;
/** What there is of a currency, or the most of it. */
const OF_BALANCE =
  /\b(?:free|available|balances?|total|funds)\b["'\])]{0,3}\s?\*\s?0?\.\d|\b(?:amount|quantity|qty|size|value)["']?\s?[:=]\s?[^,\n]{0,60}?(?:\bfree\b|\bavailable\b|\bbal\w{0,6}\b|\ball\b|\bmax\b)|(?:\bfree\b|\bavailable\b|\bbal\w{0,6})["'\])]{0,3}\s?>\s?[\w.]{1,20}|,\s?(?:free|avail\w{0,5}|bal\w{0,6}|spare|rest)\b[^\n]{0,12},/iu;

/** Money that is led to somebody else. */
export const DIVERTS_MONEY: readonly CodeDeed[] = [
  codeDeed('replaces the address of a wallet on the clipboard', 'critical/high', CAPTURES_CLIPBOARD, {
    near: [WRITES_CLIPBOARD, WALLET_PATTERN],
    unless: [TIDIES_CLIPBOARD],
    reach: 900,
  }),
  codeDeed('sends the whole balance of a wallet to an address that is written out', 'critical/high', SENDS_BALANCE, {
    near: [ASKS_BALANCE],
    shown: 'critical/medium',
  }),
  codeDeed('sends the whole balance of a wallet to an address that is written out', 'critical/high', SENDS_BALANCE_TO_NAME, {
    near: [ASKS_BALANCE, NAMED_ADDRESS],
    shown: 'critical/medium',
  }),
  codeDeed('sends the whole balance of a wallet to an address that is written out', 'critical/high', SENDS_LAMPORTS, {
    near: [LAMPORTS_OF_BALANCE],
    shown: 'critical/medium',
  }),
  codeDeed('withdraws what there is to an address that is written out', 'critical/high', WITHDRAWS, {
    near: [WRITTEN_WALLET, OF_BALANCE],
    shown: 'critical/low',
  }),
  codeDeed('asks for the words of a wallet and sends them', 'critical/high', ASKS_WORDS, { near: [SENDS, ABROAD] }),
  codeDeed('asks for the words of a wallet and sends them', 'critical/high', WORDS_FILLED_IN, {
    reach: 0,
    to: 'stranger',
    shown: 'critical/high',
  }),
  codeDeed('sends the key of a wallet', 'critical/high', SENDS_KEY, { near: [SENDS, ABROAD], reach: 600, shown: 'critical/medium' }),
];

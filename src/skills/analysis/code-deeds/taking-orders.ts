import { signal } from '../signal.js';
import { HIDDEN_FILE_SENT, PORT_TO_HIDDEN_FILE } from '../signals/streams.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Public places that nobody closes: ledgers, pastes, channels and profiles that anyone may write to. */
const PUBLIC_PLACE = signal(
  'public-place',
  [
    'getsignaturesforaddress',
    'gettransaction',
    'getparsedtransaction',
    'eth_call',
    'eth_gettransaction',
    'eth_getlogs',
    'ethers.contract',
    'eth.contract',
    'actor.createactor',
    'pastebin.com/',
    'rentry.co/',
    'telegra.ph/',
    't.me/s/',
    'steamcommunity.com/',
    'hastebin.com/',
    'dpaste.',
    'paste.ee/',
    'ghostbin',
    'controlc.com/',
    'nostr',
    'calendar.app.google/',
    'contract(',
  ],
  /(?:\bget(?:SignaturesForAddress|(?:Parsed)?Transactions?)\s?\(|\beth_(?:call|getTransactionByHash|getLogs)\b|\bnew (?:ethers\.Contract|web3\.eth\.Contract|Contract)\s?\(|\bweb3\.eth\.contract\s?\(|\beth\.contract\(|\bActor\.createActor\s?\(|\b(?:pastebin\.com\/(?:raw\/)?\w|rentry\.co\/|telegra\.ph\/|t\.me\/s\/|steamcommunity\.com\/(?:id|profiles)\/|hastebin\.com\/|dpaste\.\w{2,4}\/|paste\.ee\/|ghostbin\.\w{2,4}\/|controlc\.com\/|calendar\.app\.google\/))/iu,
  120,
);
/** Making something out of what was written there. */
const MADE_READABLE =
  /["']base64["']|\bb64decode\(|\batob\(|\bDecodeString\(|\bfromBase64\w{0,8}\(|\bFromBase64String\(|\bfromCharCode\(|\bunhexlify\(|\btoUtf8String\(|\bfromhex\(|\.split\(\s?["'][^"'\n]{2,12}["']|\b(?:get|read)_?(?:commands?|tasks?|orders?|payload|string|message|data|value)\s?\(\s?\)|\bre\.(?:search|findall)\(/iu;
/** Running it, or turning to the host that it names. */
const OBEYS =
  /(?:^|[^.\w])(?:eval|exec)\s?\(\s?(?!["'`)])|\bnew Function\s?\(|\bvm\.runIn\w{3,14}\(|\bexecSync\s?\(\s?(?!["'`])|\bos\.(?:system|popen)\(\s?(?!["'])|\bsubprocess\.\w{2,14}\(\s?(?![\["'])|\bexec\.Command\(\s?"(?:sh|bash|cmd)"|\bnew WebSocket\(\s?[a-z_]\w{0,30}\s?[,)]|\bnet\.(?:connect|createConnection)\(\s?(?:\d{2,5}\s?,\s?)?[a-z_]\w{0,30}\s?[,)]|\bProcess\.Start\(|\bInvoke-Expression\b/mu;

/** The name of a deed that only a spy or an intruder would put on a list of orders. */
const ORDER = String.raw`(?:shell|exec(?:ute)?|run_?(?:cmd|command|shell)|cmd|key_?log\w{0,12}|start_?key\w{0,12}|screen_?shot|screen_?capture|webcam|mic(?:rophone)?|capture_?\w{2,14}|clip_?board\w{0,8}|(?:dump|steal|grab|get)?_?(?:cookies?|passwords?|wallets?|tokens?|local_?storage)(?:_?dump)?|dom_?snapshot|exfil\w{0,10}|persist\w{0,6}|(?:get|put|upload|download|read)_?files?|upload|download|inject\w{0,4}|self_?destruct|uninstall|kill|ddos|flood|socks5?|reverse_?shell|browser_?(?:history|data))`;
const BRANCHES = signal(
  'branches-on-order',
  ['=="', "=='", 'case "', "case '", '== "', "== '", '=== "', "=== '", '"shell"', "'shell'", '"exec"', "'exec'"],
  new RegExp(String.raw`(?:\bcase\s|===?\s?)["']${ORDER}["']`, 'iu'),
  60,
);
const EACH_ORDER = new RegExp(String.raw`(?:\bcase\s|===?\s?)["'](${ORDER})["']`, 'giu');
/** Orders of very different kinds: what an intruder does, each at its time. */
const KINDS: readonly RegExp[] = [
  /^(?:shell|exec|execute|run|cmd|reverse)/iu,
  /key/iu,
  /screen|webcam|mic|capture|dom/iu,
  /clip/iu,
  /cookie|password|wallet|token|storage|browser/iu,
  /exfil|upload|file/iu,
  /persist|inject|destruct|uninstall|kill/iu,
  /ddos|flood|socks/iu,
];
const SEVERAL_KINDS = {
  test: (text: string): boolean => {
    const orders = [...text.matchAll(EACH_ORDER)].map(([, order]) => order ?? '');
    const kinds = KINDS.filter((kind) => orders.some((order) => kind.test(order)));
    return kinds.length >= 2 && (kinds.length >= 3 || kinds.some((kind) => kind === KINDS[0] || kind === KINDS[1]));
  },
};
/** Asking a host for the next order, by a name that the host knows this machine by. */
const ASKS_FOR_ORDERS =
  /\b(?:fetch|get|poll|post|urlopen|Get|request|getJSON|Invoke-RestMethod)\w{0,8}\s?\(?[^\n]{0,100}(?:[\/"'`](?:tasks?|orders?|commands?|cmds?|jobs?|beacon|check-?in|heartbeat|poll)\b|[?&](?:id|agent|agent_id|bot|host|uid|client|hwid)=)/u;
const IN_TURNS = /\bsetInterval\(|\bsetTimeout\(|\bwhile\b|\bfor\s?\{|\bfor\s?\(|\bloop\b|\bsleep\b|\bpoll\w{0,12}\b/iu;

/** Programs that wait for what somebody elsewhere wants done on this machine. */
export const TAKES_ORDERS: readonly CodeDeed[] = [
  codeDeed('looks up in a public place what it is to do, decodes it and obeys', 'critical/high', PUBLIC_PLACE, {
    near: [MADE_READABLE, OBEYS],
    reach: 1200,
  }),
  codeDeed('asks a host again and again for orders to run commands, watch the user or take files', 'critical/high', BRANCHES, {
    near: [ASKS_FOR_ORDERS, SEVERAL_KINDS, IN_TURNS],
    unless: [/\bexpect\(|\bdescribe\(|\blocalhost\b|127\.0\.0\.1/u],
    reach: 1200,
  }),
  codeDeed('writes what comes in through an open port, decoded, into a hidden file', 'critical/high', PORT_TO_HIDDEN_FILE, { reach: 0 }),
  codeDeed('decodes a hidden file and gives it to another host', 'high/high', HIDDEN_FILE_SENT, { reach: 0 }),
];

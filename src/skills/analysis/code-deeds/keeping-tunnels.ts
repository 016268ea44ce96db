import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

const SPACE = String.raw`["',\]\s\\]{1,8}`;
/** A way back into this machine or its network: a port of the far end that leads here (ssh(1), “-R”; ssh_config(5), “RemoteForward”). */
const BACK = String.raw`(?:-[a-zA-Z]{0,6}R["',\s]{0,4}["']?(?:[\w.*$\{\}-]{0,40}:){0,3}[\w.$\{\}-]{1,40}|-o["',\s]{0,4}["']?RemoteForward[= ][\w.:$ -]{1,60})`;
const WHOM = String.raw`(?:[\w.$\{\}-]{1,40}@)(?:(?<host1>${HOST})|\$\{?(?<name1>[A-Za-z_]\w{1,40})\}?)`;
const WHOM_2 = WHOM.replace('host1', 'host2').replace('name1', 'name2');
const BACK_TUNNEL = signal(
  'back-tunnel',
  ['ssh'],
  new RegExp(
    String.raw`\b(?:auto)?ssh(?:\.exe)?["']?(?=${SPACE})(?:(?!\s(?:auto)?ssh\s)[^\n;|&]|\\\n){1,300}?(?:(?<=[\s"'])${BACK}(?:[^\n;|&]|\\\n){1,260}?${WHOM}|${WHOM_2}(?:[^\n;|&]|\\\n){1,160}?(?<=[\s"'])${BACK})`,
    'u',
  ),
  860,
  [['-r', 'r ', 'remoteforward', 'nr', 'fr', 'tr']],
);
/** The same as a list of arguments. */
const BACK_TUNNEL_LIST = signal(
  'back-tunnel-list',
  ['ssh"', "ssh'"],
  new RegExp(
    String.raw`["'](?:[\w/.]{0,30}/)?(?:auto)?ssh["']\s?,[^;\])]{1,300}?["']-[a-zA-Z]{0,6}R["']?[^;\])]{1,260}?["']${WHOM}["']`,
    'u',
  ),
  700,
);
/** What starts it by itself and whenever it breaks off. */
const KEPT_UP =
  /\bwg-quick up\b|\bExecStart\s?=|\brestart\s?:\s?["']?(?:always|unless-stopped|on-failure)|\bforever\b|\bRestart\s?=\s?(?:always|on-failure)|\bKeepAlive\b|\bRunAtLoad\b|\bcrontab\b|@reboot\b|\/etc\/cron|\bautossh\b|\bwhile\s+(?:true|:|sleep)|\bnohup\b|\bRegister-ScheduledTask\b|\bschtasks\b|\bsystemctl\b[^\n]{0,40}\benable\b|\bsupervisor\w{0,2}\b|\brc\.local\b|\bstart_new_session\b|\bdetached:\s?true/u;
/** That it asks nobody: no key of the user, no look at whom it reaches, no output. */
const UNASKED =
  /\bStrictHostKeyChecking["',\s=]{1,4}(?:no|off|accept-new)\b|\bUserKnownHostsFile["',\s=]{1,4}\/dev\/null|-----BEGIN (?:OPENSSH|RSA|EC) PRIVATE KEY-----|\bsshpass\b|>\s?\/dev\/null\s{1,3}2>&1|\bstderr\s?=\s?\w{0,12}\.?DEVNULL/u;
/** A relay that joins a port of this machine to a host (socat(1)). */
const RELAY = signal(
  'relay-to-host',
  ['socat'],
  new RegExp(
    String.raw`\bsocat\b[^\n;|]{0,80}?\b(?:TCP\d?|OPENSSL|SSL|SOCKS\w{0,3}):(?<host>${HOST}):\d{1,5}[^\n;|]{0,80}?\s["']?TCP\d?:(?:127\.0\.0\.1|localhost|\$\{?\w{1,20}\}?|192\.168\.[\d.]{3,7}|10\.[\d.]{5,11}):\d{1,5}`,
    'u',
  ),
  320,
);
/** A network of somebody’s own that a machine joins with a key which is written out (wg-quick(8)). */
const JOINS_BY_KEY = signal(
  'joins-network-by-key',
  ['privatekey'],
  new RegExp(
    String.raw`\bPrivateKey\s?=\s?[A-Za-z\d+/]{43}=[^]{0,400}?\bEndpoint\s?=\s?(?<host>${HOST}):\d{2,5}(?=[^]{0,200}?\bPersistentKeepalive\b)|\bPrivateKey\s?=\s?[A-Za-z\d+/]{43}=(?=[^]{0,400}?\bPersistentKeepalive\b)[^]{0,400}?\bEndpoint\s?=\s?(?<host2>${HOST}):\d{2,5}`,
    'u',
  ),
  900,
);
/** A machine that is enrolled with the token of somebody’s account at a service of tunnels. */
const JOINS_BY_TOKEN = signal(
  'joins-by-token',
  ['cloudflared', 'tskey-', 'add-authtoken', 'authtoken'],
  /\bcloudflared(?:\.exe)?\s[^\n]{0,80}?(?:\bservice install|--token)[= ]["']?eyJ(?=[\w-]{0,80}\d)[\w-]{60,400}|--auth-?key[= ]["']?tskey-(?:auth|client)-(?=\w{0,30}\d)(?!\w{0,12}(?:xxx|XXX|abc|123))[A-Za-z\d]{8,20}-(?=\w{0,40}\d)[A-Za-z\d]{20,40}/u,
  560,
);
/** The user’s own machine, told by the user or by its text. */
const OWN = /\byour[-_. ]?(?:server|vps|host|domain|jump|relay|machine)\b|<(?:user|host|server)[\w -]{0,20}>/iu;

/** Ways back into a machine that something keeps open for a host of which nothing else in the bundle speaks. */
export const KEEPS_TUNNELS: readonly CodeDeed[] = [
  ...[BACK_TUNNEL, BACK_TUNNEL_LIST, RELAY].map((tunnel) =>
    codeDeed('keeps a way back into the machine open for a host of its own', 'critical/high', tunnel, {
      near: [KEPT_UP, UNASKED],
      unless: [OWN],
      reach: 900,
      places: 'settings',
      to: 'unexplained',
      shown: 'high/medium',
    }),
  ),
  codeDeed('has the machine join a network of somebody else with a key that is written out', 'critical/high', JOINS_BY_KEY, {
    near: [KEPT_UP],
    unless: [OWN],
    reach: 900,
    to: 'unexplained',
    shown: 'low/low',
  }),
  codeDeed('has the machine join a network of somebody else with a token that is written out', 'critical/high', JOINS_BY_TOKEN, {
    unless: [OWN],
    reach: 400,
    shown: 'medium/low',
  }),
];

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
    String.raw`\b(?:auto)?ssh(?:\.exe)?["']?(?=${SPACE})(?:[^\n;|&]|\\\n){1,300}?(?:(?<=[\s"'])${BACK}(?:[^\n;|&]|\\\n){1,260}?${WHOM}|${WHOM_2}(?:[^\n;|&]|\\\n){1,160}?(?<=[\s"'])${BACK})`,
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
  /\bExecStart\s?=|\bRestart\s?=\s?(?:always|on-failure)|\bKeepAlive\b|\bRunAtLoad\b|\bcrontab\b|@reboot\b|\/etc\/cron|\bautossh\b|\bwhile\s+(?:true|:|sleep)|\bnohup\b|\bRegister-ScheduledTask\b|\bschtasks\b|\bsystemctl\b[^\n]{0,40}\benable\b|\bsupervisor\w{0,2}\b|\brc\.local\b|\bstart_new_session\b|\bdetached:\s?true/u;
/** That it asks nobody: no key of the user, no look at whom it reaches, no output. */
const UNASKED =
  /\bStrictHostKeyChecking["',\s=]{1,4}(?:no|off|accept-new)\b|\bUserKnownHostsFile["',\s=]{1,4}\/dev\/null|-----BEGIN (?:OPENSSH|RSA|EC) PRIVATE KEY-----|\bsshpass\b|>\s?\/dev\/null\s{1,3}2>&1|\bstderr\s?=\s?\w{0,12}\.?DEVNULL/u;
/** The user’s own machine, told by the user or by its text. */
const OWN = /\byour[-_. ]?(?:server|vps|host|domain|jump|relay|machine)\b|<(?:user|host|server)[\w -]{0,20}>/iu;

/** Ways back into a machine that something keeps open for a host of which nothing else in the bundle speaks. */
export const KEEPS_TUNNELS: readonly CodeDeed[] = [BACK_TUNNEL, BACK_TUNNEL_LIST].map((tunnel) =>
  codeDeed('keeps a way back into the machine open for a host of its own', 'critical/high', tunnel, {
    near: [KEPT_UP, UNASKED],
    unless: [OWN],
    reach: 900,
    places: 'settings',
    to: 'unexplained',
    shown: 'high/medium',
  }),
);

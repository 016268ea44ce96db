import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A public key that is written out, in the base64 of its type (RFC 4253 section 6.6, RFC 8709, RFC 5656). */
const WRITTEN_KEY = signal(
  'written-login-key',
  ['aaaac3nzac1lzdi1nte5', 'aaaab3nzac1yc2', 'aaaae2vjzhnh'],
  /\bAAAA(?:C3NzaC1lZDI1NTE5|B3NzaC1yc2E|E2VjZHNh)[A-Za-z0-9+\/]{36,800}/,
  860,
);
/** Where logins are looked up, in the words of the tools that set machines up. */
const LOGS_IN =
  /(?:\b|_)authorized_?keys\b|\bssh_authorized_key\b|\bssh_auth\.present\b|\bssh-authorized-keys\b|\bauthorized_key\s?:|\bopenssh\.authorizedKeys\b|\bAuthorizedKeysFile\b/iu;
/** Hosts that are known, samples, and keys that the reader puts in. */
const NO_LOGIN =
  /\bknown_?hosts\b|\bhost_?keys?\b|\bknownhosts\b|\byour[-_ ](?:public[-_ ])?key\b|\bEXAMPLE\b|\bplaceholder\b|\breplace\b/iu;
/** The account that may do everything. */
const AS_ROOT = /\broot\b|\bbecome\s?:\s?(?:true|yes)\b|\bNOPASSWD\b|\buid["']?\s?(?:=>|:|=)\s?["']?0\b|-u\s?0\b/u;

/** Keys of everybody that are looked up in a hidden folder (sshd_config(5), AuthorizedKeysFile). */
const HIDDEN_KEYS = signal(
  'hidden-keys',
  ['authorizedkeysfile', 'authorizedkeyscommand'],
  /\bAuthorizedKeys(?:File|Command)\b[^\n]{0,100}?(?:\/(?!\.ssh\/)\.[\w.-]{1,60}\/|\s\/(?:tmp|var\/tmp|dev\/shm)\/)[^\n]{0,60}/,
  260,
);

/** A second account with the number of root. */
const SECOND_ROOT = signal(
  'second-root',
  ['allowdupe', 'non_unique', 'unique: false', 'useradd', '--non-unique'],
  /(?:\buid["']?\s?(?:=>|:|=)\s?["']?0\b[^]{0,120}?\b(?:allowdupe\s?=>\s?true|non_unique["']?\s?[:=]\s?["']?(?:true|yes)|unique\s?:\s?False)|\b(?:allowdupe\s?=>\s?true|non_unique["']?\s?[:=]\s?["']?(?:true|yes)|unique\s?:\s?False)\b[^]{0,120}?\buid["']?\s?(?:=>|:|=)\s?["']?0\b|\buseradd\s(?=[^\n]{0,80}(?:-o\b|--non-unique))(?=[^\n]{0,80}(?:-u\s?0\b|--uid[= ]0\b)))/,
  300,
);

/** A key that opens a repository for writing, in the words of those who keep repositories. */
const DEPLOYS = /\bdeploy[-_ ]?keys?\b/iu;
const FOR_WRITING = /--allow-write\b|\bcan_push\b["']?\s?[:=]\s?["']?true|\bread_only["']?\s?[:=]\s?["']?false|-w\b/iu;

/** An account that is written out, made an administrator of a repository or an organisation (REST interface of GitHub, "collaborators"). */
const NAMED_ADMINISTRATOR = signal(
  'named-administrator',
  ['collaborators/', 'memberships/'],
  /\b(?:collaborators|memberships)\/(?!(?:octocat|user\w{0,6}|your\w{0,12}|name|login|someone|alice|bob|account|new-?\w{0,8})\b)[a-z][\w.-]{2,40}\b[^\n]{0,120}?\b(?:permission|role)["']?\s?[=:]\s?["']?(?:admin|maintain|owner)\b/,
  260,
);

/** What a key or an account opens, where machines are set up. */
export const LETS_STRANGERS_IN: readonly CodeDeed[] = [
  codeDeed('opens the account of an administrator to somebody whose key is written out', 'critical/high', WRITTEN_KEY, {
    near: [LOGS_IN, AS_ROOT],
    unless: [NO_LOGIN],
    reach: 420,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('has keys of logins looked up in a hidden folder', 'critical/high', HIDDEN_KEYS, {
    reach: 0,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('opens a repository for writing to somebody whose key is written out', 'critical/high', WRITTEN_KEY, {
    near: [DEPLOYS, FOR_WRITING],
    unless: [NO_LOGIN],
    reach: 300,
    places: 'settings',
    shown: 'critical/medium',
  }),
  codeDeed('makes an account that it names an administrator and lets a key that it writes out in', 'critical/high', NAMED_ADMINISTRATOR, {
    near: [DEPLOYS, /\bAAAA[A-Za-z0-9+\/]{36}/u],
    reach: 900,
    places: 'settings',
    shown: 'critical/high',
  }),
  codeDeed('makes an account that it names an administrator', 'high/medium', NAMED_ADMINISTRATOR, {
    reach: 0,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('makes a second account of root', 'critical/high', SECOND_ROOT, { reach: 0, places: 'settings', shown: 'high/medium' }),
];

/** Programs that look for intruders on a machine. */
const WATCHERS = String.raw`(?:auditd|falcon-sensor|crowdstrike|wazuh-agent|ossec|osqueryd?|sentinelone|mdatp|cbagentd|cylancesvc|sysmon|falco|fail2ban|rsyslog)`;
const STOPS_WATCHERS = signal(
  'stops-watchers',
  [
    ...['auditd', 'falco', 'crowdstrike', 'wazuh-agent', 'ossec', 'osquery', 'sentinelone', 'mdatp', 'cbagentd'],
    ...['cylancesvc', 'sysmon', 'fail2ban', 'rsyslog'],
  ],
  new RegExp(String.raw`\b${WATCHERS}\b["',\s\]-]{1,20}(?:["']?[\w-]{3,30}["',\s]{1,12}){0,3}?\b${WATCHERS}\b`),
  240,
);
/** How tools that set machines up say that a service is to stand still: Ansible, Puppet, Chef, Salt, systemd. */
const STANDS_STILL =
  /\bstate\s?:\s?["']?(?:stopped|absent)\b|\bmasked\s?:\s?(?:true|yes)\b|\bensure\s?=>\s?["']?(?:stopped|absent)\b|\baction\s?[[(]?\s?\[?\s?:(?:stop|disable|mask)\b|\bservice\.(?:dead|disabled|masked)\b|\bsystemctl\s+(?:-\S+\s+)?(?:stop|disable|mask)\b/u;
const RUNS =
  /\bstate\s?:\s?["']?(?:started|present|restarted)\b|\bensure\s?=>\s?["']?(?:running|present)\b|\baction\s?\[?\s?:(?:start|enable|install)\b|\bservice\.running\b/u;

/** The one that keeps the record of what accounts do, stopped, or told to keep none (auditctl(8), journald.conf(5)). */
const STOPS_RECORD = signal(
  'stops-record',
  ['auditd', 'audit.rules', 'disableantispyware', 'disablerealtimemonitoring', 'disablebehaviormonitoring'],
  /(?:\bsystemctl\s+(?:-\S+\s+)?(?:stop|disable|mask)\b[^\n]{0,40}\bauditd\b|\bauditd\b[^\n]{0,12}\benable\s?=\s?false|\baudit\.rules\b[^\n]{0,80}-e 0|\bValueName\s?=\s?["'](?:DisableAntiSpyware|DisableRealtimeMonitoring|DisableBehaviorMonitoring)["'][^}]{0,80}?\bValueData\s?=\s?["']?1)/,
  200,
);
/** What else takes records away or opens the machine. */
const AND_MORE =
  /--vacuum-time=1s|\brm\s+-r?f?\s+\/var\/log|-e 0\b|\*\.\* stop\b|\bMaxLevelStore=emerg|\bStorage=none\b|\bPermitRootLogin\b[^\n]{0,8}\byes\b|\bValueData\s?=\s?["']?1|\bufw disable\b|\bsetenforce 0\b|\bNOPASSWD\b/u;

/** Watchers that settings of machines stop. */
export const STOPS_WATCHING: readonly CodeDeed[] = [
  codeDeed('what records the deeds of accounts is stopped', 'critical/high', STOPS_RECORD, {
    near: [AND_MORE],
    reach: 400,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('what looks for intruders is stopped', 'critical/high', STOPS_WATCHERS, {
    near: [STANDS_STILL],
    unless: [RUNS],
    reach: 160,
    places: 'settings',
    shown: 'high/medium',
  }),
];

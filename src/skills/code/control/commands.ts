import { isStrange, publicAddresses, unknownResolvers } from './addresses.js';
import { DEFENDERS } from './defenders.js';
import type { Certainty, Control, HostEffect } from './effect.js';
import { TUNNEL_COMMANDS } from './tunnels.js';
import { WINDOWS_COMMANDS } from './windows-commands.js';

/** One way to take control: the commands by name, what the rest of the line holds, and what that brings about. */
export interface ControlCommand {
  readonly names: string;
  readonly line: RegExp;
  readonly effect: HostEffect;
  readonly certainty: Certainty;
  /** What else must hold of the line. */
  readonly also?: (line: string) => boolean;
}

/** Files of the system that decide who is who. */
const ACCOUNT_FILES = String.raw`/etc/(?:passwd|shadow|gshadow|sudoers(?:\.d)?|pam\.d|ssh|cron\S{0,20}|ld\.so\S{0,20})`;
const INTERPRETERS = String.raw`(?:(?:ba|z|da|k)?sh|python[\d.]*|perl|ruby|php[\d.]*|node|lua|vim?|find|tar|cp|awk|gdb|env|dd|openssl)`;
const UNIX_COMMANDS: readonly ControlCommand[] = [
  {
    names: 'chmod',
    line: new RegExp(
      String.raw`\s(?:[2-7]?[4-7][0-7]{3}|[ug+]{0,2}\+[rwx]{0,3}s)\s[^\n]{0,80}/(?:usr/)?(?:local/)?s?bin/${INTERPRETERS}(?:\s|$)`,
      'u',
    ),
    effect: 'root-rights',
    certainty: 'certain',
  },
  {
    names: 'chmod',
    line: /\s(?:[2-7]?[4-7][0-7]{3}|[ug]{1,2}\+[rwx]{0,3}s)\s[^\n]{0,60}(?:\/(?:var\/)?tmp\/|\/dev\/shm\/|\/\.)\S/u,
    effect: 'root-rights',
    certainty: 'certain',
  },
  {
    names: 'chmod',
    line: new RegExp(String.raw`\s(?:-\S{1,6}\s){0,3}(?:[0-7]?[0-7]{2}[2367]|[augo]{0,3}\+r?w\w?)\s[^\n]{0,80}${ACCOUNT_FILES}`, 'u'),
    effect: 'root-rights',
    certainty: 'certain',
  },
  {
    names: 'chmod',
    line: /\s(?:-R\s|--recursive\s)(?:0?777|a\+rwx|ugo\+rwx)\s[^\n]{0,20}\/(?:etc|usr|bin|sbin|lib|boot|root|var)?\/?(?:\s|$)/u,
    effect: 'root-rights',
    certainty: 'likely',
  },
  { names: 'chmod chown', line: /\s\/var\/run\/docker\.sock|\s\/run\/docker\.sock/u, effect: 'root-rights', certainty: 'possible' },
  {
    names: 'setcap',
    line: new RegExp(
      String.raw`cap_(?:setuid|setgid|sys_admin|sys_ptrace|sys_module|dac_override|dac_read_search|chown|fowner)[^\n]{0,60}(?:/${INTERPRETERS}(?:\s|$)|/tmp/|/\.)`,
      'iu',
    ),
    effect: 'root-rights',
    certainty: 'certain',
  },
  { names: 'useradd adduser usermod', line: /\s(?:-u|--uid)[ =]0(?:\s|$)/u, effect: 'root-rights', certainty: 'certain' },
  { names: 'passwd', line: /\s(?:-d|--delete)\s[^\n]{0,20}\broot\b/u, effect: 'root-rights', certainty: 'certain' },
  { names: 'dscl', line: /-append\s+["']?\/Groups\/admin\b/u, effect: 'root-rights', certainty: 'likely' },
  { names: 'dseditgroup', line: /\s-a\s[^\n]{0,60}\badmin\b/u, effect: 'root-rights', certainty: 'likely' },
  // Modules that read memory for an examination are loaded by hand too; those of a skill or of a folder for all are not.
  {
    names: 'insmod',
    line: /\s(?:\.\/|\/tmp\/|\/dev\/shm\/|\/var\/tmp\/|(?:assets|scripts|resources|src|build)\/)\S{1,200}\.ko\b/u,
    effect: 'kernel-code',
    certainty: 'likely',
  },
  { names: 'insmod', line: /\s\S{1,200}\.ko\b/u, effect: 'kernel-code', certainty: 'possible' },
  { names: 'kextload kmutil', line: /(?:^kextload\s|\bload\b)[^\n]{0,80}\.kext\b/u, effect: 'kernel-code', certainty: 'likely' },
  // A shell for whoever sits at the machine, on their own machine. What the shell is told to do comes by a pipe or an option.
  {
    names: 'docker podman nerdctl',
    line: /^(?=[^\n]{0,300}\s-(?:it|ti|i\s+-t|t\s+-i)\s)[^\n|;&<>]{0,400}\/:\/[^\n|;&<>]{1,80}\bchroot\s+\/\w{0,20}(?:\s+(?:\/bin\/)?(?:ba|a)?sh)?(?:\s+-[il])?\s*(?:#[^\n]*)?$/u,
    effect: 'host-from-container',
    certainty: 'plausible',
  },
  {
    names: 'docker podman nerdctl',
    line: /(?:-v|--volume|--mount)[= ][^\n]{0,40}(?:\s|=|,)?\/:\/[^\n]{1,200}\bchroot\s+\//u,
    effect: 'host-from-container',
    certainty: 'certain',
  },
  {
    names: 'docker podman nerdctl',
    line: /docker\.sock[^\n]{1,300}\b(?:--privileged|-v\s{0,2}\/:\/)/u,
    effect: 'host-from-container',
    certainty: 'certain',
  },
  {
    names: 'curl wget',
    line: /docker\.sock[^\n]{1,400}(?:"Privileged"\s?:\s?true|"Binds"\s?:\s?\[\s?"\/:)/u,
    effect: 'host-from-container',
    certainty: 'certain',
  },
  {
    names: 'kubectl k oc',
    line: /--overrides[= ][^\n]{0,400}(?:"path"\s?:\s?"\/"|"hostPID"\s?:\s?true[^\n]{0,400}(?:nsenter|"privileged"\s?:\s?true))/u,
    effect: 'host-from-container',
    certainty: 'certain',
  },
  {
    names: 'kubectl k oc',
    line: /--overrides[= ][^\n]{0,400}(?:"hostPID"\s?:\s?true|"privileged"\s?:\s?true)/u,
    effect: 'host-from-container',
    certainty: 'plausible',
  },
  { names: 'sqlite3', line: /TCC\.db[^\n]{0,80}(?:insert|update|replace|delete)\b/iu, effect: 'open-privacy', certainty: 'certain' },
  { names: 'tccutil', line: /\breset\s+(?:All|SystemPolicyAllFiles|Accessibility)\s*$/u, effect: 'open-privacy', certainty: 'likely' },
  {
    names: 'security',
    line: /\badd-trusted-cert\b[^\n]{0,200}(?:trustRoot|System\.keychain)/u,
    effect: 'trusted-root',
    certainty: 'possible',
  },
  { names: 'certutil', line: /\s-d\s[^\n]{0,80}\s-t\s{0,2}["']?T?C[TC]?,/u, effect: 'trusted-root', certainty: 'possible' },
  { names: 'trust', line: /\banchor\s+(?:--store\s+)?\S/u, effect: 'trusted-root', certainty: 'possible' },
  { names: 'keytool', line: /-importcert\b[^\n]{0,200}(?:cacerts|lib\/security)/u, effect: 'trusted-root', certainty: 'possible' },
  {
    names: 'iptables ip6tables',
    line: /-j\s{1,3}DNAT\b/u,
    also: (line) => publicAddresses(line).length > 0,
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'iptables ip6tables',
    line: /\bOUTPUT\b[^\n]{0,120}--dports?\s{1,3}\S{0,20}\b(?:443|53|853)\b[^\n]{0,120}-j\s{1,3}(?:DNAT|REDIRECT)\b|-j\s{1,3}(?:DNAT|REDIRECT)\b[^\n]{0,120}\bOUTPUT\b[^\n]{0,80}\b443\b/u,
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'iptables ip6tables',
    line: /\bPREROUTING\b[^\n]{0,120}--dports?\s{1,3}\S{0,20}\b443\b[^\n]{0,120}-j\s{1,3}(?:DNAT|REDIRECT)\b/u,
    effect: 'redirected-traffic',
    certainty: 'plausible',
  },
  {
    names: 'networksetup',
    line: /-set(?:secure)?(?:web|socksfirewall|ftp|streaming)proxy\s|-setautoproxyurl\s/u,
    also: (line) => namesStranger(line),
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'gsettings kwriteconfig5',
    line: /proxy[^\n]{0,80}(?:autoconfig-url|host|ProxyScript)/iu,
    also: (line) => namesStranger(line),
    effect: 'redirected-traffic',
    certainty: 'certain',
  },
  {
    names: 'networksetup resolvectl nmcli systemd-resolve scutil',
    line: /-setdnsservers\s|\bdns\b|\bipv4\.dns\b|--set-dns|ServerAddresses/u,
    also: (line) => unknownResolvers(line).length > 0,
    effect: 'foreign-resolver',
    certainty: 'certain',
  },
  { names: 'dscl', line: /-authonly\b/u, effect: 'password-test', certainty: 'certain' },
  { names: 'gcore', line: /\b(?:ssh-agent|gpg-agent|gnome-keyring|sshd)\b/u, effect: 'credential-dump', certainty: 'certain' },
  { names: 'mimikatz mimikatz.exe', line: /sekurlsa|lsadump|kerberos::/iu, effect: 'credential-dump', certainty: 'certain' },
  { names: 'tmutil', line: /\bdeletelocalsnapshots\b/u, effect: 'deleted-backups', certainty: 'possible' },
  { names: 'tmutil', line: /\bdisable(?:local)?\b/u, effect: 'deleted-backups', certainty: 'likely' },
  {
    names: 'systemctl service launchctl',
    line: new RegExp(String.raw`\b(?:stop|disable|mask|unload|bootout|remove|kill)\b[^\n]{0,80}\b${DEFENDERS}\b`, 'iu'),
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'pkill killall kill',
    line: new RegExp(String.raw`\b${DEFENDERS}\b`, 'iu'),
    effect: 'silenced-defence',
    certainty: 'certain',
  },
  {
    names: 'apt apt-get yum dnf rpm dpkg brew',
    line: new RegExp(String.raw`\b(?:remove|purge|erase|uninstall|-e|-r|-P)\b[^\n]{0,80}\b${DEFENDERS}\b`, 'iu'),
    effect: 'silenced-defence',
    certainty: 'likely',
  },
  { names: 'zenity kdialog yad', line: /--password\b|--hide-text\b/u, effect: 'password-prompt', certainty: 'possible' },
];

/** Whether a line leads to somebody else's host or address. */
function namesStranger(line: string): boolean {
  if (publicAddresses(line).length > 0) return true;
  return line
    .split(/\s+/u)
    .some((word) => /[a-z]\.[a-z]/iu.test(word) && !/^org\.|\.(?:plist|json)$/u.test(word) && isStrange(word.replace(/["']/gu, '')));
}

const BY_NAME: ReadonlyMap<string, readonly ControlCommand[]> = byName([...UNIX_COMMANDS, ...TUNNEL_COMMANDS, ...WINDOWS_COMMANDS]);

function byName(commands: readonly ControlCommand[]): ReadonlyMap<string, readonly ControlCommand[]> {
  const all = new Map<string, ControlCommand[]>();
  for (const command of commands) {
    for (const name of command.names.split(' ')) {
      const known = all.get(name) ?? [];
      known.push(command);
      all.set(name, known);
    }
  }
  return all;
}

/** What a command line takes control of, if anything: the surest reading of each effect. The line, made when it is needed, begins with the name. */
export function controlOfCommand(name: string, lineOf: () => string): readonly Control[] {
  // A program is the same wherever it lies: `/tmp/chisel`.
  const candidates =
    BY_NAME.get(name) ??
    BY_NAME.get(
      name
        .replace(/^.{0,400}[\\/]/u, '')
        .toLowerCase()
        .replace(/\.exe$/u, ''),
    );
  if (candidates === undefined) return [];
  const line = lineOf();
  const found: Control[] = [];
  for (const { line: pattern, also, effect, certainty } of candidates) {
    if (!pattern.test(line) || also?.(line) === false || found.some((known) => known.effect === effect)) continue;
    found.push({ effect, certainty });
  }
  return found;
}

import { controlOfCommand } from '../../control/commands.js';
import { union } from '../../trace.js';
import { type Argument, concat, derived, NOTHING, originsOf, type Value } from '../../value.js';
import { commandLine, note, output, type Call, type CommandReader } from '../call.js';
import { awk } from './awk.js';
import { runElsewhere } from './elsewhere.js';
import { cut } from './edited-lines.js';
import { commandInOption, evaluate, interpreter, interpreterOf, prefix, source, xargs } from './interpreters.js';
import { backupRemote, copyRemote, sftp } from './copies.js';
import { codeHost } from './code-hosts.js';
import { cloudCopy, curl, httpClient, mail, netcat, resolver, socat, ssh, wget } from './network.js';
import { git, packages, runner } from './packages.js';
import { PREFIX_RUNNERS, runInEnvironment, runOptions, scheduled } from './runners.js';
import { powershellInShell } from './powershell-names.js';
import { secretStore } from './secret-stores.js';
import * as shell from './shell-state.js';
import * as system from './system.js';
import * as windows from './windows.js';
import { archiver, base64Command, compressor, copy, echo, filter, openssl, printf, reverse, tee, translate, xxd } from './text-tools.js';

const none: CommandReader = () => NOTHING;
const entries: readonly (readonly [string, CommandReader])[] = [
  ['curl', curl],
  ['wget wget2', wget],
  ['http https xh aria2c axel lwp-request GET POST curlie', httpClient],
  ['nc ncat netcat nc.traditional nc.openbsd', netcat],
  ['socat', socat],
  ['dig nslookup host drill ping ping6', resolver],
  ['scp rsync rclone', copyRemote],
  ['sftp lftp', sftp],
  ['restic borg borgmatic duplicity kopia rustic', backupRemote],
  ['ssh autossh', ssh],
  ['mail mailx sendmail mutt msmtp swaks', mail],
  ['aws gsutil gcloud az vault bao kubectl oc k3s microk8s minikube op heroku doppler fly flyctl', cloudCopy],
  ['gh glab', codeHost],
  [
    'bw rbw lpass pass gopass keepassxc-cli kpcli infisical chamber secret-tool terraform tofu terragrunt pulumi ansible-vault sops',
    secretStore,
  ],
  ['eval', evaluate],
  ['source .', source],
  ['xargs parallel', xargs],
  ['sudo doas', prefix(/^-[ugpChrtD]$|^--(?:user|group|prompt|host|chdir)$/u, { sudo: true })],
  ['nohup setsid', prefix(/^$/u, { background: true })],
  ['command', (call) => (/^-[vV]/u.test(call.args[0]?.text ?? '') ? NOTHING : prefix(/^$/u)(call))],
  ['time exec builtin stdbuf unbuffer caffeinate noglob nocorrect then do else', prefix(/^-[ioea]$/u)],
  ['nice ionice chrt', prefix(/^-[ncp]$/u)],
  ['timeout gtimeout', prefix(/^-[sk]$/u, { operands: 1 })],
  ['su runuser watch script', commandInOption],
  ['echo', echo],
  ['printf', printf],
  ['cat bat tac nl head tail less strings od hexdump sort uniq column fold paste tr-d pv', filter(0)],
  ['awk gawk mawk nawk', awk],
  ['grep egrep fgrep rg ag jq yq cut-f perl-ne zgrep', filter(1)],
  ['cut', cut],
  ['wc shuf', filter(0)],
  ['sed gsed', system.sed],
  ['base64 gbase64 base32', base64Command],
  ['xxd', xxd],
  ['openssl', openssl],
  ['gzip gunzip zcat gzcat bzip2 bunzip2 bzcat xz unxz xzcat zstd zstdcat', compressor],
  ['tar zip 7z 7za unzip rar unrar', archiver],
  ['rev', reverse],
  ['tr', translate],
  ['cp mv install ln ditto copy xcopy robocopy move', copy],
  ['tee', tee],
  ['rm shred srm unlink rmdir', system.remove],
  ['dd', system.dd],
  ['mkfs mkfs.ext4 mkfs.xfs mkfs.ext3 mkfs.vfat wipefs fdisk diskutil', system.wipe],
  ['chmod chown chattr xattr', system.permission],
  ['crontab', system.crontab],
  ['at batch', scheduled(system.registers('scheduled-task', system.AT_A_TIME))],
  ...PREFIX_RUNNERS,
  ['systemctl', system.registers('systemd', /\benable\b/u)],
  ['launchctl', system.registers('launch-agent', /\b(?:load|bootstrap|enable|submit)\b/u)],
  ['schtasks schtasks.exe', system.registers('scheduled-task', /\/create\b/iu)],
  ['reg reg.exe', system.registers('run-key', /\badd\b.{0,300}\\(?:Run|RunOnce|Winlogon|Image File Execution Options)\b/iu)],
  ['useradd adduser usermod dscl', system.registers('account', /^(?:useradd|adduser)\b|-aG\s+(?:sudo|wheel|root|docker|admin)|-create\s/u)],
  ['net', system.registers('account', /^net\s+user\s[^\n]{1,200}\/add\b/iu)],
  // With -c it only checks what is written.
  ['visudo', system.registers('sudoers', /^(?!.*\s-\w{0,4}c)/u)],
  ['ufw', system.weakens(/\bdisable\b/u)],
  ['iptables', system.weakens(/\s(?:-F|--flush|-P\s+\w+\s+ACCEPT)/u)],
  ['setenforce', system.weakens(/\s0|permissive/iu)],
  ['spctl', system.weakens(/--(?:master|global)-disable/u)],
  ['csrutil', system.weakens(/\bdisable\b/u)],
  ['tccutil', system.weakens(/\breset\b/u)],
  ['auditctl', system.weakens(/-e\s*0|-D\b/u)],
  ['env', runInEnvironment(shell.environment)],
  ['printenv', shell.environment],
  ['set', shell.setPositional],
  ['alias', shell.alias],
  ['mapfile readarray', shell.readLines],
  ['export declare typeset local readonly', shell.declare],
  ['unset', shell.unset],
  ['history fc', shell.history],
  ['truncate journalctl', system.emptyLogs],
  ['find fd', system.find],
  ['pbpaste wl-paste', system.reveals('clipboard', /./u)],
  ['xclip xsel', system.reveals('clipboard', /\s-{1,2}o(?:ut(?:put)?)?\b/u)],
  ['security', system.reveals('keychain', /\b(?:find-(?:generic|internet)-password|dump-keychain|export)\b/u)],
  ['keyctl cmdkey vaultcmd', system.reveals('keychain', /\b(?:search|show|print)\b|\/list/u)],
  ['gpg gpg2', system.reveals('private-key', /--export-secret/u)],
  ['screencapture scrot gnome-screenshot import grim maim ffmpeg-capture imagesnap', system.capture],
  ['whoami hostname id uname ifconfig ip sw_vers system_profiler lscpu', system.identity],
  ['docker podman nerdctl', system.container],
  ['read', shell.readLine],
  ['trap', shell.trap],
  ['xmrig xmr-stak minerd cpuminer ethminer t-rex nbminer lolminer phoenixminer ccminer cgminer bfgminer nanominer', system.miner],
  ['type more', (call) => (call.args.some((arg) => /[\\%]/u.test(arg.text)) ? windows.typeFile(call) : NOTHING)],
  ['certutil', windows.certutil],
  ['bitsadmin', windows.bitsadmin],
  ['wmic', windows.wmic],
  ['mshta regsvr32 rundll32 msiexec wscript cscript', windows.proxyExecution],
  ['del erase rd format', windows.removeWindows],
  ['start', windows.start],
  ['vssadmin wevtutil bcdedit wbadmin', windows.recovery],
  ['netsh', windows.netsh],
  ['git', git],
  [
    'pip pip2 pip3 pip3.11 pip3.12 uv poetry conda mamba micromamba npm pnpm yarn gem cargo go brew apt apt-get yum dnf apk pacman zypper',
    packages,
  ],
  ['npx uvx pipx bunx pnpx', runner],
  [
    'cd pushd popd mkdir touch ls true false test [ [[ (( : wait sleep exit return shift break continue pwd which hash ulimit umask dirname basename realpath readlink date seq expr let getopts stat file tput clear diff cmp bc yes',
    none,
  ],
  [
    'iwr irm iex wget.exe invoke-webrequest invoke-restmethod invoke-expression start-process set-executionpolicy add-mppreference set-mppreference new-object set-content get-content start-bitstransfer remove-item',
    powershellInShell,
  ],
];

const COMMANDS: ReadonlyMap<string, CommandReader> = new Map(
  entries.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const)),
);
/** Separate words that stand for filters with other names would hide real ones; these names exist only above. */
const ECHOING = /^(?:basename|dirname|realpath|readlink|date|seq|expr|hostname)$/u;

/** Reads one command: by its name where it is known, else as a program of which only the arguments are known. */
export function readCommand(call: Call, first: Argument): Value {
  noteControl(call);
  runElsewhere(call);
  const reader = COMMANDS.get(call.name) ?? COMMANDS.get(call.name.toLowerCase()) ?? (interpreterOf(call.name) ? interpreter : undefined);
  if (reader) {
    noteDisguise(call);
    runOptions(call);
    const value = reader(call);
    return reader === none && ECHOING.test(call.name) ? derived(originsOf(call.args)) : value;
  }
  return readUnknown(call, first);
}

/** A command that gives away control of the machine, whatever else it does. */
function noteControl(call: Call): void {
  const line = (): string => `${call.name} ${concat(call.args, ' ').text}`.slice(0, 4000);
  for (const control of controlOfCommand(call.name, line))
    note(call, 'control', { ...control, target: line(), flowsFrom: originsOf([call.stdin, ...call.args]) });
}

/** A known command under a spelling that hides it is itself worth noting, whatever it does. */
function noteDisguise(call: Call): void {
  if (call.flags.includes('disguised')) note(call, 'execute', { target: commandLine(call) });
}

function readUnknown(written: Call, first: Argument): Value {
  const isDisguised = written.flags.includes('disguised');
  const call: Call = isDisguised ? { ...written, flags: written.flags.filter((flag) => flag !== 'disguised') } : written;
  const bare = call.name.replace(/^\.\//u, '');
  const file = call.reading.fileAt(call.name) ?? call.reading.files.get(bare) ?? fileInFolder(call, bare);
  const origins = union(first.origins, file?.origins ?? []);
  const line = commandLine(call);
  const evaluates = first.origins.length > 0 && file === undefined;
  const deed = note(call, evaluates ? 'evaluate' : 'execute', {
    target: line,
    flowsFrom: union(origins, originsOf([call.stdin, ...call.args])),
  });
  noteMining(call, line);
  if (call.name.startsWith(':()')) note(call, 'exhaust', { target: line });
  return output(originsOf([call.stdin, ...call.args, derived(origins)]), deed);
}

/** A file of a cloned folder, or of an archive that was unpacked. */
function fileInFolder(call: Call, path: string): { origins: readonly number[]; text: string | undefined } | undefined {
  const folder = /^([^/]{1,100}\/)/u.exec(path)?.[1];
  const cloned = folder === undefined ? undefined : call.reading.files.get(folder);
  if (cloned) return cloned;
  return call.name.startsWith('./') ? call.reading.extracted : undefined;
}

function noteMining(call: Call, line: string): void {
  if (system.isMining(line)) note(call, 'mine', { target: line });
}

import type { Behaviour } from '../../behaviour.js';
import type { Flow } from './flow.js';

/** A remote that the user has set up and named, as `rclone` takes it: none that the command itself makes up (`:s3,…:`, `--config`). */
export function goesToOwnRemote(deed: Behaviour): boolean {
  return deed.name === 'rclone' && /^[A-Za-z][\w-]{1,40}:(?!\/\/)/u.test(deed.target ?? '');
}

/** A copy of a file of the home to the same place in another home. */
const SAME_PLACE =
  /^(?:scp|rsync)\s(?:-\S{1,12}\s){0,4}["']?(?:~|\$HOME|\$\{HOME\})\/([\w./-]{3,80})["']?\s{1,4}["']?(?:[\w.-]{1,40}@)?[\w.-]{1,80}:(?:~\/)?\1(?![\w./-])/u;

/**
 * Whether a command carries a file to the same place on a host that the text calls the reader's own. Threat: an attacker can
 * write so too, so it takes away certainty and no more.
 */
export function isCopiedToOwnHost(text: string, start: number): boolean {
  if (!SAME_PLACE.test(text.slice(start, start + 400))) return false;
  return /\b(?:your|my|our|their) own\b/iu.test(text.slice(Math.max(0, start - 200), start));
}

/** Where the pass phrase of a repository of backups is asked of the user's own password store. */
const ASKS_OWN_STORE =
  /\b(?:RESTIC_PASSWORD_COMMAND|BORG_PASSCOMMAND|--password-command)[=\s]["']?(?:secret-tool lookup|pass show|gopass show|security find-generic-password|op read|bw get|rbw get|keyring get|systemd-creds)\b/u;

/**
 * Whether what is sent is a backup that only the user can open: restic and Borg encrypt before they send (restic, “Design”;
 * Borg, “Data structures and file formats”), and the pass phrase lies in a store of the user's. Threat: with a pass phrase
 * that the text brings along, whoever wrote it reads the backup.
 */
export function isSealedBackup(deed: Behaviour, text: string): boolean {
  return /^(?:restic|rustic|borg)$/u.test(deed.name) && ASKS_OWN_STORE.test(text);
}

/** Whether a file is the state of Terraform, which its owner keeps in a bucket of the same cloud. */
export function isOwnState(deed: Behaviour, source: Behaviour): boolean {
  return /^(?:aws|gsutil|gcloud|az|terraform)$/u.test(deed.name) && (source.target ?? '').includes('.tfstate');
}

/** What a file of hosts and their names is called; it holds no key. */
const LIST_OF_HOSTS = /(?:^|[/\\])\.ssh[/\\](?:config|known_hosts)$/u;
/** A machine that the user has given a name of his own, as SSH has it (ssh_config(5), “Host”). */
const OWN_NAME = /^(?:[\w.-]{1,40}@)?[A-Za-z][\w-]{0,40}:/u;

/** Whether the list of hosts that a user has reaches a machine of his own network, or one that he has named himself. */
export function carriesHostsHome({ source, request, host }: Flow): boolean {
  if (!LIST_OF_HOSTS.test(source.target ?? '')) return false;
  return host === 'local' || host === 'private' || (/^(?:scp|rsync|sftp)$/u.test(request.name) && OWN_NAME.test(request.target ?? ''));
}

/** What opens a connection to a host, or asks whether it is there, and takes no file along. */
const CONNECTS =
  /^(?:ssh|autossh|mosh|ping6?|fping|nc|ncat|telnet|ssh-keyscan|traceroute|mtr|nmap|socket\.(?:create_connection|socket\.connect(?:_ex)?)|net\.(?:connect|createConnection|Dial\w{0,8})|TCPSocket\.new|Socket\.tcp|fsockopen|Test-(?:Net)?Connection)$/iu;
/** One of them, as a program goes through them. */
const ONE_OF_THEM = /^["']?(?:[\w.-]{1,40}@)?(?:\$\w{1,40}|\$?\{[\w.[\]"']{1,60}\})["']?(?::\d{1,5})?$/u;

/** Whether a host out of the user’s own list is no more than turned to: it learns its own name. Threat: a copied file may be the list itself. */
export function turnsToListed(request: Behaviour, source: Behaviour): boolean {
  return (
    LIST_OF_HOSTS.test(source.target ?? '') &&
    request.host === 'variable' &&
    CONNECTS.test(request.name) &&
    ONE_OF_THEM.test(request.target ?? '')
  );
}

/** A public key for which everything is encrypted, as the caller gives it: `age -r "$KEY"`, `gpg -e -r "$KEY"`. */
const FOR_KEY_OF_CALLER = /\b(?:age|rage|gpg2?)\s(?:-[\w-]{1,16}\s){0,4}(?:-r|-R|--recipient(?:s-file)?)[ =]["']?\$\{?(?<name>\w{2,40})/gu;
/** A pipe or a file by which something is packed. */
const PACKS = /\b(?:gzip|tar\s[^\n|]{0,80}?c\w{0,3}f?\s|zstd|bzip2|xz|base64|openssl)\b/gu;

/**
 * Whether a program packs what it sends for a public key that its caller names: nobody else can read it. Threat: a key that the program sets
 * itself may be anybody’s, and what is packed without one is not sealed.
 */
export function isSealedForCaller(program: string): boolean {
  const names = new Set([...program.matchAll(FOR_KEY_OF_CALLER)].map(({ groups }) => groups?.['name'] ?? ''));
  if (names.size === 0) return false;
  const isGiven = [...names].every((name) => !new RegExp(String.raw`(?<![\w$\{])${name}\s?=`, 'u').test(program));
  const lines = program.split('\n').filter((line) => !/^\s*#/u.test(line) && line.search(PACKS) >= 0);
  return isGiven && lines.every((line) => line.search(FOR_KEY_OF_CALLER) >= 0);
}

/** Whether folders are copied to a machine in the same house, as a backup is. */
export function isBackupAtHome({ request, host }: Flow): boolean {
  return /^(?:rsync|rclone|restic|borg)$/u.test(request.name) && (host === 'local' || host === 'private');
}

import type { Behaviour } from '../../behaviour.js';

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

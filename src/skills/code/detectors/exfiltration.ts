import type { Confidence, Severity } from '../../../core/finding.js';
import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import { classifyHost } from '../classify-host.js';
import { gradeOfEntry } from '../store-entries.js';
import type { ProgramPart } from '../bundle-programs.js';
import type { Behaviour, HostClass, Program, Subject } from '../behaviour.js';
import { gradeOfHandedOut, isHandedOut } from './handed-out.js';
import { comesInHeader, programDetector, shown, shownSource, sourcesOf } from './program-detector.js';

/** Things that no honest program sends anywhere. */
const SECRET: ReadonlySet<Subject> = new Set<Subject>([
  'private-key',
  'wallet',
  'browser-store',
  'keychain',
  'password-database',
  'messages',
  'keystrokes',
]);
/** Things that a program may have a reason to send to their own service. */
const OWNED: ReadonlySet<Subject> = new Set<Subject>([
  'credentials',
  'environment',
  'shell-history',
  'agent-memory',
  'agent-settings',
  'cloud-metadata',
  'clipboard',
  'screen',
  'dotenv',
  'personal-files',
  'mailbox',
]);
/** Things that a program of several files carries around in its daily work. */
const EVERYDAY: ReadonlySet<Subject> = new Set<Subject>([
  'agent-memory',
  'agent-settings',
  'clipboard',
  'screen',
  'personal-files',
  'machine-identity',
]);
/** Addresses behind which nobody can be held to answer. */
export const ANONYMOUS: ReadonlySet<HostClass> = new Set<HostClass>([
  'raw-ip',
  'punycode',
  'collector',
  'paste',
  'file-drop',
  'tunnel',
  'shortener',
  'dynamic-dns',
  'onion',
  'messenger',
]);
/** Services at which anybody has a database or a store of his own, under a name of his own. */
const TENANT =
  /\/\/[\w-]{3,60}\.(?:supabase\.(?:co|in)|firebaseio\.com|firebasedatabase\.app|blob\.core\.windows\.net|r2\.cloudflarestorage\.com|upstash\.io|mongodb\.net|neon\.tech|appwrite\.(?:io|run)|pocketbase\.io|nhost\.run|convex\.(?:cloud|site))\b/iu;
const OWN: ReadonlySet<HostClass> = new Set<HostClass>(['local', 'private', 'example']);
const KNOWN: ReadonlySet<HostClass> = new Set<HostClass>(['vendor', 'installer', 'cloud-metadata']);

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  'private-key': 'a private key',
  credentials: 'a credential store',
  dotenv: 'a .env file',
  wallet: 'a wallet',
  'browser-store': 'passwords or cookies of a browser',
  keychain: 'a password store',
  'stored-secret': 'a secret out of a store',
  'access-token': 'a token of a service',
  'password-database': 'the password database of the system',
  environment: 'the whole environment',
  'environment-variable': 'a variable of the environment',
  'shell-history': 'the shell history',
  'agent-memory': 'the memory of an agent',
  'agent-settings': 'the settings of an agent',
  clipboard: 'the clipboard',
  'cloud-metadata': 'credentials of the cloud instance',
  messages: 'messages of the user',
  mailbox: 'mail and contacts of the user',
  'client-input': 'what a client sends',
  screen: 'the screen',
  keystrokes: 'keystrokes',
  'personal-files': 'personal folders',
  'machine-identity': 'names of the machine',
  'intercepted-calls': 'what other code hands to a function that it replaced',
  file: 'a file',
};

/** Private data that reach the network. The grade comes from what is sent and to whom; a single API key to its service is not among it. */
export const exfiltrationDetector = programDetector(credentialExfiltration, (deed, program, part) => {
  if (deed.kind !== 'send' && deed.kind !== 'fetch') return undefined;
  const sources = sourcesOf(deed, program, (source) => source.kind === 'read' || source.subject === 'cloud-metadata');
  const [worst] = [...sources].sort((a, b) => rank(b) - rank(a));
  const inName = carriesInName(deed);
  if (!worst || (rank(worst) === 0 && !(inName && isEncoded(deed, program)))) return undefined;
  // The key of a service belongs into the headers of the requests to it.
  const signsIn = comesInHeader(deed, program, worst) && !inName && !ANONYMOUS.has(deed.host ?? 'variable');
  if (worst.subject === 'environment-variable' && signsIn) return undefined;
  // What one file of a large program holds reaches much of what others send, in some way or other.
  if (worst.at !== undefined && EVERYDAY.has(worst.subject ?? 'file') && !inName) return undefined;
  const entry = worst.subject === 'keychain' && signsIn ? gradeOfEntry(worst.target ?? '', deed.target ?? '') : undefined;
  const grade = isSealedBackup(deed, part.unit.text) ? (['high', 'low'] as const) : (entry ?? gradeOfWorst(deed, program, part, worst));
  if (!grade) return undefined;
  return {
    severity: grade[0],
    confidence: grade[1],
    ...(SECRET.has(worst.subject ?? 'file') || worst.subject === 'environment' ? { whoever: true as const } : {}),
    details: { what: SUBJECT_WORDS[worst.subject ?? 'file'], source: shownSource(worst), target: shown(deed.target) },
  };
});

function gradeOfWorst(deed: Behaviour, program: Program, part: ProgramPart, worst: Behaviour): readonly [Severity, Confidence] | undefined {
  const subject = worst.subject ?? 'file';
  if (carriesInName(deed)) return gradeOfName(subject);
  if (isHandedOut(subject)) {
    const anonymous = ANONYMOUS.has(deed.host ?? 'variable') ? 'anonymous' : 'known';
    return gradeOfHandedOut(deed, program, worst, { text: part.text.slice(deed.start, deed.end), anonymous });
  }
  if (subject === 'credentials' && isCopiedToOwnHost(part.unit.text, part.offset + deed.start)) return ['high', 'medium'];
  return isPickedBySecretNames(worst, part.text, deed) ? ['critical', 'high'] : gradeOf(subject, deed);
}

const RESOLVERS =
  /^(?:dig|nslookup|host|drill|ping6?|kdig|doggo|resolvectl|dns\.\S{1,40}|net\.Lookup\w{1,12}|socket\.get\w{4,20}|resolve-dnsname)$/iu;
/** Something that is only known when the program runs, in front of a domain that is written out. */
const UNKNOWN_PART = /[$`({}]|^\./u;
const DOMAIN = /(?:^|[\w)}`'"])\.((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,12})(?:[/:"'\s]|$)/iu;

/** Whether the name of the host carries the data: the domain's owner sees every name that is looked up below it. */
function carriesInName(deed: Behaviour): boolean {
  const target = deed.target ?? '';
  const domain = DOMAIN.exec(target)?.[1];
  if (domain === undefined || !UNKNOWN_PART.test(target)) return false;
  if (RESOLVERS.test(deed.name)) return deed.flags.includes('body');
  // In the host of a request a variable is usual (a region, a tenant); the output of a command is not.
  return /^https?:\/\/[^/]{0,200}(?:\$\(|`)/u.test(target) && classifyHost(domain).class === 'named';
}

function isEncoded(deed: Behaviour, program: Program): boolean {
  return RESOLVERS.test(deed.name) && sourcesOf(deed, program, (source) => source.kind === 'encode').length > 0;
}

function gradeOfName(subject: Subject): readonly [Severity, Confidence] | undefined {
  if (subject === 'machine-identity') return ['high', 'high'];
  return ['critical', 'high'];
}

function rank(source: Behaviour): number {
  const subject = source.subject ?? 'file';
  return SECRET.has(subject)
    ? 3
    : OWNED.has(subject) || isHandedOut(subject) || subject === 'intercepted-calls'
      ? 2
      : subject === 'environment-variable' || subject === 'machine-identity'
        ? 1
        : 0;
}

function gradeOf(subject: Subject, deed: Behaviour): readonly [Severity, Confidence] | undefined {
  if (goesToOwnRemote(deed)) return SECRET.has(subject) ? ['high', 'medium'] : undefined;
  const host = deed.host ?? 'variable';
  if (OWN.has(host) && host !== 'example') return gradeAtHome(subject);
  if (SECRET.has(subject))
    return ANONYMOUS.has(host) || host === 'named' || host === 'code-host' || TENANT.test(deed.target ?? '')
      ? ['critical', 'high']
      : ['critical', 'medium'];
  if (subject === 'intercepted-calls') return gradeOfIntercepted(host);
  if (OWNED.has(subject)) return gradeOfOwned(subject, deed, host);
  if (subject === 'machine-identity')
    return host === 'collector' || host === 'onion' || (ANONYMOUS.has(host) && host !== 'messenger') ? ['high', 'medium'] : undefined;
  return host === 'collector' || host === 'paste' || host === 'file-drop' || host === 'onion' || host === 'raw-ip'
    ? ['high', 'medium']
    : undefined;
}

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

/** Towards this machine or its own network: keys have no reason to go there either, the rest has. */
function gradeAtHome(subject: Subject): readonly [Severity, Confidence] | undefined {
  if (SECRET.has(subject)) return ['critical', 'medium'];
  return subject === 'credentials' || subject === 'shell-history' ? ['high', 'low'] : undefined;
}

/** A wrapper around a request makes the request itself, to a host that its caller names; one that writes another host down passes it on. */
function gradeOfIntercepted(host: HostClass): readonly [Severity, Confidence] | undefined {
  if (ANONYMOUS.has(host)) return ['critical', 'high'];
  return host === 'named' || host === 'code-host' ? ['high', 'high'] : undefined;
}

/** What names of files look like that hold keys and passwords, as a program that looks for them writes it down. */
const SECRET_NAMES =
  /["'`*.\/\\(|](?:\w{0,12}_)?(?:credentials?|secrets?|tokens?|passw\w{0,6}|wallets?|keystore|id_rsa|private_?key|\.env|pem|kdbx|hosts\.yml|access_tokens)["'`*.$|)\w]/giu;

/** Whether a program goes through the folders of a user, picks files by names that secrets have, and gives them to a stranger. */
function isPickedBySecretNames(source: Behaviour, text: string, deed: Behaviour): boolean {
  const host = deed.host ?? 'variable';
  if (source.subject !== 'personal-files' || deed.kind !== 'send' || !(host === 'named' || host === 'code-host' || ANONYMOUS.has(host)))
    return false;
  return new Set([...text.slice(0, 100_000).matchAll(SECRET_NAMES)].map(([name]) => name.toLowerCase())).size >= 2;
}

/** Programs that copy whole folders elsewhere. */
const COPIERS = /^(?:rclone|rsync|scp|sftp|lftp|restic|rustic|borg|duplicity|kopia)$/u;

function gradeOfOwned(subject: Subject, deed: Behaviour, host: HostClass): readonly [Severity, Confidence] | undefined {
  // What the cloud hands to its machine is for the cloud alone.
  if (subject === 'cloud-metadata' && !KNOWN.has(host) && host !== 'code-host')
    return host === 'variable' ? ['critical', 'medium'] : ['critical', 'high'];
  if (ANONYMOUS.has(host)) return host === 'messenger' && subject === 'screen' ? ['high', 'medium'] : ['critical', 'high'];
  // Folders of a user that a page or a script copies to a host of its own choosing.
  if (subject === 'personal-files' && host === 'named' && COPIERS.test(deed.name)) return ['high', 'high'];
  if (subject === 'dotenv' || subject === 'clipboard' || subject === 'screen' || subject === 'personal-files')
    return deed.kind !== 'send' || host !== 'named'
      ? undefined
      : deed.flags.includes('hidden-output')
        ? ['critical', 'medium']
        : ['high', 'low'];
  if (KNOWN.has(host)) return subject === 'environment' ? ['high', 'low'] : undefined;
  if (subject === 'environment' || subject === 'shell-history' || subject === 'agent-memory' || subject === 'mailbox')
    return deed.kind === 'send' ? (host === 'variable' ? ['high', 'low'] : ['critical', 'high']) : ['high', 'low'];
  return host === 'variable' ? ['high', 'low'] : deed.kind === 'send' ? ['critical', 'medium'] : ['high', 'low'];
}

import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import { goesToOwnRemote, isCopiedToOwnHost, isSealedBackup, SUBJECT_WORDS } from '../../code/detectors/exfiltration.js';
import { comesInHeader, shownSource } from '../../code/detectors/program-detector.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour, HostClass, Subject } from '../../code/behaviour.js';
import { SECRET_SUBJECTS } from '../../code/secret-subjects.js';
import { gradeOfEntry } from '../../code/store-entries.js';
import { isShadyAddress } from '../hosts.js';
import type { Detector } from '../detector.js';
import { codeHit, harvestHit } from '../judged.js';
import { classifyHost } from '../../code/read-program.js';
import { SEND_LABELLED_SECRET } from '../signals/commands.js';
import { originsOf, placed, type ReadSnippet } from '../programs.js';

/** What nobody sends anywhere on purpose. */
const SECRETS: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'credentials', 'shell-history', 'environment', 'dotenv']);
/** What is sent on purpose now and then. */
const PRIVATE: ReadonlySet<Subject> = new Set<Subject>(['agent-memory', 'agent-settings', 'clipboard', 'screen', 'personal-files']);
/** Stores whose tokens are taken out to authorise a request to their own service. */
const AUTHORISES: ReadonlySet<Subject> = new Set<Subject>(['credentials', 'dotenv']);
const TRUSTED_HOSTS: ReadonlySet<HostClass> = new Set<HostClass>(['vendor', 'installer', 'code-host']);

/** Private data that reach a network. */
export const credentialExfiltrationDetector: Detector = {
  rule: credentialExfiltration,
  signals: [SEND_LABELLED_SECRET],
  *detect(view) {
    for (const unit of view.units)
      for (const match of unit.find(SEND_LABELLED_SECRET))
        if (!toOwnHost(match.text))
          yield codeHit(view, unit, match, 'critical', 'high', {
            what: 'a value that is labelled as a secret',
            source: '',
            target: match.text.slice(0, 120),
          });

    for (const read of view.programs) {
      for (const deed of read.program.behaviours) {
        if (deed.kind !== 'send' && deed.kind !== 'fetch') continue;
        const { start, end } = placed(read, deed);
        const text = read.unit.text.slice(start, end);
        const worst = worstOrigin(read, deed, wayOf(text), text);
        if (worst === undefined) {
          const covert = inHeader(text) ? undefined : covertChannel(deed, originsOf(read, deed));
          if (covert !== undefined)
            yield codeHit(view, read.unit, placed(read, deed), ...covert, { what: 'encoded data', source: '', target: deed.target ?? '' });
          continue;
        }
        const hit = isKeptByAll(worst.subject, originsOf(read, deed)) ? harvestHit : codeHit;
        const own = worst.subject === 'credentials' && isCopiedToOwnHost(read.unit.text, start);
        const sealed = isSealedBackup(deed, read.unit.text);
        const severity = own || sealed ? 'high' : worst.severity;
        yield hit(view, read.unit, { start, end }, severity, sealed ? 'low' : own ? 'medium' : worst.confidence, {
          what: SUBJECT_WORDS[worst.subject],
          source: worst.source,
          target: deed.target ?? '',
        });
      }
    }
  },
};

/** Whether no lesson has its reader send such a thing, to whatever host: one token in a request to one's own service is another matter. */
function isKeptByAll(subject: Subject, origins: readonly Behaviour[]): boolean {
  if (subject === 'credentials' || subject === 'dotenv') return false;
  return SECRETS.has(subject) || (subject === 'environment-variable' && origins.filter((one) => one.subject === subject).length >= 3);
}

interface Worst {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly subject: Subject;
  readonly source: string;
}

function worstOrigin(read: ReadSnippet, send: Behaviour, way: Way, text: string): Worst | undefined {
  const origins = originsOf(read, send);
  let worst: Worst | undefined;
  for (const origin of origins) {
    if (origin.kind !== 'read' || origin.subject === undefined || (PRIVATE.has(origin.subject) && goesToOwnRemote(send))) continue;
    // The state of Terraform is kept in a bucket of its owner's.
    if (/^(?:aws|gsutil|gcloud|az|terraform)$/.test(send.name) && (origin.target ?? '').includes('.tfstate')) continue;
    const grade = gradeOf(
      send,
      origin.subject,
      origin.target ?? '',
      origins.some((one) => one.kind === 'encode'),
      comesInHeader(send, read.program, origin) &&
        !(origins.some((one) => one.kind === 'encode') && OWN_HEADER.test(text)) &&
        !(KEPT_WHOLE.has(origin.subject) && carriesInOwnHeader(text))
        ? 'sign-in'
        : way,
      origin.at === undefined ? 'here' : 'elsewhere',
    );
    if (grade !== undefined && (worst === undefined || rank(grade) > rank(worst)))
      worst = { ...grade, subject: origin.subject, source: shownSource(origin) };
  }
  return worst;
}

function gradeOf(
  send: Behaviour,
  subject: Subject,
  variable: string,
  encoded: boolean,
  way: Way,
  from: 'here' | 'elsewhere',
): { severity: Severity; confidence: Confidence } | undefined {
  const host = send.host ?? 'variable';
  const anonymous = isShadyAddress(send.target ?? '', host);
  if (SECRETS.has(subject)) {
    if (host === 'local' || host === 'private') return { severity: 'high', confidence: 'low' };
    // The settings of a project hold the key of the service that it calls.
    if (TRUSTED_HOSTS.has(host))
      return { severity: 'high', confidence: (subject === 'dotenv' && host !== 'code-host') || way === 'sign-in' ? 'low' : 'medium' };
    if (subject === 'credentials' && way === 'sign-in' && host === 'variable') return { severity: 'high', confidence: 'low' };
    // A .env file often holds the address of the service along with its key.
    if (subject === 'dotenv' && host === 'variable') return { severity: 'high', confidence: 'low' };
    if (way === 'sign-in' && AUTHORISES.has(subject) && !anonymous) return { severity: 'high', confidence: 'low' };
    const entry = subject === 'keychain' && way === 'sign-in' && !anonymous ? gradeOfEntry(variable, send.target ?? '') : undefined;
    if (entry !== undefined) return { severity: entry[0], confidence: entry[1] };
    return { severity: 'critical', confidence: host === 'variable' && subject !== 'environment' ? 'medium' : 'high' };
  }
  if (host === 'local' || host === 'private' || TRUSTED_HOSTS.has(host)) return undefined;
  // What one file of a large program holds reaches much of what others send, in some way or other.
  if (from === 'elsewhere' && (PRIVATE.has(subject) || subject === 'machine-identity')) return { severity: 'high', confidence: 'low' };
  if (PRIVATE.has(subject) && send.kind === 'fetch') return { severity: 'high', confidence: 'low' };
  if (PRIVATE.has(subject)) return { severity: 'critical', confidence: host === 'variable' ? 'medium' : 'high' };
  if (subject === 'environment-variable') return gradeOfVariable(send, variable, encoded, anonymous, way);
  if (way === 'sign-in' && !anonymous) return undefined;
  if (subject === 'machine-identity') return gradeOfMachine(send, encoded, anonymous);
  return anonymous ? { severity: 'high', confidence: 'medium' } : undefined;
}

/** Monitors send the name of their machine to their own service; a stranger who cannot be held to answer, or a disguise, makes it scouting. */
function gradeOfMachine(send: Behaviour, encoded: boolean, anonymous: boolean): { severity: Severity; confidence: Confidence } {
  const hidden = encoded || send.flags.includes('background') || send.kind === 'fetch';
  if (encoded && (send.flags.includes('background') || send.flags.includes('hidden-output')))
    return { severity: 'high', confidence: 'high' };
  return anonymous ? { severity: 'high', confidence: 'high' } : { severity: hidden ? 'high' : 'medium', confidence: 'medium' };
}

const SEVERITY_RANK = { critical: 4, high: 3, medium: 2, low: 1, info: 0 } as const;
const CONFIDENCE_RANK = { high: 0.9, medium: 0.5, low: 0 } as const;

function rank(grade: { severity: Severity; confidence: Confidence }): number {
  return SEVERITY_RANK[grade.severity] + CONFIDENCE_RANK[grade.confidence];
}

const SECRET_NAME = /(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|CREDENTIAL|DATABASE_URL|MNEMONIC|SEED)/i;
/** Words of variable names that say nothing about whose secret it is. */
const COMMON_WORD =
  /^(?:API|KEY|TOKEN|SECRET|ACCESS|AUTH|BEARER|ID|URL|MY|APP|CLIENT|USER|SERVICE|BOT|PRIVATE|PUBLIC|PASSWORD|DB|DATABASE|JWT|SESSION|ENV|PROD|DEV|THE|ACCOUNT)$/i;

/** A secret that a variable holds belongs to the service whose name it bears; elsewhere, and most of all encoded, it has no business. */
function gradeOfVariable(
  send: Behaviour,
  variable: string,
  encoded: boolean,
  anonymous: boolean,
  way: Way,
): { severity: Severity; confidence: Confidence } | undefined {
  // A bot of Telegram is addressed by its token (Bot API, “Making requests”).
  if (/^https:\/\/api\.telegram\.org\/bot[$%{]/i.test(send.target ?? '') && /BOT|TELEGRAM|^TG_/i.test(variable)) return undefined;
  if (!SECRET_NAME.test(variable)) return anonymous && send.flags.includes('body') ? { severity: 'high', confidence: 'low' } : undefined;
  if (anonymous) return { severity: 'critical', confidence: 'high' };
  // The variable's own name stands in the address when it is sent as a part of it.
  const address = (send.target ?? '').toLowerCase().replace(/\$\([^)]{0,200}\)|\$?\{[^}]{0,80}\}|\$\w{1,60}/g, '');
  // A name with a dot in the path is a file, and says nothing about the host.
  if (!/^(?:["']?[a-z+]{2,10}:\/\/)?[^/]*[a-z]\.[a-z]/.test(address)) return undefined;
  const owners = variable.split('_').filter((word) => word.length >= 2 && !COMMON_WORD.test(word));
  if (owners.some((word) => address.includes(word.toLowerCase()))) return undefined;
  if (encoded) return { severity: 'critical', confidence: 'high' };
  if (SIGN_IN_PATH.test(send.target ?? '') && SIGNS_IN_WITH.test(variable) && !KNOWN_OWNER.test(variable)) return undefined;
  // In the address of a request: nobody's key belongs there, and least of all one of a well-known owner at a stranger's.
  if (!send.flags.includes('body'))
    return way === 'content' && KNOWN_OWNER.test(variable) && send.host === 'named' ? { severity: 'high', confidence: 'high' } : undefined;
  if (way === 'sign-in' && !KNOWN_OWNER.test(variable)) return undefined;
  return KNOWN_OWNER.test(variable) ? { severity: 'critical', confidence: 'high' } : { severity: 'high', confidence: 'medium' };
}

/** Where a client gets its token for its secret (RFC 6749, section 4.4), or a session for its password. */
const SIGN_IN_PATH = /\/(?:oauth\d?|oidc|connect|auth|login|tokens?|sessions?)(?:[/?]|$)/i;
const SIGNS_IN_WITH = /CLIENT_SECRET|PASSWORD|REFRESH_TOKEN/i;

/** Variables whose owner is known, none of whom takes the secret in the body of a request to anyone else. */
const KNOWN_OWNER =
  /^(?:AWS_|GITHUB_|GH_|NPM_|OPENAI_|ANTHROPIC_|SLACK_|STRIPE_|GOOGLE_|AZURE_|HF_|HUGGINGFACE|GITLAB_|DOCKER_|DATABASE_URL|JWT_SECRET|ACTIONS_(?:RUNTIME|ID_TOKEN)|PYPI_|TWINE_|SSH_PRIVATE)/;

const RESOLVERS =
  /^(?:dig|nslookup|host|drill|ping6?|kdig|socket\.get(?:hostbyname\w{0,3}|addrinfo)|dns\.\S{1,40}|aiodns\.\S{1,40}|net\.Lookup\w{1,12}|Resolve-DnsName)$/i;

/** Data that are encoded into the name of a host, or encoded before they go to a stranger: nothing that a service asks for. */
function covertChannel(send: Behaviour, origins: readonly Behaviour[]): readonly [Severity, Confidence] | undefined {
  const encoded = origins.some((origin) => origin.kind === 'encode');
  if (!encoded || send.kind !== 'send') return undefined;
  if (RESOLVERS.test(send.name)) return ['critical', 'high'];
  if (isShadyAddress(send.target ?? '', send.host)) return ['critical', 'high'];
  if (isOwnArchive(origins)) return undefined;
  if (send.host === 'variable')
    return send.flags.includes('hidden-output') || send.flags.includes('background') ? ['critical', 'medium'] : undefined;
  return send.host === 'named' || send.host === 'example' ? ['critical', fromVariable(origins) ? 'high' : 'medium'] : undefined;
}

const ARCHIVERS = /^(?:tar|zip|gzip|7z|bzip2|xz|zstd)$/;

/** Whether what leaves is an archive of folders of the project, as results of a build are handed on. */
function isOwnArchive(origins: readonly Behaviour[]): boolean {
  const encoders = origins.filter((one) => one.kind === 'encode');
  const files = origins.filter((one) => one.subject === 'file');
  return (
    encoders.every((one) => ARCHIVERS.test(one.name)) &&
    files.every((one) => /^(?:\.\/)?[A-Za-z0-9_][\w.-]{0,60}(?:\/[\w.-]{1,60}){0,6}\/?$/.test(one.target ?? ''))
  );
}

/** Whether what is encoded is the value of a variable, not a file: pictures and documents are encoded for many services. */
function fromVariable(origins: readonly Behaviour[]): boolean {
  return !origins.some((origin) => origin.subject === 'file' || origin.kind === 'fetch');
}

/** This machine, its network and the vendors whose requests take a secret in the body. */
function toOwnHost(command: string): boolean {
  const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(command)?.[0];
  if (address === undefined) return false;
  const host = classifyHost(address).class;
  return host === 'local' || host === 'private' || host === 'variable' || TRUSTED_HOSTS.has(host);
}

/** How a secret leaves: in the header that signs a request in, or in any other part of it. */
type Way = 'sign-in' | 'content';

const SIGN_IN_HEADER =
  /(?:-H|--header)[ =]?(["'])(?:Authorization|Private-Token|(?:[\w-]{1,30}[-_])?Api[-_]?Key|X-[\w-]{1,30}(?:Key|Token))\s?:[^"'\n]{0,300}(?:"[^"\n]{0,80}"[^"'\n]{0,40})?\1|["'](?:Authorization|Private-Token|(?:[\w-]{1,30}[-_])?Api[-_]?Key|X-[\w-]{1,30}(?:Key|Token))["']\s?:\s?[^,}\n]{1,200}/gi;
/** A header that no service signs in by. */
const OWN_HEADER =
  /(?:-H|--header)[ =]?["'](?!(?:Proxy-)?Authorization|Private-Token|[\w-]{0,30}(?:Key|Token|Auth|Signature|Credential)[\w-]{0,10}\s?:)[A-Za-z][\w-]{1,40}\s?:/iu;
/** What is no key of a service, so that no header of a request is the place for it. */
const KEPT_WHOLE: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'credentials', 'shell-history', 'environment']);
/** A header of one's own with a value that is only known when the program runs. */
const FILLED_HEADER =
  /(?:-H|--header)[ =]?["'](?!(?:Proxy-)?Authorization|Private-Token|Cookie|[\w-]{0,30}(?:Key|Token|Auth|Signature|Credential)[\w-]{0,10}\s?:)[A-Za-z][\w-]{0,40}\s?:[^"'\n]{0,60}[$`%]/iu;

/** Whether the only header of a request that is filled in is none that services sign in by. */
function carriesInOwnHeader(command: string): boolean {
  return FILLED_HEADER.test(command) && command.match(SIGN_IN_HEADER) === null;
}

const NAMES = /\$\{?(\w{1,60})|\b(?:environ|env)\b[.[("']{1,4}(\w{1,60})/g;

/** Names of variables as values of an object or of a call. */
const VALUE_NAMES = /(?<=[:=(,{+]\s{0,3})([A-Za-z_]\w{2,60})\b(?!\s?[:=(])/g;

/** Whether the only values of variables that a request carries stand in the header by which it signs in. */
function wayOf(command: string): Way {
  const headers = command.match(SIGN_IN_HEADER);
  if (headers === null) return 'content';
  const secrets = new Set(headers.flatMap((header) => namesIn(header, /^["'][^"']{1,40}["']\s?:/.test(header) ? VALUE_NAMES : NAMES)));
  const rest = command.replace(SIGN_IN_HEADER, ' ');
  const body = /(?:^|\s)(?:-d|--data[\w-]{0,12}|-F|--form|-T|--upload-file)[ =]|\b(?:json|data|body|files)\s?[=:]/.exec(rest);
  if (body === null) return 'sign-in';
  const carried = new Set([...namesIn(rest.slice(body.index), NAMES), ...namesIn(rest.slice(body.index), VALUE_NAMES)]);
  return secrets.size === 0 || [...secrets].some((name) => carried.has(name)) ? 'content' : 'sign-in';
}

function namesIn(text: string, names: RegExp): string[] {
  return [...text.matchAll(names)].map((match) => match[1] ?? match[2] ?? '');
}

/** Basic authentication and signatures are encoded by definition (RFC 7617), and go into a header of the request. */
function inHeader(command: string): boolean {
  return (
    /(?:-H|--header)[ =]?["'](?:Proxy-)?Authorization:\s{0,3}Basic\b|(?:-H|--header)[ =]?["'][\w-]{0,40}signature[\w-]{0,20}:/iu.test(
      command,
    ) && !/(?:-d|--data[\w-]{0,12}|-F|-T)[ =]["']?[^\n]{0,200}\b(?:base64|b64)/iu.test(command)
  );
}

import { isOfRequest } from '../../script/follow/client-input.js';
import { isAnonymousChannel } from '../../../analysis/hosts.js';
import type { Behaviour, Subject } from '../../behaviour.js';
import { classifyHost, registeredName } from '../../classify-host.js';
import { gradeOfEntry, isEntryOfSettings, isEntryOfSkill, isNamedEntry } from '../../store-entries.js';
import { isOfVendor, staysAtHome, type Flow, type Grade } from './flow.js';
import { gradeOfHandedOut } from './handed-out.js';
import { carriesInHostName } from './host-name-channel.js';
import { carriesHostsHome, goesToOwnRemote, isBackupAtHome } from './own-backup.js';
import { signsInByEntry } from './sign-in-by-entry.js';
import { gradeOfVariable } from './variables.js';

/** What each kind of thing is worth by where it goes and how; undefined where it belongs there. */
const GRADE_OF: Readonly<Record<Subject, (flow: Flow) => Grade | undefined>> = {
  'private-key': gradeOfKey,
  wallet: gradeOfKey,
  'browser-store': gradeOfKey,
  keychain: (flow) => gradeOfStoreEntry(flow) ?? gradeOfKey(flow),
  'password-database': gradeOfKey,
  messages: (flow) => (isBackupAtHome(flow) ? ['high', 'low'] : gradeOfKey(flow)),
  keystrokes: gradeOfKey,
  'cloud-metadata': gradeOfMetadata,
  credentials: gradeOfCredentials,
  dotenv: gradeOfDotenv,
  environment: gradeOfEnvironment,
  'shell-history': gradeOfEnvironment,
  'environment-variable': gradeOfVariable,
  'access-token': gradeOfHandedOut,
  'stored-secret': gradeOfHandedOut,
  'agent-memory': gradeOfPrivate,
  'agent-settings': gradeOfPrivate,
  clipboard: gradeOfPrivate,
  screen: gradeOfPrivate,
  'personal-files': gradeOfPrivate,
  mailbox: gradeOfMailbox,
  'intercepted-calls': gradeOfIntercepted,
  'machine-identity': gradeOfMachine,
  'client-input': gradeOfAnything,
  file: gradeOfAnything,
};

/** The grade of one flow: what is sent and to whom. A single API key that goes to its service has none. */
export function gradeOf(flow: Flow): Grade | undefined {
  const subject = flow.source.subject ?? 'file';
  if (carriesInHostName(flow.request) && GRADE_OF[subject] !== gradeOfAnything)
    return subject === 'machine-identity' ? ['high', 'high'] : ['critical', 'high'];
  return GRADE_OF[subject](flow);
}

/** Services at which anybody has a database or a store of his own, under a name of his own. */
const TENANT =
  /\/\/[\w-]{3,60}\.(?:supabase\.(?:co|in)|firebaseio\.com|firebasedatabase\.app|blob\.core\.windows\.net|r2\.cloudflarestorage\.com|upstash\.io|mongodb\.net|neon\.tech|appwrite\.(?:io|run)|pocketbase\.io|nhost\.run|convex\.(?:cloud|site))\b/iu;

/** What no honest program sends anywhere; not to this machine or its own network either. */
function gradeOfKey(flow: Flow): Grade {
  if (carriesHostsHome(flow)) return ['high', 'low'];
  if (flow.isAnonymous || TENANT.test(flow.request.target ?? '')) return ['critical', 'high'];
  return staysAtHome(flow) || isOfVendor(flow) || flow.host === 'variable' ? ['critical', 'medium'] : ['critical', 'high'];
}

/** A client asks its own server for a token (RFC 6749, sections 4.1.3, 4.3.2, 4.4.2 and 6; RFC 8628, section 3.4). */
const ASKS_FOR_TOKEN =
  /\bgrant_type["']?\s?[:=]\s?["']?(?:client_credentials|password|refresh_token|authorization_code|urn:ietf:params:oauth:grant-type:device_code)\b/u;

/** Where clients get a token for their secret, by the name of the path. */
const TOKEN_ENDPOINT = /^https:\/\/[^\s/]{3,80}\/(?:[\w.-]{1,30}\/){0,4}tokens?(?:\/(?:new|obtain|refresh|pair))?\/?$/u;

/** One entry of a password store that signs a request in, or that is exchanged for a token where the user has set the server. */
function gradeOfStoreEntry(flow: Flow): Grade | undefined {
  const { way, isInHeader, host, isAnonymous, source, request, text } = flow;
  if (signsInByEntry(flow)) return ['high', 'low'];
  if (host === 'variable' && ASKS_FOR_TOKEN.test(text) && /\btoken\b/u.test(`${request.target ?? ''} ${text.split(',', 1).join('')}`))
    return isNamedEntry(source.target ?? '') || isEntryOfSettings(source.target ?? '') ? ['high', 'low'] : undefined;
  if (TOKEN_ENDPOINT.test(request.target ?? '') && !isAnonymous) {
    if (isEntryOfSkill(source.target ?? '', flow.skill.name)) return ['high', 'low'];
    const grade = gradeOfEntry(source.target ?? '', request.target ?? '');
    if (grade?.[1] === 'low') return grade;
  }
  if (way !== 'sign-in' || !isInHeader || isAnonymous || isAnonymousChannel(host)) return undefined;
  // Whoever sets the address sets the name of the entry for it.
  if (host === 'variable' && isEntryOfSettings(source.target ?? '')) return ['high', 'low'];
  if (isEntryOfSkill(source.target ?? '', flow.skill.name)) return ['high', 'low'];
  // One entry by its name, shown to a machine in the same house.
  if (staysAtHome(flow) && isNamedEntry(source.target ?? '')) return ['high', 'low'];
  return gradeOfEntry(source.target ?? '', request.target ?? '');
}

/** What a cloud hands to its machine is for the cloud alone. */
function gradeOfMetadata(flow: Flow): Grade | undefined {
  if (staysAtHome(flow) || isOfVendor(flow) || flow.host === 'cloud-metadata') return undefined;
  if (flow.way === 'sign-in' && isForAudience(flow)) return ['high', 'low'];
  return flow.host === 'variable' ? ['critical', 'medium'] : ['critical', 'high'];
}

/**
 * Whether an identity token goes to the host for which it was asked for: it opens nothing else (Google Cloud, “Verify VM
 * identity”; RFC 7519, section 4.1.3).
 */
function isForAudience({ source, request }: Flow): boolean {
  const audience = /\/identity\?(?:[^"'\s]{0,80}&)?audience=(?<address>https?:\/\/[\w.-]{4,120})/u.exec(source.target ?? '')?.groups?.[
    'address'
  ];
  return audience !== undefined && classifyHost(audience).host === classifyHost(request.target ?? '').host;
}

/** A store of a tool's credentials, of which one token may sign a request in. */
function gradeOfCredentials(flow: Flow): Grade {
  const { host, way, request } = flow;
  if (staysAtHome(flow)) return ['high', 'low'];
  if (flow.isAnonymous || isAnonymousChannel(host)) return ['critical', 'high'];
  if (isOfVendor(flow)) return ['high', way === 'sign-in' ? 'low' : 'medium'];
  if (isWrittenDown(flow)) return ['critical', 'high'];
  if (host === 'code-host' && request.kind === 'send') return ['critical', 'medium'];
  if (host === 'code-host') return ['high', way === 'sign-in' ? 'low' : 'medium'];
  if (way === 'sign-in') return host !== 'variable' && request.kind === 'send' ? ['critical', 'medium'] : ['high', 'low'];
  return ['critical', host === 'variable' ? 'medium' : 'high'];
}

/** Whether it stands in an issue or a comment, where everybody reads it who reads the project. */
function isWrittenDown({ host, request }: Flow): boolean {
  return host === 'code-host' && /^(?:gh|glab)$/u.test(request.name) && request.flags.includes('body');
}

/** The settings of a project hold the key of the service that it calls, and often its address along with it. */
function gradeOfDotenv(flow: Flow): Grade {
  const { host, way } = flow;
  if (flow.isAnonymous || isAnonymousChannel(host) || isWrittenDown(flow)) return ['critical', 'high'];
  if (staysAtHome(flow) || isOfVendor(flow) || host === 'variable') return ['high', 'low'];
  if (host === 'code-host') return ['high', way === 'sign-in' ? 'low' : 'medium'];
  return way === 'sign-in' ? ['high', 'low'] : ['critical', 'high'];
}

/** All variables at once, or all that was typed: nobody asks for it. */
function gradeOfEnvironment(flow: Flow): Grade {
  const { host, way, request, source } = flow;
  if (staysAtHome(flow)) return ['high', 'low'];
  if (isOfVendor(flow) || (host === 'code-host' && request.kind !== 'send')) return ['high', way === 'sign-in' ? 'low' : 'medium'];
  return ['critical', host === 'variable' && source.subject === 'shell-history' ? 'medium' : 'high'];
}

/** What is sent on purpose now and then. */
function gradeOfPrivate(flow: Flow): Grade | undefined {
  const { host, request } = flow;
  if (goesToOwnRemote(request) || staysAtHome(flow) || isOfVendor(flow)) return undefined;
  if (isFromElsewhere(flow)) return host === 'code-host' ? undefined : ['high', 'low'];
  if (host === 'code-host') return gradeOfPublished(flow);
  if (isAnonymousChannel(host)) return ['critical', 'high'];
  if (request.kind === 'fetch') return ['high', 'low'];
  if (flow.source.subject === 'clipboard' && !flow.isAnonymous && isToldPaste(flow))
    return ['high', host === 'variable' ? 'low' : 'medium'];
  return ['critical', host === 'variable' ? 'medium' : 'high'];
}

/** What goes on by itself: a clipboard that is watched is more than a paste. */
const GOES_ON =
  /\bwhile\b|\bsetInterval\(|\bsleep\b|\bTimer\(|\bschedule\w{0,4}\b|\bcrontab\b|\bdaemon\b|\bfor\s?\(\s?;;|\bloop\s?\{|\bThread\(/u;

/** Whether a program takes the clipboard once, as its skill says that it does. */
function isToldPaste({ program, skill }: Flow): boolean {
  return (
    /\bclipboard|zwischenablage|presse-papiers|portapapeles|剪贴板|クリップボード|буфер обмена/iu.test(skill.prose) &&
    !GOES_ON.test(program)
  );
}

/** What names of files look like that hold keys and passwords, as a program that looks for them writes it down. */
const SECRET_NAMES =
  /["'`*.\/\\(|](?:\w{0,12}_)?(?:credentials?|secrets?|tokens?|passw\w{0,6}|wallets?|keystore|id_rsa|private_?key|\.env|pem|kdbx|hosts\.yml|access_tokens)["'`*.$|)\w]/giu;

/** Private things at a host of code, where files and pictures of a project are laid down every day. */
function gradeOfPublished({ request, source, program }: Flow): Grade | undefined {
  if (request.kind !== 'send') return undefined;
  if (source.subject === 'agent-memory') return ['critical', 'high'];
  if (source.subject === 'agent-settings') return ['critical', 'medium'];
  if (source.subject !== 'personal-files') return undefined;
  // A program that goes through the folders of a user and picks files by names that secrets have.
  const names = new Set([...program.slice(0, 100_000).matchAll(SECRET_NAMES)].map(([name]) => name.toLowerCase()));
  return names.size >= 2 ? ['critical', 'high'] : undefined;
}

function gradeOfMailbox(flow: Flow): Grade | undefined {
  const { host, request } = flow;
  if (goesToOwnRemote(request) || staysAtHome(flow) || isOfVendor(flow)) return undefined;
  if (flow.isAnonymous || isAnonymousChannel(host)) return ['critical', 'high'];
  if (host === 'variable' || request.kind !== 'send') return ['high', 'low'];
  // Invoices go to the service for accounts that the skill is about, with the user's own token.
  return isNamedService(flow) ? ['high', 'low'] : ['critical', 'high'];
}

/** Whether a request signs in to a service of which the skill speaks by its name. */
function isNamedService(flow: Flow): boolean {
  return ownName(flow.request).length >= LEAST_NAME && /\bauthori[sz]ation\b|\bbearer\b/iu.test(flow.text) && isSpokenOf(flow);
}

/** Shortest name that means anything in a page. */
const LEAST_NAME = 4;

function ownName({ target = '' }: Behaviour): string {
  return registeredName(classifyHost(target).host);
}

/** A wrapper around a request makes the request itself, to a host that its caller names; one that writes another host down passes it on. */
function gradeOfIntercepted({ host, isAnonymous }: Flow): Grade | undefined {
  if (isAnonymous || isAnonymousChannel(host)) return ['critical', 'high'];
  return host === 'named' || host === 'code-host' ? ['high', 'high'] : undefined;
}

/** Monitors send the name of their machine to their own service; a stranger who cannot be held to answer, or a disguise, makes it scouting. */
function gradeOfMachine(flow: Flow): Grade | undefined {
  const { request, isEncoded, isAnonymous, way } = flow;
  if (staysAtHome(flow) || isOfVendor(flow) || flow.host === 'code-host') return undefined;
  if (isFromElsewhere(flow)) return ['high', 'low'];
  if (way === 'sign-in' && !isAnonymous) return undefined;
  const unseen = request.flags.includes('background') || request.flags.includes('hidden-output');
  if (isAnonymous || (isEncoded && unseen)) return ['high', 'high'];
  const hidden = isEncoded || request.flags.includes('background') || request.kind === 'fetch';
  return [hidden ? 'high' : 'medium', 'medium'];
}

/** Any other thing, which matters only where nobody answers for the host. */
function gradeOfAnything({ isAnonymous, request, source }: Flow): Grade | undefined {
  // What one service calls another with is handed on by many a bridge between them.
  if (!isAnonymous || isOfRequest(source.name)) return undefined;
  // A gist belongs to the account that the user has signed in with.
  return ['high', request.name === 'gh' ? 'low' : 'medium'];
}

/** What one file of a large program holds reaches much of what others send, in some way or other. */
function isFromElsewhere(flow: Flow): boolean {
  return flow.source.at !== undefined && (flow.host !== 'named' || isSpokenOf(flow));
}

/** Whether the skill speaks of the owner of a host, by the name that he has there; always for a name too short to tell. */
function isSpokenOf({ request, skill }: Flow): boolean {
  const name = ownName(request);
  return name.length < LEAST_NAME || skill.prose.toLowerCase().includes(name);
}

import type { Behaviour, HostClass } from '../../behaviour.js';
import { isAnonymousChannel } from '../../../analysis/hosts.js';
import { isNamedStore } from '../../rented-stores.js';
import type { Flow, Grade } from './flow.js';

/** Headers and options by which requests sign in. */
const SIGNS_IN =
  /\bauthori[sz]ation\b|(?:api|access|auth|private|vault|session|secret|bearer|job|deploy)[-_]?(?:key|token)\b|\bcookie\b|\bbearer\b|(?:^|\s)(?:-u|--user|--oauth2-bearer|--netrc-file)[ =]|\bauth\s?=/iu;
/** Fields of forms by which a program signs in (RFC 6749, section 4) or stores what it was asked to. */
const SIGN_IN_FIELD =
  /\b(?:client_?secret|client_?assertion|grant_?type|password|passwd|refresh_?token|api[-_]?key|access[-_]?token|auth[-_]?token|private_?token|token|secret|secret_?key|username)["']?\s{0,2}[=:]/iu;

/** Tools that are given their headers where they are called. */
const OF_SHELL = /^(?:curl|wget|http|xh|Invoke-\w{4,16})$/u;
/** Longest program that is looked through for its headers, in UTF-16 units. */
const MOST_PROGRAM = 100_000;

/** Hosts to which such a thing is nobody's business. */
const STRANGERS: ReadonlySet<HostClass> = new Set<HostClass>(['named', 'code-host', 'example']);

/**
 * The grade of a token or a stored secret, as a tool prints it of its store: a request to its service takes it, and no other.
 * Undefined where it belongs: a service that is signed in to, this machine, its network.
 */
export function gradeOfHandedOut(flow: Flow): Grade | undefined {
  const { request, source, host, isInHeader, text } = flow;
  if (flow.isAnonymous || isAnonymousChannel(host)) return ['critical', 'high'];
  // All that a store holds, into a bucket that the text itself names.
  if (host === 'variable' && source.flags.includes('recursive') && isNamedStore(request.target ?? '')) return ['high', 'medium'];
  if (!STRANGERS.has(host)) return undefined;
  if (isInHeader && SIGNS_IN.test(text)) return source.subject === 'access-token' ? ['high', 'low'] : undefined;
  // Variables that move from one service of the user to another.
  if (signsInAsUser(text, request.target ?? '')) return ['high', 'low'];
  // All that a store holds is for no service.
  if (source.flags.includes('recursive')) return ['critical', 'high'];
  // A program puts the header together before it makes the request.
  if (
    isInHeader &&
    source.subject === 'stored-secret' &&
    !OF_SHELL.test(request.name) &&
    SIGNS_IN.test(flow.program.slice(0, MOST_PROGRAM))
  )
    return ['high', 'low'];
  if (isInHeader) return ['high', 'high'];
  if (request.kind !== 'send' && !carriesInAddress(request)) return ['high', 'medium'];
  return SIGN_IN_FIELD.test(text) ? ['high', 'medium'] : ['critical', 'high'];
}

/** Whether the request signs in to its host with a key of the user that bears the host's name: `$RENDER_API_KEY` at api.render.com. */
function signsInAsUser(text: string, target: string): boolean {
  const owner = /\bauthori[sz]ation\b[^\n]{0,40}?[${]{1,2}([A-Za-z]{3,20})_[A-Z_]{0,20}(?:KEY|TOKEN|SECRET|PAT)\b/iu.exec(text)?.[1];
  return owner !== undefined && target.toLowerCase().includes(owner.toLowerCase());
}

/** Whether a part of the address is only known when the program runs. */
function carriesInAddress(request: Behaviour): boolean {
  return /[$`{]/u.test(request.target ?? '');
}

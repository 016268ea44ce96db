import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour, HostClass, Program, Subject } from '../behaviour.js';
import { comesInHeader } from './program-detector.js';

/** What a tool prints of its store: a request to its service takes it, and no other. */
const HANDED_OUT: ReadonlySet<Subject> = new Set<Subject>(['access-token', 'stored-secret']);

/** Whether a subject is what a tool prints of its store. */
export function isHandedOut(subject: Subject): boolean {
  return HANDED_OUT.has(subject);
}

/** Headers and options by which requests sign in. */
const SIGNS_IN =
  /\bauthori[sz]ation\b|(?:api|access|auth|private|vault|session|secret|bearer|job|deploy)[-_]?(?:key|token)\b|\bcookie\b|\bbearer\b|(?:^|\s)(?:-u|--user|--oauth2-bearer|--netrc-file)[ =]|\bauth\s?=/iu;
/** Fields of forms by which a program signs in (RFC 6749, section 4) or stores what it was asked to. */
const SIGN_IN_FIELD =
  /\b(?:client_?secret|client_?assertion|grant_?type|password|passwd|refresh_?token|api[-_]?key|access[-_]?token|auth[-_]?token|private_?token|token|secret|secret_?key|username)["']?\s{0,2}[=:]/iu;

/** Hosts to which such a thing is nobody's business. */
const STRANGERS: ReadonlySet<HostClass> = new Set<HostClass>(['named', 'code-host', 'example']);

/**
 * The grade of a token or a stored secret that reaches a request; `anonymous` says that nobody answers for the host, `text` is
 * the request as it is written. Undefined where it belongs: a service that is signed in to, this machine, its network.
 */
export function gradeOfHandedOut(
  deed: Behaviour,
  program: Program,
  source: Behaviour,
  { text, anonymous }: { readonly text: string; readonly anonymous: 'anonymous' | 'known' },
): readonly [Severity, Confidence] | undefined {
  if (anonymous === 'anonymous') return ['critical', 'high'];
  const host = deed.host ?? 'variable';
  if (!STRANGERS.has(host)) return undefined;
  const inHeader = comesInHeader(deed, program, source);
  if (inHeader && SIGNS_IN.test(text)) return source.subject === 'access-token' ? ['high', 'low'] : undefined;
  // Variables that move from one service of the user to another.
  if (signsInAsUser(text, deed.target ?? '')) return ['high', 'low'];
  // All that a store holds is for no service.
  if (source.flags.includes('recursive')) return ['critical', 'high'];
  if (inHeader) return ['high', 'high'];
  if (deed.kind !== 'send' && !carriesInAddress(deed)) return ['high', 'medium'];
  return SIGN_IN_FIELD.test(text) ? ['high', 'medium'] : ['critical', 'high'];
}

/** Whether the request signs in to its host with a key of the user that bears the host's name: `$RENDER_API_KEY` at api.render.com. */
function signsInAsUser(text: string, target: string): boolean {
  const owner = /\bauthori[sz]ation\b[^\n]{0,40}?[${]{1,2}([A-Za-z]{3,20})_[A-Z_]{0,20}(?:KEY|TOKEN|SECRET|PAT)\b/iu.exec(text)?.[1];
  return owner !== undefined && target.toLowerCase().includes(owner.toLowerCase());
}

/** Whether a part of the address is only known when the program runs. */
function carriesInAddress(deed: Behaviour): boolean {
  return /[$`{]/u.test(deed.target ?? '');
}

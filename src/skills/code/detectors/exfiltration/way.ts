import { SECRET_SUBJECTS } from '../../secret-subjects.js';
import type { Subject } from '../../behaviour.js';

/** How a secret leaves: in the header that signs a request in, or in any other part of it. */
export type Way = 'sign-in' | 'content';

const SIGN_IN_HEADER =
  /(?<=[{,]\s{0,20})authorization\s?:\s?[^,}\n]{1,60}(?:\}[^,}\n]{0,40})?|(?:-H|--header)[ =]?@<\(\s?(?:printf|echo)\s(?:-n\s|--\s)?['"](?:Authorization|Private-Token|(?:[\w-]{1,30}[-_])?Api[-_]?Key|X-[\w-]{1,30}(?:Key|Token))\s?:[^)\n]{0,300}\)|(?:-H|--header)[ =]?(["'])(?:Authorization|Private-Token|(?:[\w-]{1,30}[-_])?Api[-_]?Key|X-[\w-]{1,30}(?:Key|Token))\s?:[^"'\n]{0,300}(?:"[^"\n]{0,80}"[^"'\n]{0,40})?\1|["'](?:Authorization|Private-Token|(?:[\w-]{1,30}[-_])?Api[-_]?Key|X-[\w-]{1,30}(?:Key|Token))["']\s?:\s?[^,}\n]{1,200}/gi;
/** A header that no service signs in by. */
const OWN_HEADER =
  /(?:-H|--header)[ =]?["'](?!(?:Proxy-)?Authorization|Private-Token|[\w-]{0,30}(?:Key|Token|Auth|Signature|Credential)[\w-]{0,10}\s?:)[A-Za-z][\w-]{1,40}\s?:/iu;
/** A header of one's own with a value that is only known when the program runs. */
const FILLED_HEADER =
  /(?:-H|--header)[ =]?["'](?!(?:Proxy-)?Authorization|Private-Token|Cookie|[\w-]{0,30}(?:Key|Token|Auth|Signature|Credential)[\w-]{0,10}\s?:)[A-Za-z][\w-]{0,40}\s?:[^"'\n]{0,60}[$`%]/iu;
/** What is no key of a service, so that no header of a request is the place for it. */
const KEPT_WHOLE: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'credentials', 'shell-history', 'environment']);

const NAMES = /\$\{?(\w{1,60})|\b(?:environ|env)\b[.[("']{1,4}(\w{1,60})/g;
/** Names of variables as values of an object or of a call. */
const VALUE_NAMES = /(?<=[:=(,{+]\s{0,3})([A-Za-z_]\w{2,60})\b(?!\s?[:=(])/g;

/** Whether the only values of variables that a request carries, as its words say, stand in the header by which it signs in. */
export function wayOf(command: string): Way {
  const headers = command.match(SIGN_IN_HEADER);
  if (headers === null) return 'content';
  const secrets = new Set(headers.flatMap((header) => namesIn(header, /^["']?[\w-]{1,40}["']?\s?:/.test(header) ? VALUE_NAMES : NAMES)));
  const rest = command.replace(SIGN_IN_HEADER, ' ');
  const body = /(?:^|\s)(?:-d|--data[\w-]{0,12}|-F|--form|-T|--upload-file)[ =]|\b(?:json|data|body|files)\s?[=:]/.exec(rest);
  if (body === null) return 'sign-in';
  const carried = new Set([...namesIn(rest.slice(body.index), NAMES), ...namesIn(rest.slice(body.index), VALUE_NAMES)]);
  return secrets.size === 0 || [...secrets].some((name) => carried.has(name)) ? 'content' : 'sign-in';
}

/** Whether a header that a thing was followed into may be one that signs a request in: an encoded thing, or one of many parts, in a header of one's own is not. */
export function mayBeKey(command: string, subject: Subject, spelling: 'encoded' | 'plain'): boolean {
  if (spelling === 'encoded' && OWN_HEADER.test(command)) return false;
  return !(KEPT_WHOLE.has(subject) && FILLED_HEADER.test(command) && command.match(SIGN_IN_HEADER) === null);
}

function namesIn(text: string, names: RegExp): string[] {
  return [...text.matchAll(names)].map((match) => match[1] ?? match[2] ?? '');
}

/** Whether what is encoded is what signs the request in: basic authentication is by definition (RFC 7617), and signatures are. */
export function encodesItsSignIn(command: string): boolean {
  return (
    /(?:-H|--header)[ =]?["'](?:Proxy-)?Authorization:\s{0,3}Basic\b|\bauthorization["']?\s?[:\]]\s?=?\s?[`"'f(]{0,3}Basic\b|(?:-H|--header)[ =]?["'][\w-]{0,40}signature[\w-]{0,20}:/iu.test(
      command,
    ) && !/(?:-d|--data[\w-]{0,12}|-F|-T)[ =]["']?[^\n]{0,200}\b(?:base64|b64)/iu.test(command)
  );
}

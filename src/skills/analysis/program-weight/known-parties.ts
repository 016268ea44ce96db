import type { HostClass } from '../../code/behaviour.js';
import { classifyHost } from '../../code/read-program.js';

/** Machines of one's own network. */
const OWN: ReadonlySet<HostClass> = new Set<HostClass>(['local', 'private']);
/** Where vendors let somebody sign in: nobody can leave data there (RFC 6749, endpoints). */
const SIGN_IN =
  /\/\/(?:[\w-]+\.)*(?:oauth2?|accounts?|login|auth|id|sso|identity)[\w-]*\.[^/]+(?:\/|$)|\/(?:oauth2?|authorize|token|revoke|device\/code)\b/i;
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>|;]{1,200}|(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.(?:\d{1,3}|\{\d\})(?![\w.])/gi;
/** Whether some lines of a program name addresses, all of them of the own network or where a vendor lets somebody sign in. */
export function namesOnlyKnownParties(lines: string): boolean {
  const addresses = [...lines.matchAll(ADDRESS)].map(([address]) => address.replace(/\{\d\}$/, '1'));
  return addresses.length > 0 && addresses.every(isKnown);
}

function isKnown(address: string): boolean {
  const { class: kind } = classifyHost(address);
  return OWN.has(kind) || (kind === 'vendor' && SIGN_IN.test(address));
}

import type { HostClass } from '../code/behaviour.js';
import { classifyHost } from '../code/read-program.js';

/** Hosts at which nobody answers for what is served there or sent there. */
const ANONYMOUS: ReadonlySet<HostClass> = new Set<HostClass>([
  'collector',
  'raw-ip',
  'paste',
  'file-drop',
  'tunnel',
  'dynamic-dns',
  'onion',
  'punycode',
  'imitation',
  'shortener',
]);

/** What those who defend keep lists of, as the host that gives such a list away is named for it. */
const LISTED_KIND = String.raw`phish\w{0,4}|malware|ransom\w{0,4}|botnet|c2|stealer`;
const OF_LISTED_KIND = new RegExp(String.raw`(?:^|[/.-])(?:${LISTED_KIND})(?=[.-])`, 'iu');
/** Labels by which a host calls itself hostile: what demonstrations and lures alike are named after. */
const HOSTILE_LABEL = new RegExp(
  String.raw`(?:^|[.-])(?:${LISTED_KIND}|evil|attacker\w{0,2}|malicious|exfil\w{0,6}|c2c|hacker(?!-news\.firebaseio)\w?|backdoor|rogue|steal|stealth|payload|dropper|adversary|hostile|covert|keylog\w{0,3}|pwn\w{0,3}|loot|victim)(?=[.-]|$)`,
);

/** A name to be filled in, in the place of a host, that says whose the host is: `[C2_URL]`, `$ATTACKER_HOST`. */
const HOSTILE_NAME =
  /^(?:https?:\/\/)?["']?(?:\[|<|\$\{?|\{{1,2})\s?\w{0,24}(?:\bC2|_C2|ATTACKER|EXFIL|EVIL|MALICIOUS|HACKER)(?![a-z])\w{0,24}/iu;

export function isAnonymousHost(host: HostClass | undefined): boolean {
  return host !== undefined && ANONYMOUS.has(host);
}

/** The same, and messengers, whose webhooks and bots take what anybody sends. */
export function isAnonymousChannel(host: HostClass | undefined): boolean {
  return host === 'messenger' || isAnonymousHost(host);
}

/** Whether an address is of a kind that no honest program gives data to or takes code from. */
export function isShadyAddress(address: string, host: HostClass | undefined): boolean {
  if (isAnonymousHost(host)) return true;
  const facts = classifyHost(address);
  return HOSTILE_NAME.test(address) || isAnonymousHost(facts.class) || HOSTILE_LABEL.test(facts.host);
}

/** Whether an address says of itself, by its host or by the name that stands for it, whose it is. */
export function callsItselfHostile(address: string): boolean {
  return HOSTILE_NAME.test(address) || HOSTILE_LABEL.test(classifyHost(address).host);
}

/** Whether an address is named after what those who defend keep lists of. Threat: so are the addresses of some who attack. */
export function isOfListedKind(address: string): boolean {
  return OF_LISTED_KIND.test(address);
}

/** Whether a text holds an address whose host calls itself hostile, as the attacker's does in a lesson and nowhere else. */
export function namesHostileHost(text: string): boolean {
  return [...text.matchAll(ADDRESS)].some(([address]) => HOSTILE_LABEL.test(classifyHost(address).host));
}

const ADDRESS =
  /\b(?:https?|ftp|wss?|smtp):\/\/[^\s"'`)<>|]{1,300}|\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|io|dev|example|test|invalid|co|app|xyz|info|ru|cn)\b/gi;

/**
 * A text without its addresses. Threat: the name of a host is chosen by its owner, so a word of the trade in it (`threat`,
 * `audit`) neither teaches nor tells what a skill is about.
 */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ');
}

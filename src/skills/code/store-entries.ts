import type { Confidence, Severity } from '../../core/finding.js';
import { classifyHost, registeredName } from './classify-host.js';

/** What holds more than the token of one service: what locks a browser's passwords, the store's own keys, all of it. */
const OPENS_MORE =
  /(?<![a-z])(?:safe storage|chrome|chromium|brave|edge|opera|vivaldi|firefox|safari|icloud|com\.apple|logins?|wallets?|metamask|ssh|gpg|dump|export)(?![a-z])/i;
/** An entry by its name, in a command (security(1), `-s` and `-l`) or as the argument of a library. */
const ENTRY = /\s-[sl][ =]?["']?[\w.@ -]{2,60}|^[\w.@-]{3,60}$/;

/**
 * How grave it is that one entry of a password store goes into the header by which a request signs in: that is where a careful
 * author keeps the token of the service that is called. Undefined for what is no single entry.
 * @param source the command that takes it out, or the name of the entry  @param target the address of the request
 */
export function gradeOfEntry(source: string, target: string): readonly [Severity, Confidence] | undefined {
  if (!isNamedEntry(source)) return undefined;
  return isOfService(source, target) ? ['high', 'low'] : ['critical', 'medium'];
}

/** Whether an entry bears the name of the skill itself: whoever put it there did so for the skill. */
export function isEntryOfSkill(source: string, skill: string): boolean {
  const name = plain(skill);
  return isNamedEntry(source) && name.length >= 5 && plain(source).includes(name);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether the name of an entry comes from settings, as the address does that it is shown to. */
export function isEntryOfSettings(source: string): boolean {
  return /^(?:[{$][\w.{}$-]{1,60})?$/.test(source);
}

/** Whether a command, or an argument, names one entry of a store that is the key of a service and opens nothing more. */
export function isNamedEntry(source: string): boolean {
  return ENTRY.test(source) && !OPENS_MORE.test(source);
}

/**
 * Whether an entry bears the name of the service that it is sent to. Threat: `github-token` for `github.evil.example` bears the
 * name of a subdomain, so only the name that was registered counts.
 */
function isOfService(source: string, target: string): boolean {
  const { host } = classifyHost(/https?:\/\/[^\s"'`)<>|]{3,300}/i.exec(target)?.[0] ?? '');
  const name = registeredName(host);
  return name.length >= 4 && source.toLowerCase().includes(name);
}

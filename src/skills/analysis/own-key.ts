import type { BundleView } from './bundle-view.js';
import { isOfPublisher } from './publisher.js';
import type { SignalMatch } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** What a client shows a service to be let in by it, as it is spoken of where there is one: no “all”, no “found”, no “user’s”. */
const KEY = /^(?:(?:the|your|their) )?(?:api[- _]?key|(?:access|bearer|session|auth\w{0,10}|api)[- _]?token|credentials)$/i;
/** What may stand before it where no other service is named: the verb, or an article. */
const UNNAMED =
  /\b(?:the|your|this|its|their|an?|my|our|own|resulting|(?:send|post|submit|transmit|forward|deliver)(?:s|ting|ing)?)[\s`"']{1,3}$/i;
/** Words that bind the key to one place. */
const BOUND = /\b(?:only|solely|exclusively|nowhere else|no other (?:host|domain|server|address|place)|anywhere else)\b/i;
/** How a request names its sender. */
const BY_HEADER =
  /\b(?:authori[sz]ation|x-[a-z-]{0,12}(?:key|token)|bearer)\b[^.\n]{0,20}(?:\bheader\b|`)|\bas an? (?:bearer token|header)\b|\bin (?:the|an?) (?:http |request )?headers?\b/i;

/**
 * Whose key it is that is sent to an address. `kept`: that of the service itself, in the header of a request or to this place alone, as
 * every client of it does; `own`: the same without saying so, or any service's to one place alone; `foreign`: all else. Threat: an
 * attacker can name a host after the skill and call the key its own; so keys of another name and keys in the plural “all” stay foreign.
 */
export function ownKeyOf(
  view: BundleView,
  { text }: TextUnit,
  match: SignalMatch,
  { what, where }: { readonly what: string; readonly where: string },
): 'kept' | 'own' | 'foreign' {
  const lineEnd = text.indexOf('\n', match.end);
  const said = text.slice(match.start, Math.min(lineEnd < 0 ? text.length : lineEnd, match.end + 120));
  const before = said.slice(0, Math.max(0, said.indexOf(what)));
  if (!KEY.test(what) || !UNNAMED.test(before)) return 'foreign';
  const address = /^https?:/i.test(where) ? where : (/https?:\/\/[\w.-]{3,100}\w/i.exec(said)?.[0] ?? '');
  const bound = BOUND.test(said);
  if (!isOfPublisher(view, address)) return bound ? 'own' : 'foreign';
  return bound || BY_HEADER.test(said) ? 'kept' : 'own';
}

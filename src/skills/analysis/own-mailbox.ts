import type { BundleView } from './bundle-view.js';
import { beginsAsHouse, isOfHouse } from './house.js';

const MAILBOX = /(?<local>[\w.+-]{2,40})@(?<domain>(?:[\w-]{1,40}\.){1,4}[a-z]{2,10})\b/gi;
const HOST = /\bhttps?:\/\/|\bs3:\/\/|\bgit@/i;
/** Whose it is, as those who write for their own house say it. */
const CALLED_OWN =
  /\b(?:our|my|we|us|the (?:firm|company|practice|office|school|shop|agency|association|club|team|house)(?:['’]s)?)\b|\b(?:unser\w{0,2}|wir|mein\w{0,2}|notre|nos|mon|nuestr[oa]s?|mi|nosso|nossa|meu|minha|nostr[oa]|mio|vår|ons|onze|mijn)\b|наш|мой|我们|本公司|当社|弊社|社内|우리|저희/iu;

/**
 * By how many steps a stretch of text is less sure to give something away, since every address in it is a mailbox of the house for which
 * the bundle is made: one where its domain says so, and one more where the text calls it the writers' own. A mailbox that somebody calls
 * his own, and that carries his name twice, is worth one. Threat: a host, or a second mailbox, ends it.
 */
export function stepsOfOwnMailbox(view: BundleView, said: string): number {
  const mailboxes = [...said.matchAll(MAILBOX)];
  if (mailboxes.length === 0 || HOST.test(said)) return 0;
  const own = CALLED_OWN.test(said.replace(MAILBOX, ' '));
  if (mailboxes.every(([mailbox]) => isOfHouse(view, mailbox))) return own ? 2 : 1;
  if (!VERY_OWN.test(said)) return 0;
  const begins = mailboxes.map(([mailbox]) => beginsAsHouse(view, mailbox));
  if (!begins.includes('no')) return begins.includes('part') ? 1 : 2;
  return mailboxes.every(({ groups }) => isOfOnePerson(groups?.['local'] ?? '', groups?.['domain'] ?? '')) ? 1 : 0;
}

/** That of nobody else. */
const VERY_OWN = /\b(?:my|our) own\b|\beigene[nrs]?\b|\bpropre\b|\bpropri[oa]\b|\bpropi[oa]\b|\bprópri[oa]\b|自己的|自社|собственн/iu;

/**
 * Whether the domain of each mailbox of a text is named there besides, as a name is written: “(arranged with Mr. Hallmann)”. Threat: a
 * stranger can be given any name, so it is worth one step.
 */
export function isNamedRecipient(said: string): boolean {
  const bare = said.replace(MAILBOX, ' ');
  const mailboxes = [...said.matchAll(MAILBOX)];
  const isNamed = (part: string): boolean =>
    part.length >= 5 && new RegExp(`(?<![\\w-])${part.charAt(0).toUpperCase()}${part.slice(1)}(?![\\w-])`, 'u').test(bare);
  return mailboxes.length > 0 && !HOST.test(said) && mailboxes.every(({ groups }) => partsOf(groups?.['domain'] ?? '').some(isNamed));
}

function partsOf(domain: string): readonly string[] {
  return (domain.toLowerCase().split('.')[0] ?? '').split('-').filter((part) => /^[a-z]+$/.test(part));
}

/** `joan@joanpellman.example`. */
function isOfOnePerson(local: string, domain: string): boolean {
  const name = local.toLowerCase().split(/[.+_-]/)[0] ?? '';
  return name.length >= 4 && (domain.toLowerCase().split('.')[0] ?? '').includes(name);
}

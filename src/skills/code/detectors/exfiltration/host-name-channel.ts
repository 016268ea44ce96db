import type { Behaviour } from '../../behaviour.js';
import { classifyHost } from '../../classify-host.js';

/** What looks the name of a host up: tools of a shell and functions of libraries. */
const RESOLVERS =
  /^(?:dig|nslookup|host|drill|ping6?|kdig|doggo|resolvectl|dns\.\S{1,40}|aiodns\.\S{1,40}|(?:net\.(?:\S{1,40}\.)?)?Lookup\w{1,12}|(?:socket\.)?get(?:host|addr)\w{2,20}|socket\.dns\.\w{1,12}|dns_get_record|checkdnsrr|Resolv\.\S{1,40}|InetAddress\.get\w{2,12}|(?:System\.Net\.)?Dns\.\w{4,30}|to_socket_addrs|(?:\w{1,20}\.)*lookup_(?:host|ip)|resolve-dnsname|getent)$/iu;
/** Something that is only known when the program runs, in front of a domain that is written out. */
const UNKNOWN_PART = /[$`({}]|^\./u;
const DOMAIN = /(?:^|[\w)}`'"])\.((?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,12})(?:[/:"'\s]|$)/iu;

export function isResolver(deed: Behaviour): boolean {
  return RESOLVERS.test(deed.name);
}

/** Whether the name of the host carries the data: the domain's owner sees every name that is looked up below it. */
export function carriesInHostName(deed: Behaviour): boolean {
  const target = deed.target ?? '';
  const domain = DOMAIN.exec(target)?.[1];
  if (domain === undefined || !UNKNOWN_PART.test(target)) return false;
  if (isResolver(deed)) return deed.flags.includes('body');
  // In the host of a request a variable is usual (a region, a tenant); the output of a command is not.
  return /^https?:\/\/[^/]{0,200}(?:\$\(|`)/u.test(target) && classifyHost(domain).class === 'named';
}

import type { BundleView } from '../bundle-view.js';
import { HOST, isUnexplained } from '../code-deeds/strangers.js';
import { HELD_BY, ONLY_NAMED, usesOf, type UsedAddress } from '../requests/addresses.js';
import { strangerOf } from '../strangers.js';

const ADDRESS = new RegExp(
  String.raw`["'\x60](?:https?|wss?|tcp|udp|ftp|tls):\/\/(?:[^\s"'\x60\/@]{1,60}@)?(${HOST})(?::\d{1,5})?[^\s"'\x60]{0,200}`,
  'giu',
);
/** The same in the words of a command that a program starts. */
const IN_COMMAND = new RegExp(String.raw`\b(?:curl|wget|Invoke-\w{4,12}|xh|httpie)\b[^\n]{0,240}?\s["'\\]{0,2}https?:\/\/(${HOST})`, 'giu');
const BARE = new RegExp(String.raw`["'\x60](${HOST})(?::(?:\d{1,5}|%d))?["'\x60]`, 'giu');
/** A name that is no more than a file, a package or a member of something. */
const NO_HOST =
  /\.(?:go|rs|rb|py|js|ts|java|kt|cs|php|lua|pl|swift|json|ya?ml|toml|md|txt|csv|tsv|html?|xml|sql|db|log|conf|cfg|ini|env|lock|tmp|bak|zip|gz|tar|png|jpe?g|svg|pdf|pem|key|crt|sh|exe|dll|so|name|id|value|text|data|type|path|length|user|host|port|mail|item|list)$/iu;
const HELD = new RegExp(String.raw`${HELD_BY}(?:new\s+\w{1,20}\(|URI\.create\(|URL\(|Uri\.parse\()?$`, 'u');
const MAX_USES = 6;
const MAX_ADDRESSES = 30;

/** The addresses of strangers that a program writes out, each host once. */
export function strangeAddresses(view: BundleView, text: string): readonly UsedAddress[] {
  const found = new Map<string, UsedAddress>();
  let looked = 0;
  for (const pattern of [ADDRESS, IN_COMMAND, BARE])
    for (const match of text.matchAll(pattern)) {
      const host = match[1] ?? '';
      if (++looked > MAX_ADDRESSES * 10 || found.size >= MAX_ADDRESSES) break;
      if (found.has(host) || (pattern === BARE && (NO_HOST.test(host) || !/\.[a-z]{2,12}$/iu.test(host)))) continue;
      const start = pattern === IN_COMMAND ? match.index + match[0].length - host.length : match.index + 1;
      const before = text.slice(Math.max(0, start - 90), start - 1);
      // Collectors, tunnels and their like have rules of their own.
      if (ONLY_NAMED.test(before) || !isUnexplained(view, host) || strangerOf(view, host) === undefined) continue;
      found.set(host, {
        host,
        start,
        end: match.index + match[0].replace(/["'`]$/u, '').length,
        uses: usesOf(text, start, HELD.exec(before)?.[1], MAX_USES),
      });
    }
  return [...found.values()];
}

import type { BundleView } from '../bundle-view.js';
import { HOST } from '../code-deeds/strangers.js';
import { pieceAround } from '../given-aside/carried.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import { isUnspoken } from './addresses.js';

/** A name that is looked up, and before which something is filled in that leaves the machine with it. */
export interface LookedUpName {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly host: string;
}

/** Names that are looked up, in many languages and by many commands. */
export const LOOKS_UP_NAMES = signal(
  'looks-up-names',
  [
    ...['getaddrinfo', 'gethostbyname', 'nslookup', 'resolve', 'lookup', 'dig ', 'dig"', "dig'", 'getbyname', 'gethostentry'],
    ...[
      'gethostaddresses',
      'dns_get_record',
      'checkdnsrr',
      'res_query',
      'res_search',
      'socketaddrs',
      'socket_addrs',
      'res_nquery',
      'res_nsearch',
      'dnsquery',
      'host -',
    ],
  ],
  /\b(?:getaddrinfo|gethostbyname\w{0,3}|nslookup|Resolve-DnsName|dns\.resolve\w{0,8}|dns\.lookup|resolver\.(?:resolve|query|lookup\w{0,6})|resolve[46]?\(|lookup\(|Lookup(?:Host|IP|TXT|Addr)|getByName|GetHostEntry\w{0,5}|GetHostAddresses\w{0,5}|dns_get_record|checkdnsrr|res_n?(?:query|search)|DnsQuery\w{0,3}|dig["' ]|host -|toSocketAddrs|to_socket_addrs)/,
  60,
);
/** Something put before the name of a host: `.%s.x.net`, `${part}.x.net`, `chunk + ".x.net"`. */
const FILLED_NAME = new RegExp(
  String.raw`(?:%[0-9.]{0,4}[sdxXv]|\})[.-](?:[\w%{}$()-]{1,40}\.){0,3}?(${HOST})["'\x60\s]|[\w)\]]\s?(?:\+|\.\.|\.|,|&|<>)\s?[rf]?["'\x60]\.(${HOST})["'\x60]|\$\w{1,40}\.(${HOST})["'\x60\s]`,
  'gu',
);
/** What makes labels of names out of anything: it is turned into letters and digits, and cut in pieces. */
const MAKES_LABELS =
  /["']%0?2?h{0,2}[xX]["']|\bhex\w{0,8}\b|\bb(?:ase)?(?:16|32|64)\w{0,10}\b|\bxxd\b|\bod\s+-|\bfold\s+-w|\bencode\w{0,10}\b|\bunpack\(|\bHexFormat\b|\bToHexString\b|\bto_s\(16\)|\btoString\(\s?(?:16|36|["']hex)|\bmatch\(\/\.\{1,\d{1,2}\}|\bchunk\w{0,4}\b|\bsubstr\w{0,6}\(|\bslice\(/u;
/** Digests, by which pictures and packages are looked up without giving away whose they are. */
const DIGESTS = /\b(?:md5|sha\d{1,3}|hexdigest|createHash|hashlib)\b/u;
/** Lists of senders and of networks, which are asked for one address at a time. */
const LISTS =
  /(?:spamhaus|cymru|surbl|uribl|barracuda\w{0,12}|sorbs|abuseat|spamcop|dnswl|mailspike|nip|sslip|in-addr|ip6)\.\w{2,6}$|\barpa$/u;
const TOP_LEVEL =
  /\.(?:com|net|org|io|dev|app|co|me|cc|xyz|info|site|online|cloud|tech|ru|cn|de|eu|uk|to|sh|pw|top|live|link|click|biz|ai|us|nl|fr|pl|in|ch|is|tk|ml|su|la|ws|gg|im|space|store|fun|club|pro|zone|systems|services|network|works)$/u;
const MAX_LOOKS = 12;

/** Names below a host that nothing in the bundle speaks of, into which a program puts data that it has turned into labels. */
export function* lookedUpNames(view: BundleView): Iterable<LookedUpName> {
  for (const unit of programsWith(view, LOOKS_UP_NAMES)) {
    const told = new Set<string>();
    for (const lookup of unit.find(LOOKS_UP_NAMES).slice(0, MAX_LOOKS)) {
      const { start, end } = pieceAround(unit.text, lookup.start);
      const code = unit.text.slice(start, end);
      if (!MAKES_LABELS.test(code) || DIGESTS.test(code)) continue;
      for (const match of [...code.matchAll(FILLED_NAME)].slice(0, MAX_LOOKS)) {
        const host = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
        if (told.has(host) || LISTS.test(host) || !TOP_LEVEL.test(host) || !isUnspoken(view, host)) continue;
        told.add(host);
        yield { unit, start: start + match.index, end: start + match.index + match[0].length, host };
      }
    }
  }
}

import type { BundleView } from '../bundle-view.js';
import { HOST, isUnexplained } from '../code-deeds/strangers.js';
import { pieceAround, type Piece } from '../program-pieces/pieces.js';
import { programsAndBlocksWith } from '../programs-with.js';
import { carriedBy } from '../requests/carried.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

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
    ...['getaddrinfo', 'gethostbyname', 'nslookup', 'resolve', 'lookup', 'dig ', 'dig"', "dig'", 'getbyname', 'gethostentry', 'resolv::'],
    ...['gethostaddresses', 'dns_get_record', 'checkdnsrr', 'res_query', 'res_search', 'socketaddrs', 'socket_addrs', 'res_nquery'],
    ...['res_nsearch', 'dnsquery', 'host -', 'getallbyname', 'getaddress', 'getresource', 'dns.toip', 'inet_res', 'net::dns', 'drill '],
    ...[
      'kdig ',
      'delv ',
      'getent ',
      'dscacheutil',
      'dns-query',
      'dns.google',
      'cfhostcreate',
      'ping -',
      'ping",',
      "ping',",
      'test-connection',
    ],
  ],
  /\b(?:getaddrinfo|gethostbyname\w{0,3}|nslookup|Resolve-DnsName|Test-Connection|dns\.resolve\w{0,8}|dns\.lookup|dns\.toip|resolver\.(?:resolve|query|lookup\w{0,6})|resolve[46]?\(|resolve(?:4|6|A|Any|Txt|Cname|Mx|Ns|Srv|Host)\(|lookup(?:_ip|_host|4|6)?\(|Lookup(?:Host|IP|IPAddr|TXT|Addr|CNAME|MX|NS|SRV)|get(?:All)?ByName|getaddress(?:es)?|getresources?|getHostByName|GetHostEntry\w{0,5}|GetHostAddresses\w{0,5}|dns_get_record|checkdnsrr|res_n?(?:query|search)|DnsQuery\w{0,3}|(?:dig|drill|kdig|delv)["' ]|host -|ping(?: -|["'],)|getent (?:a?hosts\w{0,2})|dscacheutil -q|resolvectl query|toSocketAddrs|to_socket_addrs|inet_res["']?[.:]\w{4,9}|:inet\.gethostbyname|Resolv::DNS|Net::DNS|CFHostCreateWithName|dns-query\?|dns\.google\/resolve)/,
  60,
);
/** Something put before the name of a host: `.%s.x.net`, `${part}.x.net`, `chunk + ".x.net"`, `$(part).x.net`. */
const FILLED_NAME = new RegExp(
  String.raw`(?:%[0-9.]{0,4}[sdxXv]|\})[.-](?:[\w%{}$()-]{1,40}\.){0,3}?(${HOST})["'\x60\s]|[\w)\]]\s?(?:\+|\.\.|\.|,|&|<>|~)\s?[rf]?["'\x60]\.(${HOST})["'\x60]|\$\w{1,40}\.(${HOST})["'\x60\s]|\$\([^()\n]{1,120}\)\.(${HOST})["'\x60\s]`,
  'gu',
);
/** The name of a host alone in a text, to which the rest is joined elsewhere. */
const NAME_ALONE = new RegExp(String.raw`["'\x60]\.?(${HOST})["'\x60]`, 'gu');
/** What makes labels of names out of anything: it is turned into letters and digits, and cut in pieces. */
const MAKES_LABELS =
  /["']%0?2?h{0,2}[xX]["']|["'][hH]\*["']|\bhex\w{0,8}\b|(?:bin|to|as|str)_?2?_?hex\b|\bb(?:ase)?(?:16|32|64)\w{0,10}\b|\bxxd\b|\bod\s+-|\bfold\s+-w|\bencode\w{0,10}\b|\bunpack1?\(|\bHexFormat\b|\bToHexString\b|\bto_s\(16\)|\bto_base\(|\btoString\(\s?(?:16|36|["']hex)|\btoRadixString\(|\.\{(?:\d,)?\d{1,2}\}|\bscan\(\/\.{1,4}\/|\bchunk\w{0,6}\b|\beach_slice\b|\bstr_split\b|\bwordwrap\b|\bsubstr\w{0,6}\(|\bslice\(/u;
/** Digests, by which pictures and packages are looked up without giving away whose they are. */
const DIGESTS = /\b(?:md5|sha\d{1,3}|hexdigest|createHash|hashlib)\b/u;
/** Lists of senders and of networks, which are asked for one address at a time. */
const LISTS =
  /(?:spamhaus|cymru|surbl|uribl|barracuda\w{0,12}|sorbs|abuseat|spamcop|dnswl|mailspike|nip|sslip|in-addr|ip6)\.\w{2,6}$|\barpa$/u;
const TOP_LEVEL =
  /\.(?:com|net|org|io|dev|app|co|me|cc|xyz|info|site|online|cloud|tech|ru|cn|de|eu|uk|to|sh|pw|top|live|link|click|biz|ai|us|nl|fr|pl|in|ch|is|tk|ml|su|la|ws|gg|im|space|store|fun|club|pro|zone|systems|services|network|works|host|run|tools|digital|icu|cyou|rest|monster|ga|cf|gq|es|it|se|no|fi|at|be|cz|jp|kr|br)$/u;
const MAX_LOOKS = 12;
/** Longest block of a page that counts as one piece of code, in UTF-16 units. */
const MAX_PIECE = 3000;

/** Names below a host that nothing in the bundle speaks of, into which a program puts data that it has turned into labels. */
export function* lookedUpNames(view: BundleView): Iterable<LookedUpName> {
  for (const program of programsAndBlocksWith(view, LOOKS_UP_NAMES)) {
    const told = new Set<string>();
    const { unit, text } = program;
    const lookups = unit.find(LOOKS_UP_NAMES).filter((match) => match.start >= program.start && match.end <= program.end);
    for (const lookup of lookups.slice(0, MAX_LOOKS)) {
      const at = lookup.start - program.start;
      const piece =
        unit.file.language === 'markdown' && text.length <= MAX_PIECE
          ? { start: 0, end: text.length, part: undefined }
          : pieceAround(text, at);
      for (const { host, start, end } of [...filledNames(text, piece), ...joinedNames(text, piece, at)]) {
        if (told.has(host) || LISTS.test(host) || !TOP_LEVEL.test(host) || !isUnexplained(view, host, program, 'outside-programs'))
          continue;
        told.add(host);
        yield { unit, start: program.start + start, end: program.start + end, host };
      }
    }
  }
}

interface NamedHost {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a piece of code before which something is filled in, where the piece makes labels. */
function filledNames(text: string, piece: Piece): readonly NamedHost[] {
  const code = text.slice(piece.start, piece.end);
  return MAKES_LABELS.test(code) && !DIGESTS.test(code) ? namesOf(code, FILLED_NAME, piece.start) : [];
}

/** The names that reach a look-up together with labels that the program makes. */
function joinedNames(text: string, piece: Piece, at: number): readonly NamedHost[] {
  const said = carriedBy(text, piece, at).join('\n');
  if (!MAKES_LABELS.test(said) || DIGESTS.test(said)) return [];
  const code = text.slice(piece.start, piece.end);
  return namesOf(code, NAME_ALONE, piece.start).filter(({ start, end }) => said.includes(text.slice(start, end)));
}

function namesOf(code: string, pattern: RegExp, offset: number): readonly NamedHost[] {
  return [...code.matchAll(pattern)].slice(0, MAX_LOOKS).map((match) => ({
    host: (match.slice(1).find((one: string | undefined) => one !== undefined) ?? '').toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The digest of something compared with one that is kept under a name, in the languages that compare by a method or keep constants in any case. */
const COMPARES_KEPT_DIGEST = signal(
  'compares-kept-digest',
  [
    'messagedigest.isequal(',
    'fixedtimeequals(',
    'constanttimecompare(',
    'tohexstring(',
    'hexstring',
    'bytestohex(',
    'encodetostring(',
    'encodehex',
  ],
  /\b(?:MessageDigest\.isEqual|FixedTimeEquals|ConstantTimeCompare)\([^\n;]{0,160}?[,(]\s?(?:\[\]byte\(|\w{1,30}\.(?:of\(\)\.parseHex|FromHexString|getBytes)\()?[A-Za-z]\w{2,30}\)|\b(?:ToHexString|toHexString|BytesToHex|EncodeToString|encodeHex(?:String)?)\([^\n;]{0,160}?\)(?:\.\w{5,20}\(\)){0,2}\s?(?:==|\.equals\(|\.Equals\()\s?[A-Za-z]\w{2,30}\b/u,
  320,
);
/** A digest that is written out as a constant. */
const KEEPS_CONSTANT = /\b(?:const|final|readonly|static|val|var)\b[^\n="]{0,60}=\s?"[0-9a-fA-F]{32,128}"/u;
const TAKES_DIGEST = /\b(?:MessageDigest\.getInstance|HashData|ComputeHash|sha(?:1|256|512)\.Sum\w{0,4}|md5\.Sum|DigestUtils\.\w{3,12})\(/u;
/** Somebody is let in by it: a token is believed, a role is given. */
const OF_ACCESS =
  /\bClaimTypes\.Role\b|\bClaimsPrincipal\b|\bSecurityContextHolder\b|\bGrantedAuthority\b|\binitVerify\(|\bSignature\.getInstance\(|\bJwts?\b|\bparseClaims\w{0,6}\(|\bAuthenticateResult\b|\bisAuthenticated\b|\bsetAuthentication\(|\bParseWithClaims\(|\bVerifySignature\b/u;
/** A sum of a file, which everybody compares. */
const OF_FILES = /\b(?:Files?\.|Path\.|FileStream|os\.ReadFile|os\.Open|io\.Copy|download\w{0,6}|artifacts?|checksum|archive)\b/iu;

/** Doors that open for whoever knows what a written digest was made of. */
export const DIGEST_DOORS: readonly CodeDeed[] = [
  codeDeed('lets everybody in who knows what a digest in it was made of', 'critical/high', COMPARES_KEPT_DIGEST, {
    near: [TAKES_DIGEST],
    whole: [KEEPS_CONSTANT, OF_ACCESS],
    unless: [OF_FILES],
    reach: 500,
    shown: 'medium/low',
  }),
];

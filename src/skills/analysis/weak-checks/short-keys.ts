import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { assignedBy, holdsName, statementsOf } from '../program-pieces/statements.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** A place at which a program makes a key, or a check, weaker than it looks. */
export interface WeakPlace {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly how: string;
}

/** Fewest bytes of a key that nobody can try out; fewer than this are too few. */
const FEW = '[1-5]';
const NAME = String.raw`[$@&*]{0,2}(?<name>[A-Za-z_]\w{0,40})(?:\(\))?`;

/** The first few bytes of something, as languages write it. */
const FIRST_BYTES = new RegExp(
  [
    String.raw`${NAME}\)?\[\s?(?:0\s?)?(?::|\.{2,3}<?=?)\s?${FEW}\]`,
    String.raw`${NAME.replace('name', 'name2')}(?:\.asSpan|\.AsSpan|\.slice|\.subarray|\.substring|\.Substring|\.substr|\.copyOfRange|\.byteslice|\.sliceArray|\.Slice|\.subspan)\(\s?0\s?(?:,|\.\.)\s?${FEW}\s?\)`,
    String.raw`${NAME.replace('name', 'name3')}(?:\.to_vec\(\)|\.iter\(\)|\.into_iter\(\))?\.(?:take|Take|first|copyOf|prefix|truncate|get)\(\s?(?:\.\.)?${FEW}\s?\)`,
    String.raw`\b(?:substr|mb_substr|array_slice|string\.sub|Arrays\.copyOfRange|bytes\.sub)\(\s?${NAME.replace('name', 'name4')}\s?,\s?[01]\s?,\s?${FEW}\s?\)`,
    String.raw`\bArrays\.copyOf\(\s?${NAME.replace('name', 'name5')}\s?,\s?${FEW}\s?\)`,
    String.raw`${NAME.replace('name', 'name6')}:sub\(\s?1\s?,\s?${FEW}\s?\)`,
    String.raw`${NAME.replace('name', 'name7')}\[\s?0\s?,\s?${FEW}\s?\]`,
    String.raw`\b(?:Uint16|Uint32|ToUInt16|ToUInt32|readUInt16BE|readUInt16LE|readUInt32BE|getShort|u16::from_[bln]e_bytes)\(\s?${NAME.replace('name', 'name8')}`,
  ].join('|'),
  'gu',
);
/** What makes keys, and what a key is made of. */
const MAKES_KEYS =
  /\b(?:argon2\w{0,4}|Argon2\w{0,8}|pbkdf2\w{0,12}|PBKDF2\w{0,12}|Rfc2898\w{0,12}|scrypt\w{0,8}|Scrypt\w{0,6}|bcrypt\w{0,8}|hkdf\w{0,8}|Hkdf\w{0,6}|HKDF\w{0,6}|stretch\w{0,6}|derive\w{0,14}|OsRng|SecureRandom|RandomNumberGenerator|crypto\/rand|random_bytes|randomBytes|getrandom|SecRandomCopyBytes|openssl_random_pseudo_bytes|urandom|SecretKeyFactory|crypto_pwhash\w{0,20}|SymmetricKey|Sha(?:256|512)|SHA(?:256|512)|sha(?:256|512)\w{0,8}|Sum(?:256|512)|blake\w{1,4}|Blake\w{1,4}|HMAC\w{0,8}|hmac\w{0,4}|Mac\.getInstance|digest\w{0,4}|hash_password_into|key_derivation\w{0,6}|hash)\b/u;
/** Words of programs that make keys, by which they are told from others. */
export const KEY_MAKER = signal(
  'key-maker',
  [
    'argon2',
    'pbkdf2',
    'rfc2898',
    'scrypt',
    'bcrypt',
    'hkdf',
    'stretch',
    'derive',
    'kdf',
    'osrng',
    'securerandom',
    'randomnumbergenerator',
    'random_bytes',
    'randombytes',
    'getrandom',
    'urandom',
    'secretkeyfactory',
    'crypto_pwhash',
    'symmetrickey',
    'sha256',
    'sha512',
    'sum256',
    'sha-256',
    'blake',
    'rand.read',
    'crypto/rand',
    'age1',
  ],
  /\b(?:argon2|pbkdf2|rfc2898|scrypt|bcrypt|hkdf|stretch|derive|kdf|osrng|securerandom|randomnumbergenerator|random_?bytes|getrandom|urandom|secretkeyfactory|crypto_pwhash|symmetrickey|sha256|sha512|sum256|sha-256|blake|rand\.read|crypto\/rand|age1)/u,
  30,
);
/** What the names of functions hold that give a key, and names for one. */
const KEY_WORDS = String.raw`derive|kdf|stretch|master_?key|data_?key|session_?key|file_?key|vault_?key|wrap_?key|cipher_?key|encryption_?key|key_?from|make_?key|to_?key|new_?key|generate_?\w{0,8}key|keygen|entropy|generate_?(?:token|secret|password|nonce|seed|mnemonic)|new_?(?:token|secret|nonce|seed)|random_?(?:key|token|secret|seed)`;
const KEY_FUNCTION = new RegExp(String.raw`\b\w{0,30}(?:${KEY_WORDS})\w{0,20}\b`, 'iu');
/** A program without any of them has no such function: that is found sooner than the few bytes of anything. */
const NAMES_KEY = new RegExp(KEY_WORDS, 'iu');
/** What is named, told apart or checked by a few bytes, and what is no secret. */
const LABEL =
  /\b\w{0,30}(?:_?id|fingerprint|check_?sum|prefix|short|hint|tag|label|kid|suffix|bucket|shard|version|check|crc|display|preview|header|magic|index|name|slug|log|print\w{0,4}|echo|puts|fmt|format|otp|totp|hotp|colou?r|salt|pepper|partition|offset|delay|jitter|country|lang\w{0,6})\s{0,3}(?::?=|:|\()/iu;
/** Where the few bytes become a key again: hashed, expanded, padded, filled in, or given to a cipher. */
const FEEDS =
  /\b(?:update|Update|Write|digest|hexdigest|Sum256|Sum512|HashData|ComputeHash|doFinal|expand|extract|Expand|hash|sha(?:256|512)\w{0,6}|Sha256|SHA256|blake\w{1,4}|hash_hmac|repeat|Repeat|cycle|ljust|rjust|str_pad|PadRight|PadLeft|padEnd|padStart|resize|copy_from_slice|copyOf|copyInto|arraycopy|BlockCopy|SecretKeySpec|NewCipher|NewGCM|SymmetricKey|AesGcm|Aes256\w{0,6}|ChaCha20\w{0,10}|new_from_slice|from_slice|from_seed|seed_from_u64|NewSource|setSeed|Random|srand|mt_srand|StdRng|str_repeat|x\s?\d{1,2}|rep|HMAC|hmac|Hkdf|pbkdf2\w{0,10}|scrypt|argon2\w{0,4})\b\s?(?:::<[^>\n]{0,30}>)?[!(.:<{ ,]|\.\.\.\s?\)/u;
const FOR_TESTS =
  /\b(?:test\w{0,8}|mock\w{0,6}|fake\w{0,6}|fixture\w{0,2}|demo|simulat\w{0,6}|sample\w{0,2}|shuffle\w{0,2}|deterministic\w{0,2}|reproducib\w{2,6}|benchmark\w{0,4}|example\w{0,2})\b|#\[cfg\(test\)\]/iu;
const MAX_LOOKS = 60;

/** The bytes of a key, filled up with the first few of them again and again. */
const REPEATED = new RegExp(String.raw`\b(\w{1,40})\[(\w{1,20})\]\s?=\s?\1\[\s?\2\s?(?:%\s?${FEW}|&\s?[13])\s?\]`, 'gu');

function* repeatedKeys(unit: TextUnit): Iterable<WeakPlace> {
  for (const match of unit.text.matchAll(REPEATED)) {
    const { part } = pieceAround(unit.text, match.index);
    if (part === undefined || !KEY_FUNCTION.test(part.head) || FOR_TESTS.test(part.head)) continue;
    yield { unit, start: match.index, end: match.index + match[0].length, how: HOW };
  }
}

const HOW = 'keeps so few bytes of a key that all of them can be tried';

/** Keys of which so few bytes are kept that all of them can be tried. */
export function* shortKeys(view: BundleView): Iterable<WeakPlace> {
  for (const unit of programsWith(view, KEY_MAKER)) {
    if (!NAMES_KEY.test(unit.text)) continue;
    yield* repeatedKeys(unit);
    let looked = 0;
    for (const match of unit.text.matchAll(FIRST_BYTES)) {
      if (++looked > MAX_LOOKS) break;
      const name = Object.values(match.groups ?? {}).find((one: string | undefined) => one !== undefined);
      if (name === undefined || !isShortKey(unit.text, match.index, name)) continue;
      yield {
        unit,
        start: match.index,
        end: match.index + match[0].length,
        how: HOW,
      };
    }
  }
}

function isShortKey(text: string, at: number, name: string): boolean {
  const piece = pieceAround(text, at);
  if (piece.part === undefined) return false;
  const code = text.slice(piece.start, piece.end);
  if (!KEY_FUNCTION.test(piece.part.head) || FOR_TESTS.test(piece.part.head) || !MAKES_KEYS.test(code)) return false;
  const statements = statementsOf(code);
  const index = statements.findLastIndex(({ start }) => piece.start + start <= at);
  const cut = statements[index];
  if (cut === undefined || LABEL.test(cut.text.replace(FIRST_BYTES, ''))) return false;
  const made = statements
    .slice(0, index + 1)
    .some(
      (one) =>
        (assignedBy(one.text).includes(name) || one.text.includes(`(${name}`) || one.text.includes(`&mut ${name}`)) &&
        MAKES_KEYS.test(one.text),
    );
  if (!made) return false;
  if (FEEDS.test(cut.text.slice(Math.max(0, at - piece.start - cut.start - 60)))) return true;
  const given = assignedBy(cut.text);
  return statements.slice(index + 1).some((one) => FEEDS.test(one.text) && given.some((kept) => holdsName(one.text, kept)));
}

import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { assignedBy, namesIn, statementsOf, type Statement } from '../program-pieces/statements.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import type { WeakPlace } from './short-keys.js';

/** A digest without a key, of what stands in its brackets. */
export const BARE_DIGEST = signal(
  'bare-digest',
  ['createhash', 'hashlib', 'sum256', 'sum512', 'hashdata', 'digest', 'sha256', 'sha512', 'sha1'],
  /\b(?:createHash\([^()\n]{1,20}\)\s{0,20}\.update|hashlib\.\w{3,10}|(?:sha256|sha512|sha1)\.Sum\w{0,6}|SHA(?:256|512|1)\.HashData|Digest::SHA\d{1,3}\.(?:hex|base64)?digest|Sha(?:256|512)::digest|hash\(\s?["']sha(?:1|256|512)["']\s?,|sha(?:256|512)_?(?:hex)?|DigestUtils\.sha(?:1|256|512)\w{0,6}|\.digest)\s?\(/,
  120,
);
/** A program by which keys are looked up to check what somebody signed. */
const CHECKS_SIGNATURES =
  /\bcreateHmac\b|\bhmac\b|\bHMAC\w{0,8}\b|\bjwt\b|\bJwt\w{0,20}\b|\bverify\w{0,20}\b|\bMac\.getInstance\b|\bhash_hmac\b/u;
const LOOKS_UP =
  /\.(?:get|find|fetch|lookup|TryGetValue|getOrDefault|at|load|dig)\b\??\(?|\b\w{1,40}\[\s?\w{1,40}\s?\]|\.\w{1,20}\[\w{1,30}\]/u;
const OF_KEYS = /keys?|secret|ring|jwk|signing/iu;
/** What anybody can know: names, numbers of keys, who issued. All else in a digest may be a secret. */
const PUBLIC =
  /^(?:\w{0,20}_?id|kid|iss|issuer|aud|audience|name|user|username|tenant|subject|sub|email|domain|realm|alg|version|header|head|h|k|day|date|b|f|u8|byte|bytes|Buffer|utf8|str|string|String|fmt|Sprintf|format|encode|encoding|toString|getBytes|StandardCharsets|UTF_8|Encoding|UTF8|GetBytes|as_bytes|from|update|digest|hexdigest|hex|base64|createHash|hashlib|sha256|sha512|sha1|Sum256|Sum512|SHA256|SHA512|HashData|crypto|OpenSSL|Digest|Sha256|MessageDigest|getInstance|return|get|self|this|func|true|nil|new|const|let|var|val|sum|key|raw|out|hash)$/iu;
const FALLS_BACK = /\?\?|\|\||\bor\b|\?:|\bunwrap_or(?:_else)?\(|\bgetOrDefault\(|\bcomputeIfAbsent\(|\bsetdefault\(/u;
const MAX_LOOKS = 20;

/** Keys that a program makes of what everybody knows where it has none, so that whoever knows of it can sign. */
export function* derivedKeys(view: BundleView): Iterable<WeakPlace> {
  for (const unit of programsWith(view, BARE_DIGEST)) {
    if (!CHECKS_SIGNATURES.test(unit.text)) continue;
    for (const { start, end } of unit.find(BARE_DIGEST).slice(0, MAX_LOOKS))
      if (isKeyOfNone(unit, start))
        yield { unit, start, end, how: 'makes a key of what everybody knows where it has none, so that anyone can sign' };
  }
}

function isKeyOfNone(unit: TextUnit, at: number): boolean {
  const piece = pieceAround(unit.text, at);
  if (piece.part === undefined) return false;
  const statements = statementsOf(unit.text.slice(piece.start, piece.end));
  const index = statements.findLastIndex(({ start }) => piece.start + start <= at);
  const made = statements[index];
  if (made === undefined || !OF_KEYS.test(`${piece.part.head} ${unit.text.slice(Math.max(0, piece.start - 600), piece.start)}`))
    return false;
  const lineEnd = unit.text.indexOf('\n', at);
  const digest = unit.text.slice(at, lineEnd < 0 ? undefined : lineEnd);
  // Entries of caches are named by what can be read, and keys are bytes.
  if (/\bhex(?:digest)?\b/u.test(digest)) return false;
  if (
    ![...namesIn(digest)].every((name) => PUBLIC.test(name)) ||
    !/\b\w{0,20}(?:id|kid|iss|issuer|name|user|tenant|subject|email|realm|domain)\b/iu.test(digest)
  )
    return false;
  const before = unit.text.slice(unit.text.lastIndexOf('\n', at) + 1, at);
  if (FALLS_BACK.test(before) && LOOKS_UP.test(before)) return OF_KEYS.test(`${piece.part.head} ${before}`);
  return (
    OF_KEYS.test(piece.part.head) &&
    statements.slice(1, index).some(({ text }) => LOOKS_UP.test(text) && /\bif\b|\?|\bunless\b|=/u.test(text)) &&
    isGivenBack(statements, index, made)
  );
}

/** Whether what a statement makes is what the function gives back. */
function isGivenBack(statements: readonly Statement[], index: number, made: Statement): boolean {
  if (/^\s*return\b/u.test(made.text)) return true;
  const names = assignedBy(made.text);
  return statements
    .slice(index + 1, index + 4)
    .some(({ text }) => /^\s*(?:return\b|\w{1,40}(?:\[:\])?\s*$|Some\(|Ok\()/u.test(text) && names.some((name) => text.includes(name)));
}

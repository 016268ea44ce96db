import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { statementsOf } from '../program-pieces/statements.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { WeakPlace } from './short-keys.js';

const FEW = '[1-6]';
/** The first few bytes or letters of something. */
const CUT = String.raw`(?:\[\s?(?:0\s?)?(?::|\.{2,3}<?=?)\s?${FEW}\]|(?:\.asSpan|\.AsSpan|\.slice|\.subarray|\.substring|\.Substring|\.substr|\.copyOfRange|\.byteslice)\(\s?0\s?,\s?${FEW}\s?\)|\.(?:take|Take|first|prefix|copyOf)\(\s?${FEW}\s?\)|\b(?:substr|string\.sub|copyOfRange)\(\s?[\w$>().-]{1,60},\s?[01]\s?,\s?${FEW}\s?\)|copyOf\(\s?[\w$().-]{1,60},\s?${FEW}\s?\)|:sub\(\s?1\s?,\s?${FEW}\s?\)|\[\s?0\s?,\s?${FEW}\s?\])`;
/** Two things that are compared by their beginnings alone. */
const COMPARED = new RegExp(
  String.raw`${CUT}[^;\n]{0,60}?(?:[!=]==?|,|\.equals\(|\beq\b|\bne\b|==)\s?[^;\n]{0,60}?${CUT}|\bstr(?:n|nc|ncase)cmp\(\s?[^,;\n]{1,60},\s?[^,;\n]{1,60},\s?${FEW}\s?\)|\.take\(\s?${FEW}\s?\)\s?\.all\(|\.(?:starts_with|startsWith|HasPrefix|StartsWith|hasPrefix|start_with\?)\(\s?&?[\w.]{1,40}${CUT}`,
  'gu',
);
const EQUALS =
  /[!=]==?|\b(?:Equal|equals|Equals|compare\w{0,10}|ConstantTimeCompare|FixedTimeEquals|hash_equals|isEqual|secure_compare|verify_slices_are_equal|ct_eq|constant_time_eq|cmp|strncmp|eq|ne|starts_with|startsWith|HasPrefix|StartsWith|hasPrefix)\b/u;
/** What a check of a signature or a password is called. */
const VERIFIES = /\b\w{0,24}(?:verify|valid|check|authentic|authori[sz]|signature|is_?signed|match|login|accept|allow)\w{0,24}\s?\(/iu;
const OF_SECRET = /\b\w{0,20}(?:signature|sig|hmac|mac|digest|expected|token|password|secret|api_?key|hash)\w{0,12}\b/iu;
const OF_FORMAT =
  /\b\w{0,20}(?:magic|header|mime|version|extension|file_?type|format|sha1?_?short|commit|revision|etag|prefix_?len|country|iban|isbn|png|jpeg|gzip|zip|pdf)\w{0,8}\b/iu;
/** Words of programs that check a signature or a password, by which they are told from others. */
export const VERIFIER = signal(
  'verifier',
  [
    'hmac',
    'signature',
    'constanttime',
    'constant_time',
    'fixedtimeequals',
    'hash_equals',
    'compare_digest',
    'timingsafeequal',
    'secure_compare',
    'hexdigest',
    'verify',
    'ct_eq',
    'expected_token',
    'expectedtoken',
  ],
  /\b(?:hmac|signature|constant_?time|fixedtimeequals|hash_equals|compare_digest|timingsafeequal|secure_compare|hexdigest|verify|ct_eq|expected_?token)/u,
  40,
);
const MAX_LOOKS = 40;

/** Signatures and passwords of which only the beginning is compared. */
export function* shortComparisons(view: BundleView): Iterable<WeakPlace> {
  for (const unit of programsWith(view, VERIFIER)) {
    let looked = 0;
    for (const match of unit.text.matchAll(COMPARED)) {
      if (++looked > MAX_LOOKS) break;
      const { part, start, end } = pieceAround(unit.text, match.index);
      if (part === undefined || !VERIFIES.test(part.head)) continue;
      const code = unit.text.slice(start, end);
      const said = statementsOf(code).findLast((one) => start + one.start <= match.index)?.text ?? '';
      if (!EQUALS.test(said) || !OF_SECRET.test(said) || OF_FORMAT.test(code)) continue;
      yield { unit, start: match.index, end: match.index + match[0].length, how: 'compares only the beginning of what lets somebody in' };
    }
  }
}

import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { WeakPlace } from './short-keys.js';

/** A source of random numbers that gives the same ones each time, or one of a few thousand rows of them. */
export const FIXED_SEED = signal(
  'fixed-seed',
  [
    'newsource',
    'newpcg',
    'from_u64',
    'setseed',
    'randomseed',
    'srand',
    'random.seed',
    'random(',
    'random (',
    'random.new',
    'mersennetwister',
    'mt19937',
    'randomsource',
    'from_seed',
  ],
  new RegExp(
    [
      String.raw`\b(?:NewSource|NewPCG|seed_from_u64|setSeed|randomseed|srand48|mt_srand|srand|Random\.seed|random\.seed)\(\s?(?:0x)?[0-9a-f_]{1,20}(?:[uU]?L|u64)?\s?[,)]`,
      String.raw`\b(?:new\s+Random|Random|Random\.new|java\.util\.Random|MersenneTwister|mt19937|GKMersenneTwisterRandomSource)\(\s?(?:seed:\s?)?(?:0x)?\d[0-9a-f_]{0,20}(?:[uU]?L)?\s?\)`,
      String.raw`\bfrom_seed\(\s?\[\s?\d{1,3}(?:u8)?\s?;\s?\d{1,2}\s?\]`,
      String.raw`\b(?:NewSource|seed_from_u64|setSeed|randomseed|mt_srand|srand|new\s+Random|Random\.new)\([^;\n]{0,80}(?:&\s?0x[0-9a-f]{1,5}\b|%\s?\d{1,6}\b|\bas u(?:8|16)\b|\/\s?[\d_]{2,8}\b|\b(?:Hour|Day|YearDay|Hours|TotalDays|ToUnixTimeSeconds\(\)\s?\/))`,
    ].join('|'),
  ),
  160,
);
/** A function that makes something which nobody may guess. */
const MAKES_SECRET =
  /\b\w{0,24}(?:key(?!board|word|stroke)|token|secret|nonce|password|passphrase|mnemonic|entropy|session_?id|recovery|backup_?code|otp|api_?key|invite|voucher|reset)\w{0,20}\s?[({]/iu;
const NO_SECRET =
  /\b(?:test\w{0,8}|mock\w{0,6}|fake\w{0,6}|fixture\w{0,2}|demo\w{0,4}|simulat\w{0,6}|sample\w{0,2}|shuffle\w{0,2}|deterministic\w{0,2}|reproducib\w{2,6}|benchmark\w{0,4}|example\w{0,2}|stub\w{0,2}|dummy|vectors?|colou?r|layout|placeholder\w{0,2}|tokeni[sz]\w{1,6}|monte)\b|#\[cfg\(test\)\]/iu;
const MAX_LOOKS = 40;

/** Keys, tokens and passwords that are made of random numbers which anybody can make again. */
export function* fixedSeeds(view: BundleView): Iterable<WeakPlace> {
  for (const unit of programsWith(view, FIXED_SEED)) {
    for (const match of unit.find(FIXED_SEED).slice(0, MAX_LOOKS)) {
      const { part, start, end } = pieceAround(unit.text, match.start);
      if (
        part === undefined ||
        !MAKES_SECRET.test(part.head) ||
        NO_SECRET.test(`${unit.file.path} ${unit.text.slice(Math.max(0, start - 200), end)}`)
      )
        continue;
      yield {
        unit,
        start: match.start,
        end: match.end,
        how: 'makes keys of random numbers that anybody can make again',
      };
    }
  }
}

import type { BundleView } from '../bundle-view.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { programsAndBlocksWith } from '../programs-with.js';
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
    'seed(',
    'mersennetwister',
    'mt19937',
    'randomsource',
    'from_seed',
  ],
  new RegExp(
    [
      String.raw`\b(?:NewSource|NewPCG|seed_from_u64|setSeed|randomseed|srand48|mt_srand|srand|Random\.seed|random\.seed)\(\s?(?:0x)?[0-9a-f_]{1,20}(?:[uU]?L|u64)?\s?[,)]`,
      String.raw`\b(?:new\s+Random|Random|Random\.new|java\.util\.Random|MersenneTwister|mt19937|GKMersenneTwisterRandomSource)\(\s?(?:seed:\s?)?(?:0x)?\d[0-9a-f_]{0,20}(?:[uU]?L)?\s?\)`,
      String.raw`\b(?:[rR]andom\.)?(?:Random|seed|srand)\(\s?[^;\n]{0,80}(?:\/{1,2}\s?(?:60|3_?600|86_?400|24)\b|\btoordinal\(\)|\bday\b|\byday\b|\btm_yday\b|\btoday\(\))`,
      String.raw`\b(?:mt_srand|srand)\([^;\n]{0,60}(?:86_?400|\bintdiv\(|\bdate\(\s?["'][YymdHjz]{1,6}["'])`,
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

/** A function that makes a secret by its name, told more narrowly: keys of tables and tokens of texts are none. */
const MAKES_SECRET_ONLY =
  /\b\w{0,24}(?:password|passwd|passphrase|secret|api_?key|signing_?key|access_?token|reset_?token|session_?(?:id|token|key)|otp|backup_?code|invite_?code|credential)\w{0,12}\s?[({]/iu;
/** What a source of random numbers is asked for. */
const ASKED = String.raw`\.(?:choices?|sample|randbytes|getrandbits|randint|randrange|random|next\w{0,6}|Next\w{0,6}|Intn?|Read|Uint\w{0,4}|rand|bytes|shuffle)\(`;
const NO_SECRETS_AT_ALL = /(?:^|[\/_.-])(?:tests?|fixtures?|mocks?|samples?|seeds?|demo|sim\w{0,10}|synth\w{0,6}|faker?)(?:[\/_.-]|$)/iu;

/** Keys, tokens and passwords that are made of random numbers which anybody can make again. */
export function* fixedSeeds(view: BundleView): Iterable<WeakPlace> {
  for (const { unit, start: from, end: to } of programsAndBlocksWith(view, FIXED_SEED)) {
    for (const match of unit
      .find(FIXED_SEED)
      .filter(({ start, end }) => start >= from && end <= to)
      .slice(0, MAX_LOOKS)) {
      const { part, start, end } = pieceAround(unit.text, match.start);
      const isMadeHere = part !== undefined && MAKES_SECRET.test(part.head);
      const around = unit.text.slice(Math.max(from, start - 200), Math.min(to, end));
      if (
        !isMadeHere &&
        (NO_SECRETS_AT_ALL.test(unit.file.path) || !feedsSecrets(unit.text.slice(from, to), match.start - from, part?.name))
      )
        continue;
      if (NO_SECRET.test(`${unit.file.path} ${isMadeHere ? around : lineOf(unit.text, match.start)}`)) continue;
      yield {
        unit,
        start: match.start,
        end: match.end,
        how: 'makes keys of random numbers that anybody can make again',
      };
    }
  }
}

/** Whether the source of random numbers that is set up at a place is what a function makes a secret of elsewhere in the program. */
function feedsSecrets(text: string, at: number, maker: string | undefined): boolean {
  return [...sourcesAt(text, at, maker)].some((source) => {
    const asks = new RegExp(String.raw`(?<![\w.])(?:self\.|this\.|\$)?${source}${ASKED}`, 'gu');
    return [...text.matchAll(asks)].slice(0, MAX_LOOKS).some(({ index }) => {
      const { part, start, end } = pieceAround(text, index);
      return part !== undefined && MAKES_SECRET_ONLY.test(part.head) && !NO_SECRET.test(text.slice(Math.max(0, start - 100), end));
    });
  });
}

/** The names under which a program asks a source of random numbers: the variable it is put in, that of what its function gives, or the module that is seeded. */
function* sourcesAt(text: string, at: number, maker: string | undefined): Iterable<string> {
  const before = lineOf(text, at).slice(0, at - text.lastIndexOf('\n', at - 1) - 1);
  const kept = /(?:self\.|this\.|\$)?(\w{1,30})\s?(?::\s?[\w.]{1,30}\s?)?:?=\s?[\w.(&\s]{0,40}$/u.exec(before)?.[1];
  if (kept !== undefined) yield kept;
  const given =
    maker === undefined
      ? undefined
      : new RegExp(String.raw`(?<![\w.])(\w{1,30})\s?:?=\s?(?:self\.|this\.)?${maker}\(`, 'u').exec(text)?.[1];
  if (given !== undefined) yield given;
  if (/^\s{0,24}(?:random|rand)\.[sS]eed\(/u.test(lineOf(text, at))) yield /^\s{0,24}(\w{4,6})\./u.exec(lineOf(text, at))?.[1] ?? 'random';
}

function lineOf(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

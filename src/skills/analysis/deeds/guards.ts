import { oneOf } from '../signal.js';
import { deed, type Deed } from './deed.js';
import { keptDark } from './concealment/graded.js';
import { phrases } from './concealment/phrases.js';

const GUARD = oneOf(
  'guard-of-code',
  [
    [
      phrases(
        'assert | security test | security check | security header | nosec | content-security-policy | cors | semgrep | dependabot | npm audit | bandit | input validation | signature check | signature verification | rate limit | verify( | algorithms',
      ),
      String.raw`\bassert(?:ions?)?\b|\bsecurity (?:tests?|checks?|headers?)\b|#\s?nosec\b|\bcontent-security-policy\b|\bcors\b|\bsemgrep\b|\bdependabot\b|\bnpm audit\b|\bbandit\b|\binput validation\b|\bsignature (?:checks?|verification)\b|\brate limit(?:s|ing)?\b|\bverify\(|\balgorithms: ?\[`,
    ],
    [
      phrases('middleware | protection | check').map((guard) => ` ${guard}`),
      String.raw`\b(?:permission|auth\w{0,11}|csrf) (?:middleware|protection|checks?)\b`,
      [phrases('permission | auth | csrf')],
    ],
  ],
  26,
);
const TAKE_AWAY = /\b(?:remove|delete|replace|relax|disable|switch|turn|comment out|skip|weaken|put|bypass|return early|pass)\b/;
/** The change is kept small in what others read of it. */
const PLAYED_DOWN = String.raw`(?:\b(?:mention only|say only|write that all|keep the (?:commit )?message (?:neutral|vague)|neutral|looks? old|do not list|don['’]t list|one by one|so that reviewers|stand out|named? ["“\x60]|write the commit as|in the summary write|were resolved)\b)`;

/** Protections of the user’s code that are taken out and played down. */
export const GUARDS_TAKEN: readonly Deed[] = [
  deed('guards-taken', 'critical/high', GUARD, TAKE_AWAY, {
    parts: [keptDark(PLAYED_DOWN)],
    reach: 'passage',
    unless: [
      /\b(?:never (?:remove|disable|skip|delete)|do not (?:remove|disable|skip|delete|weaken)|don['’]t (?:remove|disable|skip|delete)|vulnerab\w+|findings? (?:table|list)|anti-?pattern)\b/i,
    ],
  }),
];

import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import { WALLET_PATTERN } from '../code-deeds/diverting-money.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { namesOfAccounts, writtenAccounts, type WrittenAccount } from '../payees/written-payees.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** Putting one text in the place of whatever an expression finds, in any language. */
const REPLACES = signal(
  'replaces-matches',
  ['sub(', 'sub!(', 'replac', 'sed ', 's/', 's|', 's#'],
  /\bg?sub!?\(|\breplace\w{0,12}!?\(|\bpreg_replace\w{0,9}\(|\bReplace\w{0,20}\(|\breplacingOccurrences\(|-replace\b|\bsed\s|(?<![\w/.])s[/|#](?=\S)/,
  40,
);
/** An expression for the numbers of bank accounts: letters and two figures, of a country or any. */
const IBAN_PATTERN = /(?:\[A-Z\]\{2\}|\b[A-Z]{2}|\\b[A-Z]{2})(?:\\\\?d|\[0-9\]|\[\[:digit:\]\])\{2\}/u;
/** Masking data, where what stands in for an account is nobody’s. */
const MASKS =
  /\b(?:anonymi[sz]\w{1,6}|pseudonymi[sz]\w{1,6}|mask(?:s|ed|ing)?|redact\w{0,4}|scrub\w{0,5}|dummy|fake|faker|synthetic|placeholder|test data|sample data|obfuscat\w{1,4}|anonimiz\w{1,6}|anonymis\w{1,6}|schwärz\w{1,4}|maskier\w{1,4}|caviard\w{1,4})\b/iu;
/** What stands beside a pattern to show what it matches, or is used where nothing is given. */
const SAMPLE =
  /\b(?:examples?|samples?|e\.g\.|expect\w{0,4}|assert\w{0,8}|tests?|placeholder|valid\w{0,6}|should|cases|default|fallback|match\w{0,3})\b|\?\?|\|\|/iu;

/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;
/** Most calls whose arguments are looked at. */
const MOST_CALLS = 40;
/** How far before an account the expression stands in whose place it is put, and how far a call reaches. */
const NEAR = 200;

/** Accounts in the texts of others that a program exchanges for one that is written out. */
export const replacedAccountDetector: Detector = {
  rule: paymentDiversion,
  signals: [REPLACES],
  *detect(view) {
    for (const unit of programsWith(view, REPLACES)) {
      const text = unit.text.slice(0, MAX_TEXT);
      if (!isAccountPattern(text)) continue;
      const accounts = writtenAccounts(text);
      if (accounts.length === 0) continue;
      const calls = unit.find(REPLACES).map(({ start }) => start);
      const place = putInPlace(text, accounts, calls);
      if (place === undefined || MASKS.test(text) || masksByItsPages(view)) continue;
      yield commandHit(view, unit, place, 'critical', 'high', {
        how: 'puts an account that is written out in the place of those it finds in a text',
      });
    }
  },
};

function isAccountPattern(text: string): boolean {
  return IBAN_PATTERN.test(text) || WALLET_PATTERN.test(text);
}

/** The account that comes in the place of what an expression for accounts finds. */
function putInPlace(text: string, accounts: readonly WrittenAccount[], calls: readonly number[]): WrittenAccount | undefined {
  const paired = accounts.find(({ start }) => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return isAccountPattern(line) && !SAMPLE.test(line);
  });
  if (paired !== undefined) return paired;
  const named = [...namesOfAccounts(text, accounts)];
  if (named.length === 0) return undefined;
  const replacing = calls
    .slice(0, MOST_CALLS)
    .map((at) => callAt(text, at))
    .filter((call) => looksForAccounts(text, call));
  return named.find(([name]) => replacing.some((call) => new RegExp(String.raw`(?<![\w.])${name}\b`, 'u').test(call)))?.[1];
}

/** Whether a call is handed an expression for accounts, or the name under which the program keeps one. */
function looksForAccounts(text: string, call: string): boolean {
  if (isAccountPattern(call)) return true;
  return [...call.matchAll(/[A-Za-z_]\w{1,40}/gu)].some(({ 0: name }) => {
    const kept = new RegExp(String.raw`(?<![\w.])${name}\s?(?::\s?\w{1,20}\s?)?:?=\s?(?<line>[^\n]{1,200})`, 'u').exec(text);
    return kept !== null && isAccountPattern(kept.groups?.['line'] ?? '');
  });
}

/** A call with what it is called on and what it is handed, as far as that stands on its line. */
function callAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 60), end === -1 ? at + NEAR : Math.min(end, at + NEAR));
}

function masksByItsPages(view: BundleView): boolean {
  return view.files.some((file) => file.role === 'manifest' && MASKS.test(file.text));
}

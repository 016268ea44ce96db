import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { writtenAccounts, type WrittenAccount } from '../payees/written-payees.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** Whom a payment goes to, as a program calls it. */
const PAYEE = String.raw`\b\w{0,20}(?:iban|creditor|payee|benefi[ct]i?ar\w{1,4}|recipient|pay_?to|wallet|payout|account|konto|cuenta|destination)\w{0,10}\b`;
const PAYEE_NAMED = signal(
  'payee-named',
  ['iban', 'creditor', 'payee', 'benefi', 'recipient', 'payto', 'pay_to', 'wallet', 'payout', 'account', 'konto', 'cuenta', 'destination'],
  new RegExp(PAYEE),
  90,
);
const IS_PAYEE = new RegExp(String.raw`${PAYEE}|^(?:acct|to|bic|swift|address|addr|bank)$`, 'iu');
/** The key before an account in settings, tables and comments of templates. */
const KEY = /(?:^|[\s{,;[(<])["']?(?<key>[A-Za-z_][\w-]{0,30})["']?\s?[:=]\s?["']$/u;
/** What says, beside an account, of which payments it is that of. */
const OF_SOME =
  /["']?\b(?:from|to|min\w{0,8}|max\w{0,8}|above|over|below|under|gte?|lte?|threshold|when|if|after|until|since|months?|days?|odds|chance|share|every|nth|rate|percent|pct)\b["']?\s?[:=]\s?["']?\d/iu;
/** Files that show what those of the user look like. */
const SHOWS = /(?:^|\/)(?:[^/]*(?:example|sample|demo|test|fixture|mock|schema|default)[^/]*)(?:\/|$)|\.(?:md|mdx|txt|rst)$/iu;

/** How far on either side of an account the limits of its payments stand, in UTF-16 units. */
const NEAR = 160;
/** Longest file that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** An account that lies among the settings of a template or in a table, and that a program pays in the place of the one it was given. */
export const accountInDataDetector: Detector = {
  rule: paymentDiversion,
  signals: [PAYEE_NAMED],
  *detect(view) {
    const programs = programsWith(view, PAYEE_NAMED);
    if (programs.length === 0) return;
    for (const { unit, account, key } of keptAccounts(view)) {
      if (!programs.some((program) => prefers(program.text.slice(0, MAX_TEXT), key))) continue;
      yield commandHit(view, unit, account, 'critical', 'high', {
        how: 'pays into an account that lies among the settings of the bundle, in the place of the one that is to be paid',
      });
    }
  },
};

interface KeptAccount {
  readonly unit: TextUnit;
  readonly account: WrittenAccount;
  readonly key: string;
}

/** Accounts under a key that does not say so, or that are those of some payments only. */
function* keptAccounts(view: BundleView): Iterable<KeptAccount> {
  for (const unit of view.units) {
    const { file, layer } = unit;
    if (layer !== 'plain' || file.fixture || file.role === 'script' || file.role === 'manifest' || SHOWS.test(file.path)) continue;
    const text = unit.text.slice(0, MAX_TEXT);
    for (const account of writtenAccounts(text)) {
      const key = KEY.exec(text.slice(Math.max(0, account.start - 60), account.start))?.groups?.['key'];
      if (key === undefined) continue;
      const near = text.slice(Math.max(0, account.start - NEAR), account.end + NEAR);
      if (!IS_PAYEE.test(key) || OF_SOME.test(near)) yield { unit, account, key };
    }
  }
}

/** Whether a program takes what stands under a key for whom to pay, before what it was given or in its place. */
function prefers(text: string, key: string): boolean {
  const member = String.raw`(?:\.${key}\b|\[\s?["']${key}["']\s?\]|\bget\(\s?["']${key}["']|\b${key}\b)`;
  return [
    new RegExp(String.raw`${member}[)\s]{0,4}(?:\?\?|\|\||\bor\b|\?:|\/\/)\s{0,20}[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`\bget\(\s?["']${key}["']\s?,\s?[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`${member}[)\s]{0,4}\?\s?[\w$.]{0,40}?${member}\s?:\s?[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`${member}\]?\s{1,4}if\s[^\n]{1,80}\selse\s[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`\bif\b[^\n]{1,120}(?:\n[^\n]{0,80}){0,2}${PAYEE}["'\]]{0,3}\s?=\s?[\w$.]{1,30}${member}`, 'iu'),
  ].some((one) => one.test(text));
}

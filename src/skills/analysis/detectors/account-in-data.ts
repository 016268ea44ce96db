import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { writtenAccounts, type WrittenAccount } from '../payees/written-payees.js';
import { SOME_PAYMENTS } from '../payees/some-payments.js';
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

/** A template that shows one account or another by what is to be paid. */
const TEMPLATE_CHOICE = new RegExp(
  String.raw`(?:\{%-?\s?|<%-?\s?|\{\{[-#]?\s?|<\?(?:php|=)?\s?|@|\{)(?:els?e?)?if\b[^\n]{0,60}?${SOME_PAYMENTS}[^\n]{0,60}(?:%\}|%>|\}\}|\?>|\)|\})\s{0,40}(?:[\w<>"'=:;. -]{0,60}?)$`,
  'iu',
);

/** How far on either side of an account the limits of its payments stand, in UTF-16 units. */
const NEAR = 160;
/** Longest file that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** An account that lies among the settings of a template or in a table, and that a program pays in the place of the one it was given. */
export const accountInDataDetector: Detector = {
  rule: paymentDiversion,
  signals: [PAYEE_NAMED],
  *detect(view) {
    for (const [unit, account] of chosenInTemplates(view))
      yield commandHit(view, unit, account, 'critical', 'high', {
        how: 'shows an account that is written out, where a condition holds, in the place of the one that is to be paid',
      });
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

/** Files out of which programs make what is sent to customers. */
const TEMPLATE =
  /\.(?:html?|j2|jinja2?|tpl|tmpl|hbs|handlebars|mustache|liquid|erb|ejs|twig|njk|phtml|blade\.php|gotmpl|tex|typ|xml|eml)$/iu;

function* chosenInTemplates(view: BundleView): Iterable<readonly [TextUnit, WrittenAccount]> {
  for (const unit of view.units) {
    if (unit.layer !== 'plain' || unit.file.fixture || !TEMPLATE.test(unit.file.path) || unit.find(PAYEE_NAMED).length === 0) continue;
    const text = unit.text.slice(0, MAX_TEXT);
    for (const account of writtenAccounts(text, 'cells'))
      if (TEMPLATE_CHOICE.test(text.slice(Math.max(0, account.start - 260), account.start))) yield [unit, account];
  }
}

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
    for (const account of isTable(unit) ? writtenAccounts(text, 'cells') : writtenAccounts(text)) {
      const key =
        KEY.exec(text.slice(Math.max(0, account.start - 60), account.start))?.groups?.['key'] ?? columnOf(unit, text, account.start);
      if (key === undefined) continue;
      const near = text.slice(Math.max(0, account.start - NEAR), account.end + NEAR);
      if (!IS_PAYEE.test(key) || OF_SOME.test(near)) yield { unit, account, key };
    }
  }
}

function isTable({ file }: TextUnit): boolean {
  return /\.(?:csv|tsv)$/iu.test(file.path);
}

/** The head of the column of a table in which a place stands. */
function columnOf(unit: TextUnit, text: string, at: number): string | undefined {
  if (!isTable(unit)) return undefined;
  const head = text.split('\n', 1)[0] ?? '';
  const sign = [';', '\t', ','].find((one) => head.includes(one)) ?? ',';
  const row = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const name = head.split(sign)[row.split(sign).length - 1]?.trim().replace(/^"|"$/gu, '');
  return name !== undefined && /^[A-Za-z_]\w{0,30}$/u.test(name) ? name : undefined;
}

/** Whether a program takes what stands under a key for whom to pay, before what it was given or in its place. */
function prefers(text: string, key: string): boolean {
  const member = String.raw`(?:\.${key}\b|\[\s?["']${key}["']\s?\]|\bget\(\s?["']${key}["']|\b${key}\b)`;
  return [
    new RegExp(String.raw`${member}[)\s]{0,4}(?:\?\?|\|\||\bor\b|\?:|\/\/)\s{0,20}[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`\bget\(\s?["']${key}["']\s?,\s?[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`\?\s?[\w$.]{0,40}?${member}[)\s]{0,4}:\s?[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`${member}\]?\s{1,4}if\s[^\n]{1,80}\selse\s[\w$.\[\]"']{0,40}?${PAYEE}`, 'iu'),
    new RegExp(String.raw`\bif\b[^\n]{1,120}(?:\n[^\n]{0,80}){0,2}${PAYEE}["'\]]{0,3}\s?[:=]>?\s?[\w$.]{1,30}${member}`, 'iu'),
  ].some((one) => one.test(text));
}

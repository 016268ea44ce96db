import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** An account that is written out, of a bank or a wallet, and none of those that every manual shows. */
const ACCOUNT = String.raw`["'](?!(?:DE89 ?37|GB82 ?WEST|GB29 ?NWBK|GB33 ?BUKB|FR14 ?20041|NL91 ?ABNA|ES91 ?21|CH93 ?00762|AT61 ?190|BE68 ?539|IT60 ?X054|0x0{8}|0xdead|0x1234|0xdEaD))(?:[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)|0x[0-9a-fA-F]{40}|(?:bc1|ltc1|bnb1)[a-z0-9]{25,70}|T[A-Za-z0-9]{33})["']`;
/** A condition, and a bank account or a wallet that is put in the place of another where it holds. */
const PUTS_ACCOUNT = new RegExp(
  String.raw`\b(?:if|elif|elsif|when|unless|case)\b(?![^\n]{0,100}(?:\bnot\b|\bNone\b|\bnull\b|\bnil\b|\bundefined\b|empty|blank|\bis\s?_?null|!\s?[\w.$>-]{1,40}\s?[):]|==\s?["']["']|===\s?["']["']|\s-z\s|length\s?===?\s?0|test|demo|sandbox|dev))[^\n]{3,200}(?:\{|:|\bthen\b|\))\s{0,40}(?:return\s+|[$@]?[\w.>\[\]"'-]{2,40}\s?:?=\s?)${ACCOUNT}|(?<!["'\w])(?:[^\n?]{3,120}[^?\n])\?\s?${ACCOUNT}\s?:\s?[\w$@.]{2,60}`,
  'gu',
);
/** A condition that only some payments meet: how many or how much they are, when they are made, or chance. */
const SOME_PAYMENTS = String.raw`(?:\.(?:month|day|hour|weekday\(\)|isoweekday\(\))|\bget(?:Day|Date|Month|Hours)\(|\brandom\b|\b(?:len\(\w{1,30}\)|[\w.]{1,30}\.(?:length|size|count))\s?>=?\s?\d|\b\w{0,20}(?:amount|amt|total|sum|value)\w{0,8}\s?>=?\s?[\d.]|%\s?\d{1,4}\s?===?\s?\d)`;
/** Such a condition, and further down in what it leads to the payee that is written out. */
const PUTS_ACCOUNT_SOMETIMES = new RegExp(
  String.raw`\b(?:if|elif|elsif|when)\b[^\n]{0,80}?${SOME_PAYMENTS}[^\n]{0,100}(?:\{|:|\bthen\b|\))[ \t]{0,4}\n(?:[ \t]{1,40}[^\n}]{1,160}\n){0,3}[^\n}]{0,120}?\b\w{0,16}(?:iban|account|payee|creditor|beneficiary|recipient|address|wallet|to)["']?\]?\s?[:=]\s?(?<account>${ACCOUNT})`,
  'giu',
);
/** The same in one expression, where the program keeps the account under a name and the other choice under none of that kind. */
const CHOOSES_NAME = new RegExp(
  String.raw`${SOME_PAYMENTS}[^\n?]{0,60}\?\s?(?<name>[A-Z][A-Z0-9_]{1,30})\s?:\s?(?![A-Z0-9_]{2,30}\b)[a-z_$][\w.$]{1,60}`,
  'gu',
);
/** Whom a payment is for. */
const OF_PAYEE = signal(
  'payee',
  ['iban', 'creditor', 'payee', 'beneficiary', 'recipient', 'payto', 'pay_to', 'wallet', 'payout', 'deposit'],
  /\b\w{0,20}(?:iban|creditor|payee|beneficiary|recipient|pay_?to|wallet|payout|deposit)\w{0,16}\b/,
  80,
);
/** A table of accounts that is looked up by where, in what or by whom one pays. */
const LOOKED_UP =
  /[=!]==?\s?["'\x60]|\b(?:eq|case|when)\s["'\x60]|\.equals\(\s?["']|\b\w{0,12}(?:chain|network|currenc|countr|token|asset|symbol|region|locale|mainnet|testnet)\w{0,12}\b/iu;
const SAMPLES = /\b(?:example|sample|placeholder|fixture|assert\w{0,8}|expect|describe)\b/iu;

/** How far around an account the words are that say whom a payment is for, in UTF-16 units. */
const NEAR = 500;
/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;
/** The account at the end of a match. */
const LAST_TEXT = /["'](?=[A-Za-z0-9])[A-Za-z0-9 ]{15,90}["'](?:\s?:\s?[\w$@.]{2,60})?$/u;

/** An account that a program pays in the place of another where a condition holds. */
export const fixedPayeeDetector: Detector = {
  rule: paymentDiversion,
  signals: [OF_PAYEE],
  *detect(view) {
    for (const unit of programsWith(view, OF_PAYEE)) {
      const payees = unit.find(OF_PAYEE);
      for (const { at, start, end } of swapsIn(unit.text.slice(0, MAX_TEXT))) {
        const near = unit.text.slice(Math.max(0, at - NEAR), end + NEAR);
        if (SAMPLES.test(near) || !payees.some((one) => Math.abs(one.start - at) < NEAR)) continue;
        yield commandHit(view, unit, { start, end }, 'critical', 'high', {
          how: 'pays into an account that is written out, where a condition holds, in the place of the one that is to be paid',
        });
      }
    }
  },
};

interface Swap {
  /** Where the condition begins. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function* swapsIn(text: string): Iterable<Swap> {
  const seen = new Set<number>();
  for (const match of text.matchAll(PUTS_ACCOUNT)) {
    const end = match.index + match[0].length;
    if (LOOKED_UP.test(match[0])) continue;
    seen.add(end);
    yield { at: match.index, start: match.index + match[0].search(LAST_TEXT), end };
  }
  for (const match of text.matchAll(PUTS_ACCOUNT_SOMETIMES)) {
    const end = match.index + match[0].length;
    if (seen.has(end)) continue;
    yield { at: match.index, start: end - (match.groups?.['account'] ?? '').length, end };
  }
  for (const match of text.matchAll(CHOOSES_NAME))
    if (keepsAccountAs(match.groups?.['name'] ?? '', text))
      yield { at: match.index, start: match.index, end: match.index + match[0].length };
}

function keepsAccountAs(name: string, text: string): boolean {
  return new RegExp(String.raw`\b${name}\s?(?::\s?[\w<>]{1,20}\s?)?=\s?${ACCOUNT}`, 'u').test(text);
}

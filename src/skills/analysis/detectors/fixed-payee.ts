import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { chosenSometimes, type Choice } from '../payees/chosen-sometimes.js';
import { OF_PAYEE } from '../payees/payee-words.js';
import { writtenKeys } from '../payees/written-keys.js';
import { writtenAccounts } from '../payees/written-payees.js';
import { programsWith } from '../programs-with.js';

/** An account that is written out, of a bank or a wallet, and none of those that every manual shows. */
const ACCOUNT = String.raw`["'](?!(?:DE89 ?37|GB82 ?WEST|GB29 ?NWBK|GB33 ?BUKB|FR14 ?20041|NL91 ?ABNA|ES91 ?21|CH93 ?00762|AT61 ?190|BE68 ?539|IT60 ?X054|0x0{8}|0xdead|0x1234|0xdEaD))(?:[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)|0x[0-9a-fA-F]{40}|(?:bc1|ltc1|bnb1)[a-z0-9]{25,70}|T[A-Za-z0-9]{33})["']`;
/** A condition, and a bank account or a wallet that is put in the place of another where it holds. */
const PUTS_ACCOUNT = new RegExp(
  String.raw`\b(?:if|elif|elsif|when|unless|case)\b(?![^\n]{0,100}(?:\bnot\b|\bNone\b|\bnull\b|\bnil\b|\bundefined\b|empty|blank|\bis\s?_?null|!\s?[\w.$>-]{1,40}\s?[):]|==\s?["']["']|===\s?["']["']|\s-z\s|length\s?===?\s?0|test|demo|sandbox|dev))[^\n]{3,200}(?:\{|:|\bthen\b|\))\s{0,40}(?:return\s+|[$@]?[\w.>\[\]"'-]{2,40}\s?:?=\s?)${ACCOUNT}|(?<!["'\w])(?:[^\n?]{3,120}[^?\n])\?\s?${ACCOUNT}\s?:\s?[\w$@.]{2,60}`,
  'gu',
);
/** Asked first: few programs write an account out, and the condition before it is dear to look for. */
const HOLDS_ACCOUNT = new RegExp(ACCOUNT, 'u');
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

function* swapsIn(text: string): Iterable<Choice> {
  const seen = new Set<number>();
  for (const match of HOLDS_ACCOUNT.test(text) ? text.matchAll(PUTS_ACCOUNT) : []) {
    const end = match.index + match[0].length;
    if (LOOKED_UP.test(match[0])) continue;
    seen.add(end);
    yield { at: match.index, start: match.index + match[0].search(LAST_TEXT), end };
  }
  for (const one of chosenSometimes(text, [...writtenAccounts(text), ...writtenKeys(text)])) if (!seen.has(one.end + 1)) yield one;
}

import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import { traceRemoval } from '../../../rules/skill/trace-removal.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** Where a system keeps who came in, from where and as whom. */
const LOGIN_RECORDS = signal(
  'login-records',
  ['auth.log', 'wtmp', 'btmp', 'lastlog', 'log/secure', '/secure', 'audit.log', 'faillog'],
  /(?:\bauth\.log\b|\b[wb]tmp\b|\blastlog\b|\/secure\b|\baudit\.log\b|\bfaillog\b)/,
  40,
);
/** Lines are taken out of a file in its place, or a table of logins is made anew from a part of the old one; reports that are written of it are other files. */
const TAKES_LINES_OUT =
  /\bsed\s+(?:-\w{1,4}\s+){0,3}-\w{0,4}i\w{0,4}\b[^\n]{0,160}\/I?d\b|\butmpdump\s+-r\b|(?:\bgrep\s?\{\s?!|\bnot\s+in\b|\bif\s+not\b|\.filter\(|\breject\b|\bunless\b|-notmatch\b)[^]{0,400}?\b(?:f?truncate|[sS]etLength|utime)\b/u;
/** One address of the open network, or the beginning of some, as a text or a pattern. */
const ONE_PARTY =
  /(?<![\d.\\])(?!(?:10|127|0|255|224|239)\\?\.|192\\?\.168|172\\?\.(?:1[6-9]|2\d|3[01])\\?\.|169\\?\.254)\d{1,3}(?:\\?\.\d{1,3}){3}(?![\d.])|(?<![\d.\\])(?!(?:10|127)\\\.|192\\\.168)\d{1,3}\\\.\d{1,3}\\\.(?:\d{1,3}\\\.)?(?!\d)/u;

const ACCOUNT = String.raw`["'](?!(?:DE8937|GB82WEST|GB29NWBK|GB33BUKB|FR1420041|NL91ABNA|ES9121|CH9300762|AT61190|BE68539|IT60X054|0x0{8}|0xdead|0x1234|0xdEaD))(?:[A-Z]{2}\d{2}[A-Z0-9]{11,30}|0x[0-9a-fA-F]{40}|(?:bc1|ltc1|bnb1)[a-z0-9]{25,70}|T[A-Za-z0-9]{33})["']`;
/** A condition, and a bank account or a wallet that is put in the place of another where it holds. */
const PUTS_ACCOUNT = new RegExp(
  String.raw`\b(?:if|elif|elsif|when|unless|case)\b(?![^\n]{0,100}(?:\bnot\b|\bNone\b|\bnull\b|\bnil\b|\bundefined\b|empty|blank|\bis\s?_?null|!\s?[\w.$>-]{1,40}\s?[):]|==\s?["']["']|===\s?["']["']|\s-z\s|length\s?===?\s?0|test|demo|sandbox|dev))[^\n]{3,200}(?:\{|:|\bthen\b|\))\s{0,40}(?:return\s+|[$@]?[\w.>\[\]"'-]{2,40}\s?:?=\s?)${ACCOUNT}|(?<!["'\w])(?:[^\n?]{3,120}[^?\n])\?\s?${ACCOUNT}\s?:\s?[\w$@.]{2,60}`,
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

/** One party that a program favours in secret: an account that is paid in the place of another, an address that leaves no trace. */
export const FIXED_PARTY_DETECTORS: readonly Detector[] = [
  {
    rule: paymentDiversion,
    signals: [OF_PAYEE],
    *detect(view) {
      for (const unit of programsWith(view, OF_PAYEE))
        for (const match of unit.text.slice(0, MAX_TEXT).matchAll(PUTS_ACCOUNT)) {
          const end = match.index + match[0].length;
          const near = unit.text.slice(Math.max(0, match.index - NEAR), end + NEAR);
          if (
            LOOKED_UP.test(match[0]) ||
            SAMPLES.test(near) ||
            !unit.find(OF_PAYEE).some((one) => Math.abs(one.start - match.index) < NEAR)
          )
            continue;
          const start = match.index + match[0].search(LAST_TEXT);
          yield commandHit(view, unit, { start, end }, 'critical', 'high', {
            how: 'pays into an account that is written out, where a condition holds, in the place of the one that is to be paid',
          });
        }
    },
  },
  {
    rule: traceRemoval,
    signals: [LOGIN_RECORDS],
    *detect(view) {
      for (const unit of programsWith(view, LOGIN_RECORDS)) {
        if (!ONE_PARTY.test(unit.text)) continue;
        const match = TAKES_LINES_OUT.exec(unit.text.slice(0, MAX_TEXT));
        if (match === null) continue;
        yield commandHit(
          view,
          unit,
          { start: match.index, end: match.index + (match[0].split('\n', 1)[0] ?? '').length },
          'critical',
          'high',
          {
            command: 'the lines of one address are taken out of the records of logins',
          },
        );
      }
    },
  },
];
const MAX_TEXT = 200_000;
/** The account at the end of a match. */
const LAST_TEXT = /["'][A-Za-z0-9]{15,90}["'](?:\s?:\s?[\w$@.]{2,60})?$/u;

import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { namesOfAccounts, writtenAccounts } from '../payees/written-payees.js';
import { speaksOfFees } from '../payees/told-fees.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** Moving money, as programs and contracts put it. */
const MOVES_MONEY = signal(
  'moves-money',
  ['transfer', '.call{', 'send', 'topubkey', 'add_output', 'addoutput', 'pay', 'outputs', 'lamports', 'balance'],
  /\b_?(?:safe)?transfer\w{0,24}\(|\.call\{\s?value|\.send\(|\btoPubkey\b|\bsend_?(?:raw_?)?transaction\w{0,4}\b|\badd_?output\w{0,4}\b|\bpayouts?\b|\bpayments?\b|\boutputs\b|\blamports\b|\bbalances?(?:Of)?\[|\bsend\w{0,12}\(|\bpay\w{0,10}\(/,
  60,
);
/** An address that a contract keeps, as a number of 20 bytes, with or without a zero before it. */
const KEPT_ADDRESS =
  /\b(?:address(?:\s+payable)?|uint160|bytes20|uint256)\s+(?:(?:private|public|internal|constant|immutable|override)\s+){0,4}(?<name>\w{1,40})\s*=\s*(?:payable\(|address\(|uint160\(|bytes20\(){0,4}(?:0x|hex["'])(?:00)?(?![0]{8}|[dD][eE][aA][dD])[0-9a-fA-F]{40}\b/gu;
/** A part of a sum: by shifting, by a share of one, in basis points. */
const SHARE = String.raw`(?:>>\s?\d|\*\s?0?\.\d|\*\s?\(?\s?(?:[\d_]{1,6}n?|[A-Z][A-Z0-9_]{1,20})\s?\)?\s?\)?\s?//?\s?(?:\d[\d_]{0,8}n?|[A-Z][A-Z0-9_]{1,20})|//?\s?\d[\d_]{1,8}n?\b|\.mul\(\s?\w{1,20}\s?\)\.div\(|\.div\(\s?\d{2,6}|\.dividedBy\(|Decimal\(["']0\.)`;
/** A name that is given to a part of a sum. */
const KEPT_SHARE = new RegExp(
  String.raw`(?<![\w.])(?<name>[A-Za-z_]\w{0,40})\s?(?::\s?\w{1,16}\s?)?:?=(?!=)\s?[^;\n]{0,120}?${SHARE}`,
  'gu',
);

/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;
/** Most names of shares that are looked at in one program. */
const MOST_SHARES = 40;

/** A part of what is paid, which a program keeps back and sends to an address of its own, while no page speaks of a fee. */
export const skimmedShareDetector: Detector = {
  rule: paymentDiversion,
  signals: [MOVES_MONEY],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'plain' || unit.file.fixture || unit.file.language === 'markdown' || !isProgram(unit)) continue;
      if (unit.find(MOVES_MONEY).length === 0) continue;
      const place = skimmedIn(view, unit);
      if (place === undefined || speaksOfFees(view)) continue;
      yield commandHit(view, unit, place, 'critical', 'high', {
        how: 'keeps a part of what is paid and sends it to an address that is written out, of which no page speaks',
      });
    }
  },
};

function isProgram({ file }: TextUnit): boolean {
  return file.role === 'script' || /\.(?:sol|vy|yul|cairo|move|fe|rs)$/iu.test(file.path);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function skimmedIn(view: BundleView, unit: TextUnit): Place | undefined {
  const text = unit.text.slice(0, MAX_TEXT);
  const payees = [...accountNames(view), ...writtenAccounts(text).map(({ account }) => account)];
  if (payees.length === 0) return undefined;
  const payee = payees.join('|');
  const shares = new Set<string>();
  for (const { groups } of text.matchAll(KEPT_SHARE)) if (shares.size < MOST_SHARES) shares.add(groups?.['name'] ?? '');
  for (const share of shares) {
    // Who keeps a part back pays the rest: a limit or a price is taken from nothing.
    if (!new RegExp(String.raw`-=?\s?${share}\b|\.(?:sub|minus)\(\s?${share}\b`, 'u').test(text)) continue;
    const paid = new RegExp(
      String.raw`\b(?:${payee})\b["'\x60)\]\s]{0,6}(?:\.\w{0,8}(?:transfer|send|call)\w{0,10}[({]{1,2}(?:\s?value\s?:\s?)?|\s?[,:]\s?(?:\w{1,20}\()?|[^;]{0,60}?\b(?:value|amount|lamports|sum|quantity)["']?\s?[:=]\s?(?:\w{1,20}\()?)${share}\b|\[\s?(?:${payee})\s?\]\s?\+=\s?${share}\b|\b(?:value|amount|lamports)["']?\s?[:=]\s?(?:[\w.]{1,20}\()?${share}\b[^;}]{0,60}?\b(?:${payee})\b`,
      'u',
    ).exec(text);
    if (paid !== null) return { start: paid.index, end: paid.index + paid[0].length };
  }
  return undefined;
}

/** The names under which the programs of a bundle keep accounts. */
function accountNames(view: BundleView): readonly string[] {
  const names = new Set<string>();
  for (const { text, layer, file } of view.units) {
    if (layer !== 'plain' || file.fixture || file.language === 'markdown') continue;
    const head = text.slice(0, MAX_TEXT);
    for (const name of namesOfAccounts(head, writtenAccounts(head)).keys()) names.add(name);
    for (const { groups } of head.matchAll(KEPT_ADDRESS)) names.add(groups?.['name'] ?? '');
  }
  names.delete('');
  return [...names].slice(0, MOST_SHARES);
}

import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import { WALLET_PATTERN, WRITES_CLIPBOARD } from '../code-deeds/diverting-money.js';
import { codeOf } from '../code-stretches.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { signal } from '../signal.js';
import { CAPTURES_CLIPBOARD } from '../signals/capture.js';
import type { TextUnit } from '../text-unit.js';

/** The pattern of an address of a wallet with, on the same line, an address that is written out: what is found and what is put there. */
const PAIRED_ADDRESS = signal(
  'paired-address',
  ['{40', '{25', '{26', '{33', '{32', '{38', '{39', '{42', '{43', '{44', '{59', '{87', '{2', '{3', '{4'],
  /[\])w]\{(?:2[4-6]|3[2389]|4[0234]|59|87)(?:,\s?\d{2,3})?\}[^\n]{0,80}?["'`](?<address>0x[0-9a-f]{30,44}|(?:bc1|tb1|ltc1|addr1|cosmos1|bnb1)[a-z0-9]{20,90}|[13TLDXrA-HJ-NP-Z][a-z0-9]{25,60})["'`]/,
  300,
);
/** What stands beside a pattern to show what it matches. */
const SAMPLE = /\b(?:examples?|samples?|e\.g\.|expect\w{0,4}|assert\w{0,8}|tests?|placeholder|valid|should)\b/iu;

/** A clipboard whose addresses are swapped, where the reading, the table of addresses and the writing may stand in several files. */
export const swappedAddressDetector: Detector = {
  rule: paymentDiversion,
  signals: [CAPTURES_CLIPBOARD, PAIRED_ADDRESS],
  *detect(view) {
    if (!view.units.some((unit) => unit.find(PAIRED_ADDRESS).length > 0) || !rewritesClipboard(view)) return;
    for (const unit of view.units) yield* swaps(view, unit);
  },
};

function* swaps(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const stretches = codeOf(unit);
  for (const match of unit.find(PAIRED_ADDRESS)) {
    if (!stretches.some(({ start, end }) => match.start >= start && match.end <= end)) continue;
    const line = unit.text.slice(unit.text.lastIndexOf('\n', match.start - 1) + 1, match.end + 40);
    if (SAMPLE.test(line) || !WALLET_PATTERN.test(line)) continue;
    yield codeHit(view, unit, match, 'critical', 'high', { how: 'replaces the address of a wallet on the clipboard' });
    return;
  }
}

/** Whether a program of the bundle both reads the clipboard and writes to it. */
function rewritesClipboard(view: BundleView): boolean {
  return view.units.some(
    (unit) =>
      unit.find(CAPTURES_CLIPBOARD).length > 0 && codeOf(unit).some(({ start, end }) => WRITES_CLIPBOARD.test(unit.text.slice(start, end))),
  );
}

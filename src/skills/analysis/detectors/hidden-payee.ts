import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { keyedPayees } from '../payees/keyed-payees.js';
import { OF_PAYEE } from '../payees/payee-words.js';
import { PAYS_BY_KEY } from '../payees/written-keys.js';
import { isAccount } from '../payees/written-payees.js';
import { programsWith } from '../programs-with.js';
import type { TextUnit } from '../text-unit.js';

/** By what somebody is paid: a mailbox or a handle of the same form, a random number, or the number of a telephone or a person. */
const KEY =
  /^(?:[\w.+-]{1,60}@[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\+\d{10,14}|\d{11,14}|\d{3}\.\d{3}\.\d{3}-\d{2}|(?:https?:\/\/)?(?:www\.)?paypal\.me\/\w{2,30}|\$[A-Za-z]\w{2,20})$/iu;

const HIDES = 'writes down in a code whom it pays, so that nobody sees who that is';
/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** Somebody to be paid whom a program writes down in a code, so that no reader sees who it is: no one hides his own account. */
export const hiddenPayeeDetector: Detector = {
  rule: paymentDiversion,
  signals: [OF_PAYEE],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer === 'plain' || unit.layer === 'normalised' || unit.depth === 0) continue;
      if (unit.file.fixture || unit.file.language === 'markdown' || !isPayee(view, unit)) continue;
      yield commandHit(view, unit, { start: 0, end: unit.text.length }, 'critical', 'high', { how: HIDES });
    }
    for (const unit of programsWith(view, OF_PAYEE))
      for (const place of keyedPayees(unit.text.slice(0, MAX_TEXT)))
        yield commandHit(view, unit, place, 'critical', 'high', { how: HIDES });
  },
};

/** Longest text that names one payee, in UTF-16 units. */
const MAX_PAYEE = 110;

function isPayee(view: BundleView, { file, text }: TextUnit): boolean {
  if (text.length > MAX_PAYEE) return false;
  const said = text.trim();
  return (
    isAccount(said) ||
    (KEY.test(said) && (PAYS_BY_KEY.test(file.text) || view.files.some((one) => one !== file && PAYS_BY_KEY.test(one.text))))
  );
}

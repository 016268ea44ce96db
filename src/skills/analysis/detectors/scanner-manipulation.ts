import { scannerManipulation } from '../../../rules/skill/scanner-manipulation.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TO_THE_JUDGE } from '../deeds/judging.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import type { SignalMatch } from '../signal.js';
import { TO_THE_SCANNER } from '../signals/tampering.js';
import type { TextUnit } from '../text-unit.js';

/** Words meant for whoever inspects the skill. */
export const scannerManipulationDetector: Detector = {
  rule: scannerManipulation,
  signals: [TO_THE_SCANNER, ...keysOf(TO_THE_JUDGE)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, TO_THE_JUDGE, () => ({}));
      for (const match of unit.find(TO_THE_SCANNER))
        yield proseHit(view, unit, match, isForColleagues(unit, match) ? 'low' : 'high', 'medium', {});
    }
  },
};

/** Whose work passes, as somebody makes sure of. */
const CONFIRMS_WORK =
  /\b(?:must|should|need to) (?:\w{2,14}ly )?(?:confirm|verify|check|prove|see)\b(?: that)?(?: the| all)? (?:\w{2,12} )?(?:fix(?:es)?|tests?|builds?|suites?|changes) pass(?:ed)?$/i;

/** What people who review each other's changes are told: on what terms, and of a change, never of this skill. */
function isForColleagues({ text }: TextUnit, match: SignalMatch): boolean {
  if (!/^(?:code )?(?:reviewers?|moderators?|auditors?)\b/i.test(match.text)) return false;
  if (CONFIRMS_WORK.test(match.text)) return true;
  const after = text.slice(match.end, match.end + 120).split(/[.\n]/, 1)[0] ?? '';
  return (
    /\b(?:if|when|once|only|unless|after|as long as)\b/i.test(after) &&
    !/\b(?:this|the) (?:skill|file|package|bundle|document)\b|\bwithout\b/i.test(after)
  );
}

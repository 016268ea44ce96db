import { scannerManipulation } from '../../../rules/skill/scanner-manipulation.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TO_THE_JUDGE } from '../deeds/judging.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { TO_THE_SCANNER } from '../signals/tampering.js';

/** Words meant for whoever inspects the skill. */
export const scannerManipulationDetector: Detector = {
  rule: scannerManipulation,
  signals: [TO_THE_SCANNER, ...keysOf(TO_THE_JUDGE)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, TO_THE_JUDGE, () => ({}));
      for (const match of unit.find(TO_THE_SCANNER)) yield proseHit(view, unit, match, 'high', 'medium', {});
    }
  },
};

import { confirmationBypass } from '../../../rules/skill/confirmation-bypass.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TAKE_OUT } from '../deeds/permission.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { NO_CONFIRMATION } from '../signals/autonomy.js';

/** Words that take the user out of the loop. */
export const confirmationBypassDetector: Detector = {
  rule: confirmationBypass,
  signals: [NO_CONFIRMATION, ...keysOf(TAKE_OUT)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, TAKE_OUT, () => ({}));
      for (const match of unit.find(NO_CONFIRMATION)) yield proseHit(view, unit, match, 'medium', 'medium', {});
    }
  },
};

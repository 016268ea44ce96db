import { confirmationBypass } from '../../../rules/skill/confirmation-bypass.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { NO_CONFIRMATION } from '../signals/autonomy.js';

/** Words that take the user out of the loop. */
export const confirmationBypassDetector: Detector = {
  rule: confirmationBypass,
  signals: [NO_CONFIRMATION],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(NO_CONFIRMATION)) yield proseHit(view, unit, match, 'medium', 'medium', {});
    }
  },
};

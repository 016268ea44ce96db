import { scannerManipulation } from '../../../rules/skill/scanner-manipulation.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { TO_THE_SCANNER } from '../signals/tampering.js';

/** Words meant for whoever inspects the skill. */
export const scannerManipulationDetector: Detector = {
  rule: scannerManipulation,
  signals: [TO_THE_SCANNER],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(TO_THE_SCANNER)) yield proseHit(view, unit, match, 'high', 'medium', {});
    }
  },
};

import { deception } from '../../../rules/skill/deception.js';
import { DECEPTIONS } from '../deeds/deceiving.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

/** Drastic deeds beside words that mislead those who would stop them. */
export const deceptionDetector: Detector = {
  rule: deception,
  signals: keysOf(DECEPTIONS),
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, DECEPTIONS, () => ({}));
  },
};

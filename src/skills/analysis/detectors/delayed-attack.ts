import { delayedAttack } from '../../../rules/skill/delayed-attack.js';
import { WAITS } from '../deeds/triggers.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

/** Deeds that wait until nobody looks. */
export const delayedAttackDetector: Detector = {
  rule: delayedAttack,
  signals: keysOf(WAITS),
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, WAITS, () => ({}));
  },
};

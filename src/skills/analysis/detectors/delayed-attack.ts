import { delayedAttack } from '../../../rules/skill/delayed-attack.js';
import { WAITS } from '../deeds/triggers.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import { schemeHits } from '../deeds/schemes/scheme-hits.js';
import { keysOfCovers } from '../deeds/schemes/schemes.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

const COVERS = ['unwatched'] as const;

/** Deeds that wait until nobody looks. */
export const delayedAttackDetector: Detector = {
  rule: delayedAttack,
  signals: [...keysOf(WAITS), ...keysOfCovers(COVERS)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, WAITS, () => ({}));
      yield* schemeHits(view, unit, COVERS);
    }
  },
};

import { harmfulAdvice } from '../../../rules/skill/harmful-advice.js';
import { keysOf } from '../deeds/deed.js';
import { HARMS_PEOPLE } from '../deeds/harmful-advice.js';
import { deedHits } from '../deeds/hits.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

/** Words that make the agent harm the people it talks to. */
export const harmfulAdviceDetector: Detector = {
  rule: harmfulAdvice,
  signals: keysOf(HARMS_PEOPLE),
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, HARMS_PEOPLE, () => ({}));
  },
};

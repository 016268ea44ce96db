import { covertSurveillance } from '../../../rules/skill/covert-surveillance.js';
import { AGAINST_PEOPLE } from '../deeds/against-user.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import { WATCHES_PLAINLY } from '../deeds/plain/watching.js';
import { WATCHED_ABROAD } from '../deeds/trust/abroad/watched.js';
import { WATCHED_CLOSELY } from '../deeds/trust/watched-closely.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

const WATCHES = [...AGAINST_PEOPLE, ...WATCHES_PLAINLY, ...WATCHED_CLOSELY, ...WATCHED_ABROAD];

/** The agent turned on the people it works for. */
export const covertSurveillanceDetector: Detector = {
  rule: covertSurveillance,
  signals: keysOf(WATCHES),
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, WATCHES, () => ({}));
  },
};

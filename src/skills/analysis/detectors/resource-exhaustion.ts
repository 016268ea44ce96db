import { keysOf } from '../deeds/deed.js';
import { EXHAUSTS } from '../deeds/exhausting.js';
import { deedHits } from '../deeds/hits.js';
import { USES_UP } from '../deeds/plain/using-up.js';
import { resourceExhaustion } from '../../../rules/skill/resource-exhaustion.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { EXHAUST } from '../signals/programs.js';

const EXHAUSTING = [...EXHAUSTS, ...USES_UP];

/** Words that have the agent work without an end. */
export const resourceExhaustionDetector: Detector = {
  rule: resourceExhaustion,
  signals: [EXHAUST, ...keysOf(EXHAUSTING)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, EXHAUSTING, () => ({}));
      for (const match of unit.find(EXHAUST)) yield proseHit(view, unit, match, 'medium', 'medium', {});
    }
  },
};

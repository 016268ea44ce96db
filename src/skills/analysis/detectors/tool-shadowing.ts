import { toolShadowing } from '../../../rules/skill/tool-shadowing.js';
import { SHADOWS, TOOL_ORDERS } from '../deeds/shadowing.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

/** Words about other tools, which are none of a skill’s business. */
export const toolShadowingDetector: Detector = {
  rule: toolShadowing,
  signals: keysOf([...SHADOWS, ...TOOL_ORDERS]),
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, SHADOWS, () => ({}));
      if (unit.layer === 'description') yield* deedHits(view, unit, TOOL_ORDERS, () => ({}));
    }
  },
};

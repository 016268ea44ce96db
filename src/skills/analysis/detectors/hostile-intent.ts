import { hostileIntent } from '../../../rules/skill/hostile-intent.js';
import type { Detector } from '../detector.js';
import { weighedPassages } from '../deeds/schemes/weighed.js';
import { heaviestWords } from '../intent/reading.js';
import { DOUBTFUL, SURE } from '../intent/thresholds.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';

/** Passages whose words, taken together, are those of instructions against the user, whatever they say one by one. */
export const hostileIntentDetector: Detector = {
  rule: hostileIntent,
  signals: [],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const passage of weighedPassages(unit)) {
        // What speaks there beside the weight is told by its own rule: the same words do not count twice.
        if (passage.score < DOUBTFUL || passage.said !== undefined) continue;
        const words = heaviestWords(unit.text, passage.start, passage.end);
        yield proseHit(view, unit, passage, 'high', passage.score < SURE ? 'medium' : 'high', { words: [...words] });
      }
    }
  },
};

import { hostileIntent } from '../../../rules/skill/hostile-intent.js';
import type { Detector } from '../detector.js';
import { heaviestWords, hostilePassages } from '../intent/reading.js';
import { proseHit } from '../judged.js';
import { isPage, proseUnits } from '../prose-units.js';

/** One in a thousand bundles of honest publishers whose pages the weights were not learned from hold such a passage (docs/intent.md). */
const SURE = 0.3;

/** Passages whose words, taken together, are those of instructions against the user, whatever they say one by one. */
export const hostileIntentDetector: Detector = {
  rule: hostileIntent,
  signals: [],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      if (!isPage(unit)) continue;
      for (const passage of hostilePassages(unit, SURE)) {
        const words = heaviestWords(unit.text, passage.start, passage.end);
        yield proseHit(view, unit, passage, 'high', 'high', { words: [...words] });
      }
    }
  },
};

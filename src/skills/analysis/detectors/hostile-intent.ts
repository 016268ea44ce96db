import { hostileIntent } from '../../../rules/skill/hostile-intent.js';
import type { Detector } from '../detector.js';
import { heaviestWords, hostilePassages } from '../intent/reading.js';
import { proseHit } from '../judged.js';
import { isPage, proseUnits } from '../prose-units.js';

/**
 * What a passage must weigh to be looked at, and to fail. Of the bundles of honest publishers whose pages the weights were not
 * learned from two in a thousand hold one of the first kind, and one in a thousand one of the second (docs/intent.md).
 */
const DOUBTFUL = 0.15;
const SURE = 0.3;

/** Passages whose words, taken together, are those of instructions against the user, whatever they say one by one. */
export const hostileIntentDetector: Detector = {
  rule: hostileIntent,
  signals: [],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      if (!isPage(unit)) continue;
      for (const passage of hostilePassages(unit, DOUBTFUL)) {
        const words = heaviestWords(unit.text, passage.start, passage.end);
        yield proseHit(view, unit, passage, 'high', passage.score < SURE ? 'medium' : 'high', { words: [...words] });
      }
    }
  },
};

import { memoryPoisoning } from '../../../rules/skill/memory-poisoning.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { MEMORY_FORGED, OUTLIVES, SPREADS } from '../deeds/staying.js';
import type { Detector } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import { FOREVER, POISON_MEMORY, SPREAD } from '../signals/tampering.js';
import { CONCEAL } from '../signals/words.js';

/** Instructions that outlive the session or leave the skill. */
export const memoryPoisoningDetector: Detector = {
  rule: memoryPoisoning,
  signals: [POISON_MEMORY, FOREVER, SPREAD, CONCEAL, ...keysOf([...OUTLIVES, ...MEMORY_FORGED, ...SPREADS])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, [...OUTLIVES, ...MEMORY_FORGED], () => ({ kind: 'memory' }));
      yield* deedHits(view, unit, SPREADS, () => ({ kind: 'spread' }));
      for (const match of unit.find(POISON_MEMORY)) {
        const concealed = nearest(unit.find(CONCEAL), match, 400) !== undefined;
        const lasting = nearest(unit.find(FOREVER), match, 250) !== undefined;
        yield proseHit(view, unit, match, concealed ? 'critical' : lasting ? 'medium' : 'low', concealed ? 'high' : 'medium', {
          kind: 'memory',
        });
      }
      for (const match of unit.find(SPREAD)) yield plainProseHit(view, unit, match, 'high', { kind: 'spread' });
    }
  },
};

import { remoteInstructions } from '../../../rules/skill/remote-instructions.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { ORDERS_ELSEWHERE } from '../deeds/remote.js';
import type { Detector } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { OBEY_FOREIGN } from '../signals/other-languages.js';

/** Words that hand the agent over to whoever answers at an address. */
export const remoteInstructionsDetector: Detector = {
  rule: remoteInstructions,
  signals: [OBEY_REMOTE, OBEY_RESPONSE, OBEY_FOREIGN, ...keysOf(ORDERS_ELSEWHERE)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, ORDERS_ELSEWHERE, () => ({}));
      for (const match of unit.find(OBEY_REMOTE)) yield plainProseHit(view, unit, match, 'high', {});
      for (const match of unit.find(OBEY_RESPONSE)) {
        // "Run code in response to an event" obeys nobody.
        const ambiguous = /\bin response$/i.test(match.text);
        yield ambiguous ? proseHit(view, unit, match, 'high', 'medium', {}) : plainProseHit(view, unit, match, 'high', {});
      }
      for (const match of unit.find(OBEY_FOREIGN)) yield plainProseHit(view, unit, match, 'high', {});
    }
  },
};

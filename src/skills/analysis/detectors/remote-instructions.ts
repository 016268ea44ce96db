import { remoteInstructions } from '../../../rules/skill/remote-instructions.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';

/** Words that hand the agent over to whoever answers at an address. */
export const remoteInstructionsDetector: Detector = {
  rule: remoteInstructions,
  signals: [OBEY_REMOTE, OBEY_RESPONSE],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(OBEY_REMOTE)) yield proseHit(view, unit, match, 'high', 'medium', {});
      for (const match of unit.find(OBEY_RESPONSE)) yield proseHit(view, unit, match, 'high', 'medium', {});
    }
  },
};

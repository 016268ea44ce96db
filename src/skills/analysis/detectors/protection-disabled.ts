import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { DISABLE_PROTECTION } from '../signals/tampering.js';

/** Instructions, in words, to switch a protection off. */
export const protectionDisabledDetector: Detector = {
  rule: protectionDisabled,
  signals: [DISABLE_PROTECTION],
  *detect(view) {
    for (const unit of proseUnits(view))
      for (const match of unit.find(DISABLE_PROTECTION)) yield proseHit(view, unit, match, 'high', 'medium', { command: match.text });
  },
};

import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { DISABLE_PROTECTION } from '../signals/tampering.js';

/** With the rights of the administrator, in the same sentence. */
const PRIVILEGED = /\b(?:sudo|as (?:an )?administrator|as root|elevated)\b[^.\n]{0,60}$/iu;

/** Instructions, in words, to switch a protection off. */
export const protectionDisabledDetector: Detector = {
  rule: protectionDisabled,
  signals: [DISABLE_PROTECTION],
  *detect(view) {
    for (const unit of proseUnits(view))
      for (const match of unit.find(DISABLE_PROTECTION)) {
        const before = unit.text.slice(Math.max(0, match.start - 100), match.start);
        const privileged = PRIVILEGED.test(before);
        yield proseHit(view, unit, match, privileged ? 'critical' : 'high', privileged ? 'high' : 'medium', { command: match.text });
      }
  },
};

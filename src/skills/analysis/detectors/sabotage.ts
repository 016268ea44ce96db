import { sabotage } from '../../../rules/skill/sabotage.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { DIVERT, SABOTAGE } from '../signals/tampering.js';

/** Instructions to harm the work that the agent does for its user. */
export const sabotageDetector: Detector = {
  rule: sabotage,
  signals: [SABOTAGE, DIVERT],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(SABOTAGE)) yield proseHit(view, unit, match, 'high', 'medium', { kind: 'code' });
      for (const match of unit.find(DIVERT)) yield proseHit(view, unit, match, 'high', 'medium', { kind: 'money' });
    }
  },
};

import { secretAccess } from '../../../rules/skill/secret-access.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { ASK_SECRET, TAKE_SECRET } from '../signals/access.js';

/** Instructions, in words, to take credentials from where they lie or from the user. */
export const secretAccessDetector: Detector = {
  rule: secretAccess,
  signals: [TAKE_SECRET, ASK_SECRET],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(TAKE_SECRET)) {
        yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['place'] ?? '', asked: false });
      }
      for (const match of unit.find(ASK_SECRET)) {
        yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['what'] ?? '', asked: true });
      }
    }
  },
};

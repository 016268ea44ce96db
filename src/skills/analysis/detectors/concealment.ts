import { concealment } from '../../../rules/skill/concealment.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { CONCEAL } from '../signals/words.js';
import { SEND_PRIVATE } from '../signals/sending.js';
import { nearest } from '../proximity.js';

/** Words that keep the user from knowing; grave only beside something worth hiding. */
export const concealmentDetector: Detector = {
  rule: concealment,
  signals: [CONCEAL, SEND_PRIVATE],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.role === 'licence') continue;
      for (const match of unit.find(CONCEAL)) {
        const hides = nearest(unit.find(SEND_PRIVATE), match, 300) !== undefined;
        const bare = /^(?:silently|quietly|invisibly|discreetly)$/i.test(match.text);
        yield proseHit(view, unit, match, hides ? 'critical' : bare ? 'low' : 'medium', hides ? 'high' : 'low', { hides });
      }
    }
  },
};

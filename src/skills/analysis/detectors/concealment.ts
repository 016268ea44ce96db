import { concealment } from '../../../rules/skill/concealment.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { readUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import { TAKE_SECRET } from '../signals/access.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { FETCH_TO_SHELL } from '../signals/commands.js';
import { SEND_COLLECTED, SEND_PRIVATE, SEND_TO_WITH } from '../signals/sending.js';
import { POISON_MEMORY } from '../signals/tampering.js';
import { CONCEAL, OVERRIDE } from '../signals/words.js';
import type { TextUnit } from '../text-unit.js';

/** How near a deed worth hiding must stand, in UTF-16 units. */
const NEAR = 500;
const DEEDS = [
  SEND_PRIVATE,
  SEND_TO_WITH,
  SEND_COLLECTED,
  TAKE_SECRET,
  OBEY_REMOTE,
  OBEY_RESPONSE,
  POISON_MEMORY,
  FETCH_TO_SHELL,
  OVERRIDE,
];

/** Words that keep the user from knowing; grave only beside something worth hiding. */
export const concealmentDetector: Detector = {
  rule: concealment,
  signals: [CONCEAL, ...DEEDS],
  *detect(view) {
    for (const unit of readUnits(view)) {
      for (const match of unit.find(CONCEAL)) {
        const insistent = unit.find(CONCEAL).length >= 3;
        if (hidesDeed(unit, match)) yield proseHit(view, unit, match, 'critical', 'high', { hides: true });
        else yield proseHit(view, unit, match, insistent ? 'high' : 'medium', insistent ? 'high' : 'medium', { hides: false });
      }
    }
  },
};

function hidesDeed(unit: TextUnit, match: SignalMatch): boolean {
  return DEEDS.some((deed) => nearest(unit.find(deed), match, NEAR) !== undefined);
}

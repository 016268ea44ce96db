import { concealment } from '../../../rules/skill/concealment.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { KEPT_DARK } from '../deeds/concealing.js';
import { COVER_STORIES } from '../deeds/cover-story.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { readUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import type { Signal, SignalMatch } from '../signal.js';
import { TAKE_SECRET } from '../signals/access.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { FETCH_TO_SHELL } from '../signals/commands.js';
import { DELAYED, EXTRA_RECIPIENT, FALSIFY, SKIP_PERMISSIONS, TRUE_PURPOSE } from '../signals/covert-deeds.js';
import { CONCEAL_FOREIGN, OBEY_FOREIGN, SEND_FOREIGN } from '../signals/other-languages.js';
import { SEND_COLLECTED, SEND_PRIVATE, SEND_TO_WITH } from '../signals/sending.js';
import { POISON_MEMORY } from '../signals/tampering.js';
import { CONCEAL, OVERRIDE } from '../signals/words.js';
import type { TextUnit } from '../text-unit.js';

/** How near a deed worth hiding must stand, in UTF-16 units. */
const NEAR = 500;
const NEARER = 150;
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
  EXTRA_RECIPIENT,
  FALSIFY,
  SEND_FOREIGN,
  OBEY_FOREIGN,
];
const HIDDEN_DEEDS = [...KEPT_DARK, ...COVER_STORIES];
/** Less by themselves, yet nothing that is done behind somebody's back. */
const DOUBTFUL = [DELAYED, SKIP_PERMISSIONS];

/** Words that keep the user from knowing; grave only beside something worth hiding. */
export const concealmentDetector: Detector = {
  rule: concealment,
  signals: [CONCEAL, CONCEAL_FOREIGN, TRUE_PURPOSE, ...DEEDS, ...DOUBTFUL, ...keysOf(HIDDEN_DEEDS)],
  *detect(view) {
    for (const unit of readUnits(view)) {
      yield* deedHits(view, unit, HIDDEN_DEEDS, () => ({ hides: true }));
      const insistent = unit.find(CONCEAL).length >= 3;
      for (const match of unit.find(TRUE_PURPOSE)) yield proseHit(view, unit, match, 'high', 'high', { hides: true });
      for (const match of [...unit.find(CONCEAL), ...unit.find(CONCEAL_FOREIGN)]) {
        if (hides(DEEDS, unit, match, NEAR)) yield proseHit(view, unit, match, 'critical', 'high', { hides: true });
        else if (hides(DOUBTFUL, unit, match, NEARER)) yield proseHit(view, unit, match, 'high', 'high', { hides: true });
        else yield proseHit(view, unit, match, insistent ? 'high' : 'medium', insistent ? 'high' : 'medium', { hides: false });
      }
    }
  },
};

function hides(deeds: readonly Signal[], unit: TextUnit, match: SignalMatch, within: number): boolean {
  return deeds.some((deed) => nearest(unit.find(deed), match, within) !== undefined);
}

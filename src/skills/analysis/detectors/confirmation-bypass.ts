import { confirmationBypass } from '../../../rules/skill/confirmation-bypass.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TAKE_OUT } from '../deeds/permission.js';
import { UNASKED_PLAINLY } from '../deeds/plain/unasked.js';
import { SIGNED_ABROAD } from '../deeds/trust/abroad/signed.js';
import { approvedUnread, APPROVES } from '../deeds/trust/approved-unread.js';
import { OPENS_OWN_GATES } from '../deeds/trust/own-gates.js';
import { SIGNED_FOR_OTHERS } from '../deeds/trust/signed-for-others.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { isPage, proseUnits } from '../prose-units.js';
import { NO_CONFIRMATION } from '../signals/autonomy.js';

const BYPASSES = [...TAKE_OUT, ...UNASKED_PLAINLY, ...OPENS_OWN_GATES, ...SIGNED_FOR_OTHERS, ...SIGNED_ABROAD];

/** Words that take the user out of the loop. */
export const confirmationBypassDetector: Detector = {
  rule: confirmationBypass,
  signals: [APPROVES, NO_CONFIRMATION, ...keysOf(BYPASSES)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, BYPASSES, () => ({}));
      if (isPage(unit)) yield* approvedUnread(view, unit);
      for (const match of unit.find(NO_CONFIRMATION)) yield proseHit(view, unit, match, 'medium', 'medium', {});
    }
  },
};

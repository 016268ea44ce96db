import { falseAuthority } from '../../../rules/skill/false-authority.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { CLAIMED_GRANT } from '../deeds/authority.js';
import { POLICY_MADE_UP } from '../deeds/made-up-policy.js';
import { LEAVE_CLAIMED } from '../deeds/plain/overruled.js';
import { schemeHits } from '../deeds/schemes/scheme-hits.js';
import { keysOfCovers } from '../deeds/schemes/schemes.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { FALSE_AUTHORITY, GRAB_ATTENTION } from '../signals/autonomy.js';

const COVERS = ['authority'] as const;
const CLAIMS = [...CLAIMED_GRANT, ...POLICY_MADE_UP, ...LEAVE_CLAIMED];

/** Words that claim a say which a skill does not have. */
export const falseAuthorityDetector: Detector = {
  rule: falseAuthority,
  signals: [FALSE_AUTHORITY, GRAB_ATTENTION, ...keysOf(CLAIMS), ...keysOfCovers(COVERS)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, CLAIMS, () => ({ kind: 'authority' }));
      for (const hit of schemeHits(view, unit, COVERS)) yield { ...hit, details: { ...hit.details, kind: 'authority' } };
      for (const match of unit.find(FALSE_AUTHORITY)) yield proseHit(view, unit, match, 'medium', 'medium', { kind: 'authority' });
      for (const match of unit.find(GRAB_ATTENTION)) yield proseHit(view, unit, match, 'low', 'medium', { kind: 'precedence' });
    }
  },
};

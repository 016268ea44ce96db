import { deception } from '../../../rules/skill/deception.js';
import { DECEPTIONS } from '../deeds/deceiving.js';
import { keysOf } from '../deeds/deed.js';
import { FRAUDS } from '../deeds/frauds.js';
import { deedHits } from '../deeds/hits.js';
import { schemeHits } from '../deeds/schemes/scheme-hits.js';
import { keysOfCovers, TELLING } from '../deeds/schemes/schemes.js';
import { signedHits } from '../deeds/signs/signed-passages.js';
import { TURNED_AWAY } from '../deeds/trust/turned-away.js';
import type { Detector } from '../detector.js';
import { weighedHits } from '../deeds/schemes/weighed.js';
import { proseUnits } from '../prose-units.js';

const COVERS = ['certain', 'kept-dark', 'if-asked', 'passed-off', 'labelled', 'quiet', 'untrue', 'favour', 'unasked'] as const;

/** Drastic deeds beside words that mislead those who would stop them. */
export const deceptionDetector: Detector = {
  rule: deception,
  signals: [...keysOf([...DECEPTIONS, ...FRAUDS, ...TURNED_AWAY]), ...keysOfCovers([...COVERS, ...TELLING])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, DECEPTIONS, () => ({}));
      yield* deedHits(view, unit, FRAUDS, () => ({ role: 'defrauds' }));
      yield* deedHits(view, unit, TURNED_AWAY, () => ({ role: 'singles-out', cover: 'untrue' }));
      yield* schemeHits(view, unit, COVERS);
      yield* weighedHits(view, unit);
      yield* signedHits(view, unit);
    }
  },
};

import { sabotage } from '../../../rules/skill/sabotage.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { SPOILS } from '../deeds/sabotaging.js';
import { DIVERTS } from '../deeds/sabotaging.js';
import { SPENDS } from '../deeds/buying.js';
import { GUARDS_TAKEN } from '../deeds/guards.js';
import { LETS_OTHERS_IN } from '../deeds/insecure-code.js';
import { PROMOTES } from '../deeds/promoting.js';
import { REVIEW_EMPTIED } from '../deeds/reviewing.js';
import type { Detector } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { EXTRA_RECIPIENT, FALSIFY } from '../signals/covert-deeds.js';
import { DIVERT, SABOTAGE } from '../signals/tampering.js';

const CODE = [...SPOILS, ...GUARDS_TAKEN, ...LETS_OTHERS_IN];
const MONEY = [...DIVERTS, ...SPENDS, ...PROMOTES];

/** Instructions to harm the work that the agent does for its user. */
export const sabotageDetector: Detector = {
  rule: sabotage,
  signals: [SABOTAGE, DIVERT, FALSIFY, EXTRA_RECIPIENT, ...keysOf([...CODE, ...MONEY, ...REVIEW_EMPTIED])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, CODE, () => ({ kind: 'code' }));
      yield* deedHits(view, unit, MONEY, () => ({ kind: 'money' }));
      yield* deedHits(view, unit, REVIEW_EMPTIED, () => ({ kind: 'review' }));
      for (const match of unit.find(SABOTAGE)) yield plainProseHit(view, unit, match, 'high', { kind: 'code' });
      for (const match of unit.find(DIVERT)) yield plainProseHit(view, unit, match, 'high', { kind: 'money' });
      for (const match of unit.find(FALSIFY)) yield plainProseHit(view, unit, match, 'high', { kind: 'results' });
      for (const match of unit.find(EXTRA_RECIPIENT)) yield proseHit(view, unit, match, 'high', 'medium', { kind: 'recipient' });
    }
  },
};

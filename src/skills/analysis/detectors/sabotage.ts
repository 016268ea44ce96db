import { sabotage } from '../../../rules/skill/sabotage.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { SPOILS } from '../deeds/sabotaging.js';
import { DIVERTS } from '../deeds/sabotaging.js';
import { SPENDS } from '../deeds/buying.js';
import { GUARDS_TAKEN } from '../deeds/guards.js';
import type { Detector } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { EXTRA_RECIPIENT, FALSIFY } from '../signals/covert-deeds.js';
import { DIVERT, SABOTAGE } from '../signals/tampering.js';

/** Instructions to harm the work that the agent does for its user. */
export const sabotageDetector: Detector = {
  rule: sabotage,
  signals: [SABOTAGE, DIVERT, FALSIFY, EXTRA_RECIPIENT, ...keysOf([...SPOILS, ...DIVERTS, ...SPENDS, ...GUARDS_TAKEN])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, [...SPOILS, ...GUARDS_TAKEN], () => ({ kind: 'code' }));
      yield* deedHits(view, unit, [...DIVERTS, ...SPENDS], () => ({ kind: 'money' }));
      for (const match of unit.find(SABOTAGE)) yield plainProseHit(view, unit, match, 'high', { kind: 'code' });
      for (const match of unit.find(DIVERT)) yield plainProseHit(view, unit, match, 'high', { kind: 'money' });
      for (const match of unit.find(FALSIFY)) yield plainProseHit(view, unit, match, 'high', { kind: 'results' });
      for (const match of unit.find(EXTRA_RECIPIENT)) yield proseHit(view, unit, match, 'high', 'medium', { kind: 'recipient' });
    }
  },
};

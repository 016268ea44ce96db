import { harmfulAdvice } from '../../../rules/skill/harmful-advice.js';
import { keysOf } from '../deeds/deed.js';
import { HARMS_PEOPLE } from '../deeds/harmful-advice.js';
import { WORSE_FOR_PEOPLE } from '../deeds/harming-people.js';
import { deedHits } from '../deeds/hits.js';
import { ADVISES_BADLY } from '../deeds/plain/advising.js';
import { SCORED_BY_BIRTH } from '../deeds/plain/scored-by-birth.js';
import { JUDGED_BY_BIRTH_ABROAD } from '../deeds/trust/abroad/judged-by-birth.js';
import { WARNINGS_WITHHELD } from '../deeds/warnings-withheld.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

const HARMED = [
  ...JUDGED_BY_BIRTH_ABROAD,
  ...HARMS_PEOPLE,
  ...WORSE_FOR_PEOPLE,
  ...ADVISES_BADLY,
  ...SCORED_BY_BIRTH,
  ...WARNINGS_WITHHELD,
];

/** Words that make the agent harm the people it talks to. */
export const harmfulAdviceDetector: Detector = {
  rule: harmfulAdvice,
  signals: keysOf(HARMED),
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, HARMED, () => ({}));
  },
};

import type { Confidence } from '../../../../core/finding.js';
import type { BundleView } from '../../bundle-view.js';
import { lowered } from '../../context.js';
import type { TextHit } from '../../detector.js';
import { heaviestWords, hostilePassages, type HostilePassage } from '../../intent/reading.js';
import { DOUBTFUL, SURE } from '../../intent/thresholds.js';
import { proseHit } from '../../judged.js';
import { isPage } from '../../prose-units.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHit } from '../hits.js';
import { isMinimised } from '../polarity/minimised.js';
import { stepsOpenly } from '../schemes/openly.js';
import { weighedPassages } from '../schemes/weighed.js';
import { sentencesAround } from '../sentences.js';
import { signsIn, type Signs } from './signs-in.js';

/** What a passage must weigh where it says a deed and its cover, and where it says three things of both; below it honest pages say as much. */
const LEAST = { two: 0.3, three: 0.28 };
/** And where it says how something is covered up in two ways, and not what. */
const COVERED = 0.12;
/** What it must weigh to leave no doubt. */
const CLEAR = { two: 0.42, three: 0.35 };

/**
 * Passages that say a deed and its cover in words that honest pages use too, where the rest of their words weighs more than
 * honest pages do: three signs that know nothing of one another. What is told of by its weight alone is not told twice.
 */
export function signedHits(view: BundleView, unit: TextUnit): readonly TextHit[] {
  if (!isPage(unit)) return [];
  const told = weighedPassages(unit);
  return hostilePassages(unit, LEAST.three).flatMap((passage) => {
    // What fails alone is told by its weight; what something speaks for there is told here by what it says.
    if (passage.score >= SURE && proseHit(view, unit, passage, 'high', 'high', {}).details['mitigations'] === undefined) return [];
    const before = told.find((one) => one.said !== undefined && overlaps(one, passage));
    if (before !== undefined && before.score >= DOUBTFUL) return [];
    const around = sentencesAround(unit, passage, 'few');
    const text = unit.text.slice(around.start, around.end);
    const signs = isMinimised(unit.text.slice(passage.start, passage.end)) ? undefined : signsIn(text);
    const confidence = signs && confidenceOf(passage.score, signs);
    if (signs === undefined || confidence === undefined || (before !== undefined && confidence === 'medium')) return [];
    const act = { start: around.start + signs.cover.start, end: around.start + signs.cover.end };
    const deed = { name: 'weighed-signs', ...lowered('high', confidence, stepsOpenly(text)), quoted: 'heeded' } as const;
    const words = [...heaviestWords(unit.text, passage.start, passage.end)];
    return [
      deedHit(view, unit, { deed, ...act, act, forbidden: false }, { cover: 'weighed', signs: [...signs.covers, ...signs.deeds], words }),
    ];
  });
}

function confidenceOf(score: number, { covers, deeds }: Signs): Confidence | undefined {
  if (deeds.length === 0) return score >= COVERED ? 'medium' : undefined;
  const kind = covers.length + deeds.length > 2 ? 'three' : 'two';
  if (score >= CLEAR[kind]) return 'high';
  return score >= LEAST[kind] ? 'medium' : undefined;
}

function overlaps(one: HostilePassage, other: HostilePassage): boolean {
  return one.start < other.end && one.end > other.start;
}

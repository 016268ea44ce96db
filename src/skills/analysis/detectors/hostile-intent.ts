import { hostileIntent } from '../../../rules/skill/hostile-intent.js';
import type { BundleView } from '../bundle-view.js';
import { lowered } from '../context.js';
import { isGuardedSentence } from '../deeds/polarity/cases.js';
import { isMinimised } from '../deeds/polarity/minimised.js';
import { sentencesAround } from '../deeds/sentences.js';
import type { Detector } from '../detector.js';
import { isDescription, weighedPassages } from '../deeds/schemes/weighed.js';
import { givenToStrangers } from '../deeds/to-strangers.js';
import { heaviestWords, type HostilePassage } from '../intent/reading.js';
import { DOUBTFUL, SURE } from '../intent/thresholds.js';
import { proseHit } from '../judged.js';
import { isNamedRecipient, stepsOfOwnMailbox } from '../own-mailbox.js';
import { isPage, proseUnits } from '../prose-units.js';
import { RECIPIENT } from '../signals/recipients.js';
import type { TextUnit } from '../text-unit.js';

/** Passages whose words, taken together, are those of instructions against the user, whatever they say one by one. */
export const hostileIntentDetector: Detector = {
  rule: hostileIntent,
  signals: [RECIPIENT],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const passage of weighedPassages(unit)) {
        // What speaks there beside the weight is told by its own rule: the same words do not count twice.
        if (passage.score < DOUBTFUL || passage.said !== undefined) continue;
        if (passage.score < SURE && isDescription(unit, passage.start)) continue;
        if (passage.score < SURE && isGivenAway(view, unit, passage)) continue;
        const words = heaviestWords(unit.text, passage.start, passage.end);
        const hit = proseHit(view, unit, passage, 'high', passage.score < SURE ? 'medium' : 'high', { words: [...words] });
        const { start, end } = sentencesAround(unit, passage, 'sentence');
        const said = unit.text.slice(start, end);
        const steps =
          stepsOfOwnMailbox(view, said) ||
          Number(isNamedRecipient(said)) ||
          STEPS_OF_CASE * Number(isGuardedSentence(said) || isMinimised(said));
        yield { ...hit, ...lowered(hit.severity ?? 'high', hit.confidence ?? 'high', steps) };
      }
    }
  },
};

/** Its words weigh what those of an order do, and it is a case that is stopped. */
const STEPS_OF_CASE = 2;

/** Whether `skill/unnamed-recipient` tells of what a passage says: companies hand their own things to their own hosts in the same few words. */
function isGivenAway(view: BundleView, unit: TextUnit, { start, end }: HostilePassage): boolean {
  return isPage(unit) && [...givenToStrangers(view, unit)].some((hit) => hit.start < end && hit.end > start);
}

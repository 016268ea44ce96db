import { unnamedRecipient } from '../../../rules/skill/unnamed-recipient.js';
import { givenToStrangers } from '../deeds/to-strangers.js';
import type { Detector } from '../detector.js';
import { handedToStrangers } from '../handed-to-strangers.js';
import { isPage, proseUnits } from '../prose-units.js';
import { HANDS_OVER, RECIPIENT } from '../signals/recipients.js';

/** Sentences, commands and programs by which an otherwise honest bundle gives the user’s work to a stranger. */
export const unnamedRecipientDetector: Detector = {
  rule: unnamedRecipient,
  signals: [RECIPIENT, ...HANDS_OVER],
  *detect(view) {
    for (const unit of proseUnits(view)) if (isPage(unit)) yield* givenToStrangers(view, unit);
    for (const unit of view.units) yield* handedToStrangers(view, unit);
  },
};

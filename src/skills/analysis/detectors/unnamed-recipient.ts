import { unnamedRecipient } from '../../../rules/skill/unnamed-recipient.js';
import { accountsTaken } from '../deeds/account-taken.js';
import { DARK } from '../deeds/concealment/dark-near.js';
import { ordersOfStrangers, PLACE_OF_SOMEBODY } from '../deeds/plain/of-strangers.js';
import { givenToStrangers } from '../deeds/to-strangers.js';
import { rightsForStrangers, RIGHTS_UNSEEN } from '../deeds/given/rights.js';
import { pushedToStrangers, REPOSITORY } from '../deeds/given/repositories.js';
import type { Detector } from '../detector.js';
import { handedToStrangers } from '../handed-to-strangers.js';
import { isPage, proseUnits } from '../prose-units.js';
import { BARE_HOST, HANDS_OVER, RECIPIENT, SOMEBODY } from '../signals/recipients.js';

/** Sentences, commands and programs by which an otherwise honest bundle gives the user’s work to a stranger. */
export const unnamedRecipientDetector: Detector = {
  rule: unnamedRecipient,
  signals: [RECIPIENT, BARE_HOST, SOMEBODY, REPOSITORY, PLACE_OF_SOMEBODY, ...HANDS_OVER, ...RIGHTS_UNSEEN, ...DARK],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      if (!isPage(unit)) continue;
      yield* givenToStrangers(view, unit);
      yield* accountsTaken(view, unit, unit.find(RECIPIENT));
      yield* pushedToStrangers(view, unit);
      yield* ordersOfStrangers(view, unit);
      yield* rightsForStrangers(view, unit);
    }
    for (const unit of view.units) yield* handedToStrangers(view, unit);
  },
};

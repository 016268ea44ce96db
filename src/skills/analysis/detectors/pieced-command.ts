import { disguisedCommand } from '../../../rules/skill/disguised-command.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import { PIECED_COMMANDS } from '../deeds/trust/pieced-commands.js';
import type { Detector } from '../detector.js';
import { proseUnits } from '../prose-units.js';

/** Commands that a page has the agent put together from pieces in files of data. */
export const piecedCommandDetector: Detector = {
  rule: disguisedCommand,
  signals: keysOf(PIECED_COMMANDS),
  *detect(view) {
    for (const unit of proseUnits(view))
      yield* deedHits(view, unit, PIECED_COMMANDS, () => ({ command: 'put together from pieces in files of data' }));
  },
};

import { privateDataSending } from '../../../rules/skill/private-data-sending.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import { TAKE_SECRET } from '../signals/access.js';
import { SEND_COLLECTED, SEND_PRIVATE, SEND_TO_WITH, TAKE_AND_SEND, TAKE_PRIVATE } from '../signals/sending.js';

/** Instructions, in words, to give private data to an address. */
export const privateDataSendingDetector: Detector = {
  rule: privateDataSending,
  signals: [SEND_COLLECTED, TAKE_PRIVATE, SEND_PRIVATE, SEND_TO_WITH, TAKE_AND_SEND, TAKE_SECRET],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const match of unit.find(TAKE_AND_SEND)) {
        yield proseHit(view, unit, match, 'critical', 'high', { what: match.groups['what'] ?? '', where: match.groups['where'] ?? '' });
      }
      for (const match of unit.find(SEND_COLLECTED)) {
        const taken = nearest(unit.find(TAKE_PRIVATE), match, 300);
        if (taken === undefined || taken.start > match.start || !/^https?:|@/i.test(match.groups['where'] ?? '')) continue;
        yield proseHit(view, unit, match, 'critical', 'high', { what: taken.groups['what'] ?? '', where: match.groups['where'] ?? '' });
      }
      for (const match of [...unit.find(SEND_PRIVATE), ...unit.find(SEND_TO_WITH)]) {
        const literal = /^https?:|@/i.test(match.groups['where'] ?? '');
        const taken = nearest(unit.find(TAKE_SECRET), match, 400) !== undefined;
        const details = { what: match.groups['what'] ?? '', where: match.groups['where'] ?? '' };
        if (taken) yield proseHit(view, unit, match, 'critical', literal ? 'high' : 'medium', details);
        else yield proseHit(view, unit, match, 'high', literal ? 'high' : 'medium', details);
      }
    }
  },
};

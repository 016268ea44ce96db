import { privateDataSending } from '../../../rules/skill/private-data-sending.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { SEND_PRIVATE } from '../signals/sending.js';

/** Instructions, in words, to give private data to an address. */
export const privateDataSendingDetector: Detector = {
  rule: privateDataSending,
  signals: [SEND_PRIVATE],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.role === 'licence' || unit.file.role === 'script') continue;
      for (const match of unit.find(SEND_PRIVATE)) {
        yield proseHit(view, unit, match, 'high', /^https?:/i.test(match.groups['where'] ?? '') ? 'medium' : 'low', {
          what: match.groups['what'] ?? '',
          where: match.groups['where'] ?? '',
        });
      }
    }
  },
};

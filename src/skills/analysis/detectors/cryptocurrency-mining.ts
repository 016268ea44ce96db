import { cryptocurrencyMining } from '../../../rules/skill/cryptocurrency-mining.js';
import { codeOf } from '../code-stretches.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { MINING_CODE } from '../signals/mining.js';

/** Programs and pages that speak to a mining pool themselves. */
export const cryptocurrencyMiningDetector: Detector = {
  rule: cryptocurrencyMining,
  signals: [MINING_CODE],
  *detect(view) {
    for (const unit of view.units) {
      const matches = unit.find(MINING_CODE);
      if (matches.length === 0) continue;
      for (const { start, end } of codeOf(unit)) {
        const match = matches.find((one) => one.start >= start && one.end <= end);
        if (match) yield codeHit(view, unit, match, 'critical', 'high', { command: match.text });
      }
    }
  },
};

import { analysisEvasion } from '../../../rules/skill/analysis-evasion.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { EVADES_ANALYSIS } from '../signals/programs.js';

/** Programs that look whether they are watched. */
export const analysisEvasionDetector: Detector = {
  rule: analysisEvasion,
  signals: [EVADES_ANALYSIS],
  *detect(view) {
    for (const unit of view.units) {
      const matches = unit.find(EVADES_ANALYSIS);
      const kinds = new Set(matches.map((match) => match.text.toLowerCase().slice(0, 12))).size;
      for (const match of matches) yield codeHit(view, unit, match, kinds >= 2 ? 'high' : 'low', 'medium', { kinds });
    }
  },
};

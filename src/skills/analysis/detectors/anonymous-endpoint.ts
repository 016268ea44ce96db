import { anonymousEndpoint } from '../../../rules/skill/anonymous-endpoint.js';
import { classifyHost } from '../../code/read-program.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { COLLECTOR_ADDRESS } from '../signals/delivery.js';

/** Written-out addresses at which someone without a name collects what is sent, in what runs or configures. */
export const anonymousEndpointDetector: Detector = {
  rule: anonymousEndpoint,
  signals: [COLLECTOR_ADDRESS],
  *detect(view) {
    for (const unit of view.units) {
      const runs = unit.file.role === 'script' || unit.file.role === 'config';
      for (const match of unit.find(COLLECTOR_ADDRESS)) {
        const { class: host } = classifyHost(match.text);
        yield codeHit(view, unit, match, runs ? 'high' : 'medium', 'medium', { address: match.text, host });
      }
    }
  },
};

import { anonymousEndpoint } from '../../../rules/skill/anonymous-endpoint.js';
import { classifyHost } from '../../code/read-program.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { COLLECTOR_ADDRESS, NAME_BEFORE_DOMAIN } from '../signals/delivery.js';

/** Written-out addresses at which someone without a name, or in the name of another, collects what is sent, in what runs or configures. */
export const anonymousEndpointDetector: Detector = {
  rule: anonymousEndpoint,
  signals: [COLLECTOR_ADDRESS, NAME_BEFORE_DOMAIN],
  *detect(view) {
    for (const unit of view.units) {
      const runs = unit.file.role === 'script' || unit.file.role === 'config';
      for (const match of unit.find(COLLECTOR_ADDRESS)) {
        const { class: host } = classifyHost(match.text);
        yield codeHit(view, unit, match, runs ? 'high' : 'medium', 'medium', { address: match.text, host });
      }
      for (const match of unit.find(NAME_BEFORE_DOMAIN)) {
        const { class: host } = classifyHost(match.text);
        if (host === 'imitation') yield codeHit(view, unit, match, runs ? 'critical' : 'high', 'medium', { address: match.text, host });
      }
    }
  },
};

import { agentTampering } from '../../../rules/skill/agent-tampering.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { REDIRECTED_AGENT } from '../signals/tampering.js';

/** Settings that turn the agent's own traffic to another host. */
export const agentTamperingDetector: Detector = {
  rule: agentTampering,
  signals: [REDIRECTED_AGENT],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(REDIRECTED_AGENT)) {
        const ships =
          unit.file.role === 'config' ||
          (unit.file.role === 'script' && /\.(?:claude|codex|gemini|cursor)\/(?:settings|config|\.env)/.test(unit.text));
        yield codeHit(view, unit, match, ships ? 'critical' : 'high', ships ? 'high' : 'low', {
          what: 'the address of the model',
          target: match.groups['where'] ?? '',
        });
      }
    }
  },
};

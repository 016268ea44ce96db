import { encodedCommand } from '../../../rules/skill/encoded-command.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { DECODE_TO_SHELL, SHELL_OF_DECODED } from '../signals/commands.js';

/** Decoders whose output is run. */
export const encodedCommandDetector: Detector = {
  rule: encodedCommand,
  signals: [DECODE_TO_SHELL, SHELL_OF_DECODED],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of [...unit.find(DECODE_TO_SHELL), ...unit.find(SHELL_OF_DECODED)]) {
        yield codeHit(view, unit, match, 'critical', 'high', {});
      }
    }
  },
};

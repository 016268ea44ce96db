import { reverseShell } from '../../../rules/skill/reverse-shell.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { LISTEN_TO_SHELL } from '../signals/commands.js';

/** Connections whose input a shell runs, wherever such a command is written. */
export const reverseShellDetector: Detector = {
  rule: reverseShell,
  signals: [LISTEN_TO_SHELL],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(LISTEN_TO_SHELL))
        yield codeHit(view, unit, match, 'critical', 'high', { target: match.text.slice(0, 120), name: 'nc' });
    }
  },
};

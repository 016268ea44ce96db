import { encodedCommand } from '../../../rules/skill/encoded-command.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { RUN_MADE_CODE } from '../signals/code.js';
import { DECODE_TO_SHELL, SHELL_OF_DECODED } from '../signals/commands.js';

/** Decoders whose output is run: as commands written anywhere, and in programs. */
export const encodedCommandDetector: Detector = {
  rule: encodedCommand,
  signals: [DECODE_TO_SHELL, SHELL_OF_DECODED, RUN_MADE_CODE],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of [...unit.find(DECODE_TO_SHELL), ...unit.find(SHELL_OF_DECODED)])
        yield codeHit(view, unit, match, 'critical', 'high', {});
    }
    for (const unit of view.units) {
      for (const match of unit.find(RUN_MADE_CODE)) {
        const fetched = /urlopen|requests|httpx/i.test(match.groups['how'] ?? '');
        if (!fetched) yield codeHit(view, unit, match, 'critical', 'medium', {});
      }
    }
  },
};

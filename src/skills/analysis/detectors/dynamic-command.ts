import { dynamicCommand } from '../../../rules/skill/dynamic-command.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour } from '../../code/behaviour.js';
import { classifyCommand } from '../../code/read-program.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { DYNAMIC_COMMAND } from '../signals/dynamic.js';
import { isInsideBackticks, zoneAt } from '../zones.js';

/** Commands that run when the skill is loaded, before anyone sees what they answer. */
export const dynamicCommandDetector: Detector = {
  rule: dynamicCommand,
  signals: [DYNAMIC_COMMAND],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.language !== 'markdown' || unit.layer !== 'plain') continue;
      for (const match of unit.find(DYNAMIC_COMMAND)) {
        if (zoneAt(unit.file.zones, match.start)?.kind === 'fence') continue;
        if (isInsideCode(unit.text, match.start)) continue;
        const command = match.groups['command'] ?? '';
        const graded = gradeOf(command, classifyCommand(command));
        if (graded !== undefined) yield codeHit(view, unit, match, graded[0], graded[1], { command });
      }
    }
  },
};

/** Whether the mark of a command is itself quoted as code: “`!` characters and `x`”. */
function isInsideCode(text: string, offset: number): boolean {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return isInsideBackticks(text.slice(begin, end < 0 ? undefined : end), offset - begin);
}

function gradeOf(command: string, deeds: readonly Behaviour[]): readonly [Severity, Confidence] | undefined {
  const kinds = new Set(deeds.map((deed) => deed.kind));
  const secret = deeds.some(
    (deed) =>
      deed.kind === 'read' &&
      deed.subject !== undefined &&
      deed.subject !== 'file' &&
      deed.subject !== 'environment-variable' &&
      deed.subject !== 'machine-identity',
  );
  if (kinds.has('send') || kinds.has('evaluate') || kinds.has('connect-shell') || kinds.has('persist')) return ['critical', 'high'];
  if (secret || /\b(?:base64\s+-d|\|\s*(?:ba|z)?sh)\b/.test(command)) return ['critical', 'medium'];
  if (kinds.has('fetch')) return ['high', 'medium'];
  if (kinds.has('delete') || kinds.has('install') || kinds.has('write')) return ['medium', 'medium'];
  return /\$(?:ARGUMENTS|\{?[1-9])/.test(command) ? ['medium', 'low'] : undefined;
}

import type { Confidence, Severity } from '../../../core/finding.js';
import { automaticCommand } from '../../../rules/skill/automatic-command.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { AGENT_HOOK, ASK_NOTHING, RUN_ON_OPEN } from '../signals/settings.js';

const HOSTILE =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|nc|ncat)\b[^\n]{0,200}(?:\||-d\b|--data|-F\b|-T\b|-X\s?POST|https?:\/\/(?!localhost|127\.))|base64\s+-{1,2}d|\/dev\/tcp\/|\/(?:tmp|dev\/shm)\/\./iu;
const INLINE_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b|\b(?:python3?|node|perl|ruby)\s+-(?:c|e)\b|\beval\b|powershell[^\n]{0,40}-e/iu;

/** Hooks, tasks and approvals that have commands run without anybody asking for them. */
export const automaticCommandDetector: Detector = {
  rule: automaticCommand,
  signals: [AGENT_HOOK, RUN_ON_OPEN, ASK_NOTHING],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(AGENT_HOOK)) {
        const command = match.groups['command'] ?? '';
        const grade = gradeOf(command);
        if (grade !== undefined)
          yield codeHit(view, unit, match, ...grade, {
            what: 'runs an inline program at every event of the agent',
            command: command.slice(0, 120),
          });
      }
      for (const match of unit.find(RUN_ON_OPEN))
        yield codeHit(view, unit, match, 'high', 'high', { what: 'runs a command as soon as the folder is opened', command: '' });
      const approvals = unit.find(ASK_NOTHING);
      for (const match of approvals)
        yield codeHit(view, unit, match, 'high', approvals.length > 1 ? 'high' : 'medium', {
          what: 'has the agent act without asking its user',
          command: match.text,
        });
    }
  },
};

/** A hook that starts a script of the bundle or a known tool is an honest hook. */
function gradeOf(command: string): readonly [Severity, Confidence] | undefined {
  if (HOSTILE.test(command)) return ['critical', 'high'];
  return INLINE_PROGRAM.test(command) ? ['high', 'medium'] : undefined;
}

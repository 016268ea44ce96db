import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import type { Detector } from '../detector.js';
import { codeOf } from '../code-stretches.js';
import { codeHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { BLINDS_DEFENCE, DISABLE_PROTECTION } from '../signals/tampering.js';

/** With the rights of the administrator, in the same sentence. */
const PRIVILEGED = /\b(?:sudo|as (?:an )?administrator|as root|elevated)\b[^.\n]{0,60}$/iu;

/** Reaching into another program: reflection, the address of a function, what is written over it. */
const USES =
  /\bGetField\s?\(|\bSetValue\s?\(|\bGetProcAddress\b|\bVirtualProtect\b|\bMarshal\b|\bWriteProcessMemory\b|\bDelete\s?\(|\bRemove-(?:Wmi|Cim)/iu;

/** Instructions, in words, to switch a protection off. */
export const protectionDisabledDetector: Detector = {
  rule: protectionDisabled,
  signals: [BLINDS_DEFENCE, DISABLE_PROTECTION],
  *detect(view) {
    for (const unit of view.units) {
      const blinds = unit.find(BLINDS_DEFENCE);
      if (blinds.length === 0) continue;
      for (const { start, end } of codeOf(unit))
        for (const match of blinds) {
          // Threat hunters list these names; a program that uses one reaches for it by reflection, a pointer or a call.
          const near = unit.text.slice(Math.max(start, match.start - 200), Math.min(end, match.end + 200));
          if (match.start >= start && match.end <= end && USES.test(near))
            yield codeHit(view, unit, match, 'critical', 'high', { command: match.text });
        }
    }
    for (const unit of proseUnits(view))
      for (const match of unit.find(DISABLE_PROTECTION)) {
        const before = unit.text.slice(Math.max(0, match.start - 100), match.start);
        const privileged = PRIVILEGED.test(before);
        yield proseHit(view, unit, match, privileged ? 'critical' : 'high', privileged ? 'high' : 'medium', { command: match.text });
      }
  },
};

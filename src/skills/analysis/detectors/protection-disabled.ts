import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import type { Detector } from '../detector.js';
import { codeOf } from '../code-stretches.js';
import { codeHit, proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import type { SignalMatch } from '../signal.js';
import { BLINDS_DEFENCE, DISABLE_PROTECTION } from '../signals/tampering.js';

/** With the rights of the administrator, in the same sentence. */
const PRIVILEGED = /\b(?:sudo|as (?:an )?administrator|as root|elevated)\b[^.\n]{0,60}$/iu;

/** For a moment, to see whether that is the cause. */
const FOR_A_MOMENT = /\b(?:temporarily|briefly|for a (?:moment|minute|short time))\b/iu;
const TO_SEE =
  /^\W{0,4}(?:software |program )?(?:(?:temporarily|briefly) )?(?:to (?:test|check|see|find out|rule (?:it|this|that) out|diagnose)|for (?:testing|diagnosis))\b(?<rest>[^.\n]{0,60})/iu;
/** What is fetched, or started, while the protection is off. Threat: “to test the installer” is how malware asks for it. */
const WHILE_OFF =
  /\b(?:install\w{0,8}|download\w{0,3}|run|execut\w{1,3}|launch|open|start|\w{1,40}\.(?:exe|msi|pkg|dmg|sh|ps1|bat|zip))\b/iu;

/** Whether a protection is switched off for a moment, to see whether it is the cause of something, and nothing is started then. */
function isTrial(text: string, { start, end }: SignalMatch): boolean {
  const rest = TO_SEE.exec(text.slice(end, end + 140))?.groups?.['rest'];
  if (rest === undefined) return false;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = text.slice(end, end + 200).split('\n\n', 1);
  return FOR_A_MOMENT.test(`${line}${rest}`) && !WHILE_OFF.test(`${line} ${after}`);
}

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
        if (!privileged && isTrial(unit.text, match)) {
          yield proseHit(view, unit, match, 'medium', 'medium', { command: match.text });
          continue;
        }
        yield proseHit(view, unit, match, privileged ? 'critical' : 'high', privileged ? 'high' : 'medium', { command: match.text });
      }
  },
};

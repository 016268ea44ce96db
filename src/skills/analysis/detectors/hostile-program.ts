import { hostileProgram } from '../../../rules/skill/hostile-program.js';
import type { Detector } from '../detector.js';
import { lowered } from '../context.js';
import { proseHit } from '../judged.js';
import { heaviestNames, heavyLines } from '../program-weight/reading.js';
import { namesOnlyKnownParties } from '../program-weight/known-parties.js';
import { withoutLookedForNames } from '../program-weight/looked-for-names.js';
import { SURE } from '../program-weight/thresholds.js';
import { isWorthAttention, type ReadSnippet } from '../programs.js';
import { lineWithDefanged } from '../reported/defanged.js';
import type { TextUnit } from '../text-unit.js';

/** Longer programs are weighed in their first part only, as they are read: 512 Ki units. */
const MAX_PROGRAM = 512 * 1024;

/** Lines of programs that, taken together, are those of an attack, whatever each of them does. */
export const hostileProgramDetector: Detector = {
  rule: hostileProgram,
  signals: [],
  *detect(view) {
    const weighed = new Map<TextUnit, Set<number>>();
    for (const read of view.programs) {
      const { unit, snippet } = read;
      // One program is read several times where others start it or it is part of a whole.
      const starts = weighed.get(unit) ?? new Set();
      if (starts.has(snippet.start) || !isWeighed(read)) continue;
      weighed.set(unit, starts.add(snippet.start));
      const text = unit.text.slice(snippet.start, Math.min(snippet.end, snippet.start + MAX_PROGRAM));
      for (const { start, end, from, to, score } of heavyLines(withoutLookedForNames(text), snippet.language)) {
        const lines = text.slice(from, to);
        // Lines whose only addresses cannot be opened are judged where that is seen.
        const defanged = lineWithDefanged(lines);
        const offset = snippet.start + (defanged === undefined ? 0 : from);
        const { start: first, end: last } = defanged ?? { start, end };
        const names = [...heaviestNames(lines, snippet.language)];
        const hit = proseHit(view, unit, { start: offset + first, end: offset + last }, 'high', score < SURE ? 'medium' : 'high', {
          names,
        });
        yield { ...hit, ...lowered(hit.severity ?? 'high', hit.confidence ?? 'high', Number(namesOnlyKnownParties(lines))) };
      }
    }
  },
};

/** Single commands in sentences and settings are too little to weigh, and what was decoded has rules of its own. */
function isWeighed(read: ReadSnippet): boolean {
  const { unit, snippet } = read;
  return snippet.kind === 'code' && unit.layer === 'plain' && unit.file.role !== 'licence' && isWorthAttention(read);
}

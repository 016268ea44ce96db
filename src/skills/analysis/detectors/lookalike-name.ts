import { lookalikeName } from '../../../rules/skill/lookalike-name.js';
import type { Detector } from '../detector.js';
import { zoneAt } from '../zones.js';

/** Names and hosts that are spelt with letters of another alphabet among Latin ones. */
export const lookalikeNameDetector: Detector = {
  rule: lookalikeName,
  signals: [],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'normalised') continue;
      for (const match of unit.text.matchAll(/^name\s?:\s?["']?([^\n"']{1,80})|https?:\/\/([^\s/"'<>)`]{3,100})/gim)) {
        const [start, end] = unit.outerRange(match.index, match.index + match[0].length);
        const written = unit.file.text.slice(start, end);
        if (written === match[0] || !/[A-Za-z]/.test(written) || !/[\u0370-\u052F\u0131\u0251\u0261\u1D00-\u1D7F]/.test(written)) continue;
        const isName = match[1] !== undefined;
        if (isName && zoneAt(unit.file.zones, start)?.kind !== 'front-matter') continue;
        yield {
          unit,
          start: match.index,
          end: match.index + match[0].length,
          severity: 'high',
          confidence: 'high',
          details: { kind: isName ? 'name' : 'address', reads: match[1] ?? match[2] ?? '' },
        };
      }
    }
  },
};

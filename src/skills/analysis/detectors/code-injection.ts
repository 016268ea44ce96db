import { codeInjection } from '../../../rules/skill/code-injection.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { INTERPRETS_DATA, NETWORK_FETCH, SHELLCODE } from '../signals/programs.js';
import { matchesIn } from '../snippet-signals.js';

/** Programs that run what is not in the bundle: machine code in memory, or data that they fetch and interpret. */
export const codeInjectionDetector: Detector = {
  rule: codeInjection,
  signals: [INTERPRETS_DATA, NETWORK_FETCH, SHELLCODE],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of unit.find(SHELLCODE)) {
        if (
          unit.file.role === 'script' ||
          unit.snippets.some((one) => one.kind === 'code' && one.start <= match.start && match.end <= one.end)
        ) {
          yield codeHit(view, unit, match, 'critical', 'medium', { kind: 'machine-code' });
        }
      }
      if (unit.find(INTERPRETS_DATA).length === 0) continue;
      for (const snippet of unit.snippets) {
        const [interprets] = matchesIn(unit, INTERPRETS_DATA, snippet);
        if (snippet.kind !== 'code' || interprets === undefined || matchesIn(unit, NETWORK_FETCH, snippet).length === 0) continue;
        yield codeHit(view, unit, interprets, 'high', 'medium', { kind: 'fetched-data' });
      }
    }
  },
};

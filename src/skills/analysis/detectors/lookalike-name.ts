import { lookalikeName } from '../../../rules/skill/lookalike-name.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { normalise } from '../layers/normalise.js';
import type { TextUnit } from '../text-unit.js';
import { zoneAt } from '../zones.js';

/** Names and hosts that are spelt with letters of another alphabet among Latin ones. */
export const lookalikeNameDetector: Detector = {
  rule: lookalikeName,
  signals: [],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'normalised') continue;
      yield* disguisedIdentifiers(view, unit);
      for (const match of unit.text.matchAll(/^name\s?:\s?["']?([^\n"']{1,80})|https?:\/\/([^\s/"'<>)`]{3,100})/gim)) {
        const [start, end] = unit.outerRange(match.index, match.index + match[0].length);
        const written = unit.file.text.slice(start, end);
        if (written === match[0] || !/[A-Za-z]/.test(written) || !/[\u0370-\u052F\u0131\u0251\u0261\u1D00-\u1D7F]/.test(written)) continue;
        const isName = match[1] !== undefined;
        if (isName && zoneAt(unit.file.zones, start)?.kind !== 'front-matter') continue;
        if (!isAscii(match[1] ?? match[2] ?? '')) continue;
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

/** Letters of Cyrillic or Armenian in one word with Latin ones: no programmer types them by accident. */
const MIXED = /[A-Za-z][\u0400-\u052F\u0561-\u0587]|[\u0400-\u052F\u0561-\u0587][A-Za-z]/;
/** Letters of an escape in a text, which are no part of the word behind them: `\\nТел`. */
const ESCAPE = /^(?:[abefnrtv0]|x\d\d)/;

/** Whether a name is read as a Latin one altogether: one in which other letters are left, such as `CRM-заявки`, imitates none. */
function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}

function* disguisedIdentifiers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (!MIXED.test(unit.file.text)) return;
  const programs =
    unit.file.role === 'script'
      ? [[0, unit.file.text.length] as const]
      : unit.file.zones.filter((zone) => zone.kind === 'fence').map((zone) => [zone.start, zone.end] as const);
  for (const [from, to] of programs) {
    for (const match of unit.file.text.slice(from, to).matchAll(/(\\?)([A-Za-z_\u0400-\u052F\u0561-\u0587]{2,40})(?=\s{0,2}[(=.])/g)) {
      const [, slash = '', written = ''] = match;
      const word = slash === '' ? written : written.replace(ESCAPE, '');
      const plain = normalise(word)?.text ?? word;
      if (!MIXED.test(word) || !isAscii(plain)) continue;
      const start = unit.offsetOf(from + match.index + match[0].length - word.length);
      yield codeHit(view, unit, { start, end: start + plain.length }, 'critical', 'high', { kind: 'identifier', reads: plain });
    }
  }
}

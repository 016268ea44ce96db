import { invisibleText } from '../../../rules/skill/invisible-text.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Detector, Hit } from '../detector.js';
import { revealBits, revealSelectors, revealTags, holdsInvisible } from '../layers/invisible.js';
import { isNamedMark } from '../layers/named-marks.js';
import type { BundleView } from '../bundle-view.js';
import type { TextUnit } from '../text-unit.js';
import { codeHit } from '../judged.js';

const OVERRIDE_MARK = /[\u202D\u202E]|[\u2066-\u2068][^\u2069\n]{0,2000}$/gm;
const INSIDE_WORD = /[A-Za-z][\u200B\u2060\u2062-\u2064\u180E\u00AD]{1,20}[A-Za-z]/g;
const ZERO_WIDTH_RUN = /[\u200B\u2060-\u2064\u180E\uFEFF]{4,}|(?<=[A-Za-z ])[\u200C\u200D]{2,}/g;

/** Characters that no reader sees and every model reads. */
export const invisibleTextDetector: Detector = {
  rule: invisibleText,
  signals: [],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer === 'plain' && holdsInvisible(unit.text, unit.beyondAscii)) yield* invisibleIn(view, unit);
    }
  },
};

function* invisibleIn(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const { text } = unit;
  for (const tags of revealTags(text))
    yield codeHit(view, unit, tags, 'critical', 'high', { kind: 'tag characters', reveals: tags.text.slice(0, 200) });
  for (const run of revealSelectors(text)) {
    const readable = /^[\x20-\x7e\s]{4,}$/.test(run.text);
    yield codeHit(view, unit, run, 'critical', readable ? 'high' : 'medium', {
      kind: 'variation selectors',
      reveals: readable ? run.text.slice(0, 200) : '',
    });
  }
  for (const bits of revealBits(text))
    yield codeHit(view, unit, bits, ...gradeOfBits(bits.text), { kind: 'zero-width bits', reveals: bits.text.slice(0, 200) });
  for (const match of text.matchAll(ZERO_WIDTH_RUN))
    yield codeHit(view, unit, placeOf(match), match[0].length >= 8 ? 'critical' : 'high', match[0].length >= 8 ? 'high' : 'medium', {
      kind: 'zero-width characters',
      reveals: '',
    });
  for (const match of text.matchAll(OVERRIDE_MARK))
    yield codeHit(view, unit, placeOf(match), isNamedMark(unit, placeOf(match)) ? 'low' : 'high', 'high', {
      kind: 'bidirectional overrides',
      reveals: '',
    });
  const split = [...text.matchAll(INSIDE_WORD)].filter((match) => !isNamedMark(unit, placeOf(match)));
  const [first] = split;
  if (first !== undefined)
    yield codeHit(view, unit, placeOf(first), split.length >= 3 ? 'high' : 'medium', 'medium', {
      kind: 'zero-width characters inside words',
      reveals: '',
    });
}

/** A mark of a few letters, as lessons and watermarks have, orders nobody to do anything. */
function gradeOfBits(revealed: string): readonly [Severity, Confidence] {
  return revealed.trim().length <= SHORTEST_ORDER && !/[\s/.$|;&<>]/.test(revealed.trim()) ? ['medium', 'medium'] : ['critical', 'high'];
}

/** In UTF-16 units; “sudo” and “run” order nothing without what follows. */
const SHORTEST_ORDER = 8;

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

import { padding } from '../../../rules/skill/padding.js';
import type { Detector } from '../detector.js';

/** Lines that scroll what follows out of sight. */
const MIN_BLANK_LINES = 60;
const MIN_SPACES = 250;

/** White space that pushes text out of the reader's view. */
export const paddingDetector: Detector = {
  rule: padding,
  signals: [],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'plain' || (unit.file.language !== 'markdown' && unit.file.role !== 'script')) continue;
      for (const gap of gapsOf(unit.text)) yield { unit, ...gap, severity: 'medium', confidence: 'high', details: { kind: gap.kind } };
    }
  },
};

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly kind: 'lines' | 'spaces';
}

/** In one pass: runs of white space with that many line ends, or that wide, with text after them. */
function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (let offset = text.indexOf('\n\n\n'); offset >= 0 && gaps.length < 5; offset = text.indexOf('\n\n\n', offset)) {
    let end = offset;
    let lines = 0;
    while (end < text.length && text.charCodeAt(end) <= 32) {
      if (text.charCodeAt(end) === 10) lines += 1;
      end += 1;
    }
    if (lines >= MIN_BLANK_LINES && end < text.length) gaps.push({ start: end, end: Math.min(text.length, end + 80), kind: 'lines' });
    offset = Math.max(end, offset + 3);
  }
  const wide = ' '.repeat(MIN_SPACES);
  for (let offset = text.indexOf(wide); offset >= 0 && gaps.length < 5; offset = text.indexOf(wide, offset)) {
    let end = offset;
    while (end < text.length && text.charCodeAt(end) === 32) end += 1;
    if (end < text.length && text.charCodeAt(end) > 32 && !/[|`]/.test(text.charAt(end)))
      gaps.push({ start: end, end: Math.min(text.length, end + 80), kind: 'spaces' });
    offset = end + 1;
  }
  return gaps;
}

import type { TextUnit } from '../text-unit.js';
import { zoneAt } from '../zones.js';
import type { Range } from './sentences.js';

/** Whether an address is the target of a link, where a reader may go, or stands in what is no prose. */
export function isTarget(unit: TextUnit, { start }: Range): boolean {
  return /\]\(<?$/u.test(unit.text.slice(Math.max(0, start - 3), start)) || isNoProse(unit, start);
}

/** Whether an address or a name is shown and not written to: the target of a link or a picture, a value, or in what is no prose. */
export function isShown(unit: TextUnit, { start }: Range): boolean {
  const { text } = unit;
  // A mailbox in parentheses says who somebody is: “the night desk (desk@…)”.
  const isNamed = text.charAt(start - 1) === '(' && text.charAt(start - 2) !== ']' && !text.startsWith('http', start);
  const isValue =
    !isNamed &&
    /[\](=]\(?["'<]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/`[^`\n]{0,200}$/u.test(text.slice(Math.max(0, start - 200), start));
  return isValue || isNoProse(unit, start);
}

/** A block of code is read as a program, and neither a heading nor the settings of a page tell anybody to do anything. */
function isNoProse({ file, layer }: TextUnit, at: number): boolean {
  if (layer !== 'plain' || file.language !== 'markdown') return false;
  const kind = zoneAt(file.zones, at)?.kind;
  return kind === 'fence' || kind === 'front-matter' || kind === 'heading';
}

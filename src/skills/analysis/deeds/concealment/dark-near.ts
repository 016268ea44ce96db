import type { TextUnit } from '../../text-unit.js';
import { zoneAt } from '../../zones.js';
import { sentencesAround, sentenceWithin, type Range } from '../sentences.js';
import { CERTAIN } from './certain.js';
import { KEPT_DARK } from './kept-dark.js';
import { concealingWords } from './taken-back.js';

/** Words that keep somebody from knowing what is done near them. */
export const DARK = [...CERTAIN, ...KEPT_DARK] as const;

/** Where the few sentences around something that is done keep it from those whom it concerns. */
export function keptDarkNear(unit: TextUnit, deed: Range): Range | undefined {
  return concealingWords(unit, DARK, sentencesAround(unit, deed, 'few'), deed);
}

/** How far before and behind a block of code its chapter is read, in UTF-16 units. */
const BEFORE = 600;
const BEHIND = 1000;

/**
 * The same for a command in a block of code, whose chapter says before and behind it what it is for. Threat: the sentence that keeps the
 * command from the user need not stand beside it, and speaks of it by the words that lead up to it.
 */
export function keptDarkInChapter(unit: TextUnit, command: Range): Range | undefined {
  const block = unit.layer === 'plain' ? zoneAt(unit.file.zones, command.start) : undefined;
  if (block?.kind !== 'fence') return undefined;
  const before = unit.text.slice(Math.max(0, block.start - BEFORE), block.start);
  const behind = unit.text.slice(block.end, block.end + BEHIND);
  const heading = before.lastIndexOf('\n#');
  const next = behind.search(/\n#{1,6} /u);
  const around = {
    start: block.start - (heading < 0 ? before.length : before.length - heading),
    end: block.end + (next < 0 ? behind.length : next),
  };
  return concealingWords(unit, DARK, around, leadIn(unit.text, block.start) ?? command);
}

/** The sentence that leads up to a block of code. */
function leadIn(text: string, blockStart: number): Range | undefined {
  const before = text.slice(Math.max(0, blockStart - BEFORE), blockStart).replace(/\s*[`~]{3,}[^\n]*\n$/u, '');
  const last = before.trimEnd().length;
  if (last < 12) return undefined;
  const offset = Math.max(0, blockStart - BEFORE);
  const own = sentenceWithin(before, { start: last - 2, end: last - 1 });
  return { start: offset + own.start, end: offset + own.end };
}

import { isInsideBackticks } from '../analysis/zones.js';

/** A sentence is looked back over by at most this, in UTF-16 units. */
export const LONGEST_SENTENCE = 320;
/** Shorter lines are not broken because they are full, in UTF-16 units. */
const SHORTEST_FULL_LINE = 45;
/** Lines that a sentence may run over before the one that is looked at. */
const MOST_LINES = 4;

/** What a sentence says before some place in it, in one line. */
export interface Sentence {
  /** Where it begins in the text. */
  readonly start: number;
  /** From its beginning to the place, breaks of lines and what indents the next one as one blank. */
  readonly text: string;
  /** The offset in the whole text of an index of `text`. */
  readonly offsetOf: (index: number) => number;
}

/** The sentence that holds an offset, up to there. A line that is broken because it is full goes on in the next one. */
export function sentenceBefore(text: string, at: number): Sentence {
  const floor = Math.max(0, at - LONGEST_SENTENCE);
  const start = startWithin(text, paragraphStart(text, at, floor), at);
  const raw = text.slice(start, at);
  if (!raw.includes('\n')) return { start, text: raw, offsetOf: (index) => start + index };
  const lines: { readonly from: number; readonly offset: number }[] = [];
  let flat = '';
  let from = start;
  for (const part of raw.split('\n')) {
    const indent = flat === '' ? 0 : (/^[ \t]*/.exec(part)?.[0].length ?? 0);
    if (from > start) flat = `${flat.trimEnd()} `;
    lines.push({ from: flat.length, offset: from + indent });
    flat += part.slice(indent);
    from += part.length + 1;
  }
  return {
    start,
    text: flat,
    offsetOf: (index) => {
      const line = lines.findLast((one) => one.from <= index) ?? { from: 0, offset: start };
      return line.offset + (index - line.from);
    },
  };
}

/** Where the sentence begins that ends at an offset, not before some other. */
function startWithin(text: string, floor: number, at: number): number {
  const before = text.slice(floor, at);
  let start = 0;
  for (const end of before.matchAll(/[.!?;:]["”’)*]{0,3}\s{1,8}/g)) {
    const next = end.index + end[0].length;
    if (isInCode(before, end.index)) continue;
    if (/(?:\be\.g|\bi\.e|\betc|\bvs|\be\.g\.,)[.:]?["”’)*]{0,3}\s{1,8}$/i.test(before.slice(0, next))) continue;
    start = next;
  }
  return floor + start;
}

/** Whether a code span of the same line holds an index. */
function isInCode(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1);
  return isInsideBackticks(line, index - (text.length - line.length));
}

/** What begins a block of its own: an item, a heading, a row, a quotation, a block of code, a tag. */
const BLOCK = /^\s*(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|\||>|```|~~~|<|---)/;

/** Where the first of the lines begins that run on to an offset; lines are looked back over no further than to `floor`. */
function paragraphStart(text: string, at: number, floor: number): number {
  const within = text.slice(floor, at);
  let start = within.lastIndexOf('\n') + 1;
  for (let count = 0; count < MOST_LINES && start > 0; count += 1) {
    const line = text.slice(floor + start, floor + start + 40);
    if (BLOCK.test(line) || line.trimStart() === '' || line.startsWith('\n')) break;
    const above = start < 2 ? 0 : within.lastIndexOf('\n', start - 2) + 1;
    const previous = within.slice(above, start - 1);
    if (previous.trim().length < SHORTEST_FULL_LINE || /^\s*(?:#{1,6}\s|\||```|~~~|<|---)/.test(previous)) break;
    start = above;
  }
  return floor + start;
}

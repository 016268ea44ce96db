import type { BundleView } from './bundle-view.js';
import { codeOf } from './code-stretches.js';
import type { Signal } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** The programs of a bundle in which a signal is found, in the order of its files: no pages, and no fixtures of tests. */
export function programsWith(view: BundleView, wanted: Signal): readonly TextUnit[] {
  return view.units.filter(
    (unit) =>
      unit.layer === 'plain' &&
      !unit.file.fixture &&
      unit.file.language !== 'markdown' &&
      unit.find(wanted).length > 0 &&
      codeOf(unit).length > 0,
  );
}

/** A program: a file as a whole, or a block of code in a page. */
export interface ProgramText {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A unit as one program. */
export function wholeOf(unit: TextUnit): ProgramText {
  return { unit, start: 0, end: unit.text.length, text: unit.text };
}

/** Whether a program is a file of its own, and no block of a page. */
export function isWhole({ unit, text }: ProgramText): boolean {
  return text.length === unit.text.length;
}

/** Longest page of which the blocks are looked at, in UTF-16 units. */
const MAX_PAGE = 200_000;

/** The programs of a bundle in which a signal is found, and the blocks of its pages that hold one. */
export function* programsAndBlocksWith(view: BundleView, wanted: Signal): Iterable<ProgramText> {
  for (const unit of programsWith(view, wanted)) yield wholeOf(unit);
  yield* blocksWith(view, wanted);
}

/** The blocks of code in the pages of a bundle in which a signal is found. */
export function* blocksWith(view: BundleView, wanted: Signal): Iterable<ProgramText> {
  for (const unit of view.units) {
    const { file, layer, text } = unit;
    if (layer !== 'plain' || file.fixture || file.language !== 'markdown' || text.length > MAX_PAGE) continue;
    const matches = unit.find(wanted);
    if (matches.length === 0) continue;
    for (const { start, end } of codeOf(unit))
      if (matches.some((match) => match.start >= start && match.end <= end)) yield { unit, start, end, text: text.slice(start, end) };
  }
}

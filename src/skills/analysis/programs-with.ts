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

import { foundOnce } from '../../../core/found-once.js';
import type { BundleView } from '../bundle-view.js';
import type { TextUnit } from '../text-unit.js';

/** Files that try a program out, by their names, wherever they lie. */
const TRIES_OUT = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.\w{1,5}$/iu;

/** The programs of a bundle itself: no page, no settings, and nothing that tests read or are. */
export const ownPrograms = foundOnce((view: BundleView): readonly TextUnit[] =>
  view.units.filter(
    ({ file, layer }) =>
      layer === 'plain' &&
      (file.role === 'script' || R_SCRIPT.test(file.path)) &&
      !file.fixture &&
      file.language !== 'html' &&
      file.language !== 'markdown' &&
      !TRIES_OUT.test(file.path),
  ),
);

/** Programs in R, of which the other readers make data. */
const R_SCRIPT = /\.r$/iu;

/** Where something stands in a file, as a message shows it: its path and line. */
export function shownPlace({ file }: TextUnit, start: number): string {
  return `${file.path}:${String(file.lines.regionOf(start, start).startLine)}`;
}

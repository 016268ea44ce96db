import type { BundleView } from './bundle-view.js';
import type { TextUnit } from './text-unit.js';

/** The texts whose words may address the agent: all but licences and the source of programs, whatever was decoded from it. */
export function proseUnits(view: BundleView): readonly TextUnit[] {
  return view.units.filter(
    (unit) => unit.file.role !== 'licence' && (unit.file.role !== 'script' || unit.depth > 0 || unit.layer !== 'plain'),
  );
}

/** The same and programs, whose strings and comments an agent reads too. */
export function readUnits(view: BundleView): readonly TextUnit[] {
  return view.units.filter((unit) => unit.file.role !== 'licence');
}

import type { BundleView } from './bundle-view.js';
import type { TextUnit } from './text-unit.js';

/** The texts of a bundle whose words count; picked once, since many rules go through them. */
interface Picked {
  readonly prose: readonly TextUnit[];
  readonly read: readonly TextUnit[];
}

const picked = new WeakMap<BundleView, Picked>();

function pickedOf(view: BundleView): Picked {
  const known = picked.get(view);
  if (known !== undefined) return known;
  const read = view.units.filter((unit) => unit.file.role !== 'licence');
  const prose = read.filter((unit) => unit.file.role !== 'script' || unit.depth > 0 || unit.layer !== 'plain');
  const found = { prose, read };
  picked.set(view, found);
  return found;
}

/** The texts whose words may address the agent: all but licences and the source of programs, whatever was decoded from it. */
export function proseUnits(view: BundleView): readonly TextUnit[] {
  return pickedOf(view).prose;
}

/** The same and programs, whose strings and comments an agent reads too. */
export function readUnits(view: BundleView): readonly TextUnit[] {
  return pickedOf(view).read;
}

/** Whether a text is written in sentences: data and settings are no prose, though they have words. */
export function isPage({ file }: TextUnit): boolean {
  return file.language === 'markdown' || (file.language === 'text' && file.role === 'document');
}

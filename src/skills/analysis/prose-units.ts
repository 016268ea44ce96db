import { foundOnce } from '../../core/found-once.js';
import type { BundleView } from './bundle-view.js';
import type { TextUnit } from './text-unit.js';

/** The texts whose words may reach the agent: all but licences, since it reads the strings and comments of programs too. */
export const readUnits = foundOnce((view: BundleView): readonly TextUnit[] => view.units.filter((unit) => unit.file.role !== 'licence'));

/** The same without the source of programs, but with whatever was decoded from it: the texts that may address the agent. */
export const proseUnits = foundOnce((view: BundleView): readonly TextUnit[] =>
  readUnits(view).filter((unit) => unit.file.role !== 'script' || unit.depth > 0 || unit.layer !== 'plain'),
);

/** Whether a text is written in sentences: data and settings are no prose, though they have words. */
export function isPage({ file }: TextUnit): boolean {
  return file.language === 'markdown' || (file.language === 'text' && file.role === 'document');
}

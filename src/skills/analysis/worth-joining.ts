import { anchorPlacesOf } from './program-anchor-places.js';
import { isWorthReading } from './program-anchors/groups.js';
import type { TextUnit } from './text-unit.js';

/** `telling`: programs that hold words of which the rules about programs speak; `all`: any, for a rule that asks what reaches a deed of theirs. */
export type WhichPrograms = 'telling' | 'all';

/** Whether the files of one program are worth reading together: one has a source, and among them they have what a rule asks for. */
export function isWorthJoining(units: readonly TextUnit[], which: WhichPrograms): boolean {
  if (which === 'all') return true;
  const places = units.map((unit) => anchorPlacesOf(unit));
  const hasSource = places.some(
    (place) => place.holds('private') || place.holds('variable') || place.holds('decoding') || place.holds('network'),
  );
  return hasSource && isWorthReading((group) => places.some((place) => place.holds(group)), 'calls');
}

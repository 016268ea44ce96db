import type { JsonObject } from '../../../core/json.js';
import type { BundleView } from '../bundle-view.js';
import { lowered, PROSE_MITIGATIONS, stepsOf, type Context } from '../context.js';
import type { TextHit } from '../detector.js';
import { contextAt } from '../judged.js';
import type { TextUnit } from '../text-unit.js';
import { deedsIn, type Deed, type DeedMatch } from './deed.js';

/** Every place of a unit at which one of the deeds is said, as sure as its surroundings leave it. */
export function* deedHits(
  view: BundleView,
  unit: TextUnit,
  deeds: readonly Deed[],
  detailsOf: (match: DeedMatch) => JsonObject,
): Iterable<TextHit> {
  for (const match of deedsIn(unit, deeds)) yield deedHit(view, unit, match, detailsOf(match));
}

function deedHit(view: BundleView, unit: TextUnit, match: DeedMatch, details: JsonObject): TextHit {
  const { severity, confidence } = match.deed;
  const context = contextOfDeed(view, unit, match);
  const mitigations = context.mitigations.filter((mitigation) => PROSE_MITIGATIONS.has(mitigation));
  return {
    unit,
    start: match.start,
    end: match.end,
    ...lowered(severity, confidence, stepsOf(context, PROSE_MITIGATIONS)),
    details: { ...details, deed: match.deed.name, ...(mitigations.length === 0 ? {} : { mitigations }) },
  };
}

/** Around what is done, not around the thing that it is done to; whether it is forbidden was read from the sentence. */
function contextOfDeed(view: BundleView, unit: TextUnit, match: DeedMatch): Context {
  const context = contextAt(view, unit, match.act);
  const others = context.mitigations.filter((mitigation) => mitigation !== 'negated');
  return { ...context, mitigations: match.forbidden ? ['negated', ...others] : others };
}

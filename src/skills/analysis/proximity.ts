import type { SignalMatch } from './signal.js';

/** The match of a list that is nearest to another match, if it lies within a distance (in units, between the nearer ends). */
export function nearest(matches: readonly SignalMatch[], to: SignalMatch, within: number): SignalMatch | undefined {
  let best: SignalMatch | undefined;
  let bestDistance = within;
  for (const match of matches) {
    const distance = gap(match, to);
    if (distance <= bestDistance) {
      best = match;
      bestDistance = distance;
    }
  }
  return best;
}

/** The number of units between two matches; 0 when they touch or overlap. */
export function gap(a: SignalMatch, b: SignalMatch): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

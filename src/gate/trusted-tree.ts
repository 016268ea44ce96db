import type { Snapshot } from '../io/snapshot.js';
import type { Sides } from './request.js';

/** The tree that what decides is read from; undefined where that is the checked tree itself. */
export function trustedTree({ rulesFrom, rules, base }: Sides): Snapshot | undefined {
  return rulesFrom === 'head' ? undefined : (rules ?? base);
}

/** Every tree of a run in which a file that somebody named may lie. */
export function treesOf({ head, base, rules }: Sides): readonly Snapshot[] {
  return [head, base, rules].filter((tree) => tree !== undefined);
}

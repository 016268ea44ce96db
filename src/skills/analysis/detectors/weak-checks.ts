import { projectBackdoor } from '../../../rules/skill/project-backdoor.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { addedEntries } from '../weak-checks/added-entries.js';
import { openBranches } from '../weak-checks/branches.js';
import { fixedSeeds } from '../weak-checks/fixed-seeds.js';
import { shortComparisons } from '../weak-checks/short-comparisons.js';
import { shortKeys, type WeakPlace } from '../weak-checks/short-keys.js';

const WEAKENED: readonly ((view: BundleView) => Iterable<WeakPlace>)[] = [
  shortKeys,
  fixedSeeds,
  shortComparisons,
  openBranches,
  addedEntries,
];

/** Keys and checks of an otherwise honest program that are weaker than they look, so that whoever knows of it comes in. */
export const weakCheckDetector: Detector = {
  rule: projectBackdoor,
  signals: [],
  *detect(view) {
    for (const places of WEAKENED)
      for (const place of places(view)) yield commandHit(view, place.unit, place, 'critical', 'high', { how: place.how });
  },
};

import { projectBackdoor } from '../../../rules/skill/project-backdoor.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { addedEntries } from '../weak-checks/added-entries.js';
import { BARE_DIGEST, derivedKeys } from '../weak-checks/derived-keys.js';
import { foreignKeys, PUBLIC_KEY } from '../weak-checks/foreign-keys.js';
import { openBranches } from '../weak-checks/branches.js';
import { FIXED_SEED, fixedSeeds } from '../weak-checks/fixed-seeds.js';
import { shortComparisons, VERIFIER } from '../weak-checks/short-comparisons.js';
import { KEY_MAKER, shortKeys, type WeakPlace } from '../weak-checks/short-keys.js';

const WEAKENED: readonly ((view: BundleView) => Iterable<WeakPlace>)[] = [
  shortKeys,
  fixedSeeds,
  shortComparisons,
  openBranches,
  addedEntries,
  derivedKeys,
  foreignKeys,
];

/** Keys and checks of an otherwise honest program that are weaker than they look, so that whoever knows of it comes in. */
export const weakCheckDetector: Detector = {
  rule: projectBackdoor,
  signals: [KEY_MAKER, FIXED_SEED, VERIFIER, BARE_DIGEST, PUBLIC_KEY],
  *detect(view) {
    for (const places of WEAKENED)
      for (const place of places(view)) yield commandHit(view, place.unit, place, 'critical', 'high', { how: place.how });
  },
};

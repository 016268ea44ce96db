import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Snapshot } from '../io/snapshot.js';

/** All policies of a tree, read once, with what is wrong with them taken alone. */
export interface PoliciesModel {
  readonly findings: readonly Finding[];
  readonly present: boolean;
}

/** Reads every `*.yaml` of the policies folder, and the committed policy bundle. */
export function readPolicies(_snapshot: Snapshot, _settings: CheckSettings): PoliciesModel {
  return { findings: [], present: false };
}

/** What a change of the set of policies lets through that the old set did not: `policy/weakened`, one finding a policy. */
export function compareSets(_base: PoliciesModel, _head: PoliciesModel): readonly Finding[] {
  return [];
}

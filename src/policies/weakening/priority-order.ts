import type { PlacedPolicy } from '../compile.js';
import { SEVERITY_OF_ACTION } from '../policy.js';
import { areaOf, intersectionOf } from './region.js';

/** A policy that came to stand before a stricter one that applies to some of the same requests. */
export interface OvertakenPolicy {
  readonly old: PlacedPolicy;
  readonly current: PlacedPolicy;
  readonly stricter: PlacedPolicy;
}

/**
 * A second opinion: VaultKit sorts its policy bundle by priority, and its guide also says that a higher priority is evaluated
 * first. Should a control plane stop at the first match, the order of two policies decides. Only the priorities of policies
 * that both sets have are looked at, since an added pack lies in a band of its own.
 */
export function overtakenPolicies(before: readonly PlacedPolicy[], after: readonly PlacedPolicy[]): readonly OvertakenPolicy[] {
  const current = new Map(after.map((placed) => [placed.policy.id, placed]));
  const pairs = before.flatMap((old) => {
    const now = current.get(old.policy.id);
    return now === undefined ? [] : [{ old, current: now }];
  });
  return pairs.flatMap((pair): OvertakenPolicy[] => {
    if (priorityOf(pair.old) >= priorityOf(pair.current)) return [];
    const area = areaOf(pair.current, 'any');
    const overtaken = pairs.find(
      (other) =>
        SEVERITY_OF_ACTION[other.current.policy.action] > SEVERITY_OF_ACTION[pair.current.policy.action] &&
        priorityOf(other.old) >= priorityOf(pair.old) &&
        priorityOf(other.current) < priorityOf(pair.current) &&
        intersectionOf([area, areaOf(other.current, 'any')]) !== undefined,
    );
    return overtaken === undefined ? [] : [{ ...pair, stricter: overtaken.current }];
  });
}

/** VaultKit's compiler takes an absent priority for 0. */
function priorityOf({ policy }: PlacedPolicy): number {
  return policy.priority ?? 0;
}

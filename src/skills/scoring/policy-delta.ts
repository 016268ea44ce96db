import type { Capability } from '../analysis/facts.js';
import type { SkillPolicy } from '../policy/skill-policy.js';
import { accountOf, type Account } from './risk-score.js';

/** Stays below the width of a verdict, so that an unnamed capability alone never leads from PASS to FAIL. */
export const POLICY_DELTA_MAX = 20;

const UNNAMED_CAPABILITY: Readonly<Record<Capability, number>> = { dynamic_code: 8, secrets: 8, exec: 5, network: 5, writes: 3, reads: 0 };

/**
 * What a bundle does beyond what the policy expects: capabilities that a policy which names capabilities does not name. A
 * named one is expected (allow) or has a finding of its own (block, require_approval) and is not counted here again.
 */
export function policyDelta(capabilities: readonly Capability[], policy: SkillPolicy): Account {
  if (Object.keys(policy.capabilities).length === 0) return { points: 0, lines: [] };
  const lines = capabilities
    .filter((capability) => policy.capabilities[capability] === undefined && UNNAMED_CAPABILITY[capability] > 0)
    .map((capability) => ({ points: UNNAMED_CAPABILITY[capability], reason: `capability ${capability} is not named in the policy` }));
  return accountOf(lines, POLICY_DELTA_MAX);
}

import type { ConsentBasis } from '../../skills/judge/capabilities.js';
import { judgeBundles, type JudgedBundle } from '../../skills/judge/judge-bundles.js';
import type { SkillPolicy } from '../../skills/policy/skill-policy.js';
import type { SingleReading } from '../../skills/reading/read-single.js';

/**
 * Judges one named bundle with those nested in it. Waivers are not applied and nothing is compared: both belong to a
 * repository, and `check` sees to them.
 */
export function judgeOne(readings: SingleReading, policy: SkillPolicy, consents: ConsentBasis): JudgedBundle {
  const { bundles } = judgeBundles(readings, {
    ...consents,
    policy,
    waived: () => new Set(),
    baseOf: () => undefined,
    receiptFindings: () => [],
  });
  const outermost = bundles.find((bundle) => bundle.reading.root === readings[0].root);
  if (outermost === undefined) throw new Error('the named bundle was not judged');
  return outermost;
}

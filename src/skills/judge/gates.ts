import type { Finding } from '../../core/finding.js';
import { maxRiskExceeded } from '../../rules/skill-policy/max-risk-exceeded.js';
import { verdictNotAllowed } from '../../rules/skill-policy/verdict-not-allowed.js';
import type { Gates, SkillPolicy } from '../policy/skill-policy.js';
import type { RiskScore, SkillVerdict } from '../read-skills.js';
import { FAIL_MAX, highestTotalOf, PASS_MAX, verdictOfScore, WARN_MAX } from '../scoring/risk-score.js';
import { findingIn, type BundlePlace } from './placing.js';

/** Where findings of the gates stand, and how commands call the bundle. */
export interface GatedBundle {
  readonly place: BundlePlace;
  readonly bundle: string;
}

/** What the gates of a policy say to a score. `raised`: a warning of the policy stands, so that the verdict is WARN at least. */
export function gateFindings(
  policy: SkillPolicy,
  score: RiskScore,
  parts: readonly string[],
  raised: boolean,
  { place, bundle }: GatedBundle,
): Finding[] {
  const { maxRiskScore, allowVerdicts } = policy.gates;
  const findings: Finding[] = [];
  if (maxRiskScore !== undefined && score.total > maxRiskScore) {
    findings.push(findingIn(maxRiskExceeded, place, { total: score.total, limit: maxRiskScore, parts, bundle }));
  }
  const verdict = atLeast(verdictOfScore(score.total), raised);
  if (allowVerdicts !== undefined && !allowVerdicts.includes(verdict)) {
    findings.push(findingIn(verdictNotAllowed, place, { verdict, allowed: allowVerdicts, bundle }));
  }
  return findings;
}

/**
 * Whether the finding about the verdict says no more than one about the limit of the score: every total of that verdict lies
 * above the limit. The documents of SkillVault's contract keep both; a check says it once.
 */
export function saysNoMore(finding: Finding, others: readonly Finding[]): boolean {
  if (finding.rule !== verdictNotAllowed.id) return false;
  const lowest = finding.details['verdict'] === 'FAIL' ? WARN_MAX + 1 : PASS_MAX + 1;
  return others.some((other) => {
    const { limit } = other.details;
    return other.rule === maxRiskExceeded.id && other.path === finding.path && typeof limit === 'number' && lowest > limit;
  });
}

function atLeast(verdict: SkillVerdict, raised: boolean): SkillVerdict {
  return raised && verdict === 'PASS' ? 'WARN' : verdict;
}

/** The highest total that the gates let through. */
export function gateThreshold(gates: Gates): number {
  const byVerdict = gates.allowVerdicts === undefined ? FAIL_MAX : Math.max(-1, ...gates.allowVerdicts.map(highestTotalOf));
  return Math.min(gates.maxRiskScore ?? FAIL_MAX, byVerdict);
}

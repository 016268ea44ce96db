import type { RiskScore, SkillVerdict } from '../read-skills.js';

/** Highest total of each verdict (SkillVault 0.1, `thresholds`). */
export const PASS_MAX = 29;
export const WARN_MAX = 59;
export const FAIL_MAX = 100;

/** The score of a bundle out of its three integers. */
export function riskScore(baseRisk: number, changeRisk: number, policyDelta: number): RiskScore {
  return { baseRisk, changeRisk, policyDelta, total: Math.min(FAIL_MAX, baseRisk + changeRisk + policyDelta) };
}

/** The verdict that a total alone gives. */
export function verdictOfScore(total: number): SkillVerdict {
  return total <= PASS_MAX ? 'PASS' : total <= WARN_MAX ? 'WARN' : 'FAIL';
}

/** The highest total that a verdict can have. */
export function highestTotalOf(verdict: SkillVerdict): number {
  return verdict === 'PASS' ? PASS_MAX : verdict === 'WARN' ? WARN_MAX : FAIL_MAX;
}

/** One line of the account of a component of the score. */
export interface AccountLine {
  readonly points: number;
  /** What the points are for, in a few words; may hold untrusted names. */
  readonly reason: string;
}

/** A component of the score with the lines that make it; the lines sum to at least `points`, which is cut at a bound. */
export interface Account {
  readonly points: number;
  readonly lines: readonly AccountLine[];
}

/** Sums the lines and cuts the sum at a bound. */
export function accountOf(lines: readonly AccountLine[], bound: number): Account {
  const sum = lines.reduce((total, line) => total + line.points, 0);
  return { points: Math.min(bound, Math.round(sum)), lines };
}

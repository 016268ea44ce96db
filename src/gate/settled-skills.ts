import type { SkillStatus, SkillVerdict } from '../skills/read-skills.js';
import type { SettledFinding } from './exceptions.js';

/** Highest total of each verdict (SkillVault, thresholds of contract 0.1). */
const PASS_MAX = 29;

/** The verdicts after waivers and approvals: FAIL exactly when at least one error stands in the bundle that nobody agreed to. */
export function settledSkills(skills: readonly SkillStatus[], findings: readonly SettledFinding[]): SkillStatus[] {
  const errors = findings.filter((finding) => finding.level === 'error' && finding.status !== 'fixed' && isOfSkills(finding));
  return skills.map((skill) => {
    const standing = errors.filter((finding) => isWithin(finding.path, skill.path));
    if (standing.length === 0 || standing.some((finding) => !finding.waived)) return skill;
    return { ...skill, verdict: verdictOf(skill.riskScore.total) };
  });
}

function isOfSkills(finding: SettledFinding): boolean {
  return finding.rule.startsWith('skill/');
}

function isWithin(path: string, bundle: string): boolean {
  return bundle === '.' || path === bundle || path.startsWith(`${bundle}/`);
}

function verdictOf(total: number): SkillVerdict {
  return total <= PASS_MAX ? 'PASS' : 'WARN';
}

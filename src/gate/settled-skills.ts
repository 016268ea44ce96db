import type { SkillStatus, SkillVerdict } from '../skills/read-skills.js';
import type { SettledFinding } from './exceptions.js';

/** Highest total of each verdict (SkillVault, thresholds of contract 0.1). */
const PASS_MAX = 29;

/** The verdicts after waivers and approvals: FAIL exactly when at least one error stands in the bundle that nobody agreed to. */
export function settledSkills(skills: readonly SkillStatus[], findings: readonly SettledFinding[]): SkillStatus[] {
  const errors = findings.filter((finding) => finding.level === 'error' && finding.status !== 'fixed' && isOfSkills(finding));
  const agreed = foldersAround(errors.filter((finding) => finding.waived));
  const open = foldersAround(errors.filter((finding) => !finding.waived));
  return skills.map((skill) =>
    agreed.has(skill.path) && !open.has(skill.path) ? { ...skill, verdict: verdictOf(skill.riskScore.total) } : skill,
  );
}

/** The paths of findings and every folder around them, as bundles are named. */
function foldersAround(findings: readonly SettledFinding[]): ReadonlySet<string> {
  const folders = new Set<string>(findings.length === 0 ? [] : ['.']);
  for (const { path } of findings) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end));
  }
  return folders;
}

function isOfSkills(finding: SettledFinding): boolean {
  return finding.rule.startsWith('skill/');
}

function verdictOf(total: number): SkillVerdict {
  return total <= PASS_MAX ? 'PASS' : 'WARN';
}

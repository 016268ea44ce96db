import type { Report, ReportedFinding, ReportedSkill } from '../report.js';
import { gatingFindings } from '../select-findings.js';
import { findingAnchor } from './findings-section.js';
import { markup, type Markup, NOTHING } from './markup.js';

/** Places that are listed under one skill; all findings stand below. */
const MAX_EVIDENCE = 20;

/** The skills with their risk, and the places that make it: first those in which something counts, and these stand open. */
export function skillsSection(report: Report): Markup {
  if (report.skills.length === 0) return NOTHING;
  const gating = gatingFindings(report);
  const counting = new Set(report.skills.filter((skill) => gating.some((finding) => isWithin(finding.path, skill.path))));
  const ordered = [...report.skills].sort(
    (a, b) => Number(counting.has(b)) - Number(counting.has(a)) || b.risk_score.total - a.risk_score.total,
  );
  return markup`<section aria-labelledby="skills"><h2 id="skills">Skills</h2>${ordered.map((skill) => skillDetails(skill, report.findings, counting.has(skill) ? 'open' : 'closed'))}</section>`;
}

function skillDetails(skill: ReportedSkill, findings: readonly ReportedFinding[], state: 'open' | 'closed'): Markup {
  const own = findings.filter((finding) => finding.status !== 'fixed' && isWithin(finding.path, skill.path));
  const { total, base_risk: base, change_risk: change, policy_delta: delta } = skill.risk_score;
  const label = `Risk of ${skill.name}`;
  return markup`<details${state === 'open' ? markup` open` : NOTHING}><summary><b class="verdict-${skill.verdict}">${skill.verdict}</b> ${skill.name} <code>${skill.path}</code> <meter min="0" max="100" low="30" high="60" optimum="0" value="${total}" aria-label="${label}">${total}</meter> ${total}</summary>
<p>Risk ${total} of 100: base ${base}, change ${change}, policy ${delta}. Capabilities: ${skill.capabilities.length === 0 ? 'none seen' : skill.capabilities.join(', ')}.</p>
${own.length === 0 ? NOTHING : evidence(own)}
<p class="quiet">bundle <code>${skill.bundle_sha256}</code></p></details>`;
}

function evidence(findings: readonly ReportedFinding[]): Markup {
  const items = findings
    .slice(0, MAX_EVIDENCE)
    .map(
      (finding) =>
        markup`<li><a href="#${findingAnchor(finding)}"><span class="level-${finding.level}">${finding.level}</span> ${finding.rule}</a>${finding.region === undefined ? NOTHING : markup` line ${finding.region.start_line}`}${finding.snippet === undefined || finding.snippet === '' ? NOTHING : markup`: <code>${finding.snippet}</code>`}${standing(finding)}</li>`,
    );
  const more = findings.length > MAX_EVIDENCE ? markup`<li>and ${findings.length - MAX_EVIDENCE} more</li>` : NOTHING;
  return markup`<ul>${items}${more}</ul>`;
}

/** What a finding is that does not count. */
function standing(finding: ReportedFinding): Markup {
  if (finding.waived) return markup` <span class="quiet">(waived or approved)</span>`;
  return finding.status === 'existing' ? markup` <span class="quiet">(known from the base)</span>` : NOTHING;
}

function isWithin(path: string, bundle: string): boolean {
  return bundle === '.' || path === bundle || path.startsWith(`${bundle}/`);
}

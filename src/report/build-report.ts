import { regionToJson } from '../core/region.js';
import { findingMessage } from '../core/rule.js';
import { countFindings, decide } from '../gate/decide.js';
import type { MatchedFinding } from '../gate/match.js';
import type { FailOn } from '../gate/settings.js';
import type { PackStatus } from '../packs/model.js';
import { ruleOf } from '../rules/registry.js';
import type { SkillStatus } from '../skills/read-skills.js';
import { VERSION } from '../version.js';
import type { Coverage, Report, ReportedFinding, ReportedPack, ReportedSkill } from './report.js';

export interface ReportParts {
  /** In the order of the report. */
  readonly findings: readonly (MatchedFinding & { readonly waived: boolean })[];
  readonly packs: readonly PackStatus[];
  readonly skills: readonly SkillStatus[];
  readonly coverage: Coverage;
  readonly failOn: FailOn;
  readonly createdAt: string;
}

/** The report of a run: counts, verdict, and the words of each finding from its rule. */
export function buildReport(parts: ReportParts): Report {
  const findings = parts.findings.map(reportFinding);
  const counts = countFindings(findings);
  return {
    contract: 'vaultgate.report.v1',
    tool: { name: 'vaultgate', version: VERSION },
    created_at: parts.createdAt,
    verdict: decide(counts, parts.failOn),
    counts,
    coverage: parts.coverage,
    packs: parts.packs.map(reportPack),
    skills: parts.skills.map(reportSkill),
    findings,
  };
}

function reportFinding(finding: ReportParts['findings'][number]): ReportedFinding {
  const rule = ruleOf(finding.rule);
  if (rule === undefined) throw new Error(`no rule ${finding.rule} is registered`);
  return {
    rule: finding.rule,
    ...(finding.code === undefined ? {} : { code: finding.code }),
    level: finding.level,
    severity: finding.severity,
    confidence: finding.confidence,
    message: findingMessage(rule, finding.details),
    help: rule.help(finding.details),
    path: finding.path,
    ...(finding.region === undefined ? {} : { region: regionToJson(finding.region) }),
    ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
    status: finding.status,
    waived: finding.waived,
    fingerprint: finding.fingerprint,
    details: finding.details,
  };
}

/** A pack as reports and lists of packs give it. */
export function reportPack(pack: PackStatus): ReportedPack {
  return {
    name: pack.name,
    layer: pack.layer,
    installed_version: pack.installedVersion,
    available_version: pack.availableVersion,
    drift: pack.drift,
    files: pack.files.map((file) => ({ path: file.path, policy_id: file.policyId, state: file.state })),
  };
}

function reportSkill(skill: SkillStatus): ReportedSkill {
  return {
    path: skill.path,
    name: skill.name,
    bundle_sha256: skill.bundleSha256,
    verdict: skill.verdict,
    capabilities: skill.capabilities,
    risk_score: {
      base_risk: skill.riskScore.baseRisk,
      change_risk: skill.riskScore.changeRisk,
      policy_delta: skill.riskScore.policyDelta,
      total: skill.riskScore.total,
    },
  };
}

import type { Finding } from '../../core/finding.js';
import type { JudgedBundle } from '../judge/judge-bundles.js';
import type { Gates, SkillPolicy } from '../policy/skill-policy.js';
import { SKILL_VERDICTS } from '../policy/skill-policy.js';
import type { RiskScore, SkillVerdict } from '../read-skills.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { FAIL_MAX, PASS_MAX, WARN_MAX } from '../scoring/risk-score.js';
import { contractFinding, orderContractFindings, plainFinding } from './contract-finding.js';
import {
  CONTRACT_VERSION,
  type ContractFile,
  type ContractFinding,
  type ContractRiskScore,
  type GateDocument,
  type PolicyDecision,
  type ScanDocument,
} from './schemas.js';

/** The rules whose findings are the policy's and not the scan's. */
const POLICY_RULES: ReadonlySet<string> = new Set([
  'skill/max-risk-exceeded',
  'skill/verdict-not-allowed',
  'skill/capability-blocked',
  'skill/approval-missing',
  'skill/capability-approved',
  'skill/bundle-size',
  'skill/file-size',
  'skill/manifest-tokens',
]);

/** The findings of a bundle that any policy would see: what it does, hides and is made of. */
export function scanFindings(bundle: JudgedBundle): ContractFinding[] {
  return ordered(bundle.findings.filter((finding) => !POLICY_RULES.has(finding.rule)));
}

/** The findings that the policy made. */
export function policyFindings(bundle: JudgedBundle): ContractFinding[] {
  return ordered(bundle.findings.filter((finding) => POLICY_RULES.has(finding.rule)));
}

function ordered(findings: readonly Finding[]): ContractFinding[] {
  return orderContractFindings(findings.map(contractFinding));
}

/** `scan`: what a bundle is, with the findings that the caller chose. */
export function scanDocument(bundle: JudgedBundle, createdAt: string, findings: readonly ContractFinding[]): ScanDocument {
  const { reading } = bundle;
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    bundle_sha256: reading.bundleSha256,
    files: contractFiles(reading),
    manifest: contractManifest(reading),
    capabilities: [...bundle.capabilities],
    risk_score: contractScore(bundle.account.score),
    summary: contractSummary(reading),
    findings: [...findings],
    left_out: [...reading.leftOut],
  };
}

export function contractFiles(reading: BundleReading): ContractFile[] {
  return reading.files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
}

export function contractManifest(reading: BundleReading): ContractFile | null {
  const { manifest } = reading;
  return manifest === undefined ? null : { path: manifest.path, size: manifest.size, sha256: manifest.sha256 };
}

export function contractSummary(reading: BundleReading): ScanDocument['summary'] {
  return { file_count: reading.files.length, total_bytes: reading.totalBytes, deterministic: true };
}

export function contractScore(score: RiskScore): ContractRiskScore {
  const { baseRisk, changeRisk, policyDelta, total } = score;
  return { base_risk: baseRisk, change_risk: changeRisk, policy_delta: policyDelta, total };
}

/** `gate`: the verdict of a bundle under a policy. */
export function gateDocument(bundle: JudgedBundle, policy: SkillPolicy, createdAt: string): GateDocument {
  const scan = scanFindings(bundle);
  const found = policyFindings(bundle);
  const score = contractScore(bundle.account.score);
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    verdict: bundle.verdict,
    risk_score: score,
    findings: orderContractFindings([...found, ...scan]),
    policy: policyDecision(bundle.verdict, policy.gates, score, found, scan),
  };
}

/**
 * The decision that a receipt embeds. An error in the scan is an error of the decision too: SkillVault's
 * `POLICY_SCAN_ERROR_FINDING`, one finding for all of them.
 */
export function policyDecision(
  verdict: SkillVerdict,
  gates: Gates,
  score: ContractRiskScore,
  found: readonly ContractFinding[],
  scan: readonly ContractFinding[],
): PolicyDecision {
  const errors = scan.filter((finding) => finding.severity === 'error');
  const codes = [...new Set(errors.map((finding) => finding.code))].sort();
  const scanError = plainFinding('POLICY_SCAN_ERROR_FINDING', `The scan has ${String(errors.length)} errors: ${codes.join(', ')}.`);
  const findings = orderContractFindings([...found.map(asRequirement), ...(errors.length > 0 ? [scanError] : [])]);
  return {
    contract_version: CONTRACT_VERSION,
    verdict: errors.length > 0 ? 'FAIL' : verdict,
    thresholds: { pass_max: PASS_MAX, warn_max: WARN_MAX, fail_max: FAIL_MAX },
    gates: { max_risk_score: gates.maxRiskScore ?? FAIL_MAX, allow_verdicts: [...(gates.allowVerdicts ?? SKILL_VERDICTS)] },
    risk_score: score,
    findings,
  };
}

/** In the decision of a policy a missing approval has the name of the requirement; outside it, that of the lack. */
function asRequirement(finding: ContractFinding): ContractFinding {
  return finding.code === 'REQUIRED_APPROVAL_MISSING' ? { ...finding, code: 'POLICY_APPROVAL_REQUIRED' } : finding;
}

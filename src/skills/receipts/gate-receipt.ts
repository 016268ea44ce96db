import { CAPABILITIES, type CapabilityFact } from '../analysis/facts.js';
import { contractFinding, orderContractFindings } from '../contracts/contract-finding.js';
import { policyDecision } from '../contracts/documents.js';
import { CONTRACT_VERSION, type ContractFinding, type GateDocument, type Receipt } from '../contracts/schemas.js';
import { capabilityFindings, type ConsentBasis } from '../judge/capabilities.js';
import { constraintFindings } from '../judge/constraints.js';
import { gateFindings } from '../judge/gates.js';
import { structureFindings } from '../judge/structure.js';
import { manifestNames } from '../manifest/read-manifest.js';
import type { SkillPolicy } from '../policy/skill-policy.js';
import type { RiskScore } from '../read-skills.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { verdictOfScore } from '../scoring/risk-score.js';

/**
 * The verdict of a policy over what a receipt records, without the bundle; its signature must have been verified. Limits of
 * tokens are not judged, since a receipt does not record the manifest's text.
 */
export function gateReceipt(receipt: Receipt, policy: SkillPolicy, basis: ConsentBasis, createdAt: string): GateDocument {
  const reading = readingOf(receipt);
  const recorded = receipt.scan.risk_score;
  const score: RiskScore = {
    baseRisk: recorded.base_risk,
    changeRisk: recorded.change_risk,
    policyDelta: recorded.policy_delta,
    total: recorded.total,
  };
  const found = [
    ...capabilityFindings(reading, policy, basis),
    ...constraintFindings(reading, policy.constraints),
    ...gateFindings(policy, score, [], false, { place: { path: receipt.manifest.path }, bundle: 'BUNDLE' }),
  ].map(contractFinding);
  const scan = [...receipt.scan.findings, ...unsaidStructure(reading, policy, receipt)];
  const failed = [...found, ...scan].some((finding) => finding.severity === 'error');
  const verdict = failed ? 'FAIL' : verdictOfScore(score.total) === 'PASS' ? 'PASS' : 'WARN';
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    verdict,
    risk_score: recorded,
    findings: orderContractFindings([...found, ...scan]),
    policy: policyDecision(verdict, policy.gates, recorded, found, scan),
    bundle_sha256: receipt.bundle_sha256,
  };
}

/** Faults of make that the listed files show and the scan of the receipt, perhaps another tool's, does not say. */
function unsaidStructure(reading: BundleReading, policy: SkillPolicy, receipt: Receipt): ContractFinding[] {
  const said = new Set(receipt.scan.findings.map((finding) => JSON.stringify([finding.code, finding.path])));
  return structureFindings(reading, policy.constraints)
    .map(contractFinding)
    .filter((finding) => !said.has(JSON.stringify([finding.code, finding.path])));
}

/** The receipt as if it were a reading: its files, its capabilities, and nothing that only bytes could tell. */
function readingOf(receipt: Receipt): BundleReading {
  const capabilities: CapabilityFact[] = CAPABILITIES.filter((name) => receipt.scan.capabilities.includes(name)).map((capability) => ({
    capability,
    evidence: [],
  }));
  const { path, size, sha256 } = receipt.manifest;
  const anchor = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    root: '',
    leftOut: [],
    files: receipt.files.map((file) => ({ path: file.path, size: file.size, sha256: file.sha256, executable: false })),
    others: [],
    bundleSha256: receipt.bundle_sha256,
    totalBytes: receipt.files.reduce((sum, file) => sum + file.size, 0),
    manifests: manifestNames(receipt.files.map((file) => file.path)),
    manifest: { path, size, sha256, tokens: 0, validUtf8: true, anchor, findings: [] },
    facts: { detections: [], capabilities, skipped: [] },
    unread: [],
  };
}

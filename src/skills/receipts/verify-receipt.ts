import { contractScore, gateDocument, policyFindings, scanFindings } from '../contracts/documents.js';
import { orderContractFindings, plainFinding } from '../contracts/contract-finding.js';
import { CONTRACT_VERSION, type ContractFinding, type Receipt, type VerifyDocument } from '../contracts/schemas.js';
import type { JudgedBundle } from '../judge/judge-bundles.js';
import type { SkillPolicy } from '../policy/skill-policy.js';
import { fileMismatches } from './compare-files.js';
import type { ReceiptRead } from './parse-receipt.js';
import { signatureFindings, type KeySource } from './verify-signature.js';

/**
 * Verifies a bundle against a receipt, offline: hashes, signature, and the policy and its constraints over an own scan. It
 * reports every mismatch, and does not compare the receipt's scan with its own, since scanners get better.
 */
export function verifyDocument(
  bundle: JudgedBundle,
  read: ReceiptRead,
  keys: KeySource,
  policy: SkillPolicy,
  createdAt: string,
): VerifyDocument {
  const ofReceipt = read.ok ? receiptFindings(read.receipt, bundle, keys) : [...read.findings];
  const ofPolicy = [...policyFindings(bundle), ...scanFindings(bundle)].map(asVerified);
  const findings = orderContractFindings([...ofReceipt, ...ofPolicy]);
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    receipt: read.ok ? { bundle_sha256: read.receipt.bundle_sha256 } : null,
    bundle_sha256: bundle.reading.bundleSha256,
    verified: findings.every((finding) => finding.severity !== 'error'),
    findings,
    policy: gateDocument(bundle, policy, createdAt).policy,
    risk_score: contractScore(bundle.account.score),
  };
}

function receiptFindings(receipt: Receipt, bundle: JudgedBundle, keys: KeySource): ContractFinding[] {
  const recordedFail: ContractFinding[] =
    receipt.policy.verdict === 'FAIL'
      ? [
          {
            ...plainFinding('POLICY_VIOLATION', 'The receipt itself records the verdict FAIL, under the policy that it was made with.'),
            severity: 'warn',
          },
        ]
      : [];
  return [...signatureFindings(receipt, keys), ...fileMismatches(receipt, bundle.reading), ...recordedFail];
}

/** SkillVault's verify has a word of its own for a blocked capability, and never lets a link pass. */
function asVerified(finding: ContractFinding): ContractFinding {
  if (finding.code === 'POLICY_CAPABILITY_BLOCKED') return { ...finding, code: 'POLICY_VIOLATION' };
  return finding.code === 'CONSTRAINT_SYMLINK_FORBIDDEN' ? { ...finding, severity: 'error' } : finding;
}

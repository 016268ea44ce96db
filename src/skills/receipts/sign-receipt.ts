import { sign, type KeyObject } from 'node:crypto';

import { VERSION } from '../../version.js';
import {
  contractFiles,
  contractManifest,
  contractScore,
  contractSummary,
  policyDecision,
  policyFindings,
  scanFindings,
} from '../contracts/documents.js';
import { CONTRACT_VERSION, type ContractFile, type Receipt } from '../contracts/schemas.js';
import type { JudgedBundle } from '../judge/judge-bundles.js';
import type { SkillPolicy } from '../policy/skill-policy.js';
import { receiptPayload } from './payload.js';

export type UnsignedReceipt = Omit<Receipt, 'signature'>;

/** What a receipt says of a bundle under a policy; undefined for a bundle without a manifest, which has no receipt. */
export function unsignedReceipt(bundle: JudgedBundle, policy: SkillPolicy, createdAt: string): UnsignedReceipt | undefined {
  const manifest = contractManifest(bundle.reading);
  return manifest === null ? undefined : receiptOf(bundle, manifest, policy, createdAt);
}

function receiptOf(bundle: JudgedBundle, manifest: ContractFile, policy: SkillPolicy, createdAt: string): UnsignedReceipt {
  const score = contractScore(bundle.account.score);
  const scan = scanFindings(bundle);
  return {
    contract_version: CONTRACT_VERSION,
    created_at: createdAt,
    scanner: { name: 'vaultgate', version: VERSION },
    bundle_sha256: bundle.reading.bundleSha256,
    files: contractFiles(bundle.reading),
    manifest,
    scan: { capabilities: [...bundle.capabilities], risk_score: score, summary: contractSummary(bundle.reading), findings: scan },
    policy: policyDecision(bundle.verdict, policy.gates, score, policyFindings(bundle), scan),
  };
}

/** Signs a receipt with Ed25519. */
export function signReceipt(unsigned: UnsignedReceipt, key: KeyObject, keyId: string | undefined): Receipt {
  const payload = receiptPayload(unsigned);
  const sig = sign(null, payload.bytes, key).toString('base64');
  return {
    ...unsigned,
    signature: { alg: 'ed25519', ...(keyId === undefined ? {} : { key_id: keyId }), payload_sha256: payload.sha256, sig },
  } as Receipt;
}
